/** The drawing: rules that hold for any data, and pictures to look at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../scripts/content-folder.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { DAY, type Item, type TimelineData } from '../../src/timeline/data.ts';
import { draw } from '../../src/timeline/draw.ts';
import { svgText } from '../../src/timeline/drawing.ts';
import { headWords, laneWords } from '../../src/timeline/event-words.ts';
import { timelineData } from '../../src/timeline/items.ts';
import { type Layout, LINE, layout, nameLines, prepare, wholeSpan } from '../../src/timeline/layout.ts';
import { type Packed, pack, unpack } from '../../src/timeline/packed.ts';
import { LABEL, ROW } from '../../src/timeline/place.ts';
import { clampView, type View } from '../../src/timeline/scale.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';
import { generated } from './generated.ts';
import { expectPicture } from './pictures.ts';

function archiveData(folder: string): TimelineData {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) throw new Error('the content is not whole');
  return timelineData(read.archive);
}

const WIDTH = 1216;
const options = (data: TimelineData) => ({
  data,
  href: (id: string) => `/events/${id}/`,
  listHref: (part: string) => `#${part}`,
  prefix: 't',
});
const picture = (data: TimelineData, view: View = wholeSpan(data), width = WIDTH) =>
  svgText(draw(layout(prepare(data), view, width), options(data)));

const month = (year: number, first: number, last = first): View => ({
  from: Date.UTC(year, first - 1, 1),
  to: Date.UTC(year, last, 1),
});
const sameDay = (count: number): TimelineData => {
  const data = generated(count, 2);
  const day = Date.UTC(2012, 5, 5);
  return {
    ...data,
    items: data.items.map((item): Item => ({ ...item, first: day, last: day + DAY - 1, shape: 'disc', open: '' })),
  };
};

/** A real archive as it was on one day: its pictures do not change when an editor adds an event to the content. */
const LUMPY = unpack(JSON.parse(readFileSync(new URL('./lumpy.json', import.meta.url), 'utf8')) as Packed);

const CASES: readonly (readonly [string, TimelineData, View?])[] = [
  ['lighthouse', archiveData(LIGHTHOUSE)],
  ['ferries, four principals', archiveData(FERRIES)],
  ['the content', archiveData(contentFolder())],
  ['lumpy', LUMPY],
  ['lumpy, December 2006 to November 2007', LUMPY, { from: Date.UTC(2006, 11, 1), to: Date.UTC(2007, 11, 1) }],
  ['lumpy, a week', LUMPY, { from: Date.UTC(2019, 10, 11), to: Date.UTC(2019, 10, 18) }],
  ['100', generated(100)],
  ['1,000', generated(1000)],
  ['1,000, a month', generated(1000), month(2008, 3)],
  ['10,000', generated(10_000)],
  ['10,000, a year', generated(10_000), month(2008, 1, 12)],
  ['50,000', generated(50_000)],
  ['50,000, a week', generated(50_000), { from: Date.UTC(2008, 2, 3), to: Date.UTC(2008, 2, 10) }],
  ['all on one day', sameDay(300)],
  ['one', { ...generated(1, 2), items: generated(1, 2).items }],
  ['none', { ...generated(1, 3), items: [] }],
];

/** Labels of a layout as boxes. */
const labels = (laid: Layout) =>
  laid.lanes.flatMap((lane) =>
    lane.marks.flatMap(({ label, row }) => {
      if (label === undefined) return [];
      const wide = textWidth(label.text, LABEL);
      const x0 = label.anchor === 'end' ? label.x - wide : label.x;
      return [{ text: label.text, x0, x1: x0 + wide, y: lane.top + row * ROW }];
    }),
  );

