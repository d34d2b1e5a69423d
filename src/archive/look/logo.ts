/** Reads the size of a logo from its file, and reports faults in the file. */
import type { RawFile } from '../content-file.ts';
import type { Fault } from '../problems.ts';

/** Maximum size of a logo, in bytes; every page loads it. */
const MOST_BYTES = 20_000;
/** Patterns of SVG content that could run code or load another file when the logo is opened by itself. */
const ACTIVE = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe)\b|<!ENTITY|@import/i,
  /\son\w+\s*=|\battributeName\s*=\s*["']\s*(?:on|(?:[\w-]+:)?href)/i,
  /\b(?:href|src)\s*=\s*["'](?!#|data:image\/)|\burl\(\s*(?:["']|&quot;)?(?!["'#&\s]|data:)/i,
];
const PNG = '\x89PNG';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const isPng = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4)) === PNG;

function svgSize(text: string): Size | undefined {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0] ?? '';
  const box =
    /\bviewBox\s*=\s*["']\s*([^"']+?)\s*["']/i
      .exec(root)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , width = 0, height = 0] = box;
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The size of a logo in its own units. @returns undefined if the file does not say. */
export function logoSize({ bytes }: RawFile): Size | undefined {
  if (!isPng(bytes)) return svgSize(new TextDecoder().decode(bytes));
  if (bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The fault in a logo file; undefined if there is none. */
export function logoFault(file: RawFile): Fault | undefined {
  const { bytes, path } = file;
  const named = path.endsWith('.png');
  if (bytes.length > MOST_BYTES)
    return { wrong: `is larger than ${MOST_BYTES / 1000} kB, and every page loads it`, instead: 'Make it smaller.' };
  if (named !== isPng(bytes))
    return { wrong: `is not a file of type ${named ? 'png' : 'svg'}`, instead: 'Save it in the format its name says.' };
  if (logoSize(file) === undefined)
    return named
      ? { wrong: 'is cut off', instead: 'Copy the whole file again.' }
      : {
          wrong: 'is not an SVG with a viewBox, from which its size is known',
          instead: 'Save it as “plain SVG” in a drawing program.',
        };
  const text = new TextDecoder().decode(bytes);
  return !named && ACTIVE.some((pattern) => pattern.test(text))
    ? {
        wrong: 'has a script, or refers to another file',
        instead: 'Save it as “plain SVG”, with everything it shows inside.',
      }
    : undefined;
}
