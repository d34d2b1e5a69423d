/**
 * Pictures kept in the repository: if a drawing changes, the new one is written to `NAME-changed.svg` beside the kept
 * one, for inspection.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const styleOf = (sheet: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/styles/${sheet}`, import.meta.url)), 'utf8');

/** The drawing as a self-contained picture, without the comments of its style sheet. */
function standalone(svg: string, style: string): string {
  const tokens =
    ':root{--ink:#1c1d1f;--ink-2:#46484c;--ink-3:#5f6166;--line:#82817b;--rule:#d8d4ca;--paper:#fbfaf7;--accent:#5f3d8e;--wash:#ebe4fa;--sans:"Source Sans 3",sans-serif}svg{background:#fbfaf7}';
  return `${svg.replace(/(<svg[^>]*>)/, `$1<style>${tokens}${style.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')}</style>`).replaceAll('><', '>\n<')}\n`;
}

/**
 * Compares a drawing with the kept picture; `UPDATE_PICTURES=1` keeps the new one.
 *
 * @param folder the folder of the kept pictures. @param sheet the style sheet of the drawing.
 */
export function expectPicture(
  name: string,
  svg: string,
  folder = new URL('./pictures/', import.meta.url),
  sheet = 'timeline-drawing.css',
): void {
  const path = (file: string) => fileURLToPath(new URL(`${file}.svg`, folder));
  const now = standalone(svg, styleOf(sheet));
  if (process.env.UPDATE_PICTURES === '1' || !existsSync(path(name))) writeFileSync(path(name), now);
  const kept = readFileSync(path(name), 'utf8');
  if (kept === now) rmSync(path(`${name}-changed`), { force: true });
  else writeFileSync(path(`${name}-changed`), now);
  expect(kept === now, `the picture ${name}.svg changed; look at ${name}-changed.svg`).toBe(true);
}
