/**
 * Every page of every site, once each, in a real browser and under the policy it is sent with: wide and narrow, light
 * and dark, on paper, and compared with what is sent to readers without JavaScript.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type Asked, AXE, colourViolations, violations } from './axe.ts';
import { kindsOf } from './kinds.ts';
import { isMoved, pagesOf } from './pages.ts';
import { type Served, serve } from './serve.ts';
import { SITES, SMALL } from './sites.ts';
import { PATIENCE, settled, watched, widen } from './watched.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** The number of pages open at a time. */
const HANDS = 2;
const WIDTHS = [1280, 320] as const;
const THEMES = ['light', 'dark'] as const;

/** Combinations of styles whose contrast has already been checked on some page, by width and theme. */
const met = new Map(WIDTHS.flatMap((width) => THEMES.map((theme) => [`${width} ${theme}`, new Set<string>()])));

/**
 * What axe checks at each width on a page that is not the fullest of its kind; on the fullest, it checks everything at
 * both widths. Most findings do not depend on the width. Targets are nearest to each other at 320 px, and looking for
 * the neighbours of each takes two thirds of axe’s time.
 */
const RULES: Readonly<Record<(typeof WIDTHS)[number], Asked>> = {
  1280: { without: ['target-size'] },
  320: { only: ['target-size', 'scrollable-region-focusable'] },
};

/** Runs in the page. @returns each note in the margin that covers a part of the note above it. */
function coveredNotes(): string[] {
  const notes = [...document.querySelectorAll('.margin > .unfolded')].filter(
    (note) => note.getClientRects().length > 0,
  );
  return notes.flatMap((note, n) => {
    const [own, above] = [note, notes[n - 1]].map((each) => each?.getBoundingClientRect());
    if (own === undefined || above === undefined) return [];
    const covers = own.top < above.bottom - 1 && own.left < above.right && above.left < own.right;
    return covers ? [`covers the note above it: ${note.textContent?.trim().slice(0, 40)}`] : [];
  });
}

/** What is wrong with a page at one width. */
async function faultsAt(page: Page, width: (typeof WIDTHS)[number], whole: boolean): Promise<string[]> {
  await widen(page, width);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const faults = sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [];
  faults.push(...(await page.evaluate(coveredNotes)));
  faults.push(...(await violations(page, { ...(!whole && RULES[width]), colours: false })));
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    const found = await colourViolations(page, met.get(`${width} ${theme}`) ?? new Set());
    faults.push(...found.map((fault) => `${theme}, ${fault}`));
  }
  return faults.map((fault) => `at ${width} px: ${fault}`);
}

/**
 * The text of a page as shown and as sent, without what works only with JavaScript (menus, buttons) and without the
 * drawing, which is drawn for the available width.
 */
async function wordsOf(): Promise<{ shown: string; sent: string }> {
  const words = (from: Document) => {
    const main = from.querySelector('main')?.cloneNode(true) as HTMLElement;
    const mine = '.needs-script, .plot, .said, .all-records, archive-cite .tools, my-bibliography, noscript';
    for (const node of main.querySelectorAll(mine)) node.remove();
    return (main.textContent ?? '').replace(/\s+/g, ' ');
  };
  // A document requested in this way runs no script.
  const sent = await new Promise<Document>((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.onload = () => done(request.response);
    request.onerror = failed;
    request.send();
  });
  return { shown: words(document), sent: words(sent) };
}

/** Words of the text that are seen on a screen but not on paper; controls, which are useless on paper, are left out. */
async function lostOnPaper(page: Page): Promise<string[]> {
  const seen = () =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      // The sheet with the drawing contains only the name and the drawing, made for the width of the paper.
      if (element.closest('button, select, label, summary, .skip, .tools, .plot, .sheet :is(.lead, .aside, .controls)'))
        return [];
      const words = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => nodeValue?.trim() ?? '')
        .join(' ')
        .trim();
      return words !== '' && element.checkVisibility({ visibilityProperty: true }) ? [words] : [];
    });
  const screen = await page.evaluate(seen);
  await page.emulateMedia({ media: 'print' });
  const paper = new Set(await page.evaluate(seen));
  await page.emulateMedia({ media: 'screen' });
  return screen.filter((words) => !paper.has(words)).map((words) => `not on paper: ${words.slice(0, 60)}`);
}

