/**
 * The questions asked when a claim is made, the answers that they offer, and the record that results. Pure functions.
 */
import { CALENDARS } from '../src/archive/calendars/month-starts.ts';
import { placeName } from '../src/archive/checks/places-named.ts';
import { overlap, parseDate } from '../src/archive/date.ts';
import { standsAt } from '../src/archive/fingerprint.ts';
import type { Records } from '../src/archive/records.ts';
import { HOW, type writtenOut } from '../src/archive/schema/claim.ts';
import { edtf } from '../src/archive/schema/text.ts';
import { OWN_VOICE_VERB } from '../src/desk/chain-text.ts';
import { newClaimId } from '../src/desk/new-id.ts';
import { chainOf, JULIAN, printedFrom, VALUES, valueIn, valuesFault } from './claim-answers.ts';
import { idsFault, number, partsOf, yes } from './new-record.ts';

export type Answers = Readonly<Record<string, string>>;

/** One step in making a claim. It asks a question, unless the answers so far make the question unnecessary. */
export interface Step {
  readonly flag: string;
  readonly needed?: true;
  readonly asks: (here: Here, answers: Answers) => string | undefined;
}

/** The source to which claims are added (it may be incomplete), and the choices that the questions offer. */
export interface Here {
  readonly id: string;
  readonly file: string;
  /** The number of claims in the source. */
  readonly count: number;
  /** The claims of the source that can be read. */
  readonly claims: readonly ReturnType<typeof writtenOut>[];
  readonly records: Records;
  /** Chains that claims in the source already have, the most frequent first. */
  readonly chains: readonly string[];
}

/** Whether an EDTF date is an interval, open or closed. */
const isInterval = (edtf: string) => edtf.includes('/') || edtf.includes('..');

const now = (list: readonly { readonly id: string }[]) =>
  list.length === 0 || list.length > 30 ? '' : ` Now: ${list.map(({ id }) => id).join(', ')}.`;

/** The first of a claim’s events whose own date has no day in common with the date of the claim. */
function eventOnAnotherDay(records: Records, { events = '', date = '' }: Answers): string | undefined {
  if (!edtf.safeParse(date).success) return undefined;
  return partsOf(events).find((id) => {
    const own = records.events.find((event) => event.id === id)?.data.date.edtf;
    return own !== undefined && !overlap(parseDate(own), parseDate(date));
  });
}

/** A chain that ends with a denial: "gazette = reports; board = denies". */
const DENIES = /(?:^|=\s*)den(?:ies|y)\s*(?:=[^;]*)?$/;

/** The chain in an answer, which may give the number of a chain used before; undefined if no chain has that number. */
const chosenChain = (answer: string, chains: readonly string[]): string | undefined =>
  /^\d+$/.test(answer) ? chains[Number(answer) - 1] : answer;

export const STEPS: readonly Step[] = [
  { flag: 'at', needed: true, asks: () => 'The number of the ¶, or "title", "caption 1" … Enter to end.' },
  { flag: 'says', needed: true, asks: () => 'The statement, in our words and with every reservation.' },
  {
    flag: 'chain',
    asks: ({ chains }) =>
      [
        'Who says so? Enter: the document itself, in its own voice. Or who told whom: "gazette = reports; anna-voss = states"; someone unnamed in brackets: "(a fisherman) = states"; several: "(two fishermen) = state".',
        ...(chains.length === 0
          ? []
          : ['Or a number:', ...chains.slice(0, 9).map((chain, n) => `  ${n + 1}  ${chain}`)]),
      ].join('\n'),
  },
  {
    flag: 'quote',
    asks: ({ claims }, { at }) => {
      const used = claims.flatMap((claim) => (String(claim.at) === at ? (claim.quote ?? []) : []));
      const before =
        used.length === 0 ? '' : ` Quoted from there so far: ${used.map((each) => `“${each}”`).join(', ')}.`;
      return `The document’s own words, 3 to 25 of them, if they matter. Enter for none.${before}`;
    },
  },
  {
    flag: 'events',
    asks: ({ records }) => `Ids of the events it is about, separated by ";". Enter for none.${now(records.events)}`,
  },
  {
    flag: 'topic',
    asks: ({ records }, { events }) =>
      events ? `Which question about the event it answers.${now(records.settings[0]?.data.topics ?? [])}` : undefined,
  },
  {
    flag: 'also-topics',
    asks: (_, { topic }) =>
      topic ? 'Ids of further questions that it answers, separated by ";". Enter for none.' : undefined,
  },
  {
    flag: 'values',
    asks: ({ records }, { events }) => {
      const measures = records.settings[0]?.data.measures ?? [];
      return events && measures.length > 0
        ? `Numbers and names that other claims may give differently: "${VALUES}". Enter for none.${now(measures)}`
        : undefined;
    },
  },
  {
    flag: 'denies',
    asks: ({ chains }, { chain = '' }) =>
      DENIES.test(chosenChain(chain, chains) ?? '')
        ? 'Which claims it denies, as source/claim, separated by ";". Enter for none.'
        : undefined,
  },
  { flag: 'date', asks: () => 'The date it gives, EDTF: 1901-03-04. Enter for none.' },
  {
    flag: 'window',
    asks: (_, { date = '' }) =>
      isInterval(date) ? 'Did it happen on one of these days, not on all of them? "yes" or Enter.' : undefined,
  },
  {
    flag: 'night',
    asks: (_, { date = '', window }) =>
      isInterval(date) && !window ? 'Is it the night between these two days? "yes" or Enter.' : undefined,
  },
  {
    flag: 'date-event',
    asks: (_, { date, events = '' }) =>
      date && partsOf(events).length > 1
        ? `Which of the events does the date belong to: ${partsOf(events).join(', ')}? Enter for all.`
        : undefined,
  },
  {
    flag: 'apart',
    asks: ({ records }, answers) => {
      const other = answers['date-event'] ? undefined : eventOnAnotherDay(records, answers);
      return other === undefined
        ? undefined
        : `The event "${other}" has another date. If the claim dates something other than its events, write "yes"; otherwise Enter.`;
    },
  },
  { flag: 'phrase', asks: (_, { date }) => (date ? 'The words the date rests on, exactly as printed.' : undefined) },
  {
    flag: 'basis',
    asks: (_, { date }) =>
      date ? 'stated (Enter), converted (printed in another calendar), relative or inferred?' : undefined,
  },
  {
    flag: 'printed',
    asks: (_, { date, basis }) =>
      date && (basis === 'converted' || basis === 'inferred')
        ? [
            `The date in the other calendar: "words as printed = calendar = date in it", for a Julian date also "= first day of the year": "${JULIAN}".`,
            `Calendars: ${CALENDARS.join(', ')}. Any other: "9 Thermidor an II = French Republican calendar".${basis === 'converted' ? '' : ' Enter for none.'}`,
          ].join('\n')
        : undefined,
  },
  {
    flag: 'resolved',
    asks: (_, { basis }) =>
      basis === 'relative' || basis === 'inferred' ? 'How the words lead to the date.' : undefined,
  },
];

