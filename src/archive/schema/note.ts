import { z } from 'zod';
import { naming, prose, slug, sure } from './text.ts';

/** An editor’s note: knowledge from outside the documents, always marked as ours. */
export const noteSchema = z.strictObject({
  id: slug.describe('Identifies the note on its page, and forms part of the note’s address.'),
  says: prose.describe('What is known from outside sources, in our words. It is never mixed into what a source says.'),
  references: z
    .array(naming('reference'))
    .min(1)
    .describe('Where it was read: ids of files in references/. Every note needs one.'),
  sure: sure.describe(
    'How certain it is: A, a primary document or several good sources that agree; B, one good source or a sound inference; C, likely; D, a guess.',
  ),
  claims: z
    .array(slug.meta({ names: 'claim', ofThisSource: true }))
    .optional()
    .describe('For a note on a source: ids of the source’s claims that the note concerns.'),
});
export type Note = z.infer<typeof noteSchema>;
