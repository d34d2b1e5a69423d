/** Serves a site for `bench/pages.ts` beside it: Lighthouse is busy while pages are loaded, and would keep them waiting. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Serving, serve } from '../tests/site/serve.ts';
import type { Site } from '../tests/site/sites.ts';

const { site, serving } = workerData as { readonly site: Site; readonly serving: Serving };
const { address } = await serve(site, serving);
parentPort?.postMessage(address);
