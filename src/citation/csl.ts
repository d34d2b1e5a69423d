/** CSL-JSON, the form in which citation tools exchange what is cited: the part of it this archive uses. */
import type { ArchiveDate, DatePoint } from '../archive/date.ts';
import type { CslType } from './kinds.ts';

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
  /** The whole name of an organisation. */
  readonly literal?: string;
}

export interface CslDate {
  /** Year, month, day, as far as known; two for a range. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 to 4: spring, summer, autumn, winter. */
  readonly season?: number;
  readonly circa?: boolean;
}

/** One citable thing, as defined by the CSL-JSON schema (csl-data.json, 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly translator?: readonly CslName[];
  readonly volume?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly version?: string;
  readonly abstract?: string;
  readonly note?: string;
}

/**
 * A name as the archive’s files write it → a CSL name. "Family, Given" or "Family, Given, Jr." is a person’s; without a
 * comma, or with one at its end, it is a body’s.
 *
 * @example 'Ministry of Fisheries, Bergen,' → { literal: 'Ministry of Fisheries, Bergen' }
 */
export function cslName(written: string): CslName {
  if (written.endsWith(',')) return { literal: written.slice(0, -1) };
  const [family = '', given, ...rest] = written.split(', ');
  if (given === undefined) return { literal: written };
  return { family, given, ...(rest.length > 0 && { suffix: rest.join(', ') }) };
}

/** A name as people write it in a list. */
export function writtenName({ literal, family, given, suffix }: CslName): string {
  if (literal !== undefined) return literal;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A name for readers that split every name at its first comma: a body’s is written without one. */
export function commaSplitName(name: CslName): string {
  return name.literal === undefined ? writtenName(name) : name.literal.replaceAll(/\s*,\s+/g, ' – ');
}

function parts(point: DatePoint): number[] {
  return [point.year, point.month, point.day].filter((part) => part !== undefined);
}

const vague = ({ precision }: DatePoint) => precision === 'decade' || precision === 'century';

/**
 * When something was published → a CSL date, never finer than what is known. An interval means a day somewhere
 * inside it: the month or year that both its ends share, else a range. An end that is not known leaves the year of
 * the other, and "about".
 *
 * @returns undefined when nothing can be said.
 */
export function cslDate(date: ArchiveDate | undefined): CslDate | undefined {
  if (date === undefined) return undefined;
  const first = date.points[0];
  const last = date.points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const unsure = date.approximate || date.uncertain || vague(first) || vague(last);
  const open = date.form === 'interval' && date.points.length < 2;
  if (open) return { 'date-parts': [[first.year]], circa: true };
  const about = unsure ? { circa: true } : {};
  if (first === last) {
    const season = first.season === undefined ? {} : { season: first.season - 20 };
    return { 'date-parts': [parts(first)], ...season, ...about };
  }
  const [from, to] = [parts(first), parts(last)];
  const shared = from.slice(0, from[0] !== to[0] ? 0 : from[1] !== to[1] ? 1 : 2);
  if (shared.length > 0) return { 'date-parts': [shared], ...about };
  return { 'date-parts': [[first.year], [last.year]], ...about };
}

const two = (part: number) => String(part).padStart(2, '0');
const year = (part: number) => (part < 0 ? `-${String(-part).padStart(4, '0')}` : String(part).padStart(4, '0'));

/** A CSL date → EDTF, level 1: what BibLaTeX and metadata tags write. Ranges are intervals. */
export function edtfOf({ 'date-parts': points, season, circa }: CslDate): string {
  const texts = points.map(
    ([y = 0, m, d]) =>
      [year(y), m === undefined ? (season === undefined ? undefined : String(season + 20)) : two(m), d && two(d)]
        .filter((part) => part !== undefined && part !== 0)
        .join('-') + (circa === true ? '~' : ''),
  );
  return texts.join('/');
}
