/** What readers do, tried in every engine with real keys, clicks and turns of the wheel. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIGHTHOUSE } from '../archive/files.ts';
import { HOSTILE } from '../site/hostile.ts';
import { SMALL } from '../site/sites.ts';
import { begun } from './begun.ts';
import { type Tab, until } from './engine.ts';
import { inEachEngine } from './walk.ts';

const SOURCE = '/sources/gazette-1899/';
/** Files as word processors and other programs write them. */
const DOCUMENTS = fileURLToPath(new URL('../scripts/documents/', import.meta.url));
const GAZETTE = readFileSync(`${LIGHTHOUSE}-documents/gazette.txt`, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'copies '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function clickButton(tab: Tab, words: string): Promise<void> {
  await until(
    tab,
    (said) => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent?.trim() !== said || button.getClientRects().length === 0) continue;
        button.id = 'to-be-clicked';
        return [];
      }
      return [`a button “${said}”`];
    },
    words,
  );
  await tab.click('#to-be-clicked');
  await tab.run(() => document.querySelector('#to-be-clicked')?.removeAttribute('id'), undefined);
}

/** Waits until an element contains the given text. */
const says = (tab: Tab, selector: string, words: string) =>
  until(
    tab,
    ([place, said]) =>
      document.querySelector(place)?.textContent?.includes(said) === true
        ? []
        : [`“${said}” in ${place}, which says “${document.querySelector(place)?.textContent}”`],
    [selector, words] as const,
  );

/** Waits until the address describes another view. @returns how many days it shows, or null if it describes none. */
async function newView(tab: Tab, before: string): Promise<number | null> {
  await until(tab, (last) => (location.search === last ? [`an address other than ${last}`] : []), before);
  return tab.run(() => {
    const parameters = new URLSearchParams(location.search);
    const [from, to] = [parameters.get('from'), parameters.get('to')];
    return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000;
  }, undefined);
}

/** What no address may change on a page: its heading, and the absence of elements that load or run anything. */
const headingAndStrangers = (tab: Tab) =>
  tab.run(
    () => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      strangers: document.querySelectorAll('main :is(img, iframe, [onload], [onerror])').length,
    }),
    undefined,
  );

const searchOf = (tab: Tab) => tab.run(() => location.search, undefined);

