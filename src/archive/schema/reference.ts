import { z } from 'zod';
import { captureSchema } from './capture.ts';
import { address, edtf, language, line, name, naming, prose } from './text.ts';

/** The kind of an outside work. */
export const REFERENCE_KINDS = [
  'document',
  'public-body',
  'agency',
  'newspaper',
  'scholarship',
  'book',
  'encyclopedia',
  'weblog',
] as const;

/** Kinds of work that exist in print and therefore need no web address. */
export const PRINTED: readonly string[] = [
  'document',
  'newspaper',
  'scholarship',
  'book',
] satisfies (typeof REFERENCE_KINDS)[number][];

/** An outside work that editors’ notes rely on. The file’s body says which statements in the work we rely on. */
export const referenceSchema = z.strictObject({
  title: line.describe('As printed in the work itself.'),
  kind: z
    .enum(REFERENCE_KINDS)
    .optional()
    .describe(
      'What kind of work it is. Nothing that rests on encyclopedias and weblogs alone can have the highest certainty, A.',
    ),
  copyOf: naming('reference').optional().describe('The work whose text this one only repeats; the two count as one.'),
  publisher: name.describe('Who published it.'),
  authors: z
    .array(line)
    .optional()
    .describe('Authors as "Family, Given", one per entry; organisations as in the authors of a source.'),
  published: edtf.optional().describe('When it was published: an EDTF date in quotes; left out when not known.'),
  address: address
    .optional()
    .describe('Where it was read on the web; a document, newspaper, scholarly work or book in print needs no address.'),
  capture: captureSchema.optional().describe('A stored copy in a web archive, if one is known.'),
  language: language.optional().describe('Language of the work.'),
  read: prose.describe('How much of it was read, and in what form: "Stored copy, beginning of the page".'),
  lookedUp: edtf.describe('The day it was looked up: an EDTF date in quotes.'),
});
