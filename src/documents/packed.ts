/** Files that are ZIP archives of other files: word-processor documents, spreadsheets and e-books. */
import { unzipSync, zipSync } from 'fflate';

export type PackedKind = 'docx' | 'odt' | 'epub' | 'other';

/** Maximum total size of the files unpacked from one archive, in bytes. A small archive can unpack to gigabytes. */
const MOST_BYTES = 2 ** 26;

/** Files by their paths inside the archive. */
export type Packed = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the wanted files from an archive.
 *
 * @throws if the archive is damaged, or if the wanted files exceed 64 MiB in total.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Packed {
  let sum = 0;
  return unzipSync(bytes, {
    // Unpacking a compressed file stops at the size that the archive declares for it. An uncompressed file has its
    // packed size, whatever size is declared.
    filter: ({ name, size, originalSize }) => {
      if (!wanted(name)) return false;
      sum += Math.max(size, originalSize);
      if (sum > MOST_BYTES) throw new Error(`It unpacks to ${sum} bytes or more, and ${MOST_BYTES} are read at most.`);
      return true;
    },
  });
}

/**
 * Copies an archive with only the wanted files, uncompressed. The copy is for a library that unpacks files of any size.
 *
 * @throws as `unpack` does.
 */
export function unpackedArchive(bytes: Uint8Array, wanted: (path: string) => boolean): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unpack(bytes, wanted), { level: 0 }));
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
