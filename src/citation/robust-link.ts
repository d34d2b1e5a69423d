/**
 * Adds the address of a stored copy to a link, in case the page disappears. The attributes are those of the Robust
 * Links specification.
 */
import type { Capture } from '../archive/schema/capture.ts';

/** Attributes for a link to a page with a known stored copy; none if no copy is known. */
export function robustLink(address: string, capture: Capture | undefined): Readonly<Record<`data-${string}`, string>> {
  if (capture === undefined) return {};
  return { 'data-originalurl': address, 'data-versiondate': capture.date, 'data-versionurl': capture.address };
}
