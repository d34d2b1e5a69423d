/**
 * Serves a site for `bench/pages.ts` in a thread of its own. In Lighthouse’s thread, which is busy while pages load,
 * requests would have to wait.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Serving, serve } from '../tests/site/serve.ts';
import type { Site } from '../tests/site/sites.ts';

const { site, serving } = workerData as { readonly site: Site; readonly serving: Serving };
const { address } = await serve(site, serving);
parentPort?.postMessage(address);
