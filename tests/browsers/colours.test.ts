/** Light and dark: every engine reads the colours as they are written, and draws each kind of mark as in the key. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindsOf } from '../site/kinds.ts';
import { REAL, SMALL } from '../site/sites.ts';
import { inEachEngine } from './walk.ts';

type Scheme = 'light' | 'dark';
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of the site in the form that browsers report. */
function colour(name: string, scheme: Scheme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(TOKENS) ?? [];
  const hex = scheme === 'light' ? light : dark;
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return `rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

/** How each kind of shape is drawn. The page of the invented archive must contain every kind. */
const drawn = (scheme: Scheme): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const [paper, ink, line] = [colour('paper', scheme), colour('ink', scheme), colour('line', scheme)];
  return {
    '.solid': { fill: ink, stroke: 'none', dashes: 'none' },
    '.hollow': { fill: paper, stroke: ink, dashes: 'none' },
    '.about': { fill: 'url', stroke: ink, dashes: '3 2' },
    '.line': { fill: 'none', stroke: ink, dashes: 'none' },
    '.dashes': { fill: 'rgb(0, 0, 0)', stroke: ink, dashes: '3 2' },
    '.rule': { fill: 'none', stroke: line, dashes: 'none' },
    '.cluster rect': { fill: paper, stroke: line, dashes: 'none' },
  };
};

/** Runs in the page. @returns each distinct way in which the shapes that match a selector are drawn. */
function waysOf(selector: string): Record<string, string>[] {
  const ways = new Map<string, Record<string, string>>();
  for (const shape of document.querySelectorAll(`.timeline-drawing ${selector}`)) {
    const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
    const way = {
      fill: fill.startsWith('url(') ? 'url' : fill,
      stroke,
      dashes: strokeDasharray.replaceAll('px', '').replaceAll(/,\s*/g, ' '),
    };
    ways.set(JSON.stringify(way), way);
  }
  return [...ways.values()];
}

describe.each(['light', 'dark'] as const)('where the system is %s', (scheme) => {
  const look = { dark: scheme === 'dark' };

  inEachEngine(
    REAL,
    (site) => {
      it('every kind of page is ink on paper', async () => {
        const right = { color: colour('ink', scheme), ground: colour('paper', scheme) };
        const seen = await site.along(kindsOf(REAL), async (tab, path) => ({
          path,
          ...(await tab.run(() => {
            const { color } = getComputedStyle(document.body);
            const grounds = [document.body, document.documentElement].map(
              (element) => getComputedStyle(element).backgroundColor,
            );
            return { color, ground: grounds.find((ground) => ground !== 'rgba(0, 0, 0, 0)') };
          }, undefined)),
        }));
        expect(seen).toEqual(kindsOf(REAL).map((path) => ({ path, ...right })));
      });
    },
    look,
  );

  inEachEngine(
    SMALL,
    (site) => {
      it('each kind of mark is drawn in its own way', async () => {
        const shapes = drawn(scheme);
        const ways = await site.opened('/', async (tab) => {
          const found: Record<string, unknown> = {};
          for (const selector of Object.keys(shapes)) found[selector] = await tab.run(waysOf, selector);
          return found;
        });
        expect(ways).toEqual(Object.fromEntries(Object.entries(shapes).map(([name, way]) => [name, [way]])));
      });
    },
    look,
  );
});
