/** A link to words on the publisher’s page: a text fragment, as defined by the WICG draft “URL Fragment Text Directives”. */

/** Longer quotations are named by their first and last words. */
const WHOLE = 8;
const ENDS = 4;

/** Everything but letters and digits, percent-encoded: hyphens, commas and & have a meaning in the fragment. */
const encoded = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ')).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Words left out, and words in brackets, which are ours: only what is between these is on the page. */
const GAP = /\S*\[[^\]]*\]\S*|(?<=^|\s)(?:…|\.{3})(?=\s|$)/;

/**
 * The address of a page at the words of a quotation. On a page that has changed or is closed the browser shows the
 * page without a word, so that the quotation must always be printed too.
 *
 * @param quote to the letter; words left out inside it may be marked by […], and brackets hold our own words.
 */
export function textFragment(address: string, quote: string): string {
  const page = address.replace(/#.*$/s, '');
  const stretches = quote
    .split(GAP)
    .map((stretch) => stretch.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return page;
  const whole = first === last && first.length <= WHOLE;
  const range = whole ? encoded(first) : `${encoded(first.slice(0, ENDS))},${encoded(last.slice(-ENDS))}`;
  return `${page}#:~:text=${range}`;
}
