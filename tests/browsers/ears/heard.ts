/**
 * npm run heard [-- SITE [NUMBER …]]
 *
 * Walks through the invented archive with the Orca screen reader in Firefox, and writes what is heard to
 * `docs/heard.md`. With the name of another site, such as `real`, or with the numbers of walks, it prints what is heard
 * and writes nothing. A site that has not been built is built first. With `trees`, it compares engines instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordPath } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../../src/archive/join.ts';
import { problemsText } from '../../../src/archive/problems.ts';
import { listFiles } from '../../../src/archive/read-content.ts';
import { build } from '../../site/build.ts';
import { serve } from '../../site/serve.ts';
import { PROJECT, SITES, SMALL } from '../../site/sites.ts';
import { missing, Orca } from './orca.ts';
import { compareTrees } from './trees.ts';

const FILE = join(PROJECT, 'docs/heard.md');

/** Something that a reader does, and what is then heard. */
type Step = readonly [does: string, heard: readonly string[]];

interface Walk {
  readonly title: string;
  readonly path: string;
  readonly go: (orca: Orca) => Promise<readonly Step[]>;
}

async function press(orca: Orca, ...keys: readonly string[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const key of keys) steps.push([key, await orca.press(key)]);
  return steps;
}

const times = (key: string, count: number): string[] => Array.from({ length: count }, () => key);

const readAll = async (orca: Orca): Promise<Step[]> => [['Say all', await orca.readAll()]];

/** The maximum number of times to press Tab; what a walk looks for comes sooner. */
const FAR = 40;

/** Presses Tab until certain words are heard. @throws Error if they never are. */
async function tabTo(orca: Orca, words: RegExp): Promise<Step> {
  for (let tried = 0; tried < FAR; tried += 1) {
    const heard = await orca.press('Tab');
    if (heard.some((text) => words.test(text))) return ['Tab, until this is heard', heard];
  }
  throw new Error(`No tab stop says ${words}.`);
}

/** The record with the most statements or, if `sign` is -1, with the fewest. */
function longest<T extends { readonly claims: readonly unknown[] }>(records: readonly T[], sign: 1 | -1): T {
  const told = records.filter(({ claims }) => claims.length > 0);
  const [first] = told.toSorted((a, b) => sign * (b.claims.length - a.claims.length));
  if (first === undefined) throw new Error('The archive has no such record.');
  return first;
}

function walksOf({ events, sources }: Archive): Walk[] {
  const event = longest(events, 1);
  const query = event.title.split(' ').at(-1) ?? '';
  return [
    { title: 'Front page, read from the top', path: '/', go: readAll },
    { title: 'Front page, from heading to heading', path: '/', go: (orca) => press(orca, ...times('h', 4)) },
    {
      title: 'Front page, with the Tab key, then the arrow keys in the drawing',
      path: '/',
      go: async (orca) => [
        ...(await press(orca, ...times('Tab', 3))),
        await tabTo(orca, /Described by/),
        ...(await press(orca, 'Insert+a', 'Right', 'Right', 'Down', 'Tab')),
      ],
    },
    { title: 'An event, read from the top', path: recordPath('event', event.id), go: readAll },
    {
      title: 'Search',
      path: '/search/',
      go: async (orca) => [
        await tabTo(orca, /A name in any spelling/),
        [`types “${query}”`, await orca.write(query)],
        ...(await press(orca, 'Insert+a', ...times('h', 2), ...times('Down', 5))),
      ],
    },
    { title: 'Search with results, read from the top', path: `/search/?q=${encodeURIComponent(query)}`, go: readAll },
    { title: 'A source, read from the top', path: recordPath('source', longest(sources, -1).id), go: readAll },
  ];
}

/** Orca’s words for the role or state of an element, which it says after the words of the page. */
const KIND =
  /^(?:(?:visited )?link|heading level \d|push button|check box|combo box|entry|(?:not )?checked|collapsed|expanded|description (?:term|value)|row header|image|panel)$/;

/** What is heard, as text. The words for a role or state follow in brackets. */
function lines(heard: readonly string[]): string[] {
  const written: string[] = [];
  for (const spoken of heard) {
    const text = spoken.trim();
    const before = written.at(-1);
    if (text === '') continue;
    if (KIND.test(text) && before !== undefined) written[written.length - 1] = `${before} (${text})`;
    else written.push(text);
  }
  return written;
}

function stepText([does, heard]: Step): string {
  const [first = 'nothing', ...others] = lines(heard);
  if (others.length < 5) return `- **${does}**: ${[first, ...others].join(' / ')}`;
  return [`**${does}**:`, '', ...[first, ...others].map((line) => `- ${line}`)].join('\n');
}

const version = (program: string): string => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();

const head = (): string => `# What is heard

What a screen reader says on pages of the invented archive in \`examples/lighthouse\`: Orca ${version('orca')} in
${version('firefox-esr')}. \`npm run heard\` listens and writes this file. Orca’s words for what something is are in
brackets, and a slash separates utterances.
`;

async function listen(site: (typeof SITES)[number], only: readonly string[]): Promise<string[]> {
  const read = readArchive(listFiles(join(PROJECT, site.content)));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  if (!existsSync(site.dist)) await build(site);
  const served = await serve(site);
  const orca = await Orca.start(`${served.address}/`);
  const written: string[] = [];
  try {
    for (const [n, { title, path, go }] of walksOf(read.archive).entries()) {
      if (only.length > 0 && !only.includes(`${n + 1}`)) continue;
      await orca.open(served.address + path);
      const steps = await go(orca);
      written.push(`## ${title}\n\n${steps.map(stepText).join('\n')}\n`);
      console.log(written.at(-1));
    }
  } finally {
    await orca.close();
    served.close();
  }
  return written;
}

async function main([name = SMALL.name, ...only]: readonly string[]): Promise<number> {
  if (name === 'trees') {
    await build(SMALL);
    await compareTrees();
    return 0;
  }
  const site = SITES.find((each) => each.name === name);
  if (site === undefined) {
    console.error(`There is no site “${name}”. Write one of these: ${SITES.map((each) => each.name).join(', ')}.`);
    return 1;
  }
  if (missing !== undefined) {
    console.log(`NOT RUN: ${missing}.`);
    return 0;
  }
  const written = await listen(site, only);
  if (site === SMALL && only.length === 0) writeFileSync(FILE, [head(), ...written].join('\n'));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
