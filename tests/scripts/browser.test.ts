/** Which browser runs the tests and takes the pictures. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { launchBrowser, systemBrowsers } from '../../scripts/browser.ts';
import { CAN_RUN_PACKAGED } from '../../scripts/packaged-chromium.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

afterEach(() => vi.unstubAllEnvs());

async function version(): Promise<string> {
  const browser = await launchBrowser();
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

it.skipIf(!CAN_RUN_PACKAGED)('is the packaged one on Linux x64, in the version that package.json names', async () => {
  vi.stubEnv('CHROMIUM', '');
  const [major] = devDependencies['@sparticuz/chromium']?.split('.') ?? [];
  expect(await version()).toMatch(new RegExp(`^${major}\\.`));
});

it('is the one that CHROMIUM names, or none', async () => {
  vi.stubEnv('CHROMIUM', '/nowhere/a browser');
  await expect(launchBrowser()).rejects.toThrow('/nowhere/a browser');
});

it('is looked for where Windows, macOS and Linux have Chrome, Chromium and Edge', () => {
  const windows = systemBrowsers('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a' }, 'C:\\');
  expect(windows[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(windows).toContain('C:\\Users\\a\\Chromium\\Application\\chrome.exe');
  expect(windows).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  const mac = systemBrowsers('darwin', {}, '/Users/a');
  expect(mac[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(mac).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(mac).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  const linux = systemBrowsers('linux', {}, '/home/a');
  expect(linux).toContain('/usr/bin/chromium');
  expect(linux).toContain('/usr/bin/google-chrome');
  expect(linux).toContain('/usr/bin/microsoft-edge');
});
