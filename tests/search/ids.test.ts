/** Ids of records are read from the ends of their addresses. */
import { describe, expect, it } from 'vitest';
import { claimPath, noteFragment, pictureFragment, recordPath } from '../../src/archive/address.ts';
import { idOf } from '../../src/search/index-data.ts';

describe('the id of a record', () => {
  const ids = ['lamp', 'claim-of-the-board', 'note-left', 'references', 'words'];
  it.each(ids)('is found in its address: %s', (id) => {
    for (const kind of ['event', 'actor', 'source', 'difference', 'reference', 'chapter', 'thread'] as const)
      expect(idOf(recordPath(kind, id)), kind).toBe(id);
    expect(idOf(`/about/words/#${id}`)).toBe(`words/${id}`);
  });
  it.each(ids)('is found behind that of the record whose page it is on: %s', (id) => {
    for (const host of ids) {
      expect(idOf(claimPath(`${host}/${id}`))).toBe(`${host}/${id}`);
      expect(idOf(`${recordPath('event', host)}#${noteFragment(id)}`)).toBe(`${host}/${id}`);
    }
    expect(idOf(`${recordPath('actor', id)}#${pictureFragment('a.png')}`)).toBe(`${id}/picture-a.png`);
  });
});
