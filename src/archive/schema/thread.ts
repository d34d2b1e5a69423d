import { z } from 'zod';
import { line, naming, prose } from './text.ts';

const stepSchema = z.strictObject({
  event: naming('event').optional().describe('The event, if this step is one.'),
  claim: naming('claim').optional().describe('The claim, if this step is one, as source/claim.'),
  difference: naming('difference')
    .optional()
    .describe('The stated difference, if this step is one. A step has exactly one of the three.'),
  says: line.describe(
    'What connects it with the step before, in Markdown. Every sentence ends with its citations, placed before the full stop.',
  ),
});

/** A question followed across documents and years. The file’s body is a short introduction. */
export const threadSchema = z.strictObject({
  title: prose.describe('What the thread is about, in neutral words.'),
  question: prose.describe('The question it follows, worded as a question.'),
  steps: z
    .array(stepSchema)
    .min(2)
    .describe('Events, claims and differences in the order in which they are to be read, each only once.'),
});
