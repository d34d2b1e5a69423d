/** Fills gaps in an incomplete translation with English. */

/** Unicode isolates around text that reads left to right whatever surrounds it. */
const OPENS = '\u2066';
const CLOSES = '\u2069';

/** One text of the interface, its plural, a list of texts, or a section that contains more of them. */
type Said = string | boolean | readonly string[] | { readonly [key: string]: Said };

const isSection = (said: Said | undefined): said is { readonly [key: string]: Said } =>
  typeof said === 'object' && !Array.isArray(said);

/** Isolates a text, or each text of a section. Lists stay unchanged, because their words are looked up one by one. */
function isolated(said: Said): Said {
  if (typeof said === 'string') return `${OPENS}${said}${CLOSES}`;
  return isSection(said)
    ? Object.fromEntries(Object.entries(said).map(([key, inside]) => [key, isolated(inside)]))
    : said;
}

/**
 * The sections of a language, with English text for each missing key. A plural is treated as one unit.
 *
 * @param marked whether English texts are isolated, so that pages can recognise them and mark them with `lang`; false
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

/** Elements that cannot contain a `span`: their texts stay isolated. */
const LEFT_ALONE = 'script|style|title|textarea|option|svg';
const PIECES = new RegExp(`<(${LEFT_ALONE})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|${OPENS}|${CLOSES}`, 'g');

/** Turns the isolated texts of a page into elements marked as English; texts in attributes stay isolated. */
export function markEnglish(html: string): string {
  return html.replace(PIECES, (piece) =>
    piece === OPENS ? '<span lang="en" dir="ltr">' : piece === CLOSES ? '</span>' : piece,
  );
}
