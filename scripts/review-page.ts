/** A review as text for a terminal, and as a self-contained page for the editor only. */
import { editorPage } from '../src/desk/editor-page.ts';
import { xmlText } from '../src/escape/xml.ts';
import { amount } from '../src/words/amount.ts';
import type { ReviewedClaim, ReviewedPlace } from './side-by-side.ts';

function claimText({ id, says, quote, chain, marks }: ReviewedClaim): string {
  return [
    `  [${id}] ${says}`,
    ...(quote === undefined ? [] : [`      quotes: “${quote}”`]),
    `      chain: ${chain}`,
    ...marks.map((mark) => `      * ${mark}`),
  ].join('\n');
}

/** The review as lines for a terminal. */
export function reviewText(places: readonly ReviewedPlace[]): string {
  return places
    .map(({ place, text, claims, silent, marks }) =>
      [
        place,
        ...(text === undefined ? [] : [`  | ${text}`]),
        ...(silent === undefined ? [] : [`  silent: ${silent}`]),
        ...claims.map(claimText),
        ...marks.map((mark) => `  * ${mark}`),
      ].join('\n'),
    )
    .join('\n\n');
}

const STYLE = `.legend { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin-top: var(--s3); font: var(--control); color: var(--ink-2); }
section { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4) var(--s5); padding: var(--s5) 0; border-top: 1px solid var(--rule); }
.bare { padding: var(--s3) 0; color: var(--ink-3); }
header + section { margin-top: var(--s6); border-top-color: var(--line); }
h2 { font: 600 0.9375rem/1.75rem var(--sans); }
.document { max-width: var(--measure); }
.claim + .claim, .claim + .mark { margin-top: var(--s4); }
.claim { padding-left: var(--s3); border-left: 2px solid var(--rule); }
.small { font: var(--control); color: var(--ink-2); margin-top: var(--s1); }
.mark { margin-top: var(--s2); padding: var(--s1) var(--s3); background: var(--sunk); font: 600 0.9375rem/1.3125rem var(--sans); }
.absent { color: var(--ink-3); }
@media (width < 48rem) { section { display: block; } section > * + * { margin-top: var(--s3); } }`;

/** The style of a page that has no column for the document, because the document is not available. */
const ALONE =
  'section { grid-template-columns: 4.5rem minmax(0, var(--measure)); }\n@media (width < 48rem) { section { display: block; } }';

const line = (text: string, kind = '') => `<p${kind === '' ? '' : ` class="${kind}"`}>${xmlText(text)}</p>`;

/** Marks the document’s own words with the document’s language. */
const inLanguage = (element: 'p' | 'q', text: string, language: string, kind = '') =>
  `<${element}${kind === '' ? '' : ` class="${kind}"`} lang="${xmlText(language)}">${xmlText(text)}</${element}>`;

function claimPart({ id, says, quote, chain, marks }: ReviewedClaim, language: string): string {
  return `<div class="claim">${[
    line(says),
    ...(quote === undefined ? [] : [`<p class="small">Quotes ${inLanguage('q', quote, language)}</p>`]),
    line(`${id} · ${chain}`, 'small'),
    ...marks.map((mark) => line(mark, 'mark')),
  ].join('')}</div>`;
}

/**
 * The review as a page: the document on the left, its claims on the right.
 *
 * @param language the language of the document.
 */
export function reviewPage(title: string, places: readonly ReviewedPlace[], language: string): string {
  const there = places.some(({ text }) => text !== undefined);
  const sections = places.map(({ place, text, claims, silent, marks }) => {
    const document =
      text === undefined
        ? there
          ? line('Not in the document.', 'absent')
          : ''
        : inLanguage('p', text, language, 'document');
    // A title or heading without a claim only helps the editor to find a place.
    const bare = claims.length === 0 && marks.length === 0 && silent === undefined;
    return `<section${bare ? ' class="bare"' : ''}><h2>${xmlText(place)}</h2>${there ? `<div>${document}</div>` : ''}<div>${
      silent === undefined ? '' : line(`Silent: ${silent}`, 'absent')
    }${claims.map((claim) => claimPart(claim, language)).join('')}${marks.map((mark) => line(mark, 'mark')).join('')}</div></section>`;
  });
  const claims = places.reduce((sum, each) => sum + each.claims.length, 0);
  const marks = places.reduce(
    (sum, each) => sum + each.marks.length + each.claims.reduce((own, claim) => own + claim.marks.length, 0),
    0,
  );
  const counts = [amount(places.length, 'place'), amount(claims, 'claim'), amount(marks, 'remark')];
  return editorPage({
    title,
    style: there ? STYLE : `${STYLE}\n${ALONE}`,
    body: `<header><h1>${xmlText(title)}</h1>
<p class="legend">${counts.map((each) => `<span>${each}</span>`).join('')}<span>${there ? 'The document’s text is in this page: keep it to yourself.' : 'Without the document.'}</span></p></header>
${sections.join('\n')}`,
  });
}
