/**
 * The whole archive as JSON: faithful to its published schema and to the archive, with nothing that may not be printed.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { permalinks } from '../../src/archive/permalinks.ts';
import { countWords } from '../../src/archive/quotations.ts';
import { isFree } from '../../src/archive/schema/licences.ts';
import { dictionaryOf } from '../../src/data/dictionary.ts';
import { portableMarkdown } from '../../src/data/portable.ts';
import { jsonSchema, type WholeArchive } from '../../src/data/whole.ts';
import { changed, swap } from '../archive/files.ts';
import { PUBLISHED, publish, publishFiles, SITE } from './published.ts';

const schema = jsonSchema(`${SITE}/data/archive.schema.json`);

function validator() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.compile(schema);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema inside a schema, with its path. */
function schemasIn(value: unknown, path = '#'): { path: string; schema: Record<string, unknown> }[] {
  if (Array.isArray(value)) return value.flatMap((each, n) => schemasIn(each, `${path}/${n}`));
  if (!isObject(value)) return [];
  return [
    { path, schema: value },
    ...Object.entries(value).flatMap(([key, each]) => schemasIn(each, `${path}/${key}`)),
  ];
}

describe('the published schema', () => {
  it('is JSON Schema 2020-12 under its own address', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${SITE}/data/archive.schema.json`);
  });

  it('describes every field and lets no other through', () => {
    const undescribed = schemasIn(schema).flatMap(({ path, schema: part }) =>
      isObject(part.properties)
        ? Object.entries(part.properties).flatMap(([name, field]) =>
            isObject(field) && typeof field.description === 'string' ? [] : [`${path}/${name}`],
          )
        : [],
    );
    const open = schemasIn(schema).filter(
      ({ schema: part }) => isObject(part.properties) && part.additionalProperties !== false,
    );
    expect(undescribed).toEqual([]);
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('is the dictionary: every field is in it with its meaning', () => {
    const fields = dictionaryOf(schema).flatMap((part) => part.fields);
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ kind, says }) => kind === '' || says === '')).toEqual([]);
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['frame.blocks[].lines', 'archive.version.content']),
    );
  });

  it('refuses what does not fit it', () => {
    const validate = validator();
    const [first] = PUBLISHED;
    const broken = (change: (whole: WholeArchive) => void) => {
      const whole: WholeArchive = JSON.parse(first?.file('archive.json') ?? '');
      change(whole);
      return validate(whole);
    };
    expect(broken(() => {})).toBe(true);
    expect(broken(({ events }) => Reflect.deleteProperty(events[0] ?? {}, 'status'))).toBe(false);
    expect(broken(({ claims }) => Object.assign(claims[0] ?? {}, { more: 1 }))).toBe(false);
    expect(broken(({ sources }) => Object.assign(sources[0] ?? {}, { url: 'no address' }))).toBe(false);
    expect(broken(({ claims }) => Object.assign(claims[0] ?? {}, { chain: [] }))).toBe(false);
  });
});

describe.each(PUBLISHED)('$name', ({ name, archive, whole, file }) => {
  it('follows the published schema', () => {
    const validate = validator();
    validate(JSON.parse(file('archive.json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is read back as it was written', () => {
    expect(JSON.parse(file('archive.json'))).toEqual(whole);
  });

  it('has every record of the archive', () => {
    expect(whole.claims.map(({ id }) => id).toSorted()).toEqual([...archive.claims.keys()].toSorted());
    for (const list of ['sources', 'events', 'actors', 'differences', 'references'] as const)
      expect(whole[list].map(({ id }) => id)).toEqual(archive[list].map(({ id }) => id));
    const notes = [...archive.sources, ...archive.events, ...archive.actors].flatMap((record) => record.notes);
    expect(whole.notes).toHaveLength(notes.length);
  });

  it('points only at records that are there', () => {
    const ids = {
      claims: new Set(whole.claims.map(({ id }) => id)),
      events: new Set(whole.events.map(({ id }) => id)),
      actors: new Set(whole.actors.map(({ id }) => id)),
      sources: new Set(whole.sources.map(({ id }) => id)),
      references: new Set(whole.references.map(({ id }) => id)),
    };
    const wanted: [keyof typeof ids, string | null | undefined][] = [
      ...whole.sources.flatMap(({ publisher, known }) => [
        ['actors', publisher] as const,
        ...known.flatMap(({ references }) => references.map((id) => ['references', id] as const)),
      ]),
      ...whole.claims.flatMap((claim) => [
        ['sources', claim.source] as const,
        ...claim.events.map(({ id }) => ['events', id] as const),
        ...claim.actors.map((id) => ['actors', id] as const),
        ...claim.chain.map(({ actor }) => ['actors', actor] as const),
        ...[...claim.denies, ...claim.deniedBy].map((id) => ['claims', id] as const),
      ]),
      ...whole.events.flatMap((event) => [
        ...event.actors.map(({ actor }) => ['actors', actor] as const),
        ...event.claims.map((id) => ['claims', id] as const),
        ...event.sources.map((id) => ['sources', id] as const),
        ...event.origins.map(({ actor }) => ['actors', actor] as const),
        ...event.account.cites.map((id) => ['claims', id] as const),
        ...event.evidence.flatMap(({ claim, references }) => [
          ['claims', claim] as const,
          ...references.map((id) => ['references', id] as const),
        ]),
      ]),
      ...whole.differences.flatMap(({ event, sides }) => [
        ['events', event?.id] as const,
        ...sides.flatMap(({ claims, references }) => [
          ...claims.map((id) => ['claims', id] as const),
          ...references.map((id) => ['references', id] as const),
        ]),
      ]),
      ...whole.notes.flatMap(({ claims, references }) => [
        ...claims.map((id) => ['claims', id] as const),
        ...references.map((id) => ['references', id] as const),
      ]),
    ].map(([kind, id]) => [kind, id]);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([kind, id]) => id !== null && id !== undefined && !ids[kind].has(id))).toEqual([]);
  });

  it('gives every record the permanent address it has on the site', () => {
    const known = new Set(permalinks(archive).map((path) => `${SITE}${path}`));
    const records = [
      ...whole.sources,
      ...whole.claims,
      ...whole.events,
      ...whole.actors,
      ...whole.differences,
      ...whole.references,
      ...whole.notes,
    ];
    expect(records.filter(({ permalink }) => !known.has(permalink)).map(({ permalink }) => permalink)).toEqual([]);
  });

  it('names no event without its status, and the right one', () => {
    const status = new Map(archive.events.map((event) => [event.id, event.status]));
    const named = [
      ...whole.events,
      ...whole.claims.flatMap(({ events }) => events),
      ...whole.differences.flatMap(({ event }) => (event === null ? [] : [event])),
    ];
    for (const each of named) {
      expect(each.status).toBe(status.get(each.id)?.id);
      expect(each.established).toBe(status.get(each.id)?.established);
    }
  });

  it('has no more words of a document than are printed, and no mark left to resolve', () => {
    for (const source of whole.sources) {
      const own = whole.claims.filter((claim) => claim.source === source.id);
      const printed = own.flatMap(({ place, quote, date }) =>
        [quote, date?.phrase].flatMap((text) => (typeof text === 'string' ? [{ place, text }] : [])),
      );
      const outer = [...new Set(printed.map(({ place, text }) => `${place}\n${text}`))]
        .map((key) => ({ place: key.split('\n')[0], text: key.split('\n')[1] ?? '' }))
        .filter(
          ({ place, text }, _, all) =>
            !all.some((other) => other.place === place && other.text !== text && other.text.includes(text)),
        );
      expect(outer.reduce((sum, { text }) => sum + countWords(text), 0)).toBeLessThanOrEqual(source.wordsPrinted);
      // The limit protects others’ rights; a document under an open licence may be quoted at length.
      if (!isFree(source.licence ?? undefined))
        expect(source.wordsPrinted, source.id).toBeLessThanOrEqual(source.words / 10);
    }
    expect(file('archive.json')).not.toMatch(/\[@[a-z]|\]\((?:actor|event|source|reference|difference):/);
  });

  it('is made of the same bytes every time', () => {
    const again = publish(name);
    expect(again.data.files.map(({ sha256 }) => sha256)).toEqual(
      PUBLISHED.find((each) => each.name === name)?.data.files.map(({ sha256 }) => sha256),
    );
  });
});

describe('Markdown as it travels', () => {
  const [first] = PUBLISHED;
  const claim = [...(first?.archive.claims.values() ?? [])][0];
  const archive = { claims: new Map(claim === undefined ? [] : [[claim.ref, claim]]) };
  const absolute = (path: string) => `${SITE}/folder${path}`;

  it('has citations and links with whole addresses', () => {
    const name = `${claim?.source.record.short}, ${claim?.place}`;
    const address = `${SITE}/folder/sources/${claim?.source.id}/#claim-${claim?.id}`;
    expect(
      portableMarkdown(`So [@${claim?.ref}]. See [him](actor:x), [it](/about/) and [them](https://example.org/).`, {
        archive,
        absolute,
      }),
    ).toBe(
      `So ([${name}](${address})). See [him](${SITE}/folder/actors/x/), [it](${SITE}/folder/about/) and [them](https://example.org/).`,
    );
  });
});

