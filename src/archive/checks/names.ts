/**
 * Checks that every name used in a record refers to something that exists: an actor, event, claim, reference or kind.
 */

import type { Body } from '../body.ts';
import { called, idsByName } from '../called.ts';
import { isPlainAddress, LINKED, type Linked, PLACEHOLDER, recordLink } from '../citations.ts';
import { COLLECTIONS } from '../collections.ts';
import { fieldName, type Path, type Problem } from '../problems.ts';
import { bodyProblem, type Entry, fieldProblem, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import type { Nameable } from '../schema/text.ts';
import { type Named, namesIn } from '../schema-manual.ts';
import { meant } from '../spelling.ts';
import { bodiesOf } from './bodies.ts';

/** Everything that can be named, both in fields and in Markdown links. */
type Kind = Nameable | Linked;

/** Existing ids, by kind. */
export type Known = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Every id in an archive. Settings that could not be read contribute none. */
export function knownNames(records: Records): Known {
  const ids = (entries: readonly { id: string }[] = []) => new Set(entries.map(({ id }) => id));
  const settings = records.settings[0]?.data;
  return {
    source: ids(records.sources),
    event: ids(records.events),
    actor: ids(records.actors),
    reference: ids(records.references),
    difference: ids(records.differences),
    claim: new Set(records.sources.flatMap(({ id, data }) => data.claims.map((claim) => `${id}/${claim.id}`))),
    topic: ids(settings?.topics),
    measure: ids(settings?.measures),
    status: ids(settings?.statuses),
    kind: ids(settings?.kinds),
    principal: ids(settings?.principals),
    place: ids(records.places[0]?.data.places),
    chapter: ids(records.overview),
    thread: ids(records.threads),
  };
}

const WHERE: Readonly<Record<Kind, string>> = {
  source: 'Sources are the files of sources/.',
  event: 'Events are the files of events/.',
  actor: 'Actors are the files of actors/.',
  reference: 'References are the files of references/.',
  difference: 'Stated differences are the files of differences/.',
  claim: 'Claims are named "source/claim" as in the sources’ "claims".',
  topic: 'Topics are listed in archive.yaml.',
  measure: 'Measures are listed in archive.yaml.',
  status: 'Statuses are listed in archive.yaml.',
  kind: 'Kinds are listed in archive.yaml.',
  principal: 'Principals are listed in archive.yaml.',
  place: 'Places are listed in places.yaml.',
  chapter: 'Chapters are the files of overview/.',
  thread: 'Threads are the files of threads/.',
};

/** The wording of a problem with a name that does not exist. */
const unknownWords = (kind: Kind, id: string, known: Known, verb = 'names') => ({
  wrong: `${verb} the ${kind} "${id}", which does not exist`,
  instead: `${WHERE[kind]}${meant(id, known[kind])}`,
  names: id,
  unknown: { kind, id },
});

/** The problem for a field that names something that does not exist. */
export function unknownName(entry: Entry<unknown>, path: Path, kind: Kind, id: string, known: Known): Problem {
  const words = unknownWords(kind, id, known);
  return { ...fieldProblem(entry, path, words.wrong, words.instead), ...words };
}

const isKind = (kind: string): kind is Kind => kind in WHERE;

/**
 * Rewords problems with texts that do not have the form of an id. Such a text is reported as an unknown name if it
 * resembles an id ("Happened" for "happened"). So is the name, in words, of something that exists.
 *
 * @returns a function that returns each problem, reworded in this way or unchanged.
 */
export function misnamed(records: Records, known: Known): (problem: Problem) => Problem {
  const idsOf = idsByName(called(records));
  return (problem) => {
    const { kind, id } = problem.unknown ?? { kind: '', id: '' };
    if (!isKind(kind)) return problem;
    const [named, other] = kind === 'chapter' || kind === 'thread' ? [] : idsOf(kind, id);
    if (named !== undefined && other === undefined)
      return { ...problem, ...unknownWords(kind, id, known), instead: `Write its id: "${named}".` };
    return meant(id, known[kind]) === '' ? problem : { ...problem, ...unknownWords(kind, id, known) };
  };
}

/**
 * Leaves out unknown names if an id of the same kind was given twice. One of the two may have been meant as the missing
 * id.
 */
export function withoutDoubled(problems: readonly Problem[]): Problem[] {
  const doubled = problems.flatMap((problem) => problem.doubled ?? []);
  return problems.filter(
    ({ unknown }) =>
      unknown === undefined ||
      !doubled.some(
        ({ kind, inside }) => kind === unknown.kind && (inside === undefined || unknown.id.startsWith(`${inside}/`)),
      ),
  );
}

/** The names in one record’s fields, and the problems with names that are repeated in one list. */
interface NamedBy {
  readonly entry: Entry<unknown>;
  readonly names: readonly Named[];
  readonly twice: readonly Problem[];
}

const NAMING = ['sources', 'events', 'actors', 'differences', 'references', 'overview', 'threads', 'settings'] as const;

const namedBy = (collection: (typeof NAMING)[number]) =>
  remembered((entry: Entry<unknown>): NamedBy => {
    const names = namesIn(COLLECTIONS[collection].schema, entry.data, collection === 'sources' ? entry.id : undefined);
    const listed = new Set<string>();
    const twice = names.flatMap(({ kind, id, path }) => {
      if (typeof path.at(-1) !== 'number') return [];
      const place = `${fieldName(path.slice(0, -1))} ${id}`;
      if (listed.has(place))
        return [fieldProblem(entry, path, `names the ${kind} "${id}" a second time`, 'Name it once.')];
      listed.add(place);
      return [];
    });
    return { entry, names, twice };
  });
const NAMED_BY = NAMING.map((collection) => ({ collection, read: namedBy(collection) }));

/** The names in the fields of all records. */
const namedIn = (records: Records): NamedBy[] =>
  NAMED_BY.flatMap(({ collection, read }) => records[collection].map(read));

function linkProblems(entry: Entry<unknown>, body: Body, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const { cites, line } of body.blocks) {
    for (const claim of cites) {
      if (known.claim.has(claim)) continue;
      if (claim === PLACEHOLDER) {
        const wrong = `the text that the file began with is still there, with [@${PLACEHOLDER}]`;
        problems.push(bodyProblem(entry, line, wrong, 'Write your own in its place, and cite claims of the archive.'));
        continue;
      }
      const words = unknownWords('claim', claim, known, 'cites');
      problems.push({ ...bodyProblem(entry, line, words.wrong, words.instead), ...words });
    }
  }
  for (const { url, line } of body.links) {
    const record = recordLink(url);
    if (record === undefined) {
      if (isPlainAddress(url)) continue;
      const wrong = `links to "${url.slice(0, 60)}", which is not an address a page may link to`;
      const kinds = LINKED.map((kind) => `${kind}:id`).join(', ');
      const instead = `Link to https://…, to a page of the site (/about/…), or to a record: ${kinds}.`;
      problems.push(bodyProblem(entry, line, wrong, instead));
    } else if (!known[record.kind].has(record.id)) {
      const words = unknownWords(record.kind, record.id, known, 'links to');
      problems.push({ ...bodyProblem(entry, line, words.wrong, words.instead), ...words });
    }
  }
  for (const { text, line } of body.blocks)
    for (const [, claim = ''] of text.matchAll(/(?<![\w/.:@-])@?([a-z0-9-]+\/[a-z0-9-]+)/g)) {
      if (!known.claim.has(claim)) continue;
      const wrong = `names the claim ${claim}, but does not cite it`;
      problems.push(bodyProblem(entry, line, wrong, `Write [@${claim}].`));
    }
  // Of tags on the same line, such as <b> and </b>, only the first is reported.
  const refused = new Map(body.refused.toReversed().map((each) => [each.line, each]));
  for (const { what, line } of [...refused.values()].reverse()) {
    problems.push(bodyProblem(entry, line, `has ${what}`, 'Write Markdown text without HTML or pictures.'));
  }
  return problems;
}

/**
 * Reports names that do not exist or are repeated in a list, in fields and bodies, and references that no record uses.
 */
export function nameProblems(records: Records, known: Known): Problem[] {
  const problems: Problem[] = [];
  const rested = new Set<string>();
  for (const { entry, names, twice } of namedIn(records)) {
    problems.push(...twice);
    for (const { kind, id, path } of names) {
      if (kind === 'reference') rested.add(id);
      if (!known[kind].has(id)) problems.push(unknownName(entry, path, kind, id, known));
    }
  }
  for (const { entry, body } of bodiesOf(records)) {
    problems.push(...linkProblems(entry, body, known));
    for (const { url } of body.links) {
      const record = recordLink(url);
      if (record?.kind === 'reference') rested.add(record.id);
    }
  }
  for (const entry of records.references) {
    if (!rested.has(entry.id)) {
      const instead = 'Name it in a note, a date or a record, or delete the file.';
      const problem = fieldProblem(entry, [], 'nothing rests on this reference', instead);
      problems.push({ ...problem, needs: 'everything' });
    }
  }
  return problems;
}
