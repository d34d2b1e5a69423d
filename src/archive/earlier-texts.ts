/** Texts that records had in earlier editions and no longer have, with the versions they were in. */
import { placeOrder } from './draft.ts';
import { type Edition, hashOf, type RecordContent, recordContents } from './edition.ts';
import { movesIn, newName, turned } from './moved.ts';
import { KIND_OF, readName } from './record-name.ts';
import type { Records } from './records.ts';
import { recordsWith } from './renaming.ts';
import { locator } from './schema/text.ts';

export interface EarlierText {
  /** The record’s name in the newest version that contained this text: `events/id`. */
  readonly name: string;
  /** The record’s current name, or its last name before it was withdrawn. */
  readonly nowNamed: string;
  /** The versions that contained this text, newest first. */
  readonly versions: readonly string[];
  readonly before: RecordContent;
  /** The current content; undefined for a withdrawn record. */
  readonly now: RecordContent | undefined;
  /**
   * The current content under the ids of the earlier version, so that a record that has only moved does not count as
   * changed.
   */
  readonly nowUnderOldIds: RecordContent | undefined;
}

/** An edition, with the texts that last appeared in it. */
export interface EarlierEdition {
  readonly edition: Edition;
  readonly texts: readonly EarlierText[];
}

/** Sorts by kind and id, with each source before its statements, which are in document order. */
function inOrder(a: EarlierText, b: EarlierText): number {
  const order = ({ name, before }: EarlierText) => {
    const { kind, id } = readName(name);
    const [of = ''] = id.split('/');
    const claim = kind === 'claim';
    return {
      kind: Object.values(KIND_OF).indexOf(claim ? 'source' : kind),
      of,
      place: claim ? placeOrder(locator.parse(before.data.at)) : Number.NEGATIVE_INFINITY,
      id,
    };
  };
  const [one, other] = [order(a), order(b)];
  for (const key of ['kind', 'of', 'place', 'id'] as const)
    if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1;
  return 0;
}

/**
 * Every text that a record had in an edition and no longer has. A text that was unchanged in several editions is
 * included once, with the newest of them.
 *
 * @param editions newest first, as returned by `readEditions`. @param records the current ones.
 */
export function earlierTexts(editions: readonly Edition[], records: Records): EarlierEdition[] {
  const contents = recordContents(records);
  /** For each record, by its current name, the last text found so far. */
  const known = new Map<string, { readonly hash: string; readonly versions: string[] }>();
  return editions.map((edition) => {
    const moves = movesIn(records.changes[0]?.data, edition.version);
    // Records are compared under the ids that they had in the edition. A text in which only an id has changed is still
    // the same text.
    const compared = moves.size === 0 ? contents : recordContents(recordsWith(records, turned(moves)));
    const texts = Object.entries(edition.records).flatMap(([name, before]): EarlierText[] => {
      const nowNamed = newName(moves, name);
      const hash = hashOf(before);
      const present = compared.get(name);
      if (present !== undefined && hashOf(present) === hash) return [];
      const later = known.get(nowNamed);
      if (later?.hash === hash) {
        later.versions.push(edition.version);
        return [];
      }
      const versions = [edition.version];
      known.set(nowNamed, { hash, versions });
      return [{ name, nowNamed, versions, before, now: contents.get(nowNamed), nowUnderOldIds: present }];
    });
    return { edition, texts: texts.sort(inOrder) };
  });
}
