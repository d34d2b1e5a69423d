/**
 * What the published records are made of. Every field is always there: `null` says that there is nothing,
 * `[]` that there is none. The descriptions are the data dictionary and the published JSON Schema.
 */
import { z } from 'zod';
import { HOW } from '../archive/schema/claim.ts';

export const id = (of: string) => z.string().min(1).describe(`Id of ${of}, permanent.`);
export const ids = (of: string) => z.array(z.string().min(1)).describe(`Ids of ${of}.`);
export const permalink = z.url().describe('Permanent address of the record on this site.');
export const sureness = z
  .enum(['A', 'B', 'C', 'D'])
  .describe(
    'How sure: A several good sources or a primary document, B one good source or a sound inference, C likely, D a guess.',
  );

/** A day of the proleptic Gregorian calendar; years beyond four digits have a sign and six. */
export const DAY = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;
const day = z.string().regex(DAY);

export const dateSchema = z
  .strictObject({
    edtf: z.string().min(1).describe('The date as EDTF text (ISO 8601-2, levels 0 and 1, and sets of level 2).'),
    words: z.string().min(1).describe('The same in English words.'),
    form: z
      .enum(['point', 'interval', 'set'])
      .describe('point: one day, month, season or year; interval: from one to another; set: one of several.'),
    precision: z
      .enum(['day', 'month', 'season', 'year', 'decade', 'century'])
      .describe('How fine it is; of several points, the coarsest.'),
    approximate: z.boolean().describe('true for “about”.'),
    uncertain: z.boolean().describe('true for “perhaps”.'),
    first: day.nullable().describe('First day it can be, ISO 8601; null when the beginning is open or not known.'),
    last: day.nullable().describe('Last day it can be, ISO 8601; null when the end is open or not known.'),
  })
  .describe('A date, never finer than what it rests on.')
  .meta({ id: 'date' });

export const textSchema = z
  .strictObject({
    text: z.string().describe('Plain text; paragraphs are parted by an empty line.'),
    markdown: z.string().describe('Markdown with its citations as links to the claims.'),
    cites: ids('the claims it cites, each once, as source/claim'),
  })
  .describe('A text of the archive’s own.')
  .meta({ id: 'text' });

/** An event is never named without what the archive takes responsibility for. */
export const eventRefSchema = z
  .strictObject({
    id: id('the event'),
    status: z.string().min(1).describe('The event’s status: an id from “statuses”.'),
    established: z
      .boolean()
      .describe('false: what the documents allege, dispute, plan or report on a single word; not to be told as fact.'),
  })
  .describe('An event with its status.')
  .meta({ id: 'event-ref' });

export const stepSchema = z
  .strictObject({
    name: z.string().min(1).describe('Name of the one who speaks, or the document’s words for someone unnamed.'),
    actor: z.string().nullable().describe('Id of the actor; null when the document does not name the speaker.'),
    how: z.enum(HOW).describe('What this one does.'),
    occasion: z.string().nullable().describe('The document or occasion in which it is done.'),
  })
  .describe('One link of a chain of attribution.')
  .meta({ id: 'step' });

export const originSchema = z
  .strictObject({
    name: z.string().min(1).describe('Name, or the document’s words for someone unnamed.'),
    actor: z.string().nullable().describe('Id of the actor; null when unnamed.'),
  })
  .describe('Where a chain of attribution begins.')
  .meta({ id: 'origin' });

export const namedSchema = z
  .strictObject({
    id: z.string().min(1).describe('Id, used in records.'),
    name: z.string().min(1).describe('Name shown on pages.'),
    says: z.string().nullable().describe('What it means.'),
  })
  .describe('A word the archive sorts its records by.')
  .meta({ id: 'named' });
