/** A link to where words stand on the publisher’s page: a text fragment, as the WICG draft “URL Fragment Text Directives” has it. */

/** Longer quotations are named by their first and last words. */
const WHOLE = 8;
const ENDS = 4;

/** Everything but letters and digits, percent-encoded: hyphens, commas and & have a meaning in the fragment. */
const encoded = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ')).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The address of a page at the words of a quotation. On a page that has changed or is closed the browser shows the
 * page without a word, so that the quotation must always be printed too.
 *
 * @param quote to the letter; words left out inside it may be marked by […].
 */
export function textFragment(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  const left = words.findIndex((word) => /^(?:\[?…\]?|\[?\.\.\.\]?)$/.test(word));
  const whole = words.length <= WHOLE && left < 0;
  const start = left > 0 ? words.slice(0, Math.min(left, ENDS)) : words.slice(0, ENDS);
  const range = whole ? encoded(words) : `${encoded(start)},${encoded(words.slice(-ENDS))}`;
  return `${address.replace(/#.*$/, '')}#:~:text=${range}`;
}
