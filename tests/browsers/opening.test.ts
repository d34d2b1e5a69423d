/** However a page is reached, every part of it starts. */
import { expect, it } from 'vitest';
import { kindsOf } from '../site/kinds.ts';
import { attribute, elements, pagesOf } from '../site/pages.ts';
import { REAL } from '../site/sites.ts';
import { begun } from './begun.ts';
import { inEachEngine } from './walk.ts';

const pages = pagesOf(REAL);

/** The link targets on a page, in document order. */
function fragments(path: string): string[] {
  const page = pages.find((each) => each.path === path);
  return page === undefined
    ? []
    : elements(page, ({ properties }) => typeof properties.id === 'string').map(
        (element) => `#${attribute(element, 'id')}`,
      );
}

const SOURCES = pages.map(({ path }) => path).filter((path) => /^\/sources\/[^/]+\/$/.test(path));

/**
 * The first, middle and last statement of each source: the addresses that footnotes contain. No two consecutive ones
 * are on the same page, because the browser would then not load the page again.
 */
const STATEMENTS = [0, 0.5, 1].flatMap((share) =>
  SOURCES.flatMap((path) => {
    const claims = fragments(path).filter((id) => id.startsWith('#claim-'));
    const claim = claims[Math.round(share * (claims.length - 1))];
    return claim === undefined ? [] : [path + claim];
  }),
);

/** Runs in the page, and scrolls to its end. */
const toTheEnd = () => scrollTo(0, document.documentElement.scrollHeight);

inEachEngine(REAL, (site) => {
  it.each(kindsOf(REAL))('%s begins from the top, reloaded while scrolled, and by Back', async (path) => {
    await site.opened(path, async (tab) => {
      await tab.run(toTheEnd, undefined);
      await tab.reload();
      await begun(tab);
      await tab.open(`${site.address}${path === '/404.html' ? '/bibliography/' : '/404.html'}`);
      // A page that is left while its scripts are loading logs an error in the console.
      await begun(tab);
      await tab.back();
      await begun(tab);
    });
  });

  it('every kind of page begins at a fragment', async () => {
    const ends = kindsOf(REAL).flatMap((path) => {
      const last = fragments(path).at(-1);
      return last === undefined ? [] : [path + last];
    });
    expect(ends.length).toBeGreaterThan(10);
    await site.along(ends, async (tab) => begun(tab));
  });

  it('the address of a statement opens at the statement, with every part started', async () => {
    expect(STATEMENTS.length).toBeGreaterThan(5);
    const hidden = await site.along(STATEMENTS, async (tab, path) => {
      const seen = await tab.run(
        (id) => {
          const { top, bottom } = document.querySelector(id)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          return top < innerHeight && bottom > 0;
        },
        path.slice(path.indexOf('#')),
      );
      return seen ? [] : [path];
    });
    expect(hidden.flat()).toEqual([]);
  });
});
