/**
 * Turns text into outlines from the site’s own fonts. An image then looks the same wherever it is rendered, and the
 * renderer needs no fonts. Only this file uses the text shaper.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { element, px, type Shape } from '../timeline/drawing.ts';

const SCRIPTS = [
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  '@fontsource-variable/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal.woff2',
];
const filesOf = (name: string) => [
  ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'].map(
    (part) => `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`,
  ),
  ...SCRIPTS,
];

/** The site’s fonts. The files of each family are in the order in which they are searched for a letter. */
const FAMILIES = { serif: filesOf('source-serif-4'), sans: filesOf('source-sans-3') } as const;

interface OpenFont {
  readonly font: Font;
  /** Cached outlines, keyed by weight and glyph. */
  readonly outlines: Map<string, string>;
  readonly letters: ReadonlySet<number>;
  readonly unitsPerEm: number;
}

const opened = new Map<string, Promise<OpenFont>>();

async function open(file: string): Promise<OpenFont> {
  // The path is resolved from the project folder, because the code runs from another folder when pages are built.
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(file);
  const face = new Face(new Blob(await decompress(readFileSync(path))));
  return { font: new Font(face), outlines: new Map(), letters: new Set(face.collectUnicodes()), unitsPerEm: face.upem };
}

/** Files are opened one at a time, because the decompressor returns memory that its next call overwrites. */
let before: Promise<unknown> = Promise.resolve();

function openOnce(file: string): Promise<OpenFont> {
  const known = opened.get(file) ?? before.then(() => open(file));
  opened.set(file, known);
  before = known;
  return known;
}

/** A glyph’s outline, rounded to whole font units. Even at the largest size, sixteen units make up a pixel. */
function outline({ font, outlines }: OpenFont, weight: number, glyph: number): string {
  const key = `${weight} ${glyph}`;
  const known =
    outlines.get(key) ?? font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))));
  outlines.set(key, known);
  return known;
}

/** A font family at one weight, for setting any number of texts. */
export interface Letters {
  /** Whether the fonts have every letter of a text. */
  readonly has: (text: string) => boolean;
  /** The width of a line, in the same unit as its size. */
  readonly width: (text: string, size: number) => number;
  /** A line as outlines. @param x, y where the baseline of the line begins. */
  readonly line: (text: string, size: number, x: number, y: number, fill: string) => Shape;
}

interface Run {
  readonly text: string;
  readonly open: OpenFont;
}

/**
 * Opens a font family at one weight, with only the fonts that the given texts need.
 *
 * @param texts all texts to be set with it.
 */
export async function lettersFor(
  family: keyof typeof FAMILIES,
  weight: number,
  texts: readonly string[],
): Promise<Letters> {
  const fonts: OpenFont[] = [];
  const missing = new Set([...texts.join('')].map((letter) => letter.codePointAt(0) ?? 0));
  for (const file of FAMILIES[family]) {
    if (missing.size === 0 && fonts.length > 0) break;
    const font = await openOnce(file);
    if (fonts.length > 0 && ![...missing].some((letter) => font.letters.has(letter))) continue;
    fonts.push(font);
    for (const letter of missing) if (font.letters.has(letter)) missing.delete(letter);
  }
  const fontOf = (letter: string) => fonts.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0));

  /**
   * Splits a text into parts, each of which can be set in a single font. It leaves out letters that none of the fonts
   * have, so call `has` first.
   */
  const runs = (text: string): Run[] => {
    const found: { text: string; open: OpenFont }[] = [];
    for (const letter of text) {
      const last = found.at(-1);
      // A space belongs to the words before it.
      const own = letter === ' ' && last !== undefined ? last.open : fontOf(letter);
      if (own === undefined) continue;
      if (last?.open === own) last.text += letter;
      else found.push({ text: letter, open: own });
    }
    return found;
  };

  const glyphs = (text: string, size: number) => {
    let at = 0;
    const placed: { path: string; x: number; y: number; scale: number }[] = [];
    for (const { text: words, open: own } of runs(text)) {
      // The same font object is used at every weight, so the weight is set each time.
      own.font.setVariations([new Variation('wght', weight)]);
      const buffer = new Buffer();
      buffer.addText(words);
      buffer.guessSegmentProperties();
      shape(own.font, buffer);
      const scale = size / own.unitsPerEm;
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        const path = outline(own, weight, codepoint);
        if (path !== '') placed.push({ path, x: at + xOffset * scale, y: yOffset * scale, scale });
        at += xAdvance * scale;
      }
    }
    return { placed, width: at };
  };

  return {
    has: (text) => [...text].every((letter) => letter === ' ' || fontOf(letter) !== undefined),
    width: (text, size) => glyphs(text, size).width,
    line: (text, size, x, y, fill) =>
      element(
        'g',
        { fill },
        ...glyphs(text, size).placed.map(({ path, x: dx, y: dy, scale }) =>
          element('path', { transform: `translate(${px(x + dx)} ${px(y - dy)}) scale(${scale} ${-scale})`, d: path }),
        ),
      ),
  };
}
