import { z } from 'zod';
import { SLUG } from '../../address/slug.ts';
import { edtf, INSTEAD, prose } from './text.ts';

/**
 * The name of a record outside its own folder: `events/id`, `claims/source/claim`. Ids of computed differences contain
 * `--`.
 */
const recordName = z
  .string()
  .regex(
    new RegExp(
      `^(?:(?:sources|events|actors|references|overview|threads)/${SLUG}|differences/${SLUG}(?:--${SLUG})*|claims/${SLUG}/${SLUG})$`,
    ),
    {
      error: (issue) =>
        `${JSON.stringify(issue.input)} names no record${INSTEAD}Write its folder and its id: "events/lamp-lit"; a claim as "claims/source-id/claim-id".`,
    },
  )
  .max(200);

const versionNumber = z
  .string({ error: `is a number, not text${INSTEAD}Write it in quotes: "1.0".` })
  .regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){1,2}$/, {
    error: (issue) =>
      `${JSON.stringify(issue.input)} is not the number of a version${INSTEAD}Write two or three numbers with points between them, in quotes: "1.0", "1.1", "2.0.1".`,
  });

const day = edtf.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
  error: `is not a day${INSTEAD}Write the year, the month and the day, in quotes: "2026-11-21".`,
});

const correctedSchema = z.strictObject({
  record: recordName.describe('The record: "events/id", "claims/source/claim".'),
  what: prose.describe('In a sentence or two: what it said before, what it says now, and why.'),
});

const withdrawnSchema = z.strictObject({
  record: recordName.describe('The record that no longer exists. Its id is never used again.'),
  title: prose.describe('What it was called: its page keeps this as its heading.'),
  why: prose.describe('Why it was withdrawn, in a sentence or two.'),
  instead: recordName.optional().describe('The record to look at instead, if there is one.'),
});

const movedSchema = z.strictObject({
  from: recordName.describe(
    'Its name before the move. The old address leads to the new one, and the id is never used again.',
  ),
  to: recordName.describe('Its new name, in the same folder.'),
});

const rewordedSchema = z.strictObject({
  records: z
    .int()
    .min(1)
    .describe('The number of reworded records that this version does not list; npm run release counts them.'),
  what: prose.describe('What was reworded and why, in a sentence or two.'),
});

/** `changes.yaml`: what each published version of the archive added, corrected and withdrew. */
export const changesSchema = z.strictObject({
  versions: z
    .array(
      z.strictObject({
        version: versionNumber.describe('Its number in quotes, higher than that of the version below: "1.1".'),
        date: day.describe('The day it was published, in quotes: "2026-11-21".'),
        says: prose.describe('What this version is about, in a sentence or two.'),
        added: z
          .array(recordName)
          .optional()
          .describe('Records that are new, as "events/id"; a source includes its claims.'),
        corrected: z.array(correctedSchema).optional().describe('Records that now say something different.'),
        reworded: rewordedSchema
          .optional()
          .describe('Instead of a long list under "corrected": how many records say the same thing in other words.'),
        moved: z.array(movedSchema).optional().describe('Records whose id has changed; npm run rename writes this.'),
        withdrawn: z
          .array(withdrawnSchema)
          .optional()
          .describe(
            'Records that no longer exist; a source includes its claims. Each still has a page, which says so.',
          ),
      }),
    )
    .min(1)
    .describe('Every version, the newest first. The oldest has no lists: it published everything.'),
});
export type ChangesRecord = z.infer<typeof changesSchema>;
