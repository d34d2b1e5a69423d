/** Which state of an archive this is. The one place that knows where its number comes from. */
import { readFileSync } from 'node:fs';
import type { Version } from '../archive/archive.ts';
import type { RawFile } from '../archive/content-file.ts';
import { EDITIONS } from '../archive/edition.ts';
import { sha256 } from '../archive/quotations.ts';
import { PERMALINKS } from '../archive/released.ts';

export interface ArchiveVersion {
  readonly number: string;
  /** ISO day; absent when the content gives none. */
  readonly date?: string;
  /** SHA-256 over the paths and bytes of all content files. */
  readonly content: string;
}

/** Bytes of a file with the line ends of LF, whatever a checkout gave it. Pictures and the like are as they are. */
function withLf({ path, bytes }: RawFile): Uint8Array {
  if (!/\.(?:md|yaml|yml|json|txt)$/.test(path)) return bytes;
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/**
 * A hash of content: the hash of a list of its files, sorted by path in code units, each as its SHA-256, two spaces
 * and its path on a line. `sha256sum` makes the same list of files that end their lines in LF. What tests expect, the
 * list of permanent addresses and earlier editions are no part of the present content.
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
 * @param files every file of its content folder.
 * @param version of the content, as its list of versions has it; an archive without one has the number of the code.
 */
export function archiveVersion(files: readonly RawFile[], version: Version | undefined): ArchiveVersion {
  const content = contentHash(files);
  if (version !== undefined) return { number: version.number, date: version.date.edtf, content };
  const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { number: manifest.version, content };
}
