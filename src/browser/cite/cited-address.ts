/** The address that is copied to be cited: the page or view, with the version of the archive. */
import { links } from '#words';

/** The name of the version in an address. While one looks around, no address has it. */
export const VERSION = 'v';

/** An address with the archive’s present version, where the archive has versions. @param address may begin at the path. */
export function citedAddress(address: string): string {
  const url = new URL(address, location.href);
  const version = document.querySelector<HTMLElement>('view-version')?.dataset.version;
  url.searchParams.delete(VERSION);
  if (version !== undefined) url.searchParams.set(VERSION, version);
  return url.href;
}

/** Copies a text. @returns whether the browser let the page do so. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the link to a view, or puts it into the address line where copying is refused. @returns a sentence that says which. */
export async function copyLink(address: string): Promise<string> {
  const link = citedAddress(address);
  if (await copy(link)) return links.copied;
  history.replaceState(null, '', link);
  return links.inAddress;
}
