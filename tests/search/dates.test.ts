/** Dates as readers type them, in English; other languages have a test file of their own. */
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/archive/date.ts';
import { DECADES, HUNDREDS, ORDINALS } from '../../src/search/date-patterns.ts';
import { readDate } from '../../src/search/dates.ts';
import { mayHaveDate } from '../../src/search/query-date.ts';

/** Days since 1970-01-01; year 0 is 1 BC. */
const day = (year: number, month: number, date: number) =>
  new Date(0).setUTCFullYear(year, month - 1, date) / 86_400_000;
const days = (...[a, b, c, d, e, f]: [number, number, number, number, number, number]) => ({
  from: day(a, b, c),
  to: day(d, e, f),
});
const ON = (year: number, month: number, date: number) => days(year, month, date, year, month, date);
const IN = (first: number, last = first) => days(first, 1, 1, last, 12, 31);

describe('a point in time', () => {
  it.each([
    ['3 April 1899', ON(1899, 4, 3)],
    ['1899-04-03', ON(1899, 4, 3)],
    ['third April 1899', ON(1899, 4, 3)],
    ['the twenty-third of April, 1899', ON(1899, 4, 23)],
    ['May thirty-first 1899', ON(1899, 5, 31)],
    ['April 3rd, 1899', ON(1899, 4, 3)],
    ['3.4.1899', ON(1899, 4, 3)],
    ['25-04-1899', ON(1899, 4, 25)],
    ['1899 April 3', ON(1899, 4, 3)],
    ['14 July 1789', ON(1789, 7, 14)],
    ['14 October 1066', ON(1066, 10, 14)],
    ['15 March 44 BC', ON(-43, 3, 15)],
    ['24 August 79 AD', ON(79, 8, 24)],
    ['२४ August ११९९', ON(1199, 8, 24)],
    ['July 1789', days(1789, 7, 1, 1789, 7, 31)],
    ['1789-07', days(1789, 7, 1, 1789, 7, 31)],
    ['June of 2150', days(2150, 6, 1, 2150, 6, 30)],
    ['1789', IN(1789)],
    ['2150', IN(2150)],
    ['44 BC', IN(-43)],
    ['44 B.C.', IN(-43)],
    ['1 BCE', IN(0)],
    ['79 CE', IN(79)],
    ['AD 79', IN(79)],
    ['spring 1899', days(1899, 3, 1, 1899, 5, 31)],
    ['winter of 1899', days(1899, 12, 1, 1900, 2, 28)],
    ['fall 1899', days(1899, 9, 1, 1899, 11, 30)],
    ['the 1890s', IN(1890, 1899)],
    ['1890’s', IN(1890, 1899)],
    ['189X', IN(1890, 1899)],
    ['18XX', IN(1800, 1899)],
    ['19th century', IN(1801, 1900)],
    ['the 1st century BC', IN(-99, 0)],
    ['2nd century CE', IN(101, 200)],
    ['nineteenth century', IN(1801, 1900)],
    ['the twenty-first century', IN(2001, 2100)],
    ['3rd-century BC', IN(-299, -200)],
    ['the 80s BC', IN(-88, -79)],
    ['1899/04/03', ON(1899, 4, 3)],
    ['1899.4.3', ON(1899, 4, 3)],
    ['4/1899', days(1899, 4, 1, 1899, 4, 30)],
    ['1899/04', days(1899, 4, 1, 1899, 4, 30)],
    ['April the 3rd, 1899', ON(1899, 4, 3)],
    ['Monday, 3 April 1899', ON(1899, 4, 3)],
    ['Mon. April 3, 1899', ON(1899, 4, 3)],
    ['early 1899', IN(1899)],
    ['the end of April 1899'.slice(4), days(1899, 4, 1, 1899, 4, 30)],
    ['mid-1890s', IN(1890, 1899)],
    ['circa 1899', IN(1899)],
    ['winter 1898/99', days(1898, 12, 1, 1899, 2, 28)],
    ['winter of 1898-1899', days(1898, 12, 1, 1899, 2, 28)],
    ['1899年4月3日', ON(1899, 4, 3)],
    ['１８９９年４月', days(1899, 4, 1, 1899, 4, 30)],
    ['BC 51', IN(-50)],
    ['B.C. 1180', IN(-1179)],
    ['51 before Christ', IN(-50)],
    ['Q3 1899', days(1899, 7, 1, 1899, 9, 30)],
    ['1899-Q4', days(1899, 10, 1, 1899, 12, 31)],
    ['the 2nd quarter of 1899', days(1899, 4, 1, 1899, 6, 30)],
    ['last quarter 1899', days(1899, 10, 1, 1899, 12, 31)],
    ['quarter 1 of 1899', days(1899, 1, 1, 1899, 3, 31)],
    ['H2 1899', days(1899, 7, 1, 1899, 12, 31)],
    ['the first half of 1899', days(1899, 1, 1, 1899, 6, 30)],
    ['second half of April 1899', days(1899, 4, 16, 1899, 4, 30)],
    ['the second half of the 18th century', IN(1751, 1800)],
    ['first third of the 1890s', days(1890, 1, 1, 1893, 4, 30)],
    ['1899-22', days(1899, 6, 1, 1899, 8, 31)],
    ['1899-34', days(1899, 4, 1, 1899, 6, 30)],
    ['1899-40', days(1899, 1, 1, 1899, 6, 30)],
    ['the eighteen-nineties', IN(1890, 1899)],
    ['seventeen eighties', IN(1780, 1789)],
    ['avril 1899', days(1899, 4, 1, 1899, 4, 30)],
    ['1er août 1899', ON(1899, 8, 1)],
    ['3. Dezember 1899', ON(1899, 12, 3)],
    ['3 de febrero de 1899', ON(1899, 2, 3)],
    ['3 февраля 1899', ON(1899, 2, 3)],
    ['3 أبريل 1899', ON(1899, 4, 3)],
    ['באפריל 1899', days(1899, 4, 1, 1899, 4, 30)],
  ])('%s', (typed, span) => {
    expect(readDate(`lamp ${typed} storm`)).toMatchObject({ at: 5, length: typed.length, span });
    expect(readDate(typed)?.span).toEqual(span);
    expect(mayHaveDate(typed)).toBe(true);
  });

  it('is expected in whatever words it is written, and not in other words', () => {
    const decades = [...DECADES.keys()];
    const written = [
      ...decades.map((decade) => `the ${decade}`),
      ...Object.keys(HUNDREDS).flatMap((hundred) => decades.map((decade) => `${hundred} ${decade}`)),
      ...ORDINALS.map((ordinal) => `the ${ordinal} century`),
      ...ORDINALS.map((ordinal) => `${ordinal} of april`),
    ];
    expect(written.filter((text) => !mayHaveDate(text))).toEqual([]);
    expect(['keepers of the lamp', 'parties and treaties', 'may', 'north of there'].filter(mayHaveDate)).toEqual([]);
  });

  it('is put into words so that it can be checked', () => {
    const said = (typed: string) => readDate(typed)?.words;
    expect(said('1899-04-03')).toBe('3 April 1899');
    expect(said('44 BCE')).toBe('44 BC');
    expect(said('the 1890s')).toBe('the 1890s');
    expect(said('1st century BC')).toBe('100 BC to 1 BC');
    expect(said('3.4.1899')).toBe('3 April 1899');
    expect(readDate('3.4.1899')?.or).toBe('4 March 1899');
  });
});

