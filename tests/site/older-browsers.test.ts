/**
 * For every feature in use that the oldest supported browsers (`browserslist` in package.json) lack, somebody has
 * decided what happens without it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRARIES } from '../../src/publish/offline.ts';
import { BROWSER_NAMES, compareVersions, FEATURES, type Feature, lacking, since } from './features/compat.ts';
import { featuresInPage } from './features/pages.ts';
import { isOfLibraries, WITHOUT } from './features/reviewed.ts';
import { featuresInScript } from './features/scripts.ts';
import { featuresInSources } from './features/sources.ts';
import { type Use, usesInStyles } from './features/styles.ts';
import { filesOf } from './pages.ts';
import { PROJECT, SITES, SMALL } from './sites.ts';

const DOCS = join(PROJECT, 'docs/browsers.md');

/** The texts of one kind of file on the sites; texts that several files share are read once. */
function textsOf(ending: string, sites = SITES): string[] {
  const texts = sites.flatMap(({ dist }) =>
    filesOf(dist)
      // The code that reads a reader’s own file runs apart from the page, and the page says so if a browser cannot run
      // it.
      .filter((path) => path.endsWith(ending) && !path.startsWith(LIBRARIES))
      .map((path) => readFileSync(join(dist, path), 'utf8')),
  );
  return [...new Set(texts)];
}

const uses: Use[] = textsOf('.css').flatMap(usesInStyles);
const styled = new Set(uses.map(({ feature }) => feature));
/** CSS features that at least one browser lacks, and that the style sheet uses at least once without a fallback. */
const bareStyles = new Set(
  uses
    .filter(({ feature, guarded, prefixes }) => !guarded && lacking(feature, prefixes).length > 0)
    .map(({ feature }) => feature),
);

const ours = join(PROJECT, 'src/browser');
const sources = filesOf(ours).filter((path) => path.endsWith('.ts'));
const scripts = new Set([
  ...textsOf('.js').flatMap((script) => [...featuresInScript(script)]),
  ...featuresInSources(sources.map((path) => join(ours, path))).keys(),
]);
const written = new Set(textsOf('.html', [SMALL]).flatMap((page) => [...featuresInPage(page)]));

const newer = [...bareStyles, ...[...scripts, ...written].filter((feature) => lacking(feature).length > 0)].filter(
  (feature) => !isOfLibraries(feature),
);

/** Features that every browser must have. Those older than the site’s oldest engines are left out. */
const BEFORE = { chrome: '86', edge: '86', firefox: '80', safari: '14', ios: '14' } as const;
const needed = [...new Set([...styled, ...scripts, ...written])].filter((feature) => lacking(feature).length === 0);
const young = needed.filter((feature) =>
  BROWSER_NAMES.some((name) => compareVersions(since(feature, name) ?? '0', BEFORE[name]) >= 0),
);

const version = (feature: Feature, name: (typeof BROWSER_NAMES)[number]) => since(feature, name) ?? 'none';
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const head = ['Chrome', 'Edge', 'Firefox', 'Safari', 'iOS'];

function lists(): string {
  const floor = BROWSER_NAMES.map(
    (name) =>
      needed
        .map((feature) => version(feature, name))
        .toSorted(compareVersions)
        .at(-1) ?? '',
  );
  return [
    row(['needed', ...head]),
    row(['---', ...head.map(() => '---')]),
    ...young
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .map((feature) => row([`\`${feature.key}\``, ...BROWSER_NAMES.map((name) => version(feature, name))])),
    row(['**all of them**', ...floor.map((each) => `**${each}**`)]),
    '',
    row(['may be missing', ...head, 'what readers see if it is missing']),
    row(['---', ...head.map(() => '---'), '---']),
    ...Object.entries(WITHOUT).map(([key, seen]) => {
      const feature = FEATURES.get(key);
      return row([`\`${key}\``, ...BROWSER_NAMES.map((name) => (feature && version(feature, name)) ?? 'none'), seen]);
    }),
  ].join('\n');
}

describe('what browsers load', () => {
  it('uses nothing that an older browser lacks, except what is guarded or has been reviewed', () => {
    expect(uses.length, 'styles were read').toBeGreaterThan(1000);
    expect(scripts.size, 'scripts were read').toBeGreaterThan(200);
    expect([...new Set(newer.map(({ key }) => key))].toSorted()).toEqual(Object.keys(WITHOUT).toSorted());
  });

  it('needs exactly the features that the docs list', () => {
    const text = readFileSync(DOCS, 'utf8');
    const right = text.replace(/(?<=<!-- made by [^>]+ -->\n\n)(?:.|\n)*?(?=\n\n<!-- end -->)/, lists());
    // UPDATE_FEATURES=1 writes a changed list; read the list before you keep it.
    if (process.env.UPDATE_FEATURES === '1') writeFileSync(DOCS, right);
    expect(text).toContain('<!-- made by ');
    expect(readFileSync(DOCS, 'utf8')).toBe(right);
  });
});