describe('an organisation’s name with a comma in it', () => {
  const NAME = 'Ministry of Fisheries, Bergen';
  const written = (names: string) => swap(names, `${names.split('[')[0]}["${NAME},"]`);

  it('is one name in every file, without the comma that marks it in a record', () => {
    const files = changed({
      'sources/delmas-1900.md': (text) =>
        written('contributors: ["Girard, Paul"]')(written('authors: ["Maurel, Claire"]')(text)),
      'sources/gazette-1899.md': swap('authors: []', `authors: []\ntranslators: ["${NAME},"]`),
      'references/foundry-book.md': written('authors: ["Tollak, Marta"]'),
    });
    const { whole, files: made } = publishFiles('one with such names', files);
    const found = (id: string) => whole.sources.find((source) => source.id === id);
    expect(found('delmas-1900')).toMatchObject({ authors: [NAME], contributors: [NAME] });
    expect(found('gazette-1899')?.translators).toEqual([NAME]);
    expect(whole.references.find(({ id }) => id === 'foundry-book')?.authors).toEqual([NAME]);
    const named = made.filter(({ content }) => content.includes(NAME)).map((file) => file.name);
    expect(named).toEqual(expect.arrayContaining(['archive.json', 'sources.csv', 'references.csv']));
    expect(made.filter(({ content }) => content.includes(`${NAME},"]`)).map((file) => file.name)).toEqual([]);
    expect(made.filter(({ content }) => new RegExp(`${NAME},\\\\?["”;]`).test(content))).toEqual([]);
  });
});
