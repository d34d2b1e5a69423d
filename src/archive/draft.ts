/** Records being assembled, indexed by id but not yet linked. */
import { type Words, wordsOf } from '../words/languages.ts';
import type { Actor, Claim, Event, Lane, Reference, Source } from './archive.ts';
import { linkKeys, nameSteps } from './attribution.ts';
import { bodyOf } from './body.ts';
import { quotationsOf, wordsPrinted } from './checks/documents.ts';
import { issuerOf } from './checks/sources.ts';
import { paragraphCount } from './fingerprint.ts';
import { cutDocument } from './frame.ts';
import { laneId, lanesOf } from './lanes.ts';
import { placeWords } from './place-words.ts';
import { recordDate } from './record-date.ts';
import type { RecordOf, Records } from './records.ts';
import { remembered } from './remembered.ts';
import { licenceNamed } from './schema/licences.ts';
import type { Place } from './schema/places.ts';
import type { Locator } from './schema/text.ts';

/** A mutable version of a type, whose fields and lists can still be filled in. */
export type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export interface Draft {
  readonly settings: RecordOf<'settings'>;
  /** The words in the language of the archive. */
  readonly words: Words;
  readonly references: ReadonlyMap<string, Reference>;
  readonly lanes: ReadonlyMap<string, Open<Lane>>;
  readonly actors: ReadonlyMap<string, Open<Actor>>;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, Open<Event>>;
  readonly sources: ReadonlyMap<string, Open<Source>>;
  /** Claims, keyed by `source/claim`. */
  readonly claims: ReadonlyMap<string, Open<Claim>>;
}

/** Looks up something that the checks have shown to exist. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`the checks let through "${id}", which does not exist`);
  return found;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));

/** The statuses, kinds and topics that the settings define, by id. */
const named = remembered(({ statuses, kinds, topics }: RecordOf<'settings'>) => ({
  statuses: byId(statuses),
  kinds: byId(kinds),
  topics: byId(topics),
}));

/**
 * A number by which places are sorted: title, standfirst, body paragraphs, then headings and captions, credits,
 * footnotes.
 */
export function placeOrder(at: Locator): number {
  if (typeof at === 'number') return at;
  if (at === 'title' || at === 'standfirst') return at === 'title' ? -2 : -1;
  return 1_000_000 + Number(at.split(' ')[1]) + (at.startsWith('credit') ? 1000 : at.startsWith('footnote') ? 2000 : 0);
}

function draftActor(
  settings: RecordOf<'settings'>,
  entry: Records['actors'][number],
  references: Draft['references'],
): Open<Actor> {
  const { id, data, body } = entry;
  const principal = settings.principals?.find((each) => each.actor === id || each.id === data.principal);
  return {
    id,
    record: data,
    body,
    blocks: [...bodyOf(entry).blocks],
    name: data.name,
    ...(principal && { principal }),
    events: [],
    saidBy: [],
    passedOn: [],
    about: [],
    namesFrom: (data.namesFrom ?? []).map((reference) => need(references, reference)),
    notes: [],
  };
}

function draftEvent(
  entry: Records['events'][number],
  draft: Omit<Draft, 'events' | 'sources' | 'claims'>,
): Open<Event> {
  const { id, data, body } = entry;
  const { settings, actors, lanes, places } = draft;
  const { statuses, kinds } = named(settings);
  const involved = data.actors.map(({ actor, role }) => ({
    actor: need(actors, actor),
    ...(role !== undefined && { role }),
  }));
  const sorted = {
    principals: involved.flatMap(({ actor }) => actor.principal?.id ?? []),
    actors: involved.map(({ actor }) => actor.id),
    places: data.places ?? [],
    kind: data.kind,
  };
  return {
    id,
    record: data,
    body,
    blocks: [...bodyOf(entry).blocks],
    title: data.title,
    ...(data.date.edtf !== undefined && { date: recordDate({ ...data.date, edtf: data.date.edtf }) }),
    ...(data.date.undated !== undefined && { undated: data.date.undated }),
    evidence: [],
    status: need(statuses, data.status),
    kind: need(kinds, data.kind),
    lane: need(lanes, laneId(sorted, settings)),
    actors: involved,
    places: (data.places ?? []).map((place) => need(places, place)),
    claims: [],
    sources: [],
    origins: [],
    attested: 'one',
    differences: [],
    notes: [],
  };
}

/**
 * The text of a document that may be published. The checks have already shown that the reading frame was made for this
 * file, and that the document’s licence allows publication.
 */
