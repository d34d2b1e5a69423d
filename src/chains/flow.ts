/**
 * A flow that shows on whose word statements rest. It says who speaks at each step of a chain, how many statements each
 * speaker passes on, and how many end with that speaker. No other file in this folder imports the archive.
 */
import type { Claim } from '../archive/archive.ts';
import type { NamedStep } from '../archive/attribution.ts';

/**
 * Someone who speaks at one step of a chain. Anyone who speaks at two steps counts as two, so that the flow has no
 * cycles.
 */
export interface Speaker {
  readonly id: string;
  /** The step in the chain, counted from 0 for the issuer of the document. */
  readonly depth: number;
  readonly name: string;
  /** False if the document does not name the speaker. */
  readonly named: boolean;
  /** How many statements reach this speaker, and how many of them go no further. */
  readonly statements: number;
  readonly ending: number;
  /** The number of speakers combined in this one; 1 for a single speaker. */
  readonly of: number;
}

/** Statements that one speaker takes from the next. */
export interface Passing {
  readonly from: string;
  readonly to: string;
  readonly statements: number;
  /** The index of the first of these statements among all statements. */
  readonly first: number;
}

export interface Flow {
  readonly speakers: readonly Speaker[];
  readonly passings: readonly Passing[];
  readonly statements: number;
}

/** The parts of a statement that a flow needs. */
export type Chained = Pick<Claim, 'chain' | 'links'>;

interface Counted {
  readonly step: NamedStep;
  readonly key: string;
  statements: number;
}

/** Ids for the speakers at a step. If there are too many speakers, those with the fewest statements share an id. */
function together(atStep: readonly Counted[], depth: number, most: number): ReadonlyMap<string, string> {
  const ranked = atStep.toSorted((a, b) => b.statements - a.statements || (a.key < b.key ? -1 : 1));
  const single = ranked.length > most ? most - 1 : ranked.length;
  return new Map(ranked.map(({ key }, n) => [key, n < single ? `${depth} ${key}` : `${depth}+`]));
}

/**
 * The flow of the given statements.
 *
 * @param most maximum number of speakers per step; if there are more, those with the fewest statements are merged into
 * one.
 * @param others the label for merged speakers, given their number.
 */
export function flowOf(claims: readonly Chained[], most: number, others: (count: number) => string): Flow {
  const steps: Map<string, Counted>[] = [];
  for (const { chain, links } of claims) {
    chain.forEach((step, depth) => {
      const at = steps[depth] ?? new Map<string, Counted>();
      steps[depth] = at;
      const key = links[depth] ?? '';
      const counted = at.get(key) ?? { step, key, statements: 0 };
      counted.statements += 1;
      at.set(key, counted);
    });
  }
  const ids = steps.map((at, depth) => together([...at.values()], depth, most));
  const speakers = new Map<string, { -readonly [K in keyof Speaker]: Speaker[K] }>();
  steps.forEach((at, depth) => {
    for (const { key, step, statements } of at.values()) {
      const id = ids[depth]?.get(key) ?? '';
      const known = speakers.get(id);
      if (known === undefined) {
        const named = step.actor !== undefined;
        speakers.set(id, { id, depth, name: step.name, named, statements, ending: 0, of: 1 });
        continue;
      }
      known.of += 1;
      known.statements += statements;
      known.named = true;
      known.name = others(known.of);
    }
  });
  const passings = new Map<string, { -readonly [K in keyof Passing]: Passing[K] }>();
  claims.forEach(({ links }, first) => {
    const path = links.map((key, depth) => ids[depth]?.get(key) ?? '');
    path.forEach((from, depth) => {
      const to = path[depth + 1];
      const speaker = speakers.get(from);
      if (speaker === undefined) throw new Error(`nobody speaks as ${from}`);
      if (to === undefined) {
        speaker.ending += 1;
        return;
      }
      const passing = passings.get(`${from} > ${to}`) ?? { from, to, statements: 0, first };
      passing.statements += 1;
      passings.set(`${from} > ${to}`, passing);
    });
  });
  return { speakers: [...speakers.values()], passings: [...passings.values()], statements: claims.length };
}

/** Statements with the same chain. */
export interface ChainGroup<C extends Chained> {
  readonly chain: readonly NamedStep[];
  readonly claims: readonly C[];
}

/** Groups statements by the speakers in their chains, the largest group first. Each statement is in one group. */
export function chainGroups<C extends Chained>(claims: readonly C[]): ChainGroup<C>[] {
  const groups = Map.groupBy(claims, ({ links }) => links.join(' > '));
  return [...groups.values()]
    .map((group) => ({ chain: group[0]?.chain ?? [], claims: group }))
    .sort((a, b) => b.claims.length - a.claims.length);
}
