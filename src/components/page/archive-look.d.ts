/** Generated before a build by `src/publish/look.ts`. */
declare module 'archive-look/look.js' {
  /** The addresses of the logo, and its size on the page in CSS pixels; undefined if there is none. */
  export const logo:
    | { readonly light: string; readonly dark: string | undefined; readonly width: number; readonly height: number }
    | undefined;
  /**
   * The address of the font for the text. It is null if the archive uses one of the device’s own fonts, and undefined
   * if it uses the font that comes with the code.
   */
  export const textFont: string | null | undefined;
}
