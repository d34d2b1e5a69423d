/**
 * Printed citations made in a second way: with the styles and locales as XML, text instead of HTML, and another
 * library’s handling of items, engines and output (citation-js).
 */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../src/citation/csl.ts';
import { keptCase, STYLES, type StyleName } from '../../src/citation/processor.ts';

const read = (file: string) => readFileSync(new URL(`../../src/citation/csl/${file}`, import.meta.url), 'utf8');

const { styles, locales } = plugins.config.get('@csl');
for (const { csl, locale } of Object.values(STYLES)) {
  styles.add(`other-${csl}`, read(`${csl}.csl`));
  locales.add(locale, read(`locales/locales-${locale}.xml`));
}

/** Bibliography entry or note for one item, as plain text on one line. */
export function otherwise(style: StyleName, kind: 'bib' | 'note', item: CslItem): string {
  const { csl, locale } = STYLES[style];
  const made = new Cite(JSON.parse(JSON.stringify({ ...item, title: keptCase(item.title) })), {
    forceType: '@csl/object',
  });
  const options = { format: 'text', template: `other-${csl}`, lang: locale };
  return made
    .format(kind === 'bib' ? 'bibliography' : 'citation', options)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A style for annotated bibliographies: the title, and the note on a line of its own. */
const ANNOTATED = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Annotated</title><id>annotated</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" suffix="."/><text variable="note" display="block"/></layout></bibliography>
</style>`;
styles.add('annotated', ANNOTATED);

/** An entry of an annotated bibliography, as plain text. */
export const annotated = (item: CslItem): string =>
  new Cite(JSON.parse(JSON.stringify(item)), { forceType: '@csl/object' }).format('bibliography', {
    format: 'text',
    template: 'annotated',
    lang: 'en-US',
  });
