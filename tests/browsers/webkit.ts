/** Debian’s WebKit: the MiniBrowser of WebKitGTK on a virtual screen, driven over WebDriver. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, startDriver } from './driver.ts';
import type { Engine, Tab } from './engine.ts';
import { SCREEN, screen } from './screen.ts';
import { WebDriver } from './webdriver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
/**
 * The path of MiniBrowser. It is in the library’s own folder, whose name contains the system’s triplet and the version
 * of the API.
 */
export const BROWSER = existsSync('/usr/lib')
  ? readdirSync('/usr/lib')
      .filter((name) => name.endsWith('-linux-gnu'))
      .flatMap((triplet) => ['4.1', '4.0'].map((version) => `/usr/lib/${triplet}/webkit2gtk-${version}/MiniBrowser`))
      .find((path) => existsSync(path))
  : undefined;

/** MiniBrowser’s window cannot be narrower than this. */
export const NARROWEST = 450;

/** How long a window may take to reach the requested size, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Gives the page the requested size. The window has a frame of unknown size and changes some time after the driver has
 * answered, so its size is corrected again and again until the page has the requested size.
 */
async function resize(driver: WebDriver, size: { width: number; height: number }): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const inner = await driver.run(() => ({ width: innerWidth, height: innerHeight }), undefined);
    if (inner.width === size.width && inner.height === size.height) return;
    if (Date.now() > end) throw new Error(`WebKit’s page stays ${inner.width} by ${inner.height} pixels.`);
    const outer = (await driver.command('GET', '/window/rect')) as { readonly width: number; readonly height: number };
    await driver.command('POST', '/window/rect', {
      width: Math.max(1, outer.width + size.width - inner.width),
      height: Math.max(1, outer.height + size.height - inner.height),
    });
    await new Promise((ready) => setTimeout(ready, 50));
  }
}

/** The driver treats a tab as a window and looks at one window at a time. */
async function openTab(driver: WebDriver, size: { width: number; height: number }): Promise<Tab> {
  const before = await driver.command('GET', '/window');
  const { handle } = (await driver.command('POST', '/window/new', { type: 'window' })) as { readonly handle: string };
  await driver.command('POST', '/window', { handle });
  await resize(driver, size);
  return {
    open: async (url) => void (await driver.command('POST', '/url', { url })),
    reload: async () => void (await driver.command('POST', '/refresh')),
    back: async () => void (await driver.command('POST', '/back')),
    run: (what, given) => driver.run(what, given),
    press: (keys) => driver.press(keys),
    type: (text) => driver.type(text),
    click: (selector) => driver.click(selector),
    wheel: (selector, across, down, held) => {
      if (held !== undefined) throw new Error('WebKit’s driver turns the wheel without the keys that are held.');
      return driver.wheel(selector, across, down);
    },
    pick: (selector, path) => driver.fill(selector, path),
    close: async () => {
      await driver.command('DELETE', '/window');
      await driver.command('POST', '/window', { handle: before });
    },
  };
}

export const webkit: Engine = {
  name: 'WebKit',
  tellsConsole: false,
  wheelKnowsKeys: false,
  missing:
    BROWSER === undefined || !existsSync(DRIVER) || !existsSync(SCREEN)
      ? 'on Debian, install it with "apt-get install webkit2gtk-driver xvfb"'
      : undefined,
  start: async ({ width = 1280, height = 900, dark = false } = {}) => {
    const home = mkdtempSync(join(tmpdir(), 'webkit-'));
    const { display, xvfb } = await screen();
    const look = { DISPLAY: display, HOME: home, GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita' };
    const { driver, server } = await startDriver(DRIVER, look);
    const session = await WebDriver.begin(server, {
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
    });
    return {
      version: session.version,
      // The browser’s console cannot be read while it is being driven.
      complaints: [],
      tab: () => openTab(session, { width: Math.max(width, NARROWEST), height }),
      close: async () => {
        await session.end();
        for (const each of [driver, xvfb]) await ended(each);
        // A process of the browser may still be writing there.
        rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
      },
    };
  },
};
