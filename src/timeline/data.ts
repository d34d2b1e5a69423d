/** The data of a timeline: plain records without the archive, small enough to travel. */

/** How a date is drawn. Which shape means what is in the key under the drawing. */
export type Shape = 'disc' | 'ring' | 'capsule' | 'bar' | 'about' | 'open' | 'set';

/** One event. Instants are UTC milliseconds, both inclusive. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** Short words for the drawing. */
  readonly label: string;
  /** The date in words; empty when there is none. */
  readonly when: string;
  /** null: nothing dates it. */
  readonly first: number | null;
  readonly last: number | null;
  readonly shape: Shape;
  /** Which ends are open: nothing is known before the first or after the last instant. */
  readonly open: '' | 'start' | 'end';
  /** Indexes into the lists of the data. */
  readonly lane: number;
  readonly kind: number;
  readonly status: number;
  readonly sources: readonly number[];
  readonly actors: readonly number[];
  readonly attested: Attested;
  /** Whether everyone on whose word it rests is unnamed. */
  readonly unnamed: boolean;
  /** Sources differ, on anything; on the date. */
  readonly differs: boolean;
  readonly dateDiffers: boolean;
  /** No document gives the date; it is known from outside. */
  readonly dateOutside: boolean;
  /** Heavier events are labelled first: independent origins, then claims. */
  readonly weight: number;
}

export const ATTESTED = ['one', 'several', 'contested'] as const;
export type Attested = (typeof ATTESTED)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Which stretch of time a source speaks of, and when it was written. UTC milliseconds. */
export interface Coverage extends Named {
  /** When it was published; null when not known. */
  readonly written: readonly [number, number] | null;
}

export interface TimelineData {
  /** The language of titles and names, as BCP 47 has it. */
  readonly language: string;
  /** First and last instant of the years shown. */
  readonly span: readonly [number, number];
  readonly lanes: readonly Named[];
  readonly kinds: readonly Named[];
  readonly statuses: readonly (Named & { readonly established: boolean })[];
  readonly sources: readonly Coverage[];
  readonly actors: readonly Named[];
  readonly periods: readonly { readonly name: string; readonly first: number; readonly last: number }[];
  /** In the order of time; undated ones last. */
  readonly items: readonly Item[];
}

/** A day, in milliseconds. */
export const DAY = 86_400_000;
