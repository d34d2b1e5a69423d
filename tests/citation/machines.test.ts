/** What pages tell machines about themselves: metadata tags, typed links, JSON-LD. */
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/archive/archive.ts';
import { recordDate } from '../../src/archive/record-date.ts';
import { eventItem, originalItem } from '../../src/citation/items.ts';
import { actorGraph, eventGraph, pageGraph, sourceGraph } from '../../src/citation/json-ld.ts';
import { pageTags } from '../../src/citation/page-tags.ts';
import { type DescribedPage, linkset, typedLinks } from '../../src/citation/signposting.ts';
import { ARCHIVES, AWKWARD, original, PLACE, SMALL_ARCHIVE } from './cases.ts';

const tagsOf = (id: string) => {
  const item = AWKWARD.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no case ${id}`);
  return pageTags(item, '[Summary by us] What it says.');
};
const contents = (tags: ReturnType<typeof pageTags>, name: string) =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);

describe('the tags of a page', () => {
  it('are in the order in which reference managers read them', () => {
    expect(pageTags(original('wikipedia-extract'), 'Ours.').map(({ name }) => name)).toEqual([
      'z:itemType',
      'DC.title',
      'bib:authors',
      'DC.creator',
      'DC.date',
      'prism:publicationName',
      'DC.language',
      'z:url',
      'z:extra',
      'z:abstractNote',
    ]);
  });

  it('name no author if none is stated', () => {
    const names = tagsOf('month').map(({ name }) => name);
    expect(names.filter((name) => /author|creator/i.test(name))).toEqual([]);
  });

  it('write an organisation so that its name is not split, and unchanged for Dublin Core', () => {
    expect(contents(tagsOf('organisation'), 'bib:authors')).toEqual(['Wikipedia contributors,']);
    expect(contents(tagsOf('organisation'), 'DC.creator')).toEqual(['Wikipedia contributors']);
    expect(contents(tagsOf('and'), 'bib:authors')[0]).toBe('Smith and Sons – Ltd.,');
    expect(contents(tagsOf('particles'), 'bib:authors')).toEqual(['al-Ata, Baha Abu', 'al-Kidwa, Nasser']);
  });

  it.each([
    ['no-date', []],
    ['range', []],
    ['about-range', []],
    ['year', ['1899']],
    ['month', ['1899-03']],
    ['about-year', ['1899~']],
    ['season', ['1899-21']],
  ])('write the date of %s as %j: never an interval, none where none is known', (id, dates) => {
    expect(contents(tagsOf(id), 'DC.date')).toEqual(dates);
  });

  it('name the archive that holds a document, and our record of it only in the field for anything else', () => {
    const web = tagsOf('web');
    expect(contents(web, 'z:archive')).toEqual(['The light at Skerry Point']);
    expect(contents(web, 'z:archiveLocation')).toEqual(['web']);
    expect(contents(web, 'z:websiteType')).toEqual(['Commentary']);
    expect(contents(tagsOf('month'), 'z:extra')).toEqual([]);
    const tags = (id: string) => {
      const source = SMALL_ARCHIVE.sources.find((each) => each.id === id);
      if (source === undefined) throw new Error(`no source ${id}`);
      return pageTags(originalItem(SMALL_ARCHIVE, source, PLACE), '');
    };
    expect(contents(tags('letter-1899'), 'z:archive')).toEqual(['Skerry Parish Archive']);
    expect(contents(tags('letter-1899'), 'z:archiveLocation')).toEqual(['Adar family papers, Box 3, folder 12']);
    expect(contents(tags('letter-1899'), 'DC.publisher')).toEqual([]);
    const own = tags('gazette-1899');
    expect(contents(own, 'z:archive')).toEqual([]);
    expect(contents(own, 'z:extra')[0]).toContain(
      'Recorded in: The light at Skerry Point, https://archive.example/sources/',
    );
  });

  it('never date an event’s page by the event', () => {
    for (const archive of ARCHIVES)
      for (const event of archive.events)
        expect(contents(pageTags(eventItem(archive, event, PLACE), ''), 'DC.date')).toEqual([PLACE.date]);
  });
});

/** A link set as in RFC 9264, section 4.2: contexts by anchor, relations as lists of targets. */
const LINKSET_SCHEMA = {
  type: 'object',
  properties: {
    linkset: {
      type: 'array',
      items: {
        type: 'object',
        properties: { anchor: { type: 'string', pattern: '^https://' } },
        required: ['anchor'],
        additionalProperties: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            properties: {
              href: { type: 'string', pattern: '^https?://' },
              type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
            },
            required: ['href'],
            additionalProperties: false,
          },
        },
      },
    },
  },
  required: ['linkset'],
  additionalProperties: false,
};

describe('typed links', () => {
  const page: DescribedPage = {
    address: 'https://archive.example/sources/a/',
    files: [
      { href: 'https://archive.example/sources/a.json', type: 'application/vnd.citationstyles.csl+json' },
      { href: 'https://archive.example/sources/a.ris', type: 'application/x-research-info-systems' },
    ],
    kind: 'https://schema.org/ArchiveComponent',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    collection: 'https://archive.example/data/',
    related: 'https://gazette.example/a',
    linkset: 'https://archive.example/sources/a.linkset',
  };
  const validate = new Ajv({ strict: true }).compile(LINKSET_SCHEMA);

  it('make a link set as RFC 9264 defines it', () => {
    validate(JSON.parse(JSON.stringify(linkset([page]))));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ linkset: [{ anchor: 'https://a.example/', license: 'https://b.example/' }] })).toBe(false);
  });

  it('are the same in the link set as in the page’s head, and lead back from each file', () => {
    const head = typedLinks(page).filter(({ rel }) => rel !== 'linkset');
    const { linkset: contexts }: { linkset: Record<string, { href: string; type?: string }[]>[] } = JSON.parse(
      JSON.stringify(linkset([page])),
    );
    const [own = {}, ...files] = contexts;
    const { anchor, ...relations } = own;
    expect(anchor).toBe(page.address);
    const told = Object.entries(relations).flatMap(([rel, targets]) => targets.map((target) => ({ rel, ...target })));
    expect(new Set(told.map((link) => JSON.stringify(link)))).toEqual(
      new Set(head.map(({ rel, href, type }) => JSON.stringify({ rel, href, ...(type && { type }) }))),
    );
    expect(files.map(({ anchor: file, describes }) => [file, describes?.[0]?.href])).toEqual(
      page.files.map(({ href }) => [href, page.address]),
    );
  });

  it('have one permanent address, two types and one licence', () => {
    const count = (rel: string) => typedLinks(page).filter((link) => link.rel === rel).length;
    expect(['cite-as', 'type', 'license', 'describedby', 'collection', 'related', 'linkset'].map(count)).toEqual([
      1, 2, 1, 2, 1, 1, 1,
    ]);
    expect(typedLinks(page)[0]).toEqual({ rel: 'cite-as', href: page.address });
  });
});

const SCHEMA = 'http://schema.org/';
/** The part of schema.org’s context that turns terms into addresses; nothing is fetched over a network. */
const context = { '@context': { '@vocab': SCHEMA, id: '@id', type: '@type' } };
const loader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: context };
};

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [...('@value' in value ? [] : [value]), ...Object.values(value).flatMap(nodesIn)];
};

const graphs = ARCHIVES.flatMap((archive) => [
  ...archive.sources.map((source) => [`source ${source.id}`, sourceGraph(archive, source, PLACE)] as const),
  ...archive.events.map((event) => [`event ${event.id}`, eventGraph(archive, event, PLACE)] as const),
  ...archive.actors.map((actor) => [`actor ${actor.id}`, actorGraph(archive, actor, PLACE)] as const),
  ...['/', '/differences/', '/data/'].map((path) => [path, pageGraph(archive, PLACE, path, 'A title')] as const),
]);

/** The event’s node on the page of an event with the given date. */
async function dated(edtf: string | undefined, window = false): Promise<Node> {
  const [first] = SMALL_ARCHIVE.events;
  if (first === undefined) throw new Error('no event');
  const { date: _, ...rest } = first;
  const event: Event = { ...rest, ...(edtf !== undefined && { date: recordDate({ edtf, window }) }) };
  const expanded = await jsonld.expand(eventGraph(SMALL_ARCHIVE, event, PLACE), { documentLoader: loader });
  const found = nodesIn(expanded).find((node) => JSON.stringify(node['@type']) === `["${SCHEMA}Event"]`);
  if (found === undefined) throw new Error('no event in the graph');
  return found;
}

describe('JSON-LD', () => {
  it('is a graph of nodes with types and whole addresses, on every page of every archive', async () => {
    for (const [name, graph] of graphs) {
      const expanded = await jsonld.expand(graph, { documentLoader: loader });
      expect(expanded.length, name).toBeGreaterThan(1);
      for (const node of expanded.filter(isNode)) {
        expect(String(node['@id']), name).toMatch(/^https?:\/\//);
        expect(node['@type'], name).toBeDefined();
      }
      // Every node states its type, or is a bare link to one that does.
      for (const node of nodesIn(expanded))
        if (!('@type' in node) && '@id' in node) expect(Object.keys(node), name).toEqual(['@id']);
    }
  });

  it('points to nothing on its own page that does not exist', () => {
    for (const [name, graph] of graphs) {
      const nodes = nodesIn(graph);
      const defined = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
      const page = nodes.find((node) => node['@type'] === 'WebPage')?.['@id'];
      const dangling = nodes
        .filter((node) => !('@type' in node) && String(node['@id']).startsWith(`${page}#`))
        .filter((node) => !defined.has(node['@id']));
      expect(dangling, name).toEqual([]);
    }
  });

  it.each([
    ['1899-03-02', '1899-03-02', undefined],
    ['1899-03', '1899-03', undefined],
    ['1899', '1899', undefined],
    ['1899-03-XX', '1899-03', undefined],
    ['1899-03-02/1899-03-05', '1899-03-02', '1899-03-05'],
    ['1899-03/..', '1899-03', undefined],
    ['1899~', undefined, undefined],
    ['1899-03-02?', undefined, undefined],
    ['1899-21', '1899', undefined],
    ['1899-12-21', '1899-12-21', undefined],
    ['189X', undefined, undefined],
    ['[1899-03-02,1899-03-04]', undefined, undefined],
    ['1899-03-02/1899-03-05', undefined, undefined, true],
    ['../1899-03-05', undefined, undefined, true],
    [undefined, undefined, undefined],
  ])(
    'dates an event of %s from %s to %s, as far as known and no further (window: %s)',
    async (edtf, start, end, window?: boolean) => {
      const event = await dated(edtf, window);
      const value = (name: string) => {
        const [first] = Array.isArray(event[SCHEMA + name]) ? (event[SCHEMA + name] as Node[]) : [];
        return first?.['@value'];
      };
      expect(value('startDate')).toBe(start);
      expect(value('endDate')).toBe(end);
    },
  );

  it('has each record of a document in the data of the archive, and names whoever keeps the document', () => {
    const whole = `${PLACE.address('/data/')}#dataset`;
    for (const { id, record } of SMALL_ARCHIVE.sources) {
      const [, graph] = graphs.find(([name]) => name === `source ${id}`) ?? [];
      const ours = nodesIn(graph).filter((node) => node['@type'] === 'ArchiveComponent');
      expect(ours.map(({ isPartOf }) => isPartOf)).toEqual([{ '@id': whole }]);
      const kept = record.held && { '@type': 'ArchiveOrganization', name: record.held.repository };
      expect(ours.map(({ holdingArchive }) => holdingArchive)).toEqual([kept]);
    }
    expect(SMALL_ARCHIVE.sources.filter(({ record }) => record.held).length).toBeGreaterThan(1);
  });

  it('never makes us the author of a document, nor rates a claim', () => {
    for (const [name, graph] of graphs) {
      const text = JSON.stringify(graph);
      expect(text, name).not.toMatch(/ClaimReview|reviewRating/);
      for (const node of nodesIn(graph).filter(({ headline }) => headline !== undefined))
        expect(JSON.stringify(node.author ?? ''), name).not.toContain(SMALL_ARCHIVE.settings.publisher);
    }
  });

  it('names for each claim who makes it and where it is', () => {
    const claims = graphs.flatMap(([, graph]) => nodesIn(graph).filter((node) => node['@type'] === 'Claim'));
    expect(claims.length).toBeGreaterThan(50);
    for (const { author, appearance, text, url } of claims) {
      expect(isNode(author) && String(author.name).length).toBeGreaterThan(0);
      expect(isNode(appearance) && String(appearance.headline).length).toBeGreaterThan(0);
      expect(String(text).length).toBeGreaterThan(0);
      expect(String(url)).toMatch(/\/sources\/[a-z0-9-]+\/#claim-/);
    }
  });
});
