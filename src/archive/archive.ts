/** The joined archive: every record with everything linked to it, ready for display. Built by `join.ts`. */
import type { Words } from '../words/languages.ts';
import type { NamedStep } from './attribution.ts';
import type { BodyBlock } from './body.ts';
import type { ArchiveDate } from './date.ts';
import type { Difference as FoundDifference } from './differences.ts';
import type { Block } from './frame.ts';
import type { Lane as LaneRule } from './lanes.ts';
import type { RecordName } from './record-name.ts';
import type { RecordOf } from './records.ts';
import type { ClaimValue, DateBasis } from './schema/claim.ts';
import type { Licence } from './schema/licences.ts';
import type { Note } from './schema/note.ts';
import type { Place } from './schema/places.ts';
import type { Printed } from './schema/printed.ts';
import type { Settings } from './schema/settings.ts';
import type { Locator } from './schema/text.ts';

export type Status = Settings['statuses'][number];
export type Kind = Settings['kinds'][number];
export type Topic = Settings['topics'][number];
export type Page = RecordOf<'pages'> & {
  readonly id: string;
  /** The text of the page, in Markdown. */
  readonly body: string;
};

export interface Reference {
  readonly id: string;
  readonly record: RecordOf<'references'>;
  /** What the work is used for, in Markdown. */
  readonly body: string;
}

/** An editor’s note, with the works it is based on. */
export interface EditorNote {
  readonly id: string;
  readonly says: string;
  readonly sure: Note['sure'];
  readonly references: readonly Reference[];
  readonly claims: readonly Claim[];
}

export interface Source {
  readonly id: string;
  readonly record: RecordOf<'sources'>;
  /** The summary, in Markdown; for its plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  /** The full document, if it is published here: its blocks, the text of its file, and its own licence. */
  readonly text?: {
    readonly blocks: readonly Block[];
    readonly content: string;
    readonly licence: Licence;
    readonly attribution: string;
  };
  readonly publisher?: Actor;
  /**
   * The document’s publisher or, if it has none, its author or the body that issued it. This is the first link in each
   * of the document’s chains.
   */
  readonly issuer: Actor;
  /**
   * The publication that the document appeared in, or the repository that holds it, or else its issuer. Pages show this
   * next to the document’s title.
   */
  readonly foundIn: string;
  readonly published?: ArchiveDate;
  readonly frame?: RecordOf<'frames'>;
  readonly fingerprint?: RecordOf<'fingerprints'>;
  /** The number of body paragraphs and the number of words in them; both are 0 if the document has no fingerprint. */
  readonly paragraphs: number;
  readonly words: number;
  /** The total number of words that the archive quotes from the document. */
  readonly wordsPrinted: number;
  /** The source’s claims, in document order. */
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly notes: readonly EditorNote[];
  readonly differences: readonly Difference[];
}

export interface Claim {
  readonly id: string;
  /** The ids of the source and of the claim: `source/claim`. */
  readonly ref: string;
  readonly source: Source;
  readonly at: Locator;
  /** The claim’s place in its document, in the language of our texts: "¶ 10", "headline", "caption 2". */
  readonly place: string;
  readonly says: string;
  readonly quote?: string;
  readonly chain: readonly NamedStep[];
  /** Keys that identify the links of the claim’s chain; see `linkKeys`. */
  readonly links: readonly string[];
  readonly originName: string;
  readonly events: readonly Event[];
  readonly topic?: Topic;
  readonly alsoTopics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly date?: {
    readonly date: ArchiveDate;
    readonly basis: DateBasis;
    readonly phrase: string;
    readonly resolved?: string;
    /** Set if the date applies to this event only, although the claim is about several. */
    readonly event?: Event;
    /** Set if the date applies to none of the claim’s events. */
    readonly apart?: true;
    /** The date as the document prints it; only for dates in another calendar. */
    readonly printed?: Printed;
  };
  readonly values: readonly ClaimValue[];
  readonly denies: readonly Claim[];
  readonly deniedBy: readonly Claim[];
}

/** One piece of evidence for a date. */
export interface Evidence {
  readonly basis: DateBasis | 'outside';
  readonly date: ArchiveDate;
  readonly claim?: Claim;
  readonly phrase?: string;
  /** The date as the document prints it; only for dates in another calendar. */
  readonly printed?: Printed;
  readonly resolved?: string;
  readonly references: readonly Reference[];
  readonly sure?: Note['sure'];
}

/** Whether an event rests on one origin, rests on several independent ones, or is contested. */
export type Attested = 'one' | 'several' | 'contested';

