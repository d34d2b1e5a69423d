/**
 * SHA-256 in plain JavaScript, used by both the build and the browser. Unlike Web Crypto, it works on pages not served
 * over HTTPS. It is also faster than Web Crypto at hashing a million short texts.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/** SHA-256 as 64 hexadecimal digits; a string is hashed as UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? encoder.encode(content) : content));
}

/**
 * SHA-256 of a large file, computed in stages. After each piece it yields 0, the fraction of the work done, because
 * callers do not count hashing as progress.
 *
 * @param piece number of bytes hashed between two yields.
 * @returns 64 hexadecimal digits.
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

/** The first 16 bits of the SHA-256 of a text in UTF-8. Reuses its buffers instead of allocating new ones. */
export function first16(text: string): number {
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  const { written } = encoder.encodeInto(text, room);
  blank._cloneInto(hash).update(room.subarray(0, written)).digestInto(digest);
  return begin.getUint16(0);
}
