/**
 * Converts SVG to PNG; only this file uses the renderer. All text is outlines, so the fonts of the machine do not
 * matter.
 */
import sharp from 'sharp';

/**
 * @param svg an image whose text has been converted to outlines.
 * @returns a PNG file with the dimensions given in the SVG.
 */
export function png(svg: string): Promise<Uint8Array> {
  // Few colours are drawn, so a palette halves the file size.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 1, dither: 0 })
    .toBuffer();
}