it('notices what a policy refuses, what is logged and what is thrown', async () => {
  const [site] = SITES;
  if (site === undefined) throw new Error('no site');
  const served = await serve(site);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = await watched(page, served.address);
  await page.goto(`${served.address}/about/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    document.body.setAttribute('style', 'color: red');
    try {
      script.text = 'alert(1)';
    } catch {
      console.error('text is no script');
    }
    document.body.append(script);
    setTimeout(() => {
      throw new Error('thrown');
    });
  });
  await expect.poll(() => faults.join('\n')).toContain('throws thrown');
  const heard = faults.join('\n');
  expect(heard).toContain('policy: style-src-attr refuses inline');
  expect(heard).toContain('policy: require-trusted-types-for refuses trusted-types-sink');
  expect(heard).toContain('text is no script');
  await page.close();
  served.close();
});

it('notices text too pale for its background, a link too like the text around it, a nameless button, and what is lost on paper', async () => {
  const served = await serve(SMALL);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${served.address}/events/old-beacon/`);
  const looks = new Set<string>();
  expect(await colourViolations(page, looks)).toEqual([]);
  expect(await violations(page, { colours: false })).toEqual([]);
  expect(await lostOnPaper(page)).toEqual([]);
  await page.evaluate(() => {
    const first = document.createElement('p');
    const second = document.createElement('p');
    document.querySelector('main')?.append(first, second);
    first.textContent = 'Pale.';
    first.style.color = '#ccc';
    second.textContent = 'Not for paper.';
    const sheet = new CSSStyleSheet();
    sheet.insertRule('@media print { .screen-alone { display: none } }');
    document.adoptedStyleSheets.push(sheet);
    second.className = 'screen-alone';
    second.after(document.createElement('button'));
    const link = document.createElement('a');
    link.href = '/';
    link.textContent = 'hardly apart';
    link.style.textDecoration = 'none';
    link.style.color = '#46484c';
    const third = document.createElement('p');
    third.append('Words around a link ', link, ' and words after it.');
    second.before(third);
  });
  const found = (await colourViolations(page, looks)).join();
  expect(found).toMatch(/^color-contrast: .*insufficient color contrast/);
  expect(found).toContain('link-in-text-block');
  // Of all elements with the same look, only one is checked.
  expect(await colourViolations(page, looks)).toEqual([]);
  expect((await violations(page, { colours: false })).join()).toContain('button-name');
  expect(await lostOnPaper(page)).toEqual(['not on paper: Not for paper.']);
  await page.close();
  served.close();
});

describe.each(SITES)('$name', (site) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());
  const root = site.base.replace(/\/$/, '');

  it('keeps to the policy, logs nothing, requests nothing from elsewhere, fits its width, passes axe, says the same without JavaScript and on paper', {
    timeout: 1_800_000,
  }, async () => {
    // A page that only redirects to another is gone before it can be looked at.
    const shown = pagesOf(site).filter((page) => !isMoved(page));
    const queue = shown.map(({ path }) => path.slice(root.length));
    const fullest = new Set(kindsOf(site));
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript({ content: AXE });
    const faults: string[] = [];
    const visit = async (page: Page, path: string) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const response = await page.goto(served.address + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await settled(page);
      const { shown, sent } = await page.evaluate(wordsOf);
      if (shown !== sent) faults.push(`${path} says something else without JavaScript`);
      faults.push(...(await lostOnPaper(page)).map((fault) => `${path} ${fault}`));
      for (const width of WIDTHS)
        faults.push(...(await faultsAt(page, width, fullest.has(path))).map((fault) => `${path} ${fault}`));
    };
    await Promise.all(
      Array.from({ length: HANDS }, async () => {
        const page = await context.newPage();
        const heard = await watched(page, served.address);
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(page, path);
        faults.push(...heard);
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
});
