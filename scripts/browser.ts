/**
 * A Chromium for tests and pictures. On Linux x64 it comes from an npm package, so that tests give the same results on
 * every machine; elsewhere the system’s Chromium is used. `CHROMIUM` can name another one.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CAN_RUN_PACKAGED, packagedChromium } from './packaged-chromium.ts';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Paths at which Chrome, Chromium or Edge may be installed, in the order in which they are tried.
 *
 * @param env the environment, which on Windows says where programs are installed.
 */
export function systemBrowsers(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
      roots.map((root) => win32.join(root, program)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', home].map((root) => posix.join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
  ];
}

interface Program {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The major version that the browser must have. */
  readonly major?: string;
}

async function program(): Promise<Program> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return { executablePath: named };
  if (CAN_RUN_PACKAGED) return packagedChromium('@sparticuz/chromium');
  const found = systemBrowsers(process.platform, process.env, homedir()).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one in CHROMIUM.');
  return { executablePath: found };
}

/** How many times slower than usual pages run. With `SLOWED` set, tests that depend on speed fail. */
const SLOWED = Number(process.env.SLOWED ?? 1);

/** Slows down the scripts of a page. @throws Error if that fails, unless the page has been closed. */
async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

/**
 * Starts a browser with an empty profile.
 *
 * @param more arguments to add to the usual ones.
 * @throws Error that says what to do if there is no browser or its version is wrong.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, env, major } = await program();
  let browser: Browser;
  try {
    browser = await chromium.launch({
      executablePath,
      args: [...ARGUMENTS, ...more],
      ignoreDefaultArgs: ['--headless=old'],
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(
      `No browser could be started (${executablePath}). Install one, on Debian with "apt-get install chromium", and name it in CHROMIUM.`,
      { cause: error },
    );
  }
  if (SLOWED !== 1) browser.on('context', (context) => context.on('page', (page) => void slowDown(page)));
  if (major === undefined || browser.version().split('.')[0] === major) return browser;
  await browser.close();
  throw new Error(`${executablePath} is version ${browser.version()}, but should be ${major}.`);
}
