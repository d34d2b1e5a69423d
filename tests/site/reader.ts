/** A reader of one site: one browser for all tests of a file, and pages whose every complaint is recorded. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type Served, serve } from './serve.ts';
import type { Site } from './sites.ts';
import { PATIENCE, started, watched } from './watched.ts';

/** How a page is opened; 1280 px wide by default. */
export interface Visit extends BrowserContextOptions {
  /** Selector of an element to wait for, if scripts run. */
  readonly ready?: string;
  /** A function that runs before the page’s own scripts. */
  readonly init?: () => void;
  /** Complaints that are expected. */
  readonly expected?: RegExp;
}

export interface Reader {
  /** Address of the site: origin and sub-folder, without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  /** Opens a page in a fresh browser profile, uses it, and fails if there were any complaints. */
  readonly opened: <T>(
    path: string,
    use: (page: Page, context: BrowserContext) => Promise<T>,
    visit?: Visit,
  ) => Promise<T>;
}

/** Sets up a reader; must be called at the top of a test file or of a `describe` block. */
export function reader(site: Site): Reader {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serve(site);
  });
  afterAll(async () => {
    served.close();
    await browser.close();
  });
  return {
    get address() {
      return served.address;
    },
    get browser() {
      return browser;
    },
    opened: async (path, use, { ready, init, expected, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(PATIENCE);
      try {
        const { origin } = new URL(served.address);
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
        if (init !== undefined) await context.addInitScript(init);
        const page = await context.newPage();
        const faults = await watched(page, served.address);
        await page.goto(served.address + path);
        if (options.javaScriptEnabled !== false) {
          await started(page);
          if (ready !== undefined) await page.waitForSelector(ready, { state: 'attached' });
        }
        const result = await use(page, context);
        expect(faults.filter((fault) => expected?.test(fault) !== true)).toEqual([]);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}
