/** Adds imported statements to the files of their sources. */
import { type RawFile, readContentFile } from '../../src/archive/content-file.ts';
import type { Problem } from '../../src/archive/problems.ts';
import type { Records } from '../../src/archive/records.ts';
import { claimSchema } from '../../src/archive/schema/claim.ts';
import { valueProblems } from '../../src/archive/schema-problems.ts';
import { meant as didYouMean } from '../../src/archive/spelling.ts';
import { withClaims } from '../../src/desk/claims-added.ts';
import { newClaimId } from '../../src/desk/new-id.ts';
import type { Made } from './made.ts';
import { type NamesMeant, withIds } from './names-meant.ts';
import type { Fault, Statement } from './proposal.ts';

export interface ClaimEdits {
  /** The new texts of sources, by path. */
  readonly edits: ReadonlyMap<string, string>;
  readonly made: readonly Made[];
  readonly faults: readonly Fault[];
  /**
   * Turns a problem in the content into a fault. If the problem is in an imported statement, the fault names its row.
   */
  readonly faultOf: (problem: Problem) => Fault;
}

/** A statement with its id and the ids it names. */
interface Ready extends Statement {
  readonly id: string;
}

/**
 * Makes the new texts of all sources to which statements are added. A statement must be complete, because there are no
 * drafts of statements.
 */
export function claimEdits(
  statements: readonly Statement[],
  files: readonly RawFile[],
  records: Records,
  names: NamesMeant,
): ClaimEdits {
  const faults: Fault[] = [];
  const ready = new Map<string, Ready[]>();
  for (const statement of statements) {
    const id = names.idOf('source', statement.source);
    const source = records.sources.find((each) => each.id === id);
    if (source === undefined) {
      const known = records.sources.map((each) => each.id);
      const wrong = `there is no source "${statement.source}" in the archive`;
      const instead = `Give the id of a source that is in the archive.${didYouMean(statement.source, known)}`;
      faults.push({ from: statement.from, field: statement.column('source'), wrong, instead });
      continue;
    }
    const mine = ready.get(source.id) ?? [];
    const taken = new Set([...source.data.claims, ...mine].map((claim) => claim.id));
    faults.push(...idFaults(statement, taken));
    const found = statement.id ?? newClaimId(String(statement.fields.says ?? ''), (each) => taken.has(each));
    const { fields } = withIds(claimSchema, { id: found, ...statement.fields }, names);
    faults.push(...schemaFaults(statement, fields));
    ready.set(source.id, [...mine, { ...statement, id: found, fields }]);
  }
  const edits = new Map<string, string>();
  const made: Made[] = [];
  for (const [source, mine] of ready) {
    const path = `sources/${source}.md`;
    const bytes = files.find((file) => file.path === path)?.bytes;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const text = withClaims(
      before,
      mine.map(({ fields }) => fields),
      'in order',
    );
    if (text === undefined) {
      const wrong = `nothing can be added to the claims of ${path}`;
      faults.push({ from: mine[0]?.from ?? '', wrong, instead: 'Write them there one per line, or as "claims: []".' });
      continue;
    }
    edits.set(path, text);
    const from = mine.map((each) => each.from).join(', ');
    const remarks = mine.map(({ id }) => `Statement ${source}/${id}.`);
    made.push({
      place: 'content',
      path,
      text,
      before,
      from,
      open: [],
      remarks,
      left: mine.flatMap(({ left }) => left),
    });
  }
  return { edits, made, faults, faultOf: (problem) => faultIn(problem, edits, ready) };
}

function idFaults({ id, from, column }: Statement, taken: ReadonlySet<string>): Fault[] {
  if (id === undefined || !taken.has(id)) return [];
  const wrong = `the id "${id}" belongs to another statement of its source`;
  return [{ from, field: column('id'), wrong, instead: 'Give another id, or leave it out to have one made.' }];
}

function schemaFaults({ from, column }: Statement, fields: Readonly<Record<string, unknown>>): Fault[] {
  return valueProblems(claimSchema, fields).map(({ field = '', wrong, instead }) => ({
    from,
    field: column(field),
    wrong,
    instead,
  }));
}

function faultIn(
  problem: Problem,
  edits: ReadonlyMap<string, string>,
  ready: ReadonlyMap<string, readonly Ready[]>,
): Fault {
  const { file, field = '', wrong, instead } = problem;
  const source = /^sources\/(.*)\.md$/.exec(file)?.[1] ?? '';
  const [whole = '', index] = /^claims\[(\d+)\]\.?/.exec(field) ?? [];
  const id = index === undefined ? undefined : claimIds(file, edits.get(file))[Number(index)];
  const statement = ready.get(source)?.find((each) => each.id === id);
  if (statement === undefined) return { from: `${file} with what would be added`, field, wrong, instead };
  const inside = field.slice(whole.length);
  return { from: statement.from, ...(inside !== '' && { field: statement.column(inside) }), wrong, instead };
}

/** The ids of the claims in the text of a source, in order. */
function claimIds(path: string, text: string | undefined): readonly string[] {
  const read = readContentFile({ path, bytes: new TextEncoder().encode(text ?? '') });
  const data = 'file' in read ? (read.file.data as { claims?: readonly { id: string }[] }) : {};
  return (data.claims ?? []).map(({ id }) => id);
}
