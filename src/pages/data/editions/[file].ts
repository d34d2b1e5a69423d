/** The content of every record in each released version, as it was frozen on release. */
import { EDITIONS } from '../../../archive/edition.ts';
import { getEditions } from '../../../site/data.ts';

export function getStaticPaths() {
  return getEditions().map(({ name, mediaType, content }) => ({
    params: { file: name.slice(EDITIONS.length) },
    props: { mediaType, content },
  }));
}

export function GET({ props }: { props: { mediaType: string; content: string } }): Response {
  return new Response(props.content, { headers: { 'content-type': props.mediaType } });
}
