/**
 * The files that describe the data: data package, research object, citation file, annotations, calendar, checksums,
 * version.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse as csvParse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseDate } from '../../src/archive/date.ts';
import type { annotations } from '../../src/data/annotations.ts';
import { calendar, datedEvents, knownDays } from '../../src/data/calendar.ts';
import { cff } from '../../src/data/cff.ts';
import { restored } from '../../src/data/csv.ts';
import { spdx } from '../../src/data/data-file.ts';
import type { dataPackage } from '../../src/data/data-package.ts';
import { dateShape } from '../../src/data/parts.ts';
import { roCrate } from '../../src/data/ro-crate.ts';
import type { timelineJs } from '../../src/data/timelinejs.ts';
import { contentHash } from '../../src/data/version.ts';
import { CONTEXTS } from './contexts.ts';
import { PUBLISHED, SITE } from './published.ts';

const FOLDER = `${SITE}/data/`;
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/**
 * Expands JSON-LD without the network. An unknown context is an error and, in safe mode, so is a term that no context
 * defines.
 */
const expand = (document: jsonld.JsonLdDocument) =>
  jsonld.expand(document, {
    base: FOLDER,
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url];
      if (context === undefined) throw new Error(`${url} is not at hand`);
      return { contextUrl: undefined, documentUrl: url, document: context };
    },
  } as jsonld.Options.Expand);

