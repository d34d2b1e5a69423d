/**
 * All versions, each with what it added, corrected and withdrew. The site’s pages and other programs read this file.
 */
import type { Change } from '../archive/archive.ts';
import { dateWords } from '../archive/date-words.ts';
import { writeName } from '../archive/record-name.ts';
import type { PublishedChange, PublishedChanges } from '../browser/version/published-changes.ts';
import { href } from '../site/address.ts';
import { getArchive } from '../site/archive.ts';

const plain = ({ record, title, path }: Change): PublishedChange => ({ ...record, title, path: href(path) });

export async function GET(): Promise<Response> {
  const { versions } = getArchive();
  const published: PublishedChanges = {
    versions: versions.map(({ number, date, says, reworded, changes }) => {
      const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
      return {
        version: number,
        date: date.edtf,
        day: dateWords(date),
        says,
        added: of('added').map(plain),
        corrected: of('corrected').map((change) => ({ ...plain(change), what: change.says ?? '' })),
        reworded: reworded?.records ?? 0,
        moved: of('moved').flatMap(({ from, record }) =>
          from === undefined ? [] : [{ from: writeName(from), to: writeName(record) }],
        ),
        withdrawn: of('withdrawn').map((change) => ({
          ...plain(change),
          why: change.says ?? '',
          ...(change.instead && { instead: { title: change.instead.title, path: href(change.instead.path) } }),
        })),
      };
    }),
  };
  return new Response(JSON.stringify(published), { headers: { 'content-type': 'application/json' } });
}
