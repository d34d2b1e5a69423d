/** References that are not links: forms, data for scripts, references between parts of a page, styles, records. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elements, filesOf, pagesOf } from './pages.ts';
import { SITES, VOYAGE } from './sites.ts';

/** Attributes that name other parts of the page by id. */
const BY_ID = ['htmlFor', 'ariaDescribedBy', 'ariaLabelledBy', 'ariaControls', 'ariaOwns', 'headers', 'list', 'form'];

describe.each([...SITES, VOYAGE])('$name', (site) => {
  const pages = pagesOf(site);
  const files = filesOf(site.dist);
  const known = new Set(files);
  const root = site.base.replace(/\/$/, '');
  const idsOf = new Map(
    pages.map((page) => [
      page.path,
      new Set(
        elements(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => String(properties.id)),
      ),
    ]),
  );

  /** @returns what is missing at an address; undefined if the site has something there. */
  function missing(address: string, from: string): string | undefined {
    const { pathname, origin, hash } = new URL(address, `https://archive.example${from}`);
    if (origin !== 'https://archive.example') return undefined;
    const inside = decodeURIComponent(pathname.slice(root.length + 1));
    const there = known.has(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!pathname.startsWith(`${root}/`) || !there) return `${from}: nothing at ${address}`;
    const fragment = decodeURIComponent(hash.slice(1));
    const whole = fragment === '' || idsOf.get(pathname)?.has(fragment) === true;
    return whole ? undefined : `${from}: no such part at ${address}`;
  }

  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

  it('sends forms and scripts to what exists', () => {
    const faults = pages.flatMap((page) =>
      elements(page, () => true).flatMap((element) => {
        const addresses = Object.entries(element.properties).flatMap(([name, value]) =>
          name === 'action' || (/^data[A-Z]/.test(name) && String(value).startsWith('/')) ? [String(value)] : [],
        );
        // An address that scripts extend with a name need not itself be a page; the results are checked below.
        const begun = ['dataEvents', 'dataList', 'dataBase'].map((name) => attribute(element, name));
        return addresses
          .filter((address) => !begun.includes(address))
          .flatMap((address) => missing(address, page.path) ?? []);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('names parts of a page that exist', () => {
    const faults = pages.flatMap((page) =>
      elements(page, ({ properties }) => BY_ID.some((name) => properties[name] !== undefined)).flatMap((element) =>
        BY_ID.flatMap((name) => (attribute(element, name) ?? '').split(' '))
          .filter((id) => id !== '' && idsOf.get(page.path)?.has(id) !== true)
          .map((id) => `${page.path}: ${element.tagName} names “${id}”`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has every file its styles name', () => {
    const styles = files.filter((file) => file.endsWith('.css'));
    const faults = styles.flatMap((file) =>
      [...read(file).matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, address = '']) =>
        address.startsWith('data:') ? [`${file}: data in a style`] : (missing(address, `${root}/${file}`) ?? []),
      ),
    );
    expect(styles.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('finds by search, and draws on the timeline, only what has a page or a part of one', () => {
    // In a large archive the paths are in pieces; in a small one they come with the index.
    const path = files
      .filter((file) => /^search\/.*\.json$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/"path":(\[[^\]]*\])/g)])
      .flatMap(([, paths = '[]']) => JSON.parse(paths) as string[]);
    expect(path.length).toBeGreaterThan(5);
    const timeline = files.find((file) => /^timeline-[0-9a-f]+\.json$/.test(file)) ?? '';
    const { id } = JSON.parse(read(timeline)) as { id: readonly string[] };
    const addresses = [...path.map((to) => root + to), ...id.map((event) => `${root}/events/${event}/`)];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.flatMap((address) => missing(address, `${root}/`) ?? [])).toEqual([]);
  });
});
