/** Texts that other programs store as HTML, and those that only look like it. */
import { describe, expect, it } from 'vitest';
import { oneLine, paragraphs } from '../../../scripts/import/plain-text.ts';

describe('the text of a value', () => {
  it.each([
    ['a<b and c>d', 'a<b and c>d'],
    ['A letter to <Anna> & others', 'A letter to <Anna> & others'],
    ['<i>The Aurora</i>, where a<b and c>d', 'The Aurora, where a<b and c>d'],
    ['<i>Ports</i>: <Hull>, x <y', 'Ports: <Hull>, x <y'],
    ['Fish &amp; <span class="nocase">chips</span>', 'Fish & chips'],
    ['The <sc>Aurora</sc><br/>of 1899', 'The Aurora of 1899'],
    ['The <a href=https://example.org/?a=1>Aurora</a>', 'The Aurora'],
    ['The <!-- old --> Aurora', 'The Aurora'],
    ['1 < 2', '1 < 2'],
    ['Ku\u0308ste', 'K\u00fcste'],
  ])('%s', (value, text) => {
    expect(oneLine(value)).toBe(text);
  });

  it('has its paragraphs apart, however deeply they are nested', () => {
    const deep = 50_000;
    const value = `${'<div>'.repeat(deep)}The lamp${'</div>'.repeat(deep)}<p>The keeper</p>`;
    expect(paragraphs(value)).toBe('The lamp\n\nThe keeper');
  });
});
