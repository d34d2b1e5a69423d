/**
 * Estimates from frame times how much a device can draw per frame while the drawing moves. Anything not drawn in the
 * meantime is counted, and drawn once the movement stops.
 */
import { MOST_MARKS } from '../../timeline/layout.ts';

const LEAST_MARKS = 35;
/** If more milliseconds than this pass between two frames, one was dropped. */
const LATE = 25;
/** A pause of this many milliseconds ends a movement. */
const PAUSE = 120;

export class Pace {
  private marks = MOST_MARKS;
  private last = -Infinity;

  /** @param now the time of this frame in a movement. @returns how many marks to draw in it. */
  frame(now: number): number {
    const took = now - this.last;
    this.last = now;
    if (took > PAUSE) return this.marks;
    this.marks = took > LATE ? Math.max(LEAST_MARKS, this.marks * 0.6) : Math.min(MOST_MARKS, this.marks + 1);
    return Math.round(this.marks);
  }
}
