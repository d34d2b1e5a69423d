/** Where the steps of a thread are on its page, and which threads come along a record. */
import type { StepTarget } from './archive.ts';

/** The fragment of a step, by what it leads to: it stays when steps are put before it. @example 'event-lamp-lit' */
export function stepFragment(target: StepTarget): string {
  if (target.kind === 'event') return `event-${target.event.id}`;
  if (target.kind === 'claim') return `claim-${target.claim.source.id}-${target.claim.id}`;
  return `difference-${target.difference.id}`;
}
