/** Events in published form, with the evidence for their dates; also actors, outside works and editor’s notes. */

import { z } from 'zod';
import { noteFragment, recordPath } from '../archive/address.ts';
import type { Actor, EditorNote, Event, Evidence, Reference } from '../archive/archive.ts';
import { parseDate } from '../archive/date.ts';
import { placeWords } from '../archive/place-words.ts';
import { ACTOR_KINDS } from '../archive/schema/actor.ts';
import { DATE_BASES } from '../archive/schema/claim.ts';
import { sameAs } from '../archive/schema/identifiers.ts';
import { REFERENCE_KINDS } from '../archive/schema/reference.ts';
import { nameAlone } from '../archive/written-name.ts';
import { idsOf, refs } from './claim.ts';
import * as f from './field.ts';
import {
  capture,
  date,
  dateNames,
  dateOrNull,
  dateShape,
  eventRef,
  images,
  ownId,
  permalink,
  SURENESS,
  sought,
  sureness,
  written,
} from './parts.ts';
import { portableMarkdown, uri } from './portable.ts';
import type { Publication } from './publication.ts';

export const evidence = f.shape<Evidence>()({
  date: date('The date this piece of evidence supports.', (evidence) => evidence.date),
  basis: f.oneOf(
    'Printed in the document, converted from another calendar, counted from another date, inferred, or known from outside.',
    [...DATE_BASES, 'outside'],
    ({ basis }) => basis,
  ),
  claim: f.idOfOrNull('claims', 'the claim it rests on', ({ claim }) => claim?.ref),
  phrase: f.textOrNull('The document’s words it rests on.', ({ phrase }) => phrase),
  resolved: f.textOrNull('How it leads to the date.', ({ resolved }) => resolved),
  references: f.ids('references', 'the outside works it was taken from', ({ references }) => idsOf(references)),
  sure: f.oneOfOrNull(
    'For what is known from outside: how certain it is, from A (high) to D (low).',
    SURENESS,
    ({ sure }) => sure,
  ),
});

export const involved = f.shape<Event['actors'][number]>()({
  actor: f.idOf('actors', 'the actor', ({ actor }) => actor.id),
  role: f.textOrNull('What this one does, or what is done to it.', ({ role }) => role),
});

/** The description of an origin that is not an actor, which the archive stores as `source:words`. */
const unnamed = (origin: string) => /^[^:]*:(.*)$/su.exec(origin)?.[1];

function originName(origin: string, { actorNames }: Publication): string {
  const words = unnamed(origin) ?? actorNames.get(origin);
  if (words === undefined) throw new Error(`“${origin}” is an origin but no actor of the archive.`);
  return words;
}

const origin = f.shape<string>()(
  {
    name: f.name('Name, or the document’s words for someone unnamed.', originName),
    actor: f.idOfOrNull('actors', 'the actor; none if unnamed', (from) =>
      unnamed(from) === undefined ? from : undefined,
    ),
  },
  { id: 'origin', says: 'Where a chain of attribution begins.' },
);

const outcome = f.shape<NonNullable<Event['outcome']>>()({
  cameAbout: f.oneOf('Whether it came about.', ['yes', 'no', 'partly', 'not-stated'], ({ cameAbout }) => cameAbout),
  says: f.text('How that is known.', ({ says }) => says),
  claims: f.ids('claims', 'the claims it is known from', ({ claims }) => refs(claims)),
  references: f.ids('references', 'the outside works it is known from', ({ references }) => idsOf(references)),
});

