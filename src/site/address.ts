/** Addresses as pages write them: under the sub-folder that the site is served from, or whole. */
import { withBase } from '../archive/address.ts';
import { UNPUBLISHED } from '../publish/site-address.ts';

/** A path of the site as pages link to it, under whatever sub-folder it is served. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The whole address of a path of the site. */
export const wholeAddress = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** Whether the site was built for an address that others can open. */
export const HAS_ADDRESS = new URL(import.meta.env.SITE).origin !== UNPUBLISHED;
