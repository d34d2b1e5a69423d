/** Earlier texts of records: the pages that show them, and how they compare with the current texts. */
import { lastReading } from 'virtual:content';
import { type ListPage, MOST_ENTRIES, pagesOf } from '../address/paging.ts';
import { placePath } from '../archive/address.ts';
import { recordLink } from '../archive/citations.ts';
import { type EarlierEdition, type EarlierText, earlierTexts } from '../archive/earlier-texts.ts';
import { frozenEditions, recordContents } from '../archive/edition.ts';
import { movesIn, newName } from '../archive/moved.ts';
import { KIND_OF, namedPath, type RecordName, readName, writeName } from '../archive/record-name.ts';
import { titleOf } from '../archive/record-title.ts';
import { remembered } from '../archive/remembered.ts';
import { locator } from '../archive/schema/text.ts';
import { type Among, type Comparison, compare, statementPlace, toldOf } from '../archive/told.ts';
import type { Targets } from '../markdown/links.ts';
import type { Words } from '../words/languages.ts';
import { href } from './address.ts';

/** Kinds of record with pages of their own. Statements are on the pages of their source. */
type Kind = Exclude<RecordName['kind'], 'claim'>;

export interface EarlierPage extends ListPage<EarlierText> {
  readonly kind: Kind;
  readonly edition: EarlierEdition['edition'];
  /** All pages of the same kind, including this one. */
  readonly pages: readonly ListPage<EarlierText>[];
}

/** Path of the page that links to all pages of an edition. */
export const editionPagesPath = (version: string): string => `/editions/${version}/`;

const editionsOf = remembered(({ files, records }: ReturnType<typeof lastReading>) =>
  earlierTexts(frozenEditions(files), records),
);

/** Every edition, newest first, with the pages of texts that last appeared in it. */
const pagesByEdition = remembered((reading: ReturnType<typeof lastReading>) =>
  editionsOf(reading).map(({ edition, texts }) => {
    const under = editionPagesPath(edition.version);
    const kinds = Object.entries(KIND_OF).flatMap(([folder, kind]): EarlierPage[] => {
      if (kind === 'claim') return [];
      const own = texts.filter(({ name }) => {
        const named = readName(name).kind;
        return named === kind || (kind === 'source' && named === 'claim');
      });
      if (own.length === 0) return [];
      const pages = pagesOf(own, MOST_ENTRIES, { under, name: folder, first: `${under}${folder}/` });
      return pages.map((page) => ({ ...page, kind, edition, pages }));
    });
    return { edition, pages: kinds };
  }),
);

export const getEarlierPages = () => pagesByEdition(lastReading());

/** The numbers of all versions that have an edition. */
export const keptVersions = (): string[] => editionsOf(lastReading()).map(({ edition }) => edition.version);

/** An earlier text, with its path and edition. */
export interface PlacedText extends EarlierText {
  readonly path: string;
  readonly edition: EarlierEdition['edition'];
}

/** Earlier texts, keyed by the record’s current name, newest first. */
const placesOf = remembered((reading: ReturnType<typeof lastReading>): ReadonlyMap<string, readonly PlacedText[]> => {
  const texts = pagesByEdition(reading).flatMap(({ pages }) =>
    pages.flatMap(({ path, edition, items }) =>
      items.map((text): PlacedText => ({ ...text, edition, path: `${path}#${text.name}` })),
    ),
  );
  return Map.groupBy(texts, ({ nowNamed }) => nowNamed);
});

export const earlierOf = (record: RecordName): readonly PlacedText[] =>
  placesOf(lastReading()).get(writeName(record)) ?? [];

const presentRecords = remembered((reading: ReturnType<typeof lastReading>): Among => {
  const { records } = reading;
  return { records: recordContents(records), settings: reading.archive.settings };
});
const recordsOf = remembered(
  (edition: EarlierEdition['edition']): Among => ({
    records: new Map(Object.entries(edition.records)),
    settings: edition.settings,
  }),
);

/** Compares the text of a record in an edition with its current text. */
export function comparisonOf(
  { name, nowNamed, before, now, nowUnderOldIds }: EarlierText,
  edition: EarlierEdition['edition'],
): Comparison {
  const told = toldOf(name, before, recordsOf(edition));
  return compare(
    { content: before, told },
    now && { content: nowUnderOldIds ?? now, told: toldOf(nowNamed, now, presentRecords(lastReading())) },
  );
}

/**
 * Resolves the citations and links in a text of an edition. Each leads to the current record, or to the page that says
 * what became of it. Names and places are those that the records had at the time.
 */
export function targetsThen(edition: EarlierEdition['edition']): Targets {
  const among = recordsOf(edition);
  const moves = movesIn(lastReading().records.changes[0]?.data, edition.version);
  const pathOf = (record: RecordName) => href(namedPath(readName(newName(moves, writeName(record)))));
  return {
    claim: (ref) => {
      const { source, place } = statementPlace(among, ref);
      const at = locator.parse(among.records.get(`claims/${ref}`)?.data.at);
      const { id } = readName(newName(moves, `sources/${ref.split('/')[0]}`));
      return { href: pathOf({ kind: 'claim', id: ref }), name: source, place, placeHref: href(placePath(id, at)) };
    },
    record: (link) => {
      const record = recordLink(link);
      if (record === undefined) throw new Error(`an edition has the link ${link}, which names no record`);
      return pathOf(record);
    },
    href,
  };
}

/**
 * The title for an earlier text. It is the record’s current title, or its title at the time if the record no longer
 * exists.
 */
export const titleThen = (
  { nowNamed, name, now }: EarlierText,
  edition: EarlierEdition['edition'],
  words: Words,
): string =>
  now === undefined
    ? titleOf(name, recordsOf(edition).records, words)
    : titleOf(nowNamed, presentRecords(lastReading()).records, words);
