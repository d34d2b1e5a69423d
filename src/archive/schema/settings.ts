import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { lookSchema } from './look.ts';
import { address, contact, edtf, language, line, name, naming, prose, slug } from './text.ts';

const named = z.strictObject({
  id: slug.describe('Used in records.'),
  name: prose.describe('Shown on pages.'),
  says: prose.optional().describe('What it means; shown on the page that explains the archive’s words.'),
});

/** `archive.yaml`: everything specific to this archive. The code knows nothing of the subject. */
export const settingsSchema = z.strictObject({
  format: z
    .int()
    .min(1)
    .optional()
    .describe(
      'The format number of the files, which npm run migrate updates. Left out in archives in the first format.',
    ),
  title: line.describe('Name of the archive.'),
  short: line.optional().describe('A shorter name for use where space is tight.'),
  heading: line.describe('Heading of the front page.'),
  description: prose.describe('One sentence for search engines and link previews.'),
  intro: prose.describe('The paragraph on the front page.'),
  language: language.describe('Language of our texts.'),
  interface: z
    .enum(INTERFACE_LANGUAGES)
    .optional()
    .describe(
      'Language of menus, dates and labels; English if left out. The archive’s own texts stay in the language they are written in.',
    ),
  span: edtf.describe(
    'The years that the timeline shows, as an EDTF interval: "1895/1905". Earlier and later events are listed separately.',
  ),
  principals: z
    .array(
      z.strictObject({
        id: slug.describe('Used in the "principal" field of actors.'),
        name: line.describe('Shown in lanes.'),
        actor: naming('actor').describe('Id of the actor record of this party.'),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'The parties the timeline is about: two or more if the lanes show the relations between them, otherwise one or none.',
    ),
  lanes: z
    .strictObject({
      by: z
        .enum(['relation', 'actor', 'place', 'kind', 'one'])
        .optional()
        .describe(
          'What each lane stands for: relations between principals (the default), actors, places or kinds of event; or one lane for everything.',
        ),
      of: z
        .array(slug)
        .optional()
        .describe(
          'For lanes by actor or place: the ids of the actors or places, in order. An event is in the lane of the first of these that it names.',
        ),
      names: z
        .record(z.string(), line)
        .optional()
        .describe('Names of individual lanes, keyed by their principals: "board+union": "Board and Union".'),
      all: line.optional().describe('Name of the lane for events that involve all principals.'),
      several: line
        .optional()
        .describe('Name of the lane for events that involve three or more principals, but not all.'),
      other: line.describe(
        'Name of the lane for all other events (those with one principal or none), or of the only lane if there is just one.',
      ),
    })
    .describe('Names of the lanes. The lanes themselves are computed.'),
  statuses: z
    .array(
      named.extend({
        established: z
          .boolean()
          .describe(
            'true: the title is shown without the name of the status. false: the two are always shown together.',
          ),
        needs: z
          .enum(['outcome', 'dispute'])
          .optional()
          .describe(
            'outcome: events with this status must say whether they came about. dispute: a claim about them must be denied, or a difference stated.',
          ),
      }),
    )
    .min(1)
    .describe('How far the archive vouches for an event.'),
  kinds: z.array(named).min(1).describe('Kinds of event.'),
  topics: z
    .array(
      named.extend({
        attests: z
          .boolean()
          .optional()
          .describe(
            'false if a claim on this topic does not confirm that the event happened, but says, for instance, what followed or what a source thinks of it.',
          ),
        happened: z
          .boolean()
          .optional()
          .describe(
            'true if denying a claim on this topic means denying that the event happened. An event with such a denial cannot count as established. If no topic has this field, all topics are treated in this way, except those with "attests: false".',
          ),
      }),
    )
    .min(1)
    .describe('The questions that claims answer about an event, in the order in which pages show them.'),
  measures: z
    .array(
      named.extend({
        kind: z
          .enum(['number', 'name', 'agency', 'wording'])
          .describe('What kind of difference it is when claims disagree on this.'),
      }),
    )
    .describe('What the numbers and names in claims refer to.'),
  synonyms: z
    .array(z.array(line).min(2))
    .optional()
    .describe('Groups of words that search treats as synonyms: [[ship, vessel, boat]].'),
  periods: z
    .array(
      z.strictObject({
        name: prose.describe('Shown beside the drawing.'),
        span: edtf.describe('From when to when: an EDTF interval in quotes.'),
      }),
    )
    .optional()
    .describe('Periods that a reader may want to jump to.'),
  publisher: line.describe('Who is responsible for the archive.'),
  editors: z
    .array(
      z.strictObject({
        name: name.describe('The editor’s name.'),
        role: prose.optional().describe('What this editor does for the archive.'),
        interests: prose
          .optional()
          .describe(
            'What a reader may want to know: posts, memberships and funding connected with the subject, or that there are none.',
          ),
      }),
    )
    .min(1)
    .optional()
    .describe('Who edits the archive; shown on the about page.'),
  contact: contact
    .optional()
    .describe(
      'Where readers report mistakes: "mailto:" and an e-mail address, or the address of a page, beginning with https://. The record and version are added automatically.',
    ),
  licence: z
    .strictObject({
      name: line.describe('The licence of the archive’s own texts.'),
      address: address.describe('The address of its text.'),
      code: line.describe('The licence of the program.'),
      codeAddress: address.describe('The address of its text.'),
    })
    .describe('The licence for our texts and the code.'),
  look: lookSchema
    .optional()
    .describe('The archive’s own design: its logo, colours and font. Without it, pages have the default design.'),
});
export type Settings = z.infer<typeof settingsSchema>;
