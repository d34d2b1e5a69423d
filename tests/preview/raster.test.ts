import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/preview/raster.ts';

describe('the size of a picture on a page', () => {
  const most = { width: 384, height: 640 };
  it.each([
    [320, 240, 320, 240],
    [768, 500, 384, 250],
    [1000, 6400, 100, 640],
    [1, 4000, 1, 640],
    [9000, 2, 384, 1],
  ])('is, for %d × %d pixels, %d × %d', (width, height, ...size) => {
    expect(Object.values(fitted({ width, height }, most))).toEqual(size);
  });
});
