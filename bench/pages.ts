/**
 * npm run bench:pages: Lighthouse’s scores for each kind of page on a phone, and the reasons for those below 100. The
 * archive is built, and served compressed and with its headers.
 */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { given, numberGiven } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { contentFolder, PROJECT } from '../scripts/content-folder.ts';
import { buildSite } from '../scripts/site-build.ts';
import { kindsOf } from '../tests/site/kinds.ts';

const USE = {
  help: `Usage: npm run bench:pages [-- PATH …] [--runs NUMBER]

Builds the archive, serves it as a host does – with its headers, compressed, over TLS with HTTP/2 – and runs
Lighthouse on one page of each kind, or on the pages named, as on a phone. It prints the median of several runs
(3 by default).
Run "npm ci" in bench/others first: it installs Lighthouse.

Example: npm run bench:pages -- / /search/ --runs 1`,
  values: ['runs'],
  names: { least: 0, most: 100 },
} as const;

const args = given(USE);
const RUNS = numberGiven(args, 'runs', 3, USE);
/** A port that is unlikely to be in use. The addresses in the pages contain it. */
const PORT = 4396;
const DEBUG_PORT = 4395;
const OTHERS = join(PROJECT, 'bench/others/node_modules');
const LIGHTHOUSE = join(OTHERS, 'lighthouse/core/index.js');
const SELF_SIGNED = join(OTHERS, 'selfsigned/index.js');

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
}

/** The parts of Lighthouse’s result that are used. */
interface Result {
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<
      Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
    >;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}
type Lighthouse = (address: string, options: object) => Promise<Result>;

/** Makes a key and a self-signed certificate for this run only. */
type SelfSigned = () => Promise<{ readonly private: string; readonly cert: string }>;

if (![LIGHTHOUSE, SELF_SIGNED].every((path) => existsSync(path)))
  throw new Error('Lighthouse is not installed: run "npm ci" in bench/others first.');
const { default: lighthouse } = (await import(LIGHTHOUSE)) as { default: Lighthouse };
const { generate } = (await import(SELF_SIGNED)) as { generate: SelfSigned };

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const site = { name: 'pages', content: contentFolder(), base: '/', dist: join(PROJECT, '.cache/pages/') };
await buildSite({ OUT_DIR: site.dist, BASE: site.base, SITE: `https://127.0.0.1:${PORT}`, PRECOMPRESS: '1' });

/**
 * Leaves out pages that no search engine or phone should open: the 404 page, and the drawing that other sites embed in
 * a frame.
 */
const paths = args.names.length > 0 ? args.names : kindsOf(site).filter((path) => !/^\/(?:404|embed)/.test(path));
const { private: key, cert } = await generate();
const server = new Worker(new URL('./pages-server.ts', import.meta.url), {
  workerData: { site, serving: { port: PORT, compress: true, tls: { key, cert } } },
});
const [address] = (await once(server, 'message')) as [string];
const browser = await launchBrowser([`--remote-debugging-port=${DEBUG_PORT}`, '--ignore-certificate-errors']);

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The audits in which a page loses points, each with the value that Lighthouse shows. */
function losses({ lhr }: Result): string[] {
  const weighed = CATEGORIES.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  return weighed.flatMap(({ id, weight }) => {
    const audit = lhr.audits[id];
    const lost = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1;
    return lost ? [`${id} ${audit?.displayValue ?? ''}`.trim()] : [];
  });
}

console.log('| page | performance | accessibility | best practices | SEO | LCP | CLS | blocked | points lost for |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
for (const path of paths) {
  const runs: Result[] = [];
  while (runs.length < RUNS) {
    const result = await lighthouse(address + path, {
      port: DEBUG_PORT,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    const { runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${path}: ${runtimeError.message}`);
    runs.push(result);
  }
  const of = (audit: string) => middle(runs.map(({ lhr }) => lhr.audits[audit]?.numericValue ?? Number.NaN));
  const cells = [
    path,
    ...CATEGORIES.map((category) =>
      Math.round(100 * middle(runs.map(({ lhr }) => lhr.categories[category]?.score ?? Number.NaN))),
    ),
    `${(of('largest-contentful-paint') / 1000).toFixed(2)} s`,
    of('cumulative-layout-shift').toFixed(3),
    `${of('total-blocking-time').toFixed(0)} ms`,
    [...new Set(runs.flatMap(losses))].join('; '),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await browser.close();
await server.terminate();