/** The official schemas are not part of this project; they are used where they are available. */
const OFFICIAL = process.env.OFFICIAL_SCHEMAS ?? '';
function official(name: string, data: unknown): string[] | undefined {
  const path = join(OFFICIAL, name);
  if (OFFICIAL === '' || !existsSync(path)) return undefined;
  const { $id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const officially = (name: string) =>
  existsSync(join(OFFICIAL, name)) && OFFICIAL !== ''
    ? `follows its official schema, ${name}`
    : `is not checked against its official schema (set OFFICIAL_SCHEMAS to a folder with ${name})`;

type Package = ReturnType<typeof dataPackage>;
type Crate = ReturnType<typeof roCrate>;
type Collection = ReturnType<typeof annotations>;

describe.each(PUBLISHED)('$name', ({ whole, data, file }) => {
  describe('datapackage.json', () => {
    const descriptor: Package = JSON.parse(file('datapackage.json'));
    const rows = new Map(
      data.tables.map(({ table, file: { name } }) => [
        table.name,
        csvParse(file(name), { bom: true, columns: true }) as Record<string, string>[],
      ]),
    );

    it(officially('datapackage.json'), () => expect(official('datapackage.json', descriptor) ?? []).toEqual([]));

    it('names files that are there, with their size and checksum', () => {
      expect(descriptor.name).toMatch(/^[a-z0-9-]+$/);
      for (const { path, bytes, hash } of descriptor.resources) {
        const content = file(path);
        expect([path, bytes]).toEqual([path, Buffer.byteLength(content)]);
        expect(hash).toBe(`sha256:${sha256(content)}`);
      }
      expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    });

    it('gives every table its fields in order, each of its type and within its bounds', () => {
      const types: Readonly<Record<string, RegExp>> = {
        string: /^[\s\S]*$/,
        integer: /^-?\d+$/,
        number: /^-?\d+(?:\.\d+)?$/,
        boolean: /^(?:true|false)$/,
        date: /^\d{4}-\d{2}-\d{2}$/,
      };
      for (const resource of descriptor.resources) {
        if (!('schema' in resource)) continue;
        const found = rows.get(resource.name) ?? [];
        const names = resource.schema.fields.map(({ name }) => name);
        for (const row of found) {
          expect(Object.keys(row)).toEqual(names);
          for (const field of resource.schema.fields) {
            const cell = row[field.name] ?? '';
            const constraints: { required?: boolean; enum?: readonly string[] } = field.constraints ?? {};
            if (cell === '') expect([resource.name, field.name, constraints.required ?? false]).toContain(false);
            else {
              expect(cell).toMatch(types[field.type] ?? /^$/);
              if (constraints.enum) expect(constraints.enum).toContain(restored(cell));
            }
          }
        }
      }
    });

    it('has keys that identify rows, and foreign keys that lead to a row', () => {
      let followed = 0;
      for (const resource of descriptor.resources) {
        if (!('schema' in resource)) continue;
        const found = rows.get(resource.name) ?? [];
        const keys = found.map((row) => resource.schema.primaryKey.map((name) => row[name]).join('\n'));
        expect([resource.name, new Set(keys).size]).toEqual([resource.name, found.length]);
        for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
          const ids = new Set((rows.get(reference.resource ?? '') ?? []).map(({ id }) => id));
          const lost = found
            .flatMap((row) => fields.flatMap((name) => row[name] ?? []))
            .filter((id) => id !== '' && !ids.has(id));
          expect([resource.name, ...fields, ...lost]).toEqual([resource.name, ...fields]);
          followed += found.length;
        }
      }
      expect(followed).toBeGreaterThan(10);
    });
  });

  describe('ro-crate-metadata.json', () => {
    const crate: Crate = JSON.parse(file('ro-crate-metadata.json'));

    it('is JSON-LD whose every term means something, about this folder', async () => {
      const nodes = await expand(crate as jsonld.JsonLdDocument);
      const root = nodes.find((node) => node['@id'] === FOLDER);
      expect(root?.['@type']).toEqual(['http://schema.org/Dataset']);
      const parts = (root?.['http://schema.org/hasPart'] ?? []) as { '@id': string }[];
      const files = nodes.filter((node) => JSON.stringify(node['@type']) === '["http://schema.org/MediaObject"]');
      expect(parts.map((part) => part['@id']).toSorted()).toEqual(files.map((node) => node['@id']).toSorted());
      expect(files).toHaveLength(data.files.length - 2);
    });

    it('describes every file as it is, and nothing twice', () => {
      const ids = crate['@graph'].map((node) => node['@id']);
      expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
      for (const node of crate['@graph']) {
        if (!('sha256' in node)) continue;
        expect(node.sha256).toBe(sha256(file(node['@id'])));
        expect(node.contentSize).toBe(String(Buffer.byteLength(file(node['@id']))));
      }
    });

    it('describes everything it points at inside itself', () => {
      const ids = new Set(crate['@graph'].map((node) => node['@id']));
      const pointed = [...JSON.stringify(crate).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id = '']) => id);
      expect(pointed.filter((id) => !ids.has(id) && !id.startsWith('https://w3id.org/'))).toEqual([]);
    });
  });

  describe('CITATION.cff', () => {
    const read: Record<string, unknown> = parseYaml(file('CITATION.cff'));

    it(officially('cff.json'), () => expect(official('cff.json', read) ?? []).toEqual([]));

    it('is YAML with what the format asks for', () => {
      expect(read).toMatchObject({
        'cff-version': '1.2.0',
        type: 'dataset',
        title: whole.archive.title,
        authors: [{ name: whole.archive.publisher }],
        version: whole.archive.version.number,
        url: FOLDER,
      });
      expect(typeof read.message).toBe('string');
    });
  });

  describe('annotations.json', () => {
    const collection: Collection = JSON.parse(file('annotations.json'));
    const quoted = whole.claims.filter(({ quote }) => quote !== null);

    it('has every quotation exactly as printed, on its document', () => {
      const address = new Map(whole.sources.map(({ id, url, permalink }) => [id, url ?? permalink]));
      expect(collection.total).toBe(quoted.length);
      expect(
        collection.first.items.map(({ canonical, target }) => [canonical, target.source, target.selector.exact]),
      ).toEqual(quoted.map(({ permalink, source, quote }) => [permalink, address.get(source), quote]));
    });

    it('prints nothing of a document besides the quotation', () => {
      const selectors = collection.first.items.map(({ target }) => Object.keys(target.selector).toSorted());
      expect(selectors.filter((keys) => keys.join() !== 'exact,type')).toEqual([]);
    });

    it('is JSON-LD of the annotation vocabulary', async () => {
      const [node] = await expand(collection as jsonld.JsonLdDocument);
      expect(node?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
      const text = JSON.stringify(node);
      expect(text.split('"http://www.w3.org/ns/oa#TextQuoteSelector"').length - 1).toBe(quoted.length);
    });
  });

  describe('events.ics', () => {
    const component = new ICAL.Component(ICAL.parse(file('events.ics')));
    const entries = component.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));

    it('has every event whose days are known, and says how many are left out', () => {
      const { dated, leftOut } = datedEvents(whole.events);
      expect(entries).toHaveLength(dated.length);
      expect(dated.length + leftOut).toBe(whole.events.length);
      expect(String(component.getFirstPropertyValue('x-wr-caldesc'))).toContain(
        `Left out\\, with vaguer dates or none: ${leftOut}.`,
      );
    });

    it('has each on its days, to the last, with its status where it is not established', () => {
      const events = new Map(whole.events.map((event) => [event.permalink, event]));
      const names = new Map(whole.statuses.map(({ id, name }) => [id, name]));
      for (const entry of entries) {
        const event = events.get(String(entry.component.getFirstPropertyValue('url')));
        expect(entry.startDate.isDate).toBe(true);
        expect(entry.startDate.toString()).toBe(event?.date?.first);
        const last = entry.endDate.clone();
        last.addDuration(ICAL.Duration.fromString('-P1D'));
        expect(last.toString()).toBe(event?.date?.last);
        const status = names.get(event?.status ?? '') ?? '';
        expect(entry.summary).toBe(event?.established ? event.title : `${status}: ${event?.title}`);
        expect(entry.description.startsWith(`${status}. ${event?.account.text}`)).toBe(true);
        expect(entry.location).toBe(event?.place ?? null);
      }
      expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    });

    it('has no entry for an event that happened at some time within a window', () => {
      const windows = whole.events.filter(({ date }) => date?.form === 'window');
      const listed = new Set(entries.map((entry) => entry.component.getFirstPropertyValue('url')));
      expect(windows.filter(({ permalink }) => listed.has(permalink))).toEqual([]);
    });

    it('has no line longer than 75 octets and splits no character', () => {
      const lines = file('events.ics').split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(file('events.ics').replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
    });
  });

  describe('timelinejs.json', () => {
    const timeline: ReturnType<typeof timelineJs> = JSON.parse(file('timelinejs.json'));
    const events = new Map(whole.events.map((event) => [event.id, event]));
    const texts = (html: string) =>
      html
        .replaceAll(/<[^>]*>/g, '\n')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');

    it('has every event with a date at its first day, in our words, and says how many have none', () => {
      const dated = whole.events.filter(({ date }) => date !== null);
      expect(timeline.events.map((slide) => slide.unique_id)).toEqual(dated.map(({ id }) => id));
      const leftOut = whole.events.length - dated.length;
      expect(timeline.title.text.text.includes(`left out: ${leftOut}.`)).toBe(leftOut > 0);
      for (const { unique_id: id, start_date: start, end_date: end, display_date: words } of timeline.events) {
        const date = events.get(id)?.date;
        const iso = (day: typeof start) =>
          `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
        expect([iso(start), words]).toEqual([date?.first ?? date?.last, date?.words]);
        if (end !== undefined) expect([date?.form, iso(end)]).toEqual(['interval', date?.last]);
      }
    });

    it('has no statement without its chain, and no event without its status where it is not established', () => {
      const chains = new Map(whole.claims.map(({ id, chainWords, says }) => [id, `${chainWords} ${says}`]));
      for (const { unique_id: id, text } of timeline.events) {
        const event = events.get(id);
        const lines = texts(text.text).split('\n');
        for (const claim of event?.claims ?? [])
          expect(lines.map((line) => line.trim().replace(/ \($/, ''))).toContain(chains.get(claim));
        const status = whole.statuses.find((each) => each.id === event?.status)?.name;
        expect(texts(text.headline).startsWith(`${status}: `)).toBe(event?.established === false);
      }
    });

    it('has no markup but its own', () => {
      const tags = timeline.events.flatMap(({ text }) => text.text.match(/<[^>]*>/g) ?? []);
      expect(tags.filter((tag) => !/^<(?:\/?(?:p|ul|li|a)|a href="https:\/\/[^"<>]*")>$/.test(tag))).toEqual([]);
    });
  });

  it('has a checksum for every other file, and the right one', () => {
    const lines = file('SHA256SUMS').trimEnd().split('\n');
    expect(lines.map((line) => line.split('  '))).toEqual(
      data.files.filter(({ name }) => name !== 'SHA256SUMS').map(({ name }) => [sha256(file(name)), name]),
    );
  });
});

describe('an event that is known to the day', () => {
  const [, { whole } = { whole: undefined }] = PUBLISHED;
  const event = whole?.events.find(({ date }) => date?.form === 'interval' && date.precision === 'day' && date.last);
  it('is in the calendar as a lasting time, and not as a window between the same days', () => {
    if (whole === undefined || event?.date == null) throw new Error('no event lasts for days');
    const days = (form: 'interval' | 'window') =>
      calendar({ ...whole, events: [{ ...event, date: { ...event.date, form } as typeof event.date }] });
    expect(days('interval')).toContain('BEGIN:VEVENT');
    expect(days('window')).not.toContain('BEGIN:VEVENT');
  });
});

describe('a version with a day', () => {
  const [first] = PUBLISHED;
  const archive = first?.whole.archive;
  const whole = first &&
    archive && { ...first.whole, archive: { ...archive, version: { ...archive.version, date: '2031-02-03' } } };

  it('has the day in every description', () => {
    if (whole === undefined) throw new Error('nothing is published');
    expect(JSON.stringify(roCrate(whole, [], FOLDER))).toContain('"datePublished":"2031-02-03"');
    expect(cff(whole, FOLDER)).toContain('date-released: "2031-02-03"');
    expect(calendar(whole)).toContain('DTSTAMP:20310203T000000Z');
  });
});

describe('a date in a calendar', () => {
  const known = (edtf: string) => {
    const [first] = PUBLISHED;
    if (first === undefined) throw new Error('nothing is published');
    return knownDays(dateShape.make(parseDate(edtf), first.site));
  };

  it.each([
    ['1899-04-03', { first: '1899-04-03', last: '1899-04-03' }],
    ['1899-04-03/1899-05-09', { first: '1899-04-03', last: '1899-05-09' }],
  ])('%s is known to the day', (edtf, days) => expect(known(edtf)).toEqual(days));

  it.each([
    '1899',
    '1899-04',
    '1899-21',
    '1899-04-03~',
    '1899-04-03?',
    '1899-04-XX',
    '1899-04-03/..',
    '../1899-04-03',
    '1899-04-03/1899-05',
    '[1899-04-03,1899-04-05]',
    '-0044-03-15',
    '9999-12-31',
  ])('%s is not', (edtf) => expect(known(edtf)).toBeUndefined());
});

describe('the hash of content', () => {
  const a = { path: 'a.yaml', bytes: new TextEncoder().encode('one') };
  const b = { path: 'b/c.md', bytes: new TextEncoder().encode('two') };

  it('is that of the list sha256sum makes', () => {
    expect(contentHash([b, a])).toBe(sha256(`${sha256('one')}  a.yaml\n${sha256('two')}  b/c.md\n`));
  });

  it('is the same where lines end in CR LF, as some checkouts have them', () => {
    const lines = (end: string) => ({ path: 'a.md', bytes: new TextEncoder().encode(['é', 'two', ''].join(end)) });
    expect(contentHash([lines('\r\n')])).toBe(contentHash([lines('\n')]));
    expect(contentHash([{ ...lines('\r\n'), path: 'a.png' }])).not.toBe(
      contentHash([{ ...lines('\n'), path: 'a.png' }]),
    );
  });

  it('depends on names and bytes, not on order', () => {
    const hash = contentHash([a, b]);
    expect(contentHash([b, a])).toBe(hash);
    expect(contentHash([a, { ...b, path: 'b/d.md' }])).not.toBe(hash);
    expect(contentHash([a, { ...b, bytes: a.bytes }])).not.toBe(hash);
  });
});

describe('a licence', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-sa/3.0/', 'CC-BY-SA-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://example.org/our-own/', undefined],
  ])('%s is %s', (address, id) => expect(spdx(address)).toBe(id));
});
