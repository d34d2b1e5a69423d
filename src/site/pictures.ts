/** The pictures of records: their files, smaller copies, and the sizes at which pages show them. */
import { lastReading } from 'virtual:content';
import { picturePath } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';
import { type Image, PICTURES } from '../archive/schema/image.ts';
import { fitted, type Size, scaled, sizeOf } from '../preview/raster.ts';
import { getArchive } from './archive.ts';

/** The largest size at which a page shows a picture, in CSS pixels. The picture links to its full size. */
const SHOWN: Size = { width: 384, height: 640 };
/** Device pixels per CSS pixel, on ordinary and on high-resolution screens. */
const DENSITIES = [1, 2];
/** Maximum number of bytes in a smaller copy. It keeps a page with its fonts below 100 kB. */
const MOST_BYTES = 45_000;

/** A copy of a picture, reduced to the width at which a page shows it. */
export interface SmallerCopy {
  /** Path from the site root. */
  readonly path: string;
  /** Width in pixels. */
  readonly width: number;
}

export interface ShownPicture {
  readonly image: Image;
  /** The size of the picture in the file, in pixels. */
  readonly full: Size;
  /** The size at which a page shows the picture if there is room, in CSS pixels. */
  readonly shown: Size;
  /** The smaller copies, narrowest first. */
  readonly copies: readonly SmallerCopy[];
}

/** Returns the bytes of a picture. @throws Error if the file is missing. The check reports such files. */
function bytesOf(file: string): Uint8Array {
  const found = lastReading().records.images.get(file);
  if (found === undefined) throw new Error(`There is no images/${file}.`);
  return found.bytes;
}

/** Decodes a picture. @throws Error if it is damaged. The message names the file. */
async function decoded<T>(file: string, decode: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const bytes = bytesOf(file);
  try {
    return await decode(bytes);
  } catch (error) {
    throw new Error(`images/${file} cannot be decoded as a picture. Save it again in a program that opens it.`, {
      cause: error,
    });
  }
}

async function measured(image: Image): Promise<ShownPicture> {
  const full = await decoded(image.file, sizeOf);
  const shown = fitted(full, SHOWN);
  const widths = new Set(DENSITIES.map((density) => Math.min(full.width, shown.width * density)));
  const copies = [...widths].map((width) => ({ path: picturePath(`${width}/${image.file}.webp`), width }));
  return { image, full, shown, copies };
}

const known = remembered((_: Archive) => new Map<string, Promise<ShownPicture>>());

/** Measures a file once, and only when a page needs it. A damaged picture thus breaks only the pages that show it. */
async function shownAs(archive: Archive, image: Image): Promise<ShownPicture> {
  const pictures = known(archive);
  const picture = pictures.get(image.file) ?? measured(image);
  pictures.set(image.file, picture);
  return { ...(await picture), image };
}

/** The pictures of one record, as its page shows them. */
export function picturesOf(images: readonly Image[] | undefined): Promise<ShownPicture[]> {
  return Promise.all((images ?? []).map((image) => shownAs(getArchive(), image)));
}

/** A file to publish: a picture, or a smaller copy of it. */
export interface PictureFile {
  /** Path within the folder of pictures. */
  readonly name: string;
  /** The file of the original picture. */
  readonly file: string;
  /** The width in pixels of a smaller copy; undefined for the original. */
  readonly width?: number;
}

export async function pictureFiles(archive: Archive): Promise<PictureFile[]> {
  const images = [...archive.events, ...archive.sources, ...archive.actors].flatMap(
    ({ record }) => record.images ?? [],
  );
  const files = new Map(images.map((image) => [image.file, image]));
  const pictures = await Promise.all([...files.values()].map((image) => shownAs(archive, image)));
  return pictures.flatMap(({ image: { file }, copies }) => [
    { name: file, file },
    ...copies.map(({ path, width }) => ({ name: path.slice(picturePath('').length), file, width })),
  ]);
}

/**
 * The media type of a picture, found by its file extension.
 *
 * @throws Error for an extension that the check would refuse.
 */
export function pictureType(name: string): string {
  const found = Object.entries(PICTURES).find(([extension]) => name.endsWith(`.${extension}`));
  if (found === undefined) throw new Error(`${name} is of no type that pages show.`);
  return found[1].type;
}

/** The bytes of a file to publish. */
export function pictureBytes({ file, width }: PictureFile): Promise<Uint8Array> {
  return decoded(file, async (bytes) => (width === undefined ? bytes : await scaled(bytes, width, MOST_BYTES)));
}
