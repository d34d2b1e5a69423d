/** The files that replace d3 packages in the browser give the same results as those packages. */
import * as real from 'd3-interpolate';
import { select } from 'd3-selection';
import { describe, expect, it } from 'vitest';
import * as ours from '../../src/browser/d3/interpolate.ts';
import { utcFormat } from '../../src/browser/d3/time-format.ts';
import '../../src/browser/d3/transition.ts';

const STEPS = [-0.5, 0, 0.1, 1 / 3, 0.5, 0.99, 1, 1.5];

describe('interpolation of numbers', () => {
  it.each([
    [0, 1068],
    [1068, 0],
    [1136073600000, 1735689600000],
    [-3, 0.1],
  ])('from %d to %d is that of d3-interpolate to the last digit', (from, to) => {
    for (const t of STEPS) {
      expect(ours.interpolateNumber(from, to)(t)).toBe(real.interpolateNumber(from, to)(t));
      expect(ours.interpolateRound(from, to)(t)).toBe(real.interpolateRound(from, to)(t));
      expect(ours.interpolate(from, to)(t)).toBe(real.interpolate(from, to)(t));
    }
  });

  it('goes along a list of values as d3-interpolate does', () => {
    for (const t of STEPS)
      expect(ours.piecewise(ours.interpolateNumber, [0, 10, -5, 7])(t)).toBe(
        real.piecewise(real.interpolateNumber, [0, 10, -5, 7])(t),
      );
  });
});

it('refuses to animate and to format, which nothing here asks for', () => {
  expect(() => ours.interpolateZoom()).toThrow('Nothing is animated');
  expect(() => utcFormat('%Y')(new Date())).toThrow('%Y');
});

it('interrupts a selection without changing it', () => {
  const selection = select({} as Element) as unknown as { interrupt(): unknown };
  expect(selection.interrupt()).toBe(selection);
});
