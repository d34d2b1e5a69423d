/** Files that are ZIP archives of other files: word-processor documents, spreadsheets and e-books. */
import { unzipSync } from 'fflate';

export type PackedKind = 'docx' | 'odt' | 'epub' | 'other';

/** Maximum size of one file inside, unpacked, in bytes: a small file can unpack to gigabytes. */
const MOST_BYTES = 2 ** 28;

/** Files by their paths inside the archive. */
export type Packed = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks an archive, or only the files wanted from it.
 *
 * @throws if it is damaged, or if a file inside is larger than 256 MiB.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Packed {
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      if (originalSize > MOST_BYTES) throw new Error(`${name} unpacks to ${originalSize} bytes.`);
      return true;
    },
  });
}

/** The kind of an archive, judged by the files inside it. @throws if it is damaged. */
export function packedKind(bytes: Uint8Array): PackedKind {
  const names = new Set<string>();
  const { mimetype } = unpack(bytes, (path) => {
    names.add(path);
    return path === 'mimetype';
  });
  const type = mimetype === undefined ? '' : new TextDecoder().decode(mimetype).trim();
  if (type === 'application/epub+zip') return 'epub';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
  return names.has('word/document.xml') ? 'docx' : 'other';
}
