/** The published archive as tables: one for each kind of record, and one for each thing a record has several of. */
import { claimParts, claimsTable } from './claim-tables.ts';
import { differenceTables, eventParts, referencesTable } from './part-tables.ts';
import type { WholeArchive } from './schema.ts';
import { dateColumns, ID, PERMALINK, type Table, table } from './table.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function sourcesTable({ sources, claims, actors }: WholeArchive): Table {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  return table(
    { name: 'sources', title: 'Sources', says: 'The documents: one row each.', key: ['id'] },
    [
      { name: 'id', says: ID, required: true, of: ({ id }) => id },
      { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
      { name: 'title', says: 'The title as printed.', required: true, of: ({ title }) => title },
      {
        name: 'title_devised',
        type: 'boolean',
        says: 'true when the document has no title and the archive devised this one.',
        required: true,
        of: ({ titleDevised }) => titleDevised,
      },
      { name: 'short', says: 'The name used in tables and citations.', required: true, of: ({ short }) => short },
      { name: 'kind', says: 'What it is, in the terms citation tools share.', required: true, of: ({ kind }) => kind },
      { name: 'genre', says: 'What kind of text it is, in words.', required: true, of: ({ genre }) => genre },
      {
        name: 'authors',
        type: 'list',
        says: 'As printed, “Family, Given”; empty when not stated.',
        of: ({ authors }) => authors,
      },
      { name: 'contributors', type: 'list', says: 'Others named.', of: ({ contributors }) => contributors },
      {
        name: 'publisher',
        says: 'The actor that published it.',
        required: true,
        refersTo: 'actors',
        of: ({ publisher }) => publisher,
      },
      { name: 'publisher_name', says: 'Its name.', required: true, of: ({ publisher }) => names.get(publisher) ?? '' },
      {
        name: 'container',
        says: 'The newspaper, site or work it appeared in.',
        required: true,
        of: ({ container }) => container,
      },
      { name: 'language', says: 'Language of the document (BCP 47).', required: true, of: ({ language }) => language },
      ...dateColumns<WholeArchive['sources'][number]>(
        'published',
        'When it was published',
        ({ published }) => published,
      ),
      { name: 'url', says: 'The publisher’s address of the document.', of: ({ url }) => url },
      {
        name: 'rights',
        says: 'Whose rights; the document itself is not published here.',
        required: true,
        of: ({ rights }) => rights,
      },
      {
        name: 'paragraphs',
        type: 'integer',
        says: 'Body ¶ of the document; 0 when it was not framed.',
        required: true,
        of: ({ paragraphs }) => paragraphs,
      },
      { name: 'words', type: 'integer', says: 'Words in them.', required: true, of: ({ words }) => words },
      {
        name: 'words_printed',
        type: 'integer',
        says: 'Words of the document printed in this archive in all.',
        required: true,
        of: ({ wordsPrinted }) => wordsPrinted,
      },
      {
        name: 'claims',
        type: 'integer',
        says: 'How many claims it has.',
        required: true,
        of: ({ id }) => counts.get(id) ?? 0,
      },
      {
        name: 'document_sha256',
        says: 'SHA-256 of the file that was read; empty when it was not framed.',
        of: ({ frame }) => frame?.sha256 ?? null,
      },
      { name: 'summary', says: 'The archive’s summary, as plain text.', of: ({ summary }) => summary.text },
    ],
    sources,
  );
}

