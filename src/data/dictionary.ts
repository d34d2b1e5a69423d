/**
 * The data dictionary, which explains every field of every file to readers. It is generated from the descriptions of
 * the fields themselves.
 */
import type { ColumnFacts, ColumnType } from './field.ts';

export interface DictionaryField {
  /**
   * The field’s name: `frame.blocks[].lines`. Nested fields follow a dot, and `[]` stands for each element of a list.
   */
  readonly name: string;
  readonly kind: string;
  readonly says: string;
}

export interface DictionaryPart {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly fields: readonly DictionaryField[];
}

const COLUMN_WORDS: Readonly<Record<ColumnType, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  date: 'day',
  list: 'list',
};

const oneOf = (options: readonly unknown[]) => `one of: ${options.join(', ')}`;

/** The kind of value in a column: "one of: A, B", "list of ids in claims". */
export function columnKind({ type, options, refersTo }: ColumnFacts): string {
  if (refersTo !== undefined) return type === 'list' ? `list of ids in ${refersTo}` : `id in ${refersTo}`;
  return options === undefined || options.length === 0 ? COLUMN_WORDS[type] : oneOf(options);
}

/** The keywords of JSON Schema that the published schema uses. */
interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const TYPE_WORDS: Readonly<Record<string, string>> = { ...COLUMN_WORDS, null: 'null', object: 'object' };

function described({ description }: Schema): string {
  if (description === undefined) throw new Error('A part of the published schema has no description.');
  return description;
}

/** The display name of a definition: "event-ref" → "event ref". */
const defName = (ref: string) => (ref.split('/').at(-1) ?? '').replaceAll('-', ' ');

function kindOf(schema: Schema): string {
  if (schema.$ref !== undefined) return defName(schema.$ref);
  if (schema.enum !== undefined) return oneOf(schema.enum);
  if (schema.anyOf !== undefined) return schema.anyOf.map(kindOf).join(' or ');
  if (schema.items !== undefined) return `list of ${kindOf(schema.items)}`;
  if (schema.format === 'uri') return 'address';
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types
    .map((type) => {
      const words = TYPE_WORDS[type];
      if (words === undefined) throw new Error(`The dictionary has no words for the type ${type}.`);
      return words;
    })
    .join(' or ');
}

/**
 * The object schema in a field, perhaps inside a list or a nullable type, and the path to it. Undefined if there is
 * none, or if it is defined elsewhere.
 */
function inside(schema: Schema): { readonly schema: Schema; readonly path: string } | undefined {
  if (schema.properties !== undefined) return { schema, path: '' };
  if (schema.items !== undefined) {
    const found = inside(schema.items);
    return found && { schema: found.schema, path: `[]${found.path}` };
  }
  return schema.anyOf?.map(inside).find((found) => found !== undefined);
}

function fieldsOf(schema: Schema, prefix = ''): DictionaryField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const own = inside(field);
    return [
      { name: path, kind: kindOf(field), says: described(field) },
      ...(own === undefined ? [] : fieldsOf(own.schema, `${path}${own.path}.`)),
    ];
  });
}

/** The parts of a published JSON Schema: the whole archive first, then each definition. */
export function dictionaryOf(published: Readonly<Record<string, unknown>>): DictionaryPart[] {
  const schema: Schema = published;
  const defs = Object.entries(schema.$defs ?? {});
  return [
    { id: 'archive-json', name: 'archive.json', says: described(schema), fields: fieldsOf(schema) },
    ...defs.map(([id, def]) => ({
      id: `archive-json-${id}`,
      name: defName(id),
      says: described(def),
      fields: fieldsOf(def),
    })),
  ];
}
