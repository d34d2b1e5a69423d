/** Generated during a build by `integrations/document-reader.ts`. */
declare module 'virtual:reader-sizes' {
  /** For each format, the size of the code that reads it, compressed, in bytes; empty in `npm run dev`. */
  const sizes: Readonly<Partial<Record<'docx' | 'odt' | 'epub' | 'pdf', number>>>;
  export default sizes;
}
