/** The pieces of the search index, which are loaded when needed. */
import { getSearch } from '../../site/search.ts';

export async function getStaticPaths() {
  return getSearch().pieces.map(({ file, content }) => ({
    params: { piece: file.replace(/\.json$/, '') },
    props: { content },
  }));
}

export function GET({ props }: { props: { content: string } }): Response {
  return new Response(props.content, { headers: { 'content-type': 'application/json' } });
}
