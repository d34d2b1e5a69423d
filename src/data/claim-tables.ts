/** Claims as tables, with their chains, values and events. */
import { HOW } from '../archive/schema/claim.ts';
import type { WholeArchive } from './schema.ts';
import { COUNTED, dateColumns, EVENT_ESTABLISHED, EVENT_STATUS, PERMALINK, type Table, table } from './table.ts';

type Claim = WholeArchive['claims'][number];

export function claimsTable({ claims, topics }: WholeArchive): Table {
  return table(
    {
      name: 'claims',
      title: 'Claims',
      says: 'The atom: what one source says at one place, one row each. Each is what the source says, not what the archive says.',
      key: ['id'],
    },
    [
      { name: 'id', says: 'Id, permanent: source/claim.', required: true, of: ({ id }) => id },
      { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
      { name: 'source', says: 'The source.', required: true, refersTo: 'sources', of: ({ source }) => source },
      { name: 'place', says: 'Where in the document, as pages print it.', required: true, of: ({ place }) => place },
      {
        name: 'paragraph',
        type: 'integer',
        says: 'Number of the body ¶; empty for headline, captions and the like.',
        of: ({ paragraph }) => paragraph,
      },
      {
        name: 'says',
        says: 'What the source says there, in the archive’s words.',
        required: true,
        of: ({ says }) => says,
      },
      { name: 'quote', says: 'The document’s own words, to the letter.', of: ({ quote }) => quote },
      { name: 'chain', says: 'Who told whom, as a sentence.', required: true, of: ({ chainWords }) => chainWords },
      {
        name: 'origin',
        says: 'Name of the one the chain goes back to.',
        required: true,
        of: ({ chain }) => chain.at(-1)?.name ?? '',
      },
      {
        name: 'origin_actor',
        says: 'The same as an actor; empty when the document does not name them.',
        refersTo: 'actors',
        of: ({ chain }) => chain.at(-1)?.actor ?? null,
      },
      {
        name: 'topic',
        says: 'Which question about the event it answers.',
        options: topics.map(({ id }) => id),
        of: ({ topic }) => topic,
      },
      {
        name: 'events',
        type: 'list',
        says: 'The events it speaks of.',
        refersTo: 'events',
        of: ({ events }) => events.map(({ id }) => id),
      },
      {
        name: 'event_statuses',
        type: 'list',
        says: 'Their statuses, in the same order.',
        of: ({ events }) => events.map(({ status }) => status),
      },
      {
        name: 'actors',
        type: 'list',
        says: 'The actors it speaks of.',
        refersTo: 'actors',
        of: ({ actors }) => actors,
      },
      ...dateColumns<Claim>('date', 'The date it gives for what it is about', ({ date }) => date?.given ?? null),
      {
        name: 'date_basis',
        says: 'stated: printed; relative: counted from another date; inferred: from order or context.',
        options: ['stated', 'relative', 'inferred'],
        of: ({ date }) => date?.basis ?? null,
      },
      { name: 'date_phrase', says: 'The words it rests on, as printed.', of: ({ date }) => date?.phrase ?? null },
      { name: 'date_resolved', says: 'How the words lead to the date.', of: ({ date }) => date?.resolved ?? null },
      { name: 'denies', type: 'list', says: 'The claims it denies.', refersTo: 'claims', of: ({ denies }) => denies },
      {
        name: 'denied_by',
        type: 'list',
        says: 'The claims that deny it.',
        refersTo: 'claims',
        of: ({ deniedBy }) => deniedBy,
      },
    ],
    claims,
  );
}

export function claimParts({ claims, measures }: WholeArchive): Table[] {
  const claimColumn = <Row extends { claim: string }>() => ({
    name: 'claim',
    says: 'The claim.',
    required: true,
    refersTo: 'claims',
    of: ({ claim }: Row) => claim,
  });
  const steps = claims.flatMap(({ id, chain }) => chain.map((step, n) => ({ claim: id, n: n + 1, ...step })));
  const events = claims.flatMap(({ id, topic, events: of }) => of.map((event) => ({ claim: id, topic, event })));
  const values = claims.flatMap(({ id, values: of }) => of.map((value, n) => ({ claim: id, n: n + 1, ...value })));
  return [
    table(
      {
        name: 'claim-events',
        title: 'Claims and events',
        says: 'Which claim speaks of which event.',
        key: ['claim', 'event'],
      },
      [
        claimColumn(),
        { name: 'event', says: 'The event.', required: true, refersTo: 'events', of: ({ event }) => event.id },
        { name: 'event_status', says: EVENT_STATUS, required: true, of: ({ event }) => event.status },
        {
          name: 'event_established',
          type: 'boolean',
          says: EVENT_ESTABLISHED,
          required: true,
          of: ({ event }) => event.established,
        },
        { name: 'topic', says: 'Which question about it the claim answers.', of: ({ topic }) => topic },
      ],
      events,
    ),
    table(
      {
        name: 'claim-chains',
        title: 'Chains of claims',
        says: 'Who told whom: one row for each link, from the publisher (1) back to the origin (the last).',
        key: ['claim', 'step'],
      },
      [
        claimColumn(),
        { name: 'step', type: 'integer', says: `Place in the chain, ${COUNTED}`, required: true, of: ({ n }) => n },
        {
          name: 'name',
          says: 'Name, or the document’s words for someone unnamed.',
          required: true,
          of: ({ name }) => name,
        },
        {
          name: 'actor',
          says: 'The same as an actor; empty when unnamed.',
          refersTo: 'actors',
          of: ({ actor }) => actor,
        },
        { name: 'how', says: 'What this one does.', required: true, options: HOW, of: ({ how }) => how },
        { name: 'occasion', says: 'The document or occasion in which it is done.', of: ({ occasion }) => occasion },
      ],
      steps,
    ),
    table(
      {
        name: 'claim-values',
        title: 'Values in claims',
        says: 'Numbers and names in claims that others could give otherwise.',
        key: ['claim', 'value'],
      },
      [
        claimColumn(),
        {
          name: 'value',
          type: 'integer',
          says: `Which value of the claim, ${COUNTED}`,
          required: true,
          of: ({ n }) => n,
        },
        {
          name: 'measure',
          says: 'What is measured.',
          required: true,
          options: measures.map(({ id }) => id),
          of: ({ measure }) => measure,
        },
        { name: 'number', type: 'number', says: 'An exact number.', of: ({ number }) => number },
        { name: 'min', type: 'number', says: '“at least”, “more than”.', of: ({ min }) => min },
        { name: 'max', type: 'number', says: '“up to”, “at most”.', of: ({ max }) => max },
        { name: 'name', says: 'The name or word the source uses.', of: ({ name }) => name },
      ],
      values,
    ),
  ];
}
