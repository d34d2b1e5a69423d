import { z } from 'zod';
import { line, prose } from './text.ts';

export const BLOCK_KINDS = [
  'body',
  'title',
  'standfirst',
  'heading',
  'caption',
  'credit',
  'footnote',
  'page',
  'furniture',
] as const;

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 || Let the fingerprint command write it.' });

/** The file that a text was extracted from. */
const originalSchema = z.strictObject({
  sha256: sha256.describe('SHA-256 of the file that the text was extracted from.'),
  reader: line.describe('The library that extracted the text, with its version: "unpdf 1.7.0".'),
});

/** The reading frame of a document: which of its lines are body text, which are page furniture, and why. */
export const frameSchema = z.strictObject({
  document: z
    .strictObject({
      sha256: sha256.describe('SHA-256 of the file.'),
      bytes: z.int().min(1).describe('Its size in bytes.'),
      lines: z.int().min(1).describe('How many lines it has.'),
      original: originalSchema
        .optional()
        .describe(
          'For a text that was extracted from another file, such as a PDF: that file and the library that read it.',
        ),
    })
    .describe('The exact file that was read, so that anyone can tell whether they have the same one.'),
  blocks: z
    .array(
      z.strictObject({
        lines: z
          .string()
          .regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, {
            error: 'is not a line or a run of lines || Write "10" or "36-37", in quotes.',
          })
          .describe('Lines of the file, counted from 1; blank lines between blocks belong to none.'),
        is: z
          .enum(BLOCK_KINDS)
          .describe('What the lines are; "page" means a page number, a running head or a running foot.'),
        paragraph: z
          .int()
          .min(1)
          .optional()
          .describe('For "body": the number of the paragraph. The numbers have no gaps.'),
        continues: z
          .literal(true)
          .optional()
          .describe('For "body": true if it continues the ¶ before it across a page break and has the same number.'),
        page: z.int().min(1).optional().describe('The page of the original on which it begins, counted from 1.'),
        which: line.optional().describe('For "furniture" and, optionally, for "page": which kind it is.'),
        why: prose
          .optional()
          .describe('The reason for the choice. It is given for "furniture", and wherever the choice is not obvious.'),
      }),
    )
    .min(1)
    .describe('Every line of the file that is not blank, in order.'),
});
export type FrameRecord = z.infer<typeof frameSchema>;
