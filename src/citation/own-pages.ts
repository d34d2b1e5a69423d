/**
 * Printed citations of our own pages: each style’s entry, plus a single footnote, since their in-text notes are all
 * alike. Thousands of these citations differ only in title and address, so one with placeholders goes through the
 * processor, and the titles and addresses are then substituted. A title that a style might alter beyond its
 * capitalisation goes through the processor itself.
 */
import type { Run } from './claim-note.ts';
import type { OwnPage } from './items.ts';
import type { Printed } from './printed.ts';
import { bibliographyEntry, noteOf, STYLE_NAMES, titleCase } from './processor.ts';

/**
 * A placeholder for titles, which is not the title of any page. Its lower-case words show whether a style prints
 * titles unchanged or in title case; every style prints its number unchanged.
 */
const TITLE = 'quickly 90909 standing';
const TITLE_IN_CAPITALS = 'Quickly 90909 Standing';
const ADDRESS = 'https://page.invalid/90909/';

/** Letters, digits and punctuation that no style moves, changes or drops in a title. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,:;()’–-]*[\p{L}\p{M}\p{N})])?$/u;
const PLAIN_ADDRESS = /^https?:\/\/[\w./:#~%-]*[\w/]$/;

type Form = readonly Omit<Printed, 'id'>[];

/** Printed citations to be filled in, keyed by everything in them except the page’s name, title and address. */
const forms = new Map<string, Form>();

function throughProcessor(item: OwnPage): Form {
  const { language } = item;
  return STYLE_NAMES.flatMap(
    (style, n): Form => [
      ...(n === 0 ? [{ style, kind: 'note' as const, runs: noteOf(style, item, language) }] : []),
      { style, kind: 'bib', runs: bibliographyEntry(style, item, language) },
    ],
  );
}

function formOf({ id: _, title: __, URL: ___, ...rest }: OwnPage): Form {
  const key = JSON.stringify(rest);
  const form = forms.get(key) ?? throughProcessor({ ...rest, id: 'form', title: TITLE, URL: ADDRESS });
  forms.set(key, form);
  return form;
}

/** Whether a style printed the title in one of the two ways expected here. */
const hasTitle = ({ runs }: Form[number]) =>
  runs.some(({ text }) => text.includes(TITLE) || text.includes(TITLE_IN_CAPITALS));

/** Each style’s entry for one of our own pages, and its footnote. */
export function printedPage(item: OwnPage): Printed[] {
  const { id, title, URL: address } = item;
  const plain = PLAIN.test(title) && PLAIN_ADDRESS.test(address);
  if (!plain || !formOf(item).every(hasTitle)) return throughProcessor(item).map((printed) => ({ id, ...printed }));
  const inCapitals = titleCase(title);
  const put = ({ text, italic }: Run): Run => ({
    text: text.replaceAll(TITLE, title).replaceAll(TITLE_IN_CAPITALS, inCapitals).replaceAll(ADDRESS, address),
    italic,
  });
  return formOf(item).map(({ runs, ...printed }) => ({ id, ...printed, runs: runs.map(put) }));
}
