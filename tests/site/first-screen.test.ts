/** The first screen while a page loads: in its own fonts at once, before any script but one, and without moving. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { heaviest, kindsOf } from './kinds.ts';
import { reader } from './reader.ts';
import { REAL } from './sites.ts';
import { PATIENCE, settled, started } from './watched.ts';

/** @see https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

const site = reader(REAL);
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

/**
 * The fonts that a page requests when it loads, those that it then uses, and the fonts and scripts of its first screen.
 */
async function fontsOf(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const first: string[] = [];
    const families = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { top, width } = range.getBoundingClientRect();
      const element = texts.currentNode.parentElement;
      if (width === 0 || top >= innerHeight || element === null) continue;
      first.push(texts.currentNode.textContent ?? '');
      families.add(getComputedStyle(element).fontFamily.split(',')[0] ?? '');
    }
    const said = first.join('');
    return {
      asked: [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(
        ({ href }) => /[^/]+?(?=-wght-normal)/.exec(href)?.[0] ?? href,
      ),
      used: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      families: [...families],
      scripts: ['Arabic', 'Hebrew'].filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(said)),
    };
  });
}

/** Latin texts in a weight and slant that no font of the page offers. */
const madeUp = (page: Page) =>
  page.evaluate(() => {
    const faces = [...document.fonts].map(({ family, style, weight }) => {
      const [least = 0, most = least] = weight.split(' ').map(Number);
      return { family: family.replaceAll('"', ''), style, least, most };
    });
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent ?? '';
      if (element === null || !/\p{Script=Latin}/u.test(text)) continue;
      const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
      const family = fontFamily.split(',')[0]?.replaceAll('"', '');
      const own = faces.filter((face) => face.family === family);
      const fits = own.some(
        ({ style, least, most }) => style === fontStyle && least <= Number(fontWeight) && Number(fontWeight) <= most,
      );
      if (own.length > 0 && !fits) found.push(`${family} ${fontWeight} ${fontStyle}: ${text.trim().slice(0, 40)}`);
    }
    return found;
  });

/** What the heaviest pages look like before any script runs. Each is opened once, in a fresh profile. */
const loaded = new Map<string, Awaited<ReturnType<typeof fontsOf>> & { readonly madeUp: readonly string[] }>();
beforeAll(async () => {
  for (const path of heaviest(REAL))
    loaded.set(
      path,
      await site.opened(
        path,
        async (page) => ({ ...(await fontsOf(page)), madeUp: await madeUp(page) }),
        WITHOUT_SCRIPT,
      ),
    );
});

