/**
 * What an import would write: complete records into the archive, and all others as drafts beside it. Nothing is written
 * here.
 */
import { COLLECTIONS } from '../../src/archive/collections.ts';
import type { RawFile } from '../../src/archive/content-file.ts';
import type { Problem } from '../../src/archive/problems.ts';
import { KIND_OF } from '../../src/archive/record-name.ts';
import type { Records } from '../../src/archive/records.ts';
import { valueProblems } from '../../src/archive/schema-problems.ts';
import { newId } from '../../src/desk/new-id.ts';
import { claimEdits } from './claim-edits.ts';
import type { Made } from './made.ts';
import { type NamesMeant, namesMeant, withIds } from './names-meant.ts';
import { newProblems } from './new-problems.ts';
import type { Fault, Proposal, ReadFile } from './proposal.ts';
import { draftText, recordText } from './record-text.ts';

export interface Plan {
  readonly made: readonly Made[];
  readonly faults: readonly Fault[];
}

/** A proposal with its id, and with ids in place of the words that name other records. */
interface Candidate extends Proposal {
  readonly id: string;
  readonly path: string;
}

/** The ids of all present and former records and of all drafts. An id is never reused. */
function idsTaken(files: readonly RawFile[], drafts: readonly string[], records: Records): ReadonlySet<string> {
  const paths = [...files.map(({ path }) => path), ...drafts].map((path) => path.replace(/\.md$/, ''));
  const gone = records.changes[0]?.data.versions.flatMap(({ withdrawn = [], moved = [] }) => [
    ...withdrawn.map(({ record }) => record),
    ...moved.map(({ from }) => from),
  ]);
  return new Set([...paths, ...(gone ?? [])]);
}

/** Gives every proposal an id. If the file itself gives one, no other record may have it. */
function withNewIds(proposals: readonly Proposal[], taken: ReadonlySet<string>) {
  const mine = new Set<string>();
  const faults: Fault[] = [];
  const named = proposals.map((proposal) => {
    const { folder, from } = proposal;
    const isTaken = (id: string) => taken.has(`${folder}/${id}`) || mine.has(`${folder}/${id}`);
    const given = proposal.id;
    if (given !== undefined && isTaken(given)) {
      const wrong = `the id "${given}" belongs to another ${KIND_OF[folder]}`;
      const { ifTaken: instead = 'Give another id, or leave it out to have one made.' } = proposal;
      faults.push({ from, field: 'id', wrong, instead });
    }
    const found = given === undefined ? newId(proposal.called, KIND_OF[folder], isTaken) : { id: given };
    mine.add(`${folder}/${found.id}`);
    const remarks =
      'taken' in found && found.taken !== undefined
        ? [
            `The id "${found.taken}" belongs to another ${KIND_OF[folder]}: this one is "${found.id}".`,
            ...proposal.remarks,
          ]
        : proposal.remarks;
    return { ...proposal, id: found.id, path: `${folder}/${found.id}.md`, remarks };
  });
  return { named, faults };
}

/** For each name without a record in the archive, a sentence with the command that makes the record. */
function madeWith(unknown: readonly { kind: string; id: string; words: string }[]): string[] {
  return unknown.flatMap(({ kind, id, words }) =>
    words !== id && kind in KIND_FLAGS
      ? [
          `"${words}" is no ${kind} of the archive yet. To make one: npm run new -- ${kind} --id ${id} ${KIND_FLAGS[kind]} ${JSON.stringify(words)}`,
        ]
      : [],
  );
}
const KIND_FLAGS: Readonly<Record<string, string>> = { actor: '--name', event: '--title' };

function resolved(candidate: Candidate, meant: NamesMeant): Candidate {
  const { fields, unknown } = withIds(COLLECTIONS[candidate.folder].schema, candidate.fields, meant);
  return { ...candidate, fields, remarks: [...candidate.remarks, ...madeWith(unknown)] };
}

/** The problems that a record has in itself, whatever other records there are: `kind is missing`. */
const schemaProblems = ({ folder, path, fields }: Candidate): readonly Problem[] =>
  valueProblems(COLLECTIONS[folder].schema, fields, path);

