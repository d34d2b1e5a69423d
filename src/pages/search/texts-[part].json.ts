/** Texts of records, some hundred to a file, read when they are shown. */
import { getSearch } from '../../load-search.ts';

export async function getStaticPaths() {
  const { version, texts } = await getSearch();
  return texts.map((text, n) => ({ params: { part: `${version}-${n}` }, props: { text } }));
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/json' } });
}
