/**
 * Printed citations of our own pages: an entry in each style, and a single footnote, because the in-text notes of all
 * styles are alike. Thousands of these citations differ only in title and address. One with placeholders therefore goes
 * through the processor, and the titles and addresses are then substituted. If a style might alter more in a title than
 * capitals and quotation marks, the title itself goes through the processor.
 */
import type { Run } from './claim-note.ts';
import type { OwnPage } from './items.ts';
import type { Printed } from './printed.ts';
import { bibliographyEntry, noteOf, STYLE_NAMES, titleCase } from './processor.ts';

/**
 * A placeholder for the nth part of a title; no page’s title contains it. Its lower-case words show whether a style
 * prints them unchanged or in title case; every style prints its number unchanged.
 */
const placeholder = (n: number) => `quickly ${90909 + n} standing`;
const inTitleCase = (n: number) => `Quickly ${90909 + n} Standing`;
const ADDRESS = 'https://page.invalid/90909/';

/** Marks at which a title is split. A style may move or change them, so they are not replaced by placeholders. */
const MARKS = /(\s*[“”?]+\s*)/u;
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

/** @param parts the parts of the title, text and marks in turn. */
function formOf({ id: _, title: __, URL: ___, ...rest }: OwnPage, parts: readonly string[]): Form {
  const title = parts.map((part, n) => (n % 2 === 1 || part === '' ? part : placeholder(n))).join('');
  const key = JSON.stringify({ ...rest, title });
  const form = forms.get(key) ?? throughProcessor({ ...rest, id: 'form', title, URL: ADDRESS });
  forms.set(key, form);
  return form;
}

/** An entry in each style for one of our own pages, and the footnote. */
export function printedPage(item: OwnPage): Printed[] {
  const { id, title, URL: address } = item;
  const parts = title.split(MARKS);
  const texts = parts.flatMap((text, n) => (n % 2 === 1 || text === '' ? [] : [{ text, n }]));
  const plain = texts.every(({ text }) => PLAIN.test(text)) && PLAIN_ADDRESS.test(address);
  const capitals = plain ? titleCase(title).split(MARKS) : [];
  /** Whether a style printed the title in one of the two ways expected here. */
  const hasTitle = ({ runs }: Form[number]) =>
    texts.every(({ n }) => runs.some(({ text }) => text.includes(placeholder(n)) || text.includes(inTitleCase(n))));
  if (capitals.length !== parts.length || !formOf(item, parts).every(hasTitle))
    return throughProcessor(item).map((printed) => ({ id, ...printed }));
  const put = ({ text, italic }: Run): Run => ({
    text: texts
      .reduce(
        (whole, { text, n }) => whole.replaceAll(placeholder(n), text).replaceAll(inTitleCase(n), capitals[n] ?? ''),
        text,
      )
      .replaceAll(ADDRESS, address),
    italic,
  });
  return formOf(item, parts).map(({ runs, ...printed }) => ({ id, ...printed, runs: runs.map(put) }));
}
