/** The part of CSL-JSON, the exchange format of citation tools, that this archive uses. */
import type { ArchiveDate, DatePoint } from '../archive/date.ts';
import type { CslType } from './kinds.ts';

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
  /** The full name of an organisation. */
  readonly literal?: string;
}

export interface CslDate {
  /** Year, month and day, as far as known; two such dates for a range. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** 1 to 4: spring, summer, autumn, winter. */
  readonly season?: number;
  readonly circa?: boolean;
}

/** A citable item, as defined by the CSL-JSON schema (csl-data.json, 1.0.2). */
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
 * Converts a name from the archive’s files to a CSL name. "Family, Given" and "Family, Given, Jr." are people; a name
 * without a comma, or with one only at the end, is an organisation.
 *
 * @example 'Ministry of Fisheries, Bergen,' → { literal: 'Ministry of Fisheries, Bergen' }
 */
export function cslName(written: string): CslName {
  if (written.endsWith(',')) return { literal: written.slice(0, -1) };
  const [family = '', given, ...rest] = written.split(', ');
  if (given === undefined) return { literal: written };
  return { family, given, ...(rest.length > 0 && { suffix: rest.join(', ') }) };
}

/** A name in filing order: "Family, Given". */
export function writtenName({ literal, family, given, suffix }: CslName): string {
  if (literal !== undefined) return literal;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A name for programs that split every name at its first comma: an organisation’s is written without commas. */
export function commaSplitName(name: CslName): string {
  return name.literal === undefined ? writtenName(name) : name.literal.replaceAll(/\s*,\s+/g, ' – ');
}

function parts(point: DatePoint): number[] {
  return [point.year, point.month, point.day].filter((part) => part !== undefined);
}

const vague = ({ precision }: DatePoint) => precision === 'decade' || precision === 'century';

/**
 * Converts a publication date to a CSL date, never more precise than what is known. An interval means some day within
 * it, so it becomes the month or year that both ends share, or else a range. If one end is unknown, the result is the
 * year of the other, marked "about".
 *
 * @returns undefined when nothing is known.
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

/** Converts a CSL date to EDTF level 1, the form used in BibLaTeX and metadata tags. Ranges become intervals. */
export function edtfOf({ 'date-parts': points, season, circa }: CslDate): string {
  const texts = points.map(
    ([y = 0, m, d]) =>
      [year(y), m === undefined ? (season === undefined ? undefined : String(season + 20)) : two(m), d && two(d)]
        .filter((part) => part !== undefined && part !== 0)
        .join('-') + (circa === true ? '~' : ''),
  );
  return texts.join('/');
}
