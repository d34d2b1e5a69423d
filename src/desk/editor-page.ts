/**
 * Pages that only an editor sees, in the style of the site. Each is a single file that includes its styles and fonts.
 * None of them is part of the built site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { xmlText } from '../escape/xml.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The font families named in `tokens.css`. Non-Latin scripts use system fonts. */
const TYPE = [
  { family: 'Source Serif 4 Variable', name: 'source-serif-4' },
  { family: 'Source Sans 3 Variable', name: 'source-sans-3' },
] as const;

const STYLE = `* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; }
body { max-width: calc(var(--page) + 2 * var(--s5)); margin: 0 auto; padding: var(--s6) var(--s5) var(--s7); font: var(--text); overflow-wrap: break-word; }
h1, h2, p, ol { margin: 0; padding: 0; }
h1 { font: 400 2.25rem / 2.625rem var(--serif); text-wrap: balance; overflow-wrap: anywhere; }
code { padding: 0 var(--s1); background: var(--sunk); font: 0.875em var(--mono); overflow-wrap: anywhere; }
.lead { max-width: var(--measure); margin-top: var(--s3); color: var(--ink-2); }
@media (width < 48rem) { body { padding: var(--s5) var(--s4) var(--s6); } h1 { font-size: 1.75rem; line-height: 2.125rem; } }
@media print { :root { color-scheme: light; } body { padding: 0; } }`;

const made = new Map<string, string>();

/** Tokens and fonts, read from the site’s own files so that these pages change with the site. */
function look(): string {
  const known = made.get('look');
  if (known !== undefined) return known;
  const faces = TYPE.map(({ family, name }) => {
    const file = join(PROJECT, `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
    return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(file, 'base64')}) format("woff2"); }`;
  });
  const all = [...faces, readFileSync(join(PROJECT, 'src/styles/tokens.css'), 'utf8'), STYLE].join('\n');
  made.set('look', all);
  return all;
}

/**
 * Builds a complete page.
 *
 * @param style rules for this page, in addition to those for all editor pages.
 * @param body HTML inside `main`.
 * @param script path of a module to load, if a server shows the page.
 */
export function editorPage(page: { title: string; style: string; body: string; script?: string }): string {
  const script = page.script === undefined ? '' : `\n<script type="module" src="${xmlText(page.script)}"></script>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${xmlText(page.title)}</title><style>${look()}\n${page.style}</style>${script}</head>
<body><main>${page.body}</main></body></html>
`;
}
