/**
 * A page whose every complaint is recorded: what it logs and throws, what its policy refuses, and what it requests from
 * other sites.
 */
import type { Page } from 'playwright-core';

/** How long a step may take on a busy machine, in milliseconds. */
export const PATIENCE = 120_000;

/** Records the complaints of a page. @returns a list to which each is added as `path: what` while the page is used. */
export async function watched(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  const { origin } = new URL(address);
  const fault = (what: string) => faults.push(`${page.url().slice(origin.length, origin.length + 120)}: ${what}`);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${violatedDirective} refuses ${blockedURI} in ${sourceFile}`),
    );
  });
  page.on('console', (message) => {
    // A browser logs every 404, and one page is requested because it is the 404 page.
    const missing = /status of 404/.test(message.text()) && message.location().url === page.url().split('#')[0];
    if (message.type() === 'error' && !missing) fault(message.text());
  });
  page.on('pageerror', (error) => fault(`throws ${error.message}`));
  page.on('dialog', (dialog) => {
    fault(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('blob:'))
      fault(`asks for ${request.url()}`);
  });
  return faults;
}

/** Waits until every script of a page has started: they load after the first paint, and some then add buttons. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('scripts-started').length > 0);
}

/** Waits until the interactive parts of a page can be used. */
export async function settled(page: Page): Promise<void> {
  await started(page);
  await page.waitForFunction(
    () =>
      document.querySelector('archive-timeline:not([data-ready])') === null &&
      document.querySelector('archive-search[data-source]:has([data-facets]):not([data-ready])') === null &&
      document.querySelector('my-bibliography:not([data-ready])') === null,
  );
}

/** Resizes a page, and waits until everything that depends on its width has been redrawn. */
export async function widen(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Holds back requests for an address. @returns a function that lets them go on. */
export async function heldBack(page: Page, address: string | RegExp): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return arrive;
}
