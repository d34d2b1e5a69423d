/** Dates in other calendars: pairs of dates published elsewhere, every day of long ranges, and what is refused. */
import { describe, expect, it } from 'vitest';
import { hebrew } from '../../src/archive/calendars/hebrew.ts';
import { islamicCivil, islamicUmalqura } from '../../src/archive/calendars/islamic.ts';
import { julian } from '../../src/archive/calendars/julian.ts';
import type { Calendar, CalendarName } from '../../src/archive/calendars/month-starts.ts';
import { converted } from '../../src/archive/calendars/printed-date.ts';
import { DateError } from '../../src/archive/date.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { problemsOf, swap } from './files.ts';

const edtf = (name: CalendarName, date: string, yearBegins?: string) => converted({ in: name, date, yearBegins }).edtf;
const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('a Julian date is the day that historians give', () => {
  it.each([
    ['1752-09-02', '01-01', '1752-09-13', 'the last one in Great Britain'],
    ['1582-10-04', '01-01', '1582-10-14', 'the last one in Rome'],
    ['1917-10-25', '01-01', '1917-11-07', 'the October revolution'],
    ['1918-01-31', '01-01', '1918-02-13', 'the last one in Russia'],
    ['1648-01-30', '03-25', '1649-02-09', 'the execution of Charles I, in the year that began on Lady Day'],
    ['1649-01-30', '01-01', '1649-02-09', 'the same, in a year that begins in January'],
    ['1731-02-11', '03-25', '1732-02-22', 'the birth of George Washington'],
    ['1616-04-23', '03-25', '1616-05-03', 'the death of Shakespeare'],
    ['1700-02-29', '01-01', '1700-03-11', 'a day that the Gregorian year 1700 lacks'],
    ['1699-02-29', '03-25', '1700-03-11', 'the same day, in the year that lasted until 24 March'],
    ['0325-06-19', '01-01', '0325-06-20', 'a day of the council of Nicaea'],
    ['1453-05-29', '01-01', '1453-06-07', 'the fall of Constantinople'],
  ])('%s (year from %s) is %s: %s', (date, begins, expected) => {
    expect(edtf('julian', date, begins)).toBe(expected);
  });

  it('is the same day whether the year begins in January, in March, or in the September before', () => {
    for (const [month, ...years] of [
      ['01', 1500, 1499, 1500],
      ['03', 1500, 1499, 1500],
      ['04', 1500, 1500, 1500],
      ['08', 1500, 1500, 1500],
      ['09', 1500, 1500, 1501],
      ['12', 1500, 1500, 1501],
    ] as const) {
      const days = ['01-01', '03-25', '09-01 before'].map((begins, n) =>
        edtf('julian', `${years[n]}-${month}-24`, begins),
      );
      expect(new Set(days).size, month).toBe(1);
    }
  });

  it('covers a whole month or year', () => {
    expect(edtf('julian', '1648', '03-25')).toBe('1648-04-04/1649-04-03');
    expect(edtf('julian', '1500', '12-25 before')).toBe('1500-01-03/1501-01-03');
    expect(edtf('julian', '1900-02', '01-01')).toBe('1900-02-13/1900-03-13');
    expect(edtf('julian', '1648-02', '03-25')).toBe('1649-02-11/1649-03-10');
  });
});

describe('a Hebrew or an Islamic date is the day that calendars print', () => {
  it.each([
    ['hebrew', '5708-Iyar-05', '1948-05-14'],
    ['hebrew', '5734-Tishri-10', '1973-10-06'],
    ['hebrew', '5784-Nisan-15', '2024-04-23'],
    ['hebrew', '5784-Adar I-14', '2024-02-23'],
    ['hebrew', '5784-Adar II-14', '2024-03-24'],
    ['hebrew', '5783-Adar-14', '2023-03-07'],
    ['hebrew', '5252-Av-09', '1492-08-11'],
    ['hebrew', '5784', '2023-09-16/2024-10-02'],
    ['islamic-civil', '0001-01-01', '0622-07-19~'],
    ['islamic-civil', '0857-05-20', '1453-06-07~'],
    ['islamic-umalqura', '1445-09-01', '2024-03-11~'],
    ['islamic-umalqura', '1428-07-10', '2007-07-24~'],
    ['islamic-umalqura', '1446', '2024-07-07~/2025-06-25~'],
    ['islamic-civil', '1445-10-03/..', '2024-04-12~/..'],
  ] as const)('%s %s is %s', (name, date, expected) => {
    expect(edtf(name, date)).toBe(expected);
  });

  it('begins in the evening of the day before, which a Julian day does not', () => {
    expect(converted({ in: 'hebrew', date: '5784-Nisan-15' }).night).toBe('2024-04-22/2024-04-23');
    expect(converted({ in: 'islamic-umalqura', date: '1445-09-01' }).night).toBe('2024-03-10~/2024-03-11~');
    expect(converted({ in: 'hebrew', date: '5784-Nisan' }).night).toBeUndefined();
    expect(converted({ in: 'julian', date: '1900-01-05', yearBegins: '01-01' }).night).toBeUndefined();
  });
});