export const event = f.shape<Event>()(
  {
    ...eventRef.fields,
    permalink: permalink(({ id }) => recordPath('event', id)),
    title: f.text(
      'Title in neutral words. Not to be printed without the status when “established” is false.',
      ({ title }) => title,
    ),
    label: f.textOrNull('A shorter title, used on the timeline.', ({ record }) => record.label),
    kind: f.idIn('kinds', 'What kind of event', ({ kind }) => kind.id),
    lane: f.idIn(
      'lanes',
      'The lane it belongs to: the relation between its actors’ principals, or whatever the archive’s lanes stand for',
      ({ lane }) => lane.id,
    ),
    date: f.objectOrNull(
      'The date used; empty when there is none.',
      dateShape,
      (event) => event.date,
      (name) => ({ ...dateNames(name), ...f.prefixed(['precision', 'approximate', 'uncertain'])(name) }),
    ),
    orderInDay: f.placeOrNull(
      'Its place among the events of its day, from 1; empty when that is not known.',
      ({ record }) => record.date.order,
    ),
    undated: f.textOrNull('Why there is no date.', ({ undated }) => undated),
    evidence: f.list('What the date rests on.', evidence, (event) => event.evidence),
    place: f.textOrNull('Where, as the sources give it.', ({ record }) => record.place),
    images: images(),
    places: f.ids('places', 'the places meant', ({ places }) => idsOf(places)),
    actors: f.list(
      'Those who take part, and those whom the event affects or concerns. Being named here is no finding of guilt.',
      involved,
      ({ actors }) => actors,
    ),
    attested: f.oneOf(
      'Whether it rests on one origin or on several independent ones, or is contested.',
      ['one', 'several', 'contested'],
      ({ attested }) => attested,
    ),
    origins: f.list(
      'The independent origins of the claims that attest it.',
      origin,
      ({ origins }) => origins,
      (plural) => ({
        name: plural,
      }),
    ),
    claims: f.jsonOnly(f.ids('claims', 'the claims about it', ({ claims }) => refs(claims))),
    sources: f.ids('sources', 'the sources that mention it', ({ sources }) => idsOf(sources)),
    outcome: f.objectOrNull(
      'For what was planned or expected: how it turned out.',
      outcome,
      (event) => event.outcome,
      () => ({
        cameAbout: 'came_about',
        says: 'outcome',
      }),
    ),
    account: written('The archive’s account of it.', (record) => record),
    sought: sought(({ record }) => record.sought),
  },
  { id: 'event', says: 'Something with a place on the timeline.' },
);

const office = f.shape<NonNullable<Actor['record']['offices']>[number]>()({
  title: f.text('The office.', ({ title }) => title),
  when: dateOrNull('The time the source gives.', ({ when }) => (when === undefined ? undefined : parseDate(when))),
  source: f.idOfOrNull('sources', 'the source that gives it', ({ source }) => source),
  place: f.textOrNull('Where in that source.', ({ at }, { archive }) =>
    at === undefined ? undefined : placeWords(at, archive.words.places),
  ),
  references: f.ids('references', 'the outside works it was taken from', ({ references }) => references),
});

type NamePlace = NonNullable<Actor['record']['namesIn']>[number];
const namePlace = {
  source: f.idOf('sources', 'the source', ({ source }: NamePlace) => source),
  place: f.text('Where in that source.', ({ at }: NamePlace, { archive }) => placeWords(at, archive.words.places)),
};
const nameIn = f.shape<NamePlace>()(namePlace);
const spelling = f.shape<NonNullable<Actor['record']['spelledIn']>[number]>()({
  ...namePlace,
  as: f.text('The name as the source writes it.', ({ as }) => as),
});

