/** Files of each record for reference managers: CSL-JSON, RIS, BibLaTeX, and the page’s links as a link set. */
import { biblatex } from '../../citation/biblatex.ts';
import type { CslItem } from '../../citation/csl.ts';
import { actorItem, differenceItem, eventItem, originalItem, recordItem } from '../../citation/items.ts';
import { ris } from '../../citation/ris.ts';
import {
  BIBLATEX_TYPE,
  CSL_TYPE,
  type DescribedPage,
  LINKSET_TYPE,
  linkset,
  RIS_TYPE,
} from '../../citation/signposting.ts';
import { getArchive } from '../../site/archive.ts';
import { describedActor, describedEvent, describedSource, placeOf } from '../../site/citation.ts';

interface Props {
  readonly item?: CslItem;
  readonly page?: DescribedPage;
}

export async function getStaticPaths() {
  const archive = getArchive();
  const place = placeOf(archive);
  const files = (folder: string, id: string, item: CslItem) =>
    ['json', 'ris', 'bib'].map((format) => ({ params: { folder, id, format }, props: { item } as Props }));
  const links = (folder: string, id: string, page: DescribedPage) => ({
    params: { folder, id, format: 'linkset' },
    props: { page } as Props,
  });
  return [
    ...archive.sources.flatMap((source) => [
      ...files('sources', source.id, originalItem(archive, source, place)),
      ...files('sources', `${source.id}-record`, recordItem(archive, source, place)),
      links('sources', source.id, describedSource(archive, source)),
    ]),
    ...archive.events.flatMap((event) => [
      ...files('events', event.id, eventItem(archive, event, place)),
      links('events', event.id, describedEvent(archive, event)),
    ]),
    ...archive.differences.flatMap((difference) =>
      files('differences', difference.id, differenceItem(archive, difference, place)),
    ),
    ...archive.actors.flatMap((actor) => [
      ...files('actors', actor.id, actorItem(archive, actor, place)),
      links('actors', actor.id, describedActor(archive, actor)),
    ]),
  ];
}

const answer = (text: string, type: string) => new Response(text, { headers: { 'content-type': type } });

export function GET({ params, props }: { params: { format: string }; props: Props }): Response {
  if (props.page !== undefined) return answer(JSON.stringify(linkset(props.page)), LINKSET_TYPE);
  if (props.item === undefined) throw new Error('a file without an item');
  if (params.format === 'ris') return answer(ris(props.item), RIS_TYPE);
  if (params.format === 'bib') return answer(biblatex(props.item), BIBLATEX_TYPE);
  return answer(JSON.stringify([props.item], null, 1), CSL_TYPE);
}
