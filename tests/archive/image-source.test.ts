import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../src/archive/schema/image.ts';

const found = (source?: string) =>
  sourceAddress({ file: 'a.png', alt: 'A lamp.', credit: 'Own', licence: 'own', ...(source && { source }) })?.hostname;

describe('where a picture was found', () => {
  it('is linked to if it is an address', () =>
    expect(found('https://photos.example.org/lamp?n=1')).toBe('photos.example.org'));
  it.each([
    'Archive of the port, box 3',
    'https://',
    'https://exa mple.org/',
    'https://example.org/lamp, cropped',
    'javascript:alert(1)',
    undefined,
  ])('is only words otherwise: %s', (source) => expect(found(source)).toBeUndefined());
});
