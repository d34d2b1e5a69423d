import { describe, expect, it } from 'vitest';
import { type ArchiveDate, compareDates, DateError, isFiner, overlap, parseDate } from '../../src/archive/date.ts';
import { pointsSurerThanEvidence, pointsWithoutEvidence } from '../../src/archive/date-evidence.ts';
import { dateWords, shortDateWords } from '../../src/archive/date-words.ts';
import { recordDate } from '../../src/archive/record-date.ts';
import { shapeOf } from '../../src/timeline/items.ts';

const day = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString();

describe('every kind of date has a first and a last instant', () => {
  it.each([
    ['2006-12-14', '2006-12-14T00:00:00.000Z', '2006-12-14T23:59:59.999Z', 'day'],
    ['2006-12', '2006-12-01T00:00:00.000Z', '2006-12-31T23:59:59.999Z', 'month'],
    ['2006', '2006-01-01T00:00:00.000Z', '2006-12-31T23:59:59.999Z', 'year'],
    ['2004-02', '2004-02-01T00:00:00.000Z', '2004-02-29T23:59:59.999Z', 'month'],
    ['2006-21', '2006-03-01T00:00:00.000Z', '2006-05-31T23:59:59.999Z', 'season'],
    ['2006-24', '2006-12-01T00:00:00.000Z', '2007-02-28T23:59:59.999Z', 'season'],
    ['201X', '2010-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', 'decade'],
    ['19XX', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', 'century'],
    ['2004-06-XX', '2004-06-01T00:00:00.000Z', '2004-06-30T23:59:59.999Z', 'month'],
    ['2004-XX', '2004-01-01T00:00:00.000Z', '2004-12-31T23:59:59.999Z', 'year'],
    ['2008-12-27/2009-01-18', '2008-12-27T00:00:00.000Z', '2009-01-18T23:59:59.999Z', 'day'],
    ['1899/1899', '1899-01-01T00:00:00.000Z', '1899-12-31T23:59:59.999Z', 'year'],
    ['2006/2008-03', '2006-01-01T00:00:00.000Z', '2008-03-31T23:59:59.999Z', 'year'],
    ['[2007-06-09,2007-06-11]', '2007-06-09T00:00:00.000Z', '2007-06-11T23:59:59.999Z', 'day'],
    ['-012X', '-000129-01-01T00:00:00.000Z', '-000120-12-31T23:59:59.999Z', 'decade'],
    ['-01XX', '-000199-01-01T00:00:00.000Z', '-000100-12-31T23:59:59.999Z', 'century'],
    ['Y-180000', '-180000-01-01T00:00:00.000Z', '-180000-12-31T23:59:59.999Z', 'year'],
    ['{1899,1901}', '1899-01-01T00:00:00.000Z', '1901-12-31T23:59:59.999Z', 'year'],
    ['1899-21/1899-23', '1899-03-01T00:00:00.000Z', '1899-11-30T23:59:59.999Z', 'season'],
    ['189X/190X', '1890-01-01T00:00:00.000Z', '1909-12-31T23:59:59.999Z', 'decade'],
    ['156X-12-25', '1560-01-01T00:00:00.000Z', '1569-12-31T23:59:59.999Z', 'decade'],
    ['19XX-12-XX', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', 'century'],
    ['2004-06-1X', '2004-06-01T00:00:00.000Z', '2004-06-30T23:59:59.999Z', 'month'],
    ['Y17E4', '+170000-01-01T00:00:00.000Z', '+170000-12-31T23:59:59.999Z', 'year'],
    ['0079', '0079-01-01T00:00:00.000Z', '0079-12-31T23:59:59.999Z', 'year'],
  ])('%s runs from %s to %s', (text, first, last, precision) => {
    const date = parseDate(text);
    expect([iso(date.first), iso(date.last), date.precision]).toEqual([first, last, precision]);
  });

  it('has no limit at an end that is open or unknown', () => {
    expect(parseDate('2017-03-26/..').last).toBe(Infinity);
    expect(parseDate('2017-03-26/').last).toBe(Infinity);
    expect(parseDate('../2017-03').first).toBe(-Infinity);
  });

  it('says whether it is approximate, uncertain or both', () => {
    const qualities = (text: string) => {
      const { approximate, uncertain } = parseDate(text);
      return [approximate, uncertain];
    };
    expect(qualities('2007-06')).toEqual([false, false]);
    expect(qualities('2007-06~')).toEqual([true, false]);
    expect(qualities('2007-06?')).toEqual([false, true]);
    expect(qualities('2007-06%')).toEqual([true, true]);
    expect(qualities('2006/2008~')).toEqual([true, false]);
    expect(qualities('2006-21~')).toEqual([true, false]);
    expect(qualities('200X?')).toEqual([false, true]);
    // If one part of a date is in doubt, the whole date is in doubt, because it must never seem more certain than the
    // record.
    expect(qualities('2007-?06-12')).toEqual([false, true]);
    expect(qualities('2007-06-~12')).toEqual([true, false]);
  });
});

describe('what is not a date is refused with a reason', () => {
  it.each([
    ['2006-02-30', 'has the day 30, but that month has 28 days'],
    ['2005-02-29', 'has the day 29, but that month has 28 days'],
    ['2006-04-31/2006-05-02', 'has the day 31'],
    ['2006-13', 'has the month 13'],
    ['2006-00-10', 'has the month 00'],
    ['2006-12-00', 'has the day 00'],
    ['2006-21-03', 'gives a day in a season'],
    ['2009-01-18/2008-12-27', 'ends before it begins'],
    ['2007-06-20/2007-05', 'ends before it begins'],
    ['2006-12-14T10:00:00Z', 'gives a time of day'],
    ['Y170000002', 'is outside the years that can be drawn'],
    ['Y17E7', 'is outside the years that can be drawn'],
    ['1899-XX-03', 'gives a day in a month that is not known'],
    ['14 December 2006', 'is not EDTF'],
    ['2006/12/14', 'is not EDTF'],
    ['{2004..2005}', 'is not a list of two or more dates'],
    ['2004/2005/2006', 'is not EDTF'],
    ['[2004]', 'is not a list of two or more dates'],
    ['[2004..]', 'is not a list of two or more dates'],
    ['', 'is not EDTF'],
    [' 2004', 'is not EDTF'],
    ['/', 'has neither a start nor an end'],
    ['../..', 'has neither a start nor an end'],
    ['XXXX-12-25', 'says nothing about the year'],
    // Only the first digits of these years are known.
    ['1950S2', '"1950S2" is not EDTF that this archive reads'],
    ['-1950S2', 'is not EDTF'],
    ['1950S2~', 'is not EDTF'],
    ['Y12345S3', 'is not EDTF'],
    ['Y17E4S2', 'is not EDTF'],
    ['1950S2/1960', '"1950S2" is not EDTF that this archive reads'],
    ['1950/1960S2', '"1960S2" is not EDTF that this archive reads'],
    ['1950S2/1950S2', 'is not EDTF'],
    ['../Y12345S3', 'is not EDTF'],
    ['[1950S2,1960]', '"1950S2" is not EDTF that this archive reads'],
    // The unspecified digits of these years are not the last one or two.
    ['19X5', '"19X5" is not EDTF that this archive reads'],
    ['19X5~', 'is not EDTF'],
    ['-20X5', 'is not EDTF'],
    ['2X04', 'is not EDTF'],
    ['X004', 'is not EDTF'],
    ['XX99', 'is not EDTF'],
    ['XXX4', 'is not EDTF'],
    ['1X5X', 'is not EDTF'],
    ['X9XX', 'is not EDTF'],
    ['1XXX', 'is not EDTF'],
    ['-1XXX', 'is not EDTF'],
    ['1XXX-12', 'is not EDTF'],
    ['19X5-06-12', 'is not EDTF'],
    ['1XXX/..', '"1XXX" is not EDTF that this archive reads'],
    ['/2X04', 'is not EDTF'],
    ['{1899,1XXX}', '"1XXX" is not EDTF that this archive reads'],
    ['[1899, 19X5]', '"19X5" is not EDTF that this archive reads'],
    // A part in doubt must still exist in the calendar.
    ['2005-?02-29', 'has the day 29, but that month has 28 days'],
    ['~2005-02-~29', 'has the day 29'],
    ['2006-04-%31/2006-05', 'has the day 31'],
    ['2004-?13', 'has the month 13'],
  ])('%j %s', (text, reason) => {
    expect(() => parseDate(text)).toThrow(DateError);
    expect(() => parseDate(text)).toThrow(reason);
  });
});

describe('order and overlap follow from the two instants', () => {
  it('puts the earlier first, and of two that begin together the shorter', () => {
    const texts = ['2007', '2006-12-14', '../2006-01', '2007-01', '2007-01-01', '2006-12-14/..'];
    const sorted = texts.map(parseDate).sort(compareDates);
    expect(sorted.map((date) => date.edtf)).toEqual([
      '../2006-01',
      '2006-12-14',
      '2006-12-14/..',
      '2007-01-01',
      '2007-01',
      '2007',
    ]);
  });

  it('is antisymmetric and gives 0 only for the same text', () => {
    const dates = ['2006', '2006-01', '2006-01-01', '2006/2007', '../2006', '2006/..', '2006~'].map(parseDate);
    for (const a of dates) {
      for (const b of dates) {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        expect(compareDates(a, b) === 0).toBe(a.edtf === b.edtf);
      }
    }
  });

  it.each([
    ['2007-06', '2007-06-13', true],
    ['2007-06-09', '2007-06-11', false],
    ['2017-03-26/..', '2024', true],
    ['../2017', '2018-01-01', false],
    ['2006-12-14', '2006-12-14', true],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(overlap(parseDate(a), parseDate(b))).toBe(expected);
    expect(overlap(parseDate(b), parseDate(a))).toBe(expected);
  });

  it('knows that a day is finer than a month and a month is not finer than a month', () => {
    expect(isFiner('day', 'month')).toBe(true);
    expect(isFiner('month', 'month')).toBe(false);
    expect(isFiner('year', 'season')).toBe(false);
  });

  it('ends every day where the next begins', () => {
    for (let n = 0; n < 2000; n++) {
      const text = new Date(Date.UTC(2003, 11, 30) + n * day).toISOString().slice(0, 10);
      const { first, last } = parseDate(text);
      expect(last - first + 1).toBe(day);
    }
  });
});

describe('a date needs evidence as fine as itself', () => {
  const missing = (used: string, ...evidence: string[]) =>
    pointsWithoutEvidence(parseDate(used), evidence.map(parseDate)).length;
  it('accepts evidence as fine or finer', () => {
    expect(missing('2007-06', '2007-06')).toBe(0);
    expect(missing('2007-06', '2007-06-13')).toBe(0);
    expect(missing('2008-12-27/2009-01-18', '2008-12-27', '2009-01-18')).toBe(0);
  });
  it('refuses evidence that is coarser, elsewhere or for one end only', () => {
    expect(missing('2007-06-13', '2007-06')).toBe(1);
    expect(missing('2007-06', '2008-06')).toBe(1);
    expect(missing('2008-12-27/2009-01-18', '2008-12-27')).toBe(1);
    expect(missing('2007')).toBe(1);
  });
  const window = (edtf: string) => recordDate({ edtf, window: true });
  const without = (used: ArchiveDate, ...evidence: ArchiveDate[]) => pointsWithoutEvidence(used, evidence).length;
  it('accepts the end of a lasting time, and whatever a window or a one-of set falls within', () => {
    expect(missing('2008-12-27', '2008-12-27/2009-01-18')).toBe(0);
    expect(missing('2009-01-18', '../2009-01-18')).toBe(0);
    expect(missing('2008-12-27', '{2008-12-27,2009-01-18}')).toBe(0);
    expect(missing('2007-06', '[2007-06-09,2007-06-11]')).toBe(0);
    expect(missing('[2007-06-09,2007-06-11]', '[2007-06-09,2007-06-11]')).toBe(0);
    expect(without(parseDate('2007'), window('2007-03/2007-06-11'))).toBe(0);
    expect(without(window('2007-06-09/2007-06-11'), parseDate('[2007-06-09,2007-06-11]'))).toBe(0);
    expect(without(window('../2007-06-11'), window('../2007-06-11'))).toBe(0);
  });
  it('refuses a limit or a guess as a date of its own', () => {
    expect(without(parseDate('2007-06-09'), window('2007-06-09/2007-06-11'))).toBe(1);
    expect(without(parseDate('2007-06-11'), window('../2007-06-11'))).toBe(1);
    expect(without(parseDate('2007-06-09/2007-06-11'), parseDate('2007-06-09'), window('../2007-06-11'))).toBe(1);
    expect(missing('2007-06-09', '[2007-06-09,2007-06-11]')).toBe(1);
    expect(missing('2007-06-09/2007-06-11', '[2007-06-09,2007-06-11]')).toBe(2);
    expect(without(parseDate('2007-06-09'), window('2007-06-09/2007-06-11'), parseDate('2007-06-09'))).toBe(0);
  });
});

describe('a date needs evidence as sure as itself', () => {
  const surer = (used: string, ...evidence: string[]) =>
    pointsSurerThanEvidence(parseDate(used), evidence.map(parseDate)).length;
  it('refuses a date that is certain where all evidence of its precision is not', () => {
    expect(surer('2007-06', '2007-06~')).toBe(1);
    expect(surer('2007-06', '2007-06?', '2007-06?')).toBe(1);
    expect(surer('2007-06~', '2007-06%')).toBe(1);
    expect(surer('2008-12-27/2009-01-18', '2008-12-27', '2009-01-18~')).toBe(1);
  });
  it('accepts one that is as doubtful, that is coarser, or that one piece of evidence makes sure', () => {
    expect(surer('2007-06~', '2007-06~')).toBe(0);
    expect(surer('2007-06%', '2007-06~')).toBe(0);
    expect(surer('2007', '2007-06~')).toBe(0);
    expect(surer('2007-06', '2007-06~', '2007-06')).toBe(0);
    expect(surer('2007-06', '2007-06~', '2007-06-13')).toBe(0);
    expect(surer('2007-06', '2009-06~')).toBe(0);
  });
  it('is not made sure by the end of a window', () => {
    const window = recordDate({ edtf: '2007-06-09/2007-06-11', window: true });
    expect(pointsSurerThanEvidence(parseDate('2007-06-09'), [parseDate('2007-06-09~'), window])).toHaveLength(1);
  });
});

describe('dates in words', () => {
  it.each([
    ['2006-12-14', '14 December 2006', '14 Dec 2006'],
    ['2007-06~', 'about June 2007', 'about Jun 2007'],
    ['2007-06?', 'perhaps June 2007', 'perhaps Jun 2007'],
    ['2007-06-12%', 'perhaps about 12 June 2007', 'perhaps about 12 Jun 2007'],
    ['2008-12-27/2009-01-18', '27 December 2008 to 18 January 2009', '27 Dec 2008 to 18 Jan 2009'],
    ['2007-06-10/2007-06-15', '10 to 15 June 2007', '10 to 15 Jun 2007'],
    ['2007-04-10/2007-06-15', '10 April to 15 June 2007', '10 Apr to 15 Jun 2007'],
    ['2007-04/2007-06', 'April to June 2007', 'Apr to Jun 2007'],
    ['2006/2008~', '2006 to about 2008', '2006 to about 2008'],
    ['2017-03-26/..', 'from 26 March 2017', 'from 26 Mar 2017'],
    ['../2017-03', 'until March 2017', 'until Mar 2017'],
    ['2017-03/', 'from March 2017, end not known', 'from Mar 2017, end not known'],
    ['/2017-03', 'until March 2017, start not known', 'until Mar 2017, start not known'],
    ['2006-21', 'spring 2006', 'spring 2006'],
    ['201X', 'the 2010s', 'the 2010s'],
    ['19XX', 'a year between 1900 and 1999', 'a year between 1900 and 1999'],
    ['2004-06-XX', 'a day in June 2004', 'a day in Jun 2004'],
    ['2004-XX', 'a month in 2004', 'a month in 2004'],
    ['2004-XX-XX', 'a day in 2004', 'a day in 2004'],
    ['[2007-06-09,2007-06-11]', '9 or 11 June 2007', '9 or 11 Jun 2007'],
    ['-0043', '44 BC', '44 BC'],
    ['-012X', 'a year between 130 BC and 121 BC', 'a year between 130 BC and 121 BC'],
    ['-01XX', 'a year between 200 BC and 101 BC', 'a year between 200 BC and 101 BC'],
    ['{1899-04,1899-06}', 'April and June 1899', 'Apr and Jun 1899'],
    ['1899-21~', 'about spring 1899', 'about spring 1899'],
    ['189X/190X', 'the 1890s to the 1900s', 'the 1890s to the 1900s'],
    ['Y-180000', '180001 BC', '180001 BC'],
  ])('%s is "%s"', (text, full, short) => {
    expect(dateWords(parseDate(text))).toBe(full);
    expect(shortDateWords(parseDate(text))).toBe(short);
  });
});

describe('a window', () => {
  const words = (edtf: string) => {
    const date = recordDate({ edtf, window: true });
    return [date.form, dateWords(date), shortDateWords(date)];
  };
  it.each([
    ['2021-04-01/2021-04-02', '1 or 2 April 2021', '1 or 2 Apr 2021'],
    ['2019-12-31/2020-01-01', '31 December 2019 or 1 January 2020', '31 Dec 2019 or 1 Jan 2020'],
    ['2019-11-12/2019-11-24', 'on a day between 12 and 24 November 2019', 'on a day between 12 and 24 Nov 2019'],
    ['1900-05/1900-11', 'at some time between May and November 1900', 'at some time between May and Nov 1900'],
    ['../2008-12-27', 'on or before 27 December 2008', 'on or before 27 Dec 2008'],
    ['/2008-12', 'in or before December 2008', 'in or before Dec 2008'],
    ['2019-11-12/..', 'not before 12 November 2019', 'not before 12 Nov 2019'],
    [
      '2019-11-12~/2019-11-24',
      'on a day between about 12 November 2019 and 24 November 2019',
      'on a day between about 12 Nov 2019 and 24 Nov 2019',
    ],
  ])('%s has words of its own: "%s"', (edtf, full, short) => {
    expect(words(edtf)).toEqual(['window', full, short]);
  });
  it('has the span of the interval, which is a lasting time when nothing else is said', () => {
    const { first, last, form } = recordDate({ edtf: '2019-11-12/2019-11-24' });
    expect(recordDate({ edtf: '2019-11-12/2019-11-24', window: true })).toMatchObject({ first, last });
    expect(form).toBe('interval');
  });
  it('is drawn as a month is, and a lasting time as a bar', () => {
    expect(shapeOf(recordDate({ edtf: '2019-11-12/2019-11-24', window: true }))).toBe('capsule');
    expect(shapeOf(recordDate({ edtf: '2019-11' }))).toBe('capsule');
    expect(shapeOf(recordDate({ edtf: '2019-11-12/2019-11-24' }))).toBe('bar');
  });

  it('is a night where it says so: of two days, and in words of its own', () => {
    const night = recordDate({ edtf: '2019-11-12/2019-11-13', night: true });
    expect([night.form, dateWords(night), shapeOf(night)]).toEqual([
      'window',
      'night of 12 to 13 November 2019',
      'capsule',
    ]);
    expect(dateWords(recordDate({ edtf: '2019-12-31/2020-01-01', night: true }))).toBe(
      'night of 31 December 2019 to 1 January 2020',
    );
  });
});
