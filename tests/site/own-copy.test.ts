/** A reader’s own copy, given to a source’s page in a real browser: picked, dropped or pasted, with nothing sent. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { violations } from './axe.ts';
import { type Served, serve } from './serve.ts';
import { PROJECT, REAL, SITES } from './sites.ts';
import { PATIENCE, started } from './watched.ts';

const site = SITES.find(({ name }) => name === 'lighthouse') ?? REAL;
const PATH = '/sources/gazette-1899/';
const GAZETTE = readFileSync(`${LIGHTHOUSE}-documents/gazette.txt`, 'utf8');
/**
 * The documents of the real archive are not part of the project; anyone who has them names their folder in ORIGINALS.
 */
const ORIGINALS = resolve(PROJECT, process.env.ORIGINALS ?? '../shared/sources');
const PRESENT = existsSync(ORIGINALS);

let browser: Browser;
let served: Served;
let real: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(site);
  real = await serve(REAL);
});
afterAll(async () => {
  served.close();
  real.close();
  await browser.close();
});

interface Opened {
  readonly page: Page;
  /** Every request since the section was opened: method, address and body. */
  readonly asked: string[];
}

/** A browser context with the same time limit as in the other tests. */
async function patient(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/**
 * Opens a source’s page and its section on the reader’s own copy; fails if anything but the page’s own files is
 * requested, or if a script fails.
 */
async function opened(
  use: (opened: Opened) => Promise<void>,
  options: BrowserContextOptions = {},
  address = served.address + PATH,
): Promise<void> {
  const context = await patient({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('dialog', (dialog) => faults.push(`a dialog: ${dialog.message()}`));
  try {
    await page.goto(address);
    await started(page);
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.locator('own-copy summary').click();
    await page.waitForSelector('own-copy[data-ready]');
    await use({ page, asked });
    expect(faults).toEqual([]);
    // Some browsers fetch the icon of a page late and of their own accord. A font is fetched once a letter needs it.
    const own = /^GET http:\/\/127\.0\.0\.1:\d+\/\S+(?:\.(?:js|css|json|woff2)|\/favicon\.svg) $/;
    const strangers = asked.filter((each) => !own.test(each));
    expect(strangers).toEqual([]);
    expect(asked.filter((each) => /fingerprint-\w+\.json/.test(each)).length).toBeLessThanOrEqual(1);
  } finally {
    await context.close();
  }
}

const said = (page: Page) => page.locator('own-copy[data-state="said"] [data-said]');
const result = (page: Page) => page.locator('own-copy [data-result]');
/** The passages of the reader’s copy on the page. */
const passages = (page: Page) => page.locator('.with-text > .document.own');
const beside = (page: Page, fragment: string) => page.locator(`.paragraph[id="${fragment}"]`);
const file = (content: string | Buffer, name = 'copy.txt') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
async function pick(page: Page, content: string | Buffer, name?: string): Promise<string> {
  await page.locator('own-copy input[type="file"]').setInputFiles(file(content, name));
  return said(page).innerText();
}

/** Drops or pastes a file or a text, with the event that the browser itself would send. */
async function give(page: Page, type: 'drop' | 'paste', content: { file?: string; text?: string }): Promise<void> {
  await page.evaluate(
    ({ type, file, text }) => {
      const transfer = new DataTransfer();
      if (file !== undefined) transfer.items.add(new File([file], 'dropped.txt'));
      if (text !== undefined) transfer.setData('text/plain', text);
      const target = document.querySelector(type === 'drop' ? 'h1' : 'own-copy textarea');
      const shape = { bubbles: true, cancelable: true };
      if (type === 'drop') {
        target?.dispatchEvent(new DragEvent('dragover', { ...shape, dataTransfer: transfer }));
        target?.dispatchEvent(new DragEvent('drop', { ...shape, dataTransfer: transfer }));
      } else target?.dispatchEvent(new ClipboardEvent('paste', { ...shape, clipboardData: transfer }));
    },
    { type, ...content },
  );
}

async function clean(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const VERY = 'This is the file this record was made from.';

describe('a copy of the document', () => {
  it('is recognised when it is picked, with each ¶ and each quotation shown in it', async () => {
    await opened(async ({ page, asked }) => {
      expect(asked.some((each) => each.includes('fingerprint-'))).toBe(false);
      expect(await pick(page, GAZETTE)).toBe(`copy.txt: ${VERY}`);
      const text = await result(page).innerText();
      expect(text).toContain('All 7 paragraphs (¶) are in your copy word for word.');
      expect(text).not.toContain('Different from the document');
      expect((await passages(page).allInnerTexts()).join('\n')).toContain("the baker's boy walked past his own door");
      const marked = page.locator('.document mark a', { hasText: 'no more than forty boats' });
      const statement = page.locator((await marked.getAttribute('href')) ?? '');
      expect(await statement.count()).toBe(1);
      // The quotation is marked in the paragraph opposite the statement that quotes it.
      expect(await page.locator('.with-text').filter({ has: marked }).filter({ has: statement }).count()).toBe(1);
      const [copy, said] = [await marked.boundingBox(), await statement.boundingBox()];
      expect(copy && said && copy.x + copy.width <= said.x).toBe(true);
      const sent = asked.filter((each) => each.includes('baker') || each.includes('copy.txt'));
      expect(sent).toEqual([]);
    });
  });

  it('is recognised when it is dropped anywhere, and the page stays', async () => {
    await opened(async ({ page }) => {
      await give(page, 'drop', { file: GAZETTE });
      expect(await said(page).innerText()).toBe(`dropped.txt: ${VERY}`);
      expect(page.url()).toContain(PATH);
    });
  });

  it('is recognised when it is pasted, as a text or as a file, and when it is put into the field', async () => {
    await opened(async ({ page }) => {
      await give(page, 'paste', { text: GAZETTE.trimEnd() });
      expect(await said(page).innerText()).toBe('This is the text this record was made from.');
      await give(page, 'paste', { file: GAZETTE });
      await expect.poll(() => said(page).innerText()).toBe(`dropped.txt: ${VERY}`);
      await page.locator('own-copy textarea').fill('Some other words.');
      await page.getByRole('button', { name: 'Compare the pasted text' }).click();
      await expect.poll(() => said(page).innerText()).toContain('This seems to be a different document');
    });
  });

  it('can be given and forgotten with keys alone', async () => {
    await opened(async ({ page }) => {
      // The test must begin to wait for the chooser before it presses the key, so that the browser lets it answer.
      const chooser = page.waitForEvent('filechooser');
      await page.locator('own-copy summary').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-copy-file');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file(GAZETTE));
      expect(await said(page).innerText()).toContain(VERY);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('Some other words.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page).innerText()).toContain('This seems to be a different document');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('own-copy [data-said]').innerText()).toBe('');
      expect(await result(page).locator('*').count()).toBe(0);
      expect(await passages(page).count()).toBe(0);
      expect(await page.locator('.with-text').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-copy-text');
    });
  });

  it('is told apart where it was changed: the ¶, the word, the quotation', async () => {
    await opened(async ({ page }) => {
      const changed = GAZETTE.replace('no more than forty boats', 'no more than fifty boats').replace(
        /^About June.*$/m,
        '',
      );
      expect(await pick(page, changed)).toBe(
        'copy.txt: Your copy contains part of the document word for word, but not all of it.',
      );
      const text = await result(page).innerText();
      expect(text).toContain('Of 7 paragraphs (¶), 5 are in your copy word for word, 1 with changes, 1 not found.');
      expect(text).toMatch(/Different from the document:\s+¶ 3: changed; \d+ per cent of it found\s+¶ 4: not found/);
      expect(await beside(page, 'p4').innerText()).toContain('In your copy: not found.');
      const third = await beside(page, 'p3').innerText();
      expect(third).toContain('Words in your copy that are not in the document at this point: “fifty”.');
      expect(third).toContain('your copy has “no more than fifty boats”');
      expect(await page.locator('.document .strange').allInnerTexts()).toEqual(['fifty']);
    });
  });

  it('is gone when the page is loaded again, unless the reader asks to keep it; then it stays until it is forgotten', async () => {
    const context = await patient({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const open = async (path: string) => {
      await page.goto(served.address + path);
      await page.reload();
      await started(page);
    };
    const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('own-copy')));
    const keep = page.getByLabel('Keep the copy in this browser until I remove it');

    await open(PATH);
    await page.locator('own-copy summary').click();
    await pick(page, GAZETTE);
    expect(await passages(page).count()).toBeGreaterThan(7);
    await open(PATH);
    expect(await passages(page).count()).toBe(0);
    expect(await stored()).toEqual([]);

    await page.locator('own-copy summary').click();
    await pick(page, GAZETTE);
    await keep.check();
    await open(PATH);
    expect(await said(page).innerText()).toBe(`copy.txt: ${VERY}`);
    expect(await passages(page).count()).toBeGreaterThan(7);
    expect(await keep.isChecked()).toBe(true);
    await open('/sources/letter-1899/');
    expect(await passages(page).count()).toBe(0);

    await open(PATH);
    await said(page).waitFor();
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    expect(await passages(page).count()).toBe(0);
    expect(await stored()).toEqual([]);
    await open(PATH);
    expect(await passages(page).count()).toBe(0);
    await context.close();
  });

  it('stays kept when the browser fills in the field again on reload', async () => {
    const context = await patient();
    const page = await context.newPage();
    const keep = page.getByLabel('Keep the copy in this browser until I remove it');
    const kept = () => page.evaluate(() => localStorage.getItem(`own-copy ${location.pathname}`));
    await page.goto(served.address + PATH);
    await started(page);
    await page.locator('own-copy summary').click();
    await pick(page, GAZETTE);
    await keep.check();
    expect(await kept()).not.toBeNull();
    // Firefox restores a picked file before a page’s scripts run.
    await page.addInitScript((text) => {
      addEventListener('DOMContentLoaded', () => {
        const picked = document.querySelector<HTMLInputElement>('own-copy input[type="file"]');
        const files = new DataTransfer();
        files.items.add(new File([text], 'restored.txt'));
        if (picked !== null) picked.files = files.files;
      });
    }, GAZETTE);
    await page.reload();
    await page.locator('own-copy[data-state="said"]').waitFor();
    expect(await page.locator('own-copy [data-said]').textContent()).toBe(`restored.txt: ${VERY}`);
    expect(await kept()).not.toBeNull();
    expect(await keep.isChecked()).toBe(true);
    await context.close();
  });

  it('is not called another file once it is kept, because what is kept is its text', async () => {
    const context = await patient();
    const page = await context.newPage();
    await page.goto(served.address + PATH);
    await started(page);
    await page.locator('own-copy summary').click();
    const utf16 = Buffer.from(`\uFEFF${GAZETTE.replace('forty', 'fifty')}`, 'utf16le');
    const answer = 'copy.txt: Your copy contains part of the document word for word, but not all of it.';
    expect(await pick(page, utf16)).toBe(answer);
    expect(await result(page).innerText()).toContain('SHA-256');
    await page.getByLabel('Keep the copy in this browser until I remove it').check();
    await page.reload();
    expect(await said(page).innerText()).toBe(answer);
    expect(await result(page).innerText()).not.toContain('SHA-256');
    await pick(page, Buffer.from(`\uFEFF${GAZETTE}`, 'utf16le'));
    await expect.poll(() => said(page).innerText()).toBe('copy.txt: This is a different file with the same text.');
    await page.reload();
    await expect.poll(() => said(page).innerText()).toBe(`copy.txt: ${VERY}`);
    await context.close();
  });

  it('that was stored by something else is left alone, and the section closed', async () => {
    const context = await patient();
    const page = await context.newPage();
    await page.goto(served.address + PATH);
    await page.evaluate(() => localStorage.setItem(`own-copy ${location.pathname}`, '{"of":"another"}'));
    await page.reload();
    await started(page);
    await page.waitForSelector('own-copy[data-ready]');
    expect(await page.locator('own-copy').getAttribute('data-state')).toBeNull();
    expect(await page.locator('own-copy details').getAttribute('open')).toBeNull();
    await context.close();
  });

  it('is not kept if the browser does not allow it, and the reader is told', async () => {
    await opened(async ({ page }) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await pick(page, GAZETTE);
      await page.getByLabel('Keep the copy in this browser until I remove it').click();
      expect(await page.locator('own-copy [data-not-kept]').innerText()).toContain('cannot be kept');
      expect(await page.getByLabel('Keep the copy in this browser until I remove it').isChecked()).toBe(false);
    });
  });

  it('stays kept when a longer one, which the browser cannot keep, is opened after it, and the reader is told', async () => {
    await opened(async ({ page }) => {
      const kept = () => page.evaluate(() => localStorage.getItem(`own-copy ${location.pathname}`));
      await pick(page, GAZETTE);
      await page.getByLabel('Keep the copy in this browser until I remove it').check();
      const before = await kept();
      expect(before).toContain('Gazette');
      // This fills nearly all of the storage that browsers give a site.
      await page.evaluate(() => localStorage.setItem('another', 'x'.repeat(5_000_000)));
      await pick(page, `${GAZETTE}\n\n${'A reader adds a line of their own. '.repeat(10_000)}`);
      await expect
        .poll(() => page.locator('own-copy [data-not-kept]').innerText())
        .toBe(
          'The copy cannot be kept in this browser: it is too long, or storage is turned off. The copy you saved earlier is still stored.',
        );
      expect(await kept()).toBe(before);
      await page.getByRole('button', { name: 'Remove the copy' }).click();
      expect(await kept()).toBeNull();
    });
  });

  it('is on the other side in a page that is read from right to left', async () => {
    await opened(async ({ page }) => {
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await pick(page, GAZETTE);
      const copy = await page.locator('#p1 > .document').boundingBox();
      const statement = await page.locator('#p1 > .claim').first().boundingBox();
      expect(copy && statement && statement.x + statement.width <= copy.x).toBe(true);
      await clean(page);
    });
  });

  it('is read out of a saved page, of which nothing runs, nothing is asked for and nothing is reported', async () => {
    await opened(async ({ page }) => {
      const html = `<!doctype html><title>x</title><style>body{color:red}</style>
        <script>alert('ran')</script><body onload="alert('ran')"><img src="/asked-for.png" onerror="alert('ran')">
        <nav style="color:red">Home<b onclick="alert('ran')">Menu</b></nav><svg onload="alert('ran')"></svg><iframe src="https://example.org/"></iframe><link rel=stylesheet href=/asked.css>
        ${GAZETTE.split('\n\n')
          .map((block) => `<p>${block.replaceAll('&', '&amp;').replace(/(\w+) (\w+)/, '<i>$1</i>\n   $2')}</p>`)
          .join('')}<custom-thing><p>More`;
      expect(await pick(page, html, 'page.html')).toBe('page.html: This is a different file with the same text.');
      expect(await page.locator('main').innerText()).not.toContain('alert');
    });
  });

  it('does no harm with markup in its text, its name, or its words', async () => {
    await opened(async ({ page }) => {
      const harm = '<img src=x onerror=alert(1)>';
      const text = GAZETTE.replace('the price of flour', `the price of ${harm} flour`);
      expect(await pick(page, text, `${harm}.txt`)).toContain(harm);
      expect((await passages(page).allInnerTexts()).join('\n')).toContain(harm);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });
});

describe('what is not a copy', () => {
  it.each([
    ['another document', 'The meeting closed when the tide turned, and there was tea.', 'a different document'],
    ['an empty file', '', 'This file contains no words.'],
    ['white space', ' \n \n', 'This file contains no words.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'This is a picture'],
    ['a compressed file', 'PK\x03\x04', 'This file contains other files'],
    [
      'bytes of nothing',
      Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * n) % 256)),
      'The text of this file cannot be read here',
    ],
    ['a page without words', '<!doctype html><script>1</script>', 'This file contains no words.'],
  ])('gets a clear answer: %s', async (_name, content, answer) => {
    await opened(async ({ page }) => {
      expect(await pick(page, content)).toContain(answer);
      expect(await passages(page).count()).toBe(0);
      expect(await page.locator('[data-keep]').isVisible()).toBe(false);
    });
  });

  it('can be abandoned for another while it is being read, and the page responds meanwhile', async () => {
    await opened(async ({ page }) => {
      const noise = Array.from({ length: 1_600_000 }, (_, n) =>
        ((n * 2_654_435_761) % 4_294_967_296).toString(36),
      ).join(' ');
      await page.locator('own-copy input[type="file"]').setInputFiles(file(noise));
      await page.locator('own-copy progress').waitFor();
      // The page responds while the file is being read, and the reading continues.
      await page.locator('own-copy textarea').fill(GAZETTE);
      expect(await page.locator('own-copy').getAttribute('data-state')).toBe('reading');
      await page.getByRole('button', { name: 'Compare the pasted text' }).click();
      await expect.poll(() => said(page).innerText()).toBe(VERY);
      expect(await pick(page, noise)).toContain('a different document');
      expect(await said(page).innerText()).toContain('a different document');
    });
  });

  it('says when the data for the comparison cannot be loaded, and asks again', async () => {
    const context = await patient();
    const page = await context.newPage();
    await page.goto(served.address + PATH);
    await started(page);
    await page.route('**/fingerprint-*.json', (route) => route.abort());
    await page.locator('own-copy summary').click();
    await page.waitForSelector('own-copy[data-ready]');
    expect(await pick(page, GAZETTE)).toContain('could not be loaded');
    await page.unroute('**/fingerprint-*.json');
    expect(await pick(page, GAZETTE)).toContain(VERY);
    await context.close();
  });
});

describe('the section', () => {
  it('says if the code that compares cannot be loaded', async () => {
    const context = await patient();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.goto(served.address + PATH);
    await started(page);
    await page.route(/\/own-copy\.[^/]*\.js$/, (route) => route.abort());
    await page.locator('own-copy summary').click();
    expect(await pick(page, GAZETTE)).toContain('could not be loaded');
    expect(thrown).toEqual([]);
    await context.close();
  });

  it('loads no code that compares before a copy is given', async () => {
    const context = await patient();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(served.address + PATH);
    await started(page);
    await page.locator('own-copy summary').click();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /own-copy(?!-on-intent|[^/]*\.css)|fingerprint-/.test(url))).toEqual([]);
    await context.close();
  });

  it('says without JavaScript what the file is and how to check it, and shows no control', async () => {
    const context = await patient({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.address + PATH);
    const text = await page.locator('section', { has: page.locator('#frame') }).textContent();
    expect(text).toMatch(/\b[0-9a-f]{64}\b/);
    expect(text).toContain('sha256sum FILE');
    expect(text).toContain('npm run check:content -- --originals FOLDER');
    expect(
      await page
        .locator('own-copy :is(summary, input, button)')
        .evaluateAll((all) => all.every((node) => node.getClientRects().length === 0)),
    ).toBe(true);
    await context.close();
  });

  it.each([
    ['opened', undefined],
    ['with the very file', GAZETTE],
    ['with a changed one', GAZETTE.replace('forty boats', 'fifty boats').replace('The foundations', 'Foundations')],
    ['with another', 'Only these few words.'],
    ['with a PDF', '%PDF-1.4'],
  ])('is clean for axe %s, wide and narrow, light and dark', async (_name, content) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await opened(
        async ({ page }) => {
          if (content !== undefined) await pick(page, content);
          await clean(page);
        },
        { viewport: { width, height: 900 }, colorScheme },
      );
    }
  });
});

/** Sources of the real archive whose documents are in the folder, each with its file. */
function documents(): { id: string; bytes: Buffer }[] {
  const files = readdirSync(ORIGINALS)
    .map((name) => join(ORIGINALS, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  const kept = join(PROJECT, REAL.content, 'fingerprints');
  return readdirSync(kept).flatMap((name) => {
    const { document } = JSON.parse(readFileSync(join(kept, name), 'utf8')) as { document: string };
    const bytes = files.find((each) => sha256(each) === document);
    return bytes === undefined ? [] : [{ id: name.replace(/\.json$/, ''), bytes }];
  });
}

describe(`the documents of the real archive${PRESENT ? '' : ` (skipped: there is no ${ORIGINALS})`}`, () => {
  it.skipIf(!PRESENT)(
    'are recognised, each only on its own page, with every quotation exactly as printed',
    async () => {
      const found = documents();
      expect(found.length).toBeGreaterThan(0);
      for (const [n, { id, bytes }] of found.entries()) {
        await opened(
          async ({ page }) => {
            const other = found[n + 1]?.bytes;
            if (other !== undefined) expect(await pick(page, other)).toContain('a different document');
            await page.locator('own-copy input[type="file"]').setInputFiles(file(bytes));
            await expect.poll(() => said(page).innerText()).toContain(VERY);
            expect(await result(page).innerText()).toContain('are where they should be, exactly as quoted');
            expect(await result(page).innerText()).not.toContain('not found');
            expect(await page.locator('.document .strange').count()).toBe(0);
          },
          {},
          `${real.address}/sources/${id}/`,
        );
      }
    },
  );
});
