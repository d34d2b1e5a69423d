/** English words whose forms no rule connects. */
import { describe, expect, it } from 'vitest';
import { dictionaryForm } from '../../src/search/irregular-forms.ts';
import { idsFor, inventedIndex } from './invented.ts';

describe('an irregular form', () => {
  it.each([
    ['paid', 'pay'],
    ['written', 'write'],
    ['women', 'woman'],
    ['storm', 'storm'],
    ['withdrew', 'withdraw'],
    ['understood', 'understand'],
    ['forgotten', 'forget'],
    ['became', 'become'],
    ['within', 'within'],
    ['begun', 'begin'],
  ])('%s is listed under %s', (form, base) => expect(dictionaryForm(form)).toBe(base));

  it.each([
    ['who paid', 'pays'],
    ['ship sunk', 'sinks'],
    ['the men', 'man'],
    ['kept', 'keeping'],
  ])('finds the others: %s, %s', (typed, written) => {
    const index = inventedIndex([
      { id: 'it', text: `a ship that ${written}` },
      ...Array.from({ length: 8 }, (_, n) => ({ id: `other-${n}`, text: 'quiet evening ship' })),
    ]);
    expect(idsFor(index, typed)[0]).toBe('it');
  });

  it('does not make one word of two that only share a stem', () => {
    const index = inventedIndex([
      { id: 'pais', text: 'El País' },
      { id: 'pay', text: 'They pay.' },
    ]);
    expect(idsFor(index, 'pay ')).toEqual(['pay']);
  });
});
