/** What has changed in the archive, version by version, for feed readers. An archive without versions has no feed. */
import type { Change } from '../archive/archive.ts';
import { dateWords } from '../archive/date-words.ts';
import { getArchive, wholeAddress } from '../load-archive.ts';
import { atomText, type FeedEntry } from '../publish/atom.ts';

const KINDS = [
  { kind: 'added', name: 'Added' },
  { kind: 'corrected', name: 'Corrected' },
  { kind: 'withdrawn', name: 'Withdrawn' },
] as const;

export async function getStaticPaths() {
  const { versions } = await getArchive();
  return versions.length === 0 ? [] : [{ params: { feed: 'feed' } }];
}

const line = ({ title, path, says = '', instead }: Change) => ({
  title,
  link: wholeAddress(path),
  says: instead === undefined ? says : `${says} Instead: ${instead.title}.`,
});

export async function GET(): Promise<Response> {
  const { settings, versions } = await getArchive();
  const entries = versions.map(
    ({ number, date, says, path, changes }): FeedEntry => ({
      name: `version/${number}`,
      title: `Version ${number}, ${dateWords(date)}`,
      link: wholeAddress(path),
      date: date.edtf,
      summary: says,
      groups: KINDS.map(({ kind, name }) => ({
        name,
        lines: changes.filter((change) => change.kind === kind).map(line),
      })).filter(({ lines }) => lines.length > 0),
    }),
  );
  const xml = atomText({
    title: `Changes to ${settings.title}`,
    subtitle: 'What every version added, corrected and withdrew.',
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
