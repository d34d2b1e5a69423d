/** Rows of a lane being filled: who still has room where. */

/** A stretch of a row that is taken. CSS pixels. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

export class Rows {
  private readonly rows: Taken[][];

  constructor(count: number) {
    this.rows = Array.from({ length: count }, () => []);
  }

  /** The first row in which [from, to] and a gap on both sides are free, now taken; undefined when there is none. */
  take(from: number, to: number, gap: number): number | undefined {
    const row = this.rows.findIndex((taken) =>
      taken.every((other) => to + gap <= other.from || from - gap >= other.to),
    );
    this.rows[row]?.push({ from, to });
    return row < 0 ? undefined : row;
  }
}
