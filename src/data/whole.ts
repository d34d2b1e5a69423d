/** The whole archive as one plain value, from which every published file is made, and its JSON Schema. */
import { z } from 'zod';
import type { Archive, Lane } from '../archive/archive.ts';
import type { Settings } from '../archive/schema/settings.ts';
import { claim, difference } from './claim.ts';
import { actor, event, note, type PlacedNote, reference } from './event.ts';
import * as f from './field.ts';
import { chapter, thread } from './overview.ts';
import { date, ownId, permalink } from './parts.ts';
import { place } from './place.ts';
import { uri } from './portable.ts';
import { type Publication, publication } from './publication.ts';
import { source } from './source.ts';

const licence = f.shape<Settings['licence']>()({
  name: f.text('Name of the licence.', (licence) => licence.name),
  url: f.url('Its text.', ({ address }) => uri(address)),
});

const version = f.shape<Publication['version']>()({
  number: f.text('Number of the version.', ({ number }) => number),
  date: f.json('The day it was published; null if there is none.', z.iso.date().nullable(), ({ date }) => date ?? null),
  content: f.sha256(
    'SHA-256 of the paths and bytes of all content files except earlier editions and what the tests expect: the same content always has the same value.',
    ({ content }) => content,
  ),
});

const about = f.shape<Publication>()({
  permalink: permalink(() => '/'),
  title: f.text('Its name.', ({ archive }) => archive.settings.title),
  description: f.text('What it is, in a sentence.', ({ archive }) => archive.settings.description),
  language: f.text('Language of its texts (BCP 47).', ({ archive }) => archive.settings.language),
  span: date('The years the timeline shows.', ({ archive }) => archive.span),
  publisher: f.text('Who is responsible for it.', ({ archive }) => archive.settings.publisher),
  licence: f.object(
    'Licence of the archive’s own texts. Quotations belong to the owners of the documents.',
    licence,
    ({ archive }) => archive.settings.licence,
  ),
  version: f.object('Which version of the archive this is.', version, (site) => site.version),
});

const principal = f.shape<NonNullable<Settings['principals']>[number]>()({
  id: ownId('the principal'),
  name: f.text('Name.', (party) => party.name),
  actor: f.idOf('actors', 'the actor that is this party', (party) => party.actor),
});

const lane = f.shape<Lane>()({
  id: ownId('the lane'),
  name: f.text('Name.', (lane) => lane.name),
  principals: f.json(
    'Ids of the principals whose relation it stands for.',
    z.array(z.string().min(1)),
    ({ principals }) => [...principals],
  ),
});

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly says?: string | undefined;
}
const listedFields = <Row extends Listed>() => ({
  id: f.name('Id, used in records.', ({ id }: Row) => id),
  name: f.name('Name shown on pages.', (word: Row) => word.name),
  says: f.textOrNull('What it means.', ({ says }: Row) => says),
});

const status = f.shape<Settings['statuses'][number]>()({
  ...listedFields(),
  established: f.flag(
    'false: the name of the status is always shown with the event.',
    ({ established }) => established,
  ),
});
const kind = f.shape<Listed>()(listedFields(), { id: 'named', says: 'A word by which the archive sorts its records.' });
const topic = f.shape<Settings['topics'][number]>()({
  ...listedFields(),
  attests: f.flag(
    'false: a claim on this topic does not confirm that the event happened.',
    ({ attests }) => attests ?? true,
  ),
  happened: f.flag(
    'true: denying a claim on this topic means denying that the event happened.',
    ({ happened }) => happened ?? false,
  ),
});
const measure = f.shape<Settings['measures'][number]>()({
  ...listedFields(),
  kind: f.oneOf(
    'What kind of difference it is when claims disagree on this.',
    ['number', 'name', 'agency', 'wording'],
    (each) => each.kind,
  ),
});

const placed = (
  kind: PlacedNote['on']['kind'],
  records: readonly { readonly id: string; readonly notes: readonly Omit<PlacedNote, 'on'>[] }[],
): PlacedNote[] => records.flatMap(({ id, notes }) => notes.map((each) => ({ ...each, on: { kind, id } })));

const notesOf = ({ sources, events, actors }: Archive) => [
  ...placed('source', sources),
  ...placed('event', events),
  ...placed('actor', actors),
];

const SCHEMA_PATH = '/data/archive.schema.json';

const whole = f.shape<Publication>()({
  $schema: f.url('Address of this schema.', ({ absolute }) => absolute(SCHEMA_PATH)),
  archive: f.object('The archive itself.', about, (site) => site),
  principals: f.list(
    'The parties whose relations the timeline is about.',
    principal,
    (site) => site.archive.settings.principals,
  ),
  lanes: f.list(
    'What the lanes stand for: relations between principals, actors, places or kinds of event.',
    lane,
    (site) => site.archive.lanes,
  ),
  statuses: f.list('What the archive takes responsibility for.', status, (site) => site.archive.settings.statuses),
  kinds: f.list('Kinds of event.', kind, (site) => site.archive.settings.kinds),
  topics: f.list('The questions claims answer about an event.', topic, (site) => site.archive.settings.topics),
  measures: f.list('What the numbers and names in claims refer to.', measure, (site) => site.archive.settings.measures),
  sources: f.list('The documents, by date of publication.', source, (site) => site.archive.sources),
  claims: f.list('Every statement, source by source in the order of the document.', claim, (site) =>
    site.archive.sources.flatMap(({ claims }) => claims),
  ),
  events: f.list('The events, by date; those without a date come last.', event, (site) => site.archive.events),
  actors: f.list('The actors, in the order of their filing names.', actor, (site) => site.archive.actors),
  places: f.list('Places that events name.', place, (site) => site.archive.places),
  differences: f.list('Where accounts differ.', difference, (site) => site.archive.differences),
  references: f.list('Outside works.', reference, (site) => site.archive.references),
  notes: f.list('Editor’s notes, by record.', note, (site) => notesOf(site.archive)),
  overview: f.list('The chapters of the overview, in their order.', chapter, (site) => site.archive.overview),
  threads: f.list('Threads, by id.', thread, (site) => site.archive.threads),
});

export type WholeArchive = ReturnType<typeof whole.make>;

/** The archive in published form. The parameters are those of `publication`. */
export function wholeArchive(...of: Parameters<typeof publication>): WholeArchive {
  const site = publication(...of);
  return whole.make(site, site);
}

/** Makes a function that finds a record in a list by its id. @throws Error if there is none. */
export function finder<Found extends { readonly id: string }>(list: readonly Found[]) {
  const byId = new Map(list.map((each) => [each.id, each]));
  return (id: string): Found => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The published data names ${id}, which is not in it.`);
    return found;
  };
}

/** The published JSON Schema (draft 2020-12). @param address the address of that schema. */
export function jsonSchema(address: string): Readonly<Record<string, unknown>> {
  const described = whole.schema.describe(
    'A source-grounded archive: what documents say, on whose word, and where they differ.',
  );
  const { $schema, ...rest } = z.toJSONSchema(described, { target: 'draft-2020-12' });
  return { $schema, $id: address, title: 'A source-grounded archive', ...rest };
}
