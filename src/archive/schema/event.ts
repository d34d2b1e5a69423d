import { z } from 'zod';
import { images } from './image.ts';
import { noteSchema } from './note.ts';
import { edtf, line, naming, night, prose, sought, sure, window } from './text.ts';

const evidenceSchema = z.strictObject({
  claim: naming('claim')
    .optional()
    .describe(
      'The claim that the date rests on. If nothing else is given, the claim’s own date is used, with its paragraph number and phrase.',
    ),
  basis: z
    .enum(['inferred', 'outside'])
    .optional()
    .describe('inferred from a claim, or known from an outside source; left out when the claim’s own date is used.'),
  edtf: edtf.optional().describe('The date this piece of evidence supports; required if a basis is given.'),
  references: z
    .array(naming('reference'))
    .optional()
    .describe('For a date from an outside source: ids of files in references/.'),
  sure: sure.optional().describe('For a date from an outside source: how certain it is, from A (high) to D (low).'),
  resolved: prose.optional().describe('How the evidence leads to the date; required if a basis is given.'),
});

/** Something placed on the timeline. The file’s body is the account, with citations to claims. */
export const eventSchema = z.strictObject({
  title: prose.describe('Neutral words that any side could use. If the event is an accusation, the title says whose.'),
  label: prose
    .max(40)
    .optional()
    .describe(
      'A short title for the drawing, up to 40 characters, as neutral as the title; left out when the title is short.',
    ),
  date: z
    .strictObject({
      edtf: edtf.optional().describe('The date used: an EDTF date in quotes, never more precise than the evidence.'),
      window,
      night,
      order: z
        .int()
        .min(1)
        .optional()
        .describe(
          'For a day: the event’s place among the events of that day, counted from 1; left out if their order is not known.',
        ),
      evidence: z
        .array(evidenceSchema)
        .optional()
        .describe('What the date rests on: at least one claim or outside source.'),
      undated: prose.optional().describe('Instead of edtf and evidence: why the event has no date.'),
      claim: naming('claim')
        .optional()
        .describe('The claim that the date comes from, as source/claim; "edtf" and "evidence" are then left out.'),
    })
    .describe('The date with its evidence.'),
  status: naming('status').describe(
    'How far the archive vouches for the event: an id from "statuses" in archive.yaml.',
  ),
  outcome: z
    .strictObject({
      cameAbout: z
        .enum(['yes', 'no', 'partly', 'not-stated'])
        .describe('Whether what was planned came about; the answer is written in quotes.'),
      says: prose.describe('How that is known, in words.'),
      claims: z.array(naming('claim')).optional().describe('Claims that say so, as source/claim.'),
      references: z.array(naming('reference')).optional().describe('Outside works that say so.'),
    })
    .optional()
    .describe('For a planned event: whether it came about.'),
  kind: naming('kind').describe('An id from "kinds" in archive.yaml.'),
  actors: z
    .array(
      z.strictObject({
        actor: naming('actor').describe('Id of the actor.'),
        role: prose.optional().describe('What this actor does, or what is done to this actor.'),
      }),
    )
    .describe(
      'Those who take part, and those whom the event affects or concerns. The lane is computed from them; nobody places an event in a lane.',
    ),
  place: line.optional().describe('Where it happened, as the sources give it.'),
  places: z.array(naming('place')).optional().describe('The places meant: ids from places.yaml.'),
  sought,
  images,
  notes: z.array(noteSchema).optional().describe('Editor’s notes.'),
});
export type EventRecord = z.infer<typeof eventSchema>;
