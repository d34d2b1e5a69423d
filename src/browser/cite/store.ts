/** Data that a reader stores in this browser: the citation style and the list of records. Nothing is sent anywhere. */

import { SLUG } from '../../address/slug.ts';

/** Document event fired when the reader chooses another style. */
export const STYLE_CHOSEN = 'citation-style-chosen';

const STYLE = 'citation-style';
const LIST = 'bibliography';
const KEY = new RegExp(
  `^(?:archive|overview|sources/${SLUG}(?:/record)?|(?:events|actors|threads|pages)/${SLUG}|differences/${SLUG}(?:--${SLUG})?|claims/${SLUG}/${SLUG})$`,
);
/** Maximum number of keys in a list, far more than any real list has. Further keys in an address are ignored. */
const MOST = 500;

/** Whether a text is the key of something that can be listed. */
export const isKey = (text: string): boolean => text.length < 200 && KEY.test(text);

/** The valid keys in untrusted text, without duplicates. */
export const keysIn = (text: string): string[] => [...new Set(text.split(',').filter(isKey))].slice(0, MOST);

/** The values for this page. If storage is full or forbidden, they last only as long as the page. */
const here = new Map<string, string>();

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? here.get(name) ?? '';
  } catch {
    return here.get(name) ?? '';
  }
}

/** Stores text. @returns whether the text will still be there on the next page. */
function write(name: string, text: string): boolean {
  here.set(name, text);
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

export const rememberedStyle = (): string => read(STYLE);
export const rememberStyle = (style: string): boolean => write(STYLE, style);
export const readList = (): string[] => keysIn(read(LIST));
export const writeList = (keys: readonly string[]): boolean => write(LIST, keys.slice(0, MOST).join(','));

/** Adds a record to the list or removes it. @returns whether the change will last beyond this page. */
export function setListed(key: string, listed: boolean): boolean {
  const others = readList().filter((other) => other !== key);
  return writeList(listed ? [...others, key] : others);
}
