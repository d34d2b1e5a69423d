/** Whether search finds the pages of the site itself. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { idOf } from '../../src/search/index-data.ts';
import { sitePagesOf } from '../../src/search/records/site-pages.ts';
import { searchedArchive } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { wholeIndex } from './whole-index.ts';

const read = readArchive(listFiles(LIGHTHOUSE));
if ('problems' in read) throw new Error('the lighthouse has problems');
const { archive } = read;
const index = wholeIndex(searchedArchive(archive));

describe('a page of the site', () => {
  it.each([
    ['Corrections and versions', '/about/corrections/'],
    ['errata', '/about/corrections/'],
    ['download dataset', '/data/'],
    ['bibliography', '/about/references/'],
    ['terminology', '/about/words/'],
    ['data dictionary', '/data/dictionary/'],
  ])('is found by its title and by what readers call it: %s', (typed, path) =>
    expect(search(index, typed).hits[0]?.record).toMatchObject({ kind: 'page', path }),
  );

  it('has the same id in its address and in the index', () => {
    const pages = sitePagesOf(archive).map(({ record }) => record);
    expect(pages.length).toBeGreaterThan(9);
    expect(pages.map(({ path }) => idOf(path))).toEqual(pages.map(({ id }) => id));
  });

  it('is not found if the archive has nothing for it', () => {
    const paths = sitePagesOf({ ...archive, threads: [] }).map(({ record }) => record.path);
    expect(paths).toContain('/data/');
    expect(paths).not.toContain('/threads/');
  });
});
