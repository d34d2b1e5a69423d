/** Chrome 109, the oldest version that the site supports, run from its package over the DevTools protocol. */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CAN_RUN_PACKAGED, packagedChromium } from '../../scripts/packaged-chromium.ts';
import type { Engine, Tab } from './engine.ts';

/**
 * Chrome logs this for each page in a frame that blocks scripts. Walks without JavaScript use such frames on purpose.
 */
const WITHOUT_SCRIPTS = /^Blocked script execution in .*'allow-scripts' permission is not set/;

async function openTab(context: BrowserContext, complaints: string[]): Promise<Tab> {
  const page: Page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !WITHOUT_SCRIPTS.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: throws ${error.message}`));
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    // Playwright’s own types analyse the argument; here it is plain JSON.
    run: (what, given) => page.evaluate(what as (given: unknown) => never, given),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.locator(selector).first().click(),
    wheel: async (selector, across, down, held) => {
      await page.locator(selector).first().hover();
      if (held !== undefined) await page.keyboard.down(held);
      await page.mouse.wheel(across, down);
      if (held !== undefined) await page.keyboard.up(held);
    },
    pick: (selector, path) => page.locator(selector).setInputFiles(path),
    close: () => page.close(),
  };
}

export const chrome109: Engine = {
  name: 'Chrome 109',
  tellsConsole: true,
  wheelKnowsKeys: true,
  missing: CAN_RUN_PACKAGED ? undefined : 'its package holds a program for Linux on x64 alone',
  start: async ({ width = 1280, height = 900, dark = false } = {}) => {
    const { executablePath, env } = await packagedChromium('chromium-109');
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--headless=old'],
    });
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      // A window that nobody sees cannot ask for permission.
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const complaints: string[] = [];
    return {
      version: browser.version(),
      complaints,
      tab: () => openTab(context, complaints),
      close: () => browser.close(),
    };
  },
};
