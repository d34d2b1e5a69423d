/** The images for link previews. */
import { join } from 'node:path';
import type { Archive, Event, Source } from '../archive/archive.ts';
import { dateWords } from '../archive/date-words.ts';
import { CARD, type CardWords, canWrite, card } from '../preview/card.ts';
import { type Foremost, stands } from '../preview/lanes.ts';
import { timelineData } from '../timeline/items.ts';
import { amountsOf } from '../words/counted.ts';
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import { href } from './address.ts';
import { keptPictures } from './kept-picture.ts';

/**
 * If an archive has more events and sources than this, every page has the archive’s own image. An image takes 60 ms and
 * 29 kB. Ten thousand of them would take ten minutes and 290 MB, although most are seldom shared.
 */
const MOST_PICTURES = 400;

/** The record that a page is about. */
export type Pictured = { readonly event: Event } | { readonly source: Source };

/** The preview image of a page, as the page’s metadata describes it. Dimensions are in pixels. */
export interface Preview {
  /** Path that includes the site’s base path. */
  readonly path: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const wordsOfEvent = ({ title, date, status, sources }: Event, words: Words): CardWords => ({
  title,
  line: [
    date === undefined ? words.eventWords.noDate : dateWords(date, words.dates),
    status.established ? '' : status.name,
    say<string>(words.previews.toldBy, {
      sources: sources.map(({ record }) => record.short).join(words.site.comma),
    }),
  ]
    .filter((words) => words !== '')
    .join(' · '),
});

/** A headline is in somebody’s words, so it always appears with its source. */
const wordsOfSource = ({ record, foundIn, published, events, claims }: Source, words: Words): CardWords => ({
  title: `${record.short}: ${record.title}`,
  line: [
    foundIn,
    published === undefined ? words.previews.undated : dateWords(published, words.dates),
    say<string>(words.previews.source, amountsOf({ statements: claims.length, events: events.length }, words)),
  ].join(' · '),
});

/** The text on an image, in the language of the content. */
const cardOf = (record: Pictured, { words }: Archive) =>
  'event' in record ? wordsOfEvent(record.event, words) : wordsOfSource(record.source, words);
const nameOf = (record: Pictured) => ('event' in record ? `events/${record.event.id}` : `sources/${record.source.id}`);

const hasOwn = async (archive: Archive, record: Pictured) =>
  archive.events.length + archive.sources.length <= MOST_PICTURES && (await canWrite(cardOf(record, archive)));

/** The alternative text of an image, which mentions what the drawing highlights. */
function altOf(archive: Archive, record: Pictured | undefined): string {
  const { alt, altEvent, altSource } = archive.words.previews;
  if (record === undefined) return alt;
  if ('source' in record) return altSource;
  const { items, span } = timelineData(archive, [record.event]);
  return items.some((item) => stands(item, span)) ? altEvent : alt;
}

/** The image for a page: the image of its record, or else the archive’s. */
export async function previewOf(archive: Archive, record?: Pictured): Promise<Preview> {
  const own = record !== undefined && (await hasOwn(archive, record));
  const { title } = archive.settings;
  const { title: shown, line } = own ? cardOf(record, archive) : { title, line: '' };
  const words = [shown, line].filter((text) => text !== '').join('. ');
  return {
    path: href(`/previews/${own ? nameOf(record) : 'archive'}.png`),
    alt: say<string>(altOf(archive, own ? record : undefined), { words }),
    ...CARD,
  };
}

/** The names of all images on the site, each with its record. The record is undefined for the archive’s own image. */
export async function previews(archive: Archive): Promise<{ name: string; record: Pictured | undefined }[]> {
  const { events, sources } = archive;
  const records: Pictured[] = [...events.map((event) => ({ event })), ...sources.map((source) => ({ source }))];
  const found: { name: string; record: Pictured | undefined }[] = [{ name: 'archive', record: undefined }];
  for (const record of records) {
    if (await hasOwn(archive, record)) found.push({ name: nameOf(record), record });
  }
  return found;
}

let kept: ReturnType<typeof keptPictures> | undefined;

/** Converts an image to PNG. The folder of earlier images is read only when the first image is asked for. */
const pngOf = (svg: string): Promise<Uint8Array> => {
  kept ??= keptPictures(join(process.cwd(), '.cache/previews'));
  return kept(svg);
};

/** An image as a PNG file. */
export async function previewPicture(archive: Archive, record: Pictured | undefined): Promise<Uint8Array> {
  const { settings, words, events, sources, claims } = archive;
  const data = timelineData(archive);
  const accent = settings.look?.accent?.light;
  if (record === undefined) {
    const amounts = { events: events.length, statements: claims.size, documents: sources.length };
    const line = say<string>(words.previews.archive, amountsOf(amounts, words));
    return pngOf(await card({ title: settings.title, line, accent }, data));
  }
  const foremost: Foremost =
    'event' in record ? { event: record.event.id } : { events: new Set(record.source.events.map(({ id }) => id)) };
  return pngOf(await card({ archive: settings.title, accent, ...cardOf(record, archive) }, data, foremost));
}
