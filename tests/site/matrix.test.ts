/**
 * The table of documents and events: every statement is counted, groups can be shown separately without JavaScript, and
 * the table is readable on a phone.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { restsOnUnnamed, toldBySeveral } from '../../src/archive/whose-word.ts';
import { frontPage, matrix } from '../../src/words/en.ts';
import { elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { PROJECT, REAL, SITES } from './sites.ts';

describe.each(SITES.map((site) => [site.name, site] as const))('the table of %s', (_name, site) => {
  const read = readArchive(listFiles(join(PROJECT, site.content)));
  if ('problems' in read) throw new Error(`${site.content} is not whole`);
  const { events } = read.archive;
  const pageAt = (end: string) => {
    const found = pagesOf(site).filter(({ path }) => path.endsWith(end));
    const [shortest] = found.toSorted((a, b) => a.path.length - b.path.length);
    if (shortest === undefined) throw new Error(`there is no page ${end}`);
    return shortest;
  };
  const page = pageAt('/matrix/');
  const rows = elements(page, ({ tagName, properties }) => tagName === 'tr' && properties.dataIs !== undefined);

  it('counts every statement on every event once', () => {
    expect(rows).toHaveLength(events.length);
    rows.forEach((row, n) => {
      const cells = row.children.filter((cell) => cell.type === 'element' && cell.tagName === 'td').slice(1);
      const numbers =
        cells
          .map(textOf)
          .join(' ')
          .match(/(?:own|said|unnamed) \d+/g) ?? [];
      const sum = numbers.reduce((all, text) => all + Number(text.split(' ')[1]), 0);
      expect(sum).toBe(events[n]?.claims.length);
    });
  });

  it('marks what two documents describe and what rests only on unnamed speakers', () => {
    rows.forEach((row, n) => {
      const event = events[n];
      if (event === undefined) throw new Error('there are more rows than events');
      const is = String(row.properties.dataIs).split(' ');
      expect(is.includes('several')).toBe(toldBySeveral(event));
      expect(is.includes('unnamed')).toBe(restsOnUnnamed(event));
    });
    // Such a row may also count what someone named says, a denial for example, so the page says what is meant.
    expect(page.html.includes(matrix.unnamedOnly)).toBe(events.some(restsOnUnnamed));
  });

  it('is reached from the sources, and from the front page before its long list, as the chronology is', () => {
    expect(
      elements(pageAt('/sources/'), ({ tagName }) => tagName === 'main')
        .map(textOf)
        .join(),
    ).toContain(matrix.title);
    const [drawing = ''] = pageAt('/').html.split('id="list"');
    const [, main = ''] = drawing.split('<main');
    expect(main).toContain(`>${matrix.title}</a>`);
    expect(main).toContain(`>${frontPage.chronologyLink}</a>`);
  });
});

describe('a reader of the table', () => {
  const { opened } = reader(REAL);

  it('sees only one group, without JavaScript', async () => {
    await opened(
      '/matrix/',
      async (page) => {
        await page.getByText(/^Described by two or more/).click();
        const shown = await page.locator('.matrix tbody tr:visible').count();
        expect(shown).toBe(await page.locator('.matrix tbody tr[data-is~="several"]').count());
        expect(shown).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('sees the document of each count on a phone, and no empty cells', async () => {
    await opened(
      '/matrix/',
      async (page) => {
        expect(await page.locator('.matrix td:empty:visible').count()).toBe(0);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
      },
      { viewport: { width: 320, height: 700 } },
    );
  });
});
