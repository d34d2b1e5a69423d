/** How much each word of a query counts, in invented records. */
import { describe, expect, it } from 'vitest';
import { type Invented, idsFor, inventedIndex } from './invented.ts';

const many = (text: string, count = 8) =>
  Array.from({ length: count }, (_, n): Invented => ({ id: `${text}-${n}`, text: `quiet evening ${text}` }));
const first = (records: readonly Invented[], query: string, actors = {}, more = {}) =>
  idsFor(inventedIndex([...records, ...many('quay')], actors, more), query)[0];

describe('a form of a word', () => {
  it('that is rarer than the word itself does not come before it', () =>
    expect(first([{ id: 'rare', text: 'They were boating.' }, ...many('boat')], 'boat ')).not.toBe('rare'));
  it('that begins with the unfinished word does not come before it', () =>
    expect(first([{ id: 'longer', text: 'They had seaweed.' }, ...many('sea')], 'sea')).not.toBe('longer'));
});

describe('a synonym', () => {
  const synonyms = [['boat', 'coracle']];
  it('that is rarer than the word that was typed does not come before it', () =>
    expect(
      first(
        [{ id: 'other', text: 'They took a coracle.' }, { id: 'word', text: 'They took a boat.' }, ...many('boat')],
        'boat ',
        {},
        { synonyms },
      ),
    ).not.toBe('other'));
});

describe('a word with particles', () => {
  const records = [
    { id: 'bare', text: 'قارب' },
    { id: 'to', text: 'لقارب' },
    { id: 'and', text: 'وقارب' },
  ];
  it('is a form of the word without them, whether or not that is in the archive', () => {
    expect(idsFor(inventedIndex([...records, ...many('quay')]), 'قارب ').sort()).toEqual(['and', 'bare', 'to']);
    expect(idsFor(inventedIndex([...records.slice(1), ...many('quay')]), 'قارب ').sort()).toEqual(['and', 'to']);
  });
});

describe('the name of a source', () => {
  const named = (id: string, title: string, source: number): Invented => ({
    ...{ id, kind: 'source', title, sources: [source] },
  });
  const records = [named('history', 'Gazette histories', 0), named('gazette', 'Tarn Advertiser, once the Gazette', 1)];
  const source = (name: string) => ({ id: name.toLowerCase(), name });
  it('leads to that source first, and not to another that mentions it', () => {
    const sources = [source('History'), source('Gazette')];
    expect(first(records, 'gazette', {}, { sources })).toBe('gazette');
    expect(first(records.toReversed(), 'gazette', {}, { sources })).toBe('gazette');
  });
});

describe('a record with every word', () => {
  it('comes before one that has only one of them, in its title', () => {
    const records = [
      { id: 'one', title: 'Storm', text: 'A storm.' },
      { id: 'both', title: 'A night at sea', text: 'A storm put out the lantern.' },
      ...many('lantern', 7),
    ];
    expect(first(records, 'storm lantern ')).toBe('both');
  });
});

describe('words that sound alike', () => {
  const records: Invented[] = [
    { id: 'typed', text: 'The men rowed.' },
    { id: 'alike', text: 'The mean tide.' },
  ];
  it('are different words if the one that was typed is in the archive', () =>
    expect(idsFor(inventedIndex([...records, ...many('quay')]), 'men ')).toEqual(['typed']));
  it('are one if they name an actor', () => {
    const actors = { maan: ['Maan'] };
    const index = inventedIndex(
      [...records, { id: 'maan', kind: 'actor', title: 'Maan', actors: ['maan'] }, ...many('quay')],
      actors,
    );
    expect(idsFor(index, 'men ').sort()).toEqual(['maan', 'typed']);
  });
});

describe('a date beside words', () => {
  const days = ['1899-04-03', '1899-04-03'] as const;
  const records: Invented[] = [{ id: 'lamp', title: 'A lamp is lit', days }, ...many('quay')];
  it('counts as found, so that fewer of the words need be', () => {
    expect(idsFor(inventedIndex(records), 'portugal harbour lamp')).toEqual([]);
    expect(idsFor(inventedIndex(records), 'portugal harbour lamp april 1899')).toEqual(['lamp']);
  });
  it('puts the records of that time before those of another time whose texts name it, and finds no others', () => {
    const other = ['1901-01-01', '1901-01-01'] as const;
    const index = inventedIndex([
      { id: 'names', text: 'A lamp, ordered in April 1899.', days: other },
      { id: 'undated', text: 'A lamp was missed on a night of April 1899.' },
      { id: 'half', text: 'A lamp, ordered in 1899.', days: other },
      { id: 'of', text: 'A lamp was lit on the quay.', days },
      { id: 'neither', text: 'A lamp, ordered in May.', days: other },
      ...many('quay'),
    ]);
    expect(idsFor(index, 'lamp april 1899')).toEqual(['of', 'names', 'undated']);
    expect(idsFor(index, 'april 1899')).toEqual(['of']);
  });
});

describe('an actor', () => {
  const actors = { vane: ['Ada Vane'] };
  const records: Invented[] = [
    {
      id: 'vane',
      kind: 'actor',
      title: 'Ada Vane',
      name: 'Ada Vane keeper',
      text: 'She was drowned.',
      actors: ['vane'],
    },
    { id: 'drowned', title: 'Drowned at the quay', actors: ['vane'] },
  ];
  it('comes first under its name and its office', () => {
    expect(first(records, 'ada vane', actors)).toBe('vane');
    expect(first(records, 'keeper vane', actors)).toBe('vane');
  });
  it('comes before an event that mentions the office, if nothing else is asked', () => {
    const words = 'chief pilot';
    const chief: Invented = { id: 'chief', title: 'The chief pilot speaks', name: words, text: words, about: words };
    const pilot: Invented = { id: 'pilot', kind: 'actor', title: 'Ole Brandt', name: `Ole Brandt ${words}` };
    expect(first([chief, pilot], 'who is chief pilot')).toBe('pilot');
    expect(first([chief, pilot], 'chief pilot speaks')).toBe('chief');
  });
  it('comes first under words by which editors have listed it, but not under words that only mean the same', () => {
    const party: Invented = { id: 'party', kind: 'actor', title: 'Skuld', name: 'Skuld', sought: ['harbour faction'] };
    const event: Invented = { id: 'event', text: `A faction of the harbour. ${'and '.repeat(30)}` };
    expect(first([event, party], 'harbour faction ')).toBe('party');
    const synonyms = [['faction', 'club']];
    expect(first([event, party], 'harbour club ', {}, { synonyms })).toBe('event');
  });
  it('comes after the event that the words are about', () =>
    expect(first(records, 'who drowned ada vane', actors)).toBe('drowned'));
});
