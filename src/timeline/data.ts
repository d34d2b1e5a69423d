/** The data of a timeline: plain records that are independent of the archive, and small enough to send to a browser. */

import type { DifferenceSort } from '../words/differ-sorts.ts';

/** How a date is drawn. The key under the drawing explains the shapes. */
export type Shape = 'disc' | 'ring' | 'capsule' | 'bar' | 'about' | 'open' | 'set';

/** One event. Instants are in milliseconds (UTC), and both ends are inclusive. */
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
  /** Which end of the date is open, if either is. Nothing is known before an open start or after an open end. */
  readonly open: '' | 'start' | 'end';
  /** The fields from `lane` to `actors` are indexes into the lists in `TimelineData`. */
  readonly lane: number;
  readonly kind: number;
  readonly status: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  readonly attested: Attested;
  /** Whether the event rests only on the word of unnamed speakers. */
  readonly unnamed: boolean;
  /** The sorts of its differences, in the order in which lists show them; empty if accounts do not differ. */
  readonly differSorts: readonly DifferenceSort[];
  /** Whether sources differ on the date. */
  readonly dateDiffers: boolean;
  /** Whether no document gives the date, so that it is known only from works outside the archive. */
  readonly dateOutside: boolean;
  /**
   * Events with a higher weight are labelled first. The weight depends first on the number of independent origins, then
   * on the number of claims.
   */
  readonly weight: number;
}

export const ATTESTED = ['one', 'several', 'contested'] as const;
export type Attested = (typeof ATTESTED)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A source and the date of its publication. */
export interface Coverage extends Named {
  /** The first and last instant of the publication date, in milliseconds (UTC); null if the date is not known. */
  readonly written: readonly [number, number] | null;
}

export interface TimelineData {
  /** The language of titles and names, as a BCP 47 tag. */
  readonly language: string;
  /** The first and last instant of the years shown. */
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
