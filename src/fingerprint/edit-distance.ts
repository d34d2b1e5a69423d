/**
 * Edit distance: the smallest number of insertions, deletions, replacements and swaps of neighbours that turns one
 * sequence of letters or words into another.
 */

/** Part of a sequence, and its distance from the sequence that was sought. */
export interface NearestPart {
  readonly edits: number;
  /**
   * Index of the part’s first element, and of the element after its last. Both are 0 if no part is closer than an empty
   * one.
   */
  readonly from: number;
  readonly to: number;
}

/** The smallest number of edits so far, and the index at which the part of the text that needs them begins. */
interface Cell {
  readonly edits: number;
  readonly from: number;
}

/**
 * Optimal string alignment: for every position in `text`, the distance from `sought` to the part that ends there.
 *
 * @param anywhere whether that part may begin at any position (Sellers 1980); otherwise it begins at the first element.
 */
function distances<T>(sought: readonly T[], text: readonly T[], anywhere: boolean): Cell[] {
  const edit = ({ edits, from }: Cell, more: number): Cell => ({ edits: edits + more, from });
  let before: Cell[] = [];
  let row: Cell[] = [{ edits: 0, from: 0 }, ...sought.map((_, n) => ({ edits: n + 1, from: 0 }))];
  const ends = row.slice(-1);
  text.forEach((found, at) => {
    let last: Cell = anywhere ? { edits: 0, from: at + 1 } : { edits: at + 1, from: 0 };
    const next = [last];
    row.slice(0, -1).forEach((diagonal, n) => {
      const above = row[n + 1] ?? diagonal;
      const ways = [edit(diagonal, sought[n] === found ? 0 : 1), edit(above, 1), edit(last, 1)];
      const swapped = sought[n - 1] === found && sought[n] === text[at - 1] ? before[n - 1] : undefined;
      if (swapped !== undefined) ways.push(edit(swapped, 1));
      last = ways.reduce((best, way) => (way.edits < best.edits ? way : best));
      next.push(last);
    });
    before = row;
    row = next;
    ends.push(last);
  });
  return ends;
}

/** @returns the number of edits that turn one word into the other; 0 if they are equal. */
export function editDistance(one: string, other: string): number {
  return distances([...one], [...other], false).reduce((_, last) => last).edits;
}

/**
 * @returns the part of `text` that needs the fewest edits to become `sought`. In a tie, it is the part that ends first.
 */
export function nearestPart<T>(sought: readonly T[], text: readonly T[]): NearestPart {
  return distances(sought, text, true)
    .map((cell, to) => ({ ...cell, to }))
    .reduce((best, part) => (part.edits < best.edits ? part : best));
}
