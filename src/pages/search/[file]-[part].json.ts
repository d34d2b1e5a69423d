/** Texts of records and postings of words, in files that search loads when needed. */
import { getSearch } from '../../site/search.ts';

export async function getStaticPaths() {
  const { version, texts, postings } = getSearch();
  return Object.entries({ texts, postings }).flatMap(([file, parts]) =>
    parts.map((content, n) => ({ params: { file, part: `${version}-${n}` }, props: { content } })),
  );
}

export function GET({ props }: { props: { content: string } }): Response {
  return new Response(props.content, { headers: { 'content-type': 'application/json' } });
}
