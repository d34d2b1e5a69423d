/** Generated before a build by `src/publish/fonts.ts`. */
declare module 'archive-fonts/scripts.js' {
  /** The non-Latin fonts that this archive uses: the address of each, and the letters it is for. */
  const scripts: readonly { readonly font: string; readonly letters: RegExp }[];
  export default scripts;
}
