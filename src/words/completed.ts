/** A language that does not say everything yet: what it lacks is said in English. */

/** Unicode's marks around a text that is read from left to right whatever is around it. */
const OPENS = '\u2066';
const CLOSES = '\u2069';

/** One text of the interface, its plural, a list of texts, or a section with more of them. */
type Said = string | boolean | readonly string[] | { readonly [key: string]: Said };

const isSection = (said: Said | undefined): said is { readonly [key: string]: Said } =>
  typeof said === 'object' && !Array.isArray(said);

/** Lists are left as they are: they are looked up word by word. */
function isolated(said: Said): Said {
  if (typeof said === 'string') return `${OPENS}${said}${CLOSES}`;
  return isSection(said)
    ? Object.fromEntries(Object.entries(said).map(([key, inside]) => [key, isolated(inside)]))
    : said;
}

/**
 * The sections of a language, with the English text for each key that it lacks. A plural is taken whole.
 *
 * @param marked whether English texts are isolated, so that pages can tell them apart and mark them with `lang`; texts that
 * become data are not.
 */
export function completed<Section extends object>(own: object, english: Section, marked: boolean): Section {
  const complete = (mine: Said | undefined, theirs: Said): Said => {
    if (mine === undefined) return marked ? isolated(theirs) : theirs;
    if (!isSection(mine) || !isSection(theirs) || 'other' in theirs) return mine;
    return Object.fromEntries(Object.entries(theirs).map(([key, inside]) => [key, complete(mine[key], inside)]));
  };
  return complete({ ...own } as Said, { ...english } as Said) as Section;
}

/** Elements whose text can hold no element, and drawings, whose texts are isolated already. */
const LEFT_ALONE = 'script|style|title|textarea|option|svg';
const PIECES = new RegExp(`<(${LEFT_ALONE})\\b[\\s\\S]*?</\\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|${OPENS}|${CLOSES}`, 'g');

/** A page whose isolated texts are elements marked as English; those in attributes stay isolated. */
export function markEnglish(html: string): string {
  return html.replace(PIECES, (piece) =>
    piece === OPENS ? '<span lang="en" dir="ltr">' : piece === CLOSES ? '</span>' : piece,
  );
}