function publishedText({ id, data }: Records['sources'][number], records: Records): Source['text'] {
  const bytes = records.texts.get(id)?.bytes;
  const frame = records.frames.find((each) => each.id === id)?.data;
  const own = records.settings[0]?.data.licence;
  const licence = own && licenceNamed(data.licence, own);
  if (bytes === undefined || frame === undefined || licence === undefined) return undefined;
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { blocks } = cutDocument(bytes, frame);
  return { blocks, content, licence, attribution: data.attribution ?? '' };
}

function draftSource(entry: Records['sources'][number], records: Records, actors: Draft['actors']): Open<Source> {
  const text = publishedText(entry, records);
  const { id, data, body } = entry;
  const frame = records.frames.find((each) => each.id === id)?.data;
  const fingerprint = records.fingerprints.find((each) => each.id === id)?.data;
  const issuer = need(actors, issuerOf(data) ?? '');
  return {
    id,
    record: data,
    body,
    blocks: [...bodyOf(entry).blocks],
    ...(data.publisher !== undefined && { publisher: need(actors, data.publisher) }),
    ...(text && { text }),
    issuer,
    foundIn: data.container ?? data.held?.repository ?? issuer.name,
    // A document is published on a single day, so an interval is a window.
    ...(data.published && { published: recordDate({ edtf: data.published.edtf, window: true }) }),
    ...(frame && { frame }),
    ...(fingerprint && { fingerprint }),
    paragraphs: fingerprint === undefined ? 0 : paragraphCount(fingerprint),
    words: fingerprint?.words ?? 0,
    wordsPrinted: wordsPrinted(quotationsOf(entry)),
    claims: [],
    events: [],
    notes: [],
    differences: [],
  };
}

function draftClaim(
  claim: RecordOf<'sources'>['claims'][number],
  source: Source,
  draft: Omit<Draft, 'sources' | 'claims'>,
): Open<Claim> {
  const { settings, words, actors, events } = draft;
  const chain = nameSteps(claim.chain, (id) => {
    const { name, record } = need(actors, id);
    return { name, article: record.article, person: record.kind === 'person' };
  });
  return {
    id: claim.id,
    ref: `${source.id}/${claim.id}`,
    source,
    at: claim.at,
    place: placeWords(claim.at, words.places),
    says: claim.says,
    ...(claim.quote !== undefined && { quote: claim.quote }),
    chain,
    links: linkKeys(source.id, claim.chain),
    originName: chain.at(-1)?.name ?? '',
    events: claim.events.map((event) => need(events, event)),
    ...(claim.topic !== undefined && { topic: need(named(settings).topics, claim.topic) }),
    alsoTopics: (claim.alsoTopics ?? []).map((topic) => need(named(settings).topics, topic)),
    actors: claim.actors.map((actor) => need(actors, actor)),
    ...(claim.date && {
      date: {
        date: recordDate(claim.date),
        basis: claim.date.basis,
        phrase: claim.date.phrase,
        ...(claim.date.resolved !== undefined && { resolved: claim.date.resolved }),
        ...(claim.date.event !== undefined && { event: need(events, claim.date.event) }),
        ...(claim.date.apart !== undefined && { apart: claim.date.apart }),
        ...(claim.date.printed && { printed: claim.date.printed }),
      },
    }),
    values: claim.values ?? [],
    denies: [],
    deniedBy: [],
  };
}

/** Drafts every record, with claims in document order. */
export function draftRecords(records: Records, settings: RecordOf<'settings'>): Draft {
  const words = wordsOf(settings.language);
  const references = byId(records.references.map(({ id, data, body }): Reference => ({ id, record: data, body })));
  const actors = byId(records.actors.map((entry) => draftActor(settings, entry, references)));
  const places = byId(records.places[0]?.data.places ?? []);
  const nameOf = { actor: (id: string) => need(actors, id).name, place: (id: string) => need(places, id).name };
  const lanes = byId(
    lanesOf(settings, nameOf).map((lane): Open<Lane> => ({ ...lane, principals: [...lane.principals], events: [] })),
  );
  const events = byId(
    records.events.map((entry) => draftEvent(entry, { settings, words, references, actors, places, lanes })),
  );
  const sources = byId(records.sources.map((entry) => draftSource(entry, records, actors)));
  const claims = new Map<string, Open<Claim>>();
  for (const { id, data } of records.sources) {
    const source = need(sources, id);
    for (const claim of data.claims.toSorted((a, b) => placeOrder(a.at) - placeOrder(b.at))) {
      const drafted = draftClaim(claim, source, { settings, words, references, actors, places, lanes, events });
      claims.set(drafted.ref, drafted);
      source.claims.push(drafted);
    }
  }
  return { settings, words, references, lanes, actors, places, events, sources, claims };
}
