/** A review as text for a terminal, and as one page that needs nothing else, kept by the editor alone. */
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

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 76rem; margin: 0 auto; padding: 24px 16px; font: 16px/24px Georgia, serif; }
section { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 40px; padding: 16px 0; border-top: 1px solid; }
h1 { font-size: 24px; } h2 { grid-column: 1 / -1; margin: 0; font-size: 16px; } p { margin: 0 0 8px; overflow-wrap: anywhere; }
.small { font: 14px/20px sans-serif; } .mark { font: 600 14px/20px sans-serif; } .mark::before { content: "• "; }
@media (width < 48rem) { section { grid-template-columns: 1fr; } }`;

const line = (text: string, kind = '') => `<p${kind === '' ? '' : ` class="${kind}"`}>${escaped(text)}</p>`;

function claimPart({ id, says, quote, chain, marks }: ReviewedClaim): string {
  return [
    line(says),
    ...(quote === undefined ? [] : [line(`Quotes: “${quote}”`)]),
    line(`${id} · ${chain}`, 'small'),
    ...marks.map((mark) => line(mark, 'mark')),
  ].join('');
}

/** The review as a page: the document on the left, its claims on the right. */
export function reviewPage(title: string, places: readonly ReviewedPlace[]): string {
  const sections = places.map(
    ({ place, text, claims, silent, marks }) =>
      `<section><h2>${escaped(place)}</h2><div>${text === undefined ? '' : line(text)}</div><div>${
        silent === undefined ? '' : line(`Silent: ${silent}`)
      }${claims.map(claimPart).join('')}${marks.map((mark) => line(mark, 'mark')).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1>
${sections.join('\n')}</main></body></html>
`;
}