describe('every day has one date, and every date one day', () => {
  const calendars: [CalendarName, Calendar, number, number, readonly number[]][] = [
    ['julian', julian, 1, 3000, [28, 29, 30, 31]],
    ['hebrew', hebrew, 4119, 6000, [29, 30]],
    ['islamic-civil', islamicCivil, 1, 1600, [29, 30]],
    ['islamic-umalqura', islamicUmalqura, 1300, 1600, [29, 30]],
  ];

  it.each(calendars)('months of the %s calendar follow each other without a gap', (_, calendar, from, to, lengths) => {
    let end: number | undefined;
    for (let year = from; year <= to; year++) {
      const starts = calendar.monthStarts(year);
      if (end !== undefined && starts[0] !== end) expect.fail(`the year ${year} begins on ${starts[0]}, not ${end}`);
      const wrong = starts.slice(1).find((start, n) => !lengths.includes(start - (starts[n] ?? 0)));
      if (wrong !== undefined) expect.fail(`a month of ${year} has another length`);
      if ((calendar.monthNames?.(year).length ?? 12) !== starts.length - 1)
        expect.fail(`${year} has more or fewer months than names`);
      end = starts.at(-1);
    }
    expect(end).toBeDefined();
  });

  it.each(calendars)(
    'each day of some years of the %s calendar converts to the day after the one before',
    (name, calendar, from, to) => {
      const begins = name === 'julian' ? ['01-01', '03-25', '09-01 before', '12-25 before'] : [undefined];
      for (const yearBegins of begins)
        for (let year = from + 1; year < to - 1; year += 97) {
          const starts = calendar.monthStarts(year);
          const names = calendar.monthNames?.(year) ?? starts.slice(1).map((_, n) => two(n + 1));
          const days = names.flatMap((month, n) =>
            Array.from({ length: (starts[n + 1] ?? 0) - (starts[n] ?? 0) }, (_, day) => {
              // If years begin on 25 March, 29 February in a leap year still belongs to the year before.
              if (yearBegins === '03-25' && month === '02' && day === 28) return [];
              const padded = String(year).padStart(4, '0');
              return [dayOf(edtf(name, `${padded}-${month}-${two(day + 1)}`, yearBegins).replace('~', ''))];
            }).flat(),
          );
          const sorted = [...new Set(days)].sort((a, b) => a - b);
          const isWhole = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) <= 366 + (name === 'hebrew' ? 30 : 0);
          if (sorted.length !== days.length || !isWhole)
            expect.fail(`${name} ${year} ${yearBegins ?? ''} is not a year`);
        }
    },
  );

  it('the Julian calendar is that of the day numbers of astronomers', () => {
    // Fliegel and Van Flandern’s formula, with years that begin in March.
    const julianDay = (year: number, month: number, day: number) => {
      const before = month < 3 ? 1 : 0;
      const [y, m] = [year + 4800 - before, month + 12 * before - 3];
      return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083;
    };
    for (let year = 1; year <= 3000; year++)
      julian.monthStarts(year).forEach((start, n) => {
        const day = n === 12 ? julianDay(year + 1, 1, 1) : julianDay(year, n + 1, 1);
        if (start !== day - 2_440_588) expect.fail(`${year}-${n + 1} begins on another day`);
      });
  });
});

