/** Serves a built site from loopback, as a static host that reads `_headers` would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
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
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

interface Rule {
  readonly path: string;
  readonly lines: (readonly [name: string, value: string])[];
}

/** The rules of a site’s `_headers`. */
function rulesOf(dist: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(join(dist, '_headers'), 'utf8').split('\n')) {
    const header = /^\s+([A-Za-z-]+): (.+)$/.exec(line);
    if (header !== null) rules.at(-1)?.lines.push([header[1] ?? '', header[2] ?? '']);
    else if (line !== '') rules.push({ path: line, lines: [] });
  }
  return rules;
}

/**
 * The headers that a host sends for an address, from every rule that matches; values for the same name are
 * joined with a comma.
 */
function headersFor(rules: readonly Rule[], pathname: string): Record<string, string> {
  const sent = new Map<string, string>();
  for (const { path, lines } of rules) {
    const pattern = path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    if (!new RegExp(`^${pattern}$`).test(pathname)) continue;
    for (const [name, value] of lines) sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(sent);
}

export interface Served {
  /** Address of the site: origin and sub-folder, without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** How the site is served: by default from a free port, with the files as they are. */
export interface Serving {
  readonly port?: number;
  /** Whether to send the compressed files next to the others (`PRECOMPRESS=1`), if there are any. */
  readonly compress?: boolean;
  /** Called with everything that a browser reports as refused by a page’s policy. */
  readonly report?: (what: string) => void;
  /** A script to put first in every page, for a browser that must be told what to report. */
  readonly first?: string;
  /**
   * Whether pages may be shown in frames, for walks that inspect them there; `FRAME` is an empty page for the frame.
   */
  readonly frames?: boolean;
  /** Whether to act like a host that does not read `_headers` and does not know the types of less common files. */
  readonly bare?: boolean;
  /** Key and certificate, if the site is served over TLS and therefore HTTP/2, as it is by real hosts. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** What responses in both protocols have in common. */
interface Response {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  end(body: Uint8Array | string): unknown;
}

/** How long scripts and data take to arrive when tests are slowed down (`SLOWED`), in milliseconds. */
const LATE = Number(process.env.SLOWED ?? 1) === 1 ? 0 : 150;

const POLICY = 'Content-Security-Policy';
/** Where policy reports are sent, if anyone is listening. */
export const REPORTS = '/policy-reports';
const FIRST = '/first.js';
/** An empty page into which others can be put. */
export const FRAME = '/frame';

export async function serve(
  { dist, base }: Site,
  { port = 0, compress = false, report, first, bare = false, frames = false, tls }: Serving = {},
): Promise<Served> {
  const root = base.replace(/\/$/, '');
  const rules = bare ? [] : rulesOf(dist);
  const answer = (request: Readable & { readonly url?: string | undefined }, response: Response): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (report !== undefined && pathname === REPORTS) {
      void text(request).then(report);
      response.writeHead(204, {});
      response.end('');
      return;
    }
    if (first !== undefined && pathname === FIRST) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(first);
      return;
    }
    if (frames && pathname === FRAME) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>frame</title>');
      return;
    }
    const inside = normalize(decodeURIComponent(pathname.slice(root.length)));
    const path = join(dist, inside.endsWith('/') ? `${inside}index.html` : inside);
    const found =
      pathname.startsWith(`${root}/`) && path.startsWith(dist) && existsSync(path) && statSync(path).isFile();
    const { 'Content-Type': ruled, ...sent } = headersFor(rules, pathname);
    if (report !== undefined && sent[POLICY] !== undefined)
      sent[POLICY] = sent[POLICY].replaceAll(/(?=,|$)/g, `; report-uri ${REPORTS}`);
    if (frames) for (const name of [POLICY, 'X-Frame-Options']) delete sent[name];
    const type = ruled ?? TYPES[extname(path)] ?? (bare ? undefined : 'application/octet-stream');
    const file = found ? path : join(dist, '404.html');
    const packed = compress && existsSync(`${file}.br`);
    response.writeHead(found ? 200 : 404, {
      ...sent,
      ...(found ? type !== undefined && { 'content-type': type } : { 'content-type': 'text/html' }),
      ...(packed && { 'content-encoding': 'br' }),
    });
    const body = readFileSync(packed ? `${file}.br` : file);
    const watched = first !== undefined && file.endsWith('.html');
    const end = () =>
      response.end(watched ? body.toString().replace('<head>', `<head><script src="${FIRST}"></script>`) : body);
    if (LATE > 0 && /\.js(?:on)?$/.test(file)) setTimeout(end, LATE);
    else end();
  };
  const server =
    tls === undefined
      ? createServer({ maxHeaderSize: 2 ** 20 }, answer)
      : createSecureServer({ ...tls, allowHTTP1: true }, answer);
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${taken}${root}`,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
