/** Pictures kept in the repository: a drawing that changes writes `NAME-changed.svg` beside the kept one, to look at. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`./pictures/${name}.svg`, import.meta.url));

const STYLE = readFileSync(fileURLToPath(new URL('../../src/styles/timeline-drawing.css', import.meta.url)), 'utf8');

/** The drawing as a picture that can be looked at by itself. */
function standalone(svg: string): string {
  const tokens =
    ':root{--ink:#1c1d1f;--ink-2:#46484c;--ink-3:#5f6166;--line:#82817b;--rule:#d8d4ca;--paper:#fbfaf7;--accent:#5f3d8e;--wash:#ebe4fa;--sans:"Source Sans 3",sans-serif}svg{background:#fbfaf7}';
  return `${svg.replace(/(<svg[^>]*>)/, `$1<style>${tokens}${STYLE.replace(/\s+/g, ' ')}</style>`).replaceAll('><', '>\n<')}\n`;
}

/** Holds a drawing against the kept picture; `UPDATE_PICTURES=1` keeps the new one. */
export function expectPicture(name: string, svg: string): void {
  const now = standalone(svg);
  if (process.env.UPDATE_PICTURES === '1' || !existsSync(path(name))) writeFileSync(path(name), now);
  const kept = readFileSync(path(name), 'utf8');
  if (kept === now) rmSync(path(`${name}-changed`), { force: true });
  else writeFileSync(path(`${name}-changed`), now);
  expect(kept === now, `the picture ${name}.svg changed; look at ${name}-changed.svg`).toBe(true);
}
