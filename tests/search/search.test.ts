/** Search in the small archive and in invented ones, and each of its parts alone. */
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../src/archive/date-certainty.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { recordDate } from '../../src/archive/record-date.ts';
import { editDistance } from '../../src/fingerprint/edit-distance.ts';
import { readSearch, writeSearch } from '../../src/search/address.ts';
import { readDate } from '../../src/search/dates.ts';
import { choicesOf, FACETS, idsOf, NOTHING_CHOSEN, narrowed } from '../../src/search/facets.ts';
import { fold, keysOf, wordsOf } from '../../src/search/normalise.ts';
import { hasPhrase, passage } from '../../src/search/passage.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { searchedArchive } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { recordsOf, wholeIndex } from './whole-index.ts';

const read = readArchive(listFiles(LIGHTHOUSE));
if ('problems' in read) throw new Error('the example is not whole');
const searched = searchedArchive(read.archive);
const index = wholeIndex(searched);
const found = (query: string) => search(index, query).hits.map(({ record }) => `${record.kind}:${record.id}`);

describe('a document that is published', () => {
  it('is found by words that are in it alone, at the paragraph that has them', () => {
    expect(found('hens stove smokes')).toEqual(['passage:letter-1899/p5']);
    const [hit] = search(index, 'hens stove smokes').hits;
    expect(hit?.record).toMatchObject({
      path: '/sources/letter-1899/#p5',
      place: 5,
      detail: 'the document’s own words',
    });
  });
  it('comes after what the archive says about the same thing', () => {
    const hits = found('lamp lit november 1899 keeper book');
    const own = hits.indexOf('passage:letter-1899/p2');
    expect(own).toBeGreaterThan(0);
    expect(hits.indexOf('claim:letter-1899/lamp-lit')).toBeLessThan(own);
    expect(hits.indexOf('event:lamp-lit')).toBeLessThan(own);
  });
});

describe('an office', () => {
  it('leads to the person who holds it, and to what that person says', () => {
    const hits = found('photographer to the coast office');
    expect(hits[0]).toBe('actor:ada-lind');
    const keeper = searched.records.find(({ record }) => record.id === 'coast-lights/keeper-lit');
    expect(keeper?.context).toContain('Keeper of the light');
  });
});

describe('what is said about a record', () => {
  const about = (kind: string, id: string) =>
    searched.records.find(({ record }) => record.kind === kind && record.id === id)?.about?.split(' ');
  it('includes the volume, edition and pages of a document, and the kind of an outside work', () => {
    expect(about('source', 'almanac-1912')).toEqual(expect.arrayContaining(['2', '14', '12-17']));
    expect(found('weblog')[0]).toBe('work:names-online');
    expect(found('public body names')).toContain('work:names-register');
  });
  it('includes the other names of a place, and its own only once', () => {
    const words = about('event', 'lamp-lit') ?? [];
    expect(words.filter((word) => word === 'Point')).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(['Skerry', 'Pt', 'Pointe', 'du']));
  });
});

describe('a picture', () => {
  const picture = 'picture:light-photographed/picture-light-drawn.png';

  it('is found by what it shows and by whose it is, and leads to its place on the page of its record', () => {
    expect(found('white tower rock lamp')[0]).toBe(picture);
    expect(found('drawn for this example')[0]).toBe(picture);
    expect(search(index, 'white tower rock lamp').hits[0]?.record).toMatchObject({
      path: '/events/light-photographed/#picture-light-drawn.png',
      title: 'Ada Lind photographs Board and Union at the light',
      detail: 'picture',
    });
  });

  it('is listed below its record', () => {
    for (const query of [
      'photographs at the light',
      'photographs lamp light',
      'Ada Lind photographs Board and Union at the light',
    ]) {
      const hits = found(query);
      expect(hits.indexOf('event:light-photographed'), query).toBe(0);
    }
    expect(found('photographs lamp light')).toContain(picture);
  });
});

describe('an example of a record', () => {
  it('is found by other names of its place, and a document by where it is kept and who translated it', () => {
    expect(found('pointe du skerry')[0]).toBe('event:lamp-lit');
    expect(found('skerry parish archive')[0]).toBe('source:letter-1899');
    expect(found('adar family papers')[0]).toBe('source:letter-1899');
    expect(found('almanac lind')[0]).toBe('source:almanac-1912');
  });
});

