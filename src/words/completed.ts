/** Fills gaps in an incomplete translation with English. */

/** Unicode characters that isolate text reading left to right from the text around it. */
const OPENS = '\u2066';
const CLOSES = '\u2069';

/** An interface text, a plural, a list of texts, or a section that contains any of these. */
type Said = string | boolean | readonly string[] | { readonly [key: string]: Said };

const isSection = (said: Said | undefined): said is { readonly [key: string]: Said } =>
  typeof said === 'object' && !Array.isArray(said);

/**
 * Isolates a text, or every text in a section. Lists stay as they are, because code looks up their words one by one.
 */
function isolated(said: Said): Said {
  if (typeof said === 'string') return `${OPENS}${said}${CLOSES}`;
  return isSection(said)
    ? Object.fromEntries(Object.entries(said).map(([key, inside]) => [key, isolated(inside)]))
    : said;
}

/**
 * The sections of a language, with English in place of each missing text. A plural that is missing a form is not
 * completed.
 *
 * @param marked whether English texts are isolated, so that pages can find them and mark them with `lang`. It is false
 * for texts that become data.
 */
export function completed<Section extends object>(own: object, english: Section, marked: boolean): Section {
  const complete = (mine: Said | undefined, theirs: Said): Said => {
    if (mine === undefined) return marked ? isolated(theirs) : theirs;
    if (!isSection(mine) || !isSection(theirs) || 'other' in theirs) return mine;
    return Object.fromEntries(Object.entries(theirs).map(([key, inside]) => [key, complete(mine[key], inside)]));
  };
  return complete({ ...own } as Said, { ...english } as Said) as Section;
}

/** Elements that cannot contain a `span`. Texts in them stay isolated. */
const LEFT_ALONE = 'script|style|title|textarea|option|svg';
const PIECES = new RegExp(`<(${LEFT_ALONE})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|${OPENS}|${CLOSES}`, 'g');

/** Marks the isolated texts of a page as English, each in an element of its own. Texts in attributes stay isolated. */
export function markEnglish(html: string): string {
  return html.replace(PIECES, (piece) =>
    piece === OPENS ? '<span lang="en" dir="ltr">' : piece === CLOSES ? '</span>' : piece,
  );
}
