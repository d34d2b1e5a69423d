/**
 * The files of each record, while one edits. A build writes them itself once its pages are made: there are four for
 * every page, and Astro takes longer to ask for each of them than it takes to make it.
 */
import { writeBesidePages } from 'virtual:content';
import { getArchive } from '../../site/archive.ts';
import { type RecordFile, recordFiles } from '../../site/record-files.ts';

export function getStaticPaths() {
  const files = recordFiles(getArchive());
  if (import.meta.env.PROD) {
    writeBesidePages(files.map(({ folder, id, format, text }) => ({ path: `${folder}/${id}.${format}`, text })));
    return [];
  }
  return files.map(({ folder, id, format, ...file }) => ({ params: { folder, id, format }, props: { file } }));
}

interface Props {
  file: Pick<RecordFile, 'type' | 'text'>;
}

export function GET({ props: { file } }: { props: Props }): Response {
  return new Response(file.text(), { headers: { 'content-type': file.type } });
}
