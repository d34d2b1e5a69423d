/** Chains of attribution: who told whom, from the issuer of the document back to the origin. */
import { attribution as interfaceWords } from '#words';
import type { Words } from '../words/languages.ts';
import { capitalised, say } from '../words/message.ts';
import type { How, Step } from './schema/claim.ts';

/** The interface words that chains are made of. */
export type ChainVocabulary = Words['attribution'];

/** Verbs that take the next link, a person or body, as their object: "quotes N., who …". */
const NAMES_SPEAKER: readonly How[] = ['quotes', 'cites'];

/** A step in a chain, with the name to display for it. */
export interface NamedStep {
  readonly name: string;
  /** Actor id; absent if the document does not name the speaker. */
  readonly actor?: string;
  /** The article that the name takes in a sentence. */
  readonly article?: string;
  /** Set for a named actor that is not a person. */
  readonly body?: true;
  readonly how: How;
  /** Set if the name stands for several people: "senior officials say". */
  readonly plural?: true;
  readonly in?: string;
}

/** The facts about an actor that a chain needs. */
export interface ChainActor {
  readonly name: string;
  readonly article?: string | undefined;
  readonly person: boolean;
}

/** Adds a display name to every step of a chain. @param actorOf called only for named actors. */
export function nameSteps(chain: readonly Step[], actorOf: (actor: string) => ChainActor): NamedStep[] {
  return chain.map(({ who, how, named, plural, in: occasion }) => {
    const actor = named === false ? undefined : actorOf(who);
    return {
      name: actor?.name ?? who,
      ...(actor !== undefined && { actor: who }),
      ...(actor?.article !== undefined && { article: actor.article }),
      ...(actor?.person === false && { body: true as const }),
      how,
      ...(plural === true && { plural }),
      ...(occasion !== undefined && { in: occasion }),
    };
  });
}

/** The article of a name, with the space after it; empty if the name takes none, or if `words` rules out articles. */
const articleOf = ({ article }: Pick<ChainActor, 'article'>, words: ChainVocabulary): string =>
  article === undefined || !words.articles ? '' : `${article} `;

/** A name as it appears in a sentence, with its article if it takes one: "the Harbour Board". */
export const nameInSentence = (
  named: { readonly name: string; readonly article?: string | undefined },
  words: ChainVocabulary = interfaceWords,
): string => `${articleOf(named, words)}${named.name}`;

/** The name of the last speaker in a chain as it appears in a sentence; empty for an empty chain. */
export function originInSentence(chain: readonly NamedStep[], words: ChainVocabulary = interfaceWords): string {
  const origin = chain.at(-1);
  return origin === undefined ? '' : nameInSentence(origin, words);
}

/** One link of a chain with the words around it; the pieces, joined in order, form a sentence. */
export interface ChainPiece {
  /** Text before the name: nothing, " that " or a space, and the article of the name. */
  readonly glue: string;
  readonly name: string;
  readonly actor?: string;
  /** Text between name and verb: a space, or ", who ". */
  readonly join: string;
  readonly verb: string;
  /** The document or occasion of the statement: "a cable dated 13 June 2007"; empty if not given. */
  readonly occasion: string;
  /** Text after an occasion: a comma if the sentence continues. */
  readonly occasionEnds: string;
}

/**
 * Verbs with which a document speaks in its own voice. "Reports", "cites" and "quotes" are not among them, even if the
 * document does not say whom it relies on.
 */
const OWN_VOICE: readonly How[] = ['states', 'writes', 'summarises'];

/** Whether the document speaks in its own voice: the chain is a single step that relies on nobody else. */
export function speaksForItself(chain: readonly NamedStep[]): boolean {
  const [only, ...others] = chain;
  return only !== undefined && others.length === 0 && OWN_VOICE.includes(only.how);
}

/** The parts of a chain shown under a heading that already names the document. */
interface ShortChain {
  readonly names: readonly string[];
  readonly how?: How;
}

/**
 * A chain for display under a heading that names the document: the speakers it goes back to, and the verb of the last
 * one. It has no names if the document speaks in its own voice.
 */
export function shortChain(chain: readonly NamedStep[]): ShortChain {
  if (speaksForItself(chain)) return { names: [] };
  const names = (chain.length > 1 ? chain.slice(1) : chain).map(({ name }) => name);
  const last = chain.at(-1);
  return { names, ...(last !== undefined && { how: last.how }) };
}

/** Whether two chains are the same, so that consecutive statements with the same chain need only one line for it. */
export const sameChain = (one: readonly NamedStep[], other: readonly NamedStep[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A chain as pieces of a sentence: "The Gazette reports that Anna Voss writes, in a letter of June 1899, that Idris
 * Halim says so". A chain of one step with a verb from `OWN_VOICE` is worded as a statement by the document itself.
 *
 * @param leading whether the statement itself follows: "… that Idris Halim says".
 */
export function chainPieces(
  steps: readonly NamedStep[],
  words: ChainVocabulary = interfaceWords,
  leading = false,
): ChainPiece[] {
  return steps.map((step, n): ChainPiece => {
    const { name, actor, body = false, how, plural = false, in: occasion } = step;
    const last = n === steps.length - 1;
    const before = steps[n - 1];
    const afterPerson = before !== undefined && NAMES_SPEAKER.includes(before.how);
    const verbs = plural ? words.many : words;
    const ends = leading ? verbs.leading[how] : n === 0 && OWN_VOICE.includes(how) ? verbs.ownVoice : verbs.last[how];
    const verb = last ? ends : verbs.passing[how];
    return {
      glue: `${n === 0 ? '' : afterPerson ? ' ' : words.that}${articleOf(step, words)}`,
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

/** The chain as one sentence, with a capital letter and a full stop. */
export function chainSentence(steps: readonly NamedStep[], words: ChainVocabulary = interfaceWords): string {
  const text = textOf(chainPieces(steps, words), words);
  return text === '' ? '' : `${text}${words.fullStop}`;
}

/** The chain as the opening of a sentence that the statement completes: "The Gazette reports that Anna Voss says". */
export function chainLead(steps: readonly NamedStep[], words: ChainVocabulary = interfaceWords): string {
  return textOf(chainPieces(steps, words, true), words);
}

/**
 * A statement introduced by its chain in words, for places where there is no room to draw the chain. Alone, the
 * statement would look like a fact.
 *
 * @example attributed(chain, 'The boats stayed in port.') // "The Gazette reports that Anna Voss says: The boats stayed
 * in port."
 */
export function attributed(steps: readonly NamedStep[], says: string, words: ChainVocabulary = interfaceWords): string {
  return say(words.lead, { chain: chainLead(steps, words), statement: says });
}

/**
 * A key for each link of a chain, from issuer to origin. A named actor has the same key everywhere; unnamed speakers
 * share one only if they are described in the same words in the same source.
 */
export function linkKeys(source: string, chain: readonly Step[]): string[] {
  return chain.map(({ who, named }) => (named === false ? `${source}:${who}` : who));
}

/**
 * The facts about a chain that decide whether it is independent of others: its document, and the keys of its links (see
 * `linkKeys`).
 */
export interface Line {
  readonly source: string;
  readonly links: readonly string[];
}

/**
 * The origins that can be shown to be independent of each other. An origin that passes on information in another chain
 * is not independent of that chain’s origin. Unnamed speakers cannot be shown to differ from other speakers in the same
 * document. They therefore count only if that document names no origin, and then as one.
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
