import { describe, expect, it } from 'vitest';
import { meant, nearest } from '../../src/archive/spelling.ts';

describe('the nearest known word', () => {
  const known = ['board-resolves', 'lamp-lit', 'old-beacon'];
  it('is offered when it is near', () => expect(nearest('lamp-litt', known)).toBe('lamp-lit'));
  it('is not offered when nothing is near', () => expect(nearest('zzzzzzzz', known)).toBeUndefined());
  it('is offered as a question', () => expect(meant('old-becon', known)).toBe(' Did you mean "old-beacon"?'));
  it('is an empty text if no words are known', () => expect(meant('x', [])).toBe(''));
});
