/** The site served by nginx with `deploy/nginx.conf`. Where nginx is not installed, the test says so and passes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FRAME_POLICY, PAGE_POLICY } from '../../src/publish/policy.ts';
import { precompress } from '../../src/publish/precompress.ts';
import { SITES } from './sites.ts';

const found = spawnSync('nginx', ['-v']).status === 0 && existsSync('/etc/nginx/mime.types');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const brotli = existsSync(BROTLI);
if (!found) console.log('Not tried: how nginx serves the site, because no nginx is installed here.');
else if (!brotli) console.log('Not tried: brotli from nginx, because its modules are not installed here.');

const site = SITES.find(({ name }) => name === 'lighthouse') ?? SITES[0];
const base = site?.base ?? '/';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly raw: readonly string[];
  readonly body: Buffer;
}

describe.runIf(found)('nginx', () => {
  let folder: string;
  let server: ChildProcess;
  let port: number;
  let said = '';

  const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: `${base}${path}`, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            raw: response.rawHeaders,
            body: Buffer.concat(parts),
          }),
        );
      }).on('error', reject);
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const dist = join(folder, 'root', base);
    mkdirSync(dist, { recursive: true });
    cpSync(site?.dist ?? '', dist, { recursive: true });
    await precompress(dist);
    port = await new Promise<number>((resolve) => {
      const free = createServer().listen(0, '127.0.0.1', () => {
        const address = free.address();
        free.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
      });
    });
    const configuration = readFileSync('deploy/nginx.conf', 'utf8')
      .replaceAll('/var/www/archive', join(folder, 'root'))
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('brotli_static on;', brotli ? 'brotli_static on;' : '')
      // For a site in a sub-folder, docs/deploying.md tells readers to make this change.
      .replace(/^( +(?:location (?:(?:=|~) "?\^?)?|error_page 404 ))\//gm, `$1${base.replace(/\/$/, '')}/`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      [
        ...(brotli ? [`load_module ${BROTLI};`] : []),
        // If root starts nginx, its workers run as a user who might not be allowed to read this folder.
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;`,
        `events {}\nhttp { access_log off; ${temporary.join(' ')}\n${configuration}}`,
      ].join('\n'),
    );
    server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    server.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    while (server.exitCode === null) {
      const answer = await ask('/').catch(() => undefined);
      if (answer !== undefined) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`nginx did not start.\n${said}`);
  });

  afterAll(async () => {
    if (server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const inDist = (path: string) => readFileSync(join(folder, 'root', base, path));
  const anEvent = () => readdirSync(join(site?.dist ?? '', 'events')).find((name) => !name.includes('.')) ?? '';
  const aSource = () =>
    readdirSync(join(site?.dist ?? '', 'sources'))
      .find((name) => name.endsWith('.ris'))
      ?.slice(0, -4);

  it('has nothing to complain of in its configuration', () => expect(said).toBe(''));

  it('serves pages at their addresses, and redirects there from addresses without the final slash', async () => {
    const page = await ask(`/events/${anEvent()}/`);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body.equals(inDist(`events/${anEvent()}/index.html`))).toBe(true);
    const short = await ask(`/events/${anEvent()}?a=b`);
    expect([short.status, short.headers.location]).toEqual([301, `${base}/events/${anEvent()}/?a=b`]);
    const bare = await ask('');
    expect([bare.status, bare.headers.location]).toEqual([301, `${base}/`]);
  });

  it('answers with the error page and its status if there is no such file', async () => {
    for (const path of ['/events/no-such-event/', '/_astro/gone.js', '/no-0123456789ab.json', '/_headers']) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body.equals(inDist('404.html'))).toBe(true);
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['search/', 'text/html; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['sitemap.xml', 'text/xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml'],
    ['previews/archive.png', 'image/png'],
    ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sources/SOURCE.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['sources/SOURCE.bib', 'application/x-bibtex; charset=utf-8'],
    ['sources/SOURCE.json', 'application/vnd.citationstyles.csl+json'],
    ['events/EVENT.linkset', 'application/linkset+json'],
  ])('gives %s its media type, %s', async (path, type) => {
    const answer = await ask(`/${path.replace('SOURCE', aSource() ?? '').replace('EVENT', anEvent())}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
  });

  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['ics', 'text/calendar; charset=utf-8'],
    ['woff2', 'font/woff2'],
  ])('knows the media type of .%s', async (extension, type) => {
    writeFileSync(join(folder, 'root', base, `any.${extension}`), 'a,b\n');
    expect((await ask(`/any.${extension}`)).headers['content-type']).toBe(type);
  });

  it.runIf(brotli)('sends what was compressed as brotli in advance', async () => {
    const answer = await ask('/', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toContain('Accept-Encoding');
    expect(answer.body.equals(inDist('index.html.br'))).toBe(true);
    expect(brotliDecompressSync(answer.body).equals(inDist('index.html'))).toBe(true);
  });

  it('sends what was compressed as gzip in advance, and the plain file to clients that accept neither', async () => {
    const answer = await ask('/', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.body.equals(inDist('index.html.gz'))).toBe(true);
    expect(gunzipSync(answer.body).equals(inDist('index.html'))).toBe(true);
    const plain = await ask('/', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(inDist('index.html'))).toBe(true);
  });

  it('compresses a text while sending it if it was not compressed in advance', async () => {
    writeFileSync(join(folder, 'root', base, 'late.csv'), 'a,b,c\n'.repeat(500));
    const answer = await ask('/late.csv', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
  });

  it('revalidates pages each time, answering with 304 when nothing has changed', async () => {
    const first = await ask('/');
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await ask('/', { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('caches for a year any file whose name changes with its content', async () => {
    const hashed = readdirSync(site?.dist ?? '').find((name) => /-[0-9a-f]{12}\.json$/.test(name)) ?? '';
    const asset = `_astro/${readdirSync(join(site?.dist ?? '', '_astro'))[0] ?? ''}`;
    for (const path of [hashed, asset]) {
      const answer = await ask(`/${path}`);
      expect([path, answer.status, answer.headers['cache-control']]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  it('states the same policy as every page, and allows only embedded pages in frames', async () => {
    const policies = ({ raw }: Answer) => raw.filter((_, n) => raw[n - 1]?.toLowerCase() === 'content-security-policy');
    for (const path of [
      '/',
      `/events/${anEvent()}/`,
      '/nothing/',
      `/sources/${aSource()}.ris`,
      '/feed.xml',
      `/events/${anEvent()}.linkset`,
    ])
      expect([path, ...policies(await ask(path))]).toEqual([path, PAGE_POLICY, NO_FRAME_POLICY]);
    expect(policies(await ask('/embed/timeline/'))).toEqual([PAGE_POLICY]);
    const { headers } = await ask('/');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers.server).toBe('nginx');
  });
});
