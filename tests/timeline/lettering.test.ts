/** Lettering in drawings that run from left to right, and in mirrored ones. */
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/timeline/draw.ts';
import { type Shape, svgText } from '../../src/timeline/drawing.ts';
import { GUTTER, layout, prepare, wholeSpan } from '../../src/timeline/layout.ts';
import { type Lettering, lineOf, PLAIN } from '../../src/timeline/lettering.ts';
import { stepFrom, stepOf } from '../../src/timeline/step.ts';
import { generated } from './generated.ts';
import { expectPicture } from './pictures.ts';

const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
const ARABIC = { lang: 'ar', dir: 'rtl' } as const;
const at = { x: 10, y: 0 };
const attributes = (shape: Shape) =>
  Object.fromEntries(Object.entries(shape.attributes).filter(([, value]) => value !== undefined));

describe('a text', () => {
  it('stays as it is in a plain drawing', () => {
    expect(attributes(lineOf('Fire', at, { lettering: PLAIN, ours: true }))).toEqual(at);
    expect(attributes(lineOf('Fire', at, { lettering: PLAIN, ours: true, anchor: 'end' }))).toEqual({
      ...at,
      'text-anchor': 'end',
    });
  });

  it('is turned back in a mirrored one, and goes on along the line, to the left', () => {
    const mirrored: Lettering = { mirrored: true, ours: ENGLISH };
    const turnedBack = { x: -10, y: 0, transform: 'scale(-1 1)' };
    // Interface text is read from right to left, so its start is on the right.
    expect(attributes(lineOf('حريق', at, { lettering: mirrored }))).toEqual(turnedBack);
    // A title read from left to right must be fixed at its end to extend to the left.
    expect(attributes(lineOf('Fire', at, { lettering: mirrored, ours: true }))).toEqual({
      ...turnedBack,
      'text-anchor': 'end',
      lang: 'en',
      direction: 'ltr',
    });
    expect(attributes(lineOf('Fire', at, { lettering: mirrored, ours: true, anchor: 'end' }))['text-anchor']).toBe(
      undefined,
    );
    expect(attributes(lineOf('Fire', at, { lettering: mirrored, ours: true, anchor: 'middle' }))['text-anchor']).toBe(
      'middle',
    );
  });

  it('of an archive read from right to left goes on to the right in a plain drawing', () => {
    const lettering: Lettering = { mirrored: false, ours: ARABIC };
    expect(attributes(lineOf('حريق', at, { lettering, ours: true }))).toEqual({
      ...at,
      'text-anchor': 'end',
      lang: 'ar',
      direction: 'rtl',
    });
  });
});

describe('a mirrored drawing', () => {
  const data = generated(100);
  const laid = layout(prepare(data), wholeSpan(data), 1216);
  const options = { data, href: (id: string) => `/events/${id}/`, listHref: (part: string) => `#${part}`, prefix: 'm' };
  const plain = svgText(draw(laid, options));
  const mirrored = svgText(draw(laid, { ...options, lettering: { mirrored: true, ours: ENGLISH } }));
  const places = (svg: string) =>
    [...svg.matchAll(/class="mark"[^>]* transform="translate\(([\d.]+) /g)].map(([, x]) => Number(x));

  it('is the plain one turned over as a whole', () => {
    expect(mirrored).toContain('<g transform="matrix(-1 0 0 1 1216 0)">');
    expect(places(mirrored)).toEqual(places(plain));
    expect(places(plain).length).toBeGreaterThan(50);
    expect(Math.min(...places(mirrored))).toBeGreaterThanOrEqual(GUTTER - 1);
  });

  it('turns every text back, and states the language of each title', () => {
    const texts = mirrored.match(/<text[^>]*>/g) ?? [];
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !text.includes('transform="scale(-1 1)"'))).toEqual([]);
    expect((mirrored.match(/<text[^>]* lang="en"/g) ?? []).length).toBeGreaterThan(40);
    expect(plain).not.toMatch(/scale\(-1|lang=|direction=/);
  });

  it('matches the kept picture', () => expectPicture('mirrored', mirrored));
});

describe('the arrows', () => {
  it('go the way that time runs', () => {
    expect(['ArrowLeft', 'ArrowRight'].map((key) => stepOf(key, false))).toEqual(['previous', 'next']);
    expect(['ArrowLeft', 'ArrowRight'].map((key) => stepOf(key, true))).toEqual(['next', 'previous']);
    for (const key of ['ArrowUp', 'Home', 'PageDown']) expect(stepOf(key, true)).toBe(stepOf(key, false));
    for (const key of ['a', 'toString', '__proto__']) expect(stepOf(key, false)).toBe(undefined);
  });

  it('reach every event of a lane, one after another, and stay at its end', () => {
    const items = generated(200).items.filter(({ first }) => first !== null);
    const lane = items.filter((item) => item.lane === items[0]?.lane);
    let current = lane[0];
    const reached = new Set<string>();
    for (let n = 0; n <= lane.length && current !== undefined; n++) {
      reached.add(current.id);
      current = stepFrom(current, 'next', items);
    }
    expect(reached.size).toBe(lane.length);
    expect(current).toBe(lane.at(-1));
  });
});
