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
const bodies = new WeakMap<Entry<unknown>, Body>();

/** A body read once, however often its record is put beside others. */
function bodyOf(entry: Entry<unknown>): Body {
  let body = bodies.get(entry);
  if (body === undefined) {
    body = readBody(entry.body);
    bodies.set(entry, body);
  }
  return body;
}

export function bodiesOf(records: Records): readonly RecordBody[] {
  let found = read.get(records);
  if (found === undefined) {
    found = WITH_BODY.flatMap((collection) =>
      records[collection].map((entry) => ({ collection, entry, body: bodyOf(entry) })),
    );
    read.set(records, found);
  }
  return found;
}
