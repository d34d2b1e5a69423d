/**
 * Checks images: every image that a record names exists and is of the type its name says, and every image is named by a
 * record.
 */
import type { RawFile } from '../content-file.ts';
import type { Problem } from '../problems.ts';
import { type Entry, fieldProblem, type Records } from '../records.ts';
import { type Image, PICTURES } from '../schema/image.ts';

/** Maximum size of an image, in bytes; a larger one must be reduced before it is added to the archive. */
const MOST_BYTES = 5_000_000;

function wrongIn({ bytes }: RawFile, name: string): readonly [wrong: string, instead: string] | undefined {
  const ending = name.replace(/^.*\./, '') as keyof typeof PICTURES;
  const { signature, at } = PICTURES[ending];
  if (!String.fromCharCode(...bytes.subarray(0, 16)).startsWith(signature, at))
    return [`is not a file of type ${ending}`, 'Save it in the format its name says.'];
  return bytes.length > MOST_BYTES ? ['is larger than 5 MB', 'Make it smaller.'] : undefined;
}

/** All problems with the images of sources, events and actors. */
export function imageProblems(records: Records): Problem[] {
  const named = new Set<string>();
  const problems = [...records.sources, ...records.events, ...records.actors].flatMap(
    (entry: Entry<{ images?: Image[] | undefined }>) =>
      (entry.data.images ?? []).flatMap(({ file }, n) => {
        named.add(file);
        const found = records.images.get(file);
        const [wrong, instead] =
          found === undefined
            ? [`there is no images/${file}`, 'Put the file there, or correct its name.']
            : (wrongIn(found, file) ?? []);
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
