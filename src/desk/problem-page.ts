/** Makes a page that shows editors the problems in the content. It is used only in `npm run dev`. */
import { byPlace, type Problem } from '../archive/problems.ts';
import { xmlText } from '../escape/xml.ts';
import { amount } from '../words/amount.ts';
import { editorPage } from './editor-page.ts';

const STYLE = `main { max-width: 60rem; }
h2 { margin-top: var(--s6); padding-bottom: var(--s2); border-bottom: 1px solid var(--line); font: 600 0.9375rem/1.3125rem var(--mono); overflow-wrap: anywhere; }
ol { list-style: none; }
li { display: grid; grid-template-columns: 10rem 1fr; gap: var(--s1) var(--s5); padding: var(--s4) 0; border-bottom: 1px solid var(--rule); }
li > * { overflow-wrap: anywhere; }
.where { grid-row: span 2; font: var(--control); line-height: 1.75rem; color: var(--ink-3); }
.instead { color: var(--ink-2); }
.instead, .wrong { grid-column: 2; }
@media (width < 48rem) { li { display: block; } .where { line-height: 1.3125rem; } }`;

/** One problem with its position. A problem that concerns the whole file has no position. */
function entry({ place, field, wrong, instead }: Problem): string {
  const where = place === undefined ? 'The file as a whole' : `Line ${place.line}, column ${place.column}`;
  const name = field === undefined || field === '' ? '' : `<code>${xmlText(field)}</code>: `;
  return `<li><p class="where">${where}</p><p class="wrong">${name}${xmlText(wrong)}.</p><p class="instead">${xmlText(instead)}</p></li>`;
}

/**
 * A complete page that lists every problem: file, line, field, what is wrong and what to write.
 *
 * @param folder the content folder, as a person would name it.
 * @param client path of the script that reloads the page when a file changes.
 */
export function problemPage(problems: readonly Problem[], folder: string, client: string): string {
  const byFile = Map.groupBy(problems.toSorted(byPlace), ({ file }) => file);
  const title = `${amount(problems.length, 'problem')} in the content`;
  const files = [...byFile].map(
    ([file, own]) => `<section><h2>${xmlText(file)}</h2><ol>${own.map(entry).join('')}</ol></section>`,
  );
  return editorPage({
    title,
    style: STYLE,
    script: client,
    body: `<h1>${title}</h1>
<p class="lead">The site is shown again as soon as the files in <code>${xmlText(folder)}</code> are corrected and saved.</p>
${files.join('\n')}`,
  });
}
