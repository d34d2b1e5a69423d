/** Takes the place of `d3-transition`, which `d3-zoom` and `d3-brush` load to animate: nothing is ever animated here. */
import { selection } from 'd3-selection';

/** Stops the transition of a node, of which there is none. */
export function interrupt(): void {}

// As `d3-transition` does it: `zoom.transform` interrupts the selection that it is given.
Object.assign(selection.prototype, {
  interrupt<T>(this: T): T {
    return this;
  },
});
