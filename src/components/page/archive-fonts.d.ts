/** Made before a build by `src/publish/fonts.ts`. */
declare module 'archive-fonts/scripts.js' {
  /** The fonts for scripts other than Latin that this archive uses: the address of each, and the letters it is for. */
  const scripts: readonly { readonly font: string; readonly letters: RegExp }[];
  export default scripts;
}
