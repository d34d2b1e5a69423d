/**
 * Checks images. Every image that a record names must exist, be complete and have the type given by its file extension,
 * and every image must be named by a record.
 */
import type { RawFile } from '../content-file.ts';
import { type Fault, noFile, type Problem } from '../problems.ts';
import { type Entry, fieldProblem, type Records } from '../records.ts';
import { type Image, PICTURES } from '../schema/image.ts';
import { logoFiles } from './look.ts';

/** Maximum size of an image, in bytes; a larger one must be reduced before it is added to the archive. */
const MOST_BYTES = 5_000_000;

const includes = (bytes: Uint8Array, text: string): boolean => String.fromCharCode(...bytes).includes(text);

/** Whether a file is complete. An image that was only partly copied or uploaded would show half a picture, or none. */
const HAS_END: Readonly<Record<keyof typeof PICTURES, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => includes(bytes.subarray(-12), 'IEND'),
  // Some cameras append data after the end marker.
  jpg: (bytes) => includes(bytes.subarray(-1024), '\xff\xd9'),
  webp: (bytes) =>
    bytes.length >= 8 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  // This format gives the length in several places, so only a decoder can tell whether the file is complete.
  avif: () => true,
};

function wrongIn({ bytes }: RawFile, name: string): Fault | undefined {
  const ending = name.replace(/^.*\./, '') as keyof typeof PICTURES;
  const { signature, at } = PICTURES[ending];
  if (!String.fromCharCode(...bytes.subarray(0, 16)).startsWith(signature, at))
    return { wrong: `is not a file of type ${ending}`, instead: 'Save it in the format its name says.' };
  if (!HAS_END[ending](bytes))
    return { wrong: 'is cut off: its end is missing', instead: 'Copy the whole file again.' };
  return bytes.length > MOST_BYTES ? { wrong: 'is larger than 5 MB', instead: 'Make it smaller.' } : undefined;
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
        const fault =
          found === undefined
            ? noFile(`images/${file}`)
            : twice
              ? { wrong: 'is listed twice', instead: 'Keep one of the two.' }
              : wrongIn(found, file);
        return fault === undefined ? [] : [fieldProblem(entry, ['images', n, 'file'], fault.wrong, fault.instead)];
      }),
  );
  // If a named file is missing, an unused file may be that file under another name, so none is reported.
  const isMissing = [...named].some((file) => !records.images.has(file));
  const unused = [...records.images].flatMap(([name, { path }]): Problem[] =>
    named.has(name) || isMissing
      ? []
      : [{ file: path, wrong: 'no record names this picture', instead: 'Name it, or delete it.', needs: 'everything' }],
  );
  return [...problems, ...unused];
}
