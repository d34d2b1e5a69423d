/** The same content and code produce the same bytes: in another folder, another time zone and another language. */
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSite } from '../../scripts/site-build.ts';
import { builtFiles } from '../../src/publish/file-list.ts';
import { PROJECT, REAL } from './sites.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'another folder '));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Makes a folder with the same files. A link to the folder would not do: its packages would stay where they were. */
function linked(from: string, to: string): void {
  mkdirSync(to);
  for (const each of readdirSync(from, { withFileTypes: true })) {
    const [own, copy] = [join(from, each.name), join(to, each.name)];
    if (each.isDirectory()) linked(own, copy);
    else if (each.isSymbolicLink()) cpSync(own, copy, { verbatimSymlinks: true });
    else if (!isLinked(own, copy)) copyFileSync(own, copy);
  }
}

/** Whether a file could be linked; it cannot be linked if its new place is on another disk. */
function isLinked(own: string, copy: string): boolean {
  try {
    linkSync(own, copy);
    return true;
  } catch {
    return false;
  }
}

/** Refuses every connection except those to this machine; loaded before everything else. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...all) {
    const [first] = all.flat();
    const to = typeof first === 'object' && first !== null ? first : { port: first, host: all[1] };
    if (to.path !== undefined || /^(?:127\\.|::1$|localhost$)/.test(to.host ?? 'localhost')) return connect.apply(this, all);
    process.stderr.write('The build asks the network for ' + to.host + '\\n');
    process.exit(7);
  };
`)}`;

it('is built byte for byte the same elsewhere, and without a network', async () => {
  const project = join(elsewhere, 'a project');
  for (const part of [
    'astro.config.ts',
    'package.json',
    'tsconfig.json',
    'content',
    'integrations',
    'public',
    'schemas',
    'scripts',
    'src',
  ])
    cpSync(join(PROJECT, part), join(project, part), { recursive: true });
  linked(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
  // The folder is beside the project, and its name begins with the name of the project’s folder.
  const dist = join(elsewhere, 'a project, built');
  const printed = await buildSite(
    {
      NODE_OPTIONS: `--import=${NO_NETWORK}`,
      ARCHIVE_CONTENT: REAL.content,
      BASE: REAL.base,
      OUT_DIR: dist,
      SITE: 'https://archive.example',
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    },
    project,
  );
  expect(printed).not.toContain('asks the network');
  const built = builtFiles(dist);
  expect(built.length).toBeGreaterThan(100);
  expect(built).toEqual(builtFiles(REAL.dist));
});
