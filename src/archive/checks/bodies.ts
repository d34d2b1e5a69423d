/** The Markdown bodies of all records, parsed once for all checks. */
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

/** The text of each step in a thread. It is Markdown in a field, so its problems are reported on that field’s line. */
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

/** Every Markdown text, with the record it belongs to. */
export const bodiesOf = remembered((records: Records): readonly RecordBody[] => [
  ...WITH_BODY.flatMap((collection) =>
    records[collection].map((entry) => ({ collection, entry, body: bodyOf(entry) })),
  ),
  ...records.threads.flatMap(stepBodies),
]);
