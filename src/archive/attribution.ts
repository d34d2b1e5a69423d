/** Chains of attribution: who told whom, from the publisher back to the origin. */
import type { How, Step } from './schema/claim.ts';

/** Verbs as pages show them: between two links ("writes that …"), and at the origin ("says so"). */
const VERBS: Readonly<Record<How, { passing: string; last: string; person: boolean }>> = {
  witnesses: { passing: 'saw', last: 'saw it', person: false },
  states: { passing: 'says', last: 'says so', person: false },
  writes: { passing: 'writes', last: 'writes so', person: false },
  announces: { passing: 'announces', last: 'announces it', person: false },
  quotes: { passing: 'quotes', last: 'quotes it', person: true },
  cites: { passing: 'cites', last: 'cites it', person: true },
  reports: { passing: 'reports', last: 'reports it', person: false },
  summarises: { passing: 'says in summary', last: 'says so in summary', person: false },
  photographs: { passing: 'shows', last: 'photographed it', person: false },
  assesses: { passing: 'judges', last: 'judges so', person: false },
  expects: { passing: 'expects', last: 'expects it', person: false },
  alleges: { passing: 'alleges', last: 'alleges it', person: false },
  denies: { passing: 'denies', last: 'denies it', person: false },
};

/** The verb alone, as drawn between two boxes. */
const LABELS: Readonly<Record<How, string>> = {
  witnesses: 'saw it',
  states: 'says',
  writes: 'writes',
  announces: 'announces',
  quotes: 'quotes',
  cites: 'cites',
  reports: 'reports',
  summarises: 'summarises',
  photographs: 'photographed',
  assesses: 'judges',
  expects: 'expects',
  alleges: 'alleges',
  denies: 'denies',
};

export const howLabel = (how: How): string => LABELS[how];

/** A step with the name to show for it. */
export interface NamedStep {
  readonly name: string;
  /** Actor id; absent when the document does not name the speaker. */
  readonly actor?: string;
  readonly how: How;
  readonly in?: string;
}

/** Gives every step of a chain its name. `nameOf` is asked for named actors only. */
export function nameSteps(chain: readonly Step[], nameOf: (actor: string) => string): NamedStep[] {
  return chain.map(({ who, how, named, in: occasion }) => ({
    name: named === false ? who : nameOf(who),
    ...(named !== false && { actor: who }),
    how,
    ...(occasion !== undefined && { in: occasion }),
  }));
}

/** A chain as one sentence: "Haaretz reports that Richard Jones writes, in a cable dated 13 June 2007, that Yuval Diskin says so." */
export function chainSentence(steps: readonly NamedStep[]): string {
  const predicate = (n: number): string => {
    const step = steps[n];
    if (step === undefined) return '';
    const verb = VERBS[step.how];
    const occasion = step.in === undefined ? '' : `, in ${step.in}`;
    const next = steps[n + 1];
    if (next === undefined) return `${verb.last}${occasion}`;
    if (verb.person) return `${verb.passing} ${next.name}${occasion}, who ${predicate(n + 1)}`;
    return `${verb.passing}${occasion === '' ? '' : `${occasion},`} that ${next.name} ${predicate(n + 1)}`;
  };
  const [first] = steps;
  if (first === undefined) return '';
  return `${first.name.charAt(0).toUpperCase()}${first.name.slice(1)} ${predicate(0)}.`;
}

/**
 * What tells one origin from another: an actor is one wherever met; someone unnamed is one only inside the
 * same source and under the same words.
 */
export function originKey(source: string, chain: readonly Step[]): string {
  const origin = chain.at(-1);
  if (origin === undefined) return `${source}:`;
  return origin.named === false ? `${source}:${origin.who}` : origin.who;
}
