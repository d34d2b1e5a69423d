/** Files that are ZIP archives of others: documents of word processors, spreadsheets and e-books. */
import { unzipSync, zipSync } from 'fflate';

export type PackedKind = 'docx' | 'odt' | 'epub' | 'other';

/** Maximum size of what is unpacked of an archive, in bytes: a small file can unpack to gigabytes. */
const MOST_BYTES = 2 ** 26;

/** Files by their paths inside the archive. */
export type Packed = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the files in an archive that are wanted.
 *
 * @throws if it is damaged, or if they are larger than 64 MiB in all. No more is unpacked of a file than it says.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Packed {
  let sum = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      sum += originalSize;
      if (sum > MOST_BYTES) throw new Error(`The files inside unpack to more than ${MOST_BYTES} bytes.`);
      return true;
    },
  });
}

/** An archive of some files of another, for a library that unpacks without a limit. @throws as `unpack` does. */
export const repacked = (bytes: Uint8Array, wanted: (path: string) => boolean): Uint8Array =>
  zipSync({ ...unpack(bytes, wanted) }, { level: 0 });

/** What an archive is, by the files inside. @throws if it is damaged. */
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
