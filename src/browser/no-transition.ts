/**
 * Stands in for `d3-transition`, which `d3-zoom` and `d3-brush` ask for one function: to stop a running
 * transition. Nothing here is ever animated, so there is none to stop, and a third of the script stays away.
 */
export function interrupt(): void {}
