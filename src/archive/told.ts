/** Describes what a record says, field by field, in readers’ terms; frozen and current records are treated alike. */
import { places, site, earlier as words } from '#words';
import { say } from '../words/message.ts';
import { attributed, nameSteps } from './attribution.ts';
import { dateWords } from './date-words.ts';
import { canonical, type Edition, type RecordContent } from './edition.ts';
import { placeWords } from './place-words.ts';
import { recordDate } from './record-date.ts';
import { readName } from './record-name.ts';
import { type Step, stepSchema } from './schema/claim.ts';
import { locator } from './schema/text.ts';

/** The text of one field of a record, in readers’ terms. */
export interface Told {
  readonly field: keyof typeof words.fields;
  /** The part of the record that the text comes from: a field of its data, or its body. */
  readonly from: string;
  readonly text: string;
  /** Whether the text is Markdown. */
  readonly markdown?: true;
}

/** All records and the settings at one point in time; they supply the titles of records that a record names. */
export interface Among {
  readonly records: ReadonlyMap<string, RecordContent>;
  readonly settings: Edition['settings'];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** A text followed, in brackets, by the statements and works that it rests on. */
const resting = (text: string, on: readonly string[]): string =>
  on.length === 0 ? text : say(words.resting, { text, on: on.join(site.semicolon) });

/** Titles of outside works. */
const worksOf = ({ records }: Among, ids: unknown): string[] =>
  namesOf(ids).map((id) => textOf(records.get(`references/${id}`)?.data.title));

/**
 * The document and place of a statement.
 *
 * @param ref `source/claim`. @throws Error for a statement without a place, which the checks reject.
 */
export function statementPlace({ records }: Among, ref: string): { source: string; place: string } {
  const source = textOf(records.get(`sources/${ref.split('/')[0]}`)?.data.short);
  return { source, place: placeWords(locator.parse(records.get(`claims/${ref}`)?.data.at), places) };
}

function dateTold(date: unknown): string {
  if (!isRecord(date)) return '';
  const { edtf, window, night, undated } = date;
  if (typeof edtf !== 'string') return textOf(undated);
  return dateWords(recordDate({ edtf, window: window === true, night: night === true || undefined }));
}

function statementTold({ records }: Among, { chain, says }: RecordContent['data']): string {
  const steps: Step[] = listOf(chain).flatMap((step) => stepSchema.safeParse(step).data ?? []);
  const named = nameSteps(steps, (id) => {
    const actor = records.get(`actors/${id}`)?.data;
    const article = typeof actor?.article === 'string' ? actor.article : undefined;
    return { name: textOf(actor?.name), article, person: actor?.kind === 'person' };
  });
  return attributed(named, textOf(says));
}

const statusTold = ({ settings }: Among, id: unknown): string =>
  textOf(listOf(settings.statuses).find((status) => status.id === id)?.name);

/** The texts of a record in reading order; each kind of record has fields of its own. */
function linesOf(name: string, { data, body = '' }: RecordContent, among: Among): Told[] {
  const field = (key: string, as: Told['field'], text = textOf(data[key])): Told => ({ field: as, from: key, text });
  const account = (as: Told['field']): Told => ({ field: as, from: 'body', text: body, markdown: true });
  const notes = listOf(data.notes).map((note) =>
    field('notes', 'note', resting(textOf(note.says), worksOf(among, note.references))),
  );
  const { kind } = readName(name);
  if (kind === 'claim')
    return [
      field('at', 'place', placeWords(locator.parse(data.at), places)),
      field('says', 'statement', statementTold(among, data)),
      field('quote', 'quotation'),
      field('date', 'date', dateTold(data.date)),
    ];
  if (kind === 'event')
    return [
      field('title', 'title'),
      field('status', 'status', statusTold(among, data.status)),
      field('date', 'date', dateTold(data.date)),
      field('place', 'where'),
      account('account'),
      field('outcome', 'outcome', textOf(isRecord(data.outcome) ? data.outcome.says : '')),
      ...notes,
    ];
  if (kind === 'source') {
    const { who, for: whom, when, evidence } = isRecord(data.standpoint) ? data.standpoint : {};
    return [
      field('title', 'title'),
      field('short', 'short'),
      field('standpoint', 'who', textOf(who)),
      field('standpoint', 'for', textOf(whom)),
      field('standpoint', 'when', textOf(when)),
      field('standpoint', 'evidence', textOf(evidence)),
      account('summary'),
      field('omitted', 'omitted'),
      ...notes,
    ];
  }
  if (kind === 'difference') {
    const sides = listOf(data.sides).map(({ says, claims, references }) => {
      const statements = namesOf(claims).map((ref) => say(words.place, statementPlace(among, ref)));
      return field('sides', 'side', resting(textOf(says), [...statements, ...worksOf(among, references)]));
    });
    return [field('title', 'title'), ...sides, account('explanation')];
  }
  if (kind === 'thread') {
    const steps = listOf(data.steps).map(
      ({ says }): Told => ({ ...field('steps', 'step', textOf(says)), markdown: true }),
    );
    return [field('title', 'title'), field('question', 'question'), account('introduction'), ...steps];
  }
  if (kind === 'actor') return [field('name', 'name'), account('about'), ...notes];
  if (kind === 'reference')
    return [field('title', 'title'), field('publisher', 'publisher'), field('read', 'read'), account('about')];
  return [field('title', 'title'), account('chapter')];
}

/**
 * The texts of a record; empty ones are left out.
 *
 * @param name `events/id`, `claims/source/claim`. @param among all records at the time of `content`.
 */
export const toldOf = (name: string, content: RecordContent, among: Among): Told[] =>
  linesOf(name, content, among).filter(({ text }) => text !== '');

/** The earlier and the current texts of one field of a record. A field that occurs more than once has several texts. */
export interface ThenAndNow {
  readonly field: Told['field'];
  readonly before: readonly Told[];
  readonly now: readonly Told[];
  /** Whether the texts are still the same. */
  readonly same: boolean;
}

export interface Comparison {
  /** The fields that have changed; also the statement of a claim and the status of an event, changed or not. */
  readonly lines: readonly ThenAndNow[];
  /** Changed fields of the data that do not appear in `lines`, sorted. */
  readonly others: readonly string[];
}

/** Fields that are always shown, because without them the rest of the record could be taken for fact. */
const ALWAYS: ReadonlySet<Told['field']> = new Set(['statement', 'status']);

/**
 * Compares the earlier texts of a record with its current ones. @param now undefined for a record that no longer
 * exists.
 */
export function compare(
  before: { readonly content: RecordContent; readonly told: readonly Told[] },
  now: { readonly content: RecordContent; readonly told: readonly Told[] } | undefined,
): Comparison {
  const fields = new Set([...before.told, ...(now?.told ?? [])].map(({ field }) => field));
  const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  const lines = [...fields]
    .map((field): ThenAndNow => {
      const of = (told: readonly Told[] = []) => told.filter((each) => each.field === field);
      const [then, present] = [of(before.told), of(now?.told)];
      // If there are several texts, such as the steps of a thread, those that are still the same are left out. If only
      // their order has changed, all are given.
      const changed = (texts: readonly Told[], others: readonly Told[]) =>
        texts.filter((text) => !others.some((other) => same(text, other)));
      const [gone, come] = [changed(then, present), changed(present, then)];
      const moved = gone.length + come.length === 0;
      return { field, before: moved ? then : gone, now: moved ? present : come, same: same(then, present) };
    })
    .filter((line) => ALWAYS.has(line.field) || !line.same);
  if (now === undefined) return { lines, others: [] };
  const shown = new Set(
    lines.flatMap((line) => (line.same ? [] : [...line.before, ...line.now])).map(({ from }) => from),
  );
  const parts = ({ content: { data, body, frame } }: typeof before): RecordContent['data'] => ({
    ...data,
    body,
    frame,
  });
  const [had, has] = [parts(before), parts(now)];
  const keys = new Set([...Object.keys(had), ...Object.keys(has)]);
  // A statement and its chain are shown on one line.
  if (shown.has('says')) shown.add('chain');
  return { lines, others: [...keys].filter((key) => !shown.has(key) && !same(had[key], has[key])).sort() };
}
