/** The joined archive: every record with what belongs to it, ready to be shown. Made by `join.ts`. */
import type { Words } from '../words/languages.ts';
import type { NamedStep } from './attribution.ts';
import type { BodyBlock } from './body.ts';
import type { ArchiveDate } from './date.ts';
import type { Difference as FoundDifference } from './differences.ts';
import type { Block } from './frame.ts';
import type { Lane as LaneRule } from './lanes.ts';
import type { RecordName } from './record-name.ts';
import type { RecordOf } from './records.ts';
import type { ClaimValue } from './schema/claim.ts';
import type { Licence } from './schema/licences.ts';
import type { Note } from './schema/note.ts';
import type { Place } from './schema/places.ts';
import type { Settings } from './schema/settings.ts';
import type { Locator } from './schema/text.ts';

export type Status = Settings['statuses'][number];
export type Kind = Settings['kinds'][number];
export type Topic = Settings['topics'][number];
export type Page = RecordOf<'pages'> & {
  readonly id: string;
  /** The text, in Markdown. */
  readonly body: string;
};

export interface Reference {
  readonly id: string;
  readonly record: RecordOf<'references'>;
  /** What it is used for, in Markdown. */
  readonly body: string;
}

/** An editor’s note with the works it rests on. */
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
  /** The summary, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  /** The document itself, where it may be published and is: block by block, and as it was read, under its own licence. */
  readonly text?: {
    readonly blocks: readonly Block[];
    readonly content: string;
    readonly licence: Licence;
    readonly attribution: string;
  };
  readonly publisher?: Actor;
  /** Whose document it is, the first link of its chains: the publisher, else its author or the body that issued it. */
  readonly issuer: Actor;
  /** What it appeared in, else where it is held, else whose it is: what pages name beside its title. */
  readonly foundIn: string;
  readonly published?: ArchiveDate;
  readonly frame?: RecordOf<'frames'>;
  readonly fingerprint?: RecordOf<'fingerprints'>;
  /** Body ¶ of the document, and words in them; 0 when the document was not framed. */
  readonly paragraphs: number;
  readonly words: number;
  /** Words of the document printed here in all. */
  readonly wordsPrinted: number;
  /** In the order of the document. */
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  /** Whom its claims rely on beside its issuer, most often first. */
  readonly reliesOn: readonly { readonly name: string; readonly actor?: Actor; readonly claims: readonly Claim[] }[];
  readonly notes: readonly EditorNote[];
  readonly differences: readonly Difference[];
}

export interface Claim {
  readonly id: string;
  /** `source/claim`. */
  readonly ref: string;
  readonly source: Source;
  readonly at: Locator;
  /** "¶ 10", "headline", "caption 2", in the language of our texts. */
  readonly place: string;
  readonly says: string;
  readonly quote?: string;
  readonly chain: readonly NamedStep[];
  /** What tells the links of its chain from those of others; see `attribution.ts`. */
  readonly links: readonly string[];
  readonly originName: string;
  readonly events: readonly Event[];
  readonly topic?: Topic;
  /** Further questions that it answers. */
  readonly alsoTopics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly date?: {
    readonly date: ArchiveDate;
    readonly basis: 'stated' | 'relative' | 'inferred';
    readonly phrase: string;
    readonly resolved?: string;
    /** Which of the events it is of; undefined for all. */
    readonly event?: Event;
    /** As the document prints it, in another calendar. */
    readonly printed?: { readonly text: string; readonly calendar: string };
  };
  readonly values: readonly ClaimValue[];
  readonly denies: readonly Claim[];
  readonly deniedBy: readonly Claim[];
}

/** One thing a date rests on. */
export interface Evidence {
  readonly basis: 'stated' | 'relative' | 'inferred' | 'outside';
  readonly date: ArchiveDate;
  readonly claim?: Claim;
  readonly phrase?: string;
  readonly resolved?: string;
  readonly references: readonly Reference[];
  readonly sure?: Note['sure'];
}

/** How well an event is attested: by one origin, by several independent ones, or contested. */
export type Attested = 'one' | 'several' | 'contested';

