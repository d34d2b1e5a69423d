/**
 * The editor at `/edit/` in a real browser: with the keyboard alone, without scripts, in both colour schemes; and pages
 * of other sites that try to use it.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { violations } from '../site/axe.ts';
import { PATIENCE } from '../site/watched.ts';
import { type DevServer, startDev, until } from './dev-server.ts';
import { copyProject } from './project-copy.ts';

const { folder, remove } = copyProject();
const content = join(folder, 'my content');
const text = (path: string) => readFileSync(join(content, path), 'utf8');
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  cpSync(LIGHTHOUSE, content, { recursive: true });
  server = await startDev(folder, { ARCHIVE_CONTENT: content });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  remove();
});

/** Opens a page of the editor in a fresh profile. */
async function opened<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`${server.address}/edit/${path}`);
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

const isFocused = (page: Page, selector: string) =>
  page.evaluate((each) => document.activeElement?.matches(each), selector);

/** Presses Tab until an element has the focus, as someone without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 600; n++) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const named = (name: string) => `[name="${name}"]`;

async function type(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, named(name));
  await page.keyboard.type(words);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

const SAVE = 'form > button:not([name])';

describe('with keys alone', () => {
  it('an event is made: what the check says is at the field, which has the focus', async () => {
    await opened('', async (page) => {
      await press(page, 'a[href$="/edit/events/new/"]');
      await type(page, 'id', 'pier');
      await type(page, 'title', 'A pier stands');
      await type(page, 'date.claim', 'letter-1899/pier');
      await type(page, 'status', 'happened');
      await type(page, 'actors[0].actor', 'harbour-board');
      await type(page, 'body', 'A pier stands at the point [@letter-1899/pier].');
      await press(page, SAVE);
      await expect.poll(() => isFocused(page, '#kind')).toBe(true);
      const described = await page.getAttribute('#kind', 'aria-describedby');
      expect(await page.textContent(`[id="${described?.split(' ').at(-1)}"]`)).toContain('is missing');
      expect(existsSync(join(content, 'events/pier.md'))).toBe(false);
      expect(await page.textContent('.problems')).toContain('kind: is missing');
      await page.keyboard.type('work');
      // Its claim does not exist yet.
      await press(page, SAVE);
      expect(await page.textContent('.problems')).toContain('letter-1899/pier');
      await press(page, named('anyway'));
      expect(page.url()).toBe(`${server.address}/edit/events/pier/?saved`);
      expect(await page.textContent('[role="status"]')).toBe('Saved.');
    });
    expect(text('events/pier.md')).toMatch(/^title: "A pier stands"$/m);
    expect((await server.page('/')).status).toBe(500);
  });

  it('a statement is added to its source, and the site shows both', async () => {
    const before = text('sources/letter-1899.md');
    await opened('', async (page) => {
      await press(page, 'a[href$="/edit/sources/letter-1899/"]');
      await press(page, 'a[href$="/claims/new/"]');
      await type(page, 'at', '4');
      await type(page, 'says', 'A pier stands at the point.');
      await type(page, 'quote', 'the Board and the Union met each week');
      await type(page, 'chainInOneLine', 'shimon-adar = writes; (people) = expects');
      await type(page, 'events', 'pier');
      await type(page, 'topic', 'what');
      await type(page, 'date.edtf', '1899-10/');
      await type(page, 'date.basis', 'stated');
      await type(page, 'date.phrase', 'day in October 1899');
      await type(page, 'id', 'pier');
      await press(page, SAVE);
      expect(await page.locator('.problems').allTextContents()).toEqual([]);
      expect(await page.textContent('[role="status"]')).toContain('Saved.');
    });
    const added = text('sources/letter-1899.md');
    const chain =
      '    chain:\n      - who: shimon-adar\n        how: writes\n      - who: people\n        how: expects\n        named: false\n';
    expect(added).toContain(`    quote: "the Board and the Union met each week"\n${chain}`);
    expect(added.replace(/ {2}- id: pier\n(?: {4}.*\n)+/, '')).toBe(before);
    const { html } = await until(
      () => server.page('/events/pier/'),
      ({ status }) => status === 200,
    );
    expect(html).toContain('A pier stands');
  });

  it('an actor is edited, without scripts too', async () => {
    const before = text('actors/anna-voss.md');
    const edit = (page: Page) => async (words: string) => {
      await tabTo(page, named('name'));
      await page.keyboard.press('End');
      await page.keyboard.type(words);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(page.url()).toContain('/edit/actors/anna-voss/?saved');
    };
    await opened('actors/anna-voss/', (page) => edit(page)(' the'), { javaScriptEnabled: true });
    expect(text('actors/anna-voss.md')).toBe(before.replace(/^name: .*$/m, 'name: "Anna Voss the"'));
    const context = await browser.newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(`${server.address}/edit/actors/anna-voss/`);
    await page.fill(named('name'), 'Anna Voss');
    await page.press(named('name'), 'Enter');
    await page.waitForURL('**/?saved');
    await context.close();
    expect(text('actors/anna-voss.md')).toBe(before.replace(/^name: .*$/m, 'name: "Anna Voss"'));
  });

  it('an actor is put between two others, of which one is then taken out and one moved', async () => {
    const actors = () => [...text('events/lamp-lit.md').matchAll(/actor: (\S+)/g)].map(([, actor]) => actor);
    expect(actors()).toEqual(['li-wen', 'harbour-board']);
    await opened('events/lamp-lit/', async (page) => {
      await tabTo(page, 'details:has([name="actors[2].actor"]) > summary');
      await page.keyboard.press('Enter');
      await type(page, 'actors[2].actor', 'anna-voss');
      await type(page, 'move actors[2]', '2');
      expect(await isFocused(page, named('move actors[2]'))).toBe(true);
      await press(page, SAVE);
      expect(actors()).toEqual(['li-wen', 'anna-voss', 'harbour-board']);
      await tabTo(page, named('remove actors[0]'));
      await page.keyboard.press('Space');
      await type(page, 'move actors[2]', '1');
      await press(page, SAVE);
    });
    expect(actors()).toEqual(['harbour-board', 'anna-voss']);
  });

  it('a file that has changed meanwhile is not overwritten', async () => {
    await opened('actors/anna-voss/', async (page) => {
      const later = `${text('actors/anna-voss.md')}\n`;
      await type(page, 'name', ' the younger');
      writeFileSync(join(content, 'actors/anna-voss.md'), later);
      await press(page, SAVE);
      expect(await page.textContent('[role="status"]')).toContain('has changed since this form was opened');
      expect(await page.inputValue(named('name'))).toContain('the younger');
      expect(text('actors/anna-voss.md')).toBe(later);
    });
  });

  it('a form that is left with changes asks first, and one without does not', async () => {
    await opened('events/lamp-lit/', async (page) => {
      const asked: string[] = [];
      page.on('dialog', async (dialog) => {
        asked.push(dialog.type());
        await dialog.accept();
      });
      await press(page, 'nav a');
      expect(asked).toEqual([]);
      await page.goBack();
      await type(page, 'title', 'x');
      await press(page, 'nav a');
      expect(asked).toEqual(['beforeunload']);
    });
  });
});

