/** A small drawing of a few events on one axis, all with labels. It is made at build time, for a chapter or thread. */
import type { Item, TimelineData } from './data.ts';
import { edges, LABEL, type Label, MARK, type Mark, ROW } from './place.ts';
import { Rows } from './rows.ts';
import { type Tick, type TimeScale, ticks, timeScale, type View } from './scale.ts';
import { fitted, textWidth } from './text-width.ts';

/** Height of the axis below the rows. */
const AXIS = 22;
/** Space between a mark and its label. */
const SPACE = 5;
/** Space for the bracket before a mark, if the sources differ about the date. */
const BRACKET = 8;

export interface Strip {
  readonly width: number;
  readonly height: number;
  /** Where the rows end and the axis begins. */
  readonly bottom: number;
  /** The marks, in chronological order. */
  readonly marks: readonly (Mark & { readonly label: Label })[];
  readonly ticks: readonly Tick[];
}

/**
 * The whole years that cover the events, so that the axis begins at the start of a year and ends at the end of one.
 *
 * @throws Error if no item has a date.
 */
export function yearsAround(items: readonly Item[]): View {
  const firsts = items.flatMap(({ first }) => first ?? []);
  const lasts = items.flatMap(({ last }) => last ?? []);
  if (firsts.length === 0 || lasts.length === 0) throw new Error('there is no date to draw');
  const yearOf = (time: number) => new Date(time).getUTCFullYear();
  const start = new Date(0);
  start.setUTCFullYear(yearOf(Math.min(...firsts)));
  const end = new Date(0);
  end.setUTCFullYear(yearOf(Math.max(...lasts)) + 1);
  return { from: Number(start), to: Number(end) };
}

/** A label shortened to fit. Its status is never cut. */
function labelText({ label }: Item, word: string, room: number): string {
  const after = word === '' ? '' : ` · ${word}`;
  return `${fitted(label, LABEL, room - textWidth(after, LABEL))}${after}`;
}

/** One mark with its label, which is after, before or inside the mark, wherever there is room. */
function marked(item: Item, rows: Rows, scale: TimeScale, width: number, word: string): Mark & { label: Label } {
  if (item.first === null || item.last === null) throw new Error(`${item.id} has no date to be drawn at`);
  const { x0, x1 } = edges({ item, first: item.first, end: item.last + 1 }, { scale, width });
  const start = x0 - (item.dateDiffers ? BRACKET : 0);
  const after = width - x1 - SPACE;
  const before = start - SPACE;
  const whole = textWidth(labelText(item, word, Number.POSITIVE_INFINITY), LABEL);
  const gap = x0 + 3 * MARK;
  const inside = x1 - gap - 2 * MARK;
  const take = (from: number, to: number) => {
    const row = rows.take(from, to, MARK);
    if (row === undefined) throw new Error('there is a row for each event');
    return row;
  };
  if (whole > Math.max(after, before) && inside > Math.max(after, before)) {
    const text = labelText(item, word, inside);
    return {
      item,
      row: take(start, x1),
      x0,
      x1,
      label: { text, x: gap, anchor: 'start', gap: textWidth(text, LABEL) },
    };
  }
  if (whole <= after || after >= before) {
    const text = labelText(item, word, after);
    return {
      item,
      row: take(start, x1 + SPACE + textWidth(text, LABEL)),
      x0,
      x1,
      label: { text, x: x1 + SPACE, anchor: 'start' },
    };
  }
  const text = labelText(item, word, before);
  return { item, row: take(before - textWidth(text, LABEL), x1), x0, x1, label: { text, x: before, anchor: 'end' } };
}

/**
 * Lays out dated events from a few years. Each has a mark with its label and status.
 *
 * @param view the years to draw.
 * @param width width of the whole drawing, in CSS pixels.
 * @throws Error for an event that has no date, or is outside those years.
 */
export function strip(data: TimelineData, view: View, width: number): Strip {
  const away = data.items.find(({ first, last }) => (last ?? view.from) < view.from || (first ?? view.from) >= view.to);
  if (away !== undefined) throw new Error(`${away.id} is not in the years that are drawn`);
  const scale = timeScale(view, [0, width]);
  const rows = new Rows(data.items.length);
  const words = data.statuses.map(({ established, name }) => (established ? '' : name.toLowerCase()));
  const marks = data.items.map((item) => marked(item, rows, scale, width, words[item.status] ?? ''));
  const bottom = (Math.max(0, ...marks.map(({ row }) => row + 1)) || 1) * ROW;
  return {
    width,
    height: bottom + AXIS,
    bottom,
    marks,
    ticks: ticks(scale).filter(({ x, label }) => x + 4 + textWidth(label, LABEL) <= width),
  };
}
