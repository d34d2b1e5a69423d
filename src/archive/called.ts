/** The names of things, as opposed to their ids, for people who write a name where an id is required. */
import type { Records } from './records.ts';
import type { Nameable } from './schema/text.ts';

/** The lists in the settings, keyed by the kind of thing they contain. */
export const SETTINGS_LISTS = {
  principal: 'principals',
  status: 'statuses',
  kind: 'kinds',
  topic: 'topics',
  measure: 'measures',
} as const satisfies Partial<Record<Nameable, string>>;

/** Something that has an id, with its names. */
export interface Called {
  readonly kind: Nameable;
  readonly id: string;
  readonly names: readonly string[];
}

/** Everything in an archive that has a name besides its id; spellings and titles count as names. */
export function called(records: Records): Called[] {
  const settings = records.settings[0]?.data;
  const kinds = Object.keys(SETTINGS_LISTS) as (keyof typeof SETTINGS_LISTS)[];
  return [
    ...records.actors.map(
      ({ id, data }): Called => ({ kind: 'actor', id, names: [data.name, ...(data.spellings ?? [])] }),
    ),
    ...records.sources.map(({ id, data }): Called => ({ kind: 'source', id, names: [data.title, data.short] })),
    ...records.events.map(({ id, data }): Called => ({ kind: 'event', id, names: [data.title] })),
    ...records.references.map(({ id, data }): Called => ({ kind: 'reference', id, names: [data.title] })),
    ...(records.places[0]?.data.places ?? []).map(
      ({ id, name, spellings = [] }): Called => ({ kind: 'place', id, names: [name, ...spellings] }),
    ),
    ...kinds.flatMap((kind) =>
      (settings?.[SETTINGS_LISTS[kind]] ?? []).map(({ id, name }): Called => ({ kind, id, names: [name] })),
    ),
  ];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Makes a function that returns the ids of things with a given name. There are several if things of one kind share the
 * name, and none if nothing has it.
 */
export function idsByName(things: readonly Called[]): (kind: Nameable, words: string) => ReadonlySet<string> {
  const ids = new Map<string, Set<string>>();
  const key = (kind: Nameable, words: string) => `${kind} ${folded(words)}`;
  for (const { kind, id, names } of things)
    for (const name of names) ids.set(key(kind, name), (ids.get(key(kind, name)) ?? new Set()).add(id));
  return (kind, words) => ids.get(key(kind, words)) ?? new Set();
}