it('asks at once for the fonts its first screen is set in, and for none that it does not use', async () => {
  const faults: string[] = [];
  const names: Readonly<Record<string, string>> = {
    'Source Serif 4': 'source-serif-4-latin',
    'Source Sans 3': 'source-sans-3-latin',
    Arabic: 'noto-naskh-arabic-arabic',
    'Noto Naskh Arabic': 'noto-naskh-arabic-arabic',
    Hebrew: 'noto-serif-hebrew-hebrew',
    'Noto Serif Hebrew': 'noto-serif-hebrew-hebrew',
  };
  expect(loaded.size).toBeGreaterThan(10);
  for (const [path, { asked, used, families, scripts }] of loaded) {
    const named = (family: string) => names[family.replace(/"|( Variable)/g, '')];
    for (const font of new Set([...families, ...scripts].map(named)))
      if (font !== undefined && !asked.includes(font)) faults.push(`${path} finds ${font} late`);
    const known = new Set(used.map(named));
    for (const font of asked) if (!known.has(font)) faults.push(`${path} asks for ${font} in vain`);
  }
  expect(faults).toEqual([]);
});

it('is set in no weight and no slant that a browser has to make up', () => {
  const faults = [...loaded].flatMap(([path, { madeUp }]) => madeUp.map((one) => `${path} ${one}`));
  expect([...new Set(faults)]).toEqual([]);
});

it('shows at 1280 × 800 what this is, each document by name, ways to begin, and the drawing into its second lane', async () => {
  const seen = await site.opened(
    '/',
    async (page) => {
      await settled(page);
      return page.evaluate(() => {
        const bottom = (element: Element | null) => element?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
        const tops = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().top);
        const tools = [...document.querySelectorAll('.controls > :is(button, select, details)')].map((each) => {
          const { top, height } = each.getBoundingClientRect();
          return Math.round(top + height / 2);
        });
        return {
          low: ['h1', '.lead', 'input[type="search"]', '.begin a'].filter(
            (each) => bottom(document.querySelector(each)) > 420,
          ),
          documents: document.querySelectorAll('.documents a[href*="/sources/"]').length,
          lowest: bottom(document.querySelector('.documents li:last-child')),
          lanes: tops('.plot .lane path.rule').slice(0, 2),
          rows: Math.max(...tools) - Math.min(...tools),
        };
      });
    },
    { viewport: { width: 1280, height: 800 } },
  );
  expect(seen.low).toEqual([]);
  expect(seen.documents).toBe(5);
  expect(seen.lowest).toBeLessThan(420);
  expect(seen.lanes[0]).toBeLessThanOrEqual(420);
  expect(seen.lanes[1]).toBeLessThan(800);
  expect(seen.rows).toBeLessThanOrEqual(1);
});

/** The number of slow phones that load a page at the same time. */
const PHONES = 4;

/** A slow phone: a round trip of 150 ms, 1.6 Mbit/s, and a processor slowed down by a factor of four. */
async function onSlowPhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs before a page’s own scripts and records everything that moves. `moved()` returns it. */
function watchMoves(): void {
  const moved: string[] = [];
  const keep = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) {
      const { value, sources } = entry as LayoutShift;
      // A space between elements has no ink: where a page ends for now, the space at its end may move.
      const seen = sources.filter(({ node }) => node?.nodeType !== Node.TEXT_NODE || node.textContent?.trim() !== '');
      if (seen.length === 0) continue;
      const what = seen.map(({ node, previousRect, currentRect }) =>
        JSON.stringify([node?.parentElement?.outerHTML.slice(0, 80), previousRect, currentRect]),
      );
      moved.push(`${value} ${what.join('; ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    moved: () => {
      keep(observer.takeRecords());
      return moved;
    },
  });
}

/**
 * Everything that moves on a page of each kind while it loads on a telephone.
 *
 * @param open opens an address in a page. If it returns false, the page is opened once more.
 */
async function movesOf(
  address: string,
  paths: readonly string[],
  open: (page: Page, address: string, again: boolean) => Promise<boolean>,
): Promise<string[]> {
  const faults: string[] = [];
  const visit = async (path: string, again = false) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.addInitScript(watchMoves);
    if (!(await open(page, address + path, again))) {
      await context.close();
      await visit(path, true);
      return;
    }
    await settled(page);
    const moved = await page.evaluate(async () => {
      await document.fonts.ready;
      // A change is laid out and reported within two frames.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (window as unknown as { moved: () => string[] }).moved();
    });
    await context.close();
    faults.push(...moved.map((how) => `${path} moves by ${how}`));
  };
  // A page mostly waits for its network, so several can load at a time.
  const queue = [...paths];
  await Promise.all(
    Array.from({ length: PHONES }, async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(path);
    }),
  );
  return faults;
}

it('stays where it is while it loads on a slow phone, and while what a link searches for is found', async () => {
  const moves = await movesOf(site.address, [...kindsOf(REAL), '/search/?q=cable'], async (page, address, again) => {
    await onSlowPhone(page);
    // Chromium’s emulated network sometimes fails to answer. The page is then opened once more.
    const arrived = await page.goto(address, { timeout: PATIENCE / 3 }).catch((error: unknown) => {
      if (again) throw error;
      return null;
    });
    return arrived !== null;
  });
  expect(moves).toEqual([]);
});

it('fetches one script at most before the page is painted, and after that what the page has a place for', async () => {
  for (const path of kindsOf(REAL)) {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(site.address + path);
    await started(page);
    const { painted, scripts, places } = await page.evaluate(() => ({
      painted: performance.getEntriesByType('paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({ name, startTime })),
      places: [...document.querySelectorAll(':not(:defined, [data-waits])')].map(({ localName }) => localName),
    }));
    await context.close();
    const early = scripts.filter(({ startTime }) => startTime < painted).map(({ name }) => name);
    // A browser may paint a long page before reading as far as the script.
    expect(early.length, path).toBeLessThanOrEqual(1);
    expect(scripts.length, path).toBeGreaterThan(1);
    // These elements, like a timeline that waits, are set up only on first use.
    expect(
      places.filter((name) => !['own-copy', 'archive-search', 'view-version'].includes(name)),
      path,
    ).toEqual([]);
  }
});
