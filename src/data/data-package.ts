/**
 * `datapackage.json`: describes the tables with their fields, keys and links for Frictionless tools (Data Package 2.0).
 */
import type { Licence } from '../archive/schema/licences.ts';
import { BETWEEN } from './csv.ts';
import { type DataFileFacts, spdx } from './data-file.ts';
import type { ColumnFacts } from './field.ts';
import type { Table } from './table.ts';
import type { WholeArchive } from './whole.ts';

/** Turns a title into a name that the specification allows: lower-case letters, digits and hyphens. */
function packageName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'archive' : name;
}

function licenceOf({ name: title, address: path }: Licence) {
  const name = spdx(path);
  return { ...(name !== undefined && { name }), path, title };
}

function field({ name, type, says, required, options }: ColumnFacts) {
  const constraints = { ...(required && { required }), ...(options && options.length > 0 && { enum: options }) };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${says} Several values are separated by "${BETWEEN}".` : says,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function tableResource(table: Table, file: DataFileFacts) {
  const { name, title, says, columns, key } = table;
  // Lists of ids also refer to tables, but no tool accepts a cell with several values as a key.
  const foreignKeys = columns
    .filter(({ type, refersTo }) => refersTo !== undefined && type !== 'list')
    .map(({ name: column, refersTo }) => ({
      fields: [column],
      reference: { resource: refersTo, fields: ['id'] },
    }));
  return {
    name,
    type: 'table',
    path: file.name,
    title,
    description: says,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(field),
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

/**
 * The descriptor.
 *
 * @param tables the tables, each with its file.
 * @param others files that are not tables: the whole archive, and documents that may be published.
 * @param homepage address of the page about the data.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(
  whole: WholeArchive,
  tables: readonly { readonly table: Table; readonly file: DataFileFacts }[],
  others: readonly DataFileFacts[],
  homepage: string,
) {
  const { archive, sources } = whole;
  const { licence, version } = archive;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(archive.title),
    id: homepage,
    title: archive.title,
    description: archive.description,
    homepage,
    version: version.number,
    ...(version.date !== null && { created: `${version.date}T00:00:00Z` }),
    licenses: [licenceOf({ name: licence.name, address: licence.url })],
    contributors: [{ title: archive.publisher, roles: ['publisher'] }],
    sources: sources.map(({ title, url, permalink }) => ({ title, path: url ?? permalink })),
    resources: [
      ...tables.map(({ table, file }) => tableResource(table, file)),
      ...others.map(({ name, says, mediaType, bytes, sha256, licence }) => ({
        name: name.replace(/\.[a-z]+$/, ''),
        path: name,
        title: says.split(':')[0] ?? says,
        description: says,
        format: name.replace(/^.*\./, ''),
        mediatype: mediaType.split(';')[0] ?? mediaType,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        ...(licence !== undefined && { licenses: [licenceOf(licence)] }),
      })),
    ],
  };
}
