/**
 * Converts SVG to PNG, and makes smaller pictures of large ones; only this file uses the renderer. All text is outlines,
 * so it does not matter which fonts the machine has.
 */
import sharp from 'sharp';

/**
 * @param svg an image whose text has been converted to outlines.
 * @returns a PNG file with the dimensions given in the SVG.
 */
export function png(svg: string): Promise<Uint8Array> {
  // Few colours are used, so a palette halves the file size.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 1, dither: 0 })
    .toBuffer();
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture as it is seen, whichever way the camera was held. @throws Error for a damaged file. */
export async function sizeOf(picture: Uint8Array): Promise<Size> {
  const { autoOrient } = await sharp(picture).metadata();
  return autoOrient;
}

/**
 * The size of a picture scaled down to fit; at least one pixel is left in each direction. @param most the largest size
 * allowed.
 */
export function fitted({ width, height }: Size, most: Size): Size {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Quality settings, from one that looks like the original to the lowest that is still legible. */
const QUALITIES = [80, 60, 40, 20];

/**
 * Scales a picture down. Transparent areas become white, as on paper, so that ink stays visible on dark pages.
 *
 * @param width in pixels. @param most maximum number of bytes; a picture full of detail is made coarser to fit.
 * @returns a WebP file. @throws Error for a damaged file.
 */
export async function scaled(picture: Uint8Array, width: number, most: number): Promise<Uint8Array> {
  const small = await sharp(picture)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  let made: Uint8Array = small;
  for (const quality of QUALITIES) {
    made = await sharp(small).webp({ quality, effort: 5 }).toBuffer();
    if (made.length <= most) break;
  }
  return made;
}
