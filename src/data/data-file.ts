/** A downloadable file: its content, description, size and checksum. */
import { sha256 } from '../archive/quotations.ts';
import type { Licence } from '../archive/schema/licences.ts';

/** What pages and other files say about a downloadable file. */
export interface DataFileFacts {
  /** File name within `/data/`. */
  readonly name: string;
  readonly mediaType: string;
  /** A one-sentence description for readers. */
  readonly says: string;
  /** Size in bytes, in UTF-8. */
  readonly bytes: number;
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  /** The file’s own licence, if it differs from the archive’s. */
  readonly licence?: Licence;
}

export interface DataFile extends DataFileFacts {
  readonly content: string;
}

export function dataFile(name: string, mediaType: string, says: string, content: string): DataFile {
  return { name, mediaType, says, content, bytes: Buffer.byteLength(content), sha256: sha256(content) };
}

/** JSON with one value per line, so that two versions can be compared line by line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Input for `sha256sum --check`: a hash, two spaces and a name on each line. */
export function checksums(files: readonly DataFileFacts[]): string {
  return files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
}

const CREATIVE_COMMONS = /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)\/?/;

/** The SPDX identifier of a licence, derived from its address; undefined unless it is a Creative Commons licence. */
export function spdx(address: string): string | undefined {
  const [, kind, zero, version] = CREATIVE_COMMONS.exec(address) ?? [];
  if (version === undefined) return undefined;
  return zero === undefined ? `CC-${kind?.toUpperCase()}-${version}` : `CC0-${version}`;
}
