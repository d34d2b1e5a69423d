import { z } from 'zod';
import { locator } from './text.ts';

/**
 * The output of `npm run fingerprint`: proof that a quotation is in a paragraph, without the paragraph itself. See
 * `fingerprint.ts`.
 */
export const fingerprintSchema = z.strictObject({
  format: z
    .literal(2)
    .optional()
    .describe('How words are normalised; left out in the first format, which stays valid.'),
  document: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the document’s file.'),
  frame: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the reading frame it was made with.'),
  words: z.int().min(0).describe('Words of the body in all; a tenth of it may be quoted.'),
  blocks: z
    .array(
      z.strictObject({
        at: locator.describe('The number of the paragraph (¶), or "title", "caption 1" …'),
        words: z.int().min(0).describe('Words of the block.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of the normalised words, separated by single spaces.'),
        grams: z
          .string()
          .regex(/^(?:[0-9a-f]{4})*$/)
          .describe('Hashes of every three words in a row, four hex digits each, sorted.'),
      }),
    )
    .describe('The blocks of the document that can be cited.'),
});
export type FingerprintRecord = z.infer<typeof fingerprintSchema>;
