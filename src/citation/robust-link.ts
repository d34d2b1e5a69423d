/** Links that say where a stored copy is, for the day the page is gone: the attributes of the Robust Links specification. */
import type { Capture } from '../archive/schema/capture.ts';

/** Attributes of a link to a page of which a stored copy is known; none when none is. */
export function robustLink(address: string, capture: Capture | undefined): Readonly<Record<`data-${string}`, string>> {
  if (capture === undefined) return {};
  return { 'data-originalurl': address, 'data-versiondate': capture.date, 'data-versionurl': capture.address };
}
