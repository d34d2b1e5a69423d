/** Finds the steps of a thread on its page, and the threads that an event belongs to. */
import type { Archive, Event, StepTarget, Thread } from './archive.ts';
import { remembered } from './remembered.ts';

/**
 * The fragment of a step, named after its target so that it stays the same if steps are inserted before it. @example
 * 'event-lamp-lit'
 */
export function stepFragment(target: StepTarget): string {
  if (target.kind === 'event') return `event-${target.event.id}`;
  if (target.kind === 'claim') return `claim-${target.claim.source.id}-${target.claim.id}`;
  return `difference-${target.difference.id}`;
}

/** The title of a step; a statement is named by its document and place. */
export function stepTitle(target: StepTarget): string {
  if (target.kind === 'event') return target.event.title;
  if (target.kind === 'claim') return `${target.claim.source.record.short}, ${target.claim.place}`;
  return target.difference.title;
}

/** A thread, and the index of one of its steps. */
export interface StepPlace {
  readonly thread: Thread;
  readonly n: number;
}

const byEvent = remembered(({ threads }: Archive): ReadonlyMap<Event, readonly StepPlace[]> => {
  const found = new Map<Event, StepPlace[]>();
  for (const thread of threads) {
    thread.steps.forEach(({ target }, n) => {
      if (target.kind !== 'event') return;
      const places = found.get(target.event) ?? [];
      found.set(target.event, places);
      places.push({ thread, n });
    });
  }
  return found;
});

/** The steps whose target is an event, thread by thread. */
export const stepsAt = (archive: Archive, event: Event): readonly StepPlace[] => byEvent(archive).get(event) ?? [];
