/** Reads BibTeX and BibLaTeX. The parser turns TeX into HTML, which is later converted to plain text. */
import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import { filedName } from './csl-json.ts';
import type { Fault } from './proposal.ts';
import { type Given, type Work, type WorkField, workOf } from './work.ts';
import { kindNamed } from './work-kind.ts';
import { edtfOf } from './written-date.ts';

const FIELDS: Readonly<Record<string, WorkField>> = {
  author: 'authors',
  editor: 'contributors',
  translator: 'translators',
  journaltitle: 'container',
  journal: 'container',
  booktitle: 'container',
  maintitle: 'container',
  publisher: 'publisher',
  institution: 'publisher',
  school: 'publisher',
  location: 'place',
  address: 'place',
  volume: 'volume',
  edition: 'edition',
  pages: 'pages',
  type: 'genre',
  langid: 'language',
  language: 'language',
  date: 'published',
  urldate: 'lookedUp',
  url: 'address',
  doi: 'doi',
  library: 'repository',
};

/** Types of entry in which `organization` and `titleaddon` both name the publication that the work appeared in. */
const ONLINE = /^(?:online|electronic|www)$/;

function nameText({ name, lastName = '', firstName, prefix, suffix }: Creator): string {
  if (name !== undefined) return filedName({ literal: name });
  const family = [prefix, lastName].filter((part) => part !== undefined && part !== '').join(' ');
  return filedName({
    family,
    ...(firstName !== undefined && { given: firstName }),
    ...(suffix !== undefined && { suffix }),
  });
}

/** A value as strings: one for each name, or a single one for anything else. */
function values(value: unknown): string[] {
  if (!Array.isArray(value)) return [String(value)];
  const creators = value.every((each) => typeof each === 'object');
  return creators ? value.map((each: Creator) => nameText(each)) : [value.join('; ')];
}

/**
 * The date of an entry that has no `date`, from `year` and `month`. Some programs put the day in the month: "oct 23".
 */
function dated(year: string, month: string | undefined): Given[] {
  const named = month !== undefined && !/^\d+$/.test(month) ? edtfOf(`${month} ${year}`) : undefined;
  const day = month === undefined ? year : (named ?? `${year}-${month.padStart(2, '0')}`);
  const both = /^\d{4}-\d\d(?:-\d\d)?$/.test(day) || month === undefined;
  return [
    { field: 'year', to: 'published', value: both ? day : year },
    ...(both || month === undefined ? [] : [{ field: 'month', to: undefined, value: month }]),
  ];
}

function given({ type, fields }: Entry): Given[] {
  const { title, subtitle, year, month, entrysubtype: _subtype, ...rest } = fields;
  return [
    { field: 'title', to: 'title', value: [title, subtitle].filter((part) => part !== undefined).join(': ') },
    ...Object.entries(rest).flatMap(([field, value]): Given[] => {
      const online = ONLINE.test(type) && (field === 'organization' || field === 'titleaddon');
      const to = online ? 'container' : Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
      // "and others" is not a name.
      return values(value).map((each) => ({ field, to: each === 'others' ? undefined : to, value: each }));
    }),
    ...(year === undefined ? [] : dated(year, fields.date === undefined ? month : undefined)),
  ];
}

/** Whether a text looks like BibTeX. */
export const isBibtex = (text: string): boolean => /^\s*@\s*[a-z]+\s*[{(]/im.test(text);

/** The key of an entry that the parser could not read. @param input the text of the entry. */
const keyIn = (input = '') => /^\s*@\w+\s*[{(]\s*([^,\s]+)/.exec(input)?.[1];

/** @param name the name of the file. */
export function bibtexWorks(text: string, name: string): { works: Work[]; faults: Fault[] } {
  const { entries, errors } = parse(text, { sentenceCase: false });
  const broken = new Set(errors.map(({ input }) => keyIn(input)));
  const works = entries
    .filter(({ key, fields }) => !(broken.has(key) && Object.keys(fields).length === 0))
    .map((entry) => {
      const subtype = entry.fields.entrysubtype;
      const type = subtype === undefined ? entry.type : `${entry.type}/${subtype}`;
      return workOf(
        { from: `${name}, entry "${entry.key}"`, key: entry.key, type, kind: kindNamed('biblatex', type) },
        given(entry),
      );
    });
  const faults = errors.map(({ error, input }) => {
    const key = keyIn(input);
    const from = key === undefined ? name : `${name}, entry "${key}"`;
    return {
      from,
      wrong: `it is not BibTeX (${error})`,
      instead: 'Close every brace and quotation mark of the entry.',
    };
  });
  return { works, faults };
}
