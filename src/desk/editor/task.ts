/** The task of one form: to write a record or a claim, new or existing. */
import { COLLECTIONS } from '../../archive/collections.ts';
import { type RawFile, readContentFile } from '../../archive/content-file.ts';
import { locators } from '../../archive/frame.ts';
import type { Path, Problem } from '../../archive/problems.ts';
import { KIND_OF } from '../../archive/record-name.ts';
import type { Records } from '../../archive/records.ts';
import { claimSchema, type Step, writtenOut } from '../../archive/schema/claim.ts';
import { BODIES, begun, hintsOf } from '../beginning.ts';
import { chainsIn, OWN_VOICE_VERB, stepIn } from '../chain-text.ts';
import { withClaims } from '../claims-added.ts';
import { newClaimId } from '../new-id.ts';
import { templateOf } from '../template.ts';
import { opened } from '../yaml-edit.ts';
import { changedText, valueAt } from './changed.ts';
import { type Field, formFields } from './fields.ts';
import type { Folder } from './file.ts';
import { given, shown, type Values } from './values.ts';

/** One form: its fields, the values it shows, and a function that returns the resulting text of the file. */
export interface Task {
  readonly title: string;
  readonly fields: readonly Field[];
  /** The path of the fields in the record. */
  readonly at: Path;
  readonly values: Values;
  /** The text below the fields; a claim has none. */
  readonly body?: string;
  /** Whether optional fields without a value are in a collapsed section. */
  readonly isFolded: boolean;
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** Whether a problem of the file concerns one of the form’s fields. */
  readonly concerns: (problem: Problem) => boolean;
  /**
   * The text of the file with the values of the form; undefined if the file is written in a way that makes this unsafe.
   */
  readonly text: (values: Values, body: string) => string | undefined;
}

const ID: Field = {
  key: 'id',
  help: 'The file’s name and a permanent part of its address: lower-case letters, digits and single hyphens.',
  needed: true,
  is: 'text',
  prose: false,
  choices: [],
  inside: [],
};

const LINE: Field = {
  ...ID,
  key: 'chainInOneLine',
  help: 'In place of the chain below: “gazette = reports; anna-voss = states”, with words for someone unnamed in brackets.',
  needed: false,
};

/** Leaves out the claims, which have forms of their own. */
const recordFields = (folder: Folder) => formFields(COLLECTIONS[folder].schema, ['claims']);
const isOfRecord = ({ field = '' }: Problem) => !/^claims\[/.test(field);

/** A form for a new record. Its file is the one that `npm run new` would make from the same answers. */
export function newRecordTask(folder: Folder, records: Records): Task {
  const kind = KIND_OF[folder];
  return {
    title: `A new ${kind}`,
    fields: [ID, ...recordFields(folder)],
    at: [],
    values: {},
    body: '',
    isFolded: true,
    offered: {},
    concerns: () => true,
    text: (values, body) => {
      const { id: _id, ...fields } = given(values) as Values;
      const below = body.trim() === '' ? BODIES[kind] : body.trimEnd();
      return templateOf(COLLECTIONS[folder].schema, begun(kind, fields), hintsOf(kind, records), below);
    },
  };
}

/** A record’s file as text and as data, or the problems that prevent it from being read. */
export function readRecord(raw: RawFile): { text: string; data: Values } | { problems: readonly Problem[] } {
  const read = readContentFile(raw);
  return 'problems' in read ? read : { text: new TextDecoder().decode(raw.bytes), data: read.file.data as Values };
}

/** A form for an existing record. */
export function recordTask(folder: Folder, id: string, text: string, data: Values): Task {
  const fields = recordFields(folder);
  return {
    title: `${KIND_OF[folder]} ${id}`,
    fields,
    at: [],
    values: shown(fields, data),
    body: opened(text)?.body ?? '',
    isFolded: true,
    offered: {},
    concerns: isOfRecord,
    text: (values, body) => changedText(text, data, fields, [], values, body),
  };
}

/** The claims of a source that have an id. In an unfinished source, some claims may have none. */
export function claimsOf(data: Values): { id: string; n: number; claim: Values }[] {
  const all: readonly unknown[] = Array.isArray(data.claims) ? data.claims : [];
  return all.flatMap((claim, n) => {
    const id = valueAt(claim, ['id']);
    return typeof id === 'string' ? [{ id, n, claim: claim as Values }] : [];
  });
}

/** Turns a chain in one line into the values of a form. They replace every value of the chain that was there before. */
function chainOfLine(text: string, before: unknown): unknown[] {
  const none = { who: undefined, how: undefined, named: undefined, plural: undefined, in: undefined };
  const chain: unknown[] = text.split(';').map((step) => ({ ...none, ...stepIn(step) }));
  const lost = Math.max(0, (Array.isArray(before) ? before.length : 0) - chain.length);
  return [...chain, ...Array<undefined>(lost)];
}

/** The values of a form, with the chain that was given in one line as its chain. @param before its values until now. */
export const withChain = ({ [LINE.key]: line, ...values }: Values, before: Values): Values =>
  typeof line === 'string' ? { ...values, how: undefined, chain: chainOfLine(line, before.chain) } : values;

/**
 * A form for a claim of a source.
 *
 * @param claim the claim’s id; undefined for a new one.
 * @returns undefined if the source has no such claim.
 */
export function claimTask(
  source: string,
  claim: string | undefined,
  text: string,
  data: Values,
  records: Records,
): Task | undefined {
  const claims = claimsOf(data);
  const own = claims.find(({ id }) => id === claim);
  if (claim !== undefined && own === undefined) return undefined;
  const count = Array.isArray(data.claims) ? data.claims.length : 0;
  const path = ['claims', own?.n ?? count];
  const outer = `claims[${own?.n ?? count}]`;
  const all = formFields(claimSchema);
  const idField: Field = {
    ...ID,
    needed: false,
    help: 'If left out, it is made from the first words of the statement.',
  };
  const others = all.flatMap((field) => (field.key === 'id' ? [] : field.key === 'chain' ? [LINE, field] : [field]));
  const fields = own === undefined ? [...others, idField] : others;
  const issuer = [data.publisher, data.issuer].find((each) => typeof each === 'string');
  const known = claims.flatMap(({ claim: each }) => {
    const read = claimSchema.safeParse(each);
    return read.success ? [writtenOut(read.data, issuer)] : [];
  });
  const frame = records.frames.find(({ id }) => id === source)?.data;
  const places = new Set((frame === undefined ? [] : locators(frame.blocks)).flatMap((at) => at ?? []).map(String));
  return {
    title: own === undefined ? `A new statement in ${source}` : `Statement ${own.id}`,
    fields,
    at: path,
    values: own === undefined ? {} : shown(fields, own.claim),
    isFolded: false,
    offered: { at: [...places], [LINE.key]: chainsIn(known as readonly { readonly chain: readonly Step[] }[]) },
    concerns: ({ field = '' }) => field.startsWith(outer),
    text: (values) => {
      if (own !== undefined) return changedText(text, data, fields, path, values);
      const fresh = given(values) as Values;
      const id = newClaimId(String(fresh.says ?? ''), (each) => claims.some((known) => known.id === each));
      const spoken = fresh.chain === undefined && fresh.how === undefined ? { how: OWN_VOICE_VERB } : {};
      const answers: Values = { id, ...fresh, ...spoken };
      const ordered = all.flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]] as const]));
      return withClaims(text, [Object.fromEntries(ordered)], 'at the end');
    },
  };
}
