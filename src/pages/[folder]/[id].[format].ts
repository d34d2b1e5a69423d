/**
 * Serves the files of records in `npm run dev`. A build writes them itself before its pages, because there are
 * several for each page and Astro takes longer to request a file than the code takes to generate it.
 */
import { writeBesidePages } from 'virtual:content';
import { getArchive } from '../../site/archive.ts';
import { type RecordFile, recordFiles } from '../../site/record-files.ts';

export function getStaticPaths() {
  const files = recordFiles(getArchive());
  if (import.meta.env.PROD) {
    writeBesidePages(files);
    return [];
  }
  return files.map((file) => {
    const [, folder, id, format] = /^\/(.+)\/(.+)\.(.+)$/.exec(file.path) ?? [];
    return { params: { folder, id, format }, props: { file } };
  });
}

export function GET({ props: { file } }: { props: { file: RecordFile } }): Response {
  return new Response(file.text(), { headers: { 'content-type': file.type } });
}