describe('queries', () => {
  it.each([
    '',
    ' ',
    '"',
    '""',
    '-',
    '- -',
    '*',
    '(((([[[[',
    '.*+?^$()|[]{}\\',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor prototype toString',
    '\ud800',
    '\udfff lone',
    '\u202e\u2066abbas\u2069',
    '\0',
    'a'.repeat(10_000),
    'fatah '.repeat(1000),
    '99/99/2006',
    '30 february 2007',
    '¶ 99999999999',
    '%00%ff',
    '‏حماس‏',
  ])('take no harm from %j', (query) => {
    expect(() => search(index, query)).not.toThrow();
  });
  it('leave out what is not wanted', () => {
    expect(found('bell')).toContain('event:bell-hung');
    expect(found('bell')).toContain('event:bell-intended');
    expect(found('bell -hung')).not.toContain('event:bell-hung');
  });
  it('say which word matches nothing, with the nearest one', () => {
    expect(search(index, 'lamp xylophone').unknown.map(({ word }) => word)).toEqual(['xylophone']);
  });
  it('suggest no word that needs more than two edits', () => {
    expect(search(index, 'asdfgh helicopter').unknown).toEqual([
      { word: 'asdfgh', nearest: undefined },
      { word: 'helicopter', nearest: undefined },
    ]);
    const words = new Set(searched.records.flatMap(({ text }) => wordsOf(text).map(({ word }) => word)));
    const unknown = [...words]
      .filter((word) => word.length === 5)
      .flatMap((word) => search(index, `${word}zz`).unknown);
    expect(unknown.filter(({ nearest }) => nearest !== undefined).length).toBeGreaterThan(10);
    for (const { word, nearest } of unknown)
      if (nearest !== undefined) expect(editDistance(word, nearest)).toBeLessThan(3);
  });
});

describe('words', () => {
  it.each([
    ['Haniyeh’s', 'haniyeh'],
    ['al-ʿAṭāʾ', 'al ata'],
    ['ÉLYSÉE', 'elysee'],
    ['حَمَاس', 'حماس'],
    ['الفتح', 'فتح'],
    ['فتح״', 'فتح'],
    ['שלום', 'שלומ'],
    ['פת״ח', 'פתח'],
    ['2006-12-14', '2006 12 14'],
  ])('%s is compared as %s', (text, words) =>
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words),
  );
  it('keep the position at which they were read', () => {
    const text = 'Über Haniyeh’s حماس';
    for (const { word, from, to } of wordsOf(text)) expect(fold(text.slice(from, to))).toContain(word);
  });
  it.each([
    ['haniyeh', 'haniya'],
    ['khaled', 'chaled'],
    ['qassam', 'kassam'],
    ['barghouti', 'barghuti'],
    ['fuqha', 'fukha'],
    ['mohammed', 'muhamad'],
    ['mecca', 'makka'],
  ])('%s and %s share a key', (a, b) => expect(keysOf(a)[0]).toBe(keysOf(b)[0]));
  it('share a key with their other forms', () => expect(keysOf('elections')[1]).toBe(keysOf('election')[1]));
});

describe('dates', () => {
  it.each([
    ['14/12/2006', '14 December 2006', undefined],
    ['12/14/2006', '14 December 2006', undefined],
    ['10/7/2023', '10 July 2023', '7 October 2023'],
    ['14 Dec 2006', '14 December 2006', undefined],
    ['Dec 14th, 2006', '14 December 2006', undefined],
    ['2006-12-14', '14 December 2006', undefined],
    ['2006-12', 'December 2006', undefined],
    ['june 2007', 'June 2007', undefined],
    ['2007', '2007', undefined],
    ['2006-2008', '2006 to 2008', undefined],
    ['Oct 7', '7 October in any year', undefined],
    ['the seventh of October', '7 October in any year', undefined],
    ['October the twenty-seventh', '27 October in any year', undefined],
    ['october seventh', '7 October in any year', undefined],
    ['twelfth november', '12 November in any year', undefined],
    ['the first of may', '1 May in any year', undefined],
  ])('%s is %s', (text, words, or) =>
    expect(readDate(`gaza ${text} war`)).toMatchObject(or === undefined ? { words } : { words, or }),
  );
  it.each([
    '2006-13-01',
    '99/99/2006',
    '12345',
    'may',
    'the first may',
    'march second',
    'end of march first',
    'middle of may second',
    'second mar',
    'mi6',
    'route 2007a',
  ])('%s is none', (text) => expect(readDate(text)).toBeUndefined());
});

describe('a query', () => {
  it('distinguishes phrases, exclusions, places and what was pasted', () => {
    expect(readQuery('"good working" abbas -hamas ¶ 11', { language: 'en' })).toMatchObject({
      phrases: [['good', 'working']],
      without: ['hamas'],
      place: 11,
    });
    expect(readQuery('https://x.example/events/mecca-agreement/', { language: 'en' }).pasted).toBe('mecca-agreement');
    expect(readQuery('/sources/haaretz-2010/#claim-seizure', { language: 'en' }).pasted).toBe('haaretz-2010/seizure');
  });
  it('knows the word that is still being typed', () => {
    expect(readQuery('abbas han', { language: 'en' }).words.map(({ open }) => open)).toEqual([false, true]);
    expect(readQuery('abbas han ', { language: 'en' }).words.map(({ open }) => open)).toEqual([false, false]);
  });
});

