/** Generated during a build by `integrations/document-reader.ts`. */
declare module 'virtual:reader-sizes' {
  /** For each format, the compressed size, in bytes, of the code that reads it; empty in `npm run dev`. */
  const sizes: Readonly<Partial<Record<'docx' | 'odt' | 'epub' | 'pdf', number>>>;
  export default sizes;
}
