/** The whole archive as one plain value, which every published file is made from. */
import { noteFragment, recordPath } from '../archive/address.ts';
import type { Actor, Archive, Difference, EditorNote, Event, Reference } from '../archive/archive.ts';
import { parseDate } from '../archive/date.ts';
import { placeWords } from '../archive/place-words.ts';
import type { Records } from '../archive/records.ts';
import { type Absolute, exportedDate, exportedText, portableMarkdown, uri } from './portable.ts';
import type { WholeArchive } from './schema.ts';
import type { ArchiveVersion } from './version.ts';
import { eventRef, exportedClaim, exportedSource, refsOf } from './whole-source.ts';

/** What the joined archive no longer holds: fingerprints, and the bodies of differences and references. */
export type Kept = Pick<Records, 'fingerprints' | 'differences' | 'references'>;

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** An origin as the archive keeps it: an actor’s id, or a source and the words for someone unnamed. */
function exportedOrigin(origin: string, names: ReadonlyMap<string, string>): { name: string; actor: string | null } {
  const colon = origin.indexOf(':');
  if (colon >= 0) return { name: origin.slice(colon + 1), actor: null };
  return { name: names.get(origin) ?? origin, actor: origin };
}

function exportedEvent(
  event: Event,
  names: ReadonlyMap<string, string>,
  archive: Archive,
  absolute: Absolute,
): WholeArchive['events'][number] {
  const { outcome } = event;
  return {
    ...eventRef(event),
    permalink: absolute(recordPath('event', event.id)),
    title: event.title,
    label: event.record.label ?? null,
    kind: event.kind.id,
    lane: event.lane.id,
    date: event.date === undefined ? null : exportedDate(event.date),
    undated: event.undated ?? null,
    evidence: event.evidence.map(({ date, basis, claim, phrase, resolved, references, sure }) => ({
      date: exportedDate(date),
      basis,
      claim: claim?.ref ?? null,
      phrase: phrase ?? null,
      resolved: resolved ?? null,
      references: idsOf(references),
      sure: sure ?? null,
    })),
    place: event.record.place ?? null,
    actors: event.actors.map(({ actor, role }) => ({ actor: actor.id, role: role ?? null })),
    attested: event.attested,
    origins: event.origins.map((origin) => exportedOrigin(origin, names)),
    claims: refsOf(event.claims),
    sources: idsOf(event.sources),
    outcome:
      outcome === undefined
        ? null
        : {
            cameAbout: outcome.cameAbout,
            says: outcome.says,
            claims: refsOf(outcome.claims),
            references: idsOf(outcome.references),
          },
    account: exportedText(event.body, archive, absolute),
  };
}

function exportedActor(actor: Actor, archive: Archive, absolute: Absolute): WholeArchive['actors'][number] {
  const { record } = actor;
  return {
    id: actor.id,
    permalink: absolute(recordPath('actor', actor.id)),
    name: actor.name,
    sort: record.sort,
    kind: record.kind,
    names: { ...record.names },
    namesFrom: idsOf(actor.namesFrom),
    spellings: [...(record.spellings ?? [])],
    principal: actor.principal?.id ?? null,
    offices: (record.offices ?? []).map(({ title, when, source, at, references }) => ({
      title,
      when: when === undefined ? null : exportedDate(parseDate(when)),
      source: source ?? null,
      place: at === undefined ? null : placeWords(at, archive.words.places),
      references: [...(references ?? [])],
    })),
    description: exportedText(actor.body, archive, absolute),
  };
}

function exportedDifference(
  difference: Difference,
  body: string,
  absolute: Absolute,
): WholeArchive['differences'][number] {
  const { id, kind, found, title, event, sides } = difference;
  return {
    id,
    permalink: absolute(recordPath('difference', id)),
    kind,
    found,
    title,
    event: event === undefined ? null : eventRef(event),
    sides: sides.map(({ says, claims, references, ours }) => ({
      says,
      claims: refsOf(claims),
      references: idsOf(references),
      ours,
    })),
    body,
  };
}

