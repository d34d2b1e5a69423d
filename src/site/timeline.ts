/** The timeline’s data, packed as it travels to the browser, and the pages of single years. */
import type { Archive, Event } from '../archive/archive.ts';
import { sha256 } from '../archive/quotations.ts';
import type { TimelineData } from '../timeline/data.ts';
import { timelineData } from '../timeline/items.ts';
import { listPath, MOST_ROWS } from '../timeline/list-size.ts';
import { pack } from '../timeline/packed.ts';
import { yearLists } from '../timeline/year-index.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

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
