/**
 * The built site on the hosts that are installed here, and on one that sends none of our headers. Missing hosts are
 * named and skipped.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FRAME_POLICY, PAGE_POLICY } from '../../src/publish/policy.ts';
import { SMALL } from './sites.ts';

interface Host {
  readonly name: string;
  readonly present: boolean;
  /**
   * Writes the files that the host needs into a folder, and starts the host. `root` is the folder that contains the
   * site’s sub-folder.
   */
  readonly start: (folder: string, root: string, port: number) => ChildProcess;
}

const MODULES = '/usr/lib/apache2/modules';
const USED = 'mpm_event authz_core authz_host dir mime headers filter deflate unixd'.split(' ');

const apache: Host = {
  name: 'Apache',
  present: existsSync('/usr/sbin/apache2') && existsSync('/etc/mime.types'),
  start: (folder, root, port) => {
    const settings = [
      `ServerRoot ${folder}`,
      `PidFile ${folder}/pid`,
      `Listen 127.0.0.1:${port}`,
      'ServerName 127.0.0.1',
      ...USED.filter((name) => existsSync(`${MODULES}/mod_${name}.so`)).map(
        (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
      ),
      'TypesConfig /etc/mime.types',
      'User www-data',
      'Group www-data',
      `ErrorLog ${folder}/errors`,
      `DocumentRoot ${root}`,
      // On shared hosts, the settings are uploaded with the files.
      `<Directory ${root}>\n  Require all granted\n  AllowOverride FileInfo\n  DirectoryIndex index.html\n</Directory>`,
    ];
    writeFileSync(join(folder, 'apache.conf'), settings.join('\n'));
    spawnSync('chmod', ['-R', 'a+rX', folder]);
    return spawn('/usr/sbin/apache2', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  },
};

const caddy: Host = {
  name: 'Caddy',
  present: spawnSync('caddy', ['version']).status === 0,
  start: (folder, root, port) => {
    const settings = readFileSync('deploy/Caddyfile', 'utf8')
      .replace('archive.example', `http://127.0.0.1:${port}`)
      .replaceAll('/var/www/archive', root)
      // The Caddyfile says that BASE must be set for a site in a sub-folder.
      .replaceAll('{$BASE}', SMALL.base);
    const global = '{\n  admin off\n}\n';
    writeFileSync(join(folder, 'Caddyfile'), global + settings);
    return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder },
    });
  },
};

const port = (): Promise<number> =>
  new Promise((found) => {
    const free = createServer().listen(0, '127.0.0.1', () => {
      const address = free.address();
      free.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

describe.each([apache, caddy])('$name', ({ name, present, start }) => {
  if (!present) console.log(`Not tried: how ${name} serves the site, because it is not installed here.`);
  let folder: string;
  let server: ChildProcess;
  let at: string;
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${at}${SMALL.base}${path}`, { headers, redirect: 'manual' });
  const source = readdirSync(join(SMALL.dist, 'sources')).find((file) => file.endsWith('.ris')) ?? '';
  const hashed = readdirSync(SMALL.dist).find((file) => /-[0-9a-f]{12}\.json$/.test(file)) ?? '';
  const asset = readdirSync(join(SMALL.dist, '_astro')).find((file) => file.endsWith('.js')) ?? '';

  beforeAll(async () => {
    if (!present) return;
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    const root = join(folder, 'root');
    mkdirSync(join(root, SMALL.base), { recursive: true });
    cpSync(SMALL.dist, join(root, SMALL.base), { recursive: true });
    const free = await port();
    at = `http://127.0.0.1:${free}`;
    let said = '';
    server = start(folder, root, free);
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    while (server.exitCode === null) {
      if (
        await ask('/').then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`${name} did not start.\n${said}`);
  });
  afterAll(async () => {
    if (!present) return;
    if (server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(present)('serves pages and redirects to them from addresses without the final slash', async () => {
    const page = await ask('/sources/');
    expect([page.status, page.headers.get('content-type')?.toLowerCase()]).toEqual([200, 'text/html; charset=utf-8']);
    const short = await ask('/sources');
    expect([301, 308]).toContain(short.status);
    expect(new URL(short.headers.get('location') ?? '', at).pathname).toBe(`${SMALL.base}/sources/`);
  });

  it.runIf(present)('answers with the error page if there is no such file', async () => {
    for (const path of ['/nothing/here/', '/_astro/gone.js']) {
      const answer = await ask(path);
      expect([path, answer.status, await answer.text()]).toEqual([
        path,
        404,
        readFileSync(join(SMALL.dist, '404.html'), 'utf8'),
      ]);
    }
  });

  it.runIf(present).each([
    [`/sources/${source}`, 'application/x-research-info-systems; charset=utf-8'],
    [`/sources/${source.replace(/ris$/, 'bib')}`, 'application/x-bibtex; charset=utf-8'],
    [`/sources/${source.replace(/ris$/, 'json')}`, 'application/vnd.citationstyles.csl+json'],
    ['/data/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/data/archive.schema.json', 'application/schema+json'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('gives %s its media type, %s', async (path, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')?.toLowerCase().split('; charset')[0]]).toEqual([
      200,
      type.split('; charset')[0],
    ]);
    if (type.includes('charset')) expect(answer.headers.get('content-type')?.toLowerCase()).toBe(type);
  });

  it.runIf(present)('sends the policy of every page, and lets only pages made for it be framed', async () => {
    for (const path of ['/', '/sources/', `/sources/${source}`, '/nothing/'])
      expect([path, (await ask(path)).headers.get('content-security-policy')]).toEqual([
        path,
        `${PAGE_POLICY}, ${NO_FRAME_POLICY}`,
      ]);
    const { headers } = await ask('/embed/timeline/');
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([PAGE_POLICY, null]);
    expect((await ask('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.runIf(present)('caches files with hashed names for a year, and revalidates the rest each time', async () => {
    for (const path of [`/${hashed}`, `/_astro/${asset}`])
      expect([path, (await ask(path)).headers.get('cache-control')]).toEqual([
        path,
        'public, max-age=31536000, immutable',
      ]);
    const page = await ask('/');
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    // `fetch` cannot be used, because it adds a header that refuses cached answers.
    const again = await new Promise((told, failed) => {
      const headers = { 'accept-encoding': 'gzip', 'if-none-match': page.headers.get('etag') ?? '' };
      get(`${at}${SMALL.base}/`, { headers, agent: false }, ({ statusCode }) => told(statusCode)).on('error', failed);
    });
    expect(again).toBe(304);
  });

  it.runIf(present)('compresses texts', async () => {
    expect((await ask('/', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
  });
});
