/** The whole archive as it is published: the one description that JSON, its JSON Schema and the dictionary follow. */
import { z } from 'zod';
import { ACTOR_KINDS } from '../archive/schema/actor.ts';
import { claimSchema, differenceSchema, noteSchema, referenceSchema } from './schema-claim.ts';
import {
  dateSchema,
  eventRefSchema,
  id,
  ids,
  namedSchema,
  originSchema,
  permalink,
  sureness,
  textSchema,
} from './schema-parts.ts';
import { sourceSchema } from './schema-source.ts';

const eventSchema = z
  .strictObject({
    ...eventRefSchema.shape,
    permalink,
    title: z.string().describe('Neutral words. Not to be printed without the status when “established” is false.'),
    label: z.string().nullable().describe('A shorter title, used on the timeline.'),
    kind: z.string().describe('What kind of event: an id from “kinds”.'),
    lane: z.string().describe('The relation it belongs to, computed from its actors: an id from “lanes”.'),
    date: dateSchema.nullable().describe('The date used; null when nothing dates it.'),
    undated: z.string().nullable().describe('Why there is no date.'),
    evidence: z
      .array(
        z.strictObject({
          date: dateSchema.describe('The date this piece of evidence supports.'),
          basis: z
            .enum(['stated', 'relative', 'inferred', 'outside'])
            .describe('Printed in the document, counted from another date, inferred, or known from outside.'),
          claim: z.string().nullable().describe('Id of the claim it rests on.'),
          phrase: z.string().nullable().describe('The document’s words it rests on.'),
          resolved: z.string().nullable().describe('How it leads to the date.'),
          references: ids('the outside works it was read in'),
          sure: sureness.nullable().describe('For what is known from outside: how sure, A to D.'),
        }),
      )
      .describe('What the date rests on.'),
    place: z.string().nullable().describe('Where, as the sources give it.'),
    actors: z
      .array(
        z.strictObject({
          actor: id('the actor'),
          role: z.string().nullable().describe('What this one does, or what is done to it.'),
        }),
      )
      .describe('Those who take part and those it is done to or about. Being named here is no finding of guilt.'),
    attested: z
      .enum(['one', 'several', 'contested'])
      .describe('Told by one origin, by several independent ones, or contested.'),
    origins: z.array(originSchema).describe('The independent origins of the claims that attest it.'),
    claims: ids('the claims that speak of it'),
    sources: ids('the sources that speak of it'),
    outcome: z
      .strictObject({
        cameAbout: z.enum(['yes', 'no', 'partly', 'not-stated']).describe('Whether what was planned came about.'),
        says: z.string().describe('How that is known.'),
        claims: ids('the claims that is known from'),
        references: ids('the outside works that is known from'),
      })
      .nullable()
      .describe('For what was planned or expected: whether it came about.'),
    account: textSchema.describe('What is told of it, in the archive’s words.'),
  })
  .describe('Something with a place on the timeline.')
  .meta({ id: 'event' });

const actorSchema = z
  .strictObject({
    id: id('the actor'),
    permalink,
    name: z.string().describe('One Latin spelling, used everywhere.'),
    sort: z.string().describe('The name as a library files it.'),
    kind: z
      .enum(ACTOR_KINDS)
      .describe('person, body, authority (a state or governing authority) or medium (newspaper, agency, publisher).'),
    names: z.record(z.string(), z.string()).describe('Names in other scripts, by language (BCP 47).'),
    namesFrom: ids('the outside works those names were read in'),
    spellings: z.array(z.string()).describe('Other spellings, abbreviations and names.'),
    principal: z.string().nullable().describe('The principal it belongs to: an id from “principals”.'),
    offices: z
      .array(
        z.strictObject({
          title: z.string().describe('The office.'),
          when: dateSchema.nullable().describe('The time the source speaks of.'),
          source: z.string().nullable().describe('Id of the source that gives it.'),
          place: z.string().nullable().describe('Where it stands there.'),
          references: ids('the outside works it was read in'),
        }),
      )
      .describe('Offices, as far as somebody gives them.'),
    description: textSchema.describe('Who it is, in the archive’s words.'),
  })
  .describe('A person, body, governing authority or medium.')
  .meta({ id: 'actor' });

const listed = (what: string) => z.array(namedSchema).describe(what);

export const wholeArchiveSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    archive: z
      .strictObject({
        permalink: permalink.describe('Address of the archive.'),
        title: z.string().describe('Its name.'),
        description: z.string().describe('What it is, in a sentence.'),
        language: z.string().describe('Language of its texts (BCP 47).'),
        span: dateSchema.describe('The years the timeline shows.'),
        publisher: z.string().describe('Who answers for it.'),
        licence: z
          .strictObject({
            name: z.string().describe('Name of the licence.'),
            url: z.url().describe('Its text.'),
          })
          .describe('Licence of the archive’s own texts. Quotations belong to the owners of the documents.'),
        version: z
          .strictObject({
            number: z.string().describe('Number of the version.'),
            date: z.iso.date().nullable().describe('Its day; null when it has none.'),
            content: z
              .string()
              .regex(/^[0-9a-f]{64}$/)
              .describe('SHA-256 over the paths and bytes of all content files: the same content, the same value.'),
          })
          .describe('Which state of the archive this is.'),
      })
      .describe('The archive itself.'),
    principals: z
      .array(
        z.strictObject({
          id: id('the principal'),
          name: z.string().describe('Name.'),
          actor: id('the actor that is this party'),
        }),
      )
      .describe('The parties whose relations the timeline is about.'),
    lanes: z
      .array(
        z.strictObject({
          id: id('the lane'),
          name: z.string().describe('Name.'),
          principals: ids('the principals between whom it is'),
        }),
      )
      .describe('The relations between principals that events are ordered by.'),
    statuses: z
      .array(
        namedSchema.extend({
          established: z.boolean().describe('false: the name of the status always stands with the event.'),
        }),
      )
      .describe('What the archive takes responsibility for.'),
    kinds: listed('Kinds of event.'),
    topics: z
      .array(
        namedSchema.extend({
          attests: z.boolean().describe('false: a claim on this does not vouch that the event happened.'),
        }),
      )
      .describe('The questions claims answer about an event.'),
    measures: z
      .array(
        namedSchema.extend({
          kind: z.enum(['number', 'name', 'agency', 'wording']).describe('What a difference in it is called.'),
        }),
      )
      .describe('What numbers and names in claims measure.'),
    sources: z.array(sourceSchema).describe('The documents, by date of publication.'),
    claims: z.array(claimSchema).describe('Every statement, source by source in the order of the document.'),
    events: z.array(eventSchema).describe('By date; undated ones last.'),
    actors: z.array(actorSchema).describe('By filing name.'),
    differences: z.array(differenceSchema).describe('Where the sources differ.'),
    references: z.array(referenceSchema).describe('Outside works.'),
    notes: z.array(noteSchema).describe('Editor’s notes, by record.'),
  })
  .describe('A source-grounded archive: what documents say, on whose word, and where they differ.');

export type WholeArchive = z.infer<typeof wholeArchiveSchema>;
export type ExportedDate = z.infer<typeof dateSchema>;
export type ExportedText = z.infer<typeof textSchema>;

/** The published JSON Schema (draft 2020-12). @param address where it is published. */
export function jsonSchema(address: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(wholeArchiveSchema, { target: 'draft-2020-12' });
  return { $schema, $id: address, title: 'A source-grounded archive', ...rest };
}
