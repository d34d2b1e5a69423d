import { z } from 'zod';
import { INSTEAD, line } from './text.ts';

const count = (says: string) => z.int().min(0).describe(says);

/** A search result: `event:id`, `claim:source/claim`. */
const searched = z.string().regex(/^(?:event|actor|source|difference|claim):[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is nothing that search shows${INSTEAD}Write its kind and its id: "event:lamp-lit"; a claim as "claim:source-id/claim-id".`,
});

/** `expectations.yaml`: what the tests expect of this particular archive. None of it is published. */
export const expectationsSchema = z.strictObject({
  least: z
    .strictObject({
      sources: count('The minimum number of sources.'),
      claims: count('The minimum number of claims.'),
      events: count('The minimum number of events.'),
      actors: count('The minimum number of actors.'),
    })
    .optional()
    .describe('The minimum number of records of each kind, so that a large loss is noticed.'),
  spoken: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('The minimum share of each document’s paragraphs that have a claim: 0.8 for four fifths.'),
  summary: z
    .strictObject({ least: count('The minimum number of words.'), most: count('The maximum number of words.') })
    .optional()
    .describe('The minimum and maximum number of words in a source’s summary. Every paragraph must cite a claim.'),
  namesInScript: z
    .boolean()
    .optional()
    .describe('true if every person who belongs to a principal must have a name in another script.'),
  searches: z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          query: line.describe('What a reader types.'),
          first: z
            .array(searched)
            .describe(
              'What should be found first: any one of these records, as "event:id" or "claim:source/claim"; [] if nothing should be found.',
            ),
        }),
      ),
    )
    .optional()
    .describe(
      'What readers may type and what should be found first, in groups. Write these from the content, without trying the search.',
    ),
  found: z
    .strictObject({
      first: z
        .number()
        .min(0)
        .max(1)
        .describe('The minimum share of all searches that must have a right answer in first place.'),
      firstFive: z
        .number()
        .min(0)
        .max(1)
        .describe('The minimum share of all searches that must have a right answer among the first five.'),
    })
    .optional()
    .describe('How many of the searches must find what they should.'),
});
export type ExpectationsRecord = z.infer<typeof expectationsSchema>;
