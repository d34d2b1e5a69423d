/** Questions asked in words other than the archive’s. */
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';
import { search } from '../../src/search/search.ts';
import { type Invented, idsFor, inventedIndex } from './invented.ts';

const OTHERS = Array.from({ length: 12 }, (_, n): Invented => ({ id: `other-${n}`, text: `quiet evening ${n}` }));
const RECORDS: readonly Invented[] = [
  { id: 'rules', title: 'The Board takes charge of the quay', text: 'Pilots watched over it.' },
  { id: 'charge', title: 'A charge is brought', text: 'A clerk wrote.' },
  { id: 'died', text: 'Two men died at the rock.' },
  { id: 'quoted', text: 'The Gazette wrote “slaughter”.' },
  ...OTHERS,
];
const sea = inventedIndex(
  RECORDS,
  {},
  {
    synonyms: [
      ['takes charge', 'seizes power', 'take over'],
      ['boat', 'vessel'],
    ],
    contested: [
      {
        id: 'slaughter',
        forms: ['slaughter*', 'blood bath'],
        finds: ['died', 'lost at the rock'],
        ours: 'died',
        why: 'It judges.',
      },
    ],
  },
);

describe('words of the same meaning', () => {
  it.each(['seizes power', 'seized power', 'take over', 'who would take over'])(
    'are several words as well, all in one record: %s',
    (typed) => expect(idsFor(sea, typed)).toEqual(['rules']),
  );
  it('are marked without the stop words among them', () => {
    const index = inventedIndex(
      [{ id: 'turned', text: 'She asked, and turned to them.' }, ...OTHERS],
      {},
      { synonyms: [['asked', 'turned to']] },
    );
    const marks = search(index, 'asked').marks();
    expect([marks.has('turn'), marks.has('to')]).toEqual([true, false]);
  });
  it('are other forms of the same words', () => {
    const port = inventedIndex([{ id: 'boat', text: 'the boat' }, ...OTHERS], {}, { synonyms: [['boat', 'vessel']] });
    expect(idsFor(port, 'vessels')).toEqual(['boat']);
  });
  it('are reported if no record has the words that were typed', () => {
    expect(search(sea, 'seizes power').instead).toEqual([
      { typed: 'seizes power', phrases: ['takes charge', 'take over'] },
    ]);
    expect(search(sea, 'takes charge').instead).toEqual([]);
    expect(idsFor(sea, 'takes charge')).toEqual(['rules']);
  });
});

describe('words by which readers may look for a record', () => {
  const index = inventedIndex(
    [
      { id: 'boats', title: 'The boats stay in port', text: 'Sixty men took part.', sought: ['walkout', 'idle fleet'] },
      { id: 'text', text: 'A walkout, said the Gazette.' },
      { id: 'named', text: 'A clerk wrote.', actors: ['fleet'] },
      ...OTHERS,
    ],
    { fleet: ['Fleet'] },
  );
  const sought = (query: string) => {
    const { hits, sought: wordsOf } = search(index, query);
    return Object.fromEntries(hits.map((hit) => [hit.record.id, wordsOf(hit)]));
  };
  it('lead to it, after records whose texts have them', () =>
    expect(idsFor(index, 'walkout')).toEqual(['text', 'boats']));
  it('are reported, as they were typed, for a record whose texts do not have them', () => {
    expect(sought('Walkouts')).toEqual({ text: [], boats: ['Walkouts'] });
    expect(sought('the idle men in port')).toEqual({ boats: ['idle'] });
    expect(sought('fleet')).toEqual({ named: [], boats: ['fleet'] });
  });
});

describe('a contested word', () => {
  it('finds what is written instead, after records with the word itself', () =>
    expect(idsFor(sea, 'slaughter')).toEqual(['quoted', 'died']));
  it('is recognised in any of its forms, and reported once with the reason', () => {
    const { instead } = search(sea, 'slaughtered slaughter');
    expect(instead).toMatchObject([{ typed: 'slaughtered', contested: { ours: 'died', why: 'It judges.' } }]);
    expect(idsFor(sea, 'blood bath')).toEqual(['died']);
  });
  it('may be several words in a row, and only so', () => {
    expect(search(sea, 'bath blood').instead).toEqual([]);
    expect(search(sea, 'blood and bath').instead).toEqual([]);
  });
});

describe('a question', () => {
  it('knows for which of its words others are searched as well', () => {
    const query = readQuery('did they seizes power', { language: 'en', otherWords: sea.otherWords });
    expect(query.words.map(({ instead }) => instead.length)).toEqual([0, 0, 2, 2]);
  });
});
