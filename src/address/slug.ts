/** The form of an id: lower-case letters and digits, with words separated by single hyphens, as in `lamp-lit-1898`. */

/** Regular expression for an id, for use inside a longer expression. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Maximum length of an id, in characters. */
export const LONGEST_SLUG = 80;

const WHOLE = new RegExp(`^${SLUG}$`);

/** Whether a text is a valid id: it has the right form and is not too long. */
export const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && WHOLE.test(text);
