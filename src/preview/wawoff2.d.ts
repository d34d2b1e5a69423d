declare module 'wawoff2' {
  /** A WOFF2 font file as the plain font in it. @throws Error when it is no WOFF2 file. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
