import { describe, expect, it } from 'vitest';
import { alreadyQuoted } from '../../src/archive/quotations.ts';

describe('a quotation is not printed again', () => {
  it.each([
    ['the statement contains it', 'He said: “You built the harbour, not me.”', 'You built the harbour'],
    ['it adds a word to those quoted', 'The boats “sank in the storm”.', 'Boats sank in the storm'],
    [
      'the statement quotes it in two pieces',
      'It calls it a “reckless” and “costly voyage”.',
      'reckless and a costly voyage',
    ],
    ['it adds punctuation', 'They spoke of a “quiet war”.', 'the “quiet war,”'],
    [
      'half of a long one is quoted',
      'He had “seen six boats and two lights out at sea”.',
      'seen six boats and two lights out at sea, and after that nothing until the morning',
    ],
  ])('if %s', (_why, says, quotation) => expect(alreadyQuoted(says, quotation)).toBe(true));

  it.each([
    ['the statement quotes nothing', 'The boats sank.', 'the boats sank'],
    ['the statement quotes other words', 'The boats “sank”.', 'went down in the storm'],
    ['it has many more words', 'The word for it is “sank”.', 'and then all the boats sank in one night'],
  ])('unless %s', (_why, says, quotation) => expect(alreadyQuoted(says, quotation)).toBe(false));
});
