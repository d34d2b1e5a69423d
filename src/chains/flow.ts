/**
 * On whose word statements rest, as a flow: who speaks at which step of a chain, how many statements each passes on, and
 * how many end with each. The one file of this room that meets the archive.
 */
import type { Claim } from '../archive/archive.ts';
import type { NamedStep } from '../archive/attribution.ts';

/** One who speaks at a step. Who speaks at two steps is here twice, so that nothing runs in a circle. */
export interface Speaker {
  readonly id: string;
  /** The step, from 0: who issued the document. */
  readonly depth: number;
  readonly name: string;
  /** false: the document does not name them. */
  readonly named: boolean;
  /** How many statements come to this speaker, and how many of them go no further. */
  readonly statements: number;
  readonly ending: number;
  /** How many speakers are put together in this one; 1 for a single one. */
  readonly of: number;
}

/** Statements that one speaker has from the next. */
export interface Passing {
  readonly from: string;
  readonly to: string;
  readonly statements: number;
}

export interface Flow {
  readonly speakers: readonly Speaker[];
  readonly passings: readonly Passing[];
  readonly statements: number;
}

/** What a statement’s chain is to a flow. */
export type Chained = Pick<Claim, 'chain' | 'links'>;

interface Counted {
  readonly step: NamedStep;
  readonly key: string;
  statements: number;
}

/** Ids of the lighter speakers of a step that has too many, all leading to one id for them together. */
function together(atStep: readonly Counted[], depth: number, most: number): ReadonlyMap<string, string> {
  const ranked = atStep.toSorted((a, b) => b.statements - a.statements || (a.key < b.key ? -1 : 1));
  const single = ranked.length > most ? most - 1 : ranked.length;
  return new Map(ranked.map(({ key }, n) => [key, n < single ? `${depth} ${key}` : `${depth}+`]));
}

/**
 * The flow of some statements.
 *
 * @param most speakers of one step; the lighter ones beyond are one speaker together.
 * @param others what several speakers together are called, by how many they are.
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
  const passings = new Map<string, { from: string; to: string; statements: number }>();
  for (const { links } of claims) {
    const path = links.map((key, depth) => ids[depth]?.get(key) ?? '');
    path.forEach((from, depth) => {
      const to = path[depth + 1];
      const speaker = speakers.get(from);
      if (speaker === undefined) throw new Error(`nobody speaks as ${from}`);
      if (to === undefined) {
        speaker.ending += 1;
        return;
      }
      const passing = passings.get(`${from} > ${to}`) ?? { from, to, statements: 0 };
      passing.statements += 1;
      passings.set(`${from} > ${to}`, passing);
    });
  }
  return { speakers: [...speakers.values()], passings: [...passings.values()], statements: claims.length };
}

/** Statements that go back along one chain. */
export interface ChainGroup<C extends Chained> {
  readonly chain: readonly NamedStep[];
  readonly claims: readonly C[];
}

/** Statements by the speakers of their chains, those of most statements first; each statement once. */
export function chainGroups<C extends Chained>(claims: readonly C[]): ChainGroup<C>[] {
  const groups = Map.groupBy(claims, ({ links }) => links.join(' > '));
  return [...groups.values()]
    .map((group) => ({ chain: group[0]?.chain ?? [], claims: group }))
    .sort((a, b) => b.claims.length - a.claims.length);
}
