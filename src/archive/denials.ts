/** Turns denials into differences: denied claims next to the claims that deny them. */
import type { Words } from '../words/languages.ts';
import { capitalised, say } from '../words/message.ts';
import type { Claim } from './archive.ts';
import { originInSentence } from './attribution.ts';
import type { Difference } from './differences.ts';

/**
 * Makes one difference from denials: every claim is a side, first the denied ones, then those that deny them. The
 * difference takes its id from the first denial.
 */
function denialOf(first: Claim, denials: readonly Claim[], { differences, attribution }: Words): Difference {
  const denied = [...new Set(denials.flatMap(({ denies }) => denies))];
  const names = (claims: readonly Claim[]) =>
    [...new Set(claims.map(({ chain }) => originInSentence(chain, attribution)))].join(differences.and);
  const event = [...denied, ...denials].flatMap(({ events }) => events)[0]?.id;
  const several =
    new Set(denials.map(({ originName }) => originName)).size > 1 || denials[0]?.chain.at(-1)?.plural === true;
  return {
    id: `denial--${first.source.id}--${first.id}`,
    kind: 'denial',
    title: say(several ? differences.deny : differences.denies, {
      who: capitalised(names(denials)),
      whom: names(denied),
    }),
    ...(event !== undefined && { event }),
    sides: [...denied, ...denials].map(({ says, ref }) => ({ says, claims: [ref], references: [] })),
    found: 'denial',
  };
}

/** Differences made from the denials among claims: one for all denials of the same statement. */
export function denialsIn(claims: Iterable<Claim>, words: Words): Difference[] {
  const found = new Map<Claim, Claim[]>();
  for (const claim of claims) {
    if (claim.denies.length === 0) continue;
    const before = [...found].find(([, denials]) =>
      denials.some(({ denies }) => denies.some((denied) => claim.denies.includes(denied))),
    );
    if (before === undefined) found.set(claim, [claim]);
    else before[1].push(claim);
  }
  return [...found].map(([first, denials]) => denialOf(first, denials, words));
}
