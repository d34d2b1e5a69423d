/** Files that are handed over in parts: the parts are together what the file would be as one text. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { handOver, jsonParts } from '../../src/data/data-file.ts';
import { PUBLISHED } from './published.ts';

const whole = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

describe('JSON in parts', () => {
  it.each(PUBLISHED)('is the JSON of $name', (archive) => {
    expect([...jsonParts(archive.whole)].join('')).toBe(whole(archive.whole));
  });

  it.each([
    [[]],
    [{}],
    [null],
    ['one\ntwo'],
    [{ none: undefined }],
    [
      {
        none: undefined,
        list: [[], {}, [1, [2]], { a: 'x\ny', b: [] }],
        inner: { empty: {}, more: { 'a "b"': [null] } },
      },
    ],
  ])('is the JSON of %j', (value) => {
    expect([...jsonParts(value)].join('')).toBe(whole(value));
  });
});

describe('a file in parts', () => {
  it('has the size and the checksum of its bytes, however large its parts are', () => {
    const texts = ['', 'Señal ', '’'.repeat(700_000), '', '𝔸', 'end'];
    const parts: Uint8Array[] = [];
    const facts = handOver({ name: 'a.txt', mediaType: 'text/plain', says: 'A.' }, texts, () => (part) => {
      parts.push(part);
    });
    const bytes = Buffer.from(texts.join(''));
    expect(Buffer.concat(parts)).toEqual(bytes);
    expect(parts).toHaveLength(2);
    expect(facts).toEqual({
      name: 'a.txt',
      mediaType: 'text/plain',
      says: 'A.',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('may be empty', () => {
    expect(handOver({ name: 'a.txt', mediaType: 'text/plain', says: 'A.' }, [], () => () => undefined).bytes).toBe(0);
  });
});
