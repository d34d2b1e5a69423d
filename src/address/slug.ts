/** The form of an id: small letters and digits, words separated by single hyphens, as in `lamp-lit-1898`. */

/** Pattern of an id, to be part of a longer one. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Characters in the longest id. */
export const LONGEST_SLUG = 80;

const WHOLE = new RegExp(`^${SLUG}$`);

/** Whether a text has the form of an id and is no longer than one may be. */
export const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && WHOLE.test(text);
