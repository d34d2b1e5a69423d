/** The timeline’s data, packed for sending to browsers. */
import type { Archive } from '../archive/archive.ts';
import { sha256 } from '../archive/quotations.ts';
import { remembered } from '../archive/remembered.ts';
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

const timelineOf = remembered((archive: Archive): PackedTimeline => {
  const data = timelineData(archive);
  const packed = JSON.stringify(pack(data));
  const version = sha256(packed).slice(0, 12);
  return { data, packed, version, path: href(`/timeline-${version}.json`) };
});

/** The packed data of the whole timeline, and its address. The address changes with the content. */
export const getTimeline = (): PackedTimeline => timelineOf(getArchive());
