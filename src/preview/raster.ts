/**
 * Converts SVG to PNG, and scales large pictures down. Only this file uses the renderer. All text consists of outlines,
 * so the fonts on the machine do not matter.
 */
import sharp, { type PngOptions } from 'sharp';

/** An image has few colours, so a palette halves the file size. */
const PNG: PngOptions = { palette: true, colours: 32, compressionLevel: 9, effort: 1, dither: 0 };

/** Changes whenever the same SVG might be converted to different bytes. */
export const RENDERER = JSON.stringify([sharp.versions, PNG]);

/**
 * @param svg an image whose text has been converted to outlines.
 * @returns a PNG file with the dimensions given in the SVG.
 */
export function png(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture as viewers see it, whichever way the camera was held. @throws Error for a damaged file. */
export async function sizeOf(picture: Uint8Array): Promise<Size> {
  const { autoOrient } = await sharp(picture).metadata();
  return autoOrient;
}

/**
 * The size of a picture when scaled down to fit. Neither side is shorter than one pixel.
 *
 * @param most the largest size allowed.
 */
export function fitted({ width, height }: Size, most: Size): Size {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Quality settings, from one at which a picture looks like the original down to the lowest at which it is still
 * legible.
 */
const QUALITIES = [80, 60, 40, 20];

/**
 * Scales a picture down. Transparent areas become white, as on paper, so that ink stays visible on dark pages.
 *
 * @param width new width in pixels.
 * @param most maximum number of bytes. A picture with a lot of detail is reduced in quality to fit.
 * @returns a WebP file.
 * @throws Error for a damaged file.
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
