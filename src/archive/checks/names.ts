/** Every name used in a record must be the name of something: actors, events, claims, references, kinds. */

import type { Body } from '../body.ts';
import { isPlainAddress, LINKED, type Linked, recordLink } from '../citations.ts';
import { fieldName, type Path, type Problem } from '../problems.ts';
import { bodyProblem, type Entry, fieldProblem, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import { meant } from '../spelling.ts';
import { bodiesOf } from './bodies.ts';

/** What exists, by what it is called in messages. */
export interface Known {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly has: (kind: string, id: string) => boolean;
}

export function knownNames(records: Records): Known {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const settings = records.settings[0]?.data;
  const sets = new Map<string, ReadonlySet<string>>([
    ['source', ids(records.sources)],
    ['event', ids(records.events)],
    ['actor', ids(records.actors)],
    ['reference', ids(records.references)],
    ['difference', ids(records.differences)],
    ['claim', new Set(records.sources.flatMap(({ id, data }) => data.claims.map((claim) => `${id}/${claim.id}`)))],
    ['topic', ids(settings?.topics ?? [])],
    ['measure', ids(settings?.measures ?? [])],
    ['status', ids(settings?.statuses ?? [])],
    ['kind', ids(settings?.kinds ?? [])],
    ['principal', ids(settings?.principals ?? [])],
  ]);
  return { sets, has: (kind, id) => sets.get(kind)?.has(id) ?? false };
}

const WHERE: Readonly<Record<string, string>> = {
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
};

/** The problem of a field that names what does not exist. */
export function unknownName(entry: Entry<unknown>, path: Path, kind: string, id: string, known: Known): Problem {
  return fieldProblem(
    entry,
    path,
    `names the ${kind} "${id}", which does not exist`,
    `${WHERE[kind]}${meant(id, known.sets.get(kind) ?? [])}`,
  );
}

interface Use {
  readonly kind: string;
  readonly id: string | undefined;
  readonly path: Path;
}

type Uses = (Use | Use[])[];

const each = (kind: string, ids: readonly string[] | undefined, path: Path): Use[] =>
  (ids ?? []).map((id, n) => ({ kind, id, path: [...path, n] }));

type Notes = readonly { references: readonly string[]; claims?: readonly string[] | undefined }[] | undefined;

function noteUses(notes: Notes, source?: string): Use[] {
  return (notes ?? []).flatMap((note, n) => [
    ...each('reference', note.references, ['notes', n, 'references']),
    ...(note.claims ?? []).map((claim, m) => ({
      kind: 'claim',
      id: source === undefined ? claim : `${source}/${claim}`,
      path: ['notes', n, 'claims', m],
    })),
  ]);
}

function sourceUses({ id, data }: Records['sources'][number]): Uses {
  return [
    { kind: 'actor', id: data.publisher, path: ['publisher'] },
    ...data.known.map((known, n) => each('reference', known.references, ['known', n, 'references'])),
    noteUses(data.notes, id),
    ...data.claims.flatMap((claim, n): Uses => {
      const at = ['claims', n];
      return [
        claim.chain.flatMap((step, m) =>
          step.named === false ? [] : [{ kind: 'actor', id: step.who, path: [...at, 'chain', m, 'who'] }],
        ),
        each('event', claim.events, [...at, 'events']),
        each('actor', claim.actors, [...at, 'actors']),
        { kind: 'topic', id: claim.topic, path: [...at, 'topic'] },
        (claim.values ?? []).map((value, m) => ({
          kind: 'measure',
          id: value.measure,
          path: [...at, 'values', m, 'measure'],
        })),
        each('claim', claim.denies, [...at, 'denies']),
      ];
    }),
  ];
}

function eventUses({ data }: Records['events'][number]): Uses {
  return [
    { kind: 'status', id: data.status, path: ['status'] },
    { kind: 'kind', id: data.kind, path: ['kind'] },
    data.actors.map(({ actor }, n) => ({ kind: 'actor', id: actor, path: ['actors', n, 'actor'] })),
    ...(data.date.evidence ?? []).map((evidence, n) => [
      { kind: 'claim', id: evidence.claim, path: ['date', 'evidence', n, 'claim'] },
      ...each('reference', evidence.references, ['date', 'evidence', n, 'references']),
    ]),
    each('claim', data.outcome?.claims, ['outcome', 'claims']),
    each('reference', data.outcome?.references, ['outcome', 'references']),
    noteUses(data.notes),
  ];
}

function actorUses({ data }: Records['actors'][number]): Uses {
  return [
    { kind: 'principal', id: data.principal, path: ['principal'] },
    each('reference', data.namesFrom, ['namesFrom']),
    ...(data.offices ?? []).map((office, n) => [
      { kind: 'source', id: office.source, path: ['offices', n, 'source'] },
      ...each('reference', office.references, ['offices', n, 'references']),
    ]),
    noteUses(data.notes),
  ];
}

function differenceUses({ data }: Records['differences'][number]): Uses {
  return [
    { kind: 'event', id: data.event, path: ['event'] },
    ...data.sides.map((side, n) => [
      ...each('claim', side.claims, ['sides', n, 'claims']),
      ...each('reference', side.references, ['sides', n, 'references']),
    ]),
  ];
}

function settingsUses({ data }: Records['settings'][number]): Uses {
  return [data.principals.map(({ actor }, n) => ({ kind: 'actor', id: actor, path: ['principals', n, 'actor'] }))];
}

/** What one record’s fields name, and the problems of names that come a second time in one list. */
interface Named {
  readonly entry: Entry<unknown>;
  readonly uses: readonly (Use & { readonly id: string })[];
  readonly twice: readonly Problem[];
}

const namedBy = <E extends Entry<unknown>>(usesIn: (entry: E) => Uses) =>
  remembered((entry: E): Named => {
    const uses = usesIn(entry)
      .flat()
      .flatMap(({ kind, id, path }) => (id === undefined ? [] : [{ kind, id, path }]));
    const listed = new Set<string>();
    const twice = uses.flatMap(({ kind, id, path }) => {
      if (typeof path.at(-1) !== 'number') return [];
      const place = `${fieldName(path.slice(0, -1))} ${id}`;
      if (listed.has(place))
        return [fieldProblem(entry, path, `names the ${kind} "${id}" a second time`, 'Name it once.')];
      listed.add(place);
      return [];
    });
    return { entry, uses, twice };
  });

const namedBySource = namedBy(sourceUses);
const namedByEvent = namedBy(eventUses);
const namedByActor = namedBy(actorUses);
const namedByDifference = namedBy(differenceUses);
const namedBySettings = namedBy(settingsUses);

/** Everything records’ fields name, with where it stands. */
function namedIn(records: Records): readonly Named[] {
  return [
    ...records.sources.map(namedBySource),
    ...records.events.map(namedByEvent),
    ...records.actors.map(namedByActor),
    ...records.differences.map(namedByDifference),
    ...records.settings.map(namedBySettings),
  ];
}

function linkProblems(entry: Entry<unknown>, body: Body, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const { cites, line } of body.blocks) {
    for (const claim of cites) {
      if (known.has('claim', claim)) continue;
      problems.push(
        bodyProblem(
          entry,
          line,
          `cites the claim "${claim}", which does not exist`,
          `${WHERE.claim}${meant(claim, known.sets.get('claim') ?? [])}`,
        ),
      );
    }
  }
  for (const { url, line } of body.links) {
    const record = recordLink(url);
    if (record === undefined) {
      if (isPlainAddress(url)) continue;
      problems.push(
        bodyProblem(
          entry,
          line,
          `links to "${url.slice(0, 60)}", which is no address a page may link to`,
          `Link to https://…, to a page of the site (/about/…), or to a record: ${LINKED.map((kind: Linked) => `${kind}:id`).join(', ')}.`,
        ),
      );
    } else if (!known.has(record.kind, record.id)) {
      problems.push(
        bodyProblem(
          entry,
          line,
          `links to the ${record.kind} "${record.id}", which does not exist`,
          `${WHERE[record.kind]}${meant(record.id, known.sets.get(record.kind) ?? [])}`,
        ),
      );
    }
  }
  for (const { what, line } of body.refused) {
    problems.push(bodyProblem(entry, line, `has ${what}`, 'Write Markdown text without HTML or pictures.'));
  }
  return problems;
}

/** Names of things that do not exist or come twice in one list, in fields and bodies; references nothing rests on. */
export function nameProblems(records: Records, known: Known): Problem[] {
  const problems: Problem[] = [];
  const rested = new Set<string>();
  for (const { entry, uses, twice } of namedIn(records)) {
    problems.push(...twice);
    for (const { kind, id, path } of uses) {
      if (kind === 'reference') rested.add(id);
      if (!known.has(kind, id)) problems.push(unknownName(entry, path, kind, id, known));
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
      const problem = fieldProblem(
        entry,
        [],
        'nothing rests on this reference',
        'Name it in a note, a date or a record, or delete the file.',
      );
      problems.push({ ...problem, needs: 'everything' });
    }
  }
  return problems;
}
