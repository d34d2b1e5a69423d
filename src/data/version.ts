/** The version of an archive. Only this file knows where the version number comes from. */
import { readFileSync } from 'node:fs';
import type { Version } from '../archive/archive.ts';
import type { RawFile } from '../archive/content-file.ts';
import { EDITIONS } from '../archive/edition.ts';
import { sha256 } from '../archive/quotations.ts';
import { PERMALINKS } from '../archive/released.ts';

export interface ArchiveVersion {
  readonly number: string;
  /** The version’s date as an ISO day; absent if the content does not give one. */
  readonly date?: string;
  /** SHA-256 of the paths and bytes of all content files. */
  readonly content: string;
}

/**
 * The bytes of a text file with LF line endings, whatever a checkout did to them. Images and other binary files are
 * unchanged.
 */
function withLf({ path, bytes }: RawFile): Uint8Array {
  if (!/\.(?:md|yaml|yml|json|txt)$/.test(path)) return bytes;
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/**
 * A hash of the content, made from a list of its files. The list is sorted by path in code-unit order and has one line
 * per file: its SHA-256, two spaces and its path. For files with LF line endings, `sha256sum` produces the same list.
 * Test expectations, the list of permanent addresses and earlier editions are not part of the current content.
 */
export function contentHash(files: readonly RawFile[]): string {
  const lines = files
    .filter(({ path }) => path !== 'expectations.yaml' && path !== PERMALINKS && !path.startsWith(EDITIONS))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => `${sha256(withLf(file))}  ${file.path}\n`);
  return sha256(lines.join(''));
}

/**
 * The version of an archive.
 *
 * @param files every file in its content folder.
 * @param version the newest in the content’s list of versions; an archive without a list has the code’s version number.
 */
export function archiveVersion(files: readonly RawFile[], version: Version | undefined): ArchiveVersion {
  const content = contentHash(files);
  if (version !== undefined) return { number: version.number, date: version.date.edtf, content };
  const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { number: manifest.version, content };
}
