/** The overview and threads in published form: the editors’ own texts, with the claims that support them. */
import { recordPath } from '../archive/address.ts';
import type { Chapter, Thread, ThreadStep } from '../archive/archive.ts';
import * as f from './field.ts';
import { dateOrNull, eventNames, eventRef, events, ownId, permalink, written } from './parts.ts';

export const chapter = f.shape<Chapter>()(
  {
    id: ownId('the chapter'),
    permalink: permalink(({ id }) => recordPath('chapter', id)),
    title: f.text('Its heading.', ({ title }) => title),
    span: dateOrNull('The years it is about; empty if it is not about a particular time.', ({ span }) => span),
    remark: f.flag(
      'true: the editors write about the archive itself, and their sentences need not rest on claims.',
      ({ record }) => record.remark ?? false,
    ),
    events: events('The events in its drawing, each with its status.'),
    text: written('Its text.', (record) => record),
  },
  {
    id: 'chapter',
    says: 'A chapter of the overview, the editors’ summary; every sentence names the claims it rests on.',
  },
);

export const threadStep = f.shape<ThreadStep>()(
  {
    event: f.objectOrNull(
      'The event this step is, …',
      eventRef,
      ({ target }) => (target.kind === 'event' ? target.event : undefined),
      eventNames,
    ),
    claim: f.idOfOrNull('claims', 'the claim this step is, …', ({ target }) =>
      target.kind === 'claim' ? target.claim.ref : undefined,
    ),
    difference: f.idOfOrNull('differences', 'the difference this step is', ({ target }) =>
      target.kind === 'difference' ? target.difference.id : undefined,
    ),
    says: written('What connects it with the step before.', (record) => record),
  },
  { id: 'thread-step', says: 'A step of a thread: an event, a claim or a difference.' },
);

export const thread = f.shape<Thread>()(
  {
    id: ownId('the thread'),
    permalink: permalink(({ id }) => recordPath('thread', id)),
    title: f.text('What it is about.', ({ title }) => title),
    question: f.text('The question it follows.', ({ question }) => question),
    introduction: written('Its introduction.', (record) => record),
    steps: f.list(
      'Its steps, in the order in which they are to be read.',
      threadStep,
      ({ steps }) => steps,
      undefined,
      2,
    ),
  },
  { id: 'thread', says: 'One question followed across documents and years: the editors’ sequence of records.' },
);
