/** An index as the browser has it once every piece of it has been read. */
import { alike } from '../../src/search/alike.ts';
import { type BuiltIndex, buildIndex, type PieceLimits } from '../../src/search/build-index.ts';
import { readDate } from '../../src/search/dates.ts';
import { Index } from '../../src/search/index-data.ts';
import type { SearchedArchive } from '../../src/search/records.ts';

const sent = <T>(content: T): T => JSON.parse(JSON.stringify(content));

/** An index that has travelled as text, with the pieces that were sent along and the code that is loaded when needed. */
export function firstRead({ packed }: BuiltIndex): Index {
  const index = new Index(sent({ ...packed, address: '{piece}' }));
  index.take({ kind: 'alike', n: 0 }, alike);
  index.take({ kind: 'dates', n: 0 }, readDate);
  return index;
}

/** Every piece that was not sent along, with its content as it travels. */
export const piecesOf = ({ pieces }: BuiltIndex) => pieces.map(sent);

/** @returns an index that has travelled as text and holds all its pieces. */
export function wholeIndex(searched: SearchedArchive, limits?: PieceLimits): Index {
  const built = buildIndex(searched, limits);
  const index = firstRead(built);
  for (const { content, ...piece } of piecesOf(built)) index.take(piece, content);
  return index;
}

/** Every record of a whole index. */
export const recordsOf = (index: Index) => Array.from({ length: index.count }, (_, n) => index.record(n));
