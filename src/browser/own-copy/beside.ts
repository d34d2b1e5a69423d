/**
 * Inserts a reader’s copy of a document into the page, paragraph by paragraph, each passage next to the statements
 * drawn from it. Quotations are marked and linked to their statements, and anything missing from the document or from
 * the copy is reported at its paragraph.
 */
import { compared as says } from '#words';
import type { Compared } from '../../own-copy/compare.ts';
import type { Span } from '../../own-copy/copy-words.ts';
import type { FoundQuotation } from '../../own-copy/find-quotation.ts';
import type { KnownQuotation, OwnCopyData } from '../../own-copy/known.ts';
import { passageOf } from '../../own-copy/passage.ts';
import { blockWords, quotationWords } from '../../own-copy/verdict-words.ts';
import { inLanguage } from '../../words/in-language.ts';
import { capitalised } from '../../words/message.ts';
import { make, sentence } from '../page/make.ts';

export interface Beside {
  /**
   * Remarks on the whole copy: what the marks in it mean, and a list of the paragraphs that differ from the document.
   */
  readonly overview: readonly HTMLElement[];
  readonly remove: () => void;
}

interface Found {
  readonly quotation: KnownQuotation;
  readonly there: FoundQuotation;
}

/** Combines several pieces to fill one placeholder. */
function inOne(parts: readonly (Node | string)[]): DocumentFragment {
  const one = document.createDocumentFragment();
  one.append(...parts);
  return one;
}

const asQuoted = ({ there }: Found) => there.state === 'in-place' && there.letters;

/** A passage of the copy, and how it differs from the document. @param n index of the block. */
function passage(
  data: OwnCopyData,
  compared: Compared,
  text: string,
  n: number,
  quoted: readonly Found[],
): HTMLElement {
  const found = compared.blocks[n];
  const box = make('div', { class: 'document own' });
  if (found === undefined) return box;
  if (found.state !== 'whole')
    box.append(make('p', { class: 'small' }, ...sentence(says.inYourCopy, { found: inOne([blockWords(found)]) })));
  if (found.span !== undefined) {
    const printed = quoted.flatMap((each) => (each.there.span === undefined ? [] : [{ each, span: each.there.span }]));
    const pieces = passageOf(
      text,
      found.span,
      printed.map(({ span }) => span),
      found.strange,
    ).map((piece) => {
      const inner = piece.strange ? make('span', { class: 'strange' }, piece.text) : piece.text;
      const quotation = printed[piece.printed ?? -1]?.each.quotation;
      return quotation === undefined ? inner : make('mark', {}, make('a', { href: `#${quotation.fragment}` }, inner));
    });
    const named = { lang: data.language, dir: 'auto', 'aria-label': says.yourCopy };
    box.append(make('blockquote', named, ...pieces));
  }
  const theirs = inLanguage(data.language);
  const copied = ({ from, to }: Span) => make('bdi', theirs, text.slice(from, to).replace(/\s+/gu, ' '));
  if (found.strange.length > 0) {
    const list = found.strange.flatMap((span, at) => [
      ...(at === 0 ? [] : [says.comma]),
      ...sentence(says.strangeWord, { word: copied(span) }),
    ]);
    box.append(make('p', { class: 'small' }, ...sentence(says.strange, { words: inOne(list) })));
  }
  const others = quoted
    .filter((each) => !asQuoted(each))
    .map(({ quotation, there }) =>
      make(
        'li',
        {},
        ...sentence(says.quotationAt, {
          quotation: make('a', { href: `#${quotation.fragment}` }, says.what[quotation.what]),
          text: make('q', { lang: data.language, ...theirs }, quotation.text),
          found: inOne(sentence(quotationWords(there), { there: there.span === undefined ? '' : copied(there.span) })),
        }),
      ),
    );
  if (others.length > 0) box.append(make('ul', { class: 'small' }, ...others));
  return box;
}

/**
 * The section of the page for a place in the document, and whether it was added. A place without statements has no
 * section, so one is added after the previous section.
 */
function sectionOf(
  fragment: string,
  place: string,
  before: Element | undefined,
): { section: HTMLElement; made: boolean } {
  const found = fragment === '' ? null : document.getElementById(fragment)?.closest<HTMLElement>('.paragraph');
  if (found) return { section: found, made: false };
  const section = make('section', { class: 'paragraph' }, make('h3', {}, capitalised(place)));
  const first = document.querySelector('.paragraph');
  if (before !== undefined) before.after(section);
  else first?.before(section);
  return { section, made: true };
}

/**
 * Inserts a copy into the page.
 *
 * @param text the text of the copy. It contains the document, whole or in part, and perhaps other text.
 * @returns remarks on the whole copy, and a function that removes the copy again.
 */
export function showBeside(data: OwnCopyData, compared: Compared, text: string): Beside {
  const undo: (() => void)[] = [];
  const differing: HTMLElement[] = [];
  let before: HTMLElement | undefined;
  for (const [n, known] of data.blocks.entries()) {
    const found = compared.blocks[n];
    if (found === undefined) continue;
    const quoted = data.quotations.flatMap((quotation, at): Found[] => {
      const there = compared.quotations[at];
      return quotation.block === n && there !== undefined ? [{ quotation, there }] : [];
    });
    const { section, made } = sectionOf(known.fragment, known.place, before);
    before = section;
    const box = passage(data, compared, text, n, quoted);
    // If the document is published here, the reader’s copy replaces it.
    const published = section.querySelector<HTMLElement>('.document');
    published?.setAttribute('hidden', '');
    section.querySelector('h3')?.after(box);
    section.classList.add('with-text');
    undo.push(() => {
      if (made) section.remove();
      box.remove();
      published?.removeAttribute('hidden');
      section.classList.toggle('with-text', published !== null);
    });
    if (found.state === 'whole' && quoted.every(asQuoted)) continue;
    section.id ||= `own-copy-${n}`;
    const link = make('a', { href: `#${section.id}` }, known.place);
    differing.push(make('li', {}, ...sentence(says.differing, { place: link, found: inOne([blockWords(found)]) })));
  }
  const told = differing.length === 0 ? [] : [make('p', {}, says.notAsRead), make('ul', {}, ...differing)];
  return {
    overview: [make('p', {}, says.key), ...told],
    remove: () => {
      for (const each of undo) each();
    },
  };
}
