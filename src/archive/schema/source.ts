import { z } from 'zod';
import { captureSchema } from './capture.ts';
import { claimSchema, writtenOut } from './claim.ts';
import { images } from './image.ts';
import { LICENCE_IDS } from './licences.ts';
import { noteSchema } from './note.ts';
import { SOURCE_KINDS } from './source-kinds.ts';
import { address, edtf, language, line, name, naming, prose, sure } from './text.ts';

/** Where a document is kept, whether or not it has also been published. */
const heldSchema = z.strictObject({
  repository: line.describe('The archive, library or museum that holds it.'),
  collection: line.optional().describe('The collection or fonds it belongs to.'),
  shelfMark: line.optional().describe('Its shelf mark, call number or box and folder.'),
});

const knownSchema = z.strictObject({
  field: line.describe('The field of the record this is about: title, authors, publisher, published, address …'),
  how: z
    .enum(['inside', 'outside', 'inferred', 'not-stated'])
    .describe(
      'Whether it was read in the document, is known from outside sources, was inferred, or is not stated anywhere.',
    ),
  where: prose.describe('The line of the document that says so, or what was compared to find out.'),
  references: z
    .array(naming('reference'))
    .optional()
    .describe('If known from outside sources: ids of files in references/.'),
  sure: sure.describe('How certain it is, from A (high) to D (low).'),
});

const fields = z.strictObject({
  title: line.describe('The title as printed. Wording rules do not apply to it, because it is the document’s own.'),
  titleDevised: z
    .boolean()
    .optional()
    .describe('true when the document has no title and the archive devised this one.'),
  short: name.describe('The name used in tables and citations: "Gazette 1899".'),
  kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
  genre: name.describe('What kind of text it is, in words: "News report", "Commentary".'),
  authors: z
    .array(name)
    .describe(
      'As printed, one entry for each: "Family, Given". An organisation’s name that contains a comma must also end in one: "Ministry of Fisheries, Bergen,". [] when not stated.',
    ),
  contributors: z.array(line).optional().describe('Other people named as contributors, in the same form.'),
  publisher: naming('actor')
    .optional()
    .describe('Actor id of the publisher, the first link of every chain. Left out when nobody published it.'),
  issuer: naming('actor')
    .optional()
    .describe(
      'The actor id of the document’s author or issuing body, if there is no publisher. It is the first link of every chain.',
    ),
  container: name
    .optional()
    .describe(
      'The newspaper, site or work it appeared in, as it is to be cited; left out when it was published on its own.',
    ),
  held: heldSchema.optional().describe('Where the document itself is kept. Citations of it then name the repository.'),
  place: line.optional().describe('Where it was written or, for a book, published: "Bergen".'),
  volume: line.optional().describe('The volume, as text: "2".'),
  edition: line.optional().describe('The edition, as text: "14".'),
  pages: line.optional().describe('Its pages in the work it appeared in, as text: "3" or "12-17".'),
  translators: z.array(line).optional().describe('Who translated it, in the same form as the authors.'),
  language: language.describe('Language of the document.'),
  published: z
    .strictObject({
      edtf: edtf.describe('When it was published, as far as is known: an EDTF date in quotes.'),
    })
    .optional()
    .describe('When it was published; left out when nothing is known.'),
  address: address.optional().describe('The document’s address on the publisher’s site.'),
  capture: captureSchema
    .optional()
    .describe('A stored copy of the publisher’s page in a web archive, if one is known.'),
  otherAddresses: z
    .array(
      z.strictObject({
        address: address.describe('The address.'),
        what: prose.describe('What can be found at that address.'),
      }),
    )
    .optional()
    .describe('Older addresses, copies, or the page that an extract was made from.'),
  rights: prose.describe('Who holds the rights, in words, and why the document is or is not published.'),
  licence: z
    .enum(LICENCE_IDS)
    .optional()
    .describe(
      'The terms under which the document may be used; "others", the default, means that it is quoted briefly and never published.',
    ),
  attribution: line
    .optional()
    .describe('For a document whose text is in texts/: the credit that its licence asks for.'),
  known: z.array(knownSchema).min(1).describe('How each field of the record is known.'),
  standpoint: z
    .strictObject({
      who: prose.describe('Who speaks.'),
      for: prose.describe('For whom.'),
      when: prose.describe('When, and how long after the events described.'),
      evidence: prose.describe(
        'What it rests on: documents, named and unnamed people, other media, its own judgement.',
      ),
    })
    .describe('Who speaks, for whom, when and on what evidence.'),
  readBy: z
    .array(
      z.strictObject({
        who: name.describe('The reader’s name.'),
        when: edtf.optional().describe('When this was done: an EDTF date in quotes.'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Who compared this record with the document, beginning with the first reader; the second reads without having seen what the first found.',
    ),
  omitted: prose.describe('What was left out as page furniture, and why.'),
  silent: z
    .array(
      z.strictObject({
        paragraph: z.int().min(1).describe('The number of the paragraph.'),
        why: prose.describe('Why it has no claim.'),
      }),
    )
    .optional()
    .describe('Every paragraph (¶) that has no claim, and why it has none, such as rhetoric or repetition.'),
  images,
  notes: z.array(noteSchema).optional().describe('Editor’s notes.'),
  claims: z.array(claimSchema).describe('Every checkable statement in the document, in the order of its paragraphs.'),
});
/** A document: its record, who speaks in it, and everything it says. The file’s body is the summary. */
export const sourceSchema = fields.transform(({ claims, ...own }) => ({
  ...own,
  claims: claims.map((claim) => writtenOut(claim, own.publisher ?? own.issuer)),
}));
export type SourceRecord = z.infer<typeof sourceSchema>;
