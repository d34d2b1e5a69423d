/** Generated before a build by `src/publish/fonts.ts`. */
declare module 'archive-fonts/scripts.js' {
  /** The non-Latin fonts that this archive uses, each with its address and the letters for which it is used. */
  const scripts: readonly { readonly font: string; readonly letters: RegExp }[];
  export default scripts;
}
