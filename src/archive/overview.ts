/** Joins chapters and threads to the records they describe. */
import type { Chapter, Difference, Event, StepTarget, Thread } from './archive.ts';
import { bodyOf } from './body.ts';
import { parseDate } from './date.ts';
import { type Draft, need } from './draft.ts';
import type { RecordOf, Records } from './records.ts';

/** The chapters in order. @param events all events of the archive, by date. */
export function joinOverview(records: Records, events: readonly Event[]): Chapter[] {
  return records.overview
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const { span, events: drawn, title } = entry.data;
      return {
        id: entry.id,
        record: entry.data,
        body: entry.body,
        blocks: bodyOf(entry).blocks,
        title,
        ...(span !== undefined && { span: parseDate(span) }),
        events: events.filter(({ id }) => drawn?.includes(id) === true),
      };
    });
}

/** The threads, sorted by id. */
export function joinThreads(records: Records, draft: Draft, differences: readonly Difference[]): Thread[] {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  const targetOf = ({ event, claim, difference }: RecordOf<'threads'>['steps'][number]): StepTarget => {
    if (event !== undefined) return { kind: 'event', event: need(draft.events, event) };
    if (claim !== undefined) return { kind: 'claim', claim: need(draft.claims, claim) };
    if (difference !== undefined) return { kind: 'difference', difference: need(byId, difference) };
    throw new Error('the checks let through a step that leads to nothing');
  };
  return records.threads.map((entry) => ({
    id: entry.id,
    record: entry.data,
    body: entry.body,
    blocks: bodyOf(entry).blocks,
    title: entry.data.title,
    question: entry.data.question,
    steps: entry.data.steps.map((step) => ({
      target: targetOf(step),
      body: step.says,
      blocks: bodyOf({ body: step.says }).blocks,
    })),
  }));
}
