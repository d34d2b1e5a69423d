/** The overview and threads as readers move through them, with links only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, elements, pagesOf, textOf } from './pages.ts';
import { reader } from './reader.ts';
import { SITES, SMALL } from './sites.ts';

const { opened } = reader(SMALL);
const pages = pagesOf(SMALL);
const page = (path: string): BuiltPage => {
  const found = pages.find((each) => each.path === `${SMALL.base}${path}`);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
};
const has = (name: string) => (element: Element) => (attribute(element, 'className') ?? '').split(' ').includes(name);
const within = (element: Element, accept: (element: Element) => boolean): Element[] =>
  elements({ path: '', html: '', tree: { type: 'root', children: [element] } }, accept);
const linksIn = (element: Element) =>
  within(element, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');

/** Whether a link leads to a page of the site, and to a place on it if it names one. */
function leads(link: string, from: string): boolean {
  const { pathname, hash } = new URL(link, `https://archive.example${from}`);
  const target = pages.find(({ path }) => path === pathname);
  return target !== undefined && (hash === '' || target.html.includes(` id="${hash.slice(1)}"`));
}

describe('the overview', () => {
  const overview = page('/overview/');

  it('is first in the menu, and marked there', () => {
    const [menu] = elements(overview, ({ tagName }) => tagName === 'nav');
    if (menu === undefined) throw new Error('there is no menu');
    expect(linksIn(menu)[0]).toBe(`${SMALL.base}/overview/`);
    const [current] = within(menu, (link) => attribute(link, 'ariaCurrent') === 'true');
    expect(current && textOf(current)).toBe('Overview');
  });

  it('says whose summary it is', () => {
    expect(textOf(overview.tree)).toContain('The editors’ summary, about 2 minutes’ reading.');
  });

  it('has contents that lead to its chapters', () => {
    const [contents] = elements(overview, has('contents'));
    if (contents === undefined) throw new Error('there are no contents');
    const links = linksIn(contents);
    expect(links).toEqual([
      '#a-light-on-the-rock',
      '#boats-in-port',
      '#lens-and-lamp',
      '#announced-works',
      '#not-told',
    ]);
    expect(links.filter((link) => !leads(link, overview.path))).toEqual([]);
  });

  it.each([320, 390, 800, 1000, 1280, 1600])(
    'sets its text in a column that can be read, %i px wide',
    async (width) => {
      const columns = await opened(
        '/overview/',
        (shown) =>
          shown
            .locator('.passage > .prose')
            .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().width)),
        { viewport: { width, height: 800 } },
      );
      expect(columns.length).toBeGreaterThan(5);
      for (const column of columns) expect(column).toBeGreaterThan(Math.min(width - 40, 480));
    },
  );

  it('links every sentence to statements, except in a remark that is marked as one', () => {
    const passages = elements(overview, has('passage'));
    expect(passages.length).toBeGreaterThan(5);
    for (const passage of passages.slice(0, -1)) {
      const cites = within(passage, has('cites'));
      const sentences = textOf(passage)
        .split(/\.(?:\s|$)/)
        .filter((text) => /\p{L}{3}/u.test(text));
      expect(cites.length, textOf(passage)).toBeGreaterThanOrEqual(sentences.length - 1);
      expect(cites.flatMap(linksIn).filter((link) => !leads(link, overview.path))).toEqual([]);
    }
    expect(textOf(overview.tree)).toContain('A remark by the editors');
  });

  it('says beside a paragraph where accounts of its events differ', () => {
    const [beside] = elements(overview, has('passage'))
      .filter((passage) => textOf(passage).includes('sixty of them'))
      .flatMap((passage) => within(passage, has('beside-it')));
    if (beside === undefined) throw new Error('nothing is beside it');
    expect(textOf(beside)).toContain('Why the boats stayed in port');
    expect(linksIn(beside).filter((link) => !leads(link, overview.path))).toEqual([]);
  });

  it('draws the events of a chapter only for the eye, and lists the same for everyone', () => {
    const strips = elements(overview, has('event-strip'));
    expect(strips).toHaveLength(3);
    for (const strip of strips) {
      const drawings = within(strip, ({ tagName }) => tagName === 'svg');
      expect(drawings).toHaveLength(2);
      const listed = within(strip, has('event-row')).map((row) =>
        attribute(row, 'dataSaves')?.replace(/^events\//, ''),
      );
      for (const drawing of drawings) {
        expect(attribute(drawing, 'ariaHidden')).toBe('true');
        const marks = within(drawing, has('mark'));
        expect(marks.map((mark) => attribute(mark, 'dataEventId'))).toEqual(listed);
        expect(marks.every((mark) => attribute(mark, 'tabIndex') === '-1')).toBe(true);
        expect(linksIn(drawing).filter((link) => !leads(link, overview.path))).toEqual([]);
      }
    }
  });

  it('can be cited, and its files exist', () => {
    const [box] = elements(overview, ({ tagName }) => tagName === 'archive-cite');
    expect(box && attribute(box, 'dataKey')).toBe('overview');
    for (const format of ['json', 'ris', 'bib'])
      expect(readFileSync(join(SMALL.dist, `bibliography/overview.${format}`), 'utf8')).toContain('/overview/');
  });
});

