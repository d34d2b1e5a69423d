/** Serves a built site from loopback as any static host would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Site } from './sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

export interface Served {
  /** Origin and sub-folder, without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

export async function serve({ dist, base }: Site): Promise<Served> {
  const root = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname.slice(root.length)));
    const path = join(dist, inside.endsWith('/') ? `${inside}index.html` : inside);
    const found =
      pathname.startsWith(`${root}/`) && path.startsWith(dist) && existsSync(path) && statSync(path).isFile();
    response.writeHead(found ? 200 : 404, {
      'content-type': found ? (TYPES[extname(path)] ?? 'application/octet-stream') : 'text/html',
    });
    response.end(readFileSync(found ? path : join(dist, '404.html')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${root}`, close: () => server.close() };
}
