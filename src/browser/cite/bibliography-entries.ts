/** Turns the keys on the reader’s list into citations, read from the pages that print them. */

import type { Pinpoint } from '../../citation/bibtex.ts';
import { type ClaimNote, claimNote, type Run } from '../../citation/claim-note.ts';
import { texText } from '../../escape/tex.ts';
import { languageAt } from '../page/language-at.ts';
import { pageAt } from '../page/page-at.ts';

/** File formats, by their file extensions. */
export const FORMATS = ['ris', 'bib', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Entry {
  readonly key: string;
  readonly title: string;
  /** The record’s address in this copy of the site; citations print the permanent one. */
  readonly address: string;
  /** The record’s permanent address. */
  readonly permanent: string;
  /** The printed citation, keyed by style: the bibliography entry or, for a statement, the note. */
  readonly printed: ReadonlyMap<string, readonly Run[]>;
  /** The language of the printed citations. */
  readonly language: string | undefined;
  /** Addresses of the record’s files for reference managers. */
  readonly files: ReadonlyMap<Format, string>;
  /** For a statement, its place in the document and its permanent address, to be added to the files of its document. */
  readonly pinpoint?: Pinpoint;
}

/** Path of the page that prints a record’s citation. */
export function pageOf(key: string): string {
  const [folder = '', id = ''] = key.split('/');
  if (folder === 'archive') return 'data/';
  if (folder === 'pages') return `${id}/`;
  if (folder === 'claims') return `sources/${id}/`;
  return folder === 'differences' ? 'differences/' : `${folder}/${id}/`;
}

const runsIn = (element: Element): Run[] =>
  [...element.childNodes].map((node) => ({ text: node.textContent ?? '', italic: node.nodeName === 'I' }));

function filesIn(box: Element | null | undefined, base: string): ReadonlyMap<Format, string> {
  const found = new Map<Format, string>();
  for (const link of box?.querySelectorAll('a[type]') ?? []) {
    const address = new URL(link.getAttribute('href') ?? '', base);
    const format = FORMATS.find((each) => address.pathname.endsWith(`.${each}`));
    if (format !== undefined) found.set(format, address.href);
  }
  return found;
}

const boxOf = (page: Document, key: string) =>
  [...page.querySelectorAll<HTMLElement>('archive-cite')].find((box) => box.dataset.key === key);

function claimEntry(page: Document, key: string, base: string): Entry | undefined {
  const [, source = '', id = ''] = key.split('/');
  const details = [...page.querySelectorAll<HTMLElement>('[data-claim]')].find(
    (each) => each.dataset.claim === `${source}/${id}`,
  );
  const claim = details?.closest('.claim');
  const says = claim?.querySelector('.says-text')?.textContent;
  const { notes }: { notes: readonly ClaimNote[] } = JSON.parse(
    page.querySelector('[data-claim-notes]')?.textContent ?? '{"notes":[]}',
  );
  if (details === undefined || says == null) return undefined;
  const { place = '' } = details.dataset;
  const permanent = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? base;
  const address = new URL(`#claim-${id}`, permanent).href;
  return {
    key,
    // Without its chain, a statement would look like a fact.
    title: `${place}: ${says} ${claim?.querySelector('.chain')?.textContent ?? ''}`,
    address: new URL(`#claim-${id}`, base).href,
    permanent: address,
    printed: new Map(notes.map((note) => [note.style, claimNote(note, place, address)])),
    language: languageAt(details.querySelector('[data-note]') ?? details),
    files: filesIn(boxOf(page, `sources/${source}`), base),
    pinpoint: { id, place, address },
  };
}

function recordEntry(page: Document, key: string, base: string): Entry | undefined {
  const box = boxOf(page, key);
  if (box === undefined) return undefined;
  const entries = [...box.querySelectorAll<HTMLElement>('[data-csl-kind="bib"]')];
  return {
    key,
    title: box.dataset.title ?? key,
    address: new URL(new URL(box.dataset.address ?? base).hash, base).href,
    permanent: box.dataset.address ?? base,
    printed: new Map(entries.map((entry) => [entry.dataset.cslStyle ?? '', runsIn(entry)])),
    language: languageAt(entries[0] ?? box),
    files: filesIn(box, base),
  };
}

/** Reads the records on the list. @returns entries in list order; undefined for a record that no longer exists. */
export function readEntries(keys: readonly string[], base: string): Promise<(Entry | undefined)[]> {
  return Promise.all(
    keys.map(async (key) => {
      const address = new URL(pageOf(key), base);
      const page = await pageAt(address).catch(() => undefined);
      if (page === undefined) return undefined;
      return (key.startsWith('claims/') ? claimEntry : recordEntry)(page, key, address.href);
    }),
  );
}

/**
 * Adds a statement’s place to the file of its document. The entry gets a key of its own, because reference managers
 * drop entries whose key is repeated. A list may contain the document and several of its statements.
 */
export function pinpointed(text: string, format: Format, { id, place, address }: Pinpoint): string {
  const pinpoint = `${place}, ${address}`;
  if (format === 'ris')
    return text
      .replace(/^ID {2}- .*$/m, (line) => `${line}-${id}`)
      .replace(/^ER {2}- /m, () => `N1  - ${pinpoint}\r\nER  - `);
  if (format === 'bib')
    return text
      .replace(/^@\w+\{[^,\s]+/, (start) => `${start}-${id}`)
      .replace(/\n\}\s*$/, () => `\n  addendum = {${texText(pinpoint)}},\n}\n`);
  const items: { id: string }[] = JSON.parse(text);
  return JSON.stringify(items.map((item) => ({ ...item, id: `${item.id}-${id}`, annote: pinpoint })));
}

/** The part of a file that describes one record. @param id empty if the record is the only one in the file. */
export function partOf(text: string, format: Format, id: string): string {
  if (id === '') return text;
  if (format === 'json') return JSON.stringify((JSON.parse(text) as { id: string }[]).filter((item) => item.id === id));
  const [start, name] = format === 'ris' ? [/^(?=TY {2}- )/m, `ID  - ${id}\r\n`] : [/^(?=@)/m, `{${id},\n`];
  const part = text.split(start).find((each) => each.includes(name));
  if (part === undefined) throw new Error(`${id} is not in its file.`);
  return `${part.trimEnd()}${format === 'ris' ? ' \r\n' : '\n'}`;
}

/** A record’s file in one format. @returns undefined if it has none. @throws Error if it cannot be read. */
export async function readFile(files: Entry['files'], format: Format): Promise<string | undefined> {
  const address = files.get(format);
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read.`);
  return partOf(await response.text(), format, new URL(address).hash.slice(1));
}

/** One file with all entries that have a file in this format. @throws Error if any of them cannot be read. */
export async function readFiles(entries: readonly Entry[], format: Format): Promise<string> {
  const read = await Promise.all(
    entries.map(async ({ files, pinpoint }) => {
      const text = await readFile(files, format);
      return text === undefined || pinpoint === undefined ? text : pinpointed(text, format, pinpoint);
    }),
  );
  const texts = read.filter((text) => text !== undefined);
  if (format !== 'json') return texts.join(format === 'ris' ? '\r\n' : '\n');
  return JSON.stringify(
    texts.flatMap((text) => JSON.parse(text) as object[]),
    null,
    1,
  );
}
