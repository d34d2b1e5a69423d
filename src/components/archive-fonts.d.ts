/** Made before a build by `src/publish/fonts.ts`. */
declare module 'archive-fonts/scripts.js' {
  /** Addresses of the fonts for scripts other than Latin that this archive uses. */
  const addresses: readonly string[];
  export default addresses;
}
