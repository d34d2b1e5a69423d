/**
 * Converts CSL items to classic BibTeX, for its own styles (plain, alpha, abbrv, unsrt). They print neither `url` nor
 * `date`, so the address is in `howpublished` or `note`, and the date in `year` and `month`.
 */
import { texText } from '../escape/tex.ts';
import type { CslDate, CslItem } from './csl.ts';
import type { CslType } from './kinds.ts';
import { citationKey, entryText, texAddress, texName, texPages, texTitle } from './tex-fields.ts';

/** The entry type for each kind of item, and its fields for the containing work and the publisher, if it has them. */
const ENTRIES: Readonly<Record<CslType, readonly [entry: string, container?: string | undefined, publisher?: string]>> =
  {
    'article-newspaper': ['article', 'journal'],
    'article-journal': ['article', 'journal'],
    'entry-encyclopedia': ['incollection', 'booktitle', 'publisher'],
    book: ['book', 'series', 'publisher'],
    report: ['techreport', undefined, 'institution'],
    manuscript: ['unpublished'],
    webpage: ['misc'],
    personal_communication: ['misc'],
    interview: ['misc'],
    speech: ['misc'],
    song: ['misc'],
    motion_picture: ['misc'],
    graphic: ['misc'],
    map: ['misc'],
    dataset: ['misc'],
  };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const texYear = (year: number) => (year < 0 ? `${-year}~BC` : String(year));

/** The year, or the first and last possible years; the month under BibTeX’s own name for it; and the day. */
function dated({ 'date-parts': parts, circa }: CslDate) {
  const years = [...new Set(parts.map(([year = 0]) => texYear(year)))].join('--');
  const [, month = 0, day] = parts.length === 1 ? (parts[0] ?? []) : [];
  return {
    year: circa === true ? `ca.~${years}` : years,
    month: MONTHS[month - 1],
    day: day === undefined ? undefined : String(day),
  };
}

/** An address to be printed. In TeX’s command for addresses, some programs take a percent sign for the start of a comment. */
const printedAddress = (address: string) =>
  address.includes('%') ? texText(address) : `\\url{${texAddress(address)}}`;

/** A place in the cited document, such as a statement. */
export interface Pinpoint {
  /** Becomes part of the entry’s key, because a list may contain the document and several places in it. */
  readonly id: string;
  /** The place as shown on pages: "¶ 4". */
  readonly place: string;
  readonly address: string;
}

function bibtex(item: CslItem, key: string, pinpoint: Pinpoint | undefined): string {
  const [entry, container, publisher] = ENTRIES[item.type];
  const work = item['container-title'] && texTitle(item['container-title']);
  const firm = item.publisher && `{${texText(item.publisher)}}`;
  const town = item['publisher-place'] && `{${texText(item['publisher-place'])}}`;
  const genre = item.genre && texText(item.genre);
  const held = [item.archive, item.archive_location].flatMap((part) => (part === undefined ? [] : texText(part)));
  const address = item.URL && printedAddress(item.URL);
  const misc = entry === 'misc';
  /** Details that have no field of their own. */
  const others = [
    ...(container === undefined ? [work] : []),
    ...(publisher === undefined ? [firm, town] : []),
    ...(misc ? [item.volume && texText(item.volume), item.page && texPages(item.page)] : []),
    held.join(': '),
    address,
  ];
  const listed = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(', ');
  const date = item.issued && dated(item.issued);
  const notes = [
    ...(misc ? [genre, item.version && `version ${texText(item.version)}`] : others),
    ...(pinpoint === undefined ? [] : [texText(pinpoint.place), printedAddress(pinpoint.address)]),
  ];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(texName).join(' and ')],
    ['translator', item.translator?.map(texName).join(' and ')],
    ['title', texTitle(item.title)],
    ...(container === undefined ? [] : [[container, work] as const]),
    ...(publisher === undefined ? [] : [[publisher, firm] as const, ['address', town] as const]),
    ['type', entry === 'techreport' ? genre : undefined],
    ['howpublished', misc ? listed(others) : undefined],
    ['volume', misc ? undefined : item.volume && texText(item.volume)],
    ['edition', item.edition && texText(item.edition)],
    ['pages', misc ? undefined : item.page && texPages(item.page)],
    ['year', date?.year],
    ['month', date?.month],
    ['day', date?.day],
    ['note', listed(notes)],
    ['language', item.language && texText(item.language)],
    // The classic styles print neither these fields nor the day.
    ['abstract', item.abstract && texText(item.abstract)],
    ['annote', item.note && texText(item.note.replaceAll('\n', '; '))],
  ];
  return entryText(entry, key, fields, ['month']);
}

/** Many items in one file, each with its place if it has one. Keys must differ, so a repeated key gets a number. */
export function bibtexFile(items: readonly (readonly [item: CslItem, pinpoint?: Pinpoint | undefined])[]): string {
  const used = new Set<string>();
  return items
    .map(([item, pinpoint]) => {
      const own = citationKey([item.id, pinpoint?.id].filter((part) => part !== undefined).join('-'));
      let key = own;
      for (let n = 2; used.has(key.toLowerCase()); n += 1) key = `${own}-${n}`;
      used.add(key.toLowerCase());
      return bibtex(item, key, pinpoint);
    })
    .join('\n');
}
