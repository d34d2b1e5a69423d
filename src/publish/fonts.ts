/**
 * Before a build, reduces the fonts to the characters that the archive’s texts and the code use, and to the weights
 * that the styles use. The same texts always give the same bytes.
 */
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from './write-whole.ts';

interface Family {
  /** The font package, and the style sheet to read from it. */
  readonly name: string;
  readonly sheet: string;
  /** Weights that the styles use. Text in another weight is drawn in the nearest one. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /**
   * For a family that covers a single script, the Unicode name of the script. Spaces and digits come from the text
   * font.
   */
  readonly script?: string;
  /**
   * A language written in that script. If it is the language of the interface, the font is needed for more than names.
   */
  readonly language?: string;
}

const FAMILIES: readonly Family[] = [
  { name: 'source-serif-4', sheet: 'wght.css', weight: 400 },
  { name: 'source-sans-3', sheet: 'wght.css', weight: { min: 400, max: 600 } },
  { name: 'source-sans-3', sheet: 'wght-italic.css', weight: 400 },
  { name: 'noto-naskh-arabic', sheet: 'wght.css', weight: 400, script: 'Arabic', language: 'ar' },
  { name: 'noto-serif-hebrew', sheet: 'wght.css', weight: 400, script: 'Hebrew', language: 'he' },
];

/** OpenType features for joined letters, positioned marks, kerning, ligatures and tabular figures. */
const FEATURES =
  'calt ccmp clig curs fina fin2 fin3 init isol kern liga locl mark med2 medi mkmk rclt rlig rvrn tnum'.split(' ');

/** A file with the interface text in one language. */
const WORDS = /(?:^|[\\/])words[\\/](\w\w)\.ts$/;
/** Folders whose code reads text but writes none. Characters in this code never appear on pages. */
const READING = /^(?:fingerprint|search)[\\/]/;
const FILE = /\.(?:astro|css|json|md|ts|txt|ya?ml)$/;

/**
 * Every character that a page can show, in sorted order. These are the characters in the texts of the given folders,
 * ASCII and common punctuation.
 *
 * @param language the interface’s language. Interface texts in other languages are ignored.
 */
export function charactersOf(folders: readonly string[], language = 'en'): string {
  const used = new Set<string>(['\u00a0', '…', '–', '—', '‘', '’', '“', '”']);
  for (let code = 0x20; code < 0x7f; code++) used.add(String.fromCodePoint(code));
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!FILE.test(path) || READING.test(path) || (WORDS.exec(path)?.[1] ?? language) !== language) continue;
      const bytes = readFileSync(join(folder, path));
      // Most files contain only ASCII, which is included already.
      if (isAscii(bytes)) continue;
      const text = bytes.toString('utf8');
      for (const form of [text, text.normalize('NFC')]) for (const character of form) used.add(character);
    }
  }
  return [...used]
    .filter((character) => character >= ' ' && character !== BYTE_ORDER_MARK)
    .sort()
    .join('');
}

/** The byte order mark, which some editors write at the start of a file. It has no glyph. */
const BYTE_ORDER_MARK = '\ufeff';

/** Whether a `unicode-range` includes a character. @see https://www.w3.org/TR/css-fonts-4/#unicode-range-desc */
export function inRange(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [, first = '', last = first] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    return first !== '' && code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

/**
 * Writes the fonts, their style sheet `fonts.css`, and a list of the non-Latin fonts, `scripts.js`. Nothing is written
 * if they already exist.
 *
 * @param packages folder of the font packages.
 * @param cache folder that may be deleted.
 * @param characters all characters in use.
 * @param language the interface’s language.
 * @returns the output folder, which is named after its content.
 */
export async function makeFonts(packages: string, cache: string, characters: string, language = 'en'): Promise<string> {
  const faces = FAMILIES.flatMap(({ name, sheet, script, language: own, weight: usual }) => {
    const weight = own === language ? { min: 400, max: 700 } : usual;
    const css = readFileSync(join(packages, name, sheet), 'utf8');
    return [...css.matchAll(/@font-face \{[^}]*\}/g)].flatMap(([rule]) => {
      const file = /url\(\.\/files\/([^)]+)\)/.exec(rule)?.[1] ?? '';
      const range = /unicode-range: ([^;]+);/.exec(rule)?.[1] ?? '';
      const text = [...characters].filter((character) => inRange(range, character)).join('');
      if (text === '' || (script !== undefined && !file.startsWith(`${name}-${script.toLowerCase()}-wght`))) return [];
      const font = readFileSync(join(packages, name, 'files', file));
      const key = createHash('sha256')
        .update(JSON.stringify([text, weight, FEATURES]))
        .update(font)
        .digest('hex');
      // Italics are loaded later: citations at the foot of a page use them.
      const late = /font-style: italic/.test(rule);
      const narrowed = rule
        .replace(
          /font-weight: [\d ]+;/,
          `font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};`,
        )
        .replace('./files/', './')
        // No font but the italic may change while somebody is reading: a name in another script would push the words
        // after it aside. A font that arrives late is used from the next page on; until then the device’s own is.
        .replace('font-display: swap', `font-display: ${late ? 'swap' : 'optional'}`);
      return [{ file, text, font, key, weight, rule: narrowed, script }];
    });
  });
  const scripts = faces.filter(({ script }) => script !== undefined);
  const list = `${scripts.map(({ file }, n) => `import font${n} from './${file}?url';\n`).join('')}export default [${scripts
    .map(({ script }, n) => `{ font: font${n}, letters: /\\p{Script=${script}}/u }`)
    .join(', ')}];\n`;
  const all = createHash('sha256')
    .update(list + faces.map(({ key, rule }) => key + rule).join('\n'))
    .digest('hex');
  const folder = join(cache, all.slice(0, 16));
  const sheet = join(folder, 'fonts.css');
  if (existsSync(sheet)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const { file, text, font, key, weight } of faces) {
    // A font from an earlier build is used again, because archives share most of their fonts.
    const made = join(cache, `${key.slice(0, 32)}.woff2`);
    if (!existsSync(made))
      writeWhole(
        made,
        await subsetFont(font, text, {
          targetFormat: 'woff2',
          keepFeatures: FEATURES,
          variationAxes: { wght: weight },
        }),
      );
    writeWhole(join(folder, file), readFileSync(made));
  }
  writeWhole(join(folder, 'scripts.js'), list);
  writeWhole(sheet, `${faces.map(({ rule }) => rule).join('\n')}\n`);
  return folder;
}

/** Reduces a font to some characters, but keeps all its weights. @returns woff2. */
export const cutFont = (font: Uint8Array, characters: string): Promise<Uint8Array> =>
  subsetFont(Buffer.from(font), characters, { targetFormat: 'woff2', keepFeatures: FEATURES });
