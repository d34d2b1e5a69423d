/** The index of everything that is searched, under a name that changes with it. */
import { getSearch } from '../../site/search.ts';

export async function getStaticPaths() {
  const { version, index } = getSearch();
  return [{ params: { version }, props: { index } }];
}

export function GET({ props }: { props: { index: string } }): Response {
  return new Response(props.index, { headers: { 'content-type': 'application/json' } });
}
