/**
 * Serves the files of records in `npm run dev`. A build writes these files itself, before its pages. Each page has
 * several of them, and Astro needs longer to request a file than the code needs to generate it.
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
