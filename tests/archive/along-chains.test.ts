import { describe, expect, it } from 'vitest';
import { alongChains } from '../../src/archive/along-chains.ts';
import type { Locator } from '../../src/archive/schema/text.ts';

const claim = (at: Locator, name: string) => ({ at, chain: [{ name, how: 'states' as const }] });
const ordered = (...claims: ReturnType<typeof claim>[]) =>
  alongChains(claims).map((group) => group.map(({ at }) => at));

describe('statements along chains', () => {
  it('stand in the order of the document within a chain, headings first', () => {
    expect(
      ordered(claim(9, 'a'), claim('caption 1', 'a'), claim(2, 'a'), claim('standfirst', 'a'), claim('title', 'a')),
    ).toEqual([['title', 'standfirst', 2, 9, 'caption 1']]);
  });
  it('are ordered by the first paragraph of each chain, even if a headline announces a later one', () => {
    expect(ordered(claim('title', 'a'), claim('standfirst', 'a'), claim(1, 'b'), claim(2, 'b'), claim(3, 'a'))).toEqual(
      [
        [1, 2],
        ['title', 'standfirst', 3],
      ],
    );
  });
  it('begin with a chain that only a headline has, and end with one that only a caption has', () => {
    expect(ordered(claim('caption 1', 'a'), claim(1, 'b'), claim('title', 'c'))).toEqual([
      ['title'],
      [1],
      ['caption 1'],
    ]);
  });
});
