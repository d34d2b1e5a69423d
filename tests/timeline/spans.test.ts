/** Spans of every kind: short ones, years before Christ, and events outside the years shown. */
import { describe, expect, it } from 'vitest';
import { DAY, type Item, type TimelineData } from '../../src/timeline/data.ts';
import { draw } from '../../src/timeline/draw.ts';
import { svgText } from '../../src/timeline/drawing.ts';
import { laneWords } from '../../src/timeline/event-words.ts';
import { GUTTER, layout, prepare, wholeSpan } from '../../src/timeline/layout.ts';
import { timeScale } from '../../src/timeline/scale.ts';
import { partOf, yearsOf } from '../../src/timeline/year-index.ts';
import { generated } from './generated.ts';
import { expectPicture } from './pictures.ts';

/** An instant in a year before or after Christ; months count from 1. */
function day(year: number, month = 1, date = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

/** Invented events that begin on the given days and last one day each. */
function beginning(starts: readonly number[], from: number, to: number): TimelineData {
  const data = generated(starts.length, 2);
  const items = starts.map((first, n): Item => {
    return { ...(data.items[n] as Item), first, last: first + DAY - 1, shape: 'disc', open: '', differSorts: [] };
  });
  return {
    ...data,
    items,
    span: [from, to - 1],
    periods: [],
    sources: data.sources.map((one) => ({ ...one, written: null })),
  };
}

const laidOut = (data: TimelineData) => layout(prepare(data), wholeSpan(data), 1216);
const picture = (data: TimelineData) =>
  svgText(draw(laidOut(data), { data, href: (id) => `/events/${id}/`, listHref: (part) => `#${part}`, prefix: 's' }));

/** Events from October 1904 to December 1906. */
const SHORT = beginning(
  [day(1904, 10, 3), day(1904, 10, 30), day(1905, 5, 1), day(1905, 5, 20), day(1905, 5, 31), day(1906, 12, 31)],
  day(1904, 10),
  day(1907),
);
const ANCIENT = beginning(
  [day(-349, 3), day(-300), day(-299), day(-210, 6), day(-199), day(-199, 2)],
  day(-349),
  day(-198),
);

describe('the strip over all years', () => {
  it('counts by what fits the span', () => {
    const unit = (from: number, to: number) => laidOut(beginning([from], from, to)).overview?.unit;
    expect(unit(day(1904, 10), day(1904, 12))).toBe('day');
    expect(unit(day(1904, 10), day(1907))).toBe('month');
    expect(unit(day(1904), day(1907))).toBe('quarter');
    expect(unit(day(1800), day(2000))).toBe('year');
  });

  it('has each month at the same place as the axis below it', () => {
    const { overview, plot } = laidOut(SHORT);
    const scale = timeScale(wholeSpan(SHORT), [0, plot]);
    const months = [day(1904, 10), day(1905, 5), day(1906, 12)];
    expect(overview?.bars.map(({ x, count }) => [x - 0.5, count])).toEqual(
      [2, 3, 1].map((count, n) => [scale(months[n] as number), count]),
    );
  });

  it('begins and ends with a span that begins or ends inside a quarter', () => {
    const data = beginning([day(2001, 2, 10), day(2005, 11, 20)], day(2001, 2, 5), day(2005, 12, 1));
    const { overview, plot } = laidOut(data);
    const [first, last] = [overview?.bars.at(0), overview?.bars.at(-1)];
    expect(first?.x).toBe(0.5);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(plot - 0.5);
  });

  it('is the picture that is kept', () => expectPicture('october-1904-to-december-1906', picture(SHORT)));
});

describe('years before Christ', () => {
  it('are the same on the axis and in headings as in words', () => {
    const labels = laidOut(ANCIENT).axis.ticks.map(({ label }) => label);
    expect(labels).toContain('300 BC');
    expect(labels.filter((label) => label.startsWith('-'))).toEqual([]);
    expect(
      yearsOf(ANCIENT)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['350 BC', '349 BC']);
  });

  it('match the kept picture', () => expectPicture('350-bc-to-200-bc', picture(ANCIENT)));
});

describe('the axis of a span of any length', () => {
  /** Seven events, evenly spread from the first to the last day. */
  const over = (from: number, to: number) =>
    beginning(
      Array.from({ length: 7 }, (_, n) => Math.floor((from + ((to - from - DAY) * n) / 6) / DAY) * DAY),
      from,
      to,
    );
  const SPANS: [string, number, number, RegExp][] = [
    ['a-week', day(1899, 11, 6), day(1899, 11, 13), /^\d{1,2}\b/],
    ['a-month', day(1899, 11), day(1899, 12), /^\d{1,2}\b/],
    ['two-hundred-years', day(1700), day(1900), /^1[789]\d\d$/],
    ['three-thousand-years', day(-999), day(2001), /^\d{1,4}(?: BC)?$/],
    ['twelve-thousand-years', day(-9999), day(2001), /^\d{1,5}(?: BC)?$/],
  ];

  it.each(SPANS)('has labels that can be read as times, in order and without overlapping: %s', (_, from, to, form) => {
    const { axis, plot } = laidOut(over(from, to));
    const labelled = axis.ticks.filter(({ label }) => label !== '');
    expect(labelled.length).toBeGreaterThan(3);
    expect(labelled.filter(({ label }) => !form.test(label))).toEqual([]);
    expect(new Set(labelled.map(({ label }) => label)).size).toBe(labelled.length);
    labelled.forEach(({ x, label }, n) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(plot);
      const next = labelled[n + 1];
      // A letter at this size is at least five pixels wide.
      if (next !== undefined) expect(next.x - x, `${label} and ${next.label}`).toBeGreaterThan(5 * label.length);
    });
  });

  it.each(SPANS)('shows every event in it: %s', (_, from, to) => {
    const { lanes } = laidOut(over(from, to));
    const inMarks = lanes.flatMap(({ marks }) => marks).length;
    const counted = lanes.reduce((sum, { before, after }) => sum + before + after, 0);
    expect([inMarks, counted]).toEqual([7, 0]);
  });

  it.each(SPANS)('matches the kept picture: %s', (name, from, to) => {
    expectPicture(`span-of-${name}`, picture(over(from, to)));
  });
});

describe('events outside the years shown', () => {
  const data = beginning(
    [day(1890, 5), day(1899, 2), day(1899, 6), day(1907, 3), day(1910, 1), day(1911, 1)],
    day(1899),
    day(1900),
  );

  it('are listed before and after them, and none is lost', () => {
    expect(yearsOf(data).map(({ part, name, items }) => [part, name, items.length])).toEqual([
      ['before', 'Before 1899', 1],
      ['y1899', '1899', 2],
      ['after', 'After 1899', 3],
    ]);
    expect(partOf(null, data.span)).toBe('undated');
  });

  it('are said to be earlier and later in the lanes, so that the numbers add up', () => {
    const { lanes } = laidOut(data);
    expect(lanes.reduce((sum, { before }) => sum + before, 0)).toBe(1);
    expect(lanes.reduce((sum, { after }) => sum + after, 0)).toBe(3);
    expect(lanes.flatMap(laneWords).join()).toMatch(/later/);
    expect(lanes.flatMap(laneWords).join()).not.toMatch(/outside/);
  });

  it('are not drawn, and the drawing matches the kept picture', () => {
    expect(laidOut(data).lanes.flatMap(({ marks }) => marks)).toHaveLength(2);
    expectPicture('events-before-and-after-1899', picture(data));
  });
});

it('the plot begins to the right of the names', () => expect(GUTTER).toBeGreaterThan(100));
