/** How far apart two words are as they are typed. */

/** Letters to put in, take out, change or swap with their neighbour until one word is the other. */
export function edits(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const rows = [Array.from({ length: b.length + 1 }, (_, n) => n)];
  a.forEach((letter, n) => {
    const [before, above] = [rows[n - 1] ?? [], rows[n] ?? []];
    const row = [n + 1];
    b.forEach((facing, m) => {
      const changed = (above[m] ?? 0) + (letter === facing ? 0 : 1);
      const swapped = letter === b[m - 1] && a[n - 1] === facing ? (before[m - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (above[m + 1] ?? 0) + 1, (row[m] ?? 0) + 1));
    });
    rows[n + 1] = row;
  });
  return rows[a.length]?.[b.length] ?? 0;
}
