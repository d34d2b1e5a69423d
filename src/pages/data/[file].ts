/** Serves the files of the published data during editing. A build writes these files itself; see `site/data.ts`. */
import { getData, getDataFiles } from '../../site/data.ts';

export function getStaticPaths() {
  const { files } = getData();
  return import.meta.env.PROD ? [] : files.map(({ name }) => ({ params: { file: name } }));
}

export function GET({ params }: { params: { file: string } }): Response {
  const file = getDataFiles().find(({ name }) => name === params.file);
  if (file === undefined) throw new Error(`there is no file ${params.file}`);
  return new Response(file.content, { headers: { 'content-type': file.mediaType } });
}