it.each(['1899-04-03', '1899-04', '1899', '189X', '18XX', '1898-12-27/1899-01-18', '1890/189X'])(
  'the EDTF text %s means the same days in a query and in a record',
  (edtf) => {
    const { first, last } = parseDate(edtf);
    expect(readDate(edtf)?.span).toEqual({ from: first / 86_400_000, to: (last + 1) / 86_400_000 - 1 });
  },
);

describe('a range', () => {
  it.each([
    ['10-17 November 2019', days(2019, 11, 10, 2019, 11, 17)],
    ['10 to 17 November 2019', days(2019, 11, 10, 2019, 11, 17)],
    ['November 10–17, 2019', days(2019, 11, 10, 2019, 11, 17)],
    ['30 October – 2 November 2019', days(2019, 10, 30, 2019, 11, 2)],
    ['30 October 2018 to 2 November 2019', days(2018, 10, 30, 2019, 11, 2)],
    ['June 2007 to September 2007', days(2007, 6, 1, 2007, 9, 30)],
    ['June to September 2007', days(2007, 6, 1, 2007, 9, 30)],
    ['December to February 2007', days(2006, 12, 1, 2007, 2, 28)],
    ['28 December to 3 January 1899', days(1898, 12, 28, 1899, 1, 3)],
    ['2006-12..2007-02', days(2006, 12, 1, 2007, 2, 28)],
    ['2006-12/2007-02', days(2006, 12, 1, 2007, 2, 28)],
    ['1898-12-27/1899-01-18', days(1898, 12, 27, 1899, 1, 18)],
    ['2017–2019', IN(2017, 2019)],
    ['1914–18', IN(1914, 1918)],
    ['1898-99', IN(1898, 1899)],
    ['2006–07', IN(2006, 2007)],
    ['100–44 BC', IN(-99, -43)],
    ['2017 until 2019', IN(2017, 2019)],
    ['100 BC to 44 BC', IN(-99, -43)],
    ['44 BC to AD 79', IN(-43, 79)],
    ['spring 1899 to autumn 1899', days(1899, 3, 1, 1899, 11, 30)],
  ])('%s', (typed, span) => {
    expect(readDate(typed)).toMatchObject({ at: 0, length: typed.length, span });
  });

  it('may follow "between", with "and"; elsewhere "and" joins two dates', () => {
    expect(readDate('between 1898 and 1900')?.span).toEqual(IN(1898, 1900));
    expect(readDate('1898 and 1900')?.span).toEqual(IN(1898));
  });

  it('that ends before it begins is not a date', () => expect(readDate('1900-1898')).toBeUndefined());
});

