/** The queries that the search page gives as examples. */
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { searchExamples } from '../../src/search/records/examples.ts';
import { searchedArchive } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';
import { wholeIndex } from './whole-index.ts';

const archiveIn = (folder: string) => {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) throw new Error(`${folder} has problems`);
  return read.archive;
};

describe.each([LIGHTHOUSE, FERRIES])('the examples of %s', (folder) => {
  const archive = archiveIn(folder);
  const index = wholeIndex(searchedArchive(archive));
  const examples = searchExamples(archive);
  const firstFor = (query: string) => search(index, query).hits[0]?.record;

  it('each find something', () => {
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) expect(firstFor(example), example).toBeDefined();
  });

  it('begin with a name, which finds who has it first', () => {
    const [name = ''] = examples;
    expect(firstFor(name)).toMatchObject({ kind: 'actor', title: name });
  });

  it('end with a paragraph, which finds a statement in it first', () => {
    const place = examples.at(-1) ?? '';
    expect(firstFor(place)).toMatchObject({ kind: 'claim', title: place });
  });
});

it('are fewer in an archive that has less', () => {
  const archive = archiveIn(LIGHTHOUSE);
  expect(searchExamples({ ...archive, events: [], claims: new Map() })).toHaveLength(2);
  expect(searchExamples({ ...archive, events: [], claims: new Map(), actors: [], sources: [] })).toEqual([]);
});
