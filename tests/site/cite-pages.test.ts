/** What built pages contain for citing: metadata, files, printed texts, and little script. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, elements, filesOf, isMoved, pagesOf, textOf } from './pages.ts';
import { REAL, SITES, SMALL } from './sites.ts';

const metas = (page: BuiltPage, name: string) =>
  elements(page, (element) => element.tagName === 'meta' && attribute(element, 'name') === name).map(
    (element) => attribute(element, 'content') ?? '',
  );
const links = (page: BuiltPage, rel: string) =>
  elements(page, (element) => element.tagName === 'link' && attribute(element, 'rel') === rel).map((element) => ({
    href: attribute(element, 'href') ?? '',
    type: attribute(element, 'type'),
  }));

describe.each(SITES)('$name', (site) => {
  const root = site.base.replace(/\/$/, '');
  const pages = pagesOf(site);
  const records = pages.filter(
    (page) =>
      /^\/(?:sources|events|actors|threads)\/[^/]+\/$/.test(page.path.slice(root.length)) &&
      // A withdrawn record is no longer cited, and one that moved is cited at its new address.
      metas(page, 'robots').length === 0 &&
      !isMoved(page),
  );
  const wrong = (among: readonly BuiltPage[], find: (page: BuiltPage) => string[]) =>
    among.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));
  const fileAt = (href: string) => join(site.dist, new URL(href).pathname.slice(root.length));

  it('has records', () => expect(records.length).toBeGreaterThan(8));

  it('offers no file that does not exist, from any page', () => {
    expect(
      wrong(pages, (page) =>
        [...links(page, 'describedby'), ...links(page, 'linkset')]
          .filter(({ href }) => !existsSync(fileAt(href)))
          .map(({ href }) => href),
      ),
    ).toEqual([]);
  });

  it('has exactly one record in each file, and other programs can read it', () => {
    const faults = wrong(records, (page) =>
      links(page, 'describedby').flatMap(({ href, type }) => {
        const text = readFileSync(fileAt(href), 'utf8');
        const count =
          type === 'application/x-research-info-systems'
            ? new Cite(text, { forceType: '@ris/file' }).data.length
            : type === 'application/x-bibtex'
              ? parseBibtex(text).entries.length
              : type === 'application/vnd.citationstyles.csl+json'
                ? JSON.parse(text).length
                : 0;
        return count === 1 ? [] : [`${href} has ${count}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('says in each link set what the page’s head says', () => {
    const isAbout = (page: BuiltPage) =>
      ['/', '/overview/', '/differences/', '/threads/', '/data/'].includes(page.path.slice(root.length));
    const ofArchive = pages.filter(isAbout);
    expect(ofArchive.length).toBeGreaterThan(2);
    const faults = wrong([...ofArchive, ...records], (page) =>
      links(page, 'linkset').flatMap(({ href, type }) => {
        const { linkset } = JSON.parse(readFileSync(fileAt(href), 'utf8'));
        const [own] = links(page, 'cite-as');
        const context = linkset.find(({ anchor }: { anchor: string }) => anchor === own?.href);
        const described = (context?.describedby ?? []).map((target: { href: string }) => target.href);
        const head = links(page, 'describedby').map((link) => link.href);
        const isThere = context !== undefined && type === 'application/linkset+json';
        return isThere && JSON.stringify(described) === JSON.stringify(head) ? [] : [href];
      }),
    );
    const lacking = [...ofArchive, ...records].filter((page) => links(page, 'linkset').length !== 1);
    expect(lacking.map(({ path }) => path)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has on each record’s page the tags reference managers read, once each', () => {
    const faults = wrong(records, (page) => [
      ...['z:itemType', 'DC.title', 'DC.language', 'z:abstractNote']
        .filter((name) => metas(page, name).length !== 1)
        .map((name) => `${metas(page, name).length} × ${name}`),
      // A document is found in a publication or, if it is unpublished, in an archive.
      ...(metas(page, 'prism:publicationName').length + metas(page, 'z:archive').length === 1 ? [] : ['found nowhere']),
      ...(links(page, 'schema.DC').length === 1 ? [] : ['no schema.DC']),
      ...(links(page, 'cite-as')[0]?.href === links(page, 'canonical')[0]?.href ? [] : ['cited as another address']),
      ...metas(page, 'DC.date').filter((date) => date.includes('/')),
      ...(page.path.includes('/sources/') || metas(page, 'z:url')[0] === links(page, 'canonical')[0]?.href
        ? []
        : ['z:url is not its own']),
    ]);
    expect(faults).toEqual([]);
  });

  it('names nobody as the author of a document who is not its author', () => {
    const faults = wrong(pages, (page) => [
      ...metas(page, 'author').map((name) => `author ${name}`),
      ...elements(page, (element) => /byline|vcard/i.test(attribute(element, 'className') ?? '')).map(() => 'byline'),
      ...elements(page, (element) => (attribute(element, 'rel') ?? '').split(' ').includes('author')).map(() => 'rel'),
      // Otherwise, a page without a date of its own would be given the first of these as its date.
      ...(metas(page, 'DC.date').length > 0
        ? []
        : elements(page, ({ properties, tagName }) => tagName === 'time' && properties.dateTime !== undefined).map(
            () => 'time with a date',
          )),
      ...elements(page, (element) => /^(?:citation_|og:)/.test(attribute(element, 'name') ?? '')).map(() => 'Highwire'),
    ]);
    expect(faults).toEqual([]);
  });

  it('has data that cannot end the element it is in', () => {
    const faults = wrong(pages, (page) =>
      elements(page, ({ tagName, properties }) => tagName === 'script' && properties.src === undefined)
        .map((element) => element.children.map(textOf).join(''))
        .filter((text) => text.includes('<') || typeof JSON.parse(text) !== 'object'),
    );
    expect(faults).toEqual([]);
  });

  it('marks every printed citation with record, style and kind', () => {
    const printed = pages.flatMap((page) =>
      elements(page, ({ properties }) => properties.dataCslId !== undefined).map((element) =>
        [element.properties.dataCslStyle, element.properties.dataCslKind, textOf(element).length > 20].join(' '),
      ),
    );
    expect(printed.length).toBeGreaterThan(records.length * 4);
    expect(printed.filter((each) => !/^(?:chicago-notes|apa|mla|harvard) (?:bib|note)/.test(each))).toEqual([]);
    expect(printed.filter((each) => / bib (?!true)/.test(each))).toEqual([]);
  });
});

describe('the citation of a statement or a ¶', () => {
  const pages = pagesOf(SMALL);
  const inside = (page: BuiltPage, box: Element, accept: (element: Element) => boolean) =>
    elements({ ...page, tree: { type: 'root', children: [box] } }, accept);
  const boxes = pages.flatMap((page) =>
    elements(page, ({ tagName, properties }) => tagName === 'details' && properties.dataClaim !== undefined).map(
      (box) => {
        const [source = '', claim = ''] = String(attribute(box, 'dataClaim')).split('/');
        const reports = inside(page, box, (each) => attribute(each, 'href')?.startsWith('mailto:') === true);
        return {
          where: `${page.path} ${source}/${claim}`,
          address: `/sources/${source}/#${attribute(box, 'dataFragment') ?? `claim-${claim}`} `,
          reported: reports.map((link) => decodeURIComponent(attribute(link, 'href') ?? '')),
        };
      },
    ),
  );

  it('offers one link, without script, to report a mistake in what it cites, with its address and the edition', () => {
    const version = /\d+(?:\.\d+)*$/;
    expect(boxes.length).toBeGreaterThan(50);
    expect(
      boxes.filter(
        ({ address, reported: [letter = '', ...more] }) =>
          more.length > 0 || !letter.includes(address) || !version.test(letter),
      ),
    ).toEqual([]);
  });
});

describe('the script of a page', () => {
  const scripts = filesOf(REAL.dist).filter((path) => path.endsWith('.js'));
  const textAt = (path: string) => readFileSync(join(REAL.dist, path), 'utf8');

  it('has no citation processor in it, nor its styles', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(
      scripts.filter((path) => /citeproc|CSL\.Engine|makeBibliography|bibliography-style/.test(textAt(path))),
    ).toEqual([]);
  });

  it('weighs under 5 kB for citing on a record’s page, compressed', () => {
    // The script that starts the others, and the two that it starts for citing.
    const page = pagesOf(REAL).find(({ path }) => path === '/sources/haaretz-2010/');
    if (page === undefined) throw new Error('no page');
    const asked = elements(page, ({ properties }) => properties.src !== undefined).map(({ properties }) =>
      String(properties.src).slice(1),
    );
    expect(asked).toHaveLength(1);
    const citing = [...asked, ...scripts.filter((path) => /\/(?:archive-cite|claims)\.[^/]*\.js$/.test(path))];
    expect(citing).toHaveLength(3);
    const needed = new Set<string>();
    const walk = (path: string) => {
      if (needed.has(path)) return;
      needed.add(path);
      for (const [, file] of textAt(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) walk(`_astro/${file}`);
    };
    citing.forEach(walk);
    const bytes = [...needed].reduce((sum, path) => sum + brotliCompressSync(textAt(path)).length, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(5 * 1024);
  });
});
