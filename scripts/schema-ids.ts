/** Which fields name other records, and the schemas with the ids that can be named now, for completion in an editor. */
import type { CollectionName } from '../src/archive/collections.ts';
import type { Records } from '../src/archive/records.ts';

export type Named =
  | 'actor'
  | 'event'
  | 'source'
  | 'claim'
  | 'reference'
  | 'principal'
  | 'status'
  | 'kind'
  | 'topic'
  | 'measure';

/** Fields by their path, `[]` for each item of a list → what they name. */
export const NAMING: Readonly<Partial<Record<CollectionName, Readonly<Record<string, Named>>>>> = {
  sources: {
    publisher: 'actor',
    'known[].references[]': 'reference',
    'notes[].references[]': 'reference',
    'claims[].chain[].who': 'actor',
    'claims[].events[]': 'event',
    'claims[].topic': 'topic',
    'claims[].actors[]': 'actor',
    'claims[].values[].measure': 'measure',
    'claims[].denies[]': 'claim',
  },
  events: {
    'date.evidence[].claim': 'claim',
    'date.evidence[].references[]': 'reference',
    status: 'status',
    'outcome.claims[]': 'claim',
    'outcome.references[]': 'reference',
    kind: 'kind',
    'actors[].actor': 'actor',
    'notes[].references[]': 'reference',
  },
  actors: {
    'namesFrom[]': 'reference',
    principal: 'principal',
    'offices[].source': 'source',
    'offices[].references[]': 'reference',
    'notes[].references[]': 'reference',
  },
  differences: { event: 'event', 'sides[].claims[]': 'claim', 'sides[].references[]': 'reference' },
};

export type Ids = Readonly<Record<Named, readonly string[]>>;

const named = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);

/** Every id the content has. */
export function idsOf(records: Records): Ids {
  const settings = records.settings[0]?.data;
  return {
    actor: named(records.actors),
    event: named(records.events),
    source: named(records.sources),
    claim: records.sources.flatMap(({ id, data }) => data.claims.map((claim) => `${id}/${claim.id}`)),
    reference: named(records.references),
    principal: named(settings?.principals),
    status: named(settings?.statuses),
    kind: named(settings?.kinds),
    topic: named(settings?.topics),
    measure: named(settings?.measures),
  };
}

interface Part {
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: readonly object[];
  description?: string;
}

/** The part of a JSON Schema at a path such as `claims[].chain[].who`; undefined when there is none. */
export function partOf(schema: Part, path: string): Part | undefined {
  let part: Part | undefined = schema;
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    part = step === '[]' ? part?.items : part?.properties?.[step];
  }
  return part;
}

/**
 * A schema whose naming fields also list the ids there are. What is not in the list is still allowed: whether a
 * name exists is for the check to say, and a record may be written before the one it names.
 */
export function withIds(name: CollectionName, schema: Record<string, unknown>, ids: Ids): Record<string, unknown> {
  const copy = structuredClone(schema);
  for (const [path, kind] of Object.entries(NAMING[name] ?? {})) {
    const part = partOf(copy, path);
    if (part === undefined) throw new Error(`The schema of ${name} has no field ${path}.`);
    const { description, ...own } = part;
    for (const key of Object.keys(own)) Reflect.deleteProperty(part, key);
    if (ids[kind].length > 0) part.anyOf = [{ enum: [...ids[kind]] }, own];
    else Object.assign(part, own);
    if (description !== undefined) part.description = description;
  }
  return copy;
}
