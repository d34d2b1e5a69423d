/**
 * Calendars other than the Gregorian one, each as the days on which its months begin. A day is a number of whole days
 * since 1 January 1970 in the Gregorian calendar. The rules of that calendar are also applied to days before it was
 * introduced.
 */

/** The calendars that dates are converted from, under the names that records use. */
export const CALENDARS = ['julian', 'islamic-civil', 'islamic-umalqura', 'hebrew'] as const;
export type CalendarName = (typeof CALENDARS)[number];

/** A calendar that dates are converted from. */
export interface Calendar {
  /** The first and last years that are converted. */
  readonly years: readonly [number, number];
  /** Why earlier years are not converted, as a sentence for an editor. */
  readonly why: string;
  /** The days on which the months of a year begin, and the day on which the next year begins. */
  readonly monthStarts: (year: number) => readonly number[];
  /** The names that records use for the months of a year; absent if records use numbers instead. */
  readonly monthNames?: (year: number) => readonly string[];
  /** Whether a day begins at sunset on the evening before. */
  readonly fromSunset: boolean;
  /** Whether a converted date may be one day off. */
  readonly approximate: boolean;
}

/** The days on which consecutive periods of the given lengths begin, and the day after the last period. */
export function startsOf(first: number, lengths: readonly number[]): number[] {
  const starts = [first];
  for (const length of lengths) starts.push((starts.at(-1) ?? first) + length);
  return starts;
}
