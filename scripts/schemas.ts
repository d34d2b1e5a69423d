/**
 * npm run schemas [-- --ids]
 *
 * Writes the schemas of all content files as JSON Schema, so that code editors can complete and explain fields. They
 * are made from the schemas that the check uses, and a test says when the committed ones are out of date.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Known, knownNames } from '../src/archive/checks/names.ts';
import { COLLECTIONS, type CollectionName } from '../src/archive/collections.ts';
import type { RawFile } from '../src/archive/content-file.ts';
import { readFolder } from '../src/archive/read-content.ts';
import type { Records } from '../src/archive/records.ts';
import type { Marks } from '../src/archive/schema-manual.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';
import { fieldsPage } from './fields-page.ts';

export const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Where the committed schemas are. */
export const SCHEMAS = join(PROJECT, 'schemas');

const USE: Use = {
  help: `Usage: npm run schemas [-- --ids]

Writes schemas/KIND.schema.json for every kind of content file, from the schemas that the check uses, and docs/fields.md,
which lists every field.
  --ids  also writes .astro/collections/, which the Astro extension of VS Code reads to complete the fields of
         Markdown records, with the ids now in the content. It is not committed; npm run dev keeps it up to date.

Example: npm run schemas -- --ids`,
  switches: ['ids'],
};

/**
 * The JSON Schema (draft 7, which YAML language servers support best) for one kind of file.
 *
 * @param known ids that fields can currently name, for completion. Others are still allowed: the check says whether a
 * name exists, and a record may be written before the one it names.
 */
export function jsonSchema(name: CollectionName, known?: Known): Record<string, unknown> {
  const made = z.toJSONSchema(COLLECTIONS[name].schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => {
      const { names, prose: _prose, unlessFalse: _unless, ofThisSource, ...own } = part as Marks & typeof part;
      const ids = names === undefined || ofThisSource === true ? undefined : known?.[names];
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key);
      if (ids === undefined || ids.size === 0) return Object.assign(part, own);
      const { description, ...form } = own;
      return Object.assign(part, {
        anyOf: [{ enum: [...ids] }, form],
        ...(description !== undefined && { description }),
      });
    },
  });
  const rule = COLLECTIONS[name];
  const files = 'file' in rule ? rule.file : `${rule.folder}/*${rule.ending}`;
  return { title: files, $comment: 'Made by npm run schemas.', ...made };
}

/** The text of a committed schema file. */
export function schemaText(name: CollectionName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}

/** The page that lists every field. */
export const FIELDS = join(PROJECT, 'docs/fields.md');

/**
 * The text of the page that lists every field. Files that commands write are left out, because editors do not type
 * them.
 */
export const fieldsText = (): string =>
  fieldsPage(NAMES.filter((name) => name !== 'fingerprints').map((name) => jsonSchema(name)));

/** The Astro extension identifies a file by its address in lower case, without percent-encoding. */
const fileAddress = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/**
 * Writes the files that the Astro extension reads: a schema for each kind of Markdown record, and a list that says
 * which content file is of which kind.
 *
 * @param project the folder open in the editor.
 * @param folder the content folder.
 * @param content the files and records in that folder.
 * @returns the number of content files in the list.
 */
export function writeEditorFiles(
  project: string,
  folder: string,
  content: { readonly files: readonly RawFile[]; readonly records: Records },
): number {
  const target = join(project, '.astro/collections');
  mkdirSync(target, { recursive: true });
  const { files, records } = content;
  const known = knownNames(records);
  const entries: Record<string, string> = {};
  const collections: { name: string; hasSchema: true }[] = [];
  for (const name of NAMES) {
    const rule = COLLECTIONS[name];
    if ('file' in rule || rule.ending !== '.md') continue;
    // If this file had the name that Astro itself uses, Astro would overwrite it.
    const own = `archive-${name}`;
    collections.push({ name: own, hasSchema: true });
    writeFileSync(join(target, `${own}.schema.json`), JSON.stringify(jsonSchema(name, known), null, 2));
    for (const { path } of files) {
      if (path.startsWith(`${rule.folder}/`)) entries[fileAddress(join(folder, path))] = own;
    }
  }
  writeFileSync(join(target, 'collections.json'), JSON.stringify({ collections, entries }, null, 2));
  return Object.keys(entries).length;
}

/** Writes the schemas. @returns the exit code. */
export const schemas = command(USE, ({ given, folder, say }) => {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const name of NAMES) writeFileSync(join(SCHEMAS, `${name}.schema.json`), schemaText(name));
  writeFileSync(FIELDS, fieldsText());
  say(`schemas/: ${readdirSync(SCHEMAS).length} schemas.`);
  if (given.has('ids'))
    say(`.astro/collections/: ${writeEditorFiles(PROJECT, folder, readFolder(folder))} files and their ids.`);
  return 0;
});

if (import.meta.main) await runHere(schemas);