inEachEngine(SMALL, (site) => {
  it('the timeline is moved with buttons, and shows all years again', async () => {
    await site.opened('/', async (tab) => {
      await tab.click('[data-do="in"]');
      const once = await newView(tab, '');
      const before = await searchOf(tab);
      await tab.click('[data-do="in"]');
      expect(Number(await newView(tab, before)) / Number(once)).toBeCloseTo(0.5, 1);
      const twice = await searchOf(tab);
      await tab.click('[data-do="all"]');
      expect(await newView(tab, twice)).toBeNull();
    });
  });

  it('the page scrolls with the wheel, even over the timeline, which stays as it is', async () => {
    await site.opened('/', async (tab) => {
      const before = await tab.run(() => scrollY, undefined);
      await tab.wheel('.timeline .plot', 0, 300);
      await until(tab, (top) => (scrollY > top ? [] : ['the page to scroll']), before);
      expect(await searchOf(tab)).toBe('');
    });
  });

  it.skipIf(!site.engine.wheelKnowsKeys)('the timeline zooms in with the wheel while Ctrl is held', async () => {
    await site.opened('/', async (tab) => {
      await tab.wheel('.timeline .plot', 0, -400, 'Control');
      expect(await newView(tab, '')).toBeGreaterThan(7);
    });
  });

  it('the timeline is walked with keys from mark to mark', async () => {
    await site.opened('/', async (tab) => {
      const focused = () => tab.run(() => document.activeElement?.getAttribute('data-event-id') ?? '', undefined);
      await tab.run(() => document.querySelector<SVGElement>('.plot .mark[tabindex="0"]')?.focus(), undefined);
      const first = await focused();
      expect(first).not.toBe('');
      await tab.press('ArrowRight');
      await until(
        tab,
        (last) =>
          [last, null].includes(document.activeElement?.getAttribute('data-event-id') ?? null)
            ? ['the next mark to be focused']
            : [],
        first,
      );
    });
  });

  it('what is typed is found', async () => {
    await site.opened('/search/', async (tab) => {
      await tab.click('archive-search input[type="search"]');
      await tab.type('lamp');
      await until(
        tab,
        () => (document.querySelector('[data-record-id]') === null ? ['something found'] : []),
        undefined,
      );
      await until(tab, () => (location.search === '?q=lamp' ? [] : ['the address to say so']), undefined);
    });
  });

  it('a citation is copied, and pasted unchanged', async () => {
    await site.opened(`${SOURCE}#cite`, async (tab) => {
      await clickButton(tab, 'Copy entry');
      await says(tab, 'archive-cite [role="status"]', 'Copied.');
      const entry = await tab.run(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.querySelector('main')?.prepend(field);
        const shown = [...document.querySelectorAll('archive-cite [data-csl-kind="bib"]')];
        return shown.find((each) => each.getClientRects().length > 0)?.textContent?.trim() ?? '';
      }, undefined);
      await tab.click('#pasted');
      await tab.press('Control+v');
      await until(
        tab,
        (copied) => {
          const value = document.querySelector<HTMLTextAreaElement>('#pasted')?.value;
          return value === copied ? [] : [`“${copied}” in place of “${value}”`];
        },
        entry,
      );
    });
  });

  it('a page that is returned to shows what was saved and chosen meanwhile', async () => {
    await site.opened(`${SOURCE}#cite`, async (tab) => {
      await tab.open(`${site.address}/about/`);
      await begun(tab);
      await tab.run(() => {
        localStorage.setItem('bibliography', 'sources/gazette-1899');
        localStorage.setItem('citation-style', 'mla');
      }, undefined);
      await tab.back();
      await until(
        tab,
        () => {
          const box = document.querySelector('archive-cite');
          const style = box?.querySelector('select')?.value;
          return [
            ...(style === 'mla' ? [] : [`the style that was chosen instead of ${style}`]),
            ...(box?.querySelector<HTMLInputElement>('label input')?.checked === true ? [] : ['the tick']),
          ];
        },
        undefined,
      );
      await tab.run(() => localStorage.clear(), undefined);
    });
  });

  it('a reader’s own copy is compared, even a saved page, and nothing in it runs or is reported', async () => {
    await site.opened(SOURCE, async (tab) => {
      await tab.click('own-copy summary');
      await until(tab, () => (document.querySelector('own-copy[data-ready]') === null ? ['own-copy'] : []), undefined);
      await tab.pick('own-copy input[type="file"]', file('gazette.txt', GAZETTE));
      await says(tab, 'own-copy [data-said]', 'This is the file this record was made from.');
      const blocks = GAZETTE.split('\n\n').map((block) => `<p onclick="no()">${block.replaceAll('&', '&amp;')}</p>`);
      const page = `<!doctype html><style>p{}</style><body onload="no()" style="color:red"><img src="/no.png" onerror="no()">`;
      await tab.pick('own-copy input[type="file"]', file('page.html', page + blocks.join('')));
      await says(tab, 'own-copy [data-said]', 'This is a different file with the same text.');
    });
  });

  it.each(['report.pdf', 'report.docx', 'report.odt', 'report.epub'])(
    '%s is read, once the reader agrees',
    async (name) => {
      await site.opened(SOURCE, async (tab) => {
        await tab.click('own-copy summary');
        await until(
          tab,
          () => (document.querySelector('own-copy[data-ready]') === null ? ['own-copy'] : []),
          undefined,
        );
        await tab.pick('own-copy input[type="file"]', join(DOCUMENTS, name));
        await says(tab, 'own-copy [data-said]', 'To read a file of this kind here');
        await tab.click('own-copy [data-result] button');
        await says(tab, 'own-copy [data-said]', 'This seems to be a different document');
      });
    },
  );

  const paths = ['/', '/search/', SOURCE];
  let unharmed: Awaited<ReturnType<typeof headingAndStrangers>>[] = [];
  beforeAll(async () => {
    unharmed = await site.along(paths, headingAndStrangers);
    expect(unharmed.map(({ strangers }) => strangers)).toEqual([0, 0, 0]);
  });

  it.each(HOSTILE)('an address with %s changes nothing that it should not', async (_name, search, hash) => {
    const after = await site.along(
      paths.map((path) => path + search + hash),
      headingAndStrangers,
    );
    expect(after).toEqual(unharmed);
  });
});

inEachEngine(
  SMALL,
  (site) => {
    it('what has been kept is read and searched when the server is gone', async ({ skip }) => {
      await site.opened('/', async (tab) => {
        if (!(await tab.run(() => 'serviceWorker' in navigator, undefined))) skip('it has no service workers here');
        await tab.click('[data-offline-switch]');
        await says(
          tab,
          '[data-offline-said]',
          'This archive is saved on this device and can be read and searched offline.',
        );
        site.cutOff();
        await tab.open(site.address + SOURCE);
        await begun(tab);
        // This is done in a tab of its own, because a page that is left while it loads something logs an error in the
        // console.
        await site.opened('/search/?q=lamp', (other) =>
          until(
            other,
            () => (document.querySelector('[data-record-id]') === null ? ['something found'] : []),
            undefined,
          ),
        );
      });
    });
  },
  { untouched: true },
);
