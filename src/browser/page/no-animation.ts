/**
 * Stands in for `d3-transition` and `d3-interpolate`, which `d3-zoom` and `d3-brush` use to animate. Nothing here
 * is ever animated, so there is no transition to stop and nothing to find the middle of, and a third of the
 * script stays away.
 */
export function interrupt(): void {}

function unused(): never {
  throw new Error('Nothing is animated here.');
}

export { unused as interpolate, unused as interpolateZoom };
