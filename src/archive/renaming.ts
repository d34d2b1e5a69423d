/** Renames records: finds every place in the content that names a record. */
import { LINKED, recordLink } from './citations.ts';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { type Names, newId, PLACES } from './moved.ts';
import type { Path } from './problems.ts';
import { KIND_OF, type NamedKind, namedPath, type RecordName, readName } from './record-name.ts';
import type { Entry, Records } from './records.ts';
import { type Named, namesIn } from './schema-manual.ts';

/** For each folder, the kind of record that its file names refer to. */
const FILES_OF: Partial<Record<string, NamedKind>> = {
  ...KIND_OF,
  frames: 'source',
  fingerprints: 'source',
  texts: 'source',
};

/** A field that names a record, with the field’s new value. */
export interface Written {
  readonly path: Path;
  readonly before: string;
  readonly after: string;
  /** Makes the same change to the field’s text in the file, where the text may be quoted and span several lines. */
  readonly inFile: (written: string) => string;
}

/** Every id in a record that names something else, including the actors or places that lanes are made of. */
export function namedBy(name: CollectionName, { id, data }: Entry<unknown>): Named[] {
  const named = namesIn(COLLECTIONS[name].schema, data, name === 'sources' ? id : undefined);
  if (name !== 'settings') return named;
  const { by, of = [] } = (data as Records['settings'][number]['data']).lanes;
  if (by !== 'actor' && by !== 'place') return named;
  return [...named, ...of.map((each, n): Named => ({ kind: by, id: each, path: ['lanes', 'of', n] }))];
}

/** Every field of a record whose value changes when records are renamed. */
export function fieldsOf(name: CollectionName, entry: Entry<unknown>, names: Names): Written[] {
  const { id, data } = entry;
  const source = name === 'sources' ? id : undefined;
  const written = (path: Path, before: string, after: string): Written => {
    return { path, before, after, inFile: (raw) => raw.replace(before, () => after) };
  };
  const named = namedBy(name, entry).map(({ kind, id: before, path }) => {
    const after = newId(names, kind, before);
    // A source’s notes name its own claims without the source’s id.
    const local = kind === 'claim' && source !== undefined && path.includes('notes');
    return local ? written(path, claimOf(before), claimOf(after)) : written(path, before, after);
  });
  const claims = source === undefined ? [] : (data as Records['sources'][number]['data']).claims;
  const own = claims.map((claim, n) =>
    written(['claims', n, 'id'], claim.id, claimOf(newId(names, 'claim', `${id}/${claim.id}`))),
  );
  const places = name === 'places' ? (data as Records['places'][number]['data']).places : [];
  const listed = places.map(({ id: place }, n) => written(['places', n, 'id'], place, newId(names, 'place', place)));
  const steps = name === 'threads' ? (data as Records['threads'][number]['data']).steps : [];
  const inFile = (raw: string) => bodyWith(raw, names);
  const told = steps.map(({ says }, n) => ({
    path: ['steps', n, 'says'],
    before: says,
    after: inFile(says),
    inFile,
  }));
  return [...named, ...own, ...listed, ...told].filter(({ before, after }) => before !== after);
}

const claimOf = (id: string) => id.split('/')[1] ?? '';

function renamedUrl(url: string, names: Names): string {
  const link = recordLink(url);
  if (link !== undefined) return `${link.kind}:${newId(names, link.kind, link.id)}`;
  for (const [from, to] of names) {
    if (from.startsWith(`${PLACES}/`)) continue;
    const path = namedPath(readName(from));
    if (url === path || url.startsWith(`${path}#`)) return namedPath(readName(to)) + url.slice(path.length);
  }
  return url;
}

const LINK = new RegExp(`(?<=\\]\\(|\\]: )(?:(?:${LINKED.join('|')}):[a-z0-9-]+|/[^\\s)]+)`, 'gu');

/** A Markdown body with its citations and links changed to the new names. */
export function bodyWith(body: string, names: Names): string {
  return body
    .replace(/\[@[^\]\n]*\]/gu, (mark) =>
      mark.replace(/[a-z0-9-]+\/[a-z0-9-]+/gu, (claim) => newId(names, 'claim', claim)),
    )
    .replace(LINK, (url) => renamedUrl(url, names));
}

function withFields(data: unknown, fields: readonly Written[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const { path, after } of fields) {
    const parent = path.slice(0, -1).reduce((at: unknown, key) => (at as Record<string | number, unknown>)[key], copy);
    (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = after;
  }
  return copy;
}

/** The records under their new names. */
export function recordsWith(records: Records, names: Names): Records {
  const collections = (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => {
    const kind = FILES_OF[name];
    const renamed = records[name].map((entry) => ({
      ...entry,
      id: kind === undefined ? entry.id : newId(names, kind, entry.id),
      data: withFields(entry.data, fieldsOf(name, entry, names)),
      body: bodyWith(entry.body, names),
    }));
    return [name, renamed];
  });
  const texts = new Map([...records.texts].map(([id, file]) => [newId(names, 'source', id), file]));
  return { ...records, ...(Object.fromEntries(collections) as Records), texts };
}

/**
 * The record that a content file holds or belongs to. The frame and the fingerprint of a source have files of their
 * own.
 */
export function fileOf(path: string): (RecordName & { readonly folder: string; readonly ending: string }) | undefined {
  const [, folder = '', id = '', ending = ''] = /^([a-z]+)\/([a-z0-9-]+)(\..+)$/.exec(path) ?? [];
  const kind = FILES_OF[folder];
  return kind && { kind, id, folder, ending };
}
