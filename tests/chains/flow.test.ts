/** The drawing of who speaks on whose word: rules that hold for any chain, and pictures to look at. */
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../scripts/content-folder.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { drawFlow } from '../../src/chains/draw.ts';
import { type Chained, chainGroups, flowOf, type Speaker } from '../../src/chains/flow.ts';
import { LETTERS, LINE, layout } from '../../src/chains/layout.ts';
import { svgText } from '../../src/timeline/drawing.ts';
import { PLAIN } from '../../src/timeline/lettering.ts';
import { textWidth } from '../../src/timeline/text-width.ts';
import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';
import { expectPicture } from '../timeline/pictures.ts';

const MOST = 14;
const WIDTH = 880;
const others = (count: number) => `${count} others`;
const countWords = ({ statements, ending }: Speaker) =>
  ending === 0 || ending === statements ? String(statements) : `${statements}, ${ending} ending here`;

/** Chains written as names separated by ">"; a name that begins with "?" belongs to no actor. */
const chained = (...chains: readonly string[]): Chained[] =>
  chains.map((chain) => {
    const names = chain.split('>');
    return {
      chain: names.map((name) => ({ name, how: 'reports', ...(!name.startsWith('?') && { actor: name }) })),
      links: names,
    };
  });

/** Many speakers at several steps, some of whom speak at two. */
const crowd = chained(
  ...Array.from({ length: 400 }, (_, n) => {
    const second = `Speaker ${(n * n) % 37}`;
    const third = n % 3 === 0 ? `?an official of the ministry, number ${n % 50}` : `Speaker ${(n * 7) % 23}`;
    return ['Paper', ...(n % 5 === 0 ? [] : [second]), ...(n % 4 === 0 ? [third] : [])].join('>');
  }),
);

function claimsOf(folder: string): [string, readonly Chained[]][] {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) throw new Error(`${folder} is not whole`);
  const { sources, claims } = read.archive;
  return [...sources.map(({ id, claims: own }): [string, Chained[]] => [id, [...own]]), ['all', [...claims.values()]]];
}

const lighthouse = claimsOf(LIGHTHOUSE);
const CASES: readonly (readonly [string, readonly Chained[]])[] = [
  ...lighthouse,
  ...claimsOf(FERRIES).map(([name, claims]) => [`ferries ${name}`, claims] as const),
  ...claimsOf(contentFolder()).map(([name, claims]) => [`the content ${name}`, claims] as const),
  ['a crowd', crowd],
  ['one chain', chained('A>B>C')],
  ['a circle', chained('A>B>A', 'B>A>B', 'A>B')],
];
const PICTURED = ['all', 'gazette-1899', 'a crowd', 'a circle'];
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe.each(CASES)('the flow of %s', (_name, claims) => {
  const flow = flowOf(claims, MOST, others);
  const { speakers, passings, statements } = flow;

  it('counts every statement once: where it begins, and where it ends', () => {
    expect(statements).toBe(claims.length);
    expect(sum(speakers.filter(({ depth }) => depth === 0).map((speaker) => speaker.statements))).toBe(claims.length);
    expect(sum(speakers.map(({ ending }) => ending))).toBe(claims.length);
    expect(sum(chainGroups(claims).map((group) => group.claims.length))).toBe(claims.length);
  });

  it('lets out of each speaker what came in, less what ends there', () => {
    const wrong = speakers.filter(({ id, depth, statements: own, ending }) => {
      const into = sum(passings.filter(({ to }) => to === id).map((passing) => passing.statements));
      const out = sum(passings.filter(({ from }) => from === id).map((passing) => passing.statements));
      return (depth > 0 && into !== own) || out + ending !== own;
    });
    expect(wrong).toEqual([]);
  });

  it('has each speaker of a step once, and no more of them than there is room for', () => {
    expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length);
    for (const atStep of Map.groupBy(speakers, ({ depth }) => depth).values())
      expect(atStep.length).toBeLessThanOrEqual(MOST);
  });
});

