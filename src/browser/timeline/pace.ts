/**
 * How much a device can draw in a frame while the drawing moves, learned from how long its frames take. What is
 * not drawn meanwhile is counted, and drawn as soon as the movement rests.
 */
import { MOST_MARKS } from '../../timeline/layout.ts';

const LEAST_MARKS = 35;
/** Longer than this between two frames, in milliseconds, and one was left out. */
const LATE = 25;
/** A pause this long ends a movement. */
const PAUSE = 120;

export class Pace {
  private marks = MOST_MARKS;
  private last = -Infinity;

  /** @param now the time of this frame of a movement. @returns how many marks to draw in it. */
  frame(now: number): number {
    const took = now - this.last;
    this.last = now;
    if (took > PAUSE) return this.marks;
    this.marks = took > LATE ? Math.max(LEAST_MARKS, this.marks * 0.6) : Math.min(MOST_MARKS, this.marks + 1);
    return Math.round(this.marks);
  }
}
