/** The pages of the editor: a form for each record or claim, the list of records, and refusals. */
import { type Problem, problemText } from '../../archive/problems.ts';
import { xmlText } from '../../escape/xml.ts';
import { amount } from '../../words/amount.ts';
import { editorPage } from '../editor-page.ts';

const STYLE = `main { max-width: 52rem; }
nav, .hint { font: var(--control); } nav { margin-bottom: var(--s4); }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.16em; } a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h2 { margin-top: var(--s6); font: var(--h2); } h2 a { margin-inline-start: var(--s3); font: var(--control); }
ul { margin: var(--s3) 0 0; padding: 0; list-style: none; } li { padding: var(--s1) 0; }
.count { font: var(--control); color: var(--ink-2); }
form { margin-top: var(--s5); }
.field, fieldset, details { margin: var(--s5) 0 0; min-width: 0; }
fieldset { border: 0; border-inline-start: 1px solid var(--line); padding: 0 0 0 var(--s4); }
fieldset > .field:first-of-type, fieldset > legend + .field { margin-top: var(--s2); }
label, legend, summary { padding: 0; font: 600 var(--control); } summary { cursor: pointer; }
.needed { font-weight: 400; color: var(--ink-2); }
.help { max-width: var(--measure); font: var(--control); color: var(--ink-2); }
.wrong { margin-top: var(--s1); padding-inline-start: var(--s2); border-inline-start: 4px solid var(--ink); font: var(--control); }
input:not([type="checkbox"]), select, textarea { display: block; width: 100%; margin-top: var(--s1); padding: var(--s2); border: 1px solid var(--line); border-radius: 2px; background: var(--paper); color: var(--ink); font: var(--control); }
select[name^="move "] { width: auto; } .item { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); } .item input[list] { flex: 1; min-width: 0; } p.item { margin-top: var(--s3); } p.item select { margin-top: 0; }
textarea { field-sizing: content; min-height: 3.5rem; } textarea[name="body"] { min-height: 12rem; font: var(--text); }
[aria-invalid] { border: 2px solid var(--ink) !important; }
button { margin: var(--s5) var(--s3) 0 0; padding: var(--s2) var(--s4); border: 1px solid var(--line); border-radius: 2px; background: var(--panel); color: var(--ink); font: 600 var(--control); cursor: pointer; }
.notice, .problems { margin-top: var(--s4); padding: var(--s3) var(--s4); background: var(--panel); } .problems { border: 2px solid var(--ink); }
.problems h2 { margin: 0; font: var(--h3); }`;

/** A page to link back to: its address inside the editor, and its name. */
export type Step = readonly [address: string, name: string];

/** A page of the editor. @param way the pages to link back to, outermost first. */
export function page(base: string, way: readonly Step[], title: string, body: string, script?: string): string {
  const steps = way.map(([address, name]) => `<a href="${xmlText(base + address)}">${xmlText(name)}</a>`);
  const nav = way.length === 0 ? '' : `<nav aria-label="Way back">${steps.join(' / ')}</nav>`;
  return editorPage({
    title: `${title} · Editor`,
    style: STYLE,
    body: `${nav}<h1>${xmlText(title)}</h1>${body}`,
    ...(script !== undefined && { script }),
  });
}

/** A box of text above a form. */
export const notice = (html: string): string => `<p class="notice" role="status">${html}</p>`;

/** A list of links. */
export const links = (base: string, all: readonly (readonly [...Step, more?: string])[]): string =>
  `<ul>${all
    .map(
      ([address, name, more = '']) =>
        `<li><a href="${xmlText(base + address)}">${xmlText(name)}</a> <span class="count">${xmlText(more)}</span></li>`,
    )
    .join('')}</ul>`;

/**
 * The list of problems above a form. Problems of the form’s fields link to them; all others appear as the check prints
 * them.
 *
 * @param placed problems, keyed by the name of the control.
 */
export function summary(placed: ReadonlyMap<string, readonly Problem[]>): string {
  const items = [...placed].flatMap(([name, problems]) =>
    problems.map((problem) =>
      name === ''
        ? `<li>${xmlText(problemText(problem))}</li>`
        : `<li><a href="#${xmlText(name)}">${xmlText(name)}</a>: ${xmlText(`${problem.wrong}. ${problem.instead}`)}</li>`,
    ),
  );
  if (items.length === 0) return '';
  return `<section class="problems" id="problems" tabindex="-1" aria-labelledby="problems-title"><h2 id="problems-title">${amount(items.length, 'problem')}</h2><ul>${items.join('')}</ul></section>`;
}

/** Puts the focus on the first control with a problem. If there is none, the list of problems gets the focus. */
export const focused = (html: string): string =>
  html.includes(' aria-invalid="true"')
    ? html.replace(' aria-invalid="true"', ' aria-invalid="true" autofocus')
    : html.replace(' id="problems"', ' id="problems" autofocus');
