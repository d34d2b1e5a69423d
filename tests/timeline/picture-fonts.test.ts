import { describe, expect, it } from 'vitest';
import { covers } from '../../src/browser/timeline/picture-fonts.ts';

describe('a font', () => {
  it.each([
    ['U+0000-00FF, U+0131', 'Café', true],
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0600-06FF', 'Café', false],
    ['U+0600-06FF', 'Café حريق', true],
    ['', 'anything', true],
    ['U+0000-00FF', '', false],
  ])('of the range "%s" is wanted for "%s": %s', (range, text, wanted) => expect(covers(range, text)).toBe(wanted));
});
