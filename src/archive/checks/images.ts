/**
 * Checks images: every image that a record names exists, is complete and has the type that its name says, and every
 * image is named by a record.
 */
import type { RawFile } from '../content-file.ts';
import type { Problem } from '../problems.ts';
import { type Entry, fieldProblem, type Records } from '../records.ts';
import { type Image, PICTURES } from '../schema/image.ts';
import { logoFiles } from './look.ts';

/** Maximum size of an image, in bytes; a larger one must be reduced before it is added to the archive. */
const MOST_BYTES = 5_000_000;

const includes = (bytes: Uint8Array, text: string): boolean => String.fromCharCode(...bytes).includes(text);

/**
 * Whether a file is complete to its end: an image only partly copied or uploaded would show half a picture, or none.
 */
const HAS_END: Readonly<Record<keyof typeof PICTURES, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => includes(bytes.subarray(-12), 'IEND'),
  // Some cameras append data of their own.
  jpg: (bytes) => includes(bytes.subarray(-1024), '\xff\xd9'),
  webp: (bytes) =>
    bytes.length >= 8 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  // This format gives the length in several places, so only a decoder can tell whether the file is complete.
  avif: () => true,
};

function wrongIn({ bytes }: RawFile, name: string): readonly [wrong: string, instead: string] | undefined {
  const ending = name.replace(/^.*\./, '') as keyof typeof PICTURES;
  const { signature, at } = PICTURES[ending];
  if (!String.fromCharCode(...bytes.subarray(0, 16)).startsWith(signature, at))
    return [`is not a file of type ${ending}`, 'Save it in the format its name says.'];
  if (!HAS_END[ending](bytes)) return ['is cut off: its end is missing', 'Copy the whole file again.'];
  return bytes.length > MOST_BYTES ? ['is larger than 5 MB', 'Make it smaller.'] : undefined;
}

/** All problems with the images of sources, events and actors. */
export function imageProblems(records: Records): Problem[] {
  const named = new Set(records.settings.flatMap(({ data }) => (data.look === undefined ? [] : logoFiles(data.look))));
  const problems = [...records.sources, ...records.events, ...records.actors].flatMap(
    (entry: Entry<{ images?: Image[] | undefined }>) =>
      (entry.data.images ?? []).flatMap(({ file }, n) => {
        named.add(file);
        const found = records.images.get(file);
        const twice = entry.data.images?.findIndex((image) => image.file === file) !== n;
        const [wrong, instead] =
          found === undefined
            ? [`there is no images/${file}`, 'Put the file there, or correct its name.']
            : ((twice ? ['is listed twice', 'Keep one of the two.'] : wrongIn(found, file)) ?? []);
        return wrong === undefined || instead === undefined
          ? []
          : [fieldProblem(entry, ['images', n, 'file'], wrong, instead)];
      }),
  );
  const unused = [...records.images].flatMap(([name, { path }]): Problem[] =>
    named.has(name)
      ? []
      : [{ file: path, wrong: 'no record names this picture', instead: 'Name it, or delete it.', needs: 'everything' }],
  );
  return [...problems, ...unused];
}