export const actor = f.shape<Actor>()(
  {
    id: ownId('the actor'),
    permalink: permalink(({ id }) => recordPath('actor', id)),
    name: f.text('One Latin spelling, used everywhere.', ({ name }) => name),
    sort: f.text('The name as a library files it.', ({ record }) => record.sort),
    kind: f.oneOf(
      'person, body, authority (a state or governing authority) or medium (newspaper, agency, publisher).',
      ACTOR_KINDS,
      ({ record }) => record.kind,
    ),
    names: {
      schema: z.record(z.string(), z.string()).describe('Names in other scripts, by language (BCP 47).'),
      of: ({ record }) => ({ ...record.names }),
      columns: (name) => [
        {
          name,
          type: 'list',
          says: 'Names in other scripts, each with its language (BCP 47) and a colon before it.',
          required: false,
          cell: (names) => Object.entries(names).map(([language, each]) => `${language}:${each}`),
        },
      ],
    },
    namesFrom: f.jsonOnly(
      f.ids('references', 'the outside works those names were read in', ({ namesFrom }) => idsOf(namesFrom)),
    ),
    namesIn: f.list('The documents that print those names.', nameIn, ({ record }) => record.namesIn),
    spellings: f.texts('Other spellings, abbreviations and names.', ({ record }) => record.spellings),
    spelledIn: f.addedLater(
      f.withColumns(
        f.list('The name as documents that differ write it.', spelling, ({ record }) => record.spelledIn),
        (name) => [
          {
            name,
            type: 'list',
            says: 'The name as documents that differ write it: each spelling after the id of its source and a colon.',
            required: false,
            cell: (spellings) => spellings.map(({ source, as }) => `${source}:${as}`),
          },
        ],
      ),
    ),
    sameAs: f.texts('Addresses of the same person or body in external name registers.', ({ record }) =>
      sameAs(record.identifiers),
    ),
    images: images(),
    principal: f.idInOrNull('principals', 'The principal it belongs to', ({ principal }) => principal?.id),
    offices: f.list('Offices held, as far as they are known.', office, ({ record }) => record.offices),
    description: written('Who it is, in the archive’s words.', (record) => record),
    sought: sought(({ record }) => record.sought),
  },
  { id: 'actor', says: 'A person, body, governing authority or medium.' },
);

export const reference = f.shape<Reference>()(
  {
    id: ownId('the outside work'),
    permalink: permalink(({ id }) => recordPath('reference', id)),
    title: f.text('As printed in the work itself.', ({ record }) => record.title),
    kind: f.oneOfOrNull(
      'What kind of work it is; empty if the archive does not say.',
      REFERENCE_KINDS,
      ({ record }) => record.kind,
    ),
    copyOf: f.idOfOrNull('references', 'the work whose text it only repeats', ({ record }) => record.copyOf),
    authors: f.texts(
      'Each author: people as “Family, Given”, organisations under their full name, which can contain a comma.',
      ({ record }) => record.authors?.map(nameAlone),
    ),
    publisher: f.text('Who published it.', ({ record }) => record.publisher),
    published: dateOrNull('When it was published; empty when not known.', ({ record: { published } }) =>
      published === undefined ? undefined : parseDate(published),
    ),
    url: f.urlOrNull('Where it was read; empty for a work in print.', ({ record }) =>
      record.address === undefined ? undefined : uri(record.address),
    ),
    capture: capture('it'),
    language: f.textOrNull('Language of the work (BCP 47).', ({ record }) => record.language),
    read: f.text('How much of it was read, and in what form.', ({ record }) => record.read),
    lookedUp: f.object(
      'The day it was looked up.',
      dateShape,
      ({ record }) => parseDate(record.lookedUp),
      (name) => ({
        edtf: name,
      }),
    ),
    body: f.jsonOnly(
      f.text('What it says that the archive rests on, in Markdown.', ({ body }, site) => portableMarkdown(body, site)),
    ),
  },
  { id: 'reference', says: 'An outside work that dates and editor’s notes rest on.' },
);

/** A note, with the record it is attached to. */
export interface PlacedNote extends EditorNote {
  readonly on: { readonly kind: 'source' | 'event' | 'actor'; readonly id: string };
}

const about = f.shape<PlacedNote['on']>()({
  kind: f.oneOf('Kind of the record.', ['source', 'event', 'actor'], ({ kind }) => kind),
  id: f.name('Id of the record.', ({ id }) => id),
});

export const note = f.shape<PlacedNote>()(
  {
    id: f.name('Permanent id of the note, as kind/record/note.', ({ on, id }) => `${on.kind}/${on.id}/${id}`),
    permalink: permalink(({ on, id }) => `${recordPath(on.kind, on.id)}#${noteFragment(id)}`),
    about: f.object('The record it is on.', about, ({ on }) => on),
    says: f.text('What is known from outside the documents, in the archive’s words.', ({ says }) => says),
    sure: sureness(),
    references: f.ids('references', 'the outside works it was taken from', ({ references }) => idsOf(references)),
    claims: f.ids('claims', 'the claims it concerns', ({ claims }) => refs(claims)),
  },
  { id: 'note', says: 'An editor’s note: knowledge from outside the documents.' },
);