/** Table cells whose content is wrong for their field. An empty cell is not a fault: its record becomes a draft. */
function rowFaults(candidate: Candidate): Fault[] {
  const { column, from } = candidate;
  if (column === undefined) return [];
  return schemaProblems(candidate)
    .filter(({ missing }) => missing !== true)
    .map(({ field = '', wrong, instead }) => ({ from, field: column(field), wrong, instead }));
}

/** What still has to be written, in words: the names of missing fields, then everything else that is wrong. */
function openWords(problems: readonly Problem[], { folder, fields, body }: Candidate): string[] {
  const lacking = problems.filter(({ missing }) => missing === true).map(({ field = '' }) => field);
  const unissued = folder === 'sources' && fields.publisher === undefined && fields.issuer === undefined;
  const missing = [...new Set([...(unissued ? ['publisher or issuer'] : []), ...lacking])];
  const others = problems
    .filter(({ missing, field }) => missing !== true && (field !== 'body' || body !== ''))
    .map(({ field, wrong, instead }) => `${field === undefined ? '' : `${field} `}${wrong}. ${instead}`);
  const listed = [...missing, ...(body === '' ? ['the text below the fields'] : [])];
  return [...(listed.length === 0 ? [] : [listed.join(', ')]), ...others];
}

/**
 * A statement cannot name a record that would only be a draft. If one does, the fault says how to complete the record’s
 * row.
 */
function withDraft(fault: Fault, { names }: Problem, open: ReadonlyMap<string, readonly Problem[]>): Fault {
  const [path, problems = []] = [...open].find(([each]) => each.endsWith(`/${names}.md`)) ?? [];
  if (names === undefined || path === undefined) return fault;
  const lacks = problems.map(({ field = '', wrong }) => `${field} ${wrong}`.trim()).join('; ');
  return { ...fault, wrong: `names "${names}", which would only be a draft`, instead: `Complete its row: ${lacks}.` };
}

/**
 * Plans an import.
 *
 * @param files the files of the content folder. @param drafts the paths of the existing drafts.
 */
export function planImport(
  read: ReadFile,
  files: readonly RawFile[],
  drafts: readonly string[],
  records: Records,
): Plan {
  if (records.settings.length === 0)
    return {
      made: [],
      faults: [
        {
          from: COLLECTIONS.settings.file,
          wrong: 'it cannot be read, and without it nothing can be checked',
          instead: 'Correct it first: npm run check:content says what is wrong with it.',
        },
      ],
    };
  const { named, faults: idFaults } = withNewIds(read.proposals, idsTaken(files, drafts, records));
  const meant = namesMeant(records, named);
  const candidates = named.map((each) => resolved(each, meant));
  const claims = claimEdits(read.statements ?? [], files, records, meant);
  const faults = [...read.faults, ...idFaults, ...candidates.flatMap(rowFaults), ...claims.faults];
  if (faults.length > 0) return { made: [], faults };

  const problemsWith = newProblems(files);
  const open = new Map<string, readonly Problem[]>();
  for (const each of candidates) {
    const problems = schemaProblems(each);
    if (problems.length > 0) open.set(each.path, problems);
  }
  for (;;) {
    const whole = candidates.filter(({ path }) => !open.has(path));
    const texts = new Map(whole.map(({ path, fields, body }) => [path, recordText(fields, body)]));
    const problems = problemsWith(new Map([...claims.edits.entries(), ...texts]));
    const wrong = whole.filter(({ path }) => problems.some(({ file }) => file === path));
    const others = problems.filter(({ file }) => !whole.some(({ path }) => path === file));
    // Faults in a statement itself come first: a record that rests on it would otherwise seem to be at fault.
    if (others.length > 0)
      return { made: [], faults: others.map((each) => withDraft(claims.faultOf(each), each, open)) };
    if (wrong.length === 0) break;
    for (const { path } of wrong)
      open.set(
        path,
        problems.filter(({ file }) => file === path),
      );
  }
  return { made: [...candidates.map((each) => made(each, open.get(each.path), records)), ...claims.made], faults: [] };
}

function made(candidate: Candidate, problems: readonly Problem[] | undefined, records: Records): Made {
  const { folder, path, from, fields, body, left, remarks } = candidate;
  if (problems === undefined)
    return { place: 'content', path, text: recordText(fields, body), from, open: [], remarks, left };
  const open = openWords(problems, candidate);
  const text = draftText(folder, { fields, body }, { from, open, remarks, left }, records);
  return { place: 'drafts', path, text, from, open, remarks, left };
}
