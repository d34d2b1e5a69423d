/** Every field of every kind of content file, read from the schemas, and every way to get a field wrong. */
import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../../src/archive/collections.ts';
import type { Path } from '../../src/archive/problems.ts';
import { claimRef, slug } from '../../src/archive/schema/text.ts';

/** The parts of a JSON Schema that are used here. */
interface Part {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Part[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
}

/** A field as the schema declares it. */
export interface Field {
  readonly collection: CollectionName;
  /** The field’s path: `claims[].chain[].who`. `{}` stands for any key. */
  readonly name: string;
  readonly part: Part;
  readonly required: boolean;
}

const asPart = (schema: z.ZodType): Part => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Part;
const SLUG = asPart(slug).pattern;
const CLAIM = asPart(claimRef).pattern;

/** All fields of a kind of file, including those inside lists and inside other fields. */
export function fieldsOf(collection: CollectionName): Field[] {
  const fields: Field[] = [];
  const walk = (part: Part, name: string) => {
    for (const [key, below] of Object.entries(part.properties ?? {})) {
      const own = name === '' ? key : `${name}.${key}`;
      fields.push({ collection, name: own, part: below, required: part.required?.includes(key) ?? false });
      walk(below, own);
    }
    for (const [mark, below] of [
      ['[]', part.items],
      ['{}', part.additionalProperties],
    ] as const) {
      if (typeof below !== 'object') continue;
      fields.push({ collection, name: name + mark, part: below, required: true });
      walk(below, name + mark);
    }
  };
  walk(asPart(COLLECTIONS[collection].schema), '');
  return fields;
}

/**
 * The path that a missing field would have in a record, given the paths of the record’s fields; undefined if there is
 * no place for the field.
 */
export function placeFor(name: string, places: ReadonlyMap<string, Path>): Path | undefined {
  const known = places.get(name);
  if (known !== undefined) return known;
  const cut = /^(.*?)(?:\.?([^.[\]{}]+)|\[\]|\{\})$/.exec(name);
  if (cut === null) return undefined;
  const [, above = '', key] = cut;
  const path = above === '' ? [] : placeFor(above, places);
  return path === undefined ? undefined : [...path, key ?? (name.endsWith('[]') ? 0 : 'en')];
}

/** The path of each field in data, keyed by the field’s name. */
export function placesIn(data: unknown, fields: ReadonlySet<string>): Map<string, Path> {
  const found = new Map<string, Path>();
  const walk = (value: unknown, name: string, path: Path) => {
    if (name !== '' && !found.has(name)) found.set(name, path);
    if (Array.isArray(value)) {
      value.forEach((item, n) => {
        walk(item, `${name}[]`, [...path, n]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const own = name === '' ? key : `${name}.${key}`;
        walk(item, fields.has(own) ? own : `${name}{}`, [...path, key]);
      }
    }
  };
  walk(data, '', []);
  return found;
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}

/** A copy of data with one place changed or added; `undefined` removes the field. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number' && data === undefined) return [withValue(undefined, rest, value)];
  if (Array.isArray(data) && data.length <= Number(key)) return [...data, withValue(undefined, rest, value)];
  if (Array.isArray(data)) return data.flatMap((item, n) => (n === key ? [withValue(item, rest, value)] : [item]));
  const copy: Record<string, unknown> = { ...(data as Record<string, unknown>) };
  const next = withValue(copy[key], rest, value);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

/** YAML that is put into a file unchanged. */
export class Raw {
  readonly yaml: string;
  constructor(yaml: string) {
    this.yaml = yaml;
  }
}

/** Data as the text of a content file: frontmatter in JSON, which is valid YAML, with one field per line. */
export function fileText(collection: CollectionName, data: unknown, body: string): string {
  const written = (value: unknown): string => {
    if (value instanceof Raw) return value.yaml;
    if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
      return `{${Object.entries(value)
        .map(([key, item]) => `${JSON.stringify(key)}: ${written(item)}`)
        .join(', ')}}`;
    return JSON.stringify(value);
  };
  const lines = Object.entries(data as Record<string, unknown>).map(([key, value]) => `${key}: ${written(value)}`);
  const rule = COLLECTIONS[collection];
  if ('ending' in rule && rule.ending === '.md') return `---\n${lines.join('\n')}\n---\n${body}`;
  return 'ending' in rule && rule.ending === '.json' ? written(data) : `${lines.join('\n')}\n`;
}

/** One way to get a field wrong. */
export interface Break {
  readonly what: string;
  readonly value: unknown;
  /** Whether the wrong value must be refused, whatever else the archive contains. If not, the value may be harmless. */
  readonly refused: boolean;
}

const kindsOf = (part: Part): string[] => {
  const kind = part.type ?? (part.enum === undefined ? undefined : 'string');
  return (part.anyOf ?? []).flatMap(kindsOf).concat(kind ?? []);
};
const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};
const fits = (value: unknown, kinds: readonly string[]): boolean =>
  kinds.includes(kindOf(value)) || (typeof value === 'number' && kinds.includes('number'));

const LONE = '\ud800';
/** Texts that no field may contain. */
const UNSAFE: readonly (readonly [string, string])[] = [
  ['markup', 'The <b>Board</b>'],
  ['a script', '<script>alert(1)</script>'],
  ['a link that runs', 'javascript:alert(1)'],
  ['an event handler', 'x onerror="alert(1)"'],
  ['a control character', 'a\u0001b'],
  ['NUL', 'a\u0000b'],
  ['DEL', 'a\u007fb'],
  ['a C1 control', 'a\u0085b'],
  ['a hidden direction', 'a\u202eb'],
  ['half a surrogate pair', `a${LONE}b`],
];
const NO_DATES = ['1898-13', '1898-02-30', '1899/1898', '14 December 1898', '1898-12-14T10:00', '2004-06-XX-', 'XXXX'];

/** Every way to get this field wrong, given its value. */
export function breaksOf({ part, required, name }: Field, value: unknown, isDate: boolean): Break[] {
  const kinds = kindsOf(part);
  const wrongKind = [null, '', ' ', 'x', 0, -1, 1.5, true, [], {}, [null], [[]], { a: { b: 1 } }]
    .filter((other) => !fits(other, kinds))
    .map((other) => ({ what: JSON.stringify(other), value: other, refused: true }));
  const here = value !== undefined && !name.endsWith('[]') && !name.endsWith('{}');
  const mayBeEmpty = part.pattern !== undefined && new RegExp(part.pattern, 'u').test('');
  const found: Break[] = [
    ...wrongKind,
    { what: 'a date without quotes', value: new Raw('1898-12-14'), refused: true },
    { what: 'an alias of nothing', value: new Raw('*none'), refused: true },
    { what: 'an anchor', value: new Raw('&a x'), refused: true },
    { what: 'a tag', value: new Raw('!!binary aGk='), refused: true },
    { what: 'a merge key', value: new Raw('{<<: {a: 1}}'), refused: true },
    { what: 'no number', value: new Raw('.nan'), refused: true },
    { what: 'a number without end', value: new Raw('.inf'), refused: true },
    { what: 'a list with nothing in it', value: new Raw('[ , ]'), refused: true },
    { what: 'a text that is not closed', value: new Raw('"x'), refused: true },
    { what: 'a bracket that is not closed', value: new Raw('[x'), refused: true },
  ];
  if (here) found.push({ what: 'taken away', value: undefined, refused: required });
  if (kinds.includes('string')) {
    found.push(...UNSAFE.map(([what, text]) => ({ what, value: text, refused: true })));
    found.push(
      { what: 'a very long text', value: 'word '.repeat(20_000).trim(), refused: false },
      { what: 'two lines', value: 'two\nlines', refused: false },
      { what: 'an empty text', value: '', refused: !mayBeEmpty },
      { what: 'spaces around', value: ' x ', refused: true },
    );
    const isName = part.pattern === SLUG && !/(?:^|\.)id$/.test(name);
    if (isName || part.pattern === CLAIM)
      found.push({ what: 'the name of nothing', value: isName ? 'zz-nothing' : 'zz/nothing', refused: true });
  }
  if (isDate) found.push(...NO_DATES.map((text) => ({ what: `the date ${text}`, value: text, refused: true })));
  if (/(?:^|\.)at$|paragraph$/.test(name))
    found.push(
      ...[0, -1, 999, 1.5].map((at) => ({ what: `¶ ${at}`, value: at, refused: true })),
      ...(part.anyOf === undefined ? [] : [{ what: 'caption 99', value: 'caption 99', refused: false }]),
    );
  if (/^claims\[\]\.(?:.*\.)?(?:quote|phrase)$/.test(name))
    found.push({ what: 'words that do not stand there', value: 'seven walruses sang there', refused: true });
  if (kinds.includes('object') && part.properties !== undefined && typeof value === 'object' && value !== null) {
    found.push({ what: 'a field nobody knows', value: { ...value, zzz: 1 }, refused: true });
    const [[key, item] = ['', undefined]] = Object.entries(value);
    if (key.length > 3) {
      const { [key]: _, ...others } = value as Record<string, unknown>;
      found.push({ what: 'a field misspelt', value: { ...others, [`${key}x`]: item }, refused: true });
    }
  }
  if (Array.isArray(value) && value.length > 0) {
    const twice = [...value, value[0]];
    const items = part.items;
    const named = items?.pattern === SLUG || items?.pattern === CLAIM || items?.properties?.id !== undefined;
    found.push(
      { what: 'one of it twice', value: twice, refused: named },
      { what: 'nothing among it', value: [...value, null], refused: true },
      { what: 'a list inside', value: [...value, []], refused: true },
      { what: 'emptied', value: [], refused: false },
    );
  }
  return found;
}
