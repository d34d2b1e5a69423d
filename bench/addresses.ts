/** npm run bench:addresses: how long hostile addresses keep pages busy. Tasks over 100 ms are listed. */
import { given } from '../scripts/arguments.ts';
import { launchBrowser } from '../scripts/browser.ts';
import { buildSite } from '../scripts/site-build.ts';
import { HOSTILE } from '../tests/site/hostile.ts';
import { serve } from '../tests/site/serve.ts';
import { settled } from '../tests/site/watched.ts';

/** Readers notice delays of more than this many milliseconds. */
const NOTICED = 100;

given({
  help: `Usage: npm run bench:addresses

Builds the archive, opens its pages with every hostile address there is, and names each address that keeps its page
busy for more than ${NOTICED} ms at a time.

Example: npm run bench:addresses`,
});
await buildSite();

const PATHS = ['/', '/search/', '/embed/timeline/', '/chronology/', '/differences/', '/sources/', '/404.html'];

const served = await serve({ name: 'built', content: 'content', base: process.env.BASE ?? '/', dist: 'dist/' });
const browser = await launchBrowser();
let noticed = 0;
for (const path of PATHS) {
  for (const [name, search, hash] of [['nothing', '', ''] as const, ...HOSTILE]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) performance.mark('long', { detail: duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(served.address + path + search + hash);
    await settled(page);
    await page.waitForTimeout(500);
    const longest = await page.evaluate(() =>
      Math.max(0, ...performance.getEntriesByName('long').map((mark) => Number((mark as PerformanceMark).detail))),
    );
    if (longest > NOTICED) {
      noticed += 1;
      console.log(`${path} with ${name}: ${Math.round(longest)} ms`);
    }
    await page.close();
  }
}
console.log(`${noticed} of ${PATHS.length * (HOSTILE.length + 1)} addresses have a task over ${NOTICED} ms.`);
await browser.close();
served.close();
