import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { address, contact, edtf, language, line, name, naming, prose, slug } from './text.ts';

const named = z.strictObject({
  id: slug.describe('Used in records.'),
  name: prose.describe('Shown on pages.'),
  says: prose.optional().describe('What it means, for the page that explains the words.'),
});

/** `archive.yaml`: everything specific to this archive. The code knows nothing of the subject. */
export const settingsSchema = z.strictObject({
  format: z
    .int()
    .min(1)
    .optional()
    .describe('The format of the files; npm run migrate raises it. Left out in archives of the first.'),
  title: line.describe('Name of the archive.'),
  short: line.optional().describe('A shorter name for narrow places.'),
  heading: line.describe('Heading of the front page.'),
  description: prose.describe('One sentence for search engines and link previews.'),
  intro: prose.describe('The paragraph on the front page.'),
  language: language.describe('Language of our texts.'),
  interface: z
    .enum(INTERFACE_LANGUAGES)
    .optional()
    .describe('Language of menus, dates and labels; English when not given. Our texts stay in theirs.'),
  span: edtf.describe(
    'The years the timeline shows, an EDTF interval: "1895/1905". Earlier events have a place of their own.',
  ),
  principals: z
    .array(
      z.strictObject({
        id: slug.describe('Used in actors’ "principal".'),
        name: line.describe('Shown in lanes.'),
        actor: naming('actor').describe('The actor that is this party.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The parties the timeline is about: two or more where lanes are their relations, else one or none.'),
  lanes: z
    .strictObject({
      by: z
        .enum(['relation', 'actor', 'place', 'kind', 'one'])
        .optional()
        .describe(
          'What lanes are: relations between principals (also when left out), actors, places, kinds of event, or one lane for all.',
        ),
      of: z
        .array(slug)
        .optional()
        .describe('For lanes by actor or place: their ids, in order. An event is in the first of them that it names.'),
      names: z
        .record(z.string(), line)
        .optional()
        .describe('Names of single lanes by their principals: "board+union": "Board and Union".'),
      all: line.optional().describe('Name of the lane for events among all principals.'),
      several: line.optional().describe('Name of the lane for three principals or more, but not all.'),
      other: line.describe('Name of the lane for everything else: for one principal, or none; or of the only lane.'),
    })
    .describe('Names of the lanes. Lanes themselves are computed.'),
  statuses: z
    .array(
      named.extend({
        established: z
          .boolean()
          .describe('true: shown without a word beside the title. false: the word is always shown with it.'),
        needs: z
          .enum(['outcome', 'dispute'])
          .optional()
          .describe(
            'outcome: events of this status say whether it came about. dispute: a claim of theirs is denied or differs.',
          ),
      }),
    )
    .min(1)
    .describe('What the archive takes responsibility for.'),
  kinds: z.array(named).min(1).describe('Kinds of event.'),
  topics: z
    .array(
      named.extend({
        attests: z
          .boolean()
          .optional()
          .describe(
            'false when a claim on this does not vouch that the event happened: what followed, what a source makes of it.',
          ),
        happened: z
          .boolean()
          .optional()
          .describe(
            'true when denying a claim on this denies that the event happened. An event with such a denial cannot have an established status.',
          ),
      }),
    )
    .min(1)
    .describe('The questions claims answer about an event, in the order pages show them.'),
  measures: z
    .array(
      named.extend({
        kind: z.enum(['number', 'name', 'agency', 'wording']).describe('What a difference in it is called.'),
      }),
    )
    .describe('What numbers and names in claims measure.'),
  synonyms: z
    .array(z.array(line).min(2))
    .optional()
    .describe('Words that mean the same to readers who search, group by group: [[ship, vessel, boat]].'),
  periods: z
    .array(
      z.strictObject({
        name: prose.describe('Shown beside the drawing.'),
        span: edtf.describe('From when to when, EDTF in quotes.'),
      }),
    )
    .optional()
    .describe('Stretches of time a reader may want to go to.'),
  publisher: line.describe('Who answers for the archive.'),
  editors: z
    .array(
      z.strictObject({
        name: name.describe('The editor’s name.'),
        role: prose.optional().describe('What this one does for the archive.'),
        interests: prose
          .optional()
          .describe(
            'What a reader may want to know: posts, memberships, funding that touch the subject; or that there are none.',
          ),
      }),
    )
    .min(1)
    .optional()
    .describe('Who edits the archive, shown on the about page.'),
  contact: contact
    .optional()
    .describe(
      'Where readers report mistakes: "mailto:" and an e-mail address, or a page beginning with https://. Record and version are added.',
    ),
  licence: z
    .strictObject({
      name: line.describe('The licence of the archive’s own texts.'),
      address: address.describe('The address of its text.'),
      code: line.describe('The licence of the program.'),
      codeAddress: address.describe('The address of its text.'),
    })
    .describe('Licence of our texts and of the code.'),
});
export type Settings = z.infer<typeof settingsSchema>;