describe('what Node.js gives', () => {
  it('is the same for Islamic years as when this was written', () => {
    const digest = (calendar: Calendar, from: number, to: number) => {
      const starts = Array.from({ length: to - from + 1 }, (_, n) => calendar.monthStarts(from + n).join(' '));
      return sha256(new TextEncoder().encode(starts.join('\n')));
    };
    expect([digest(islamicCivil, 1, 1600), digest(islamicUmalqura, 1300, 1600)]).toEqual([
      'f7eb6648c57acfa04ddffad2a5a163965de38d5c804b3dcb3d1eb4a320c2752e',
      'c45a8fdf977a7b30c5ac57ff0037d1bf91b22da98280e83e2ef7d40a2ed059da',
    ]);
  });

  it('is what our own arithmetic gives for Hebrew years, except ten in which some versions are wrong', () => {
    const wrong = [4297, 4544, 4642, 4889, 4967, 5136, 5214, 5461, 5559, 5806];
    const format = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', {
      ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
    });
    const read = (day: number) => {
      const parts = format.formatToParts(day * 86_400_000);
      return [parts.find(({ type }) => type === 'year')?.value, parts.find(({ type }) => type === 'day')?.value].join();
    };
    for (let year = 4119; year <= 6000; year++) {
      if (wrong.includes(year) || wrong.includes(year - 1)) continue;
      for (const start of hebrew.monthStarts(year).slice(0, -1))
        if (read(start) !== `${year},1`) expect.fail(`${year}: ${start} is ${read(start)}`);
    }
  });
});

describe('what does not exist is refused', () => {
  const refused = (name: CalendarName, date: string, yearBegins?: string) => {
    try {
      return edtf(name, date, yearBegins);
    } catch (error) {
      if (error instanceof DateError) return `${error.message}. ${error.instead}`;
      throw error;
    }
  };

  it.each([
    ['julian', '1500-02-30', '01-01', 'the day 30 does not exist: that month has 29 days'],
    ['julian', '1501-02-29', '01-01', 'that month has 28 days'],
    ['julian', '1501-13-01', '01-01', '"13" is not a month in the year 1501'],
    ['julian', '1501-00', '01-01', '"00" is not a month'],
    ['julian', '1501-01-00', '01-01', 'the day 0 does not exist'],
    ['julian', '0000-01-01', '01-01', 'the year 0 of the Julian calendar is not one that is converted'],
    ['julian', '4000', '01-01', 'Years from 1 to 3000 are.'],
    ['julian', '1648-03', '03-25', 'Write the days that are meant: "1648-03-01/1648-03-24", or from "1648-03-25"'],
    ['julian', '1648-01-30', '02-29', '"02-29" is not a day on which a year can begin'],
    ['julian', '1648-01-30', '01-01 before', '"01-01 before" is not a day on which a year can begin'],
    ['julian', '1648-01-30', 'Easter', '"Easter" is not a day on which a year can begin'],
    ['julian', '30 January 1648', '03-25', 'is not a date of the Julian calendar. Write year, month and day'],
    ['julian', '1648-01-30/1648-01-02', '01-01', 'ends before it begins'],
    ['julian', '1648-01/1648-02', '01-01', 'is not a stretch from one day to another'],
    ['julian', '1648-01-01/1648-01-02/1648-01-03', '01-01', 'is not a stretch from one day to another'],
    ['julian', '../', '01-01', 'is not a stretch from one day to another'],
    ['islamic-civil', '1445-02-30', undefined, 'that month has 29 days'],
    ['islamic-umalqura', '1299-01-01', undefined, '"islamic-civil" has earlier years.'],
    ['islamic-civil', '1601', undefined, 'Years from 1 to 1600 are.'],
    ['islamic-civil', '1445-01-01', '01-01', 'Leave out "yearBegins".'],
    ['hebrew', '5784-Adar-14', undefined, 'Adar I, Adar II'],
    ['hebrew', '5783-Adar I-14', undefined, '"Adar I" is not a month in the year 5783'],
    ['hebrew', '5784-07-15', undefined, 'Write one of: Tishri'],
    ['hebrew', '5784-Tevet-30', undefined, 'that month has 29 days'],
    ['hebrew', '4118', undefined, 'Years from 4119 to 6000 are.'],
  ] as const)('%s %s (year from %s): %s', (name, date, begins, message) => {
    expect(refused(name, date, begins)).toContain(message);
  });

  it('gives the reason for refusing early years only for those years', () => {
    expect(refused('hebrew', '4118')).toMatch(/are\. The rules of the calendar are fixed from 4119 on/);
    for (const [name, year, begins] of [
      ['hebrew', '6001'],
      ['islamic-umalqura', '1601'],
      ['julian', '7000', '01-01'],
    ] as const)
      expect(refused(name, year, begins), name).toMatch(/is not one that is converted\. Years from \d+ to \d+ are\.$/);
  });
});

