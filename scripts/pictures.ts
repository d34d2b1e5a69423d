/** npm run pictures: the pictures in the README, taken from the built site so that they stay true. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { recordPath } from '../src/archive/address.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { launchBrowser } from './browser.ts';
import { contentFolder, PROJECT } from './content-folder.ts';

/** The event most sources speak of shows best what a page of an event is. */
function fullestEvent(): string {
  const read = readArchive(listFiles(contentFolder()));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  const [event] = read.archive.events.toSorted(
    (a, b) => b.sources.length - a.sources.length || b.claims.length - a.claims.length,
  );
  return recordPath('event', event?.id ?? '');
}

const PICTURES = [
  { name: 'timeline', path: '/', width: 1280, height: 1000 },
  { name: 'event', path: fullestEvent(), width: 1280, height: 980 },
];

if (!existsSync(join(PROJECT, 'dist')))
  throw new Error('There is no built site to take pictures of: run "npm run build" first.');

const server = await preview({ root: PROJECT, server: { port: 0 }, logLevel: 'error' });
const browser = await launchBrowser();
mkdirSync(join(PROJECT, 'docs'), { recursive: true });
for (const { name, path, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${server.port}${path}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(PROJECT, 'docs', `${name}.png`) });
}
await browser.close();
await server.stop();