const drawn = CASES.filter(([, claims]) => claims.some(({ links }) => links.length > 1));

describe.each(drawn)('the drawing of %s', (name, claims) => {
  const laid = layout(flowOf(claims, MOST, others), WIDTH, countWords);
  const labels = laid.bars.map(({ speaker, label }) => ({
    depth: speaker.depth,
    x0: label.x,
    x1: label.x + textWidth(`${label.name} ${label.count}`, LETTERS),
    y0: label.y - LINE / 2,
    y1: label.y + LINE / 2,
  }));
  const columns = Map.groupBy(laid.bars, ({ speaker }) => speaker.depth);

  it('is as tall at each bar as it has statements', () => {
    const scale = (laid.bars[0]?.height ?? 0) / (laid.bars[0]?.speaker.statements ?? 1);
    for (const { height, speaker } of laid.bars) expect(height).toBeCloseTo(speaker.statements * scale, 3);
    for (const { width, passing } of laid.bands) expect(width).toBeCloseTo(passing.statements * scale, 3);
  });

  it('keeps bars and words inside', () => {
    const out = labels.filter(
      ({ x0, x1, y0, y1 }) => x0 < 0 || x1 > WIDTH + 0.5 || y0 < -0.5 || y1 > laid.height + 0.5,
    );
    expect(out).toEqual([]);
    expect(laid.bars.filter(({ y, height }) => y < 0 || y + height > laid.height)).toEqual([]);
  });

  it('lets no bars and no words overlap', () => {
    for (const column of columns.values()) {
      const sorted = column.toSorted((a, b) => a.y - b.y);
      sorted.forEach(({ y, height }, n) => {
        expect(sorted[n + 1]?.y ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(y + height);
      });
    }
    const overlaps = labels.filter((a, n) =>
      labels.slice(n + 1).some((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01),
    );
    expect(overlaps).toEqual([]);
    const intoBars = labels.filter(({ depth, x1 }) =>
      laid.bars.some(({ speaker, x }) => speaker.depth > depth && x < x1),
    );
    expect(intoBars).toEqual([]);
  });

  it.runIf(PICTURED.includes(name))('looks as it did', () => {
    const svg = svgText(
      drawFlow(laid, {
        lettering: PLAIN,
        href: ({ of, id }) => (of > 1 ? undefined : `#${id}`),
        statement: ({ first }) => `#statement-${first}`,
      }),
    );
    const folder = new URL('./pictures/', import.meta.url);
    expectPicture(name.replaceAll(' ', '-'), svg, folder, 'on-whose-word.css');
  });
});

describe('a flow', () => {
  it('shows a speaker at two steps twice, and so has no circle', () => {
    const { speakers, passings } = flowOf(chained('A>B>A'), MOST, others);
    expect(speakers.map(({ id }) => id)).toEqual(['0 A', '1 B', '2 A']);
    expect(passings.map(({ from, to }) => `${from} > ${to}`)).toEqual(['0 A > 1 B', '1 B > 2 A']);
  });

  it('knows the first statement of each band', () => {
    const { passings } = flowOf(chained('A', 'A>B', 'A>C>D', 'A>B', 'A>C'), MOST, others);
    expect(passings.map(({ to, first }) => [to, first])).toEqual([
      ['1 B', 1],
      ['1 C', 2],
      ['2 D', 2],
    ]);
  });

  it('marks who is not named, and never a group', () => {
    const { speakers } = flowOf(chained('A>?somebody', 'A>?somebody else', 'A>B', 'A>B'), 2, others);
    expect(speakers.map(({ name, named, of }) => [name, named, of])).toEqual([
      ['A', true, 1],
      ['2 others', true, 2],
      ['B', true, 1],
    ]);
  });

  it('is not drawn where every document speaks for itself', () => {
    expect(() => layout(flowOf(chained('A', 'B'), MOST, others), WIDTH, countWords)).toThrow(/nothing to draw/);
  });
});
