/** The files of the published data. */
import { getData } from '../../site/data.ts';

export async function getStaticPaths() {
  const { files } = getData();
  return files.map(({ name, mediaType, content }) => ({ params: { file: name }, props: { mediaType, content } }));
}

export function GET({ props }: { props: { mediaType: string; content: string } }): Response {
  return new Response(props.content, { headers: { 'content-type': props.mediaType } });
}
