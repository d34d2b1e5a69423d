/** For reference managers: the archive itself, and the documents it is made from, all in one file. */
import { biblatex } from '../../citation/biblatex.ts';
import type { CslItem } from '../../citation/csl.ts';
import { archiveItem, originalItem } from '../../citation/items.ts';
import { ris } from '../../citation/ris.ts';
import { BIBLATEX_TYPE, CSL_TYPE, RIS_TYPE } from '../../citation/signposting.ts';
import { getArchive } from '../../site/archive.ts';
import { placeOf } from '../../site/citation.ts';

export async function getStaticPaths() {
  const archive = getArchive();
  const place = placeOf(archive);
  const lists: Readonly<Record<string, readonly CslItem[]>> = {
    archive: [archiveItem(archive, place)],
    documents: archive.sources.map((source) => originalItem(archive, source, place)),
  };
  return Object.entries(lists).flatMap(([file, items]) =>
    ['json', 'ris', 'bib'].map((format) => ({ params: { file, format }, props: { items } })),
  );
}

const answer = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } });

export function GET({ params, props }: { params: { format: string }; props: { items: readonly CslItem[] } }): Response {
  if (params.format === 'ris') return answer(props.items.map(ris).join('\r\n'), RIS_TYPE);
  if (params.format === 'bib') return answer(props.items.map(biblatex).join('\n'), BIBLATEX_TYPE);
  return answer(JSON.stringify(props.items, null, 1), CSL_TYPE);
}
