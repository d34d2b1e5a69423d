/** Content files in which records get new ids; everything else in them keeps its exact text. */
import { isScalar, parseDocument } from 'yaml';
import { collectionOf } from '../src/archive/collections.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { type Names, newId, newName } from '../src/archive/moved.ts';
import { KIND_OF } from '../src/archive/record-name.ts';
import type { Records } from '../src/archive/records.ts';
import { writtenByCommand } from '../src/archive/released.ts';
import { bodyWith, fieldsOf, fileOf, type Written } from '../src/archive/renaming.ts';

/** The text of a YAML document with some fields changed; everything else keeps its exact text. */
function yamlWith(yaml: string, fields: readonly Written[]): string {
  const document = parseDocument(yaml);
  const places = fields.flatMap(({ path, inFile }) => {
    const node = document.getIn(path, true);
    // Compact forms are expanded when they are read, so a record can have a field that is not in its file.
    if (node === undefined) return [];
    if (!isScalar(node) || !node.range) throw new Error(`no field ${path.join('.')}`);
    const [start, end] = node.range;
    return [{ start, end, text: inFile(yaml.slice(start, end)) }];
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), yaml);
}

const NAME = new RegExp(
  `(?<![\\w/-]|from: ["']?)(?:${Object.keys(KIND_OF).join('|')})/[a-z0-9-]+(?:/[a-z0-9-]+)?`,
  'gu',
);
const SEARCHED = /(?<=["' [])(event|actor|source|difference|claim):([a-z0-9-]+(?:\/[a-z0-9-]+)?)/gu;

function textWith(path: string, text: string, records: Records, names: Names): string {
  const place = collectionOf(path);
  // A name with "--" belongs to a withdrawn difference that a comparison once found. It stays unchanged.
  if (place?.name === 'changes')
    return text.replace(NAME, (name) => (name.includes('--') ? name : newName(names, name)));
  if (place?.name === 'expectations')
    return text.replace(SEARCHED, (_, kind: string, id: string) => `${kind}:${newId(names, kind, id)}`);
  const entry = place && records[place.name].find(({ id }) => id === place.id);
  if (place === undefined || entry === undefined) return text;
  const fields = fieldsOf(place.name, entry, names);
  const [head = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?\n)(---\n?[\s\S]*)$/.exec(text)?.slice(1) ?? [];
  return head + (fields.length === 0 ? yaml : yamlWith(yaml, fields)) + bodyWith(rest, names);
}

function pathWith(path: string, names: Names): string {
  const file = fileOf(path);
  return file === undefined ? path : `${file.folder}/${newId(names, file.kind, file.id)}${file.ending}`;
}

/** A file whose text or path changes when records get new names. */
export interface RenamedFile {
  readonly before: string;
  readonly path: string;
  /** The file’s new text, or its bytes if it is not a record. */
  readonly text: string | Uint8Array;
}

/**
 * The files that change when records get new names. In the list of versions, `from` stays as it is.
 *
 * @param records the records in the files. They must have no problems.
 */
export function filesWith(files: readonly RawFile[], records: Records, names: Names): RenamedFile[] {
  return files.flatMap(({ path: before, bytes }): RenamedFile[] => {
    if (writtenByCommand(before)) return [];
    const path = pathWith(before, names);
    if (collectionOf(before) === undefined) return path === before ? [] : [{ before, path, text: bytes }];
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    const renamed = { before, path, text: textWith(before, text, records, names) };
    return path === before && renamed.text === text ? [] : [renamed];
  });
}