function exportedReference(
  { id, record }: Reference,
  body: string,
  absolute: Absolute,
): WholeArchive['references'][number] {
  return {
    id,
    permalink: absolute(recordPath('reference', id)),
    title: record.title,
    authors: [...(record.authors ?? [])],
    publisher: record.publisher,
    published: record.published === undefined ? null : exportedDate(parseDate(record.published)),
    url: uri(record.address),
    language: record.language ?? null,
    read: record.read,
    lookedUp: exportedDate(parseDate(record.lookedUp)),
    body,
  };
}

function exportedNotes(
  kind: 'source' | 'event' | 'actor',
  records: readonly { readonly id: string; readonly notes: readonly EditorNote[] }[],
  absolute: Absolute,
): WholeArchive['notes'] {
  return records.flatMap(({ id, notes }) =>
    notes.map((note) => ({
      id: `${kind}/${id}/${note.id}`,
      permalink: absolute(`${recordPath(kind, id)}#${noteFragment(note.id)}`),
      about: { kind, id },
      says: note.says,
      sure: note.sure,
      references: idsOf(note.references),
      claims: refsOf(note.claims),
    })),
  );
}

function exportedSettings({ settings, lanes }: Archive) {
  const named = ({ id, name, says }: { id: string; name: string; says?: string | undefined }) => ({
    id,
    name,
    says: says ?? null,
  });
  return {
    principals: settings.principals.map(({ id, name, actor }) => ({ id, name, actor })),
    lanes: lanes.map(({ id, name, principals }) => ({ id, name, principals: [...principals] })),
    statuses: settings.statuses.map((status) => ({ ...named(status), established: status.established })),
    kinds: settings.kinds.map(named),
    topics: settings.topics.map((topic) => ({ ...named(topic), attests: topic.attests ?? true })),
    measures: settings.measures.map((measure) => ({ ...named(measure), kind: measure.kind })),
  };
}

/**
 * The archive as it is published.
 *
 * @param kept records the join does not carry on.
 * @param absolute makes the address of a path of the site whole.
 */
export function wholeArchive(archive: Archive, kept: Kept, version: ArchiveVersion, absolute: Absolute): WholeArchive {
  const { settings } = archive;
  const fingerprints = new Map(kept.fingerprints.map(({ id, data }) => [id, data]));
  const bodies = (entries: Kept['differences'] | Kept['references']) => {
    const found = new Map(entries.map(({ id, body }) => [id, body]));
    return (id: string) => portableMarkdown(found.get(id) ?? '', archive, absolute);
  };
  const differenceBody = bodies(kept.differences);
  const referenceBody = bodies(kept.references);
  const names = new Map(archive.actors.map(({ id, name }) => [id, name]));
  return {
    $schema: absolute('/data/archive.schema.json'),
    archive: {
      permalink: absolute('/'),
      title: settings.title,
      description: settings.description,
      language: settings.language,
      span: exportedDate(archive.span),
      publisher: settings.publisher,
      licence: { name: settings.licence.name, url: uri(settings.licence.address) },
      version: { number: version.number, date: version.date ?? null, content: version.content },
    },
    ...exportedSettings(archive),
    sources: archive.sources.map((source) => exportedSource(source, fingerprints.get(source.id), archive, absolute)),
    claims: archive.sources.flatMap(({ claims }) => claims.map((claim) => exportedClaim(claim, absolute))),
    events: archive.events.map((event) => exportedEvent(event, names, archive, absolute)),
    actors: archive.actors.map((actor) => exportedActor(actor, archive, absolute)),
    differences: archive.differences.map((each) => exportedDifference(each, differenceBody(each.id), absolute)),
    references: archive.references.map((each) => exportedReference(each, referenceBody(each.id), absolute)),
    notes: [
      ...exportedNotes('source', archive.sources, absolute),
      ...exportedNotes('event', archive.events, absolute),
      ...exportedNotes('actor', archive.actors, absolute),
    ],
  };
}
