/** A downloadable file: its content, description, size and checksum. */
import { createHash } from 'node:crypto';
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

/** What is known of a file before its content has been made. */
export type Announced = Pick<DataFileFacts, 'name' | 'mediaType' | 'says' | 'licence'>;

/** Begins a file. @returns a function that receives the bytes of the file, part by part. */
export type Opener = (name: string) => (part: Uint8Array) => void;

/** Least length of a part that is handed over, in characters, unless it is the last. */
const PART = 500_000;

/**
 * Hands over a file in parts, because as one text the largest files would need more memory than anything else.
 *
 * @param content the text of the file. No character is split between two of its parts.
 */
export function handOver(announced: Announced, content: Iterable<string>, open: Opener): DataFileFacts {
  const take = open(announced.name);
  const hash = createHash('sha256');
  let bytes = 0;
  const add = (text: string) => {
    const part = Buffer.from(text);
    hash.update(part);
    bytes += part.length;
    take(part);
  };
  let waiting = '';
  for (const text of content) {
    waiting += text;
    if (waiting.length < PART) continue;
    add(waiting);
    waiting = '';
  }
  add(waiting);
  return { ...announced, bytes, sha256: hash.digest('hex') };
}

/**
 * JSON with one value per line, so that two versions can be compared line by line. It comes in parts: each entry of a
 * list is one.
 *
 * @param value plain data.
 */
export function* jsonParts(value: unknown): Generator<string> {
  yield* indented(value, '\n');
  yield '\n';
}

/** @param line a line break, followed by the indentation of the value. */
function* indented(value: unknown, line: string): Generator<string> {
  const inner = `${line} `;
  const json = (part: unknown) => JSON.stringify(part, null, 1).replaceAll('\n', inner);
  const isList = Array.isArray(value);
  const isObject = typeof value === 'object' && value !== null;
  const entries = isObject ? Object.entries(value).filter(([, part]) => part !== undefined) : [];
  if (entries.length === 0) return yield json(value);
  let before = inner;
  yield isList ? '[' : '{';
  for (const [name, part] of entries) {
    if (isList) yield before + json(part);
    else {
      yield `${before}${json(name)}: `;
      yield* indented(part, inner);
    }
    before = `,${inner}`;
  }
  yield line + (isList ? ']' : '}');
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
