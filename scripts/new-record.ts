/** The questions for each kind of record, and the fields that the answers fill. Nothing is read or written here. */
import type { z } from 'zod';
import { COLLECTIONS } from '../src/archive/collections.ts';
import { FOLDER_OF } from '../src/archive/record-name.ts';
import { placeSchema } from '../src/archive/schema/places.ts';
import { messageParts, slug } from '../src/archive/schema/text.ts';
import { begun, KINDS, type NewKind } from '../src/desk/beginning.ts';

/** What can be made: a record with a file of its own, or an entry in `places.yaml`. */
export const ASKED = [...KINDS, 'place'] as const;
export type AskedKind = NewKind | 'place';

export const schemaOf = (kind: AskedKind): z.ZodType =>
  kind === 'place' ? placeSchema : COLLECTIONS[FOLDER_OF[kind]].schema;

/** One question. `flag` is its name, which follows `--` on a command line. */
export interface Question {
  readonly flag: string;
  /** The field that the answer fills; the field’s explanation is the question. */
  readonly field: string;
  readonly needed: boolean;
  /** Set if several answers may be given, separated by semicolons. */
  readonly list?: true;
  /** Converts an answer, or each of several, to its value; by default, leaves it unchanged. */
  readonly read?: (answer: string) => unknown;
  /** What is wrong with the form of the whole answer, and what to write; undefined if nothing is. */
  readonly fault?: (answer: string) => string | undefined;
}

/** What separates several values in one answer, in every command. */
const SEPARATOR = ';';

export const partsOf = (answer: string): string[] =>
  answer.split(SEPARATOR).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** The fault if ids, or claims as source/claim, are separated by anything but semicolons. */
export function idsFault(answer: string): string | undefined {
  const ids = answer.split(/[\s,;|+&]+/u).filter((each) => each !== '');
  const isListed =
    /[,|+&]|[a-z0-9]\s+[a-z0-9]/.test(answer) && ids.every((id) => idFault(id.replace('/', '-')) === undefined);
  return isListed ? `separates ids with something other than a semicolon. Write "${ids.join('; ')}".` : undefined;
}

/** An id or a place after "=", followed by a separator other than a semicolon before the next pair. */
const RUN_TOGETHER = /(= *[\p{L}\p{N}/-]+) *[,|&+] *(?=[^=;]*=)/gu;

/** The fault if commas seem to separate several texts; up to `most` commas may belong to a single text. */
const textsFault =
  (most: number) =>
  (answer: string): string | undefined => {
    if (answer.includes(SEPARATOR) || answer.trimEnd().endsWith(',')) return undefined;
    const parts = answer.split(',').map((part) => part.trim());
    return parts.length - 1 > most
      ? `has commas. Separate several values with semicolons: "${parts.join('; ')}"; if it is a single value with commas, end it with a semicolon.`
      : undefined;
  };

/** The fault reported if one half of a pair is missing. */
export const pairsFault =
  (form: string) =>
  (answer: string): string | undefined => {
    const parted = answer.replace(RUN_TOGETHER, '$1; ');
    if (parted !== answer) return `separates pairs with something other than a semicolon. Write "${parted}".`;
    const lacking = partsOf(answer).find((part) => named(part).includes(''));
    return lacking === undefined
      ? undefined
      : `has "${lacking}" without its other half. Write "${form}", several separated by semicolons.`;
  };

const ids = { list: true, fault: idsFault } as const;

const need = (flag: string, field = flag): Question => ({ flag, field, needed: true });
const may = (flag: string, field = flag): Question => ({ flag, field, needed: false });

