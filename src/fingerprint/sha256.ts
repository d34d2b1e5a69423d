/**
 * SHA-256 (FIPS 180-4) in plain script: the same at build and in a browser, also where a page is not served
 * safely and the browser’s own is missing, and quick for a million short texts, for which the browser’s own is not.
 */

/** Cube roots of the first 64 primes, the first 32 bits of their fractions. */
const K = Int32Array.from(
  (
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 ' +
    '72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da ' +
    '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 ' +
    '650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 ' +
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 ' +
    '90befffa a4506ceb bef9a3f7 c67178f2'
  )
    .split(' ')
    .map((hex) => Number.parseInt(hex, 16)),
);
/** Square roots of the first eight primes, likewise: the state before the first block. */
const START = Int32Array.from(
  '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19'
    .split(' ')
    .map((hex) => Number.parseInt(hex, 16)),
);
const BLOCK = 64;
/** In the last block the length takes the last eight bytes. */
const LENGTH_AT = 56;

const schedule = new Int32Array(64);
const encoder = new TextEncoder();

/** Bytes of an array that the loops below never leave. */
const byte = (bytes: Uint8Array, n: number): number => bytes[n] ?? 0;
const word = (words: Int32Array, n: number): number => words[n] ?? 0;
const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function take(state: Int32Array, bytes: Uint8Array, from: number): void {
  for (let n = 0; n < 16; n++) {
    const at = from + 4 * n;
    schedule[n] =
      (byte(bytes, at) << 24) | (byte(bytes, at + 1) << 16) | (byte(bytes, at + 2) << 8) | byte(bytes, at + 3);
  }
  for (let n = 16; n < 64; n++) {
    const x = word(schedule, n - 15);
    const y = word(schedule, n - 2);
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    schedule[n] = (word(schedule, n - 16) + low + word(schedule, n - 7) + high) | 0;
  }
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let n = 0; n < 64; n++) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + word(K, n) + word(schedule, n)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

/** A hash that is fed piece by piece, so that a long file can be hashed in slices of time. */
export class Sha256 {
  private readonly state = START.slice();
  private readonly rest = new Uint8Array(BLOCK);
  private readonly view = new DataView(this.rest.buffer);
  private held = 0;
  private length = 0;

  /** Forgets everything, to begin another hash. */
  reset(): this {
    this.state.set(START);
    this.held = 0;
    this.length = 0;
    return this;
  }

  /** @param to only the bytes before this one. */
  update(bytes: Uint8Array, to = bytes.length): this {
    this.length += to;
    let at = 0;
    if (this.held > 0) {
      at = Math.min(BLOCK - this.held, to);
      this.rest.set(bytes.subarray(0, at), this.held);
      this.held += at;
      if (this.held < BLOCK) return this;
      take(this.state, this.rest, 0);
      this.held = 0;
    }
    for (; at + BLOCK <= to; at += BLOCK) take(this.state, bytes, at);
    for (; at < to; at++) {
      this.rest[this.held] = byte(bytes, at);
      this.held += 1;
    }
    return this;
  }

  /** Ends the hash. @returns its eight words; they stay until `reset`. */
  private end(): Int32Array {
    this.rest[this.held] = 0x80;
    this.rest.fill(0, this.held + 1);
    if (this.held >= LENGTH_AT) {
      take(this.state, this.rest, 0);
      this.rest.fill(0);
    }
    this.view.setUint32(LENGTH_AT, Math.floor(this.length / 2 ** 29));
    this.view.setUint32(LENGTH_AT + 4, (this.length * 8) % 2 ** 32);
    take(this.state, this.rest, 0);
    return this.state;
  }

  /** Ends the hash. @returns 64 hex digits. */
  hex(): string {
    return [...this.end()].map((each) => (each >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** Ends the hash. @returns its first 16 bits, a number below 65,536. */
  first16(): number {
    return word(this.end(), 0) >>> 16;
  }
}

/** SHA-256 as 64 hex digits; of a text, that of its UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return new Sha256().update(typeof content === 'string' ? encoder.encode(content) : content).hex();
}

const one = new Sha256();
let room = new Uint8Array(256);

/** The first 16 bits of the SHA-256 of a text’s UTF-8. Makes nothing that has to be thrown away again. */
export function first16(text: string): number {
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  return one.reset().update(room, encoder.encodeInto(text, room).written).first16();
}
