/** Sources as they are published: the record, what was read and what was left out, and the fingerprint. */
import { z } from 'zod';
import { BLOCK_KINDS } from '../archive/schema/frame.ts';
import { SOURCE_KINDS } from '../archive/schema/source.ts';
import { dateSchema, id, ids, permalink, sureness, textSchema } from './schema-parts.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const frameSchema = z.strictObject({
  sha256: sha256.describe('SHA-256 of the file that was read.'),
  bytes: count.describe('Size of that file.'),
  lines: count.describe('Lines of that file.'),
  blocks: z
    .array(
      z.strictObject({
        lines: z.string().describe('Lines of the file, counted from 1: “10” or “36-37”.'),
        is: z.enum(BLOCK_KINDS).describe('body: a numbered ¶; furniture: no part of the text.'),
        paragraph: z.int().min(1).nullable().describe('For body: the number of the ¶.'),
        which: z.string().nullable().describe('For furniture: which kind.'),
        why: z.string().nullable().describe('Why it was taken for this.'),
      }),
    )
    .describe('What every line of the file that is not blank was taken for, in order.'),
});

const fingerprintSchema = z.strictObject({
  frame: sha256.describe('SHA-256 of the reading frame it was made with.'),
  words: count.describe('Words of the body in all.'),
  blocks: z
    .array(
      z.strictObject({
        at: z
          .union([z.int().min(1), z.string()])
          .describe('The number of the body ¶, or “title”, “standfirst”, “heading 1”, “caption 1”, “credit 1”.'),
        words: count.describe('Words of the block.'),
        sha256: sha256.describe('SHA-256 of its words, small letters without punctuation, parted by single spaces.'),
        grams: z
          .string()
          .regex(/^(?:[0-9a-f]{4})*$/)
          .describe(
            'The first four hex digits of the salted SHA-256 of every three words in a row, sorted, each once: enough to check a quotation, not enough to read the text.',
          ),
      }),
    )
    .describe('One entry for each block of the document.'),
});

export const sourceSchema = z
  .strictObject({
    id: id('the source'),
    permalink,
    title: z.string().describe('The title as printed.'),
    titleDevised: z.boolean().describe('true when the document has no title and the archive devised this one.'),
    short: z.string().describe('The name used in tables and citations.'),
    kind: z.enum(SOURCE_KINDS).describe('What it is, in the terms citation tools share.'),
    genre: z.string().describe('What kind of text it is, in words.'),
    authors: z.array(z.string()).describe('As printed, “Family, Given”; [] when not stated.'),
    contributors: z.array(z.string()).describe('Others named, in the same form.'),
    publisher: id('the actor that published it'),
    container: z.string().describe('The newspaper, site or work it appeared in.'),
    language: z.string().describe('Language of the document (BCP 47).'),
    published: dateSchema.nullable().describe('When it was published; null when nothing is known.'),
    url: z.url().nullable().describe('The publisher’s address of the document.'),
    otherUrls: z
      .array(
        z.strictObject({
          url: z.url().describe('The address.'),
          what: z.string().describe('What stands there.'),
        }),
      )
      .describe('Older addresses, copies, the page an extract was made from.'),
    rights: z.string().describe('Whose rights. The document itself is not published here.'),
    known: z
      .array(
        z.strictObject({
          field: z.string().describe('The field of the record this is about.'),
          how: z
            .enum(['inside', 'outside', 'inferred', 'not-stated'])
            .describe('Read in the document, known from outside, inferred, or not stated anywhere.'),
          where: z.string().describe('Where it was read or what was compared.'),
          references: ids('the outside works it was read in'),
          sure: sureness,
        }),
      )
      .describe('How each field of the record is known.'),
    standpoint: z
      .strictObject({
        who: z.string().describe('Who speaks.'),
        for: z.string().describe('For whom.'),
        when: z.string().describe('When, and how long after what it tells of.'),
        evidence: z.string().describe('On what it rests.'),
      })
      .describe('Where the document speaks from.'),
    omitted: z.string().describe('What was left out as page furniture, and why.'),
    silent: z
      .array(
        z.strictObject({
          paragraph: z.int().min(1).describe('Number of the body ¶.'),
          why: z.string().describe('Why it yields no claim.'),
        }),
      )
      .describe('Every body ¶ that yields no claim.'),
    paragraphs: count.describe('Body ¶ of the document; 0 when it was not framed.'),
    words: count.describe('Words in them.'),
    wordsPrinted: count.describe('Words of the document printed in this archive in all.'),
    frame: frameSchema
      .nullable()
      .describe('The reading frame: the very file that was read, and what each of its lines is.'),
    fingerprint: fingerprintSchema
      .nullable()
      .describe('Hashes that prove where a quotation stands without publishing the document.'),
    summary: textSchema.describe('What the document says, in the archive’s words.'),
  })
  .describe('One document: its record, where it speaks from, what was read and what was left out.')
  .meta({ id: 'source' });
