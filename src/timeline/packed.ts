/** The timeline’s data as it travels: columns instead of records, days instead of milliseconds. */
import { ATTESTED, DAY, type Item, type Shape, type TimelineData } from './data.ts';

const SHAPES: readonly Shape[] = ['disc', 'ring', 'capsule', 'bar', 'about', 'open', 'set'];
const OPEN = ['', 'start', 'end'] as const;

/** Column by column, one entry an item. */
export interface Packed extends Omit<TimelineData, 'items'> {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** 0 where the label is the title. */
  readonly label: readonly (string | 0)[];
  readonly when: readonly string[];
  /** Days since 1970-01-01; null without a date. */
  readonly first: readonly (number | null)[];
  /** Days the date takes in, one for a day. */
  readonly days: readonly number[];
  /** shape + 7 × open + 21 × attested + 63 × differs + 126 × date differs. */
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
    when: items.map(({ when }) => when),
    first: items.map(({ first }) => (first === null ? null : Math.round(first / DAY))),
    days: items.map(({ first, last }) => (first === null || last === null ? 0 : Math.round((last + 1 - first) / DAY))),
    flags: items.map(
      ({ shape, open, attested, differs, dateDiffers }) =>
        SHAPES.indexOf(shape) +
        7 * OPEN.indexOf(open) +
        21 * ATTESTED.indexOf(attested) +
        63 * Number(differs) +
        126 * Number(dateDiffers),
    ),
    lane: items.map(({ lane }) => lane),
    kind: items.map(({ kind }) => kind),
    status: items.map(({ status }) => status),
    weight: items.map(({ weight }) => weight),
    from: items.map(({ sources }) => sources),
    who: items.map(({ actors }) => actors),
  };
}

export function unpack(packed: Packed): TimelineData {
  const { language, span, lanes, kinds, statuses, sources, actors, periods } = packed;
  const items = packed.id.map((id, n): Item => {
    const flags = packed.flags[n] ?? 0;
    const title = packed.title[n] ?? '';
    const start = packed.first[n] ?? null;
    return {
      id,
      title,
      label: packed.label[n] || title,
      when: packed.when[n] ?? '',
      first: start === null ? null : start * DAY,
      last: start === null ? null : (start + (packed.days[n] ?? 1)) * DAY - 1,
      shape: SHAPES[flags % 7] ?? 'disc',
      open: OPEN[Math.floor(flags / 7) % 3] ?? '',
      attested: ATTESTED[Math.floor(flags / 21) % 3] ?? 'one',
      differs: Math.floor(flags / 63) % 2 === 1,
      dateDiffers: Math.floor(flags / 126) % 2 === 1,
      lane: packed.lane[n] ?? 0,
      kind: packed.kind[n] ?? 0,
      status: packed.status[n] ?? 0,
      sources: packed.from[n] ?? [],
      actors: packed.who[n] ?? [],
      weight: packed.weight[n] ?? 0,
    };
  });
  return { language, span, lanes, kinds, statuses, sources, actors, periods, items };
}
