/**
 * Links drafted records to each other: claims to events and actors, evidence to claims, differences to everything they
 * concern.
 */

import type {
  Archive,
  Attested,
  Claim,
  Difference,
  DifferenceSide,
  EditorNote,
  Event,
  Evidence,
  Source,
} from './archive.ts';
import { independentOrigins } from './attribution.ts';
import { type ArchiveDate, compareDates, parseDate } from './date.ts';
import { denialsIn } from './denials.ts';
import { computedDifferences, type Difference as FoundDifference } from './differences.ts';
import { type Draft, draftRecords, need, type Open } from './draft.ts';
import { recordContents } from './edition.ts';
import { versionsOf } from './history.ts';
import { joinOverview, joinThreads } from './overview.ts';
import { titleOf } from './record-title.ts';
import type { RecordOf, Records } from './records.ts';
import { attests } from './whose-word.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by date, with undated records last. */
function orderDates(a: ArchiveDate | undefined, b: ArchiveDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

const claimsOf = (draft: Draft, refs: readonly string[] | undefined): Claim[] =>
  (refs ?? []).map((ref) => need(draft.claims, ref));
const worksOf = (draft: Draft, ids: readonly string[] | undefined) =>
  (ids ?? []).map((id) => need(draft.references, id));

function joinNotes(draft: Draft, list: RecordOf<'events'>['notes'], source?: string): EditorNote[] {
  return (list ?? []).map(({ id, says, sure, references, claims }) => ({
    id,
    says,
    sure,
    references: worksOf(draft, references),
    claims: claimsOf(
      draft,
      (claims ?? []).map((claim) => (source === undefined ? claim : `${source}/${claim}`)),
    ),
  }));
}

function linkClaims(draft: Draft, records: Records): void {
  for (const { id, data } of records.sources) {
    for (const { id: name, denies } of data.claims) {
      const claim = need(draft.claims, `${id}/${name}`);
      for (const ref of denies ?? []) {
        const denied = need(draft.claims, ref);
        claim.denies.push(denied);
        denied.deniedBy.push(claim);
      }
    }
  }
  // A set is used because searching a list each time would be slow: a single issuer may have passed on every claim.
  const listed = new Map<readonly Claim[], Set<Claim>>();
  for (const claim of draft.claims.values()) {
    for (const { id } of claim.events) need(draft.events, id).claims.push(claim);
    for (const { id } of claim.actors) need(draft.actors, id).about.push(claim);
    claim.chain.forEach(({ actor: id }, n) => {
      if (id === undefined) return;
      const actor = need(draft.actors, id);
      const list = n === claim.chain.length - 1 ? actor.saidBy : actor.passedOn;
      const known = listed.get(list) ?? new Set();
      listed.set(list, known);
      if (!known.has(claim)) list.push(claim);
      known.add(claim);
    });
  }
}

function joinEvidence(draft: Draft, evidence: NonNullable<RecordOf<'events'>['date']['evidence']>[number]): Evidence {
  const claim = evidence.claim === undefined ? undefined : need(draft.claims, evidence.claim);
  const own = evidence.basis === undefined ? claim?.date : undefined;
  const resolved = evidence.resolved ?? own?.resolved;
  return {
    basis: evidence.basis ?? own?.basis ?? 'inferred',
    date: own?.date ?? parseDate(evidence.edtf ?? ''),
    ...(claim && { claim }),
    ...(own && { phrase: own.phrase }),
    ...(own?.printed && { printed: own.printed }),
    ...(resolved !== undefined && { resolved }),
    references: worksOf(draft, evidence.references),
    ...(evidence.sure && { sure: evidence.sure }),
  };
}

/**
 * `contested` if a claim about the event is denied or the event’s status requires a dispute. Otherwise the number of
 * independent origins decides.
 */
function attestedBy(event: Event): Attested {
  if (event.status.needs === 'dispute' || event.claims.some(({ deniedBy }) => deniedBy.length > 0)) return 'contested';
  return event.origins.length > 1 ? 'several' : 'one';
}

function finishEvents(draft: Draft, records: Records, sources: readonly Source[]): void {
  const order = new Map(sources.map((source, n) => [source.id, n]));
  const rank = ({ id }: Source) => order.get(id) ?? 0;
  for (const { id, data } of records.events) {
    const event = need(draft.events, id);
    event.evidence = (data.date.evidence ?? []).map((evidence) => joinEvidence(draft, evidence));
    event.notes = joinNotes(draft, data.notes);
    const speaking = new Set(event.claims.map(({ source }) => source));
    event.sources = [...speaking].sort((a, b) => rank(a) - rank(b));
    const attesting = event.claims.filter(attests);
    event.origins = independentOrigins(attesting.map(({ source, links }) => ({ source: source.id, links })));
    event.attested = attestedBy(event);
    if (data.outcome) {
      const { cameAbout, says, claims, references } = data.outcome;
      event.outcome = { cameAbout, says, claims: claimsOf(draft, claims), references: worksOf(draft, references) };
    }
  }
}

function findDifferences(draft: Draft, records: Records): FoundDifference[] {
  const stated = records.differences.map(
    ({ id, data }): FoundDifference => ({
      id,
      kind: data.kind,
      title: data.title,
      ...(data.event !== undefined && { event: data.event }),
      sides: data.sides.map(({ says, claims, references }) => ({
        says,
        claims: claims ?? [],
        references: references ?? [],
      })),
      found: 'stated',
    }),
  );
  const { words } = draft;
  const computed = [...draft.events.values()].flatMap((event) =>
    computedDifferences(
      {
        id: event.id,
        title: event.title,
        // The date on which a plan was carried out does not contradict the date of the plan.
        ...(event.date && event.outcome === undefined && { date: event.date }),
        references: event.evidence.flatMap(({ references }) => references.map(({ id }) => id)),
        claims: event.claims
          .filter((claim) => event.outcome?.claims.includes(claim) !== true)
          .map(({ ref, date, values }) => {
            const ofThis =
              date !== undefined && !date.apart && (date.event === undefined || date.event.id === event.id);
            return { ref, ...(ofThis && { date: date.date }), values };
          }),
      },
      draft.settings.measures,
      words,
    ),
  );
  const denials = denialsIn(draft.claims.values(), words);
  const about = ({ event, kind }: FoundDifference) => `${kind} ${event ?? ''}`;
  const statedAbout = Map.groupBy(stated, about);
  const covered = (found: FoundDifference) => {
    const claims = found.sides.flatMap((side) => side.claims);
    return (statedAbout.get(about(found)) ?? []).some((other) => {
      const known = new Set(other.sides.flatMap((side) => side.claims));
      return claims.every((claim) => known.has(claim));
    });
  };
  return [...stated, ...[...computed, ...denials].filter((found) => !covered(found))];
}

function joinDifferences(draft: Draft, records: Records): Difference[] {
  const stated = new Map(records.differences.map((entry) => [entry.id, entry]));
  return findDifferences(draft, records).map((found) => {
    const event = found.event === undefined ? undefined : need(draft.events, found.event);
    const sides = found.sides.map(
      (side): DifferenceSide => ({
        says: side.says,
        claims: claimsOf(draft, side.claims),
        references: worksOf(draft, side.references),
        ours: side.ours ?? false,
      }),
    );
    const own = found.found === 'stated' ? need(stated, found.id) : undefined;
    const difference: Difference = {
      id: found.id,
      kind: found.kind,
      found: found.found,
      title: found.title,
      body: own?.body ?? '',
      sought: own?.data.sought ?? [],
      ...(event && { event }),
      sides,
    };
    event?.differences.push(difference);
    const sources = new Set(sides.flatMap(({ claims }) => claims.map(({ source }) => source.id)));
    for (const id of sources) need(draft.sources, id).differences.push(difference);
    return difference;
  });
}

/** Assembles records that have passed the checks. */
export function assemble(records: Records, settings: RecordOf<'settings'>, wording: RecordOf<'wording'>): Archive {
  const draft = draftRecords(records, settings);
  const sources: Open<Source>[] = [...draft.sources.values()].sort(
    (a, b) => orderDates(a.published, b.published) || byText(a.id, b.id),
  );
  linkClaims(draft, records);
  finishEvents(draft, records, sources);
  const differences = joinDifferences(draft, records);
  for (const { id, data } of records.sources) {
    const source = need(draft.sources, id);
    source.notes = joinNotes(draft, data.notes, id);
  }
  for (const { id, data } of records.actors) need(draft.actors, id).notes = joinNotes(draft, data.notes);

  const order = ({ record: { date } }: Event) => date.order ?? Number.POSITIVE_INFINITY;
  const events = [...draft.events.values()].sort(
    (a, b) => orderDates(a.date, b.date) || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : byText(a.id, b.id)),
  );
  for (const event of events) {
    need(draft.lanes, event.lane.id).events.push(event);
    for (const { actor } of event.actors) need(draft.actors, actor.id).events.push(event);
    for (const source of event.sources) need(draft.sources, source.id).events.push(event);
  }
  const rank = new Map(events.map(({ id }, n) => [id, n]));
  const contents = recordContents(records);
  const versions = versionsOf(records.changes[0]?.data, (name) =>
    contents.has(name) ? titleOf(name, contents, draft.words) : undefined,
  );
  const place = ({ event }: Difference) => rank.get(event?.id ?? '') ?? events.length;
  return {
    settings,
    words: draft.words,
    wording,
    span: parseDate(settings.span),
    lanes: [...draft.lanes.values()],
    sources,
    events,
    actors: [...draft.actors.values()].sort(
      (a, b) => byText(filing(a.record.sort), filing(b.record.sort)) || byText(a.id, b.id),
    ),
    places: [...draft.places.values()],
    references: [...draft.references.values()].sort((a, b) => byText(a.id, b.id)),
    differences: differences.sort((a, b) => place(a) - place(b) || byText(a.id, b.id)),
    overview: joinOverview(records, events),
    threads: joinThreads(records, draft, differences),
    pages: records.pages
      .map(({ id, data, body }) => ({ id, ...data, body }))
      .sort((a, b) => a.order - b.order || byText(a.id, b.id)),
    claims: draft.claims,
    version: versions[0],
    versions,
  };
}

/** A filing name without diacritics or capitals, so that the order does not depend on the machine’s locale. */
function filing(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
