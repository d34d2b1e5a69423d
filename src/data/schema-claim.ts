/** Claims and what disagrees in them, as they are published. */
import { z } from 'zod';
import { DIFFERENCE_KINDS } from '../archive/schema/difference.ts';
import { dateSchema, eventRefSchema, id, ids, permalink, stepSchema, sureness } from './schema-parts.ts';

const number = z.number().nullable();

export const claimSchema = z
  .strictObject({
    id: id('the claim, as source/claim'),
    permalink,
    source: id('the source'),
    place: z.string().describe('Where in the document, as pages print it: “¶ 10”, “headline”, “caption 2”.'),
    paragraph: z.int().min(1).nullable().describe('Number of the body ¶; null for headline, captions and the like.'),
    says: z.string().describe('What the source says there, in the archive’s words. It is the source that says it.'),
    quote: z.string().nullable().describe('The document’s own words, to the letter, from that one place.'),
    chain: z.array(stepSchema).min(1).describe('Who told whom, from the publisher (first) back to the origin (last).'),
    chainWords: z.string().describe('The chain as a sentence.'),
    topic: z.string().nullable().describe('Which question about the event it answers: an id from “topics”.'),
    events: z.array(eventRefSchema).describe('The events it speaks of, each with its status.'),
    actors: ids('the actors it speaks of, the chain apart'),
    date: z
      .strictObject({
        given: dateSchema.describe('The date itself.'),
        basis: z
          .enum(['stated', 'relative', 'inferred'])
          .describe('stated: printed; relative: counted from another date; inferred: from order or context.'),
        phrase: z.string().describe('The words it rests on, as printed in the same place.'),
        resolved: z.string().nullable().describe('How the words lead to the date.'),
      })
      .nullable()
      .describe('The date this claim gives for what it is about.'),
    values: z
      .array(
        z.strictObject({
          measure: z.string().describe('What is measured: an id from “measures”.'),
          number: number.describe('An exact number as the source gives it.'),
          min: number.describe('“at least”, “more than”.'),
          max: number.describe('“up to”, “at most”.'),
          name: z.string().nullable().describe('For measures that are names: the name or word the source uses.'),
        }),
      )
      .describe('Numbers and names in it that another claim could give otherwise.'),
    denies: ids('the claims it denies'),
    deniedBy: ids('the claims that deny it'),
  })
  .describe('The atom: what one source says at one place.')
  .meta({ id: 'claim' });

export const differenceSchema = z
  .strictObject({
    id: id('the difference'),
    permalink,
    kind: z.enum(DIFFERENCE_KINDS).describe('What the sides differ in.'),
    found: z
      .enum(['computed', 'stated', 'denial'])
      .describe('computed from typed values, stated by an editor, or a denial beside what it denies.'),
    title: z.string().describe('What the sources differ about.'),
    event: eventRefSchema.nullable().describe('The event it is about.'),
    sides: z
      .array(
        z.strictObject({
          says: z.string().describe('This side in a few words.'),
          claims: ids('the claims on this side'),
          references: ids('outside works on this side'),
          ours: z.boolean().describe('true for the date the archive uses, where no source prints it.'),
        }),
      )
      .min(2)
      .describe('The sides. None is marked as right.'),
    body: z.string().describe('What exactly differs, in Markdown; empty where the sides say it all.'),
  })
  .describe('Where claims disagree, or one denies another.')
  .meta({ id: 'difference' });

export const referenceSchema = z
  .strictObject({
    id: id('the outside work'),
    permalink,
    title: z.string().describe('As printed there.'),
    authors: z.array(z.string()).describe('“Family, Given”, one each.'),
    publisher: z.string().describe('Who published it.'),
    published: dateSchema.nullable().describe('When; null when not known.'),
    url: z.url().describe('Where it was read.'),
    language: z.string().nullable().describe('Language of the work (BCP 47).'),
    read: z.string().describe('How much of it was read, and in what form.'),
    lookedUp: dateSchema.describe('The day it was looked up.'),
    body: z.string().describe('What it says that the archive rests on, in Markdown.'),
  })
  .describe('An outside work that dates and editor’s notes rest on.')
  .meta({ id: 'reference' });

export const noteSchema = z
  .strictObject({
    id: id('the note, as kind/record/note'),
    permalink,
    about: z
      .strictObject({
        kind: z.enum(['source', 'event', 'actor']).describe('Kind of the record.'),
        id: id('the record'),
      })
      .describe('The record it stands on.'),
    says: z.string().describe('What is known from outside the documents, in the archive’s words.'),
    sure: sureness,
    references: ids('the outside works it was read in'),
    claims: ids('the claims it concerns'),
  })
  .describe('An editor’s note: knowledge from outside the documents.')
  .meta({ id: 'note' });
