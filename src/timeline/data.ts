/** The data of a timeline: plain records without the rest of the archive, small enough to send to a browser. */

import type { DifferenceSort } from '../words/differ-sorts.ts';

/** How a date is drawn. The key under the drawing explains the shapes. */
export type Shape = 'disc' | 'ring' | 'capsule' | 'bar' | 'about' | 'open' | 'set';

/** One event. Instants are in UTC milliseconds, and both ends are inclusive. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** A short label for the drawing. */
  readonly label: string;
  /** The date in words; empty if there is none. */
  readonly when: string;
  /** The first instant; null if the event has no date. */
  readonly first: number | null;
  readonly last: number | null;
  readonly shape: Shape;
  /** The open end, if any: nothing is known before the first instant or after the last. */
  readonly open: '' | 'start' | 'end';
  /** From `lane` to `actors`: indexes into the lists of `TimelineData`. */
  readonly lane: number;
  readonly kind: number;
  readonly status: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  readonly attested: Attested;
  /** Whether everyone on whose word the event rests is unnamed. */
  readonly unnamed: boolean;
  /** The sorts of its differences, in the order of lists; empty if accounts do not differ. */
  readonly differSorts: readonly DifferenceSort[];
  /** Whether sources differ on the date. */
  readonly dateDiffers: boolean;
  /** Whether the date is known only from outside works, because no document gives it. */
  readonly dateOutside: boolean;
  /**
   * Heavier events are labelled first. The weight grows with the number of independent origins, then with that of
   * claims.
   */
  readonly weight: number;
}

export const ATTESTED = ['one', 'several', 'contested'] as const;
export type Attested = (typeof ATTESTED)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A source, and when it was published. */
export interface Coverage extends Named {
  /** The first and last instant of the date of publication, in UTC milliseconds; null if not known. */
  readonly written: readonly [number, number] | null;
}

export interface TimelineData {
  /** The language of titles and names, as a BCP 47 tag. */
  readonly language: string;
  /** First and last instant of the years shown. */
  readonly span: readonly [number, number];
  readonly lanes: readonly Named[];
  readonly kinds: readonly Named[];
  readonly statuses: readonly (Named & { readonly established: boolean })[];
  readonly sources: readonly Coverage[];
  readonly actors: readonly Named[];
  readonly periods: readonly { readonly name: string; readonly first: number; readonly last: number }[];
  /** Events in chronological order, with undated ones last. */
  readonly items: readonly Item[];
}

/** A day in milliseconds. */
export const DAY = 86_400_000;
