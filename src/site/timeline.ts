/** The timeline’s data, packed as it travels to the browser. */
import { sha256 } from '../archive/quotations.ts';
import type { TimelineData } from '../timeline/data.ts';
import { timelineData } from '../timeline/items.ts';
import { pack } from '../timeline/packed.ts';
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
