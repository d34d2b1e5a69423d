/** What a reader sees of a saved page, whatever its markup. */
import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../src/own-copy/page-text.ts';

function read(html: string): string {
  const steps = textOfPage(html);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
const lines = (html: string) =>
  read(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('the text of a saved page', () => {
  it.each([
    [
      'a line for each block',
      '<p>One <b>two</b> three</p><div>four<p>five</div>six',
      ['One two three', 'four', 'five', 'six'],
    ],
    ['words that are joined in a line', '<p>re<i>print</i>ed <a href=x>here</a>.', ['reprinted here.']],
    ['lines broken by hand', '<p>one<br>two', ['one', 'two']],
    ['characters with names', '<p>Tea &amp; sugar&nbsp;&mdash; 3&#x2032;', ['Tea & sugar — 3′']],
    ['words apart that a picture parts', '<p>2006<svg><text>x</text></svg>1', ['2006', '1']],
    ['elements nobody knows', '<custom-thing>one</custom-thing><p>two', ['one', 'two']],
    ['a page that ends in the middle', '<p>one<p title="two', ['one']],
    ['tables, also with stray words', '<table>stray<tr><td>a<td>b</table>', ['stray', 'a', 'b']],
  ])('has %s', (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('has nothing that is not shown', () => {
    const silent = ['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'canvas', 'textarea'];
    const html = silent.map((name) => `<${name}>not shown</${name}>`).join('<p>shown');
    expect(lines(`<head><title>not shown</title></head><!-- not shown --><body onload="no()">${html}`)).toEqual(
      Array.from({ length: silent.length - 1 }, () => 'shown'),
    );
  });

  it('is read however deep and however long the page is, with no letter lost where it is cut to be read', () => {
    expect(lines(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
    const words = Array.from({ length: 20_000 }, (_, n) => `<p>${n}&amp;𝒜</p>`);
    expect(lines(words.join(''))).toEqual(words.map((_, n) => `${n}&𝒜`));
  });

  it('is nothing for nothing', () => {
    expect(read('')).toBe('');
  });
});
