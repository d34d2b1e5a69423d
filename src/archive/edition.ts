/**
 * Editions: the content of every record when a version was released. `npm run release` freezes each one in
 * `editions/VERSION.json` in the content folder and adds its checksum to `editions/SHA256SUMS`.
 */
import { z } from 'zod';
import type { RawFile } from './content-file.ts';
import type { Problem } from './problems.ts';
import { sha256 } from './quotations.ts';
import { writeName } from './record-name.ts';
import type { Records } from './records.ts';
import { remembered } from './remembered.ts';
import { compareVersions } from './version-number.ts';

/** Path of the folder of editions within the content folder. */
export const EDITIONS = 'editions/';
/** The list of checksums, in the format of `sha256sum`. */
export const SUMS = `${EDITIONS}SHA256SUMS`;

/** Path of an edition within the content folder. @example editionPath('1.0') // 'editions/1.0.json' */
export const editionPath = (version: string): string => `${EDITIONS}${version}.json`;

const contentSchema = z.strictObject({
  /** The record’s fields, as in its file. A source’s claims are left out, because they are listed separately. */
  data: z.record(z.string(), z.unknown()),
  /** Markdown below the fields; a claim has none. */
  body: z.string().optional(),
  /** For a source, the reading frame of its document, or null if it has none. */
  frame: z.record(z.string(), z.unknown()).nullable().optional(),
});
/** The content of one record, in a form that can be frozen and compared. */
export type RecordContent = z.infer<typeof contentSchema>;

const editionSchema = z.strictObject({
  version: z.string(),
  /** The date on which the version was published: "2026-11-21". */
  date: z.string(),
  /** The fields of `archive.yaml` when the version was released. */
  settings: z.record(z.string(), z.unknown()),
  /** Contents of records, keyed by name: `events/id`, `claims/source/claim`. */
  records: z.record(z.string(), contentSchema),
});
export type Edition = z.infer<typeof editionSchema>;

/**
 * The content of every record, keyed and sorted by name.
 *
 * @example "claims/gazette-1899/resolved" → { data: { id: "resolved", … } }
 */
export const recordContents = remembered((records: Records): ReadonlyMap<string, RecordContent> => {
  const found: [string, RecordContent][] = [];
  for (const { id, data, body } of records.sources) {
    const { claims, ...own } = data;
    const frame = records.frames.find((each) => each.id === id)?.data ?? null;
    found.push([writeName({ kind: 'source', id }), { data: own, body: body.trim(), frame }]);
    for (const claim of claims) found.push([writeName({ kind: 'claim', id: `${id}/${claim.id}` }), { data: claim }]);
  }
  for (const folder of ['events', 'actors', 'differences', 'references', 'overview', 'threads'] as const) {
    for (const { id, data, body } of records[folder]) found.push([`${folder}/${id}`, { data, body: body.trim() }]);
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
});

/** JSON with keys in alphabetical order, for comparing values regardless of the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A short hash of a record’s content: twelve hexadecimal digits. File layout and field order do not affect it. */
export function hashOf({ data, body, frame }: RecordContent): string {
  const parts = [data, ...(body === undefined ? [] : [body]), ...(frame === undefined ? [] : [frame])];
  return sha256(canonical(parts)).slice(0, 12);
}

/**
 * The newest version of the archive as an edition.
 *
 * @throws Error if the archive has no versions or settings.
 */
export function editionOf(records: Records): Edition {
  const [settings] = records.settings;
  const newest = records.changes[0]?.data.versions[0];
  if (settings === undefined || newest === undefined) throw new Error('there is no version to freeze');
  const { version, date } = newest;
  return { version, date, settings: settings.data, records: Object.fromEntries(recordContents(records)) };
}

/** The file content of an edition: JSON with one line per record. */
export function editionText({ records, ...head }: Edition): string {
  const lines = Object.entries(records).map(
    ([name, content]) => `  ${JSON.stringify(name)}: ${JSON.stringify(content)}`,
  );
  const fields = Object.entries(head).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')} "records": {\n${lines.join(',\n')}\n }\n}\n`;
}

/** A file’s text as it was when frozen: line endings that were changed in this copy of the folder are changed back. */
const text = (file: RawFile) => new TextDecoder().decode(file.bytes).replaceAll('\r\n', '\n');

/** Checksums by file name, parsed from the output of `sha256sum`. */
function readSums(written: string): Map<string, string> {
  return new Map(
    written.split('\n').flatMap((line): [string, string][] => {
      const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum === undefined || name === undefined ? [] : [[name, sum]];
    }),
  );
}

/** The value of a JSON text; undefined if it is not valid JSON. */
function json(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

const FROZEN = 'Restore the file from the last commit: only npm run release writes editions.';

/** The checksum of a file and the edition in it, cached until the file changes. */
const inFile = remembered((file: RawFile) => ({
  sum: sha256(text(file)),
  edition: editionSchema.safeParse(json(text(file))).data,
}));

function readEdition(file: RawFile, sum: string | undefined): Edition | Problem {
  const problem = (wrong: string): Problem => ({ file: file.path, wrong, instead: FROZEN });
  const found = inFile(file);
  if (sum !== found.sum) return problem(`has changed since it was frozen: its checksum is not the one in ${SUMS}`);
  const { edition } = found;
  return edition !== undefined && editionPath(edition.version) === file.path ? edition : problem('is not an edition');
}

/**
 * Every edition in a content folder, newest first, or the problems with them. A file may be missing, may not be an
 * edition, or may have changed since it was frozen.
 */
export function readEditions(files: readonly RawFile[]): { editions: Edition[] } | { problems: Problem[] } {
  const list = files.find(({ path }) => path === SUMS);
  const sums = readSums(list === undefined ? '' : text(list));
  const frozen = files.filter(({ path }) => path.startsWith(EDITIONS) && path !== SUMS);
  const read = frozen.map((file) => readEdition(file, sums.get(file.path.slice(EDITIONS.length))));
  const missing = [...sums.keys()]
    .filter((name) => !frozen.some(({ path }) => path === `${EDITIONS}${name}`))
    .map((name): Problem => ({ file: SUMS, wrong: `names ${name}, which is missing`, instead: FROZEN }));
  const problems = [...read.filter((each) => 'wrong' in each), ...missing];
  if (problems.length > 0) return { problems };
  const editions = read.filter((each) => 'records' in each);
  return { editions: editions.sort((a, b) => compareVersions(b.version, a.version)) };
}

/**
 * The editions of a content folder that has passed the checks, newest first.
 *
 * @throws Error if an edition has changed since it was frozen.
 */
export function frozenEditions(files: readonly RawFile[]): Edition[] {
  const read = readEditions(files);
  if ('problems' in read) throw new Error('the check let through an edition that is not as it was frozen');
  return read.editions;
}

/** The text of `editions/SHA256SUMS` with one file added. */
export function withSum(written: string, name: string, content: string): string {
  const sums = readSums(written).set(name, sha256(content));
  return [...sums].map(([each, sum]) => `${sum}  ${each}\n`).join('');
}

/** The frozen file of an edition: its name within the folder, and its text. @throws Error if it does not exist. */
export function editionFile(files: readonly RawFile[], version: string): { name: string; text: string } {
  const file = files.find(({ path }) => path === editionPath(version));
  if (file === undefined) throw new Error(`there is no edition ${version}`);
  return { name: file.path.slice(EDITIONS.length), text: text(file) };
}
