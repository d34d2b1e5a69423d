/** The Markdown bodies of all records, read once for all checks. */
import { type Body, bodyOf } from '../body.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry, Records } from '../records.ts';
import { remembered } from '../remembered.ts';

export interface RecordBody {
  readonly collection: CollectionName;
  readonly entry: Entry<unknown>;
  readonly body: Body;
}

const WITH_BODY = ['sources', 'events', 'actors', 'differences', 'references', 'pages'] as const;

/** The body of every record that can have one. */
export const bodiesOf = remembered((records: Records): readonly RecordBody[] =>
  WITH_BODY.flatMap((collection) => records[collection].map((entry) => ({ collection, entry, body: bodyOf(entry) }))),
);
