/**
 * The feed of changes to the archive, version by version, in the language of the archive’s texts. An archive without
 * versions has no feed.
 */
import type { Change, Version } from '../archive/archive.ts';
import { dateWords } from '../archive/date-words.ts';
import { atomText, type FeedEntry } from '../publish/atom.ts';
import { wholeAddress } from '../site/address.ts';
import { getArchive } from '../site/archive.ts';
import type { Words } from '../words/languages.ts';
import { pluralOf, say } from '../words/message.ts';

const KINDS = ['added', 'corrected', 'moved', 'withdrawn'] as const;

export async function getStaticPaths() {
  const { versions } = getArchive();
  return versions.length === 0 ? [] : [{ params: { feed: 'feed' } }];
}

const line = ({ title, path, says = '', instead }: Change, { versions }: Words) => ({
  title,
  link: wholeAddress(path),
  says: instead === undefined ? says : `${says} ${say<string>(versions.instead, { record: instead.title })}`,
});

const rewordedLine = ({ records, what }: NonNullable<Version['reworded']>, path: string, words: Words) => ({
  title: say<string>(pluralOf(words.versions.rewordedRecords, records, words.language), { count: records }),
  link: wholeAddress(path),
  says: what,
});

export async function GET(): Promise<Response> {
  const { settings, versions, words } = getArchive();
  const entries = versions.map(
    ({ number, date, says, path, reworded, changes }): FeedEntry => ({
      name: `version/${number}`,
      title: say<string>(words.versions.heading, { number, date: dateWords(date, words.dates) }),
      link: wholeAddress(path),
      date: date.edtf,
      summary: says,
      groups: [
        { name: words.versions.reworded, lines: reworded === undefined ? [] : [rewordedLine(reworded, path, words)] },
        ...KINDS.map((kind) => ({
          name: words.versions.kinds[kind],
          lines: changes.filter((change) => change.kind === kind).map((change) => line(change, words)),
        })),
      ].filter(({ lines }) => lines.length > 0),
    }),
  );
  const xml = atomText({
    title: say<string>(words.site.changes, { archive: settings.title }),
    subtitle: words.versions.subtitle,
    author: settings.publisher,
    rights: `${settings.licence.name}, ${settings.licence.address}`,
    language: settings.language,
    site: wholeAddress('/'),
    self: wholeAddress('/feed.xml'),
    page: wholeAddress('/about/corrections/'),
    entries,
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
}