const PAGES = ['', 'events/lamp-lit/', 'sources/letter-1899/', 'sources/gazette-1899/claims/resolved/', 'actors/new/'];

it.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('passes axe and fits: %i px, %s', async (width, colorScheme) => {
  for (const path of PAGES)
    await opened(
      path,
      async (page) => {
        const check = async () => {
          await page.evaluate(() => {
            for (const each of document.querySelectorAll('details')) each.open = true;
          });
          expect(await violations(page), path).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        };
        await check();
        if (path !== 'actors/new/') return;
        await press(page, SAVE);
        expect(await page.locator('[aria-invalid]').count()).toBeGreaterThan(0);
        await check();
      },
      { viewport: { width, height: 900 }, colorScheme },
    );
});

describe('pages of others', () => {
  let other: Server;
  let origin = '';
  beforeAll(async () => {
    other = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Another page</title><p>Another page.');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  /** A form that would be saved if it came from the editor. */
  async function good(): Promise<URLSearchParams> {
    const { html } = await server.page('/edit/actors/new/');
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(html) ?? [];
    expect(token.length).toBeGreaterThan(40);
    return new URLSearchParams({
      token,
      state: '',
      id: 'intruder',
      name: 'X',
      sort: 'X',
      kind: 'person',
      anyway: 'yes',
    });
  }
  const isWritten = () => existsSync(join(content, 'actors/intruder.md'));

  it('on another port of this machine can neither read nor write, by script, form or frame', async () => {
    const form = await good();
    const target = `${server.address}/edit/actors/new/`;
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(origin);
    const seen = await page.evaluate(
      async ([address, body]) => {
        const tried = async (init: RequestInit) => {
          try {
            const response = await fetch(address, init);
            return `${response.type} ${await response.text()}`;
          } catch {
            return 'refused';
          }
        };
        const type = 'application/x-www-form-urlencoded';
        const frame = document.createElement('iframe');
        frame.src = address;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
        return [
          await tried({}),
          await tried({ mode: 'no-cors' }),
          await tried({ credentials: 'include' }),
          await tried({ method: 'POST', body: new URLSearchParams(body) }),
          await tried({ method: 'POST', mode: 'no-cors', body: new URLSearchParams(body) }),
          await tried({ method: 'POST', mode: 'no-cors', body, headers: { 'Content-Type': 'text/plain' } }),
          await tried({ method: 'PUT', body, headers: { 'Content-Type': type } }),
          String(frame.contentDocument === null),
        ];
      },
      [target, form.toString()] as const,
    );
    expect(seen.filter((each) => !['refused', 'opaque ', 'true'].includes(each))).toEqual([]);
    expect(isWritten()).toBe(false);

    const sent = await page.evaluate(
      ([address, body]) => {
        const made = document.createElement('form');
        made.method = 'post';
        made.action = address;
        for (const [name, value] of new URLSearchParams(body)) {
          const input = document.createElement('input');
          Object.assign(input, { type: 'hidden', name, value });
          made.append(input);
        }
        document.body.append(made);
        made.submit();
        return made.elements.length;
      },
      [target, form.toString()] as const,
    );
    expect(sent).toBe([...form.keys()].length);
    await page.waitForURL(target);
    expect(await page.textContent('body')).toContain('does not answer the pages of other sites');
    expect(isWritten()).toBe(false);
    await context.close();
  });

  /** A request that no browser would let a page make. */
  function raw(path: string, method: string, headers: Readonly<Record<string, string>>, body = ''): Promise<number> {
    const { port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // A body that is too large is refused before it is read to the end.
      asked.on('error', (error) =>
        'code' in error && /^E(?:PIPE|CONNRESET)$/.test(String(error.code)) ? resolve(413) : reject(error),
      );
      asked.end(body);
    });
  }

  it('that pretend to be this site, guess the token, send too much or name other files are refused', async () => {
    const form = await good();
    const own = { origin: server.address, 'content-type': 'application/x-www-form-urlencoded' };
    const post = (headers: Readonly<Record<string, string>>, body = form.toString(), path = '/edit/actors/new/') =>
      raw(path, 'POST', { ...own, ...headers }, body);
    const without = new URLSearchParams(form);
    without.set('token', 'x'.repeat(43));
    const { port } = new URL(server.address);
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '127.0.0.1:1'])
      for (const path of ['/edit/', '/edit/actors/new/']) {
        expect(await raw(path, 'GET', { host })).toBe(403);
        expect(await post({ host, origin: `http://${host}` }, form.toString(), path)).toBe(403);
      }
    expect(await post({}, without.toString())).toBe(403);
    expect(await post({ origin })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ 'content-type': 'text/plain' })).toBe(415);
    expect(await post({}, `${form}&x=${'x'.repeat(3_000_001)}`)).toBe(413);
    expect(await post({ 'transfer-encoding': 'chunked' }, `${form}&x=${'x'.repeat(3_000_001)}`)).toBe(413);
    for (const path of [
      '/edit/events/../actors/new/',
      '/edit/actors/%2e%2e/',
      '/edit/actors/..%5cnew/',
      '/edit/pages/new/',
    ])
      expect(await post({}, form.toString(), path)).toBe(404);
    for (const id of ['../intruder', '..\\intruder', '/intruder', 'INTRUDER', 'actors/intruder']) {
      const named = new URLSearchParams(form);
      named.set('id', id);
      expect(await post({}, named.toString())).toBe(422);
    }
    expect(isWritten()).toBe(false);
    // The same form is saved when it comes from the editor.
    expect(await post({})).toBe(303);
    expect(isWritten()).toBe(true);
  });
});
