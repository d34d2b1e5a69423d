import { z } from 'zod';
import { RUN } from '../../fingerprint/runs.ts';
import { INSTEAD, line, prose, slug } from './text.ts';

/** Words to search for, as one phrase. */
const phrase = line.max(100, { error: `is longer than 100 characters${INSTEAD}Name the words alone.` });

/** Words that a rule lets through. */
const exception = z.strictObject({
  phrase: phrase.describe('The words, as they are written.'),
  why: prose.describe('The reason.'),
});

/** `wording.yaml`: contested words, what we write instead and why, and the few exceptions. */
export const wordingSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        id: slug.describe('Used in addresses.'),
        contested: line.describe('The words as the page shows them.'),
        forms: z
          .array(phrase)
          .describe(
            'The forms that the check looks for: whole words, whether capitalised or not; "*" at the end stands for any ending. Write [] if only people can check for them.',
          ),
        finds: z
          .array(phrase)
          .optional()
          .describe(
            'Our words that are also searched for when a reader types one of the forms; a phrase finds only records that contain all its words.',
          ),
        ours: prose.describe('What we write.'),
        quoted: prose.optional().describe('Words that appear only in attributed statements or quotations.'),
        why: prose.describe('The reasons.'),
      }),
    )
    .min(1)
    .describe('Contested words, each with what we write instead.'),
  allowed: z
    .array(exception)
    .optional()
    .describe('Names and fixed phrases that contain a contested word and are let through, each with its reason.'),
  borrowed: z
    .strictObject({
      most: z.int().min(RUN).describe('How many words in a row, outside “ ”, our texts may share with a paragraph.'),
      except: z
        .array(exception)
        .optional()
        .describe('Names and plain facts that can only be said in a document’s own words, each with its reason.'),
    })
    .optional()
    .describe('Keeps our texts from following a document word for word; without it, nothing is compared.'),
});
export type WordingRecord = z.infer<typeof wordingSchema>;
