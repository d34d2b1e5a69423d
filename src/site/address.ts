/**
 * Addresses as they are written in pages: full addresses, or paths that include the folder from which the site is
 * served.
 */
import { withBase } from '../archive/address.ts';
import { UNPUBLISHED } from '../publish/site-address.ts';

/** A path within the site as used in links. It includes the folder from which the site is served, if there is one. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

const { origin: ORIGIN } = new URL(import.meta.env.SITE);
/** Matches a path that can be put into an address as it is, because it has no characters to encode. */
const PLAIN = /^(?:\/[\w-]*)+(?:\.\w+)?(?:#[\w/-]*)?$/;

/** The full address of a path within the site. */
export const wholeAddress = (path: string): string =>
  PLAIN.test(path) ? ORIGIN + href(path) : new URL(href(path), import.meta.env.SITE).href;

/** Whether the site was built for an address that others can open. */
export const HAS_ADDRESS = new URL(import.meta.env.SITE).origin !== UNPUBLISHED;
