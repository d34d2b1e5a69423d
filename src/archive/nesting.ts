/**
 * Detects Markdown that is nested so deeply, or has so many marks, that parsing it would take too long. No text meant
 * for readers is like that.
 */

/** Maximum nesting depth of lists and quotations. */
const DEEPEST = 20;
/** Maximum number of characters that open or close emphasis, links or code in one paragraph. */
const MOST_SIGNS = 2000;

const MARKERS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/u;
const MARKER = />|[-+*][ \t]|\d[.)][ \t]/gu;
const SIGNS = /[*_[\]`~<&]/gu;

/**
 * The first line at which a body becomes too complex to parse; undefined if there is none. Lines are counted from 1.
 */
export function tangledAt(markdown: string): number | undefined {
  let signs = 0;
  for (const [n, line] of markdown.split('\n').entries()) {
    const depth = MARKERS.exec(line)?.[0].match(MARKER)?.length ?? 0;
    signs = line.trim() === '' ? 0 : signs + (line.match(SIGNS)?.length ?? 0);
    if (depth > DEEPEST || signs > MOST_SIGNS) return n + 1;
  }
  return undefined;
}
