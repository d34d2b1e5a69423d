/**
 * The site on a host that knows nothing about it: in a sub-folder, as on GitHub Pages, without `_headers`, and without
 * the types of less common files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { kindsOf } from './kinds.ts';
import { type Served, serve } from './serve.ts';
import { SMALL } from './sites.ts';
import { PATIENCE, started, watched } from './watched.ts';

const ris = readdirSync(join(SMALL.dist, 'sources')).find((name) => /(?<!-record)\.ris$/.test(name)) ?? '';

let browser: Browser;
let context: BrowserContext;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  served = await serve(SMALL, { bare: true });
});
afterAll(async () => {
  served.close();
  await browser.close();
});

describe('a host that sends no header of ours', () => {
  it('sends neither a policy nor a type of a file for reference managers', async () => {
    const page = await fetch(`${served.address}/`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, null]);
    expect((await fetch(`${served.address}/sources/${ris}`)).headers.get('content-type')).toBeNull();
    expect((await fetch(`${served.address}/nothing/`)).status).toBe(404);
  });

  it('serves a site with the file without which GitHub Pages leaves out folders such as _astro', () =>
    expect(existsSync(join(SMALL.dist, '.nojekyll'))).toBe(true));

  it.each(kindsOf(SMALL))('%s begins, asks for nothing that is not there, and keeps its policy', async (path) => {
    const page = await context.newPage();
    const faults = await watched(page, served.address);
    page.on('response', (answer) => {
      if (answer.status() >= 400 && answer.url() !== page.url()) faults.push(`${answer.status()} ${answer.url()}`);
    });
    await page.goto(served.address + path);
    await started(page);
    expect(faults).toEqual([]);
    const refused = page.evaluate(
      () =>
        new Promise((told) => {
          addEventListener('securitypolicyviolation', ({ violatedDirective }) => told(violatedDirective));
          const style = document.createElement('style');
          style.textContent = 'body { color: red }';
          document.head.append(style);
        }),
    );
    expect(await refused).toMatch(/^style-src/);
    await page.close();
  });
});
