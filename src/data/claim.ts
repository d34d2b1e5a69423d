/** Claims in published form, with their chains, values and dates, and the differences between them. */
import { claimPath, recordPath } from '../archive/address.ts';
import type { Claim, Difference, DifferenceSide } from '../archive/archive.ts';
import { attributed, chainSentence } from '../archive/attribution.ts';
import { calendarWords } from '../archive/calendars/calendar-words.ts';
import { CALENDARS } from '../archive/calendars/month-starts.ts';
import { type ClaimValue, DATE_BASES } from '../archive/schema/claim.ts';
import { DIFFERENCE_KINDS } from '../archive/schema/difference.ts';
import * as english from '../words/en.ts';
import * as f from './field.ts';
import { date, eventNames, eventRef, events, ownId, permalink, sought, step } from './parts.ts';
import { portableMarkdown } from './portable.ts';

/** Ids of claims, as `source/claim`. */
export const refs = (claims: readonly Claim[]): string[] => claims.map(({ ref }) => ref);
export const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

export const value = f.shape<ClaimValue>()({
  measure: f.idIn('measures', 'What is measured', ({ measure }) => measure),
  number: f.numberOrNull('An exact number as the source gives it.', ({ number }) => number),
  min: f.numberOrNull('The lower limit, for “at least” or “more than”.', ({ min }) => min),
  max: f.numberOrNull('The upper limit, for “up to” or “at most”.', ({ max }) => max),
  name: f.textOrNull('For measures that are names: the name or word the source uses.', (given) => given.name),
});

const claimDate = f.shape<NonNullable<Claim['date']>>()({
  given: date('The date itself.', (given) => given.date),
  basis: f.oneOf(
    'stated: printed; converted: printed in another calendar; relative: counted from another date; inferred: from order or context.',
    DATE_BASES,
    ({ basis }) => basis,
  ),
  phrase: f.text('The words it rests on, as printed in the same place.', ({ phrase }) => phrase),
  resolved: f.textOrNull('How the words lead to the date.', ({ resolved }) => resolved),
  event: f.textOrNull(
    'If the claim is about several events, the id of the one that the date belongs to; none if it belongs to all.',
    ({ event }) => event?.id,
  ),
  printed: f.textOrNull('The date as the document prints it in another calendar.', ({ printed }) => printed?.text),
  calendar: f.textOrNull('The name of that calendar.', ({ printed }) =>
    printed === undefined ? undefined : calendarWords(printed, english),
  ),
  convertedFrom: f.oneOfOrNull(
    'The calendar that the date was converted from, if any; see “calendarDate”.',
    CALENDARS,
    ({ printed }) => printed?.in,
  ),
  calendarDate: f.textOrNull(
    'The date in that calendar: year, month and day with hyphens, or fewer of them.',
    ({ printed }) => printed?.date,
  ),
  yearBegins: f.textOrNull(
    'For the Julian calendar: the month and day on which the year begins; with “before” if that day is in the previous year.',
    ({ printed }) => printed?.yearBegins,
  ),
  apart: f.addedLater(
    f.flag(
      'true if the date belongs to none of the claim’s events; it is not compared with other dates.',
      ({ apart }) => apart === true,
    ),
  ),
});

const chain = f.list(
  'Who told whom, from whoever issued the document (first) back to the origin (last).',
  step,
  (claim: Claim) => claim.chain,
  undefined,
  1,
);

export const claim = f.shape<Claim>()(
  {
    id: f.name('Id of the claim, as source/claim, permanent.', ({ ref }) => ref),
    permalink: permalink(({ ref }) => claimPath(ref)),
    source: f.idOf('sources', 'the source', ({ source }) => source.id),
    place: f.text('Where in the document, as pages print it: “¶ 10”, “headline”, “caption 2”.', ({ place }) => place),
    paragraph: f.placeOrNull('Number of the body ¶; none for headline, captions and the like.', ({ at }) =>
      typeof at === 'number' ? at : undefined,
    ),
    says: f.text(
      'What the source says there, in the archive’s words. The source says it, not the archive.',
      ({ says }) => says,
    ),
    quote: f.textOrNull('The document’s own words, to the letter, from that one place.', ({ quote }) => quote),
    chain: f.jsonOnly(chain),
    chainWords: f.withColumns(
      f.text('The chain as a sentence.', (claim) => chainSentence(claim.chain, english.attribution)),
      () => [
        {
          name: 'chain',
          type: 'string',
          says: 'Who told whom, as a sentence.',
          required: true,
          cell: (words) => words,
        },
      ],
    ),
    topic: f.idInOrNull('topics', 'Which question about the event it answers', ({ topic }) => topic?.id),
    alsoTopics: f.texts('Ids from “topics” of further questions that it answers.', ({ alsoTopics }) =>
      idsOf(alsoTopics),
    ),
    events: events('The events it is about, each with its status.'),
    actors: f.ids('actors', 'the actors it is about, apart from those in the chain', ({ actors }) => idsOf(actors)),
    date: f.objectOrNull(
      'The date this claim gives for what it is about.',
      claimDate,
      (claim) => claim.date,
      f.prefixed(Object.keys(claimDate.fields), 'given'),
    ),
    values: f.list('Numbers and names in it that another claim could give differently.', value, ({ values }) => values),
    denies: f.ids('claims', 'the claims it denies', ({ denies }) => refs(denies)),
    deniedBy: f.ids('claims', 'the claims that deny it', ({ deniedBy }) => refs(deniedBy)),
  },
  { id: 'claim', says: 'The smallest unit: what one source says at one place.' },
);

export const side = f.shape<DifferenceSide>()({
  says: f.text('This side in a few words; if it is a whole statement, the words of its chain come first.', (own) => {
    const statement = own.claims.find(({ says }) => says === own.says);
    return statement === undefined ? own.says : attributed(statement.chain, statement.says, english.attribution);
  }),
  claims: f.ids('claims', 'the claims on this side', ({ claims }) => refs(claims)),
  references: f.ids('references', 'the outside works on this side', ({ references }) => idsOf(references)),
  ours: f.flag('true for the date that the archive uses, if no source prints it.', ({ ours }) => ours),
});

export const difference = f.shape<Difference>()(
  {
    id: ownId('the difference'),
    permalink: permalink(({ id }) => recordPath('difference', id)),
    kind: f.oneOf('What the sides differ on.', DIFFERENCE_KINDS, ({ kind }) => kind),
    found: f.oneOf(
      'computed from typed values, stated by an editor, or a denial beside what it denies.',
      ['computed', 'stated', 'denial'],
      ({ found }) => found,
    ),
    title: f.text('What the sources differ on.', ({ title }) => title),
    event: f.objectOrNull('The event it is about.', eventRef, ({ event }) => event, eventNames),
    sides: f.list('The sides. None is marked as right.', side, ({ sides }) => sides, undefined, 2),
    body: f.jsonOnly(
      f.text('What exactly differs, in Markdown; empty if the sides make it clear.', ({ body }, site) =>
        portableMarkdown(body, site),
      ),
    ),
    sought: sought(({ sought }) => sought),
  },
  { id: 'difference', says: 'Where claims disagree, or one denies another.' },
);
