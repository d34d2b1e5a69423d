/**
 * Links to words on the publisher’s page by a text fragment, as defined in the WICG draft “URL Fragment Text
 * Directives”.
 */

/** A quotation with more words than this is identified by its first and last words. */
const WHOLE = 8;
const ENDS = 4;

/** Percent-encodes everything but letters and digits, because hyphens, commas and & are special in the fragment. */
const encoded = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ')).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A mark for omitted words, or our own words in brackets. Only the text between these is on the page. */
const GAP = /\S*\[[^\]]*\]\S*|(?<=^|\s)(?:…|\.{3})(?=\s|$)/;

/**
 * An address that opens a page at the words of a quotation. If the page has changed or is not open to everyone, the
 * browser silently shows it from the top. The quotation must therefore always be printed too.
 *
 * @param quote the quotation, word for word. It may mark omitted words with […] and contain our own words in brackets.
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
