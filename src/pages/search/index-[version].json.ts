/** The search index, whose file name changes with its content. */
import { getSearch } from '../../site/search.ts';

export async function getStaticPaths() {
  const { version, index } = getSearch();
  return [{ params: { version }, props: { index } }];
}

export function GET({ props }: { props: { index: string } }): Response {
  return new Response(props.index, { headers: { 'content-type': 'application/json' } });
}
