/**
 * Defines each published field once: its type and meaning, how it is read from the joined archive, and its columns in
 * CSV. The JSON, its JSON Schema, the tables, the data package and the dictionary are all derived from this.
 */
import { z } from 'zod';
import type { Cell } from './csv.ts';
import type { Publication } from './publication.ts';

/** `list` means several values in one cell; see `csv.ts`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** The tables that ids refer to. */
export type RecordTable =
  | 'sources'
  | 'claims'
  | 'events'
  | 'actors'
  | 'places'
  | 'differences'
  | 'references'
  | 'threads';
/** The lists in the archive’s settings that ids come from. */
export type SettingsList = 'principals' | 'lanes' | 'statuses' | 'kinds' | 'topics' | 'measures';

export interface ColumnFacts {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
  /** Whether the cell is never empty. */
  readonly required: boolean;
  /** The only values allowed. */
  readonly options?: readonly string[];
  /** The list in the archive’s settings whose ids are the only values allowed. */
  readonly from?: SettingsList;
  /** The table that the column’s ids refer to. */
  readonly refersTo?: RecordTable;
}

export interface Column<Value> extends ColumnFacts {
  readonly cell: (value: Value) => Cell;
  /** Set for a column that was added after the first release of the tables; see `addedLater`. */
  readonly addedLater?: true;
}

export interface Field<Row, Value> {
  readonly schema: z.ZodType<Value>;
  readonly of: (record: Row, site: Publication) => Value;
  /** The field’s columns, one by default. @param name the field’s name, as written in column names. */
  readonly columns: (name: string) => readonly Column<Value>[];
}

export type Fields<Row, Values> = { readonly [K in keyof Values]: Field<Row, Values[K]> };

/** A published object: its fields, and how to make it from a record. */
export interface Shape<Row, Values> {
  readonly fields: Fields<Row, Values>;
  readonly schema: z.ZodType<Values>;
  readonly make: (record: Row, site: Publication) => Values;
}

/**
 * Describes the objects made from a kind of record. Every field is always present: `null` means that there is no value,
 * `[]` that the list is empty.
 *
 * @param named id and meaning of the object, if the schema describes it once for all fields that contain it.
 * @example shape<Source>()({ title: text('The title.', ({ record }) => record.title) }, { id: 'source', says: '…' })
 */
export function shape<Row>() {
  return <Values>(fields: Fields<Row, Values>, named?: { id: string; says: string }): Shape<Row, Values> => {
    const names = Object.keys(fields) as (keyof Values & string)[];
    const object: z.ZodType = z.strictObject(Object.fromEntries(names.map((name) => [name, fields[name].schema])));
    return {
      fields,
      schema: (named === undefined ? object : object.describe(named.says).meta({ id: named.id })) as z.ZodType<Values>,
      make: (record, site) => Object.fromEntries(names.map((name) => [name, fields[name].of(record, site)])) as Values,
    };
  };
}

/** The name of a field in column names. @example 'titleDevised' → 'title_devised' */
const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of an object, in the order of its fields. */
export function columnsOf<Values>({ fields }: Pick<Shape<never, Values>, 'fields'>): Column<Values>[] {
  return (Object.keys(fields) as (keyof Values & string)[]).flatMap((name) =>
    within(fields[name].columns(columnName(name)), (values: Values) => values[name]),
  );
}

/** Adapts columns to an outer object that contains their value. */
export function within<Outer, Value>(columns: readonly Column<Value>[], value: (outer: Outer) => Value) {
  return columns.map((column): Column<Outer> => ({ ...column, cell: (outer) => column.cell(value(outer)) }));
}

/** A field that appears only in the JSON. */
export function jsonOnly<Row, Value>(field: Field<Row, Value>): Field<Row, Value> {
  return { ...field, columns: () => [] };
}

/** A field with the given schema, which appears only in the JSON. */
export function json<Row, Value>(says: string, schema: z.ZodType<Value>, of: Of<Row, Value>): Field<Row, Value> {
  return { schema: schema.describe(says), of, columns: () => [] };
}

/** A field with custom columns. */
export function withColumns<Row, Value>(
  field: Field<Row, Value>,
  columns: (name: string) => readonly Column<Value>[],
): Field<Row, Value> {
  return { ...field, columns };
}

/** A field added after the first release of the tables: its columns come last, so that all others keep their places. */
export function addedLater<Row, Value>(field: Field<Row, Value>): Field<Row, Value> {
  return withColumns(field, (name) => field.columns(name).map((column) => ({ ...column, addedLater: true })));
}

type Of<Row, Value> = (record: Row, site: Publication) => Value;
type Facts = Pick<ColumnFacts, 'options' | 'from' | 'refersTo'>;

/** Makes two functions that define fields with one value: a value that is always present, or one that may be `null`. */
function scalar<V extends string | number | boolean>(type: ColumnType, schema: z.ZodType<V>, facts: Facts = {}) {
  const always = <Row>(says: string, of: Of<Row, V>, more: Facts = {}): Field<Row, V> => ({
    schema: schema.describe(says),
    of,
    columns: (name) => [{ name, type, says, required: true, ...facts, ...more, cell: (value) => value }],
  });
  const orNull = <Row>(says: string, of: Of<Row, V | null | undefined>, more: Facts = {}): Field<Row, V | null> => ({
    schema: schema.nullable().describe(says),
    of: (record, site) => of(record, site) ?? null,
    columns: (name) => [{ name, type, says, required: false, ...facts, ...more, cell: (value) => value }],
  });
  return [always, orNull] as const;
}