describe('a thread', () => {
  const thread = page('/threads/board-and-union/');

  it('is reached from the menu by its question', () => {
    const list = page('/threads/');
    expect(textOf(list.tree)).toContain('How did the Board and the Union come to announce works together?');
    expect(linksIn(elements(list, has('rows'))[0] as Element)).toContain(thread.path);
  });

  it('has its steps in order, each with what connects it and with its record', () => {
    const [list] = elements(thread, has('steps'));
    if (list === undefined) throw new Error('there are no steps');
    const steps = within(list, ({ tagName, properties }) => tagName === 'li' && properties.id !== undefined);
    expect(steps.map((step) => attribute(step, 'id'))).toEqual([
      'event-board-resolves',
      'event-boats-stay-in-port',
      'difference-why-the-boats-stayed',
      'claim-letter-1899-weekly',
      'event-notice-put-up',
    ]);
    for (const step of steps) {
      expect(within(step, has('cites')).length).toBeGreaterThan(0);
      expect(within(step, has('target'))).toHaveLength(1);
    }
    const inside = linksIn(list).filter((link) => !link.startsWith('mailto:'));
    expect(inside.filter((link) => !leads(link, thread.path))).toEqual([]);
  });

  it('never shows a statement without its chain', () => {
    const [statement] = elements(thread, (element) => has('target')(element) && has('claim')(element));
    expect(statement && within(statement, has('chain'))).toHaveLength(1);
  });

  it('goes on from the page of each of its events to the steps before and after, without JavaScript', () => {
    const event = page('/events/boats-stay-in-port/');
    const [found] = elements(event, has('in-threads'));
    if (found === undefined) throw new Error('the event is in no thread');
    expect(textOf(found)).toContain('step 2 of 5');
    expect(linksIn(found)).toEqual([
      `${thread.path}#event-boats-stay-in-port`,
      `${thread.path}#event-board-resolves`,
      `${thread.path}#difference-why-the-boats-stayed`,
    ]);
    expect(linksIn(found).filter((link) => !leads(link, event.path))).toEqual([]);
    expect(elements(page('/events/old-beacon/'), has('in-threads'))).toEqual([]);
  });
});

describe('an archive without an overview or threads', () => {
  const [, , ferries] = SITES;
  if (ferries === undefined) throw new Error('there is no third site');

  it('has neither pages nor links to them', () => {
    const paths = pagesOf(ferries).map(({ path }) => path);
    expect(paths.filter((path) => /\/(?:overview|threads)\//.test(path))).toEqual([]);
    expect(pagesOf(ferries).filter(({ html }) => /href="[^"]*\/(?:overview|threads)\//.test(html))).toEqual([]);
  });
});