function eventsTable({ events, statuses, kinds, lanes }: WholeArchive): Table {
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? '';
  };
  const statusName = nameOf(statuses);
  const laneName = nameOf(lanes);
  return table(
    {
      name: 'events',
      title: 'Events',
      says: 'What has a place on the timeline: one row each. Where “established” is false, the title is never to be repeated without the status: it is alleged, contested, planned or told on a single word.',
      key: ['id'],
    },
    [
      { name: 'id', says: ID, required: true, of: ({ id }) => id },
      { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
      {
        name: 'status',
        says: 'What the archive takes responsibility for.',
        required: true,
        options: ids(statuses),
        of: ({ status }) => status,
      },
      { name: 'status_name', says: 'The same as shown.', required: true, of: ({ status }) => statusName(status) },
      {
        name: 'established',
        type: 'boolean',
        says: 'false: not to be told as fact.',
        required: true,
        of: ({ established }) => established,
      },
      { name: 'title', says: 'Neutral words for what is told.', required: true, of: ({ title }) => title },
      { name: 'label', says: 'A shorter title.', of: ({ label }) => label },
      { name: 'kind', says: 'What kind of event.', required: true, options: ids(kinds), of: ({ kind }) => kind },
      {
        name: 'lane',
        says: 'The relation it belongs to, computed from its actors.',
        required: true,
        options: ids(lanes),
        of: ({ lane }) => lane,
      },
      { name: 'lane_name', says: 'The same as shown.', required: true, of: ({ lane }) => laneName(lane) },
      ...dateColumns<WholeArchive['events'][number]>('date', 'The date used', ({ date }) => date),
      {
        name: 'date_precision',
        says: 'How fine the date is.',
        options: ['day', 'month', 'season', 'year', 'decade', 'century'],
        of: ({ date }) => date?.precision ?? null,
      },
      {
        name: 'date_approximate',
        type: 'boolean',
        says: 'true for “about”; empty when there is no date.',
        of: ({ date }) => date?.approximate ?? null,
      },
      {
        name: 'date_uncertain',
        type: 'boolean',
        says: 'true for “perhaps”; empty when there is no date.',
        of: ({ date }) => date?.uncertain ?? null,
      },
      { name: 'undated', says: 'Why there is no date.', of: ({ undated }) => undated },
      { name: 'place', says: 'Where, as the sources give it.', of: ({ place }) => place },
      {
        name: 'attested',
        says: 'Told by one origin, by several independent ones, or contested.',
        required: true,
        options: ['one', 'several', 'contested'],
        of: ({ attested }) => attested,
      },
      {
        name: 'origins',
        type: 'list',
        says: 'Names of the independent origins of the claims that attest it.',
        of: ({ origins }) => origins.map(({ name }) => name),
      },
      {
        name: 'sources',
        type: 'list',
        says: 'The sources that speak of it.',
        refersTo: 'sources',
        of: ({ sources }) => sources,
      },
      {
        name: 'came_about',
        says: 'For what was planned or expected: whether it came about.',
        options: ['yes', 'no', 'partly', 'not-stated'],
        of: ({ outcome }) => outcome?.cameAbout ?? null,
      },
      { name: 'outcome', says: 'How that is known.', of: ({ outcome }) => outcome?.says ?? null },
      { name: 'account', says: 'The archive’s account, as plain text.', of: ({ account }) => account.text },
    ],
    events,
  );
}

function actorsTable({ actors, principals }: WholeArchive): Table {
  return table(
    { name: 'actors', title: 'Actors', says: 'Persons, bodies, authorities and media: one row each.', key: ['id'] },
    [
      { name: 'id', says: ID, required: true, of: ({ id }) => id },
      { name: 'permalink', says: PERMALINK, required: true, of: ({ permalink }) => permalink },
      { name: 'name', says: 'One Latin spelling, used everywhere.', required: true, of: ({ name }) => name },
      { name: 'sort', says: 'The name as a library files it.', required: true, of: ({ sort }) => sort },
      {
        name: 'kind',
        says: 'What it is; an authority is a state or governing authority, a medium a newspaper, agency or publisher.',
        required: true,
        options: ['person', 'body', 'authority', 'medium'],
        of: ({ kind }) => kind,
      },
      {
        name: 'names',
        type: 'list',
        says: 'Names in other scripts, each with its language (BCP 47) and a colon before it.',
        of: ({ names }) => Object.entries(names).map(([language, name]) => `${language}:${name}`),
      },
      {
        name: 'spellings',
        type: 'list',
        says: 'Other spellings, abbreviations and names.',
        of: ({ spellings }) => spellings,
      },
      {
        name: 'principal',
        says: 'The party of the timeline it belongs to.',
        options: ids(principals),
        of: ({ principal }) => principal,
      },
      { name: 'description', says: 'Who it is, as plain text.', of: ({ description }) => description.text },
    ],
    actors,
  );
}

/** Every table, the five main ones first. */
export function tablesOf(whole: WholeArchive): Table[] {
  const { differences, sides } = differenceTables(whole);
  return [
    sourcesTable(whole),
    claimsTable(whole),
    eventsTable(whole),
    actorsTable(whole),
    differences,
    ...claimParts(whole),
    ...eventParts(whole),
    sides,
    referencesTable(whole),
  ];
}
