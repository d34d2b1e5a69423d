/** Addresses as written in pages: paths that include the sub-folder that the site is served from, or full addresses. */
import { withBase } from '../archive/address.ts';
import { UNPUBLISHED } from '../publish/site-address.ts';

/** A path of the site as used in links, including any sub-folder that it is served from. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

const { origin: ORIGIN } = new URL(import.meta.env.SITE);
/** A path that addresses contain as it is. */
const PLAIN = /^(?:\/[\w-]*)+(?:\.\w+)?(?:#[\w/-]*)?$/;

/** The full address for a path of the site. */
export const wholeAddress = (path: string): string =>
  PLAIN.test(path) ? ORIGIN + href(path) : new URL(href(path), import.meta.env.SITE).href;

/** Whether the site was built for an address that others can open. */
export const HAS_ADDRESS = new URL(import.meta.env.SITE).origin !== UNPUBLISHED;
