/** An e-book (.epub, EPUB 2 and 3) → its blocks, chapter by chapter in the order of its spine. */
import { unpack } from './packed.ts';
import { pageBlocks } from './page-text.ts';
import type { ReadBlock } from './read-block.ts';
import { elementsNamed, xmlRoot } from './xml.ts';

/** Elements that HTML knows as empty; all others may be closed at once in XHTML, which HTML would read as left open. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const CLOSED_AT_ONCE = /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gi;

/** XHTML with every element closed as HTML closes it. */
const asHtml = (xhtml: string): string =>
  xhtml.replace(CLOSED_AT_ONCE, (whole, name: string, attributes: string) =>
    EMPTY.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );

/** A path named in a file, from the root of the archive. Older browsers take paths apart only of addresses of the web. */
const pathFrom = (file: string, named: string): string =>
  decodeURIComponent(new URL(named, `http://book/${file}`).pathname.slice(1));

/** A book whose chapters are encrypted. */
export class LockedBook extends Error {
  override name = 'LockedBook';
}

/**
 * Reads an e-book.
 *
 * @throws LockedBook if its chapters are encrypted; another error if it is damaged.
 */
export function bookBlocks(bytes: Uint8Array): ReadBlock[] {
  const files = unpack(bytes, (path) => /\.(?:x?html?|xml|opf)$/i.test(path));
  const read = (path: string) => {
    const file = files[path];
    if (file === undefined) throw new Error(`The book has no file ${path}.`);
    return file;
  };
  const locked = files['META-INF/encryption.xml'];
  const encrypted = new Set(
    locked === undefined
      ? []
      : elementsNamed(xmlRoot(locked), 'CipherReference')
          .concat(elementsNamed(xmlRoot(locked), 'enc:CipherReference'))
          .map(({ attributes }) => attributes.URI ?? ''),
  );
  const [rootFile] = elementsNamed(xmlRoot(read('META-INF/container.xml')), 'rootfile');
  const packageFile = rootFile?.attributes['full-path'] ?? '';
  const root = xmlRoot(read(packageFile));
  const named = (name: string) => [...elementsNamed(root, name), ...elementsNamed(root, `opf:${name}`)];
  const items = new Map(named('item').map(({ attributes }) => [attributes.id, attributes.href]));
  const blocks: ReadBlock[] = [];
  for (const { attributes } of named('itemref')) {
    const href = items.get(attributes.idref);
    if (href === undefined || !/\.(?:x?html?|xml)$/i.test(href)) continue;
    const path = pathFrom(packageFile, href);
    if (encrypted.has(path)) throw new LockedBook(`${path} is encrypted.`);
    const titled = blocks.some(({ is }) => is === 'title');
    blocks.push(...pageBlocks(asHtml(new TextDecoder().decode(read(path))), titled));
  }
  return blocks;
}
