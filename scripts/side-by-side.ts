/** A source’s claims, place by place, beside the document if there is one, with points for a second reader to check. */
import { type ChainActor, chainSentence, nameSteps } from '../src/archive/attribution.ts';
import { placeName } from '../src/archive/checks/places-named.ts';
import type { Block } from '../src/archive/frame.ts';
import { countWords } from '../src/archive/quotations.ts';
import type { RecordOf, Records } from '../src/archive/records.ts';
import type { Locator } from '../src/archive/schema/text.ts';

export interface ReviewedClaim {
  readonly id: string;
  readonly says: string;
  readonly quote?: string;
  readonly chain: string;
  /** Points for the reader to check, as sentences. */
  readonly marks: readonly string[];
}

export interface ReviewedPlace {
  readonly place: string;
  /** The document’s own text; absent if the document is not at hand. */
  readonly text?: string;
  readonly claims: readonly ReviewedClaim[];
  /** Why the place has no claim, if the source’s record says so. */
  readonly silent?: string;
  readonly marks: readonly string[];
}

/** Words that hedge. A hedge in the document is flagged if no claim about that passage hedges. */
const HEDGES =
  /\b(?:apparently|reportedly|allegedly|perhaps|possibly|probably|likely|unconfirmed|believed|(?:is|was|are|were) thought|may|might|could|seems?|appears?|suggests?|estimates?|nearly|at least|up to|more than|(?:about|around|some)(?=\s\d))\b/giu;
/** Quotations longer than this are worth a second thought, though the check lets them through. */
const LONG_QUOTATION = 15;

/** The hedges in a text, each listed once; "May" with a capital is the month. */
const hedgesIn = (text: string) => [
  ...new Set([...text.matchAll(HEDGES)].flatMap(([word]) => (word === 'May' ? [] : [word.toLowerCase()]))),
];

type Claim = RecordOf<'sources'>['claims'][number];

function reviewed(claim: Claim, actorOf: (actor: string) => ChainActor): ReviewedClaim {
  const marks: string[] = [];
  const long = countWords(claim.quote ?? '');
  if (long > LONG_QUOTATION) marks.push(`The quotation has ${long} words.`);
  if (claim.events.length === 0) marks.push('It is about no event.');
  if (claim.date?.basis === 'inferred') marks.push(`Its date is inferred (${claim.date.edtf}).`);
  const kept = hedgesIn(claim.says);
  if (kept.length > 0) marks.push(`It hedges: ${kept.join(', ')}.`);
  return {
    id: claim.id,
    says: claim.says,
    ...(claim.quote !== undefined && { quote: claim.quote }),
    chain: chainSentence(nameSteps(claim.chain, actorOf)),
    marks,
  };
}

/**
 * A source, place by place, in the order of its document.
 *
 * @param blocks the document as divided by its frame, if the file is available.
 * @returns undefined if there is no such source or its file could not be read.
 */
export function sideBySide(
  records: Records,
  source: string,
  blocks: readonly Block[] | undefined,
): ReviewedPlace[] | undefined {
  const entry = records.sources.find(({ id }) => id === source);
  if (entry === undefined) return undefined;
  const actorOf = (actor: string): ChainActor => {
    const data = records.actors.find(({ id }) => id === actor)?.data;
    if (data === undefined) throw new Error(`No actor has the id ${actor}.`);
    return { name: data.name, article: data.article, person: data.kind === 'person' };
  };
  const silent = new Map((entry.data.silent ?? []).map(({ paragraph, why }) => [paragraph, why]));
  const known = records.fingerprints.find(({ id }) => id === source)?.data.blocks.map(({ at }) => at);
  const spoken = entry.data.claims.map(({ at }) => at);
  const places = new Set<Locator>(blocks?.map(({ at }) => at) ?? known ?? []);
  for (const at of [...spoken, ...silent.keys()]) places.add(at);
  return [...places].map((at) => {
    const claims = entry.data.claims.filter((claim) => claim.at === at).map((claim) => reviewed(claim, actorOf));
    const text = blocks?.find((block) => block.at === at)?.text.replace(/\s+/gu, ' ');
    const why = typeof at === 'number' ? silent.get(at) : undefined;
    const marks: string[] = [];
    if (claims.length === 0 && why === undefined && typeof at === 'number')
      marks.push('No claim, and nothing in "silent" says why.');
    const said = claims.map(({ says, quote }) => `${says} ${quote ?? ''}`).join(' ');
    const lost =
      claims.length === 0 || text === undefined ? [] : hedgesIn(text).filter((word) => !hedgesIn(said).includes(word));
    if (lost.length > 0) marks.push(`Hedged in the document, but no claim has the same word: ${lost.join(', ')}.`);
    return {
      place: placeName(at),
      ...(text !== undefined && { text }),
      claims,
      ...(why !== undefined && { silent: why }),
      marks,
    };
  });
}
