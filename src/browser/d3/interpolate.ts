/**
 * Takes the place of `d3-interpolate` in the browser: `d3-scale` has numbers alone to interpolate, and `d3-zoom` and
 * `d3-brush`, which would animate with the rest, never do. Colours, strings and paths are two thirds of that package.
 */

/** From a number to another: `t` is 0 at the first and 1 at the second. */
export function interpolateNumber(first: number, second: number): (t: number) => number {
  return (t) => first * (1 - t) + second * t;
}

/** The same in whole numbers. */
export function interpolateRound(first: number, second: number): (t: number) => number {
  const between = interpolateNumber(first, second);
  return (t) => Math.round(between(t));
}

/** Along a list of values, in steps of the same length. */
export function piecewise(
  interpolate: typeof interpolateNumber,
  values: readonly [number, number, ...number[]],
): (t: number) => number {
  const steps = values.slice(1).map((value, n) => interpolate(values[n] as number, value));
  return (t) => {
    const step = Math.max(0, Math.min(steps.length - 1, Math.floor(t * steps.length)));
    return (steps[step] as (t: number) => number)(t * steps.length - step);
  };
}

/** @throws Error always: the flight from one view to another is an animation. */
export function interpolateZoom(): never {
  throw new Error('Nothing is animated here.');
}

export { interpolateNumber as interpolate };
