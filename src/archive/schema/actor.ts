import { z } from 'zod';
import { identifiers } from './identifiers.ts';
import { images } from './image.ts';
import { noteSchema } from './note.ts';
import { edtf, language, line, locator, name, naming, prose, sought } from './text.ts';

export const ACTOR_KINDS = ['person', 'body', 'authority', 'medium'] as const;

/** A person, body, governing authority or medium. The file’s body says who it is. */
export const actorSchema = z.strictObject({
  name: name.describe('One Latin spelling, used everywhere in our text.'),
  sort: name.describe('The name as a library files it: "Voss, Anna", "Halim, Idris al-".'),
  article: name
    .optional()
    .describe('The article that the name takes inside a sentence, if any: "the", as in "the Harbour Board says".'),
  kind: z
    .enum(ACTOR_KINDS)
    .describe(
      'What kind of actor it is; "authority" means a state or governing authority, and "medium" a newspaper, agency or publisher.',
    ),
  names: z.record(language, line).optional().describe('Names in other scripts, by language: { ar: …, he: … }.'),
  namesFrom: z
    .array(naming('reference'))
    .optional()
    .describe('Where those names were read: ids of files in references/.'),
  namesIn: z
    .array(
      z.strictObject({
        source: naming('source').describe('The document in which the name appears.'),
        at: locator.describe('Where in that document the name appears.'),
      }),
    )
    .optional()
    .describe('The documents in the archive that print those names: [{ source: gazette-1899, at: 4 }].'),
  spellings: z
    .array(name)
    .optional()
    .describe('Everything a reader may type: other spellings, abbreviations, noms de guerre.'),
  spelledIn: z
    .array(
      z.strictObject({
        source: naming('source').describe('The document.'),
        at: locator.describe('Where it first writes the name in this way.'),
        as: name.describe('The name, letter for letter as the document writes it.'),
      }),
    )
    .optional()
    .describe(
      'The name as each document writes it, if the documents differ: [{ source: gazette-1899, at: 4, as: Idris Halim }, …].',
    ),
  identifiers: identifiers
    .optional()
    .describe('Ids in external name registers: { wikidata: "Q42", viaf: "113230702" }.'),
  principal: naming('principal')
    .optional()
    .describe('The principal this actor belongs to, if any: an id from "principals" in archive.yaml.'),
  offices: z
    .array(
      z.strictObject({
        title: prose.describe('The office in neutral English.'),
        when: edtf.optional().describe('The time that the source gives: an EDTF date in quotes.'),
        source: naming('source').optional().describe('The source that gives it.'),
        at: locator.optional().describe('Where in that document the office is mentioned.'),
        references: z
          .array(naming('reference'))
          .optional()
          .describe('For an office known from outside sources: ids of files in references/.'),
      }),
    )
    .optional()
    .describe('Offices held, with the years as the sources give them.'),
  sought,
  images,
  notes: z.array(noteSchema).optional().describe('Editor’s notes.'),
});
export type ActorRecord = z.infer<typeof actorSchema>;
