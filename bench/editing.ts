/**
 * npm run bench:editing: how long after a file of the content is saved its page shows what was written, while `npm run dev`
 * runs. A copy of the archive is edited: the account of an event, the statement of a source, in turn.
 */

import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../scripts/arguments.ts';
import { contentFolder, PROJECT } from '../scripts/content-folder.ts';

const args = given({
  help: `Use: npm run bench:editing [-- --show]

Starts "npm run dev" on a copy of the archive, saves files, and says how soon their pages show what was written.
--show prints what the server says.

Example: npm run bench:editing`,
  switches: ['show'],
});

const COPY = join(PROJECT, '.cache/editing');
const PORT = '4397';
const TIMES = 5;
/** Longer than this, in milliseconds, and something is broken. */
const MOST_TIME = 60_000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Asks for a page until it is as it should be. @returns how long that took, in milliseconds. */
async function until(path: string, good: (html: string) => boolean): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < MOST_TIME) {
    try {
      const response = await fetch(`http://127.0.0.1:${PORT}${path}`);
      if (response.ok && good(await response.text())) return performance.now() - began;
    } catch {
      // Not listening yet.
    }
    await pause(20);
  }
  throw new Error(`${path} did not become what it should within ${MOST_TIME / 1000} s`);
}

rmSync(COPY, { recursive: true, force: true });
cpSync(contentFolder(), COPY, { recursive: true });
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
  console.log(`First page after starting: ${Math.round(await until('/', () => true))} ms.`);
  for (const { what, file, path } of pages) {
    await until(path, () => true);
    const times: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const word = `Walrus${path.length}${n}`;
      const text = readFileSync(join(COPY, file), 'utf8');
      const again = await until(path, () => true);
      writeFileSync(
        join(COPY, file),
        path === '/' ? text.replace(/^title: .*$/m, `title: ${word} was seen`) : `${text}\n${word} was seen.\n`,
      );
      const shown = await until(path, (html) => html.includes(word));
      times.push(shown);
      if (n === 0) console.log(`${path}: ${Math.round(again)} ms without an edit.`);
      await pause(1500);
    }
    console.log(`${what}: shown after ${times.map((time) => Math.round(time)).join(', ')} ms.`);
  }
} finally {
  server.kill();
}
