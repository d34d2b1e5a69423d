/** Tables of what an event has several of, of differences, and of outside works. */
import { DIFFERENCE_KINDS } from '../archive/schema/difference.ts';
import type { WholeArchive } from './schema.ts';
import { COUNTED, dateColumns, EVENT_ESTABLISHED, EVENT_STATUS, ID, PERMALINK, type Table, table } from './table.ts';

type Event = WholeArchive['events'][number];
type Difference = WholeArchive['differences'][number];

export function eventParts({ events }: WholeArchive): Table[] {
  const eventColumns = [
    {
      name: 'event',
      says: 'The event.',
      required: true,
      refersTo: 'events',
      of: ({ event }: { event: Event }) => event.id,
    },
    { name: 'event_status', says: EVENT_STATUS, required: true, of: ({ event }: { event: Event }) => event.status },
    {
      name: 'event_established',
      type: 'boolean' as const,
      says: EVENT_ESTABLISHED,
      required: true,
      of: ({ event }: { event: Event }) => event.established,
    },
  ];
  const actors = events.flatMap((event) => event.actors.map((involved, n) => ({ event, n: n + 1, ...involved })));
  const dates = events.flatMap((event) => event.evidence.map((evidence, n) => ({ event, n: n + 1, ...evidence })));
  return [
    table(
      {
        name: 'event-actors',
        title: 'Events and actors',
        says: 'Who takes part in an event, or to whom or about whom it is. Being named is no finding of guilt.',
        key: ['event', 'entry'],
      },
      [
        ...eventColumns,
        {
          name: 'entry',
          type: 'integer',
          says: `Place in the event’s list, ${COUNTED}`,
          required: true,
          of: ({ n }) => n,
        },
        { name: 'actor', says: 'The actor.', required: true, refersTo: 'actors', of: ({ actor }) => actor },
        { name: 'role', says: 'What this one does, or what is done to it.', of: ({ role }) => role },
      ],
      actors,
    ),
    table(
      {
        name: 'event-dates',
        title: 'What the dates of events rest on',
        says: 'One row for each piece of evidence.',
        key: ['event', 'entry'],
      },
      [
        ...eventColumns,
        {
          name: 'entry',
          type: 'integer',
          says: `Which piece of evidence, ${COUNTED}`,
          required: true,
          of: ({ n }) => n,
        },
        {
          name: 'basis',
          says: 'Printed in the document, counted from another date, inferred, or known from outside.',
          required: true,
          options: ['stated', 'relative', 'inferred', 'outside'],
          of: ({ basis }) => basis,
        },
        ...dateColumns<(typeof dates)[number]>('date', 'The date it supports', ({ date }) => date),
        { name: 'claim', says: 'The claim it rests on.', refersTo: 'claims', of: ({ claim }) => claim },
        { name: 'phrase', says: 'The document’s words it rests on.', of: ({ phrase }) => phrase },
        { name: 'resolved', says: 'How it leads to the date.', of: ({ resolved }) => resolved },
        {
          name: 'references',
          type: 'list',
          says: 'The outside works it was read in.',
          refersTo: 'references',
          of: ({ references }) => references,
        },
        {
          name: 'sure',
          says: 'For what is known from outside: how sure, A to D.',
          options: ['A', 'B', 'C', 'D'],
          of: ({ sure }) => sure,
        },
      ],
      dates,
    ),
  ];
}

export function differenceTables({ differences: found }: WholeArchive): { differences: Table; sides: Table } {
  const parts = found.flatMap(({ id, sides: of }) => of.map((side, n) => ({ difference: id, n: n + 1, ...side })));
  return {
    differences: table<Difference>(
      {
        name: 'differences',
        title: 'Differences',
        says: 'Where claims disagree, or one denies another: one row each.',
        key: ['id'],
      },
      [
        { name: 'id', says: ID, required: true, of: ({ id }) => id },
        { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
        {
          name: 'kind',
          says: 'What the sides differ in.',
          required: true,
          options: DIFFERENCE_KINDS,
          of: ({ kind }) => kind,
        },
        {
          name: 'found',
          says: 'computed from typed values, stated by an editor, or a denial beside what it denies.',
          required: true,
          options: ['computed', 'stated', 'denial'],
          of: ({ found }) => found,
        },
        { name: 'title', says: 'What the sources differ about.', required: true, of: ({ title }) => title },
        { name: 'event', says: 'The event it is about.', refersTo: 'events', of: ({ event }) => event?.id ?? null },
        { name: 'event_status', says: EVENT_STATUS, of: ({ event }) => event?.status ?? null },
        {
          name: 'event_established',
          type: 'boolean',
          says: EVENT_ESTABLISHED,
          of: ({ event }) => event?.established ?? null,
        },
      ],
      found,
    ),
    sides: table(
      {
        name: 'difference-sides',
        title: 'Sides of differences',
        says: 'One row for each side. None is marked as right.',
        key: ['difference', 'side'],
      },
      [
        {
          name: 'difference',
          says: 'The difference.',
          required: true,
          refersTo: 'differences',
          of: ({ difference }) => difference,
        },
        { name: 'side', type: 'integer', says: `Which side, ${COUNTED}`, required: true, of: ({ n }) => n },
        { name: 'says', says: 'This side in a few words.', required: true, of: ({ says }) => says },
        { name: 'claims', type: 'list', says: 'The claims on it.', refersTo: 'claims', of: ({ claims }) => claims },
        {
          name: 'references',
          type: 'list',
          says: 'Outside works on it.',
          refersTo: 'references',
          of: ({ references }) => references,
        },
        {
          name: 'ours',
          type: 'boolean',
          says: 'true for the date the archive uses, where no source prints it.',
          required: true,
          of: ({ ours }) => ours,
        },
      ],
      parts,
    ),
  };
}

export function referencesTable({ references }: WholeArchive): Table {
  return table(
    {
      name: 'references',
      title: 'Outside works',
      says: 'What dates and editor’s notes rest on: one row each.',
      key: ['id'],
    },
    [
      { name: 'id', says: ID, required: true, of: ({ id }) => id },
      { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
      { name: 'title', says: 'As printed there.', required: true, of: ({ title }) => title },
      { name: 'authors', type: 'list', says: '“Family, Given”.', of: ({ authors }) => authors },
      { name: 'publisher', says: 'Who published it.', required: true, of: ({ publisher }) => publisher },
      ...dateColumns<WholeArchive['references'][number]>(
        'published',
        'When it was published',
        ({ published }) => published,
      ),
      { name: 'url', says: 'Where it was read.', required: true, of: ({ url }) => url },
      { name: 'language', says: 'Language of the work (BCP 47).', of: ({ language }) => language },
      { name: 'read', says: 'How much of it was read, and in what form.', required: true, of: ({ read }) => read },
      {
        name: 'looked_up',
        says: 'When it was looked up, as EDTF text.',
        required: true,
        of: ({ lookedUp }) => lookedUp.edtf,
      },
    ],
    references,
  );
}