describe('a passage', () => {
  const marks = new Set(keysOf('lamp'));
  const joined = (text: string, longest: number) =>
    passage(text, marks, longest)
      .map((piece) => piece.text)
      .join('');
  it('is the whole of a short text, with its words marked', () => {
    expect(passage('The lamp was lit.', marks)).toEqual([
      { text: 'The ', marked: false },
      { text: 'lamp', marked: true },
      { text: ' was lit.', marked: false },
    ]);
  });
  it('is the part where the words are', () => {
    const text = `${'word '.repeat(80)}the lamp was lit${' word'.repeat(80)}`;
    expect(joined(text, 60)).toMatch(/^… .*lamp.* …$/);
    expect(joined(text, 60).length).toBeLessThan(80);
  });
  it('knows phrases', () => {
    expect(hasPhrase('They kept the Lamp lit.', ['lamp', 'lit'])).toBe(true);
    expect(hasPhrase('Lit was the lamp.', ['lamp', 'lit'])).toBe(false);
  });
});

describe('facets', () => {
  const { hits } = search(index, 'board');
  it('count what each choice would leave', () => {
    for (const facet of FACETS) {
      for (const { id, count } of choicesOf(facet, hits, NOTHING_CHOSEN, index))
        expect(narrowed(hits, { ...NOTHING_CHOSEN, [facet]: [id] }, index)).toHaveLength(count);
    }
  });
  it('combine', () => {
    const both = narrowed(hits, { ...NOTHING_CHOSEN, record: ['event'], year: ['1898', '1899'] }, index);
    expect(both.length).toBeGreaterThan(0);
    expect(both.every(({ record }) => record.kind === 'event')).toBe(true);
  });
});

describe('the certainty of a date', () => {
  const chosen = (certainty: string) =>
    recordsOf(index)
      .filter((_, n) => idsOf(n, 'certainty', index).includes(certainty))
      .map(({ kind, id }) => `${kind}:${id}`);

  it('is that of the event, or of the date that a statement gives', () => {
    expect(chosen('day')).toEqual(expect.arrayContaining(['event:board-resolves', 'claim:letter-1899/lens-signed']));
    expect(chosen('wider')).toEqual(expect.arrayContaining(['event:first-stone', 'claim:coast-lights/listed']));
    expect(chosen('doubtful')).toEqual(expect.arrayContaining(['event:keeper-arrives', 'event:lamp-lit']));
    expect(chosen('outside')).toEqual(['event:bell-hung']);
  });

  it('is one of three for each date, whatever it rests on, and none without a date', () => {
    const classes = ['day', 'wider', 'doubtful'].map((each) => chosen(each));
    expect(new Set(classes.flat()).size).toBe(classes.flat().length);
    expect(chosen('day')).toContain('event:bell-hung');
    expect(classes.flat()).not.toContain('event:quarrel-before');
    expect(classes.flat()).not.toContain('claim:gazette-1899/before');
  });

  it.each([
    ['1899-07-20', 'day'],
    ['1899-07-20/1899-08-02', 'day'],
    ['1899-07-20/..', 'day'],
    ['{1899-07-20,1899-07-22}', 'day'],
    ['1899-07-20/', 'wider'],
    ['1899-07', 'wider'],
    ['1899-21', 'wider'],
    ['1899-07/1899-09', 'wider'],
    ['189X', 'wider'],
    ['1899-07-20~', 'doubtful'],
    ['1899?', 'doubtful'],
    ['[1899-07-20,1899-07-22]', 'doubtful'],
    ['1899-07-20/1899-08-02?', 'doubtful'],
  ])('%s is %s', (edtf, certainty) => {
    expect(certaintyOf(recordDate({ edtf }))).toBe(certainty);
  });

  it('is wider for a window, since its day is not known, and that of a day for a night', () => {
    expect(certaintyOf(recordDate({ edtf: '1899-07-20/1899-07-21', window: true }))).toBe('wider');
    expect(certaintyOf(recordDate({ edtf: '1899-07-20/1899-07-21', night: true }))).toBe('day');
  });
});

describe('the address', () => {
  it('is read back as written', () => {
    const state = {
      query: 'a “b” & <c>',
      chosen: { ...NOTHING_CHOSEN, year: ['2007'], source: ['x', 'y'] },
      sort: 'date' as const,
    };
    expect(readSearch(writeSearch(state))).toEqual(state);
    expect(writeSearch({ query: '', chosen: NOTHING_CHOSEN, sort: 'relevance' })).toBe('');
  });
  it.each(['?year=%3Cx%3E&sort=up', '?%', `?q=${'x'.repeat(9000)}`, '?actor=__proto__'])(
    'ignores nonsense: %s',
    (text) => expect(readSearch(text).chosen).toEqual(NOTHING_CHOSEN),
  );
});
