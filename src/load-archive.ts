/** The one door from Astro to the archive: the joined archive, rendered bodies, addresses. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { claimPath, placePath, recordPath, withBase } from './archive/address.ts';
import type { Archive, Event } from './archive/archive.ts';
import { recordLink } from './archive/citations.ts';
import type { CollectionName } from './archive/collections.ts';
import { edited } from './archive/edited.ts';
import { assembleChecked } from './archive/join.ts';
import { sha256 } from './archive/quotations.ts';
import type { Entry, RecordOf, Records } from './archive/records.ts';
import { resolveLinks } from './markdown/resolve.ts';
import type { TimelineData } from './timeline/data.ts';
import { timelineData } from './timeline/items.ts';
import { listPath, MOST_ROWS } from './timeline/list-size.ts';
import { pack } from './timeline/packed.ts';
import { yearLists } from './timeline/year-index.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The records of a collection, each valid by itself; for what the joined archive does not carry on. */
export async function entriesOf<N extends CollectionName>(name: N): Promise<Entry<RecordOf<N>>[]> {
  const records = edited()?.records[name];
  if (records !== undefined) return [...records].sort(byId);
  const found: CollectionEntry<CollectionName>[] = await getCollection(name);
  return found
    .map(({ id, data, body, filePath }) => ({
      id,
      file: filePath ?? `${name}/${id}`,
      data: data as RecordOf<N>,
      body: body ?? '',
      bodyLine: 1,
      locate: () => undefined,
    }))
    .sort(byId);
}

async function load(): Promise<Archive> {
  const records: Records = {
    settings: await entriesOf('settings'),
    wording: await entriesOf('wording'),
    sources: await entriesOf('sources'),
    frames: await entriesOf('frames'),
    fingerprints: await entriesOf('fingerprints'),
    events: await entriesOf('events'),
    actors: await entriesOf('actors'),
    differences: await entriesOf('differences'),
    references: await entriesOf('references'),
    pages: await entriesOf('pages'),
    changes: await entriesOf('changes'),
  };
  // Whole content comes before every page, in a build and while one edits (`integrations/`).
  return assembleChecked(records);
}

let loaded: Promise<Archive> | undefined;

/**
 * The archive, joined once. While editing, Astro forgets this module when content changes, and it is joined anew.
 *
 * @throws Error where a record names what does not exist.
 */
export function getArchive(): Promise<Archive> {
  loaded ??= load().catch((error) => {
    // Asked again, it is tried again: while one edits, what was missing may have come since.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** A path of the site as pages link to it, under whatever sub-folder it is served. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The whole address of a path of the site. */
export const wholeAddress = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

type WithBody = 'sources' | 'events' | 'actors' | 'differences' | 'references' | 'pages';

/** What Markdown became, with its citations and links as yet unresolved. */
async function rendered(collection: WithBody, id: string): Promise<string> {
  const content = edited();
  if (content === undefined) return (await getEntry(collection, id))?.rendered?.html ?? '';
  const entry = content.records[collection].find((each) => each.id === id);
  return entry === undefined ? '' : content.html(entry);
}

/** The rendered body of a record, its citations and links resolved. Empty when the record has no body. */
export async function bodyOf(collection: WithBody, id: string): Promise<string> {
  const archive = await getArchive();
  const html = await rendered(collection, id);
  // A source’s own page need not say its name at every ¶.
  const own = collection === 'sources' ? id : undefined;
  if (html === '') return '';
  return resolveLinks(html, {
    claim: (ref) => {
      const claim = archive.claims.get(ref);
      return {
        href: href(claimPath(ref)),
        name: claim === undefined ? ref : claim.source.id === own ? '' : claim.source.record.short,
        place: claim?.place ?? '',
        placeHref: href(claim === undefined ? claimPath(ref) : placePath(claim.source.id, claim.at)),
      };
    },
    record: (link) => {
      const record = recordLink(link);
      return record === undefined ? '' : href(recordPath(record.kind, record.id));
    },
    href,
  });
}

interface PackedTimeline {
  readonly data: TimelineData;
  readonly packed: string;
  readonly version: string;
  readonly path: string;
}

async function loadTimeline(): Promise<PackedTimeline> {
  const data = timelineData(await getArchive());
  const packed = JSON.stringify(pack(data));
  const version = sha256(packed).slice(0, 12);
  return { data, packed, version, path: href(`/timeline-${version}.json`) };
}

let timeline: Promise<PackedTimeline> | undefined;

/** The packed data of the whole timeline, and its address, which changes with it. */
export function getTimeline(): Promise<PackedTimeline> {
  timeline ??= loadTimeline();
  return timeline;
}

/** Pages that list one year’s events each, or a part of a very full year’s; none while the list fits beside the timeline. */
export function yearPages(archive: Archive): { part: string; path: string; title: string; events: Event[] }[] {
  const { events } = archive;
  if (events.length <= MOST_ROWS) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  return yearLists(timelineData(archive), MOST_ROWS).map(({ part, name, items }) => ({
    part,
    path: listPath(part, events.length),
    title: name,
    events: items.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}
