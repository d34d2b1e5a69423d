/** The one door from Astro to the pictures that links are shown with. */
import type { Archive, Event, Source } from './archive/archive.ts';
import { dateWords } from './archive/date-words.ts';
import { href } from './load-archive.ts';
import { CARD, type CardWords, canWrite, card } from './preview/card.ts';
import { type Foremost, stands } from './preview/lanes.ts';
import { png } from './preview/raster.ts';
import { timelineData } from './timeline/items.ts';

/**
 * A picture takes 60 ms and 29 kB. An archive with more events and sources than this shows its own picture
 * everywhere: ten thousand would take ten minutes and 290 MB, for pages that are seldom passed on.
 */
export const MOST_PICTURES = 400;

/** The record a page is about. */
export type Pictured = { readonly event: Event } | { readonly source: Source };

/** What a page says of its picture. Pixels. */
export interface Preview {
  /** Under the site’s base. */
  readonly path: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const wordsOfEvent = ({ title, date, status, sources }: Event): CardWords => ({
  title,
  line: [
    date === undefined ? 'No date' : dateWords(date),
    status.established ? '' : status.name,
    `told by ${sources.map(({ record }) => record.short).join(', ')}`,
  ]
    .filter((words) => words !== '')
    .join(' · '),
});

/** A headline is somebody’s words: it never stands without whose. */
const wordsOfSource = ({ record, published, events, claims }: Source): CardWords => ({
  title: `${record.short}: ${record.title}`,
  line: [
    record.container,
    published === undefined ? 'Not dated' : dateWords(published),
    `${claims.length} statements on ${events.length} events`,
  ].join(' · '),
});

const wordsOf = (record: Pictured) => ('event' in record ? wordsOfEvent(record.event) : wordsOfSource(record.source));
const nameOf = (record: Pictured) => ('event' in record ? `events/${record.event.id}` : `sources/${record.source.id}`);

const hasOwn = async ({ events, sources }: Archive, record: Pictured) =>
  events.length + sources.length <= MOST_PICTURES && (await canWrite(wordsOf(record)));

function broughtWords(archive: Archive, record: Pictured): string {
  if ('source' in record) return ', those it tells of marked';
  const { items, span } = timelineData(archive, [record.event]);
  return items.some((item) => stands(item, span)) ? ', this one marked' : '';
}

/** The picture of a page: its record’s, or the archive’s. */
export async function previewOf(archive: Archive, record?: Pictured): Promise<Preview> {
  const own = record !== undefined && (await hasOwn(archive, record));
  const { title } = archive.settings;
  const { title: shown, line } = own ? wordsOf(record) : { title, line: '' };
  const words = [shown, line].filter((text) => text !== '').join('. ');
  const brought = own ? broughtWords(archive, record) : '';
  return {
    path: href(`/previews/${own ? nameOf(record) : 'archive'}.png`),
    alt: `${words}. Below, the lanes of the timeline with a stroke for every event${brought}.`,
    ...CARD,
  };
}

/** Names of all pictures the site has, each with what it shows; undefined is the archive. */
export async function previews(archive: Archive): Promise<{ name: string; record: Pictured | undefined }[]> {
  const { events, sources } = archive;
  const records: Pictured[] = [...events.map((event) => ({ event })), ...sources.map((source) => ({ source }))];
  const found: { name: string; record: Pictured | undefined }[] = [{ name: 'archive', record: undefined }];
  for (const record of records) {
    if (await hasOwn(archive, record)) found.push({ name: nameOf(record), record });
  }
  return found;
}

/** A picture as a PNG file. */
export async function previewPicture(archive: Archive, record: Pictured | undefined): Promise<Uint8Array> {
  const { settings, events, sources, claims } = archive;
  const data = timelineData(archive);
  if (record === undefined) {
    const line = `${events.length} events, ${claims.size} statements from ${sources.length} documents`;
    return png(await card({ title: settings.title, line }, data));
  }
  const foremost: Foremost =
    'event' in record ? { event: record.event.id } : { events: new Set(record.source.events.map(({ id }) => id)) };
  return png(await card({ archive: settings.title, ...wordsOf(record) }, data, foremost));
}
