/** What screen readers say of a drawing: the names of its marks and lanes, and their order. */
import { describe, expect, it } from 'vitest';
import type { Item, TimelineData } from '../../src/timeline/data.ts';
import { draw } from '../../src/timeline/draw.ts';
import { type Shape, svgText } from '../../src/timeline/drawing.ts';
import { markWords } from '../../src/timeline/event-words.ts';
import { layout, prepare, wholeSpan } from '../../src/timeline/layout.ts';
import { differWords } from '../../src/words/differ-words.ts';
import { generated } from './generated.ts';

const data: TimelineData = {
  ...generated(1),
  statuses: [
    { id: 'occurred', name: 'Occurred', established: true },
    { id: 'contested', name: 'contested', established: false },
  ],
  sources: [{ id: 'log', name: 'The log', written: null }],
};
const [made] = data.items;
const item: Item = {
  ...(made as Item),
  title: 'The ferry is repaired',
  label: 'Repair',
  when: '3 Jan to 9 Mar 1902',
  status: 0,
  sources: [0],
  attested: 'one',
  differSorts: [],
  dateOutside: false,
};

describe('the name of a mark', () => {
  it('begins with the label, and gives the months in full', () => {
    expect(markWords(item, item.label, data)).toBe(
      'Repair. 3 January to 9 March 1902. The ferry is repaired. Described by The log. One person’s or document’s word.',
    );
  });

  it('says a title only once if it is the label', () => {
    const named = markWords({ ...item, label: item.title }, item.title, data);
    expect(named).toMatch(/^The ferry is repaired\. 3 January/);
    expect(named.split(item.title)).toHaveLength(2);
  });

  it('begins with the date, capitalised, if it has no label', () => {
    expect(markWords({ ...item, when: 'about May 1902' }, undefined, data)).toMatch(/^About May 1902\. The ferry/);
  });

  it('says only once that an event is contested, directly after the label as on the screen', () => {
    expect(markWords({ ...item, status: 1, attested: 'contested' }, 'Repair · contested', data)).toBe(
      'Repair. Contested. 3 January to 9 March 1902. The ferry is repaired. Described by The log.',
    );
  });
});

describe('the name of a mark whose label is cut', () => {
  const long = { ...item, label: item.title };

  it('has the whole label', () => {
    expect(markWords(long, 'The ferry is…', data)).toMatch(/^The ferry is repaired\. 3 January/);
  });

  it('has the status directly after what is left of the label, as on the screen', () => {
    expect(markWords({ ...long, status: 1 }, 'The ferry is… · contested', data)).toMatch(
      /^The ferry is\. Contested\. 3 January to 9 March 1902\. The ferry is repaired\./,
    );
  });
});

/** The elements of a drawing that have a certain class. */
const all = (shape: Shape, name: string): Shape[] => [
  ...(shape.attributes.class === name ? [shape] : []),
  ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
];

describe('a drawing', () => {
  const crowded = generated(300);
  const laid = layout(prepare(crowded), wholeSpan(crowded), 1200);
  const drawn = draw(laid, { data: crowded, href: (id) => id, listHref: (part) => part, prefix: 'test' });
  const firsts = new Map(crowded.items.map(({ id, first }) => [id, first ?? 0]));

  it('is read in chronological order, lane by lane', () => {
    const lanes = all(drawn, 'lane');
    expect(lanes.length).toBeGreaterThan(1);
    for (const lane of lanes) {
      const read = all(lane, 'mark').map(({ attributes }) => firsts.get(String(attributes['data-event-id'])) ?? 0);
      expect(read.length).toBeGreaterThan(1);
      expect(read).toEqual(read.toSorted((a, b) => a - b));
    }
  });

  it('hides every shape from screen readers, because WebKit calls each an image', () => {
    const shapes = (shape: Shape): Shape[] =>
      shape.attributes['aria-hidden'] === 'true' || shape.attributes.role === 'img'
        ? []
        : [shape, ...shape.children.flatMap((child) => (typeof child === 'string' ? [] : shapes(child)))];
    expect(shapes(drawn).length).toBeGreaterThan(50);
    expect(shapes(drawn).filter(({ tag }) => !['svg', 'g', 'a', 'text', 'tspan'].includes(tag))).toEqual([]);
  });

  it('names its lanes in words alone', () => {
    const names = all(drawn, 'lane').map(({ attributes }) => String(attributes['aria-label']));
    expect(names.join()).toMatch(/\d+ grouped together/);
    expect(names.join()).not.toMatch(/[+·]/);
  });

  it('says only once what each source covers: the names beside the strips are for the eye', () => {
    const spoken = svgText(all(drawn, 'coverage')[0] as Shape).replaceAll(
      /<text[^>]*aria-hidden[^>]*>[^<]*<\/text>/g,
      '',
    );
    expect(spoken).toMatch(/role="img" aria-label="[^"]+"/);
    expect(spoken).not.toMatch(/<text/);
  });
});

describe('what a row says of differences', () => {
  it('is how accounts differ, and that outside evidence does only if nothing else does', () => {
    expect(differWords([])).toBe('');
    expect(differWords(['between', 'denial', 'outside'])).toBe('documents differ, denied');
    expect(differWords(['outside'])).toBe('other reports differ');
  });
});
