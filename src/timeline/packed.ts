/** The timeline’s data as sent to browsers. It has columns instead of records, and days instead of milliseconds. */
import { sortBits, sortsOfBits } from '../words/differ-sorts.ts';
import { ATTESTED, DAY, type Item, type Shape, type TimelineData } from './data.ts';
import { dayInWords } from './scale.ts';

const SHAPES: readonly Shape[] = ['disc', 'ring', 'capsule', 'bar', 'about', 'open', 'set'];
const OPEN = ['', 'start', 'end'] as const;

/** One array per column, with one entry per item. */
export interface Packed extends Omit<TimelineData, 'items'> {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** The label; 0 if the title is also the label. */
  readonly label: readonly (string | 0)[];
  /** The date in words; 0 if the browser can derive them from the first day. */
  readonly when: readonly (string | 0)[];
  /** The first day, in days since 1970-01-01; null if there is no date. */
  readonly first: readonly (number | null)[];
  /** The number of days that the date covers; 0 if there is no date. */
  readonly days: readonly number[];
  /**
   * A sum of flags: shape + 7 × open + 21 × attested + 63 × date differs + 126 × date from outside + 252 × unnamed +
   * 504 × sorts of differences. Each sort has one bit.
   */
  readonly flags: readonly number[];
  readonly lane: readonly number[];
  readonly kind: readonly number[];
  readonly status: readonly number[];
  readonly weight: readonly number[];
  readonly from: readonly (readonly number[])[];
  readonly who: readonly (readonly number[])[];
}

export function pack({ items, ...lists }: TimelineData): Packed {
  return {
    ...lists,
    id: items.map(({ id }) => id),
    title: items.map(({ title }) => title),
    label: items.map(({ label, title }) => (label === title ? 0 : label)),
    when: items.map(({ when, first }) => (first !== null && when === dayInWords(first) ? 0 : when)),
    first: items.map(({ first }) => (first === null ? null : Math.round(first / DAY))),
    days: items.map(({ first, last }) => (first === null || last === null ? 0 : Math.round((last + 1 - first) / DAY))),
    flags: items.map(
      ({ shape, open, attested, dateDiffers, dateOutside, unnamed, differSorts }) =>
        SHAPES.indexOf(shape) +
        7 * OPEN.indexOf(open) +
        21 * ATTESTED.indexOf(attested) +
        63 * Number(dateDiffers) +
        126 * Number(dateOutside) +
        252 * Number(unnamed) +
        504 * sortBits(differSorts),
    ),
    lane: items.map(({ lane }) => lane),
    kind: items.map(({ kind }) => kind),
    status: items.map(({ status }) => status),
    weight: items.map(({ weight }) => weight),
    from: items.map(({ sources }) => sources),
    who: items.map(({ actors }) => actors),
  };
}

/** The value of an item in a column. */
function cell<T>(column: readonly T[], n: number): T {
  const value = column[n];
  if (value === undefined) throw new Error(`The timeline’s data is not whole: item ${n} of ${column.length}.`);
  return value;
}

/** Unpacks the data in the browser. @throws Error if a column is shorter than the others. */
export function unpack(packed: Packed): TimelineData {
  const { language, span, lanes, kinds, statuses, sources, actors, periods } = packed;
  const items = packed.id.map((id, n): Item => {
    const flags = cell(packed.flags, n);
    const title = cell(packed.title, n);
    const day = cell(packed.first, n);
    const first = day === null ? null : day * DAY;
    return {
      id,
      title,
      label: cell(packed.label, n) || title,
      // Computed on demand, because readers look at only a few of many events.
      get when() {
        return cell(packed.when, n) || (first === null ? '' : dayInWords(first));
      },
      first,
      last: first === null ? null : first + cell(packed.days, n) * DAY - 1,
      shape: SHAPES[flags % 7] as Shape,
      open: OPEN[Math.floor(flags / 7) % 3] as Item['open'],
      attested: ATTESTED[Math.floor(flags / 21) % 3] as Item['attested'],
      dateDiffers: Math.floor(flags / 63) % 2 === 1,
      dateOutside: Math.floor(flags / 126) % 2 === 1,
      unnamed: Math.floor(flags / 252) % 2 === 1,
      differSorts: sortsOfBits(flags / 504),
      lane: cell(packed.lane, n),
      kind: cell(packed.kind, n),
      status: cell(packed.status, n),
      sources: cell(packed.from, n),
      actors: cell(packed.who, n),
      weight: cell(packed.weight, n),
    };
  });
  return { language, span, lanes, kinds, statuses, sources, actors, periods, items };
}
