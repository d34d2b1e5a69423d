/** Turns an e-book (.epub, EPUB 2 or 3) into blocks, chapter by chapter in the order of its spine. */
import { unpack } from './packed.ts';
import { pageBlocks } from './page-text.ts';
import { oneLine, type ReadBlock } from './read-block.ts';
import { elementsNamed, xmlRoot } from './xml.ts';

/**
 * Elements that are always empty in HTML. XHTML allows any other element to be self-closing, but HTML would treat such
 * an element as still open.
 */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const CLOSED_AT_ONCE = /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gi;

/** XHTML with closing tags where HTML needs them. */
const asHtml = (xhtml: string): string =>
  xhtml.replace(CLOSED_AT_ONCE, (whole, name: string, attributes: string) =>
    EMPTY.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );

/**
 * Resolves a path given in a file of the book against the book’s root. It uses a made-up web address, because older
 * browsers can parse only web addresses.
 */
const pathFrom = (file: string, named: string): string =>
  decodeURIComponent(new URL(named, `http://book/${file}`).pathname.slice(1));

/** Thrown for a book whose chapters are encrypted. */
export class LockedBook extends Error {
  override name = 'LockedBook';
}

/** The media types that a chapter can have. Anything else in a spine is skipped, such as a picture. */
const CHAPTERS = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml', 'text/x-oeb1-document']);

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

/** Paths of the files that are encrypted. */
function encryptedPaths(encryption: Uint8Array | undefined): ReadonlySet<string> {
  if (encryption === undefined) return new Set();
  const root = xmlRoot(encryption);
  const references = ['CipherReference', 'enc:CipherReference'].flatMap((name) => elementsNamed(root, name));
  return new Set(references.map(({ attributes }) => attributes.URI ?? ''));
}

/**
 * Marks the title of a book whose first page gives it only as an ordinary paragraph. Books converted from another
 * format may do so.
 */
function withTitle(blocks: readonly ReadBlock[], title: string): ReadBlock[] {
  const first = blocks.findIndex(({ lines }) => oneLine(lines.join(' ')) === title);
  if (first < 0 || blocks.slice(0, first).some(({ is }) => is === 'title')) return [...blocks];
  return blocks.map((block, n) => {
    if (n === first) return { ...block, is: 'title', why: 'It is the title of the book.' };
    return block.is === 'title' ? { ...block, is: 'heading' } : block;
  });
}

/**
 * Reads an e-book. Its spine lists the chapter files in order; their names do not matter.
 *
 * @throws LockedBook if its chapters are encrypted; another error if it is damaged.
 */
export function bookBlocks(bytes: Uint8Array): ReadBlock[] {
  const reading = (wanted: ReadonlySet<string>) => {
    const files = unpack(bytes, (path) => wanted.has(path));
    return (path: string) => {
      const file = files[path];
      if (file === undefined) throw new Error(`The book has no file ${path}.`);
      return file;
    };
  };
  const { [CONTAINER]: container, [ENCRYPTION]: encryption } = unpack(
    bytes,
    (path) => path === CONTAINER || path === ENCRYPTION,
  );
  if (container === undefined) throw new Error(`The book has no file ${CONTAINER}.`);
  const packageFile = elementsNamed(xmlRoot(container), 'rootfile')[0]?.attributes['full-path'] ?? '';
  const root = xmlRoot(reading(new Set([packageFile]))(packageFile));
  const named = (name: string) => [...elementsNamed(root, name), ...elementsNamed(root, `opf:${name}`)];
  const items = new Map(named('item').map(({ attributes }) => [attributes.id, attributes]));
  const chapters = named('itemref').flatMap(({ attributes }) => {
    const { href, 'media-type': type = '' } = items.get(attributes.idref) ?? {};
    return href !== undefined && CHAPTERS.has(type.toLowerCase()) ? [pathFrom(packageFile, href)] : [];
  });
  const encrypted = encryptedPaths(encryption);
  const locked = chapters.find((path) => encrypted.has(path));
  if (locked !== undefined) throw new LockedBook(`${locked} is encrypted.`);
  const read = reading(new Set(chapters));
  const blocks: ReadBlock[] = [];
  for (const path of chapters) {
    const titled = blocks.some(({ is }) => is === 'title');
    blocks.push(...pageBlocks(asHtml(new TextDecoder().decode(read(path))), titled));
  }
  return withTitle(blocks, oneLine(elementsNamed(root, 'dc:title')[0]?.text ?? ''));
}
