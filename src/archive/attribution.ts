/** Chains of attribution: who told whom, from whoever issued the document back to the origin. */
import { attribution as interfaceWords } from '#words';
import type { Words } from '../words/languages.ts';
import { capitalised, say } from '../words/message.ts';
import type { How, Step } from './schema/claim.ts';

/** What chains are told with. */
export type ChainVocabulary = Words['attribution'];

/** After these the next link is a person or body named as object: "quotes N., who …". */
const NAMES_SPEAKER: readonly How[] = ['quotes', 'cites'];

/** A step with the name to show for it. */
export interface NamedStep {
  readonly name: string;
  /** Actor id; absent when the document does not name the speaker. */
  readonly actor?: string;
  /** A named actor that is not a person. */
  readonly body?: true;
  readonly how: How;
  /** Several people: "senior officials say". */
  readonly plural?: true;
  readonly in?: string;
}

/** An actor as chains name it. */
export interface ChainActor {
  readonly name: string;
  readonly person: boolean;
}

/** Gives every step of a chain its name. @param actorOf asked for named actors alone. */
export function nameSteps(chain: readonly Step[], actorOf: (actor: string) => ChainActor): NamedStep[] {
  return chain.map(({ who, how, named, plural, in: occasion }) => {
    const actor = named === false ? undefined : actorOf(who);
    return {
      name: actor?.name ?? who,
      ...(actor !== undefined && { actor: who }),
      ...(actor?.person === false && { body: true as const }),
      how,
      ...(plural === true && { plural }),
      ...(occasion !== undefined && { in: occasion }),
    };
  });
}

/** One link of a chain with the words around it; all pieces in a row read as a sentence. */
export interface ChainPiece {
  /** Words before the name: nothing, " that " or a space. */
  readonly glue: string;
  readonly name: string;
  readonly actor?: string;
  /** Words between name and verb: a space, or ", who ". */
  readonly join: string;
  readonly verb: string;
  /** Where it was said or read: "a cable dated 13 June 2007", or nothing. */
  readonly occasion: string;
  /** What follows an occasion: a comma where the sentence goes on. */
  readonly occasionEnds: string;
}

/** With these a document speaks for itself. One that reports, cites or quotes without saying whom is shown as doing that. */
const OWN_VOICE: readonly How[] = ['states', 'writes', 'summarises'];

/** Whether a chain is a document’s own voice: one step, on no one else’s word. */
export function speaksForItself(chain: readonly NamedStep[]): boolean {
  const [only, ...others] = chain;
  return only !== undefined && others.length === 0 && OWN_VOICE.includes(only.how);
}

/** What is in sight of a chain under a heading that names the document. */
interface ShortChain {
  readonly names: readonly string[];
  readonly how?: How;
}

/** A chain under a heading that names the document: whom it goes back to, and what the last of them does; none for its own voice. */
export function shortChain(chain: readonly NamedStep[]): ShortChain {
  if (speaksForItself(chain)) return { names: [] };
  const names = (chain.length > 1 ? chain.slice(1) : chain).map(({ name }) => name);
  const last = chain.at(-1);
  return { names, ...(last !== undefined && { how: last.how }) };
}

/** What tells a chain from others in the order of reading: one line is enough for statements along the same one. */
export const sameChain = (one: readonly NamedStep[], other: readonly NamedStep[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A chain as pieces of a sentence: "The Gazette reports that Anna Voss writes, in a letter of June 1899,
 * that Idris Halim says so". A chain of one step is the document’s own voice, and says so.
 *
 * @param leading whether the statement itself follows: "… that Idris Halim says".
 */
export function chainPieces(
  steps: readonly NamedStep[],
  words: ChainVocabulary = interfaceWords,
  leading = false,
): ChainPiece[] {
  return steps.map(({ name, actor, body = false, how, plural = false, in: occasion }, n): ChainPiece => {
    const last = n === steps.length - 1;
    const before = steps[n - 1];
    const afterPerson = before !== undefined && NAMES_SPEAKER.includes(before.how);
    const verbs = plural ? words.many : words;
    const ends = leading ? verbs.leading[how] : n === 0 && OWN_VOICE.includes(how) ? verbs.ownVoice : verbs.last[how];
    const verb = last ? ends : verbs.passing[how];
    return {
      glue: n === 0 ? '' : afterPerson ? ' ' : words.that,
      name,
      ...(actor !== undefined && { actor }),
      join: !afterPerson ? ' ' : body ? words.which : words.who,
      verb,
      occasion: occasion ?? '',
      occasionEnds: occasion === undefined || last ? '' : words.occasionEnds,
    };
  });
}

function textOf(chain: readonly ChainPiece[], words: ChainVocabulary): string {
  const text = chain
    .map(({ glue, name, join, verb, occasion, occasionEnds }) => {
      const where = occasion === '' ? '' : `${say(words.occasion, { occasion })}${occasionEnds}`;
      return `${glue}${name}${join}${verb}${where}`;
    })
    .join('');
  return capitalised(text);
}

/** The same as one text, with its capital letter and full stop. */
export function chainSentence(steps: readonly NamedStep[], words: ChainVocabulary = interfaceWords): string {
  const text = textOf(chainPieces(steps, words), words);
  return text === '' ? '' : `${text}${words.fullStop}`;
}

/** The same with the statement to follow it, as it begins: "The Gazette reports that Anna Voss says". */
export function chainLead(steps: readonly NamedStep[], words: ChainVocabulary = interfaceWords): string {
  return textOf(chainPieces(steps, words, true), words);
}

/**
 * A statement behind the words of its chain, for places without room for the drawing: a statement alone would look
 * like a fact.
 *
 * @example attributed(chain, 'The boats stayed in port.') // "The Gazette reports that Anna Voss says: The boats stayed in port."
 */
export function attributed(steps: readonly NamedStep[], says: string, words: ChainVocabulary = interfaceWords): string {
  return say(words.lead, { chain: chainLead(steps, words), statement: says });
}

/**
 * What tells each link of a chain from others, issuer first, origin last: an actor is one wherever met; someone
 * unnamed is one only inside the same source and under the same words.
 */
export function linkKeys(source: string, chain: readonly Step[]): string[] {
  return chain.map(({ who, named }) => (named === false ? `${source}:${who}` : who));
}

/** One chain as it counts towards independence: the document it is in, and its links as `linkKeys` gives them. */
export interface Line {
  readonly source: string;
  readonly links: readonly string[];
}

/**
 * The origins that can be shown to be independent of each other. Who speaks at one chain’s end but only passes on
 * at another is not independent of the one passed on; of someone unnamed it cannot be shown that they are anyone
 * else than the others the same document relies on, so they count only where it has nobody else, and once.
 */
export function independentOrigins(lines: readonly Line[]): string[] {
  const passing = new Set(lines.flatMap(({ links }) => links.slice(0, -1)));
  const ends = lines.flatMap(({ source, links }) => {
    const origin = links.at(-1);
    return origin === undefined ? [] : [{ source, origin, named: !origin.includes(':') }];
  });
  const last = ends.filter(({ origin }) => !passing.has(origin));
  const withNamed = new Set(last.flatMap(({ source, named }) => (named ? [source] : [])));
  const unnamed = new Map(last.flatMap(({ source, origin, named }) => (named ? [] : [[source, origin] as const])));
  const independent = last
    .filter(({ source, origin, named }) => named || (!withNamed.has(source) && unnamed.get(source) === origin))
    .map(({ origin }) => origin);
  return independent.length > 0 ? [...new Set(independent)] : ends.slice(0, 1).map(({ origin }) => origin);
}