/** Flags for the details of a date. */
const DATED = ['window', 'night', 'date-event', 'apart', 'printed', 'phrase', 'basis', 'resolved'] as const;

/** The record made from the answers, or what is wrong with their form. */
export function claimOf(
  { claims, chains }: Here,
  answers: Answers,
): { claim: Record<string, unknown> } | { fault: string } {
  const given = (flag: string) => answers[flag]?.trim() || undefined;
  for (const flag of ['events', 'also-topics', 'actors', 'denies'] as const) {
    const fault = idsFault(given(flag) ?? '');
    if (fault !== undefined) return { fault: `--${flag} ${fault}` };
  }
  const asked = given('chain') ?? OWN_VOICE_VERB;
  const chosen = chosenChain(asked, chains);
  if (chosen === undefined) return { fault: `--chain has ${asked}; there are ${chains.length} chains to choose from.` };
  const own = HOW.find((each) => each === chosen);
  const chain = own === undefined ? chainOf(chosen) : { links: undefined };
  if ('fault' in chain) return chain;
  const printed = given('printed') === undefined ? undefined : printedFrom(given('printed') ?? '');
  if (printed !== undefined && 'fault' in printed) return { fault: `--printed ${printed.fault}` };
  const wrongValues = valuesFault(given('values') ?? '');
  if (wrongValues !== undefined) return { fault: `--values ${wrongValues}` };
  const one = (flag: string, field = flag, read: (answer: string) => unknown = String) => {
    const answer = given(flag);
    return answer === undefined ? {} : { [field]: read(answer) };
  };
  const list = (flag: string, field = flag) => {
    const ids = partsOf(given(flag) ?? '');
    return ids.length === 0 ? {} : { [field]: ids };
  };
  const isTaken = (id: string) => claims.some((each) => each.id === id);
  const id = given('id') ?? newClaimId(given('says') ?? '', isTaken);
  const date = given('date');
  const values = partsOf(given('values') ?? '').map(valueIn);
  const stray = date === undefined ? DATED.find((flag) => given(flag) !== undefined) : undefined;
  if (stray !== undefined) return { fault: `--${stray} belongs to a date: give --date as well.` };
  return {
    claim: {
      id,
      at: number(given('at') ?? ''),
      says: given('says'),
      ...one('quote'),
      ...(own === undefined ? { chain: chain.links } : { how: own }),
      ...list('events'),
      ...one('topic'),
      ...list('also-topics', 'alsoTopics'),
      ...list('actors'),
      ...(date !== undefined && {
        date: {
          edtf: date,
          ...one('window', 'window', yes),
          ...one('night', 'night', yes),
          ...one('date-event', 'event'),
          ...one('apart', 'apart', yes),
          ...printed,
          basis: given('basis') ?? 'stated',
          ...one('phrase'),
          ...one('resolved'),
        },
      }),
      ...(values.length > 0 && { values }),
      ...list('denies'),
    },
  };
}

/**
 * The fault if the document has no such paragraph, or if the quotation is not in that paragraph; otherwise undefined.
 */
export function quoteFault({ id: source, records }: Here, { at = '', quote = '' }: Answers): string | undefined {
  const fingerprint = records.fingerprints.find(({ id }) => id === source)?.data;
  const place = fingerprint?.blocks.find((block) => String(block.at) === at.trim());
  if (fingerprint === undefined) return undefined;
  if (place === undefined) return `The document has no ${placeName(number(at.trim()))}.`;
  if (quote === '' || standsAt(fingerprint, source, place.at, quote)) return undefined;
  const other = fingerprint.blocks.find((block) => standsAt(fingerprint, source, block.at, quote));
  return `These words are not in that place.${other === undefined ? ' Copy them to the letter.' : ` They are in ${placeName(other.at)}.`}`;
}
