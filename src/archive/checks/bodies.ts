/** The Markdown bodies of all records, read once for all checks. */
import { type Body, bodyOf } from '../body.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry, RecordOf, Records } from '../records.ts';
import { remembered } from '../remembered.ts';

export interface RecordBody {
  readonly collection: CollectionName;
  readonly entry: Entry<unknown>;
  readonly body: Body;
}

const WITH_BODY = ['sources', 'events', 'actors', 'differences', 'references', 'overview', 'threads', 'pages'] as const;

/** The sentences of each step of a thread: Markdown in a field, whose problems are reported on the line of that field. */
export const stepBodies = remembered((entry: Entry<RecordOf<'threads'>>): readonly RecordBody[] =>
  entry.data.steps.map((step, n) => ({
    collection: 'threads',
    entry: {
      ...entry,
      get bodyLine() {
        return entry.locate(['steps', n, 'says'])?.line ?? 1;
      },
    },
    body: bodyOf({ body: step.says }),
  })),
);

/** Every text in Markdown, with the record it is in. */
export const bodiesOf = remembered((records: Records): readonly RecordBody[] => [
  ...WITH_BODY.flatMap((collection) =>
    records[collection].map((entry) => ({ collection, entry, body: bodyOf(entry) })),
  ),
  ...records.threads.flatMap(stepBodies),
]);
