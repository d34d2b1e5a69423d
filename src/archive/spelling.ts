/** The nearest known word to a mistyped one, for messages. */

/** The known name nearest to a mistyped one, if it is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, n) => n);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
      }
      row = next;
    }
    return row[b.length] ?? 0;
  };
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** "Did you mean x?" when something known is near, else nothing. */
export function meant(word: string, known: Iterable<string>): string {
  const candidate = nearest(word, known);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
