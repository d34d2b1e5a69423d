/** Serves the files of the published data during editing. A build writes these files itself; see `site/data.ts`. */
import { getData, getDataFile } from '../../site/data.ts';

export function getStaticPaths() {
  const { files } = getData();
  return import.meta.env.PROD
    ? []
    : files.map(({ name, mediaType }) => ({ params: { file: name }, props: { mediaType } }));
}

export function GET({ params, props }: { params: { file: string }; props: { mediaType: string } }): Response {
  return new Response(getDataFile(params.file).toString(), { headers: { 'content-type': props.mediaType } });
}
