/**
 * npm run heard [-- SITE]
 *
 * Walks through a built site with the Orca screen reader in Firefox, and writes what is heard to `docs/heard.md`. Builds
 * the site first if it has not been built. With the name of another site, such as `real`, it prints what is heard.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPath } from '../../../src/archive/address.ts';
import { readArchive } from '../../../src/archive/join.ts';
import { problemsText } from '../../../src/archive/problems.ts';
import { listFiles } from '../../../src/archive/read-content.ts';
import { build } from '../../site/build.ts';
import { serve } from '../../site/serve.ts';
import { PROJECT, SITES, SMALL } from '../../site/sites.ts';
import { missing, Orca, type Utterance } from './orca.ts';

const FILE = fileURLToPath(new URL('../../../docs/heard.md', import.meta.url));
const SAY_ALL = 'KP_Add';

interface Walk {
  readonly title: string;
  readonly path: string;
  readonly go: (orca: Orca) => Promise<readonly Step[]>;
}

/** Something that a reader does, and what is then heard. */
type Step = readonly [does: string, heard: readonly Utterance[]];

async function pressed(orca: Orca, keys: readonly string[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const key of keys) steps.push([key, await orca.press(key)]);
  return steps;
}

const times = (key: string, count: number) => Array.from({ length: count }, () => key);

const readAll = async (orca: Orca): Promise<Step[]> => {
  await orca.press('ctrl+Home');
  return pressed(orca, [SAY_ALL]);
};

/** Presses Tab until something is heard. */
async function tabTo(orca: Orca, words: RegExp): Promise<Step> {
  for (let tried = 0; tried < 60; tried += 1) {
    const heard = await orca.press('Tab');
    if (heard.some(([, text]) => words.test(text))) return ['Tab, again and again', heard];
  }
  throw new Error(`No tab stop says ${words}.`);
}

/** The record with the most statements, or with the fewest (-1). */
function longest<T extends { readonly claims: readonly unknown[] }>(records: readonly T[], sign: 1 | -1): T {
  const [first] = records.toSorted((a, b) => sign * (b.claims.length - a.claims.length));
  if (first === undefined) throw new Error('The archive has no such record.');
  return first;
}

/** Orca’s own words are in brackets after the text that they belong to. */
function lines(heard: readonly Utterance[]): string[] {
  const written: string[] = [];
  for (const [from, spoken] of heard) {
    const text = spoken.trim();
    if (text === '') continue;
    const joins = from === 'added' && written.length > 0 && !/^(leaving|entering)/i.test(text);
    if (joins) written.push(`${written.pop()} (${text})`);
    else written.push(from === 'added' ? `(${text})` : text);
  }
  return written;
}

const stepText = ([does, heard]: Step): string =>
  [`${does}:`, '', ...lines(heard).map((line) => `- ${line}`), ''].join('\n');

async function main([name = SMALL.name, ...only]: readonly string[]): Promise<number> {
  const site = SITES.find((each) => each.name === name);
  if (site === undefined) {
    console.error(`There is no site “${name}”; there are ${SITES.map((each) => each.name).join(', ')}.`);
    return 1;
  }
  if (missing !== undefined) {
    console.log(`NOT RUN: ${missing}.`);
    return 0;
  }
  if (!existsSync(site.dist)) await build(site);
  const read = readArchive(listFiles(join(PROJECT, site.content)));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  const event = longest(read.archive.events, 1);
  const source = longest(read.archive.sources, -1);
  const walks: readonly Walk[] = [
    { title: 'Front page, read from the top', path: '/', go: readAll },
    { title: 'Front page, heading by heading', path: '/', go: (orca) => pressed(orca, times('h', 4)) },
    { title: 'Front page, with the Tab key', path: '/', go: (orca) => pressed(orca, times('Tab', 12)) },
    {
      title: 'The drawing, with the arrow keys',
      path: '/',
      go: async (orca) => [
        await tabTo(orca, /Told by/),
        ...(await pressed(orca, ['Insert+a', 'Right', 'Right', 'Down', 'Home', 'End', 'Tab'])),
      ],
    },
    { title: 'An event, read from the top', path: recordPath('event', event.id), go: readAll },
    {
      title: 'Search',
      path: '/search/',
      go: async (orca) => [
        await tabTo(orca, /Search/),
        [`types “${event.title.split(' ').at(-1)}”`, await orca.write(event.title.split(' ').at(-1) ?? '')],
        ...(await pressed(orca, ['Escape', ...times('h', 2), ...times('Down', 8)])),
      ],
    },
    { title: 'A source, read from the top', path: recordPath('source', source.id), go: readAll },
  ];
  const served = await serve(site);
  const orca = await Orca.start(`${served.address}/`);
  const written: string[] = [];
  try {
    for (const { title, path, go } of walks.filter((_, n) => only.length === 0 || only.includes(String(n)))) {
      await orca.open(served.address + path);
      const steps = await go(orca);
      const text = `## ${title}\n\n${steps.map(stepText).join('\n')}`;
      console.log(text);
      written.push(text);
    }
  } finally {
    await orca.close();
    served.close();
  }
  if (site === SMALL && only.length === 0) writeFileSync(FILE, written.join('\n'));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
