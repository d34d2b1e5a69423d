/** The address to copy for citations: the page or view, with the version of the archive. */
import { links } from '#words';

/** The query parameter for the version. Only copied addresses have it, not those that the timeline writes. */
export const VERSION = 'v';

/**
 * Adds the current version to an address, if the archive has versions. @param address full, or starting with the path.
 */
function citedAddress(address: string): string {
  const url = new URL(address, location.href);
  const version = document.querySelector<HTMLElement>('view-version')?.dataset.version;
  url.searchParams.delete(VERSION);
  if (version !== undefined) url.searchParams.set(VERSION, version);
  return url.href;
}

/** Copies text. @returns whether the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies the link to a view, or puts it in the address bar if copying is refused. @returns a sentence that says which
 * of the two was done.
 */
export async function copyLink(address: string): Promise<string> {
  const link = citedAddress(address);
  if (await copy(link)) return links.copied;
  history.replaceState(null, '', link);
  return links.inAddress;
}
