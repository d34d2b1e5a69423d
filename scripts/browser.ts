/** A Chromium for tests and pictures: the system’s if there is one, else the one that comes with the packages. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

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

/** The packaged browser brings its own libraries when it believes it runs where they are missing. */
async function packaged(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

/**
 * Starts a browser with an empty profile.
 *
 * @param more arguments for it beside those it always gets.
 * @throws Error that names the package to install where no browser can be had.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? SYSTEM.find((path) => existsSync(path)) ?? (await packaged());
  try {
    return await chromium.launch({
      executablePath,
      args: [...ARGUMENTS, ...more],
      ignoreDefaultArgs: ['--headless=old'],
    });
  } catch (error) {
    throw new Error(
      `No browser could be started (${executablePath}). Install one, on Debian with "apt-get install chromium", or name one in CHROMIUM.`,
      { cause: error },
    );
  }
}
