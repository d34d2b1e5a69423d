import { z } from 'zod';
import { edtf, naming, prose } from './text.ts';

/** A chapter of the overview. The file’s body is its text, in which every sentence cites the claims that support it. */
export const chapterSchema = z.strictObject({
  title: prose.describe('Its heading in neutral words, without the years: pages print the years before it.'),
  order: z.int().describe('Place among the chapters; no two have the same number. The first chapter is the opening.'),
  span: edtf
    .optional()
    .describe('The years it is about, as EDTF in quotes: "1898/1900". Left out if it is not about a particular time.'),
  events: z
    .array(naming('event'))
    .min(1)
    .optional()
    .describe(
      'Ids of the events in its small drawing; allowed only with a span, and all their dates must fall within it.',
    ),
  remark: z
    .boolean()
    .optional()
    .describe('true for a remark by the editors on the archive itself: its sentences need not cite claims.'),
});
