/** npm run preview: shows what was built, and builds nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';

const USE: Use = {
  help: `Usage: npm run preview -- [FOLDER] [--port NUMBER]

Shows a site as it was built, on this machine only, until you press Ctrl+C.
  FOLDER         where the site is (default: dist)
  --port NUMBER  the port to use (default: 4321)

Exits with 0 if all is well, 1 if nothing has been built there, 2 for a usage error.

Example: npm run preview -- dist --port 8080`,
  values: ['port'],
  names: { least: 0, most: 1 },
};

/** The folder on the host that a page’s own address names: `/` or `/archive/`. Undefined if it names none. */
function baseOf(frontPage: string): string | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(frontPage)?.[1];
  return address === undefined ? undefined : new URL(address).pathname;
}

/** Shows a built site. @returns the exit code. */
const preview = command(USE, ({ given, stop }) => {
  const [folder = 'dist'] = given.names;
  const front = join(resolve(folder), 'index.html');
  const base = existsSync(front) ? baseOf(readFileSync(front, 'utf8')) : undefined;
  if (base === undefined) return stop(1, `No site has been built in ${folder}: run npm run build first.`);
  const { SITE: _, ...environment } = process.env;
  const port = given.value('port');
  const { status } = spawnSync(
    process.execPath,
    [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'preview', ...(port === undefined ? [] : ['--port', port])],
    { cwd: PROJECT, stdio: 'inherit', env: { ...environment, BASE: base, OUT_DIR: resolve(folder), ANY_SLASH: '1' } },
  );
  return status ?? 0;
});

if (import.meta.main) await runHere(preview);