describe('the check compares the printed date with the date used', () => {
  const SOURCE = 'sources/coast-lights.md';
  const problems = (from: string, to: string) => problemsOf({ [SOURCE]: swap(from, to) });
  const JULIAN = 'edtf: "1900-01-17"\n      printed:\n        text: "January 5, 1900, Old Style"';
  const HEBREW = 'edtf: "1900-01-17"\n      printed:\n        text: "17 Shebat 5660"';

  it.each([
    [
      'a day beside it',
      JULIAN,
      JULIAN.replace('17', '18'),
      'edtf: is 18 January 1900, but the printed date (julian: 1900-01-05) is 17 January 1900. Write edtf: "1900-01-17"; or correct the printed date.',
    ],
    ['a month for a day', JULIAN, JULIAN.replace('-17', ''), 'edtf: is January 1900, but the printed date'],
    ['an open end that is not printed', JULIAN, JULIAN.replace('17"', '17/.."'), 'edtf: is '],
    ['an open beginning that is not printed', JULIAN, JULIAN.replace('"1900', '"../1900'), 'edtf: is '],
    [
      'an Islamic day without ~',
      '"1900-01-17~"',
      '"1900-01-17"',
      'Write edtf: "1900-01-17~", or, if the document says that it was in the evening, edtf: "1900-01-16~/1900-01-17~" and, on the next line, night: true;',
    ],
    [
      'an impossible day',
      '5660-Shevat-17',
      '5660-Shevat-31',
      'printed.date: the day 31 does not exist: that month has 30 days',
    ],
    [
      'no beginning of the year',
      '\n        yearBegins: "01-01"',
      '',
      'printed.yearBegins: is missing. Expected: For the Julian calendar: the month and day',
    ],
    [
      'a beginning where there is but one',
      '"5660-Shevat-17"',
      '"5660-Shevat-17"\n        yearBegins: "03-25"',
      'printed.yearBegins: the Hebrew calendar has one beginning',
    ],
    [
      'no date',
      'in: hebrew\n        date: "5660-Shevat-17"',
      'in: hebrew',
      'printed.date: is missing. Expected: With "in": the date in that calendar',
    ],
    [
      'no calendar',
      'in: hebrew\n        date: "5660-Shevat-17"',
      'date: "5660-Shevat-17"',
      'printed.date: is given, but nothing says in which calendar',
    ],
    [
      'two calendars',
      'in: hebrew',
      'in: hebrew\n        calendar: Jewish calendar',
      'printed.calendar: is given beside "in". Keep one of the two.',
    ],
    [
      'a calendar that is not known',
      'in: hebrew',
      'in: mayan',
      'printed.in: is "mayan", which is not one of the words allowed here',
    ],
    [
      'a name of a calendar that is not converted',
      'in: hebrew\n        date: "5660-Shevat-17"',
      'calendar: Jewish calendar',
      'basis: the date is called converted, but "printed" does not say from which date',
    ],
    [
      'a year that the words do not have',
      'text: "15 Ramadan 1317"',
      'text: "paper for 15 Ramadan"',
      'basis: the date is called converted, but its text does not print the year 1317.',
    ],
  ])('%s', (_, from, to, message) => {
    expect(problems(from, to).join('\n')).toContain(message);
  });

  it('reports an impossible beginning of the year only once, in its own field', () => {
    expect(problems('yearBegins: "01-01"', 'yearBegins: Easter')).toEqual([
      expect.stringContaining('printed.yearBegins: "Easter" is not a day on which a year can begin'),
    ]);
  });

  it('does not miss a number that is written in letters', () => {
    for (const text of ['17 בשבט תר״ס', "17 בשבט תר'ס", '17 Shebat MDCM'])
      expect(problems('text: "17 Shebat 5660"', `text: ${JSON.stringify(text)}`).join('\n'), text).not.toContain(
        'does not print',
      );
  });

  it('accepts the night with which a Hebrew day begins, and more doubt than is needed', () => {
    expect(problems(HEBREW, HEBREW.replace('"1900-01-17"', '"1900-01-16/1900-01-17"\n      night: true'))).toEqual([]);
    expect(problems(HEBREW, HEBREW.replace('17"', '17?"'))).toEqual([]);
  });

  it('compares what is stated in both calendars, too', () => {
    const both = problems(
      'date: "5660-Shevat-17"\n      basis: converted',
      'date: "5660-Shevat-18"\n      basis: inferred\n      resolved: By the table',
    );
    expect(both.join('\n')).toContain(
      'is 17 January 1900, but the printed date (hebrew: 5660-Shevat-18) is 18 January 1900',
    );
  });
});
