/** The text of imported records: complete ones without comments, drafts with every field explained. */
import { COLLECTIONS } from '../../src/archive/collections.ts';
import type { Records } from '../../src/archive/records.ts';
import { BODIES, hintsOf } from '../../src/desk/beginning.ts';
import { flow, templateOf } from '../../src/desk/template.ts';
import { type Folder, type Left, visible } from './proposal.ts';

/** The kinds of record, by the names that commands use for them. */
export const KIND = { sources: 'source', references: 'reference', events: 'event', actors: 'actor' } as const;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field as YAML; a list whose items have fields of their own has one item per line. */
function lines(key: string, value: unknown): string[] {
  if (!Array.isArray(value) || !value.some(isFields)) return [`${key}: ${flow(value)}`];
  return [`${key}:`, ...value.map((each) => `  - ${flow(each)}`)];
}

/** A record as a file of the archive. */
export function recordText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = Object.entries(fields).flatMap(([key, value]) => lines(key, value));
  return `---\n${yaml.join('\n')}\n---\n${body}${body === '' ? '' : '\n'}`;
}

const isTag = (field: string) => /^(?:key-?words?|kw|tags?|subjects?)$/i.test(field);
const NO_TAGS = 'records have no tags; a claim has topics and actors, an event has a kind, and search finds every word';

/** A value that was not imported, on one line. @param longest the maximum length, in characters. */
export function leftText({ field, value, why = isTag(field) ? NO_TAGS : undefined }: Left, longest: number): string {
  const text = visible(value);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `${field}: ${JSON.stringify(short)}${why === undefined ? '' : ` (${why})`}`;
}

/** The information that a draft gives at its top, above the fields. */
export interface Head {
  readonly from: string;
  readonly open: readonly string[];
  readonly remarks: readonly string[];
  readonly left: readonly Left[];
}

/** A draft: a file to fill in, which says what it lacks, what was not taken, and where it goes when it is complete. */
export function draftText(
  folder: Folder,
  { fields, body }: { readonly fields: Readonly<Record<string, unknown>>; readonly body: string },
  { from, open, remarks, left }: Head,
  records: Records,
): string {
  const kind = KIND[folder];
  const template = templateOf(
    COLLECTIONS[folder].schema,
    fields,
    hintsOf(kind, records),
    body === '' ? BODIES[kind] : body,
  );
  const head = [
    `A draft, imported from ${from}. When nothing is missing, move it to ${folder}/ in the archive.`,
    ...open.map((each) => `Missing: ${each}`),
    ...remarks,
    ...left.map((each) => `Not taken: ${leftText(each, Number.POSITIVE_INFINITY)}`),
  ];
  return template.replace('---\n', () => `---\n${head.map((line) => `# ${visible(line)}\n`).join('')}`);
}
