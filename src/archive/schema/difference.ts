import { z } from 'zod';
import { naming, prose, sought } from './text.ts';

/** What sources can differ about: a closed list. The wording shown on pages is under `differences` in `src/words/`. */
export const DIFFERENCE_KINDS = [
  'date',
  'number',
  'name',
  'agency',
  'wording',
  'course',
  'cause',
  'fact',
  'denial',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * A disagreement stated by the editor because typed values do not show it. The file’s body says exactly what differs.
 */
export const differenceSchema = z.strictObject({
  title: prose.describe('What the sources differ on, in neutral words.'),
  kind: z.enum(DIFFERENCE_KINDS).describe('What kind of thing the sources differ on.'),
  event: naming('event').optional().describe('The event it is about, if any.'),
  sides: z
    .array(
      z.strictObject({
        says: prose.describe('This side in a few words.'),
        claims: z.array(naming('claim')).optional().describe('The claims on this side.'),
        references: z
          .array(naming('reference'))
          .optional()
          .describe('Or, for a side known from outside sources: ids of files in references/.'),
      }),
    )
    .min(2)
    .describe(
      'The sides, at least one of which rests on a claim. Put two that contradict each other first, because a row of a list has room for only two.',
    ),
  sought,
});
