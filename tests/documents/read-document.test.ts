/** Documents in the forms that other programs give them: chapters of any name, deep nesting, formulas, notes. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookBlocks } from '../../src/documents/book-text.ts';
import { unpack, unpackedArchive } from '../../src/documents/packed.ts';
import { pageBlocks } from '../../src/documents/page-text.ts';

const texts = (blocks: readonly { lines: readonly string[] }[]) => blocks.map(({ lines }) => lines.join('\n'));

const chapter = (text: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><body>${text}</body></html>`;

/** An e-book. @param items the items of its manifest, in the order of its spine. */
function book(items: readonly { href: string; type: string; text: string }[], title = ''): Uint8Array {
  const manifest = items.map(({ href, type }, n) => `<item id="i${n}" href="${href}" media-type="${type}"/>`);
  const spine = items.map((_, n) => `<itemref idref="i${n}"/>`);
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="in/book.package"/></rootfiles></container>',
    'in/book.package': `<package xmlns:dc="x"><metadata><dc:title>${title}</dc:title></metadata><manifest>${manifest.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(items.map(({ href, text }) => [`in/${decodeURIComponent(href)}`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const XHTML = 'application/xhtml+xml';

describe('an e-book', () => {
  it('is read by its spine, whatever its chapters are called', () => {
    const bytes = book([
      { href: 'part%20two', type: XHTML, text: chapter('<p>The lamp.</p>') },
      { href: 'one.dat', type: 'text/html', text: chapter('<p>The keeper.</p>') },
      { href: 'map.html', type: 'image/svg+xml', text: '<svg><text>A map</text></svg>' },
    ]);
    expect(texts(bookBlocks(bytes))).toEqual(['The lamp.', 'The keeper.']);
  });

  it('has its title marked although its first page does not mark it, and then no other', () => {
    const text = chapter('<p>The light</p><h1>Night</h1><p>It went out.</p>');
    const [first, second] = bookBlocks(book([{ href: 'a', type: XHTML, text }], 'The light'));
    expect([first?.is, second?.is]).toEqual(['title', 'heading']);
  });

  it('without one of its chapters is damaged, and says which is missing', () => {
    const whole = book([{ href: 'a', type: XHTML, text: chapter('<p>x</p>') }]);
    const files = unpack(whole, (path) => path !== 'in/a');
    expect(() => bookBlocks(zipSync({ ...files }))).toThrow('The book has no file in/a.');
  });
});

describe('a page', () => {
  it('may be nested deeper than functions can call each other', () => {
    const deep = 50_000;
    const html = `${'<div><i>'.repeat(deep)}The lamp${'</i></div>'.repeat(deep)}<p>The keeper</p>`;
    expect(texts(pageBlocks(html))).toEqual(['The lamp', 'The keeper']);
  });

  it('has the signs of its formulas, without the notation they were typed in', () => {
    const formula =
      '<math><semantics><mrow><mi>x</mi><mo>=</mo><mn>2</mn></mrow><annotation encoding="application/x-tex">x=2</annotation></semantics></math>';
    expect(texts(pageBlocks(`<p>We found ${formula} there.</p>`))).toEqual(['We found x=2 there.']);
  });

  it.each([
    ['a number close to the word before it', '<p>of March<sup><a href="#n1">1</a></sup>, and</p>', 'of March, and'],
    ['a dagger', '<p>of March<a href="notes.html#n1">†</a> and</p>', 'of March and'],
  ])('leaves out the mark of a note: %s', (_what, html, text) => {
    expect(texts(pageBlocks(html))).toEqual([text]);
  });

  it.each([
    ['a number that is a word of its own', '<p>see <a href="#s2">2</a> above</p>', 'see 2 above'],
    ['a link to another site', '<p>page<a href="https://example.org/#a">2</a></p>', 'page2'],
    ['a longer text', '<p>of<a href="#s2">1899</a></p>', 'of1899'],
  ])('keeps a link that is not the mark of a note: %s', (_what, html, text) => {
    expect(texts(pageBlocks(html))).toEqual([text]);
  });

  it('has a ¶ that ends with a link back as a note, and the one after it as what it is', () => {
    const html = '<ol><li><p>Old Style.<a href="#r1">↩︎</a></p></li></ol><p>The lamp went out.</p>';
    const [note, after] = pageBlocks(html);
    expect([note?.lines, note?.is, after?.is]).toEqual([['Old Style.'], 'footnote', undefined]);
  });
});

/** An archive that states the wrong size for each of its files. @param size the stated size, in bytes. */
function saying(size: number, ...names: readonly string[]): Uint8Array {
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x'.repeat(999))])));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    // The directory at the end of the archive states the size of each file (APPNOTE 4.3.12).
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('an archive of files', () => {
  const all = () => true;
  it('is limited in all that is unpacked from it, not only in each file', () => {
    expect(() => unpack(saying(2 ** 25 + 1, 'a'), all)).not.toThrow();
    expect(() => unpack(saying(2 ** 25 + 1, 'a', 'b'), all)).toThrow(/67108866 bytes or more/);
    expect(() => unpackedArchive(saying(2 ** 25 + 1, 'a', 'b'), all)).toThrow(/bytes or more/);
    expect(() => unpack(saying(2 ** 25 + 1, 'a', 'b'), (path) => path === 'a')).not.toThrow();
  });

  it('that says less than it holds unpacks to no more than it says', () => {
    expect(unpack(saying(10, 'a'), all).a).toHaveLength(10);
  });

  it('reaches other libraries with only the files that are wanted', () => {
    const bytes = zipSync({ a: strToU8('one'), b: strToU8('two') });
    expect(
      Object.keys(
        unpack(
          unpackedArchive(bytes, (path) => path === 'b'),
          all,
        ),
      ),
    ).toEqual(['b']);
  });
});
