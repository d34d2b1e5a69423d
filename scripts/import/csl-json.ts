/** Reads CSL-JSON, as Zotero and others export it (csl-data.json, 1.0.2). */
import type { Fault } from './proposal.ts';
import { type Given, type Work, type WorkField, workOf } from './work.ts';
import { kindNamed } from './work-kind.ts';

const FIELDS: Readonly<Record<string, WorkField>> = {
  title: 'title',
  author: 'authors',
  editor: 'contributors',
  interviewer: 'contributors',
  recipient: 'contributors',
  director: 'contributors',
  translator: 'translators',
  'container-title': 'container',
  publisher: 'publisher',
  'publisher-place': 'place',
  volume: 'volume',
  edition: 'edition',
  page: 'pages',
  genre: 'genre',
  language: 'language',
  issued: 'published',
  accessed: 'lookedUp',
  URL: 'address',
  DOI: 'doi',
  archive: 'repository',
  archive_collection: 'collection',
  'archive-collection': 'collection',
  archive_location: 'shelfMark',
  'call-number': 'shelfMark',
};

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** A person as "Family, Given"; an organisation whose name contains a comma gets another comma at the end. */
export function filedName(name: { family?: string; given?: string; suffix?: string; literal?: string }): string {
  const { family = '', given = '', suffix = '', literal = '' } = name;
  if (literal === '' && given === '') return family;
  if (literal === '') return [family, given, suffix].filter((part) => part !== '').join(', ');
  return literal.includes(',') && !literal.endsWith(',') ? `${literal},` : literal;
}

function nameText(value: unknown): string {
  if (!isItem(value)) return text(value);
  const particles = [text(value['dropping-particle']), text(value['non-dropping-particle'])];
  const family = [...particles, text(value.family)].filter((part) => part !== '').join(' ');
  return filedName({ family, given: text(value.given), suffix: text(value.suffix), literal: text(value.literal) });
}

function dateText(value: unknown): string {
  if (!isItem(value)) return text(value);
  const parts: unknown[] = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
  if (parts.length === 0) return text(value.raw) || text(value.literal) || text(value.edtf);
  const about = value.circa === undefined || value.circa === false || value.circa === 0 ? '' : '~';
  const season = Number(value.season);
  return parts
    .map((part) => (Array.isArray(part) ? part : []))
    .map(([year, month, day]: unknown[]) => {
      const unit =
        month === undefined && season >= 1 && season <= 4 ? String(season + 20) : text(month).padStart(2, '0');
      const known = [unit, text(day).padStart(2, '0')].slice(
        0,
        month === undefined ? (unit === '00' ? 0 : 1) : day === undefined ? 1 : 2,
      );
      return `${[text(year), ...known].join('-')}${about}`;
    })
    .join('/');
}

function given(item: Item): Given[] {
  return Object.entries(item).flatMap(([field, value]): Given[] => {
    if (field === 'id' || field === 'type' || value === null || value === undefined) return [];
    const to = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (to === 'authors' || to === 'contributors' || to === 'translators')
      return (Array.isArray(value) ? value : [value]).map((name) => ({ field, to, value: nameText(name) }));
    if (to === 'published' || to === 'lookedUp')
      return [{ field, to, value: dateText(value) || JSON.stringify(value) }];
    if (isItem(value) || Array.isArray(value)) return [{ field, to: undefined, value: JSON.stringify(value) }];
    return [{ field, to, value: String(value) }];
  });
}

/** Whether a value that was read from JSON is CSL-JSON: a list of items that have a type. */
export function isCsl(data: unknown): boolean {
  const items: unknown[] = Array.isArray(data) ? data : [data];
  return items.length > 0 && items.every((item) => isItem(item) && typeof item.type === 'string');
}

/** @param data the parsed JSON. @param name the name of the file. */
export function cslWorks(data: unknown, name: string): { works: Work[]; faults: Fault[] } {
  const items: unknown[] = Array.isArray(data) ? data : [data];
  const works = items.filter(isItem).map((item, n) => {
    const type = text(item.type);
    // Zotero’s ids are addresses, the last part of which identifies the item.
    const key = text(item.id).split('/').at(-1) ?? '';
    const from = `${name}, item ${n + 1}${text(item.title) === '' ? '' : ` ("${text(item.title).slice(0, 40)}")`}`;
    return workOf({ from, key, type, kind: kindNamed('csl', type) }, given(item));
  });
  return { works, faults: [] };
}
