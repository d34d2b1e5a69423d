/**
 * Says on whose word a statement or an event rests: the document’s own, or that of someone whom it names or does not
 * name.
 */
import type { Archive, Claim, Event } from './archive.ts';

type Topics = Archive['settings']['topics'];

const WHOSE_WORDS = ['own', 'said', 'unnamed'] as const;
export type WhoseWord = (typeof WHOSE_WORDS)[number];

/**
 * On whose word a statement rests, judged by the last link of its chain. If that is the only link, it is the document’s
 * own word.
 */
export function whoseWord({ chain }: Pick<Claim, 'chain'>): WhoseWord {
  if (chain.length < 2) return 'own';
  return chain.at(-1)?.actor === undefined ? 'unnamed' : 'said';
}

/** For each of `WHOSE_WORDS`, the number of statements that rest on it; zeros are omitted. */
export function countWords(claims: readonly Claim[]): { readonly word: WhoseWord; readonly count: number }[] {
  const words = claims.map(whoseWord);
  return WHOSE_WORDS.map((word) => ({ word, count: words.filter((each) => each === word).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Whether a statement says that its event happened: it is not a denial, and its topic bears on that question. */
export const attests = ({ chain, denies, topic }: Pick<Claim, 'chain' | 'denies' | 'topic'>): boolean =>
  denies.length === 0 && chain.at(-1)?.how !== 'denies' && topic?.attests !== false;

/**
 * The ids of the topics on which a denial disputes that an event happened. These are the topics marked `happened: true`
 * or, if no topic has `happened`, all topics that attest events.
 */
export function decidingTopics(topics: Topics): ReadonlySet<string> {
  const otherwise = topics.every(({ happened }) => happened === undefined);
  return new Set(
    topics.flatMap(({ id, attests, happened = otherwise && attests !== false }) => (happened ? [id] : [])),
  );
}

/** The statements that deny that an event happened, rather than something else said about it. */
export function denialsOf({ claims }: Pick<Event, 'claims'>, topics: Topics): Claim[] {
  const deciding = decidingTopics(topics);
  const denied = claims.filter(({ topic, alsoTopics }) =>
    [topic, ...alsoTopics].some((each) => each !== undefined && deciding.has(each.id)),
  );
  return [...new Set(denied.flatMap(({ deniedBy }) => deniedBy))];
}

/** Whether everyone on whose word an event rests is unnamed in the documents. */
export function restsOnUnnamed({ claims }: Pick<Event, 'claims'>): boolean {
  const attesting = claims.filter(attests);
  return attesting.length > 0 && attesting.every((claim) => whoseWord(claim) === 'unnamed');
}

/** Whether two or more documents mention an event. */
export const toldBySeveral = ({ sources }: Pick<Event, 'sources'>): boolean => sources.length > 1;
