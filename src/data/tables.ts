/**
 * The published archive as tables: one for each kind of record, and one for each kind of part that can occur more than
 * once in a record.
 */

import type { Event } from '../archive/archive.ts';
import { claim, difference, side, value } from './claim.ts';
import type { Cell } from './csv.ts';
import { actor, event, evidence, involved, reference } from './event.ts';
import { type Column, type ColumnFacts, columnsOf, object, type RecordTable, within } from './field.ts';
import { chapter, thread, threadStep } from './overview.ts';
import { eventNames, eventRef, step } from './parts.ts';
import { place } from './place.ts';
import { source } from './source.ts';
import { type Table, type TableFacts, table } from './table.ts';
import { finder, type WholeArchive } from './whole.ts';

/** @param key names of the columns that identify a row. */
const facts = (name: string, title: string, says: string, ...key: string[]): TableFacts => ({ name, title, says, key });

/** Columns with some of them moved to the front. */
const withFirst = <Row>(columns: readonly Column<Row>[], ...names: string[]) => [
  ...columns.filter(({ name }) => names.includes(name)),
  ...columns.filter(({ name }) => !names.includes(name)),
];

/** Columns with another one inserted, for details that a table gives next to ids; in the JSON, the ids are enough. */
const withMore = <Row>(
  columns: readonly Column<Row>[],
  behind: string,
  name: string,
  says: string,
  cell: (row: Row) => Cell,
  more: Partial<ColumnFacts> = {},
) =>
  columns.flatMap((column): Column<Row>[] =>
    column.name === behind ? [column, { name, type: 'string', says, required: true, ...more, cell }] : [column],
  );

/** The column that names the record a row belongs to. */
const ownerOf = (name: string, refersTo: RecordTable): Column<{ readonly id: string }>[] => [
  { name, type: 'string', says: `Id of the ${name}.`, required: true, refersTo, cell: ({ id }) => id },
];
const eventColumns = object('The event.', eventRef, (event: Event) => event, eventNames).columns('event');

/**
 * A table of parts that can occur more than once in a record: the record, the position in its list, and the part
 * itself.
 *
 * @param of facts about the table; its key names the record’s column and then the position’s column.
 */
function partsTable<Owner, Part>(
  whole: WholeArchive,
  of: TableFacts,
  owners: readonly Owner[],
  ownerColumns: readonly Column<Owner>[],
  partsOf: (owner: Owner) => readonly Part[],
  partColumns: readonly Column<Part>[],
): Table {
  const [, place = ''] = of.key;
  const rows = owners.flatMap((owner) => partsOf(owner).map((part, n) => ({ owner, n: n + 1, part })));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    ...within(ownerColumns, ({ owner }: Row) => owner),
    { name: place, type: 'integer', says: 'Place in the list, counted from 1.', required: true, cell: ({ n }) => n },
    ...within(partColumns, ({ part }: Row) => part),
  ];
  return table(whole, of, columns, rows);
}

function sourceColumns({ actors, claims }: WholeArchive) {
  const actorOf = finder(actors);
  const bySource = Map.groupBy(claims, (each) => each.source);
  const named = withMore(
    columnsOf(source),
    'publisher',
    'publisher_name',
    'Name of that actor.',
    ({ publisher }) => (publisher === null ? null : actorOf(publisher).name),
    { required: false },
  );
  const count = ({ id }: { id: string }) => bySource.get(id)?.length ?? 0;
  return withMore(named, 'words_printed', 'claims', 'How many claims it has.', count, { type: 'integer' });
}

function claimColumns() {
  const originOf = ({ chain, id }: WholeArchive['claims'][number]) => {
    const last = chain.at(-1);
    if (last === undefined) throw new Error(`The claim ${id} has no chain.`);
    return last;
  };
  const columns = columnsOf(claim);
  const named = withMore(
    columns,
    'chain',
    'origin',
    'Name of the speaker it goes back to, or the document’s words for someone unnamed.',
    (each) => originOf(each).name,
  );
  const says = 'Id of the actor it goes back to; empty if the document does not name anyone.';
  return withMore(named, 'origin', 'origin_actor', says, (each) => originOf(each).actor, {
    required: false,
    refersTo: 'actors',
  });
}

function eventsColumns({ statuses, lanes }: WholeArchive) {
  const statusOf = finder(statuses);
  const laneOf = finder(lanes);
  const columns = withFirst(columnsOf(event), 'id', 'permalink');
  const named = withMore(
    columns,
    'status',
    'status_name',
    'Name of the status.',
    ({ status }) => statusOf(status).name,
  );
  return withMore(named, 'lane', 'lane_name', 'Name of the lane.', ({ lane }) => laneOf(lane).name);
}

