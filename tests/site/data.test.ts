/** The published data as a visitor downloads it from the built site. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/content-folder.ts';
import type { WholeArchive } from '../../src/data/whole.ts';
import { attribute, elements, pagesOf, textOf } from './pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', (site) => {
  const root = site.base.replace(/\/$/, '');
  const folder = join(site.dist, 'data');
  const read = (name: string) => readFileSync(join(folder, name));
  const json = (name: string): unknown => JSON.parse(read(name).toString());
  const pages = pagesOf(site);
  const whole: WholeArchive = JSON.parse(read('archive.json').toString());
  const listed = read('SHA256SUMS')
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  const page = pages.find(({ path }) => path === `${root}/data/`);
  if (page === undefined) throw new Error('there is no page about the data');

  const frozen = existsSync(join(folder, 'editions')) ? readdirSync(join(folder, 'editions')) : [];
  const editions = frozen.map((name) => `editions/${name}`);

  it('has the editions that releases froze, with the checksums they had then', () => {
    const content = join(PROJECT, site.content, 'editions');
    expect(frozen).toEqual(existsSync(content) ? readdirSync(content) : []);
    for (const name of frozen)
      expect(read(`editions/${name}`).toString()).toBe(readFileSync(join(content, name), 'utf8'));
  });

  it('has every file with the checksum that is listed, and no file that is not', () => {
    expect(listed.map(([, name = '']) => [createHash('sha256').update(read(name)).digest('hex'), name])).toEqual(
      listed,
    );
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== 'index.html',
    );
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [...listed.map(([, name]) => name), 'SHA256SUMS'].toSorted(),
    );
  });

  it('follows the schema it publishes', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    formats.default(ajv);
    const validate = ajv.compile(json('archive.schema.json') as object);
    validate(whole);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('links to every file from the page about it, with its media type', () => {
    const links = new Map(
      elements(page, ({ tagName, properties }) => tagName === 'a' && properties.type !== undefined)
        .map((link) => [attribute(link, 'href'), attribute(link, 'type')] as const)
        // Links to files for reference managers are not in this list.
        .filter(([href]) => href?.startsWith(`${root}/data/`)),
    );
    expect([...links.keys()].toSorted()).toEqual(
      [...listed.map(([, name]) => name), 'SHA256SUMS', ...editions].map((name) => `${root}/data/${name}`).toSorted(),
    );
    expect(links.get(`${root}/data/events.csv`)).toBe('text/csv; charset=utf-8');
  });

  it('says the version, the checksum of the content and how to check', () => {
    const text = textOf(page.tree);
    expect(text).toContain(whole.archive.version.content);
    expect(text).toContain(`Version${whole.archive.version.number}`);
    expect(text).toContain('sha256sum --check');
  });

  it('gives every record an address that leads to it', () => {
    const ids = new Map(
      pages.map((each) => [
        each.path,
        new Set(
          elements(each, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
            String(properties.id),
          ),
        ),
      ]),
    );
    const records = [
      ...whole.sources,
      ...whole.claims,
      ...whole.events,
      ...whole.actors,
      ...whole.differences,
      ...whole.references,
      ...whole.notes,
    ];
    const lost = records.filter(({ permalink }) => {
      const { origin, pathname, hash } = new URL(permalink);
      const place = ids.get(pathname);
      return origin !== 'https://archive.example' || place === undefined || (hash !== '' && !place.has(hash.slice(1)));
    });
    expect(lost.map(({ permalink }) => permalink)).toEqual([]);
    expect(whole.$schema).toBe(`https://archive.example${root}/data/archive.schema.json`);
  });

  it('explains every column of every table in the dictionary', () => {
    const dictionary = pages.find(({ path }) => path === `${root}/data/dictionary/`);
    if (dictionary === undefined) throw new Error('there is no dictionary');
    const explained = elements(dictionary, ({ tagName }) => tagName === 'table').map((table) => {
      const codes = elements(
        { ...dictionary, tree: { type: 'root', children: [table] } },
        ({ tagName }) => tagName === 'code',
      );
      return codes.map(textOf);
    });
    for (const [, name = ''] of listed.filter(([, file]) => file?.endsWith('.csv'))) {
      const [header = ''] = read(name).toString().replace('\ufeff', '').split('\r\n');
      expect(explained).toContainEqual(header.split(','));
    }
  });

  it('tells hosts the media types', () => {
    expect(existsSync(join(site.dist, '_headers'))).toBe(true);
  });
});
