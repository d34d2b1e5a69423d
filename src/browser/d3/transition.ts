/** Replaces `d3-transition`, which `d3-zoom` and `d3-brush` load for animation. Here, nothing is ever animated. */
import { selection } from 'd3-selection';

/** Does nothing, because no node ever has a transition to stop. */
export function interrupt(): void {}

// `d3-transition` also adds this method, which `zoom.transform` calls on the selection passed to it.
Object.assign(selection.prototype, {
  interrupt<T>(this: T): T {
    return this;
  },
});