function claimEvents(whole: WholeArchive): Table {
  const pairs = whole.claims.flatMap((each) => each.events.map((event) => ({ claim: each, event })));
  type Pair = (typeof pairs)[number];
  const columns = [
    ...within(ownerOf('claim', 'claims'), (pair: Pair) => pair.claim),
    ...within(eventColumns, (pair: Pair) => pair.event),
    ...within(claim.fields.topic.columns('topic'), (pair: Pair) => pair.claim.topic),
  ];
  const of = facts('claim-events', 'Claims and events', 'Which claim is about which event.', 'claim', 'event');
  return table(whole, of, columns, pairs);
}

const SOURCES = facts('sources', 'Sources', 'The documents: one row each.', 'id');
const CLAIMS = facts(
  'claims',
  'Claims',
  'The smallest unit: what one source says at one place. One row each. A claim is what the source says, not what the archive says.',
  'id',
);
const EVENTS = facts(
  'events',
  'Events',
  'Everything with a place on the timeline: one row each. If “established” is false, the event is alleged, contested, planned or reported on one person’s or document’s word only: never repeat the title without the status.',
  'id',
);
const ACTORS = facts('actors', 'Actors', 'People, bodies, authorities and media: one row each.', 'id');
const DIFFERENCES = facts(
  'differences',
  'Differences',
  'Where claims disagree, or one denies another: one row each.',
  'id',
);
const CHAINS = facts(
  'claim-chains',
  'Chains of claims',
  'Who told whom: one row for each link, from whoever issued the document (1) back to the origin (the last).',
  'claim',
  'step',
);
const VALUES = facts(
  'claim-values',
  'Values in claims',
  'Numbers and names that are given in claims, and that other claims may give differently.',
  'claim',
  'value',
);
const INVOLVED = facts(
  'event-actors',
  'Events and actors',
  'Who takes part in an event, or is affected or concerned by it. Being named is no finding of guilt.',
  'event',
  'entry',
);
const EVIDENCE = facts(
  'event-dates',
  'What the dates of events rest on',
  'One row for each piece of evidence.',
  'event',
  'entry',
);
const SIDES = facts(
  'difference-sides',
  'Sides of differences',
  'One row for each side. None is marked as right.',
  'difference',
  'side',
);
const REFERENCES = facts('references', 'Outside works', 'What dates and editor’s notes rest on: one row each.', 'id');

const PLACES = facts('places', 'Places', 'Places that events name: one row each.', 'id');
const CHAPTERS = facts(
  'overview',
  'Overview',
  'The chapters of the editors’ summary: one row each. Empty if the archive has no overview.',
  'id',
);
const THREADS = facts('threads', 'Threads', 'Questions followed across documents and years: one row each.', 'id');
const STEPS = facts(
  'thread-steps',
  'Steps of threads',
  'One row for each event, claim or difference of a thread.',
  'thread',
  'step',
);

/** Every table, starting with the five main ones. */
export function tablesOf(whole: WholeArchive): Table[] {
  const { sources, claims, events, actors, places, differences, references, overview, threads } = whole;
  const ofClaim = ownerOf('claim', 'claims');
  const ofDifference = ownerOf('difference', 'differences');
  const evidenceColumns = withFirst(columnsOf(evidence), 'basis');
  return [
    table(whole, SOURCES, sourceColumns(whole), sources),
    table(whole, CLAIMS, claimColumns(), claims),
    table(whole, EVENTS, eventsColumns(whole), events),
    table(whole, ACTORS, columnsOf(actor), actors),
    table(whole, DIFFERENCES, columnsOf(difference), differences),
    claimEvents(whole),
    partsTable(whole, CHAINS, claims, ofClaim, ({ chain }) => chain, columnsOf(step)),
    partsTable(whole, VALUES, claims, ofClaim, ({ values }) => values, columnsOf(value)),
    partsTable(whole, INVOLVED, events, eventColumns, (each) => each.actors, columnsOf(involved)),
    partsTable(whole, EVIDENCE, events, eventColumns, (each) => each.evidence, evidenceColumns),
    partsTable(whole, SIDES, differences, ofDifference, ({ sides }) => sides, columnsOf(side)),
    table(whole, PLACES, columnsOf(place), places),
    table(whole, REFERENCES, columnsOf(reference), references),
    table(whole, CHAPTERS, columnsOf(chapter), overview),
    table(whole, THREADS, columnsOf(thread), threads),
    partsTable(whole, STEPS, threads, ownerOf('thread', 'threads'), ({ steps }) => steps, columnsOf(threadStep)),
  ];
}
