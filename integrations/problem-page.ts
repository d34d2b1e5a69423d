/** Problems in the content as a page, for the browser of whoever edits. Shown by `npm run dev` alone, never built. */
import { byPlace, type Problem } from '../src/archive/problems.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

const STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1c1d1f, #ebe9e4); --soft: light-dark(#46484c, #d3d1cb);
  --rule: light-dark(#d8d4ca, #363a40); }
body { max-width: 60rem; margin: 0 auto; padding: 24px 16px 64px; color: var(--ink); background: light-dark(#fbfaf7, #16181b);
  font: 18px/28px Georgia, serif; }
h1 { font-size: 28px; line-height: 34px; } h2 { margin: 40px 0 0; font: 600 15px/21px ui-monospace, monospace; overflow-wrap: anywhere; }
p { color: var(--soft); } ol { margin: 0; padding: 0; list-style: none; }
li { padding: 12px 0; border-top: 1px solid var(--rule); } li > * { margin: 0; overflow-wrap: anywhere; }
.where { font: 15px/21px ui-monospace, monospace; color: var(--soft); } .wrong { color: var(--ink); font-weight: 600; }`;

function entry({ place, field, wrong, instead }: Problem): string {
  const where = place === undefined ? 'The file as a whole' : `Line ${place.line}, column ${place.column}`;
  const name = field === undefined || field === '' ? '' : `<code>${escaped(field)}</code>: `;
  return `<li><p class="where">${where}</p><p class="wrong">${name}${escaped(wrong)}.</p><p>${escaped(instead)}</p></li>`;
}

/**
 * A whole page that names every problem: file, line, field, what is wrong, what to write.
 *
 * @param folder the content folder, as a person would name it.
 * @param client path of the script that reloads the page when a file changes.
 */
export function problemPage(problems: readonly Problem[], folder: string, client: string): string {
  const byFile = Map.groupBy(problems.toSorted(byPlace), ({ file }) => file);
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  const files = [...byFile].map(
    ([file, own]) => `<section><h2>${escaped(file)}</h2><ol>${own.map(entry).join('')}</ol></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${count} in the content</title><style>${STYLE}</style>
<script type="module" src="${escaped(client)}"></script></head>
<body><main><h1>${count} in the content</h1>
<p>The site is shown again as soon as the files in ${escaped(folder)} are mended and saved.</p>
${files.join('\n')}</main></body></html>
`;
}
