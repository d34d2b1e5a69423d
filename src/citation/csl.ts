/** The part of CSL-JSON, the exchange format of citation tools, that this archive uses. */
import type { ArchiveDate, DatePoint } from '../archive/date.ts';
import { nameAlone } from '../archive/written-name.ts';
import type { CslType } from './kinds.ts';

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** A suffix to the name: "Jr.", "III". */
  readonly suffix?: string;
  /** The full name of an organisation. */
  readonly literal?: string;
}

export interface CslDate {
  /** The year, then the month and the day if they are known; two such dates for a range. */
  readonly 'date-parts': readonly (readonly number[])[];
  /** The season as a number: 1 to 4 for spring, summer, autumn and winter. */
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
 * Converts a name from the archive’s files to a CSL name. "Family, Given" and "Family, Given, Jr." are people. A name
 * without a comma, or with one only at the end, is an organisation.
 *
 * @example 'Ministry of Fisheries, Bergen,' → { literal: 'Ministry of Fisheries, Bergen' }
 */
export function cslName(written: string): CslName {
  if (written.endsWith(',')) return { literal: nameAlone(written) };
  const [family = '', given, ...rest] = written.split(', ');
  if (given === undefined) return { literal: written };
  return { family, given, ...(rest.length > 0 && { suffix: rest.join(', ') }) };
}

/** A name in filing order: "Family, Given". */
export function writtenName({ literal, family, given, suffix }: CslName): string {
  if (literal !== undefined) return literal;
  return [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A name in reading order: "Given Family Jr." */
export function readingName({ literal, family, given, suffix }: CslName): string {
  if (literal !== undefined) return literal;
  return [given, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

/**
 * A name for programs that split every name at its first comma. The name of an organisation is written without commas.
 */
export function commaSplitName(name: CslName): string {
  return name.literal === undefined ? writtenName(name) : name.literal.replaceAll(/\s*,\s+/g, ' – ');
}

/**
 * A name for programs that split a name at its first comma into family and given name. The name of an organisation ends
 * in a comma, so that it is not split.
 */
export const unsplitName = (name: CslName): string =>
  name.literal === undefined ? writtenName(name) : `${commaSplitName(name)},`;

/** Converts a year to CSL’s numbering, which has no year 0: 44 BC is -44. */
const counted = (year: number) => (year > 0 ? year : year - 1);

function parts({ year, month, day }: DatePoint): number[] {
  return [counted(year), month, day].filter((part) => part !== undefined);
}

/** The number of years in a decade or century; 1 for a point with a specific year. */
const yearsOf = ({ precision }: DatePoint) => (precision === 'decade' ? 10 : precision === 'century' ? 100 : 1);
const firstYear = ({ year }: DatePoint) => counted(year);
const lastYear = (point: DatePoint) => counted(point.year + yearsOf(point) - 1);

/** For each CSL date, the archive’s own date that it was made from. The CSL date may be less precise. */
const originals = new WeakMap<CslDate, ArchiveDate>();

/**
 * Converts a publication date to a CSL date, never more precise than what is known. An interval means some day within
 * it, so it becomes the month or year that both ends share, or else a range. If one end is unknown, the result is the
 * year of the other, marked "about".
 *
 * @returns undefined when nothing is known.
 */
export function cslDate(date: ArchiveDate | undefined): CslDate | undefined {
  const made = date && dateOf(date);
  if (date !== undefined && made !== undefined) originals.set(made, date);
  return made;
}

function dateOf(date: ArchiveDate): CslDate | undefined {
  const first = date.points[0];
  const last = date.points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const vague = yearsOf(first) > 1 || yearsOf(last) > 1;
  const unsure = date.approximate || date.uncertain || vague;
  const open = date.start !== undefined && date.points.length < 2;
  if (open) return { 'date-parts': [[firstYear(first)]], circa: true };
  const about = unsure ? { circa: true } : {};
  // A style that does not print "circa" would print the first year of a decade as if it were certain.
  if (vague) return { 'date-parts': [[firstYear(first)], [lastYear(last)]], ...about };
  if (first === last) {
    const season = first.season === undefined ? {} : { season: first.season - 20 };
    return { 'date-parts': [parts(first)], ...season, ...about };
  }
  const [from, to] = [parts(first), parts(last)];
  const shared = from.slice(0, from[0] !== to[0] ? 0 : from[1] !== to[1] ? 1 : 2);
  if (shared.length > 0) return { 'date-parts': [shared], ...about };
  return { 'date-parts': [[firstYear(first)], [lastYear(last)]], ...about };
}

const two = (part: number) => String(part).padStart(2, '0');
/**
 * A year in EDTF, where 1 BC is 0 and years with more than four digits begin with Y.
 *
 * @param part in CSL’s numbering.
 */
function year(part: number): string {
  const counted = part < 0 ? part + 1 : part;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${counted < 0 ? '-' : ''}${digits}`;
}

/** The part of EDTF that BibLaTeX can read: levels 0 and 1, with four-digit years. */
const IN_BIBLATEX = /^(?:-?\d{4}(?:-\d\d){0,2}[?~%]?|-?\d\d(?:\dX|XX)|\.\.|\/)+$/;

/**
 * A date for BibLaTeX: the archive’s own if biber can read it, or else CSL’s, which is never more precise. A day known
 * only to lie between two others becomes the year or month they share, because a range would mean a lasting period.
 */
export function biblatexDate(date: CslDate): string {
  const original = originals.get(date);
  const whole = original?.form === 'point' || original?.points.length === 1;
  return whole && IN_BIBLATEX.test(original.edtf) ? original.edtf : edtfOf(date);
}

/** Converts a CSL date to EDTF level 1, the form used in metadata tags. Ranges become intervals. */
export function edtfOf({ 'date-parts': points, season, circa }: CslDate): string {
  const texts = points.map(
    ([y = 0, m, d]) =>
      [year(y), m === undefined ? (season === undefined ? undefined : String(season + 20)) : two(m), d && two(d)]
        .filter((part) => part !== undefined && part !== 0)
        .join('-') + (circa === true ? '~' : ''),
  );
  return texts.join('/');
}
