/**
 * Replaces `d3-interpolate` in the browser. Here, `d3-scale` interpolates only numbers. `d3-zoom` and `d3-brush` would
 * need the rest of the package for animation, but nothing is animated. Code for colours, strings and paths makes up two
 * thirds of the package.
 */

/** Interpolates between two numbers: `t` is 0 at the first and 1 at the second. */
export function interpolateNumber(first: number, second: number): (t: number) => number {
  return (t) => first * (1 - t) + second * t;
}

/** Interpolates in the same way, but rounds to whole numbers. */
export function interpolateRound(first: number, second: number): (t: number) => number {
  const between = interpolateNumber(first, second);
  return (t) => Math.round(between(t));
}

/** Interpolates along a list of values, in steps of equal length. */
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

/**
 * @throws Error always, because moving smoothly from one view to another would be animation, and nothing is animated.
 */
export function interpolateZoom(): never {
  throw new Error('Nothing is animated here.');
}

export { interpolateNumber as interpolate };
