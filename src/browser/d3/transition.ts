/** Replaces `d3-transition`, which `d3-zoom` and `d3-brush` load for animation: nothing is ever animated here. */
import { selection } from 'd3-selection';

/** Does nothing: no node ever has a transition to stop. */
export function interrupt(): void {}

// `d3-transition` also adds this method, which `zoom.transform` calls on the selection it is given.
Object.assign(selection.prototype, {
  interrupt<T>(this: T): T {
    return this;
  },
});
