/**
 * The service worker, which stores the whole archive on the reader’s device, one version at a time. Requests are
 * answered from a version only when it has been downloaded completely and every file checked against its hash. Until
 * then, they are answered from the previous version. This file is sent as one classic script that needs no other file.
 * The build prepends the definition of `KEPT`.
 */

interface Kept {
  /** Folder that the archive is served from, with slashes around it. */
  readonly root: string;
  /** Prefix for the names of this archive’s caches, and the name of this version’s cache. */
  readonly caches: string;
  readonly cache: string;
  /** Address of the list of files: paths from the root, with the SHA-256 of each. */
  readonly list: string;
  /**
   * False if the archive is too large to be stored unless the reader asks for it. Until the reader does, only the
   * listed files and the pages that the reader opens are stored.
   */
  readonly whole: boolean;
}
declare const KEPT: Kept;

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
declare const self: WorkerScope;

/** Number of files downloaded concurrently. It is small, because the page that the reader is loading has priority. */
const HANDS = 3;
/** The header that stores a file’s hash, so that the next version downloads only what has changed. */
const HASH = 'x-archive-sha256';
const NAMED = 'content-disposition';

const addressOf = (path: string) => new URL(KEPT.root + path, self.location.origin).href;
const olderCaches = async () =>
  (await caches.keys()).filter((name) => name.startsWith(KEPT.caches) && name !== KEPT.cache);

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Downloads a file. @throws Error if it is unavailable, or does not match its hash in the list. */
async function fetched(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok && !address.endsWith('/404.html')) throw new Error(`${address} answers ${response.status}.`);
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== hash) throw new Error(`${address} is not the file of this version.`);
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(HASH, hash);
  // A response created here has no URL from which the browser could derive a file name for saving.
  const name = /[^/]+\.[^/.]+$/.exec(address)?.[0];
  if (name !== undefined && !headers.has(NAMED)) headers.set(NAMED, `inline; filename="${name}"`);
  return new Response(bytes, { headers });
}

/**
 * Downloads this version completely, or throws. After an interruption, files that were already stored are not
 * downloaded again.
 */
async function takeWhole(): Promise<void> {
  const list = await fetch(KEPT.list);
  if (!list.ok) throw new Error(`The list of files answers ${list.status}.`);
  const files = (await list.json()) as [path: string, hash: string][];
  const cache = await caches.open(KEPT.cache);
  const known = await Promise.all([KEPT.cache, ...(await olderCaches())].map((name) => caches.open(name)));
  const queue = files.values();
  await Promise.all(
    Array.from({ length: HANDS }, async () => {
      for (const [path, hash] of queue) {
        const address = addressOf(path);
        const found = await Promise.all(known.map((one) => one.match(address)));
        const same = found.find((response) => response?.headers.get(HASH) === hash);
        if (same === undefined) await cache.put(address, await fetched(address, hash));
        else if (same !== found[0]) await cache.put(address, same);
      }
    }),
  );
  if (!KEPT.whole) await takeOpened(cache, new Set(files.map(([path]) => addressOf(path))));
}

/**
 * Downloads the current version of pages that the reader had opened in the previous version, skipping any that are
 * unavailable.
 */
async function takeOpened(cache: Cache, listed: ReadonlySet<string>): Promise<void> {
  for (const name of await olderCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      if (listed.has(url) || !url.endsWith('/')) continue;
      const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok === true) await cache.put(url, response);
    }
  }
}

async function fromNetwork(request: Request, cache: Cache, address: string): Promise<Response> {
  const response = await fetch(request);
  // Browsers refuse a stored redirected response as the answer for a page, and a “not found” response is not worth
  // storing.
  if (!KEPT.whole && response.ok && !response.redirected) await cache.put(address, response.clone());
  return response;
}

/** Answers a request with this version’s file, or else from the network, or else with the “no such page” page. */
async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const shown = request.mode === 'navigate';
  const cache = await caches.open(KEPT.cache);
  const kept = await cache.match(address);
  if (kept !== undefined && (KEPT.whole || !shown)) return kept;
  try {
    return await fromNetwork(request, cache, address);
  } catch {
    if (kept !== undefined) return kept;
    if (!shown) return Response.error();
    if (await cache.match(`${address}/`)) return Response.redirect(`${address}/`);
    const missing = await cache.match(addressOf('404.html'));
    return missing === undefined
      ? Response.error()
      : new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

self.addEventListener('install', (event) => event.waitUntil(takeWhole()));
self.addEventListener('activate', (event) => {
  const begin = async () => {
    for (const name of await olderCaches()) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(begin());
});
self.addEventListener('message', ({ data }) => {
  if (data === 'show') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === self.location.origin && pathname.startsWith(KEPT.root))
    event.respondWith(answer(request));
});

export {};
