/** A work as bibliographic files describe it, and the source or reference that is made from it. */
import { unsafe } from '../../src/archive/content-file.ts';
import type { REFERENCE_KINDS } from '../../src/archive/schema/reference.ts';
import type { SourceKind } from '../../src/archive/schema/source-kinds.ts';
import { address } from '../../src/archive/schema/text.ts';
import { languageTag } from './language-tag.ts';
import { oneLine } from './plain-text.ts';
import type { Left, Proposal } from './proposal.ts';
import { edtfOf } from './written-date.ts';

/** Fields that hold several values. */
const LISTS = ['authors', 'contributors', 'translators'] as const;
type ListField = (typeof LISTS)[number];
type SingleField =
  | 'title'
  | 'container'
  | 'publisher'
  | 'place'
  | 'volume'
  | 'edition'
  | 'pages'
  | 'genre'
  | 'language'
  | 'published'
  | 'lookedUp'
  | 'address'
  | 'doi'
  | 'rights'
  | 'repository'
  | 'collection'
  | 'shelfMark';
export type WorkField = ListField | SingleField;

/** One value in a bibliographic file. */
export interface Given {
  /** The name of its field in the file. */
  readonly field: string;
  /** The field of a work that the value belongs to, if any. */
  readonly to: WorkField | undefined;
  readonly value: string;
}

export interface Work {
  readonly from: string;
  /** The key or id that the file gives the work. */
  readonly key: string;
  /** The type of the work, as the file names it. */
  readonly type: string;
  readonly kind: SourceKind | undefined;
  readonly fields: Readonly<Partial<Record<SingleField, string> & Record<ListField, readonly string[]>>>;
  readonly left: readonly Left[];
}

const isList = (field: WorkField): field is ListField => LISTS.some((each) => each === field);

const isDate = (field: WorkField): boolean => field === 'published' || field === 'lookedUp';

/** The value in the form that our own field requires, or why it cannot be accepted. */
function cleaned(to: WorkField, value: string): { value: string } | { why: string } {
  const text = oneLine(value);
  const danger = unsafe(text);
  if (danger !== undefined) return { why: danger.wrong };
  const or = (read: string | undefined, why: string) => (read === undefined ? { why } : { value: read });
  if (isDate(to)) return or(edtfOf(text), 'not a date that can be read in one way only');
  if (to === 'language') return or(languageTag(text), 'not a known language');
  if (to === 'address') return or(address.safeParse(text).data, 'not a web address');
  if (to === 'doi') return { value: text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') };
  if (to === 'pages') return { value: text.replace(/^pp?\.\s*/i, '').replaceAll(/\s*[-‐–—]+\s*/g, '-') };
  return { value: text };
}

/**
 * Makes a work from the values in a file. A field for a single value takes the first one.
 *
 * @param given the values in order of preference. Those that are not used are listed in `left`.
 */
export function workOf(about: Omit<Work, 'fields' | 'left'>, given: readonly Given[]): Work {
  const single: Partial<Record<SingleField, string>> = {};
  const lists: Partial<Record<ListField, string[]>> = {};
  const left: Left[] = [];
  for (const { field, to, value } of given) {
    if (value.trim() === '') continue;
    const read = to === undefined ? undefined : cleaned(to, value);
    if (to === undefined || read === undefined) left.push({ field, value });
    else if ('why' in read) left.push({ field, value, why: read.why });
    else if (read.value === '') left.push({ field, value, why: 'there is no text in it' });
    else if (isList(to)) lists[to] = [...(lists[to] ?? []), read.value];
    // A repeated value, or a year beside a day in that year, says nothing new.
    else if (single[to] === undefined) single[to] = read.value;
    else if (single[to] !== read.value && !(isDate(to) && single[to].startsWith(read.value)))
      left.push({ field, value, why: `there is already another ${to}` });
  }
  const { doi } = single;
  const resolved = doi && `https://doi.org/${doi}`;
  if (resolved !== undefined && single.address === undefined) single.address = resolved;
  else if (doi !== undefined && single.address !== resolved)
    left.push({ field: 'DOI', value: doi, why: 'there is already another address' });
  return { ...about, fields: { ...single, ...lists }, left };
}

/** A few words by which a work could be cited: the first author, or else what it appeared in, and the year. */
function shortName({ fields: { authors, container, publisher, title, published }, key }: Work): string {
  const author = authors?.[0]?.split(',')[0];
  const who = author ?? container ?? title ?? publisher ?? key;
  const year = /^-?\d{4}/.exec(published ?? '')?.[0] ?? '';
  return `${who.split(' ').slice(0, 5).join(' ')} ${year}`.trim();
}

/** The fields that have a value. */
const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A work as a source in the archive. Fields that can only be filled from the document itself stay empty. */
export function asSource(work: Work): Proposal {
  const { kind, type, fields, key, from } = work;
  const { repository, collection, shelfMark, published, lookedUp, doi: _doi, ...same } = fields;
  const left = [...work.left];
  const leave = (field: string, value: string | undefined, why?: string) => {
    if (value !== undefined) left.push({ field, value, ...(why !== undefined && { why }) });
  };
  leave('looked up', lookedUp);
  if (repository === undefined) {
    leave('collection', collection, 'no repository is named');
    leave('shelf mark', shelfMark, 'no repository is named');
  }
  // A newspaper’s name also serves as that of its publisher.
  const publisher = fields.publisher ?? (kind === 'newspaper-article' ? fields.container : undefined);
  const held = repository === undefined ? undefined : present({ repository, collection, shelfMark });
  const short = shortName(work);
  return {
    from,
    folder: 'sources',
    called: [short, key],
    fields: {
      authors: [],
      ...present({ ...same, publisher, short, kind, held, published: published && { edtf: published } }),
    },
    body: '',
    left,
    remarks: kind === undefined ? [`Its type, "${type}", is not a kind of source here: choose a kind.`] : [],
  };
}

const KIND_OF_REFERENCE: Readonly<Partial<Record<SourceKind, (typeof REFERENCE_KINDS)[number]>>> = {
  'newspaper-article': 'newspaper',
  'journal-article': 'scholarship',
  'encyclopedia-article': 'encyclopedia',
  book: 'book',
  letter: 'document',
  manuscript: 'document',
};

/** A work as an outside reference. */
export function asReference(work: Work): Proposal {
  const {
    title,
    publisher,
    container,
    authors,
    published,
    address: url,
    language,
    lookedUp,
    doi: _doi,
    ...rest
  } = work.fields;
  const kind = work.kind && KIND_OF_REFERENCE[work.kind];
  const unused = { ...rest, ...(publisher !== undefined && container !== publisher && { container }) };
  return {
    from: work.from,
    folder: 'references',
    called: [shortName(work), work.key],
    fields: present({
      ...{ title, kind, publisher: publisher ?? container, authors, published, address: url, language, lookedUp },
    }),
    body: '',
    left: [
      ...work.left,
      ...Object.entries(present(unused)).map(([field, value]) => ({ field, value: [value].flat().join('; ') })),
    ],
    remarks: [],
  };
}
