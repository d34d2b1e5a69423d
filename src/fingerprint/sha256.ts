/**
 * SHA-256 in plain script: the same at build and in a browser, also where a page is not served safely and the browser’s
 * own is missing, and quick for a million short texts, for which the browser’s own is not.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** SHA-256 as 64 hex digits; of a text, that of its UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? encoder.encode(content) : content));
}

/**
 * SHA-256 of a long file in slices of time. Yields 0 after each piece: none of what follows is done.
 *
 * @param piece bytes hashed between two yields.
 * @returns 64 hex digits.
 */
export function* sha256InPieces(bytes: Uint8Array, piece: number): Generator<number, string, void> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += piece) {
    hash.update(bytes.subarray(at, at + piece));
    yield 0;
  }
  return bytesToHex(hash.digest());
}

const blank = sha256.create();
const hash = sha256.create();
const digest = new Uint8Array(hash.outputLen);
const begin = new DataView(digest.buffer);
let room = new Uint8Array(256);

/** The first 16 bits of the SHA-256 of a text’s UTF-8. Allocates nothing on each call. */
export function first16(text: string): number {
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  const { written } = encoder.encodeInto(text, room);
  blank._cloneInto(hash).update(room.subarray(0, written)).digestInto(digest);
  return begin.getUint16(0);
}
