/** Keeps track of the free space in the rows of a lane. */

/** An occupied stretch of a row, in CSS pixels. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

export class Rows {
  private readonly rows: Taken[][];

  constructor(count: number) {
    this.rows = Array.from({ length: count }, () => []);
  }

  /**
   * Occupies [from, to] in the first row where it is free, including a gap on both sides.
   *
   * @returns the row; undefined if there is none.
   */
  take(from: number, to: number, gap: number): number | undefined {
    const row = this.rows.findIndex((taken) =>
      taken.every((other) => to + gap <= other.from || from - gap >= other.to),
    );
    this.rows[row]?.push({ from, to });
    return row < 0 ? undefined : row;
  }
}
