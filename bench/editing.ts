/**
 * npm run bench:editing [-- 1000]: how soon a page that is open in a browser shows a change after the content file is
 * saved, while `npm run dev` is running. It works on a copy of the archive, or on a made-up archive. It changes the
 * account of an event, the summary of a source, and the title of an event on the front page.
 */

import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { contentFolder, PROJECT } from '../scripts/content-folder.ts';
import { generatedArchive, writeFiles } from './generated-archive.ts';
import { sizesNamed } from './sizes.ts';

const args = given({
  help: `Usage: npm run bench:editing [-- EVENTS] [--show]

Starts "npm run dev" on a copy of the archive, opens pages in a browser, saves their files, and says how soon
the browser shows the change. With a number (100, 1000, 10000), it uses a made-up archive of that many events.
--show prints the output of the server.

Example: npm run bench:editing -- 1000`,
  switches: ['show'],
  names: { least: 0, most: 1 },
});

const COPY = join(PROJECT, '.cache/editing');
const PORT = '4397';
const TIMES = 5;
/** Anything that takes more than this many milliseconds must be broken. */
const MOST_TIME = 300_000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

const ADDRESS = `http://127.0.0.1:${PORT}`;

/** Waits until the server answers. @returns how long it took, in milliseconds. */
async function started(): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < MOST_TIME) {
    try {
      const response = await fetch(`${ADDRESS}/`);
      await response.text();
      if (response.ok) return performance.now() - began;
    } catch {
      // The server is not listening yet.
    }
    await pause(20);
  }
  throw new Error(`the server did not answer within ${MOST_TIME / 1000} s`);
}

rmSync(COPY, { recursive: true, force: true });
const [size] = sizesNamed(args.names);
if (size === undefined) cpSync(contentFolder(), COPY, { recursive: true });
else writeFiles(COPY, generatedArchive(size));
// The browser starts first. If there is none, no server is left running.
const browser = await launchBrowser();
const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', PORT], {
  cwd: PROJECT,
  env: { ...process.env, ARCHIVE_CONTENT: COPY, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
  stdio: args.has('show') ? 'inherit' : 'ignore',
});
try {
  const [event = ''] = readdirSync(join(COPY, 'events')).sort();
  const [source = ''] = readdirSync(join(COPY, 'sources')).sort();
  const pages = [
    { what: 'the account of an event', file: `events/${event}`, path: `/events/${event.replace('.md', '')}/` },
    { what: 'the summary of a source', file: `sources/${source}`, path: `/sources/${source.replace('.md', '')}/` },
    { what: 'an event, seen on the front page', file: `events/${event}`, path: '/' },
  ];
  console.log(`First page after starting: ${Math.round(await started())} ms.`);
  const page = await browser.newPage();
  for (const { what, file, path } of pages) {
    const times: number[] = [];
    const title = /^title: "?(.*?)"?$/m.exec(readFileSync(join(COPY, file), 'utf8'))?.[1] ?? '';
    await page.goto(ADDRESS + path, { waitUntil: 'networkidle' });
    if (!(await page.textContent('body'))?.includes(title)) {
      console.log(`${what}: not there, because this many events are listed by year.`);
      continue;
    }
    for (let n = 0; n < TIMES; n++) {
      // If the page reloads a second time soon after it has loaded, that is because of the previous edit.
      await page.goto(ADDRESS + path, { waitUntil: 'networkidle' });
      const word = `Walrus${path.length}${n}`;
      const text = readFileSync(join(COPY, file), 'utf8');
      const edited =
        path === '/' ? text.replace(/^title: .*$/m, `title: ${word} was seen`) : `${text}\n${word} was seen.\n`;
      const saved = performance.now();
      writeFileSync(join(COPY, file), edited);
      await page.waitForFunction((sought) => document.body?.textContent?.includes(sought), word, {
        timeout: MOST_TIME,
      });
      times.push(performance.now() - saved);
      await pause(1500);
    }
    console.log(`${what}: shown after ${times.map((time) => Math.round(time)).join(', ')} ms.`);
  }
} finally {
  await browser.close();
  server.kill();
}
