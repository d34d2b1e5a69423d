/**
 * Kinds of source, and their names in the formats in which records are published. To add a kind, add it here with its
 * name in every format.
 */

export interface NamesOfKind {
  /** CSL item type. No two kinds share one, because citations use it to look up the kind. */
  readonly csl: string;
  readonly ris: string;
  /** Entry type, and the names of the fields for the work that contains the source and for its publisher. */
  readonly biblatex: {
    readonly entry: string;
    readonly container: string;
    readonly publisher?: string;
    readonly subtype?: string;
  };
  /** Zotero item type. */
  readonly zotero: string;
  readonly schemaOrg: string;
  /**
   * Set if sources of this kind appear in a larger work. The record must then name that work, but not its publisher.
   */
  readonly contained?: boolean;
}

export const SOURCE_KIND_NAMES = {
  'newspaper-article': {
    csl: 'article-newspaper',
    ris: 'NEWS',
    biblatex: { entry: 'article', container: 'journaltitle', subtype: 'newspaper' },
    zotero: 'newspaperArticle',
    schemaOrg: 'NewsArticle',
    contained: true,
  },
  webpage: {
    csl: 'webpage',
    ris: 'ELEC',
    biblatex: { entry: 'online', container: 'organization' },
    zotero: 'webpage',
    schemaOrg: 'Article',
    contained: true,
  },
  'encyclopedia-article': {
    csl: 'entry-encyclopedia',
    ris: 'ENCYC',
    biblatex: { entry: 'inreference', container: 'booktitle' },
    zotero: 'encyclopediaArticle',
    schemaOrg: 'Article',
    contained: true,
  },
  report: {
    csl: 'report',
    ris: 'RPRT',
    biblatex: { entry: 'report', container: 'titleaddon', publisher: 'institution' },
    zotero: 'report',
    schemaOrg: 'Report',
  },
  letter: {
    csl: 'personal_communication',
    ris: 'PCOMM',
    biblatex: { entry: 'letter', container: 'titleaddon' },
    zotero: 'letter',
    schemaOrg: 'Message',
  },
  'journal-article': {
    csl: 'article-journal',
    ris: 'JOUR',
    biblatex: { entry: 'article', container: 'journaltitle' },
    zotero: 'journalArticle',
    schemaOrg: 'ScholarlyArticle',
    contained: true,
  },
  manuscript: {
    csl: 'manuscript',
    ris: 'UNPB',
    biblatex: { entry: 'unpublished', container: 'titleaddon' },
    zotero: 'manuscript',
    schemaOrg: 'Manuscript',
  },
  interview: {
    csl: 'interview',
    ris: 'PCOMM',
    biblatex: { entry: 'misc', container: 'titleaddon' },
    zotero: 'interview',
    schemaOrg: 'Conversation',
  },
  speech: {
    csl: 'speech',
    ris: 'SLIDE',
    biblatex: { entry: 'unpublished', container: 'titleaddon' },
    zotero: 'presentation',
    schemaOrg: 'CreativeWork',
  },
  recording: {
    csl: 'song',
    ris: 'SOUND',
    biblatex: { entry: 'audio', container: 'titleaddon' },
    zotero: 'audioRecording',
    schemaOrg: 'AudioObject',
  },
  film: {
    csl: 'motion_picture',
    ris: 'VIDEO',
    biblatex: { entry: 'video', container: 'titleaddon' },
    zotero: 'film',
    schemaOrg: 'VideoObject',
  },
  photograph: {
    csl: 'graphic',
    ris: 'ART',
    biblatex: { entry: 'artwork', container: 'titleaddon' },
    zotero: 'artwork',
    schemaOrg: 'Photograph',
  },
  map: {
    csl: 'map',
    ris: 'MAP',
    biblatex: { entry: 'misc', container: 'titleaddon' },
    zotero: 'map',
    schemaOrg: 'Map',
  },
  book: {
    csl: 'book',
    ris: 'BOOK',
    biblatex: { entry: 'book', container: 'series' },
    zotero: 'book',
    schemaOrg: 'Book',
  },
} as const satisfies Readonly<Record<string, NamesOfKind>>;

export type SourceKind = keyof typeof SOURCE_KIND_NAMES;
export const SOURCE_KINDS = Object.keys(SOURCE_KIND_NAMES) as SourceKind[];
