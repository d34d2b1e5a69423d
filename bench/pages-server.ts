/**
 * Serves a site for `bench/pages.ts` in a separate thread: Lighthouse is busy while pages load, and would keep them
 * waiting.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Serving, serve } from '../tests/site/serve.ts';
import type { Site } from '../tests/site/sites.ts';

const { site, serving } = workerData as { readonly site: Site; readonly serving: Serving };
const { address } = await serve(site, serving);
parentPort?.postMessage(address);
