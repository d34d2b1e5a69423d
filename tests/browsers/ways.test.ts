/** The ways in which people read: on a phone, enlarged, with more space, without JavaScript, right to left. */
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../site/build.ts';
import { kindsOf } from '../site/kinds.ts';
import { RIGHT_TO_LEFT, SMALL } from '../site/sites.ts';
import { until } from './engine.ts';
import { outside, type Shown, show, tooWide } from './frame.ts';
import { inEachEngine, type Walk } from './walk.ts';

/**
 * The faults of each kind of page when it is shown in a given way. @param look finds the faults. @param before changes
 * the page first.
 */
async function faultsOf(
  site: Walk,
  shown: Shown,
  look: () => readonly string[],
  before?: () => void,
  pages = kindsOf(SMALL),
): Promise<string[]> {
  return site.plain(async (tab) => {
    const faults: string[] = [];
    await outside(site, tab);
    for (const path of pages) {
      await show(tab, site.address + path, shown);
      if (before !== undefined) await tab.run(before, undefined);
      faults.push(...(await tab.run(look, undefined)).map((fault) => `${path}: ${fault}`));
    }
    return faults;
  });
}

/** Runs in the outer page: doubles the size of the text, like a reader who changes nothing else. */
const largerText = () => {
  const root = document.querySelector('iframe')?.contentDocument?.documentElement;
  if (root) root.style.fontSize = '200%';
};

/** Runs in the outer page: spaces the text as some readers do. @see https://www.w3.org/TR/WCAG22/#text-spacing */
const moreSpace = () => {
  const [sheet] = document.querySelector('iframe')?.contentDocument?.styleSheets ?? [];
  sheet?.insertRule(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    sheet.cssRules.length,
  );
  sheet?.insertRule('p { margin-bottom: 2em !important }', sheet.cssRules.length);
};

inEachEngine(
  SMALL,
  (site) => {
    it.each([
      [390, 'a telephone'],
      [320, 'a window enlarged four times'],
    ])('no page is wider than %i px, %s', async (width) => {
      expect(await faultsOf(site, { width, scripts: true }, tooWide)).toEqual([]);
    });

    it.each([1280, 320])('with wider spacing of letters, words and lines, all can be read at %i px', async (width) => {
      expect(await faultsOf(site, { width, scripts: true }, tooWide, moreSpace)).toEqual([]);
    });

    it('with text of twice the size, all can be read', async () => {
      expect(await faultsOf(site, { width: 1280, scripts: true }, tooWide, largerText)).toEqual([]);
    });

    it('without JavaScript, every page has its text, and everything folded can be unfolded', async () => {
      const look = () => {
        const page = document.querySelector('iframe')?.contentDocument;
        if (!page) return ['no page'];
        const faults: string[] = [];
        if ((page.querySelector('main')?.innerText.length ?? 0) < 100) faults.push('hardly any text');
        for (const link of page.querySelectorAll('main [data-ready]')) faults.push(`a script ran: ${link.localName}`);
        const { matches } = frames[0]?.matchMedia('(scripting: none)') ?? { matches: false };
        const said = [...page.querySelectorAll('.needs-script')].filter((each) => each.textContent?.trim() !== '');
        if (matches && said.some((each) => each.getClientRects().length > 0))
          faults.push('a control that does nothing');
        for (const each of page.querySelectorAll<HTMLDetailsElement>('details.unfold')) {
          if (each.getClientRects().length === 0) continue;
          each.open = true;
          if (each.nextElementSibling?.getClientRects().length === 0) faults.push(`stays folded: ${each.textContent}`);
        }
        return faults;
      };
      expect(await faultsOf(site, { width: 1280, scripts: false }, look)).toEqual([]);
    });
  },
  {},
  { frames: true },
);

describe('right to left', () => {
  beforeAll(() => build(RIGHT_TO_LEFT, 'ar'));

  inEachEngine(
    RIGHT_TO_LEFT,
    (site) => {
      it.each([1280, 320])('no page is wider than %i px', async (width) => {
        const pages = kindsOf(RIGHT_TO_LEFT);
        expect(await faultsOf(site, { width, scripts: true }, tooWide, undefined, pages)).toEqual([]);
      });

      it('the drawing runs to the left, and so do its keys', async () => {
        await site.opened('/', async (tab) => {
          const years = await tab.run(
            () =>
              [...document.querySelectorAll('.plot .axis .strong text')].map((text) => ({
                year: Number(text.textContent),
                left: text.getBoundingClientRect().left,
              })),
            undefined,
          );
          expect(years.length).toBeGreaterThan(2);
          expect(years.toSorted((a, b) => a.year - b.year)).toEqual(years.toSorted((a, b) => b.left - a.left));
          await tab.run(() => document.querySelector<SVGElement>('.plot .mark[tabindex="0"]')?.focus(), undefined);
          await tab.press('Home');
          const first = await tab.run(() => document.activeElement?.getBoundingClientRect().right ?? 0, undefined);
          await tab.press('ArrowLeft');
          await until(
            tab,
            (before) =>
              (document.activeElement?.getBoundingClientRect().right ?? 0) < before ? [] : ['a mark further left'],
            first,
          );
        });
      });
    },
    {},
    { frames: true },
  );
});
