import { z } from 'zod';
import { printedSchema } from './printed.ts';
import { edtf, INSTEAD, line, locator, naming, night, prose, slug, window } from './text.ts';

/**
 * How a step in a chain passes on information: a closed list. The wording shown on pages is under `attribution` in
 * `src/words/`.
 */
export const HOW = [
  'witnesses',
  'states',
  'writes',
  'announces',
  'publishes',
  'quotes',
  'cites',
  'reports',
  'summarises',
  'photographs',
  'assesses',
  'expects',
  'alleges',
  'denies',
] as const;
export type How = (typeof HOW)[number];

export const stepSchema = z.strictObject({
  who: line
    .meta({ names: 'actor', unlessFalse: 'named' })
    .describe('An actor’s id; with "named: false", the words for someone the document does not name.'),
  how: z.enum(HOW).describe('What this speaker does; "publishes" means making somebody else’s document public.'),
  named: z
    .boolean()
    .optional()
    .describe(
      'false when the document does not name the speaker. Describe different unnamed speakers in different words.',
    ),
  plural: z
    .boolean()
    .optional()
    .describe(
      'true when the words for someone unnamed mean several people, as in "senior officials", so that pages write "say" and not "says".',
    ),
  in: prose
    .optional()
    .describe('The document or occasion: "a cable dated 13 June 2007", "an interview with the broadcaster".'),
});
export type Step = z.infer<typeof stepSchema>;

/** What the date of a claim can be based on: a closed list. */
export const DATE_BASES = ['stated', 'converted', 'relative', 'inferred'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** A date in a document, and what it is based on. */
const claimDateSchema = z.strictObject({
  edtf: edtf.describe(
    'The date that the claim gives: an EDTF date in quotes, never more precise than the words allow.',
  ),
  window,
  night,
  event: naming('event')
    .optional()
    .describe(
      'If the claim is about several events, the one that the date belongs to; left out when it belongs to all.',
    ),
  apart: z
    .literal(true)
    .optional()
    .describe(
      'true if the date belongs to none of the claim’s events, as in "he was still alive on 25 October" in a claim about the day he was wounded. It is then not compared with other dates.',
    ),
  printed: printedSchema.optional().describe('The date in another calendar, if the document prints one.'),
  basis: z
    .enum(DATE_BASES)
    .describe(
      'stated: the document prints it; converted: the document prints it in another calendar, as "printed" says; relative: counted from another date ("last Tuesday"); inferred: from order or context.',
    ),
  phrase: line.describe('The three to eight words it rests on, exactly as printed in the same ¶.'),
  resolved: prose.optional().describe('For relative and inferred dates: how the words lead to the date.'),
});

/** A number or name that another claim might state differently. Differences are computed from these. */
const valueSchema = z.strictObject({
  measure: naming('measure').describe('What the number or name refers to: an id from "measures" in archive.yaml.'),
  number: z.number().optional().describe('An exact number, as the source gives it.'),
  min: z.number().optional().describe('The lower limit, for "at least" or "more than".'),
  max: z.number().optional().describe('The upper limit, for "up to" or "at most".'),
  name: line.optional().describe('For measures that are names: the name or word this source uses.'),
});
export type ClaimValue = z.infer<typeof valueSchema>;

const fields = z.strictObject({
  id: slug.describe('The claim’s permanent name within its source; never the number of the ¶.'),
  at: locator.describe('Where it is: the number of the paragraph (¶), or "title", "standfirst", "caption 1" …'),
  says: prose.describe(
    'What is said there, in our words and with every reservation. The chain says on whose word it rests, and is shown with it everywhere.',
  ),
  quote: line
    .optional()
    .describe(
      'The document’s own words, to the letter; used only where the words matter. 3 to 25 words from that one ¶, or more if the document is free to use.',
    ),
  chain: z
    .array(stepSchema)
    .min(1)
    .optional()
    .describe(
      'Who told whom, from the publisher (if there is none, the author or issuing body) back to the origin (last). Where the document says it in its own voice, "how" alone is enough.',
    ),
  how: z
    .enum(HOW)
    .optional()
    .describe(
      'Used in place of a chain of one step, for what the document says in its own voice. The speaker is then the document’s publisher or issuer.',
    ),
  events: z.array(naming('event')).optional().describe('Ids of the events it is about; left out if there are none.'),
  topic: naming('topic')
    .optional()
    .describe(
      'Which question about the event it answers: an id from "topics" in archive.yaml. Required if the claim is about an event.',
    ),
  alsoTopics: z
    .array(naming('topic'))
    .min(1)
    .optional()
    .describe('Further questions that it answers, besides its topic.'),
  actors: z
    .array(naming('actor'))
    .optional()
    .describe('Ids of the actors it is about; those in its chain are counted separately.'),
  date: claimDateSchema.optional().describe('The date this claim gives for what it is about, if it gives one.'),
  values: z
    .array(valueSchema)
    .optional()
    .describe('Numbers and names in the claim that other claims could give differently.'),
  denies: z
    .array(naming('claim'))
    .optional()
    .describe('Claims that this one denies, as source/claim: only those that it directly responds to.'),
});

export const claimSchema = fields.superRefine(({ chain, how }, context) => {
  if (chain === undefined && how === undefined)
    context.addIssue({ code: 'custom', path: ['chain'], message: `is missing${INSTEAD}` });
  if (chain !== undefined && how !== undefined) {
    const message = `is given beside a chain${INSTEAD}Keep one of the two: "how" stands for a chain of one step.`;
    context.addIssue({ code: 'custom', path: ['how'], message });
  }
});

/** A claim as the archive knows it: its chain and its lists are written out. */
export type ClaimRecord = Omit<z.output<typeof claimSchema>, 'how' | 'chain' | 'events' | 'actors'> & {
  chain: Step[];
  events: string[];
  actors: string[];
};

/**
 * Fills in the parts that a claim may leave out: a chain of one step, and empty lists.
 *
 * @param issuer actor id of the first link; undefined in a record that fails the check.
 */
export function writtenOut(claim: z.output<typeof claimSchema>, issuer: string | undefined): ClaimRecord {
  const { how, events = [], actors = [], ...own } = claim;
  const { chain = how === undefined ? [] : [{ who: issuer ?? '', how }] } = claim;
  // Fields that are present keep their order, because editions are frozen in that order.
  return how === undefined ? { ...claim, chain, events, actors } : { ...own, chain, events, actors };
}