const filled = z.string().min(1);
export const [text, textOrNull] = scalar('string', z.string());
export const [name] = scalar('string', filled);
export const [url, urlOrNull] = scalar('string', z.url());
export const [sha256] = scalar('string', z.string().regex(/^[0-9a-f]{64}$/));
export const [flag] = scalar('boolean', z.boolean());
/** Whole numbers: a count may be 0; positions start at 1. */
export const [count] = scalar('integer', z.int().min(0));
export const [place, placeOrNull] = scalar('integer', z.int().min(1));
export const [, numberOrNull] = scalar('number', z.number());
/** A day in the proleptic Gregorian calendar; a year with more than four digits has a sign and six digits. */
export const [, dayOrNull] = scalar('date', z.string().regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/));

/** One of a fixed set of strings. */
export function oneOf<Row, const V extends string>(says: string, options: readonly V[], of: Of<Row, V>) {
  return scalar('string', z.enum(options), { options })[0](says, of);
}
export function oneOfOrNull<Row, const V extends string>(
  says: string,
  options: readonly V[],
  of: Of<Row, V | undefined>,
) {
  return scalar('string', z.enum(options), { options })[1](says, of);
}

/** One of the ids listed in the archive’s settings. */
export function idIn<Row>(from: SettingsList, says: string, of: Of<Row, string>) {
  return name(`${says}: an id from “${from}”.`, of, { from });
}
export function idInOrNull<Row>(from: SettingsList, says: string, of: Of<Row, string | undefined>) {
  return textOrNull(`${says}: an id from “${from}”.`, of, { from });
}

/** The id of another record. @param what it refers to, as in “the actor that published it”. */
export function idOf<Row>(refersTo: RecordTable, what: string, of: Of<Row, string>) {
  return name(`Id of ${what}.`, of, { refersTo });
}
export function idOfOrNull<Row>(refersTo: RecordTable, what: string, of: Of<Row, string | null | undefined>) {
  return textOrNull(`Id of ${what}.`, of, { refersTo });
}

function listField<Row>(
  says: string,
  schema: z.ZodType<string>,
  of: Of<Row, readonly string[] | undefined>,
  facts: Facts,
): Field<Row, string[]> {
  return {
    schema: z.array(schema).describe(says),
    of: (record, site) => [...(of(record, site) ?? [])],
    columns: (name) => [{ name, type: 'list', says, required: false, ...facts, cell: (values) => values }],
  };
}

export function texts<Row>(says: string, of: Of<Row, readonly string[] | undefined>) {
  return listField(says, z.string(), of, {});
}

/** Ids of other records. @param what they refer to, as in “the claims it denies”. */
export function ids<Row>(refersTo: RecordTable, what: string, of: Of<Row, readonly string[] | undefined>) {
  return listField(`Ids of ${what}.`, filled, of, { refersTo });
}

/** Column names for those fields of an object that have columns. @param name the field that holds the object. */
type Naming<Values> = (name: string) => { readonly [K in keyof Values]?: string };
const noColumns = () => ({});

/**
 * Names the columns of nested fields after the object that they are in.
 *
 * @param bare the field whose column has the name of the object alone.
 * @example prefixed(['id', 'status'], 'id')('event') // { id: 'event', status: 'event_status' }
 */
export const prefixed =
  <K extends string>(fields: readonly K[], bare?: K) =>
  (name: string) =>
    Object.fromEntries(
      fields.map((field) => [field, field === bare ? name : `${name}_${columnName(field)}`]),
    ) as Readonly<Record<K, string>>;

function namedColumns<Values>(says: string, part: Shape<never, Values>, names: ReturnType<Naming<Values>>) {
  const columns = (Object.keys(names) as (keyof Values & string)[]).flatMap((field) =>
    within(part.fields[field].columns(names[field] ?? field), (values: Values) => values[field]),
  );
  return columns.map((column, n) => (n === 0 ? { ...column, says: `${says} ${column.says}` } : column));
}

/** A nested object. The description of its first column begins with that of the whole object. */
export function object<Row, Inner, Values>(
  says: string,
  part: Shape<Inner, Values>,
  of: Of<Row, Inner>,
  naming: Naming<Values> = noColumns,
): Field<Row, Values> {
  return {
    schema: part.schema.describe(says),
    of: (record, site) => part.make(of(record, site), site),
    columns: (name) => namedColumns(says, part, naming(name)),
  };
}

export function objectOrNull<Row, Inner, Values>(
  says: string,
  part: Shape<Inner, Values>,
  of: Of<Row, Inner | undefined>,
  naming: Naming<Values> = noColumns,
): Field<Row, Values | null> {
  return {
    schema: part.schema.nullable().describe(says),
    of: (record, site) => {
      const inner = of(record, site);
      return inner === undefined ? null : part.make(inner, site);
    },
    columns: (name) =>
      namedColumns(says, part, naming(name)).map((column) => ({
        ...column,
        required: false,
        cell: (values: Values | null) => (values === null ? null : column.cell(values)),
      })),
  };
}

/** A list of objects. Each column holds the values of one of their fields. @param least minimum number of objects. */
export function list<Row, Inner, Values>(
  says: string,
  part: Shape<Inner, Values>,
  of: Of<Row, readonly Inner[] | undefined>,
  naming: Naming<Values> = noColumns,
  least = 0,
): Field<Row, Values[]> {
  const schema = z.array(part.schema);
  return {
    schema: (least > 0 ? schema.min(least) : schema).describe(says),
    of: (record, site) => (of(record, site) ?? []).map((inner) => part.make(inner, site)),
    columns: (name) =>
      // `options` and `from` apply to a cell with one value, not with several.
      namedColumns(says, part, naming(name)).map(({ options: _, from: __, ...column }) => ({
        ...column,
        type: 'list',
        required: false,
        cell: (values: Values[]) => values.map((each) => String(column.cell(each))),
      })),
  };
}
