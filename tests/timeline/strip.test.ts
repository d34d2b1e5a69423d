/** The small drawing of a chapter or a thread: rules that hold for any events, and pictures to look at. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { DAY, type Item, type TimelineData } from '../../src/timeline/data.ts';
import { drawStrip } from '../../src/timeline/draw-strip.ts';
import { svgText } from '../../src/timeline/drawing.ts';
import { timelineData } from '../../src/timeline/items.ts';
import { PLAIN } from '../../src/timeline/lettering.ts';
import { LABEL, ROW } from '../../src/timeline/place.ts';
import type { View } from '../../src/timeline/scale.ts';
import { strip, yearsAround } from '../../src/timeline/strip.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { generated } from './generated.ts';
import { expectPicture } from './pictures.ts';

const read = readArchive(listFiles(LIGHTHOUSE));
if ('problems' in read) throw new Error('the example is not whole');
const { archive } = read;
const dated = (data: TimelineData, count: number): TimelineData => ({
  ...data,
  items: data.items.filter(({ first }) => first !== null).slice(0, count),
});

const chapters = archive.overview.flatMap(({ id, span, events }): [string, TimelineData, View][] =>
  span === undefined ? [] : [[id, timelineData(archive, events), { from: span.first, to: span.last + 1 }]],
);
const shapes = timelineData(
  archive,
  archive.events.filter(({ date }) => date !== undefined),
);
const crowd = dated(generated(400), 12);
const start = crowd.items[0]?.first ?? 0;
const WEEK: View = { from: start, to: start + 7 * DAY };
const CASES: readonly (readonly [string, TimelineData, View])[] = [
  ...chapters,
  ['every shape', shapes, yearsAround(shapes.items)],
  ['twelve of many', crowd, yearsAround(crowd.items)],
  ['a week', { ...crowd, items: crowd.items.filter(({ first }) => (first ?? 0) < WEEK.to) }, WEEK],
];
const WIDTHS = [608, 326];

describe.each(CASES.flatMap(([name, data, view]) => WIDTHS.map((width) => [name, width, data, view] as const)))(
  'the strip of %s, %i wide',
  (name, width, data, view) => {
    const laid = strip(data, view, width);
    const boxes = laid.marks.flatMap(({ item, row, x0, x1, label }) => {
      const wide = textWidth(label.text, LABEL);
      const from = label.anchor === 'end' ? label.x - wide : label.x;
      const own = { id: item.id, row };
      const inside = label.gap !== undefined;
      return [{ ...own, from: x0, to: x1 }, ...(inside ? [] : [{ ...own, from, to: from + wide }])];
    });

    it('has each event once, with words', () => {
      expect(laid.marks.map(({ item }) => item.id)).toEqual(data.items.map(({ id }) => id));
      expect(laid.marks.every(({ label }) => /\p{L}/u.test(label.text))).toBe(true);
    });

    it('never shows what is not established without its status', () => {
      const wrong = laid.marks.filter(({ item, label }) => {
        const status = data.statuses[item.status];
        return status?.established === false && !label.text.endsWith(` · ${status.name.toLowerCase()}`);
      });
      expect(wrong).toEqual([]);
    });

    it('keeps marks, words and the axis inside', () => {
      expect(boxes.filter(({ from, to }) => from < -0.5 || to > width + 0.5)).toEqual([]);
      expect(boxes.filter(({ row }) => (row + 1) * ROW > laid.bottom)).toEqual([]);
      expect(laid.ticks.filter(({ x, label }) => x < 0 || x + 4 + textWidth(label, LABEL) > width)).toEqual([]);
      expect(laid.ticks.length).toBeGreaterThan(0);
    });

    it('has nothing that overlaps', () => {
      const overlaps = boxes.flatMap((a, n) =>
        boxes.slice(n + 1).filter((b) => a.row === b.row && a.id !== b.id && a.from < b.to && b.from < a.to),
      );
      expect(overlaps).toEqual([]);
    });

    it('matches the kept picture', () => {
      const drawing = drawStrip(laid, { href: (id) => `#${id}`, prefix: 's', lettering: PLAIN, name: 'wide' });
      expectPicture(`strip-${name.replaceAll(' ', '-')}-${width}`, svgText(drawing));
    });
  },
);

describe('a strip', () => {
  it('refuses an event without a date', () => {
    const item: Item = { ...(shapes.items[0] as Item), first: null, last: null };
    expect(() => strip({ ...shapes, items: [item] }, yearsAround(shapes.items), 608)).toThrow(/has no date/);
    expect(() => yearsAround([item])).toThrow(/no date/);
    expect(() => strip(shapes, { from: 0, to: DAY }, 608)).toThrow(/is not in the years/);
  });

  it('begins and ends with a year', () => {
    const { from, to } = yearsAround(shapes.items);
    expect([from, to].map((time) => new Date(time).toISOString().slice(4, 10))).toEqual(['-01-01', '-01-01']);
  });
});