export interface Event {
  readonly id: string;
  readonly record: RecordOf<'events'>;
  /** The account, in Markdown; for its plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly date?: ArchiveDate;
  /** Why the event has no date. */
  readonly undated?: string;
  readonly evidence: readonly Evidence[];
  readonly status: Status;
  readonly kind: Kind;
  readonly lane: Lane;
  readonly actors: readonly { readonly actor: Actor; readonly role?: string }[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Independent origins of the claims that attest the event. */
  readonly origins: readonly string[];
  readonly attested: Attested;
  readonly differences: readonly Difference[];
  readonly notes: readonly EditorNote[];
  readonly outcome?: {
    readonly cameAbout: 'yes' | 'no' | 'partly' | 'not-stated';
    readonly says: string;
    readonly claims: readonly Claim[];
    readonly references: readonly Reference[];
  };
}

export interface Actor {
  readonly id: string;
  readonly record: RecordOf<'actors'>;
  /** Who the actor is, in Markdown; for the plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly name: string;
  readonly principal?: NonNullable<Settings['principals']>[number];
  readonly events: readonly Event[];
  /** Claims that originate with the actor, claims it passed on, and claims about it. */
  readonly saidBy: readonly Claim[];
  readonly passedOn: readonly Claim[];
  readonly about: readonly Claim[];
  readonly namesFrom: readonly Reference[];
  readonly notes: readonly EditorNote[];
}

export interface DifferenceSide {
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** Whether this side is the archive’s own date, which no claim gives. */
  readonly ours: boolean;
}

export interface Difference extends Pick<FoundDifference, 'id' | 'kind' | 'found' | 'title'> {
  /** The explanation by the editor who stated the difference, in Markdown; otherwise empty. */
  readonly body: string;
  readonly event?: Event;
  readonly sides: readonly DifferenceSide[];
  /** Words by which readers may look for the difference. Only a difference stated by the editor has any. */
  readonly sought: readonly string[];
}

/** A chapter of the overview. */
export interface Chapter {
  readonly id: string;
  readonly record: RecordOf<'overview'>;
  /** The text, in Markdown; for its plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly span?: ArchiveDate;
  /** The events in the chapter’s drawing, by date. */
  readonly events: readonly Event[];
}

/** The target of a step in a thread: a record of one of three kinds. */
export type StepTarget =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'difference'; readonly difference: Difference };

export interface ThreadStep {
  readonly target: StepTarget;
  /** What connects the step to the previous one, in Markdown; for the plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
}

/** A question followed across documents and years. */
export interface Thread {
  readonly id: string;
  readonly record: RecordOf<'threads'>;
  /** The introduction, in Markdown; for its plain text, see `blocks`. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly question: string;
  /** The steps, in reading order. */
  readonly steps: readonly ThreadStep[];
}

export interface Lane extends LaneRule {
  readonly events: readonly Event[];
}

/** A change that a version made to one record. */
export interface Change {
  readonly kind: 'added' | 'corrected' | 'moved' | 'withdrawn';
  readonly record: RecordName;
  readonly title: string;
  /** Path from the site root; a withdrawn record keeps its path. */
  readonly path: string;
  /** The previous name of a moved record. */
  readonly from?: RecordName;
  /** What was corrected, or why the record was withdrawn. */
  readonly says?: string;
  /** The record to look at instead of a withdrawn one. */
  readonly instead?: { readonly title: string; readonly path: string };
}

/** A published state of the archive. Functions that look up versions are in `history.ts`. */
export interface Version {
  /** The number of the version: "1.0", "1.1". */
  readonly number: string;
  readonly date: ArchiveDate;
  readonly says: string;
  /** Path from the site root to the version’s place on the page of all versions. */
  readonly path: string;
  /** The number of records that now say the same thing in different words, and what was changed in them. */
  readonly reworded?: { readonly records: number; readonly what: string };
  /** The changes; empty for the first version, which published everything. */
  readonly changes: readonly Change[];
}

export interface Archive {
  readonly settings: Settings;
  /** Words from `src/words/` in the language of our texts, which can differ from that of the interface. */
  readonly words: Words;
  readonly wording: RecordOf<'wording'>;
  readonly span: ArchiveDate;
  readonly lanes: readonly Lane[];
  /** Sources by date of publication. */
  readonly sources: readonly Source[];
  /** Events by date, with undated ones last. */
  readonly events: readonly Event[];
  /** Actors by filing name. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly references: readonly Reference[];
  /** Differences by event, then by id. */
  readonly differences: readonly Difference[];
  /** Chapters of the overview, in order; empty if the archive has no overview. */
  readonly overview: readonly Chapter[];
  readonly threads: readonly Thread[];
  readonly pages: readonly Page[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** The current version; undefined if the archive keeps no list of versions. */
  readonly version: Version | undefined;
  /** All versions, newest first. */
  readonly versions: readonly Version[];
}
