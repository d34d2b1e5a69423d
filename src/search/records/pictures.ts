/**
 * Searchable records for the pictures of events, sources and actors. They contain the description and the credit of
 * each picture.
 */
import { searchAbout } from '#words';
import { pictureFragment, recordPath } from '../../archive/address.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Image } from '../../archive/schema/image.ts';
import type { SearchRecord } from '../data.ts';
import { both, days, NONE, type Places, type Searched } from './searched.ts';

interface Host {
  readonly id: string;
  readonly record: { readonly images?: readonly Image[] | undefined };
}

/** Makes records for the pictures of one record. @param more facts that the pictures take from that record. */
function ofHost(
  kind: 'event' | 'source' | 'actor',
  { id, record }: Host,
  title: string,
  places: Places,
  more: Partial<SearchRecord>,
): Searched[] {
  return (record.images ?? []).map(({ file, alt, credit, source = '' }) => ({
    record: {
      ...NONE,
      kind: 'picture',
      id: `${id}/${pictureFragment(file)}`,
      path: `${recordPath(kind, id)}#${pictureFragment(file)}`,
      title,
      detail: searchAbout.picture,
      ...more,
    },
    title: '',
    name: '',
    text: `${alt} ${credit}`,
    about: `${source} ${both(searchAbout.picture, places.words.searchAbout.picture)}`,
  }));
}

export const picturesOf = ({ events, sources, actors }: Archive, places: Places): Searched[] => [
  ...events.flatMap((event) =>
    ofHost('event', event, event.title, places, { ...days(event.date), status: places.status(event.status.id) }),
  ),
  ...sources.flatMap((source) =>
    ofHost('source', source, source.record.short, places, {
      ...days(source.published),
      sources: [places.source(source.id)],
    }),
  ),
  ...actors.flatMap((actor) => ofHost('actor', actor, actor.name, places, { actors: [places.actor(actor.id)] })),
];
