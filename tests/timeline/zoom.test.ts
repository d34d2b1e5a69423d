import { describe, expect, it } from 'vitest';
import { densest, zoomed } from '../../src/timeline/zoom.ts';

const ALL = { from: 0, to: 1000 };
const starting = (...starts: number[]) => Float64Array.from(starts);

describe('zooming', () => {
  it('keeps an instant where it is', () => {
    expect(zoomed(ALL, 0.5, 500)).toEqual({ from: 250, to: 750 });
    expect(zoomed(ALL, 0.5, 100)).toEqual({ from: 50, to: 550 });
    expect(zoomed({ from: 400, to: 600 }, 2, 450)).toEqual({ from: 350, to: 750 });
  });

  it('keeps the nearer end where the instant is out of view', () => {
    expect(zoomed(ALL, 0.5, -300)).toEqual({ from: 0, to: 500 });
    expect(zoomed(ALL, 0.5, 5000)).toEqual({ from: 500, to: 1000 });
  });
});

describe('the densest stretch', () => {
  it('has the most events, in its middle', () => {
    expect(densest(starting(10, 500, 700, 710, 720), ALL, 200)).toEqual({ from: 610, to: 810 });
  });

  it('is the one nearest to the middle where several have as many', () => {
    expect(densest(starting(50, 450, 950), ALL, 100)).toEqual({ from: 400, to: 500 });
  });

  it('is the middle where nothing begins', () => {
    expect(densest(starting(), ALL, 500)).toEqual({ from: 250, to: 750 });
  });

  it('never leaves the view', () => {
    expect(densest(starting(5, 6, 7, 990), ALL, 500)).toEqual({ from: 0, to: 500 });
    expect(densest(starting(5, 990, 995), ALL, 500)).toEqual({ from: 500, to: 1000 });
    expect(densest(starting(-50, -40, 400, 2000), ALL, 100)).toEqual({ from: 350, to: 450 });
  });
});