describe.each(CASES.map(([name, data, view]) => ({ name, data, view })))('$name', ({ name, data, view }) => {
  const prepared = prepare(data);
  const seen = view ?? wholeSpan(data);
  const laid = layout(prepared, seen, WIDTH);
  const visible = (item: Item) =>
    item.first !== null &&
    item.last !== null &&
    item.last >= seen.from &&
    item.first < seen.to &&
    item.last >= data.span[0];

  it('has no labels that overlap', () => {
    const boxes = labels(laid);
    const clashes = boxes.flatMap((a, n) =>
      boxes
        .slice(n + 1)
        .filter((b) => a.y === b.y && a.x0 < b.x1 && b.x0 < a.x1)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  it('loses no event: each event in view is drawn once or counted', () => {
    for (const [n, lane] of laid.lanes.entries()) {
      const own = data.items.filter((item) => item.lane === n && visible(item));
      expect(lane.drawn + lane.counted, lane.name).toBe(own.length);
      expect(new Set(lane.marks.map(({ item }) => item.id)).size).toBe(lane.marks.length);
      expect(lane.marks.every(({ item }) => own.includes(item))).toBe(true);
    }
  });

  it('lets nothing that is only alleged, planned or the like look like what happened: its label is beside it', () => {
    const bare = laid.lanes.flatMap(({ marks }) => marks.filter(({ label }) => label === undefined));
    expect(bare.filter(({ item }) => data.statuses[item.status]?.established === false)).toEqual([]);
  });

  it('says what it does not show, so that the numbers add up', () => {
    for (const lane of laid.lanes) {
      const numbers = laneWords(lane).join(', ');
      const parts = [
        ...numbers.matchAll(/(\d+) (shown|grouped together|not in view|filtered|earlier|later|undated)/g),
      ].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(parts).toBe(lane.total);
    }
  });

  it('is in chronological order', () => {
    const wrong = laid.lanes.flatMap(({ marks }) => {
      const points = marks
        .filter(({ item }) => item.shape === 'disc')
        .sort((a, b) => (a.item.first ?? 0) - (b.item.first ?? 0));
      return points.filter(({ x0 }, n) => n > 0 && x0 < (points[n - 1]?.x0 ?? 0) - 1e-6).map(({ item }) => item.id);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing outside its frame', () => {
    for (const { x0, x1, label } of laid.lanes.flatMap(({ marks }) => marks)) {
      expect(x0).toBeGreaterThanOrEqual(0);
      expect(x1).toBeLessThanOrEqual(laid.plot + 1e-6);
      if (label === undefined) continue;
      const wide = textWidth(label.text, LABEL);
      expect(label.anchor === 'end' ? label.x - wide : label.x).toBeGreaterThanOrEqual(-1e-6);
      expect(label.anchor === 'end' ? label.x : label.x + wide).toBeLessThanOrEqual(laid.plot + 1e-6);
    }
    for (const { x, width } of laid.lanes.flatMap(({ clusters }) => clusters)) {
      expect(x - width / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(x + width / 2).toBeLessThanOrEqual(laid.plot + 1e-6);
    }
    const text = picture(data, seen);
    for (const [, x, wide] of text.matchAll(/<rect class="(?:handle|window)" x="([\d.]+)"[^>]* width="([\d.]+)"/g))
      expect(Number(x) + Number(wide)).toBeLessThanOrEqual(WIDTH - 0.75);
    for (const [, x, label = ''] of text.matchAll(
      /<g(?: class="strong")? transform="translate\(([\d.]+) 48\)">\s*<path[^>]*\/>\s*<text[^>]*>([^<]*)</g,
    ))
      expect(Number(x) + 4 + textWidth(label, LABEL)).toBeLessThanOrEqual(WIDTH);
  });

  it('has clusters that do not overlap', () => {
    const wrong = laid.lanes.flatMap(({ clusters }) =>
      clusters.filter(
        (cluster, n) =>
          n > 0 && cluster.x - cluster.width / 2 < (clusters[n - 1]?.x ?? 0) + (clusters[n - 1]?.width ?? 0) / 2 - 1e-6,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has at most 1,500 elements', () => {
    expect((picture(data, seen).match(/<[a-z]/g) ?? []).length).toBeLessThanOrEqual(1500);
  });

  it('is the same again from packed data, byte for byte', () => {
    const travelled = unpack(JSON.parse(JSON.stringify(pack(data))));
    expect(picture(travelled, seen)).toBe(picture(data, seen));
  });

  it('matches the kept picture', () => {
    if (data.items.length > 20_000 || name === 'the content') return;
    expectPicture(name.replace(/[^a-z0-9]+/gi, '-').toLowerCase(), picture(data, seen));
  });
});

describe('a focused event', () => {
  it('is drawn and labelled, whatever its weight', () => {
    const data = generated(10_000);
    const prepared = prepare(data);
    for (const n of [0, 17, 4321, 9999]) {
      const item = data.items[n] as Item;
      const laid = layout(prepared, wholeSpan(data), WIDTH, item);
      expect(laid.lanes.flatMap(({ marks }) => marks).find((mark) => mark.item === item)?.label).toBeDefined();
    }
  });
});

describe('a lane with nothing in view', () => {
  const data = generated(200, 3);
  const prepared = prepare(data, ({ lane }) => lane !== 1);
  const laid = layout(prepared, wholeSpan(data), WIDTH);
  const heights = ({ lanes }: Layout) => lanes.map(({ height }) => height);

  it('is no higher than its name, and gives its counts to those who cannot see it', () => {
    const [first = 0, second = 0] = heights(laid);
    expect(second).toBeLessThan(2 * ROW);
    expect(second).toBeLessThan(first / 3);
    const drawn = svgText(draw(laid, options(data)));
    expect(drawn).toContain('filtered out');
    expect(drawn.replace(/aria-label="[^"]*"/g, '')).not.toContain('filtered out');
  });

  it('stays open while the view moves, until it comes to rest', () => {
    const open = layout(prepare(data), wholeSpan(data), WIDTH);
    expect(heights(layout(prepared, wholeSpan(data), WIDTH, undefined, undefined, open))).toEqual(heights(open));
    expect(heights(layout(prepared, wholeSpan(data), WIDTH, undefined, undefined, laid))).toEqual(heights(laid));
  });
});

describe('a lane of which little is in view', () => {
  const week = { from: Date.UTC(2019, 10, 11), to: Date.UTC(2019, 10, 18) };
  const prepared = prepare(LUMPY);
  const whole = layout(prepared, wholeSpan(LUMPY), WIDTH);
  const close = layout(prepared, week, WIDTH);

  it('is as high as its marks and its words need, and no higher', () => {
    for (const lane of close.lanes.filter(({ folded }) => !folded)) {
      const rows = [...lane.marks.map(({ row }) => row), ...lane.clusters.map(() => lane.clusterRow)];
      const needed = Math.max(
        ...rows.map((row) => (row + 1) * ROW),
        (nameLines(lane.name).length + headWords(lane).length) * LINE,
      );
      expect(lane.height).toBeGreaterThan(needed);
      expect(lane.height).toBeLessThan(needed + ROW);
    }
    expect(close.height).toBeLessThan(whole.height * 0.7);
  });

  it('gets no lower, and no text reaches the next lane, while the view moves', () => {
    for (const [before, during] of [
      [whole, layout(prepared, week, WIDTH, undefined, undefined, whole)],
      [close, layout(prepared, wholeSpan(LUMPY), WIDTH, undefined, undefined, close)],
    ] as const) {
      during.lanes.forEach((lane, n) => {
        const told = before.lanes[n];
        if (told === undefined) throw new Error('a lane is lost');
        expect(lane.height).toBeGreaterThanOrEqual(told.height);
        if (lane.folded) return;
        expect(lane.height).toBeGreaterThan((nameLines(lane.name).length + headWords(told).length) * LINE);
      });
    }
  });
});

describe('a date that no document gives', () => {
  it('is dotted under its mark, and put into words', () => {
    const data = generated(1, 1);
    const outside = { ...data, items: data.items.map((item) => ({ ...item, dateOutside: true })) };
    expect(picture(outside)).toContain('class="dots"');
    expect(picture(outside)).toContain('Date known only from outside the documents');
    expect(picture(data)).not.toContain('class="dots"');
  });
});

describe('a view', () => {
  const span = [Date.UTC(2006, 0, 1), Date.UTC(2025, 0, 1) - 1] as const;
  it('stays inside the years and no shorter than a week', () => {
    expect(clampView({ from: 0, to: 1e15 }, span)).toEqual({ from: span[0], to: span[1] + 1 });
    const week = clampView({ from: span[0], to: span[0] + DAY }, span);
    expect(week.to - week.from).toBe(7 * DAY);
    const late = clampView({ from: span[1] - DAY, to: span[1] + 300 * DAY }, span);
    expect(late.to).toBe(span[1] + 1);
  });
  it('has an axis of years, months or days, as wide as the plot', () => {
    const labelsOf = (view: View) => layout(prepare(generated(1)), view, WIDTH).axis.ticks.map(({ label }) => label);
    expect(labelsOf({ from: span[0], to: span[1] + 1 })).toContain('2016');
    expect(labelsOf({ from: Date.UTC(2007, 0, 1), to: Date.UTC(2008, 0, 1) })).toContain('Jun');
    expect(labelsOf({ from: Date.UTC(2007, 5, 10), to: Date.UTC(2007, 5, 17) })).toContain('12 Jun');
  });
});

describe('the small drawing for the page of a record', () => {
  it.each([1, 3, 7, 12, 40])('has lanes as tall as their rows and names need, for %i events', (count) => {
    const data = generated(count, 3);
    const { lanes } = layout(
      prepare(data, () => true, 'small'),
      wholeSpan(data),
      880,
    );
    for (const lane of lanes.filter(({ folded }) => !folded)) {
      const rows = Math.max(
        0,
        ...lane.marks.map(({ row }) => row + 1),
        lane.clusters.length > 0 ? lane.clusterRow + 1 : 0,
      );
      const lines = nameLines(lane.name).length + headWords(lane).length;
      const needed = Math.max(rows * ROW, lines * LINE + 2);
      expect(lane.height).toBeGreaterThan(needed);
      if (lane.drawn === lane.total) expect(lane.height).toBeLessThan(needed + ROW);
    }
  });
});