export interface Event {
  readonly id: string;
  readonly record: RecordOf<'events'>;
  /** The account, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly date?: ArchiveDate;
  /** Why there is no date. */
  readonly undated?: string;
  readonly evidence: readonly Evidence[];
  readonly status: Status;
  readonly kind: Kind;
  readonly lane: Lane;
  readonly actors: readonly { readonly actor: Actor; readonly role?: string }[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Independent origins of the claims that attest it. */
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
  /** Who it is, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly name: string;
  readonly principal?: NonNullable<Settings['principals']>[number];
  readonly events: readonly Event[];
  /** Claims whose origin it is, claims it passed on, claims that speak of it. */
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
  /** The date the archive uses, where no source prints it. */
  readonly ours: boolean;
}

export interface Difference {
  readonly id: string;
  readonly kind: FoundDifference['kind'];
  readonly found: FoundDifference['found'];
  readonly title: string;
  /** What the editor says of it, in Markdown; empty where it was found by comparing claims. */
  readonly body: string;
  readonly event?: Event;
  readonly sides: readonly DifferenceSide[];
}

/** A chapter of the overview. */
export interface Chapter {
  readonly id: string;
  readonly record: RecordOf<'overview'>;
  /** The text, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly span?: ArchiveDate;
  /** Those in its drawing, by date. */
  readonly events: readonly Event[];
}

/** What a step of a thread leads to: one of three kinds of record. */
export type StepTarget =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'difference'; readonly difference: Difference };

export interface ThreadStep {
  readonly target: StepTarget;
  /** What connects it with the step before, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
}

/** One question followed across documents and years. */
export interface Thread {
  readonly id: string;
  readonly record: RecordOf<'threads'>;
  /** The introduction, in Markdown, and block by block as plain text. */
  readonly body: string;
  readonly blocks: readonly BodyBlock[];
  readonly title: string;
  readonly question: string;
  /** In the order they are to be read. */
  readonly steps: readonly ThreadStep[];
}

export interface Lane extends LaneRule {
  readonly events: readonly Event[];
}

/** What a version did to one record. */
export interface Change {
  readonly kind: 'added' | 'corrected' | 'moved' | 'withdrawn';
  readonly record: RecordName;
  readonly title: string;
  /** From the site’s root; a withdrawn record keeps its own. */
  readonly path: string;
  /** What a moved record was called before. */
  readonly from?: RecordName;
  /** What was corrected, or why it was withdrawn. */
  readonly says?: string;
  /** What to look at in place of a withdrawn record. */
  readonly instead?: { readonly title: string; readonly path: string };
}

/** A published state of the archive. The functions that ask after versions are in `history.ts`. */
export interface Version {
  /** "1.0", "1.1". */
  readonly number: string;
  readonly date: ArchiveDate;
  readonly says: string;
  /** Where it is on the page of all versions, from the site’s root. */
  readonly path: string;
  /** Records that say the same in other words, and what was done to them. */
  readonly reworded?: { readonly records: number; readonly what: string };
  /** Empty for the first, which published everything. */
  readonly changes: readonly Change[];
}

export interface Archive {
  readonly settings: Settings;
  /** Of the language our texts are written in, whatever the interface speaks. */
  readonly words: Words;
  readonly wording: RecordOf<'wording'>;
  readonly span: ArchiveDate;
  readonly lanes: readonly Lane[];
  /** By date of publication. */
  readonly sources: readonly Source[];
  /** By date; undated ones last. */
  readonly events: readonly Event[];
  /** By filing name. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly references: readonly Reference[];
  /** By event, then by id. */
  readonly differences: readonly Difference[];
  /** Chapters of the overview in their order; none where the archive has no overview. */
  readonly overview: readonly Chapter[];
  readonly threads: readonly Thread[];
  readonly pages: readonly Page[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** The present version; undefined when the archive keeps no list of versions. */
  readonly version: Version | undefined;
  /** All versions, newest first. */
  readonly versions: readonly Version[];
}
