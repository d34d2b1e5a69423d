/** Converts dates as people and other programs write them to EDTF, never making them more precise. */
import { edtf } from '../../src/archive/schema/text.ts';

/** Languages whose names of months are understood. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl'];

const MONTHS = new Map<string, number>(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const name = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, n): [string, number] => {
        const parts = name.formatToParts(Date.UTC(2000, n, 1));
        const word = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [word.toLowerCase().replaceAll('.', ''), n + 1];
      });
    }),
  ),
);
const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const ABOUT = /^(?:c|ca|circa|about|around|approx|approximately)\b\.?\s*/i;

const two = (part: string | number) => String(part).padStart(2, '0');

/** A date assembled from its known parts. Parts that are zero or empty count as unknown. */
function joined(year: string, month: string | number = '', day: string | number = ''): string {
  const known = [month, day].map((part) => (Number(part) === 0 ? '' : two(part)));
  return [year, ...(known[0] === '' ? [] : known.filter((part) => part !== ''))].join('-');
}

/** A point in time without marks of doubt; undefined if it cannot be read, or can be read in more than one way. */
function point(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^(-?\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const [, first = '', second = '', last] = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})$/.exec(text) ?? [];
  if (last !== undefined) {
    if (first === second || Number(first) > 12) return joined(last, second, first);
    return Number(second) > 12 ? joined(last, first, second) : undefined;
  }
  const words = text
    .toLowerCase()
    .replaceAll(/[.,]|(?<=\d)(?:st|nd|rd|th)\b|\b(?:de|of|den|the)\b/g, ' ')
    .trim()
    .split(/\s+/);
  const month2 = words.flatMap((word) => MONTHS.get(word) ?? [])[0];
  const season = words.flatMap((word) => SEASONS.get(word) ?? [])[0];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const years = numbers.filter((word) => word.length === 4);
  const days = numbers.filter((word) => word.length < 3);
  if (years.length !== 1 || numbers.length + 1 !== words.length || years.length + days.length !== numbers.length)
    return undefined;
  if (season !== undefined && days.length === 0) return `${years[0]}-${season}`;
  return month2 === undefined || days.length > 1 ? undefined : joined(years[0] ?? '', month2, days[0]);
}

const isEdtf = (text: string): boolean => edtf.safeParse(text).success;

/**
 * Reads a date as it was written.
 *
 * @returns EDTF (ISO 8601-2), or undefined if it cannot be read, or could be read in two ways (`3/4/1904`).
 * @example edtfOf('1904/10/23?') // '1904-10-23?'
 * @example edtfOf('c. October 1904') // '1904-10~'
 */
export function edtfOf(written: string): string | undefined {
  // Two digits after a dash end a span of years; after a hyphen, they stand for a month.
  if (/\d{4}\s*[–—]\s*\d{1,2}\b(?!\d)/.test(written)) return undefined;
  const text = written
    .trim()
    .replaceAll(/[–—]/g, '-')
    .replace(/T\d{2}:\d{2}.*$/, '');
  if (isEdtf(text)) return text;
  const about = ABOUT.test(text);
  const bare = text.replace(ABOUT, '').trim();
  const doubted = bare.endsWith('?');
  const plain = bare.replace(/\s*\?$/, '');
  const [, from, to] = /^(\d{4})\s*-\s*(\d{4})$/.exec(plain) ?? [];
  const sign = about && doubted ? '%' : about ? '~' : doubted ? '?' : '';
  const ends = from !== undefined && to !== undefined ? [from, to] : [point(plain)];
  const whole = ends.map((end) => (end === undefined ? '' : `${end}${sign}`)).join('/');
  return whole !== '' && isEdtf(whole) ? whole : undefined;
}
