/** The result for a copy, place by place: the matching passage and each quotation. */
import { compared as says } from '#words';
import type { Compared } from '../../own-copy/compare.ts';
import type { Span } from '../../own-copy/copy-words.ts';
import type { OwnCopyData } from '../../own-copy/known.ts';
import { passageOf } from '../../own-copy/passage.ts';
import { blockWords, quotationWords } from '../../own-copy/verdict-words.ts';
import { inLanguage } from '../../words/in-language.ts';
import { make, sentence } from '../page/make.ts';

/** Combines several pieces to fill one placeholder. */
function inOne(parts: readonly (Node | string)[]): DocumentFragment {
  const one = document.createDocumentFragment();
  one.append(...parts);
  return one;
}

const isSpan = (span: Span | undefined): span is Span => span !== undefined;

function place(data: OwnCopyData, compared: Compared, text: string, n: number): HTMLElement[] {
  const known = data.blocks[n];
  const found = compared.blocks[n];
  if (known === undefined || found === undefined) return [];
  const own = data.quotations.flatMap((quotation, at) => {
    const there = compared.quotations[at];
    return quotation.block === n && there !== undefined ? [{ quotation, there }] : [];
  });
  const name = known.fragment === '' ? known.place : make('a', { href: `#${known.fragment}` }, known.place);
  const parts: HTMLElement[] = [make('h4', {}, name, ' ', make('span', { class: 'small' }, blockWords(found)))];
  const theirs = inLanguage(data.language);
  const words = ({ from, to }: Span) => text.slice(from, to).replace(/\s+/gu, ' ');
  if (found.span !== undefined) {
    const printed = own.map(({ there }) => there.span).filter(isSpan);
    const pieces = passageOf(text, found.span, printed, found.strange).map((piece) => {
      const inner = piece.strange ? make('span', { class: 'strange' }, piece.text) : piece.text;
      return piece.printed ? make('mark', {}, inner) : inner;
    });
    parts.push(make('blockquote', { lang: data.language, dir: 'auto' }, ...pieces));
  }
  const copied = (span: Span) => make('bdi', theirs, words(span));
  if (found.strange.length > 0) {
    const list = found.strange.flatMap((span, at) => [
      ...(at === 0 ? [] : [says.comma]),
      ...sentence(says.strangeWord, { word: copied(span) }),
    ]);
    parts.push(make('p', { class: 'small' }, ...sentence(says.strange, { words: inOne(list) })));
  }
  const quotations = own.map(({ quotation, there }) =>
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
  if (quotations.length > 0) parts.push(make('ul', { class: 'small' }, ...quotations));
  return parts;
}

/** @param text of the copy. @returns what to show below the verdict; empty if it is not a copy of the document. */
export function drawResult(data: OwnCopyData, compared: Compared, text: string): HTMLElement[] {
  if (compared.verdict !== 'same' && compared.verdict !== 'differs') return [];
  const asRead = (n: number) =>
    compared.blocks[n]?.state === 'whole' &&
    data.quotations.every(({ block }, at) => {
      const found = compared.quotations[at];
      return block !== n || (found?.state === 'in-place' && found.letters);
    });
  const all = data.blocks.map((_, n) => n);
  const groups = [
    { title: says.notAsRead, places: all.filter((n) => !asRead(n)) },
    { title: says.asRead, places: all.filter(asRead) },
  ];
  const key = make('p', { class: 'small' }, says.key);
  const drawn = groups
    .filter(({ places }) => places.length > 0)
    .map(({ title, places }) =>
      make(
        'section',
        {},
        make('h3', {}, title),
        make('ol', { class: 'rows' }, ...places.map((n) => make('li', {}, ...place(data, compared, text, n)))),
      ),
    );
  return [key, ...drawn];
}
