/** The text of imported records: complete ones without comments, drafts with every field explained. */
import { COLLECTIONS } from '../../src/archive/collections.ts';
import { KIND_OF } from '../../src/archive/record-name.ts';
import type { Records } from '../../src/archive/records.ts';
import { BODIES, hintsOf } from '../../src/desk/beginning.ts';
import { block, templateOf } from '../../src/desk/template.ts';
import { type Folder, type Left, visible } from './proposal.ts';

/** A record as a file of the archive. */
export function recordText(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${block(fields).join('\n')}\n---\n${body}${body === '' ? '' : '\n'}`;
}

const isTag = (field: string) => /^(?:key-?words?|kw|tags?|subjects?)$/i.test(field);
const NO_TAGS =
  'records have no tags: a statement has a topic and actors, an event has a kind, and search finds every word';

/**
 * The values that were not imported: for each field and reason, one text without line breaks.
 *
 * @param longest the maximum length of a value, in characters.
 */
export function leftTexts(left: readonly Left[], longest: number): string[] {
  const shown = ({ value }: Left) => {
    const text = visible(value);
    return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
  };
  return [...Map.groupBy(left, ({ field, why }) => JSON.stringify([field, why])).values()].map((same) => {
    const [{ field, why = isTag(field) ? NO_TAGS : undefined }] = same as [Left];
    return `${field}: ${same.map(shown).join(', ')}${why === undefined ? '' : ` (${why})`}`;
  });
}

/** The information that a draft gives at its top, above the fields. */
export interface Head {
  readonly from: string;
  readonly open: readonly string[];
  readonly remarks: readonly string[];
  readonly left: readonly Left[];
}

/**
 * A draft: a file to fill in, which says what it lacks, what was not imported, and where it goes when it is complete.
 */
export function draftText(
  folder: Folder,
  { fields, body }: { readonly fields: Readonly<Record<string, unknown>>; readonly body: string },
  { from, open, remarks, left }: Head,
  records: Records,
): string {
  const kind = KIND_OF[folder];
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
    ...leftTexts(left, Number.POSITIVE_INFINITY).map((each) => `Not taken: ${each}`),
  ];
  return template.replace('---\n', () => `---\n${head.map((line) => `# ${visible(line)}\n`).join('')}`);
}