const named = (text: string): [before: string, after: string] => {
  const at = text.lastIndexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

/** An answer as a number. Any other text is left unchanged, for the check to report. */
export const number = (answer: string) => (/^-?\d+$/.test(answer) ? Number(answer) : answer);
/** “yes” as `true`. Any other text is left unchanged, for the check to report. */
export const yes = (answer: string) => (answer === 'yes' ? true : answer);

/** Converts "wikidata = Q42; viaf = 113230702" to ids by register. */
const identifiers = (answer: string) => Object.fromEntries(partsOf(answer).map(named));

/** Converts "gazette-1899 = 4" to a place in a document. */
function placeIn(text: string): { source: string; at: number | string } {
  const [source, at] = named(text);
  return { source, at: number(at) };
}

/** Converts "Idris Halim = gazette-1899 4" to a name as a document writes it. */
function spellingIn(text: string): { source: string; at: number | string; as: string } {
  const [as, place] = named(text);
  const [source = '', ...at] = place.split(/\s+/u);
  return { source, at: number(at.join(' ')), as };
}

/** Converts "The clerk counted forty = gazette/forty" to a side of a difference. */
function sideOf(text: string): { says: string; claims: string[] } {
  const [says, claims] = named(text);
  return { says, claims: claims.split(/[\s,]+/u).filter((claim) => claim !== '') };
}

/**
 * Converts "Voss says it was not asked [@gazette/not-asked] = board-resolves" to a step. A name with a slash is a
 * claim.
 */
function stepOf(text: string): Record<string, string> {
  const [says, id] = named(text);
  return { [id.includes('/') ? 'claim' : 'event']: id, says };
}

/** Converts "light.png; A tower on a rock; Drawn for this; CC0-1.0" to a picture. Parts may be left out at the end. */
function pictureOf(text: string): Record<string, string> {
  const parts = text.split(';').map((part) => part.trim());
  return Object.fromEntries(
    ['file', 'alt', 'credit', 'licence', 'source'].flatMap((name, n) => {
      const part = parts[n] ?? '';
      return part === '' ? [] : [[name, part]];
    }),
  );
}

const image: Question = { ...may('image', 'images'), read: (answer) => [pictureOf(answer)] };

const spellings: Question = { ...may('spellings'), list: true, fault: textsFault(0) };
const registered: Question = { ...may('identifiers'), read: identifiers, fault: pairsFault('register = id') };

export const QUESTIONS: Readonly<Record<AskedKind, readonly Question[]>> = {
  source: [
    need('title'),
    need('short'),
    need('kind'),
    need('genre'),
    { ...may('authors'), list: true, fault: textsFault(1) },
    may('publisher'),
    may('issuer'),
    may('container'),
    may('repository', 'held.repository'),
    may('collection', 'held.collection'),
    may('shelf-mark', 'held.shelfMark'),
    may('place'),
    may('volume'),
    may('edition'),
    may('pages'),
    { ...may('translators'), list: true, fault: textsFault(1) },
    need('language'),
    may('published', 'published.edtf'),
    may('address'),
    may('rights'),
    may('licence'),
    may('attribution'),
    may('speaker', 'standpoint.who'),
    may('speaks-for', 'standpoint.for'),
    may('spoke', 'standpoint.when'),
    may('rests-on', 'standpoint.evidence'),
    may('omitted'),
    image,
  ],
  event: [
    need('title'),
    may('date', 'date.edtf'),
    { ...may('window', 'date.window'), read: yes },
    { ...may('night', 'date.night'), read: yes },
    { ...may('order', 'date.order'), read: number },
    { ...may('claim', 'date.evidence'), read: (claim) => [{ claim }] },
    may('undated', 'date.undated'),
    need('status'),
    need('kind'),
    { ...may('actors'), ...ids, read: (actor) => ({ actor }) },
    may('place'),
    { ...may('places'), ...ids },
    image,
  ],
  actor: [
    need('name'),
    need('sort'),
    need('kind'),
    spellings,
    { ...may('names-in', 'namesIn'), list: true, read: placeIn, fault: pairsFault('source = ¶') },
    { ...may('spelled-in', 'spelledIn'), list: true, read: spellingIn, fault: pairsFault('name = source ¶') },
    registered,
    may('principal'),
    image,
  ],
  reference: [
    need('title'),
    may('kind'),
    may('copy-of', 'copyOf'),
    need('publisher'),
    { ...may('authors'), list: true, fault: textsFault(1) },
    may('published'),
    may('address'),
    may('language'),
    need('read'),
    need('looked-up', 'lookedUp'),
  ],
  difference: [
    need('title'),
    need('kind'),
    may('event'),
    {
      ...need('sides'),
      list: true,
      read: sideOf,
      fault: pairsFault('this side in a few words = source/claim'),
    },
  ],
  chapter: [
    need('title'),
    { ...need('order'), read: number },
    may('span'),
    { ...may('events'), ...ids },
    { ...may('remark'), read: yes },
  ],
  thread: [
    need('title'),
    need('question'),
    { ...need('steps'), list: true, read: stepOf, fault: pairsFault('what connects it = event') },
  ],
  place: [need('name'), spellings, registered],
};

/** How to write an answer that differs in form from its field; added to the explanation of the field. */
export const FORMS: Readonly<Record<string, string>> = {
  authors: 'Several: separate with ";".',
  translators: 'Several: separate with ";".',
  spellings: 'Several: separate with ";".',
  actors: 'Ids. Several: separate with ";".',
  places: 'Ids. Several: separate with ";".',
  events: 'Ids. Several: separate with ";".',
  window: '"yes" or nothing.',
  night: '"yes" or nothing.',
  remark: '"yes" or nothing.',
  identifiers: 'Here "register = id". Several: separate with ";".',
  'names-in': 'Here "source = place". Several: separate with ";".',
  'spelled-in': 'Here "name = source place". Several: separate with ";".',
  claim: 'Here, the one claim it rests on, as source/claim. Without a date: the claim’s own date.',
  image: 'Here one, as "file; what it shows; whose it is; licence; where it comes from".',
  steps: 'Here, "what connects it = event-id", or source/claim in place of the id. Separate with ";".',
  sides: 'Here, "this side in a few words = source/claim". Separate with ";"; a space between claims of one side.',
};

/** What is wrong with an id; undefined if nothing is. */
export function idFault(id: string): string | undefined {
  const checked = slug.safeParse(id);
  if (checked.success) return undefined;
  const sentences = checked.error.issues.map(({ message }) => {
    const { wrong, instead } = messageParts(message);
    return `${wrong}. ${instead}`.trim();
  });
  return sentences.join(' ');
}

/** The short form of an event’s date that gives only the claim it rests on. The event then has that claim’s date. */
function ownDate(date: unknown): { date?: unknown } {
  if (typeof date !== 'object' || date === null || 'edtf' in date || !('evidence' in date)) return {};
  const { evidence, ...others } = date;
  return { date: { ...(Array.isArray(evidence) ? evidence[0] : {}), ...others } };
}

/** Turns answers by flag into the fields of the record. Empty answers are left out. */
export function fieldsOf(kind: AskedKind, answers: Readonly<Record<string, string>>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { flag, field, list, read = (answer: string): unknown => answer } of QUESTIONS[kind]) {
    const answer = answers[flag]?.trim() ?? '';
    if (answer === '') continue;
    const value = list === undefined ? read(answer) : partsOf(answer).map(read);
    const [part = field, inside] = field.split('.');
    fields[part] = inside === undefined ? value : { ...(fields[part] ?? {}), [inside]: value };
  }
  return kind === 'place' ? fields : begun(kind, kind === 'event' ? { ...fields, ...ownDate(fields.date) } : fields);
}