describe('a decade without its century', () => {
  const inTimes = (first: number, last: number) => (typed: string) =>
    readDate(typed, ({ from, to }) => to >= IN(first).from && from <= IN(last).to);
  it.each(['the nineties', 'nineties', 'the 90s', 'the ’90s', 'early nineties', 'in the 90’s'])(
    'is in a century that the archive has: %s',
    (typed) => {
      expect(inTimes(1889, 1904)(typed)?.span).toEqual(IN(1890, 1899));
      expect(inTimes(1973, 2024)(typed)?.span).toEqual(IN(1990, 1999));
      expect(inTimes(1851, 2024)(typed)?.span).toEqual(IN(1990, 1999));
      expect(inTimes(2001, 2024)(typed)).toBeUndefined();
    },
  );
  it('is not taken for an age', () => expect(readDate('a keeper in her nineties')).toBeUndefined());
});

describe('no date', () => {
  it.each([
    '2006-13-01',
    '99/99/2006',
    '12345',
    'may',
    'mi6',
    'route 2007a',
    'chapter 44',
    '500',
    'bc',
    'spring',
    '12 to 17',
    'century',
    // EDTF that content files may not contain either.
    '1950S2',
    '1950S2/1960',
    'Y12345S3',
    '19X5',
    '2X04',
    'X004',
    '1XXX',
    '1XXX-12',
    'XXXX',
  ])('%s', (text) => expect(readDate(text)).toBeUndefined());

  it('is a number by itself that cannot be a year here', () => {
    const since1890 = ({ to }: { to: number }) => to >= day(1890, 1, 1);
    expect(readDate('1500', since1890)).toBeUndefined();
    expect(readDate('1500 to 1600', since1890)?.span).toEqual(IN(1500, 1600));
    expect(readDate('3 April 1500', since1890)?.span).toEqual(ON(1500, 4, 3));
    expect(readDate('1899', since1890)?.span).toEqual(IN(1899));
  });
});

describe('a period with an open end', () => {
  it.each([
    ['since 1899', day(1899, 1, 1), Infinity, 'from 1899'],
    ['after April 1899', day(1899, 5, 1), Infinity, 'from 1 May 1899'],
    ['1899..', day(1899, 1, 1), Infinity, 'from 1899'],
    ['1899-04/..', day(1899, 4, 1), Infinity, 'from April 1899'],
    ['until 1899', -Infinity, day(1899, 12, 31), 'until 1899'],
    ['before 3 April 1899', -Infinity, day(1899, 4, 2), 'until 2 April 1899'],
    ['../1899', -Infinity, day(1899, 12, 31), 'until 1899'],
  ])('%s', (typed, from, to, words) =>
    expect(readDate(`lamp ${typed}`)).toMatchObject({ at: 5, length: typed.length, span: { from, to }, words }),
  );
  it('is not meant if the date belongs to the next word', () =>
    expect(readDate('boats after 1899 storm')?.span).toEqual(IN(1899)));
});

it.each([
  ['2006-07', 'July 2006'],
  ['1899-13-01', undefined],
  ['1945–39', '1945'],
  ['summer 1898/99', 'summer 1898'],
  ['year-end 1899', '1899'],
  ['the 3rd man 1899', '1899'],
  ['after 999999 CE', undefined],
])('%s is not read as more than it says', (typed, words) => expect(readDate(typed)?.words).toBe(words));
