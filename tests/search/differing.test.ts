/** What the index holds about the ways in which accounts differ. */
import { describe, expect, it } from 'vitest';
import { sortOf } from '../../src/archive/difference-sort.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { DIFFERS } from '../../src/search/data.ts';
import { searchedArchive } from '../../src/search/records.ts';
import { sortBits, sortsOfBits } from '../../src/words/differ-sorts.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { recordsOf, wholeIndex } from './whole-index.ts';

describe('the index', () => {
  const read = readArchive(listFiles(LIGHTHOUSE));
  if ('problems' in read) throw new Error('the invented archive is not whole');
  const { archive } = read;
  const records = recordsOf(wholeIndex(searchedArchive(archive)));
  const differing = records.filter(({ differs }) => differs > 0);

  it('names a way for every record about which accounts differ', () => {
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.filter(({ differs }) => sortsOfBits(differs).length === 0)).toEqual([]);
  });

  it('has the sort of every difference', () => {
    for (const difference of archive.differences) {
      const record = records.find(({ kind, id }) => kind === 'difference' && id === difference.id);
      expect(record?.differs, difference.id).toBe(DIFFERS + sortBits([sortOf(difference)]));
    }
  });

  it('says of no statement that it is denied, if it only denies another', () => {
    for (const claim of archive.claims.values()) {
      const record = records.find(({ kind, id }) => kind === 'claim' && id === claim.ref);
      const isDenied = claim.deniedBy.length > 0;
      expect(sortsOfBits(record?.differs ?? 0).length > 0, claim.ref).toBe(isDenied || claim.denies.length > 0);
      expect((record?.differs ?? 0) >= DIFFERS, claim.ref).toBe(!isDenied && claim.denies.length > 0);
    }
  });
});
