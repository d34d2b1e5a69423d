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

  it('keeps the nearer end in place if the instant is out of view', () => {
    expect(zoomed(ALL, 0.5, -300)).toEqual({ from: 0, to: 500 });
    expect(zoomed(ALL, 0.5, 5000)).toEqual({ from: 500, to: 1000 });
  });
});

describe('the densest stretch around an instant', () => {
  it('has the most events, in its middle', () => {
    expect(densest(starting(10, 20, 30, 40, 450, 560, 620), ALL, 200, 500)).toEqual({ from: 435, to: 635 });
  });

  it('contains the instant, whatever is further away', () => {
    expect(densest(starting(320, 330, 340), ALL, 200, 500)).toEqual({ from: 300, to: 500 });
    expect(densest(starting(500, 650, 660, 670), ALL, 200, 500)).toEqual({ from: 485, to: 685 });
  });

  it('is the one with the nearest events if several have as many', () => {
    expect(densest(starting(410, 480), ALL, 60, 500)).toEqual({ from: 450, to: 510 });
  });

  it('is centred on the instant if there are no events', () => {
    expect(densest(starting(), ALL, 500, 500)).toEqual({ from: 250, to: 750 });
  });

  it('never leaves the view', () => {
    expect(densest(starting(5, 6, 7, 990), ALL, 500, 50)).toEqual({ from: 0, to: 500 });
    expect(densest(starting(5, 985, 990, 995), ALL, 500, 990)).toEqual({ from: 500, to: 1000 });
  });
});
