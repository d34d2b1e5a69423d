/** The system’s Firefox, driven over WebDriver BiDi. `FIREFOX` can name another one. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Engine, Keys, Tab } from './engine.ts';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const executablePath = process.env.FIREFOX ?? PLACES.find((path) => existsSync(path));

async function press(page: Page, keys: Keys): Promise<void> {
  const all = keys.split('+') as KeyInput[];
  const last = all.pop();
  for (const held of all) await page.keyboard.down(held);
  if (last !== undefined) await page.keyboard.press(last);
  for (const held of all.reverse()) await page.keyboard.up(held);
}

async function openTab(browser: Browser, look: { width: number; height: number }, complaints: string[]): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport(look);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: throws ${String(error)}`));
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    run: async (what, given) => page.evaluate(what as (given: unknown) => never, given),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    wheel: async (selector, deltaX, deltaY, held) => {
      await page.hover(selector);
      if (held !== undefined) await page.keyboard.down(held as KeyInput);
      await page.mouse.wheel({ deltaX, deltaY });
      if (held !== undefined) await page.keyboard.up(held as KeyInput);
    },
    pick: async (selector, path) => {
      const field = await page.$(selector);
      if (field === null) throw new Error(`There is no ${selector}.`);
      await (field as Awaited<ReturnType<typeof page.$<'input'>>> & object).uploadFile(path);
    },
    close: () => page.close(),
  };
}

export const firefox: Engine = {
  name: 'Firefox',
  tellsConsole: true,
  wheelKnowsKeys: true,
  missing: executablePath === undefined ? 'install Firefox, on Debian with "apt-get install firefox-esr"' : undefined,
  start: async ({ width = 1280, height = 900, dark = false } = {}) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      ...(executablePath !== undefined && { executablePath }),
      headless: true,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        // Makes the Back button reload the page, as for a reader who has been away for a long time.
        'browser.sessionhistory.max_total_viewers': 0,
      },
    });
    const complaints: string[] = [];
    return {
      version: (await browser.version()).replace('firefox/', ''),
      complaints,
      tab: () => openTab(browser, { width, height }, complaints),
      close: () => browser.close(),
    };
  },
};
