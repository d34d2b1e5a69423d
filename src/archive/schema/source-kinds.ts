/**
 * Kinds of source, and what each is called in the formats its record is published in. A kind that is added here is one
 * that a source may have, and has its name in every format.
 */

export interface NamesOfKind {
  /** CSL’s item type. No two kinds share one: it is what an item is known by. */
  readonly csl: string;
  readonly ris: string;
  /** Entry type; the fields for what it appeared in and for who published it. */
  readonly biblatex: {
    readonly entry: string;
    readonly container: string;
    readonly publisher?: string;
    readonly subtype?: string;
  };
  /** Item type of Zotero. */
  readonly zotero: string;
  readonly schemaOrg: string;
  /** Who publishes it is said by what it appeared in. */
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
