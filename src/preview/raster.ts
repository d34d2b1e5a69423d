/** SVG to PNG. The one door to the renderer; it meets no text, only outlines, so the fonts of the machine do not matter. */
import sharp from 'sharp';

/** @param svg a picture whose words are outlines. @returns a PNG file of the size the picture says. */
export function png(svg: string): Promise<Uint8Array> {
  // Few tints of ink are drawn; naming them in a palette halves the file.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 1, dither: 0 })
    .toBuffer();
}
