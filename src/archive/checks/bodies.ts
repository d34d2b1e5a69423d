/** The Markdown bodies of all records, read once for all checks. */
import { type Body, readBody } from '../body.ts';
import type { CollectionName } from '../collections.ts';
import type { Entry, Records } from '../records.ts';

export interface RecordBody {
  readonly collection: CollectionName;
  readonly entry: Entry<unknown>;
  readonly body: Body;
}

const WITH_BODY = ['sources', 'events', 'actors', 'differences', 'references', 'pages'] as const;
const read = new WeakMap<Records, RecordBody[]>();

export function bodiesOf(records: Records): readonly RecordBody[] {
  let found = read.get(records);
  if (found === undefined) {
    found = WITH_BODY.flatMap((collection) =>
      records[collection].map((entry) => ({ collection, entry, body: readBody(entry.body) })),
    );
    read.set(records, found);
  }
  return found;
}
