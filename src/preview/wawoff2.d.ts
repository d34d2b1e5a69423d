declare module 'wawoff2' {
  /** Decompresses a WOFF2 file into the font it contains. @throws Error if it is not a WOFF2 file. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
