/** Reports once which browser the tests run in, before anything is built for it. */
import { launchBrowser } from '../../scripts/browser.ts';

export default async function sayVersion(): Promise<void> {
  const browser = await launchBrowser();
  console.log(`Pages are tested in Chromium ${browser.version()}.`);
  await browser.close();
}
