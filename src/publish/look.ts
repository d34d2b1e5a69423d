/**
 * Writes an archive’s own look, for pages to import. It consists of a style sheet to load after the tokens, the logo,
 * and a font reduced to the letters that pages use. If the archive has no look of its own, all of these are empty.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cutFont } from './fonts.ts';
import { writeWhole } from './write-whole.ts';

/** A colour for light pages and a colour for dark pages. */
interface Tones {
  readonly light: string;
  readonly dark: string;
}

/** Everything that the look needs. All files have been read, and all colours resolved. */
export interface LookFiles {
  readonly tones?: { readonly accent: Tones; readonly wash: Tones };
  readonly logo?: {
    readonly light: Uint8Array;
    readonly dark?: Uint8Array;
    /** The types of the two files, `svg` or `png`. */
    readonly types: readonly string[];
    readonly width: number;
    readonly height: number;
  };
  /** `system` for a font of the device, or the bytes of a woff2 file. */
  readonly font?: 'system' | Uint8Array;
}

/** The height of a logo at the top of a page, and its maximum width, in CSS pixels. */
const HEIGHT = 32;
const MOST_WIDE = 240;

const OTHER_SCRIPTS = '"Noto Naskh Arabic Variable", "Noto Serif Hebrew Variable"';

/** The size of a logo on the page, in CSS pixels. */
function logoOnPage({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(HEIGHT / height, MOST_WIDE / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function styles({ tones, logo, font }: LookFiles): string {
  const tokens = [
    ...(tones === undefined
      ? []
      : (['accent', 'wash'] as const).map(
          (name) => `--${name}: light-dark(${tones[name].light}, ${tones[name].dark});`,
        )),
    ...(font === undefined
      ? []
      : [
          `--serif: ${font === 'system' ? 'ui-serif, Georgia, Cambria' : '"Archive Text"'}, ${OTHER_SCRIPTS}, Georgia, serif;`,
        ]),
  ];
  return [
    ...(font === undefined || font === 'system'
      ? []
      : [
          '@font-face { font-family: "Archive Text"; font-display: optional; src: url(./text.woff2) format("woff2"); }',
        ]),
    ...(tokens.length === 0 ? [] : [`:root { ${tokens.join(' ')} }`]),
    ...(logo === undefined
      ? []
      : [
          '.masthead .name img { height: auto; max-width: 100%; vertical-align: middle; margin-inline-end: var(--s2); }',
        ]),
  ].join('\n');
}

/**
 * Writes the files, unless they already exist.
 *
 * @param cache folder that may be deleted.
 * @param characters all characters in use.
 * @returns the output folder, which is named after its content.
 */
export async function makeLook(look: LookFiles, cache: string, characters: string): Promise<string> {
  const { logo, font } = look;
  const css = styles(look);
  const cut = font === undefined || font === 'system' ? undefined : await cutFont(font, characters);
  const shown = [logo?.light, logo?.dark].flatMap((bytes, n) =>
    bytes === undefined ? [] : [{ bytes, name: `logo${n === 0 ? '' : '-dark'}.${logo?.types[n] ?? ''}` }],
  );
  const code = [
    ...shown.map(({ name }, n) => `import logo${n} from './${name}?url';`),
    ...(cut === undefined ? [] : ["import font from './text.woff2?url';"]),
    `export const logo = ${logo === undefined ? 'undefined' : `{ light: logo0, dark: ${logo.dark === undefined ? 'undefined' : 'logo1'}, ...${JSON.stringify(logoOnPage(logo))} }`};`,
    `export const textFont = ${cut === undefined ? (font === 'system' ? 'null' : 'undefined') : 'font'};`,
    '',
  ].join('\n');
  const hash = createHash('sha256').update(css).update(code);
  for (const bytes of [...shown.map((each) => each.bytes), ...(cut === undefined ? [] : [cut])]) hash.update(bytes);
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  const sheet = join(folder, 'look.css');
  if (existsSync(sheet)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of shown) writeWhole(join(folder, name), bytes);
  if (cut !== undefined) writeWhole(join(folder, 'text.woff2'), cut);
  writeWhole(join(folder, 'look.js'), code);
  writeWhole(sheet, css);
  return folder;
}
