/** What `npm start` shows can be reached only from this machine. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, SMALL } from './sites.ts';

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });

/** Addresses on which a port is open, as Linux reports them; undefined on other systems. */
function listening(port: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((table) => readFileSync(table, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${hex}`))
    .map(([, local]) => local?.split(':')[0] ?? '');
}

describe('npm start', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  // The site has been built already; the rest of the command serves it.
  const [build, show = ''] = scripts.start.split(' && ');
  const [, script = ''] = show.split(' ');
  const server = spawn(process.execPath, [script, SMALL.dist, '--port', '0'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    // The preview is a separate process, which ends with the process group of this one.
    detached: true,
  });
  let port = 0;
  beforeAll(async () => {
    let said = '';
    port = await new Promise<number>((resolve, reject) => {
      const heard = (text: Buffer) => {
        said += text.toString();
        const found = /https?:\/\/[^\s:]+:(\d+)/.exec(said);
        if (found !== null) resolve(Number(found[1]));
      };
      server.stdout.on('data', heard);
      server.stderr.on('data', heard);
      server.once('exit', () => reject(new Error(`It ended without showing the site.\n${said}`)));
    });
  });
  afterAll(() => {
    if (server.pid !== undefined) process.kill(-server.pid);
  });

  it('builds the site, then shows it', () => {
    const folder = /^npm run build -- --outDir (\S+)$/.exec(build ?? '')?.[1];
    expect(show).toBe(`node scripts/preview.ts ${folder}`);
    expect(folder, 'a site built for an address stays').not.toBe('dist');
  });

  it('shows a page whose address was typed without its last slash, and the site’s own page for one that is missing', async () => {
    const answer = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${SMALL.base}${path}`);
      return [response.status, /<h1[^>]*>([^<]*)/.exec(await response.text())?.[1]];
    };
    expect(await answer('/overview')).toEqual(await answer('/overview/'));
    expect(await answer('/no/such/page')).toEqual([404, 'No such page']);
  });

  it('answers on this machine, in the folder that the site was built for', async () => {
    const response = await fetch(`http://127.0.0.1:${port}${SMALL.base}/`);
    expect([response.status, await response.text()]).toEqual([
      200,
      readFileSync(join(SMALL.dist, 'index.html'), 'utf8'),
    ]);
  });

  it('listens on loopback and nowhere else', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    const reached: string[] = [];
    for (const address of others) if (await answers(address, port)) reached.push(address);
    expect(reached).toEqual([]);
    // 127.0.0.1, with its bytes in reverse order.
    expect(listening(port) ?? ['0100007F']).toEqual(['0100007F']);
  });
});
