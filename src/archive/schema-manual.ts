/**
 * Reads a schema as its own manual: what each field is for, which fields are our own prose, and which name other
 * records.
 */
import { z } from 'zod';
import type { Path } from './problems.ts';
import { remembered } from './remembered.ts';
import type { Nameable } from './schema/text.ts';

/** Annotations that the schemas attach to fields for our own checks; they are not JSON Schema keywords. */
export interface Marks {
  /** The field is our own prose. */
  prose?: boolean;
  /** The kind of record that the id in this field names. */
  names?: Nameable;
  /** A sibling field; if it is false, the id in this field names nothing. */
  unlessFalse?: string;
  /** Whether a source’s own claims may be named here without the source’s id. */
  ofThisSource?: boolean;
}

/** An id in a record that names something else. */
export interface Named {
  readonly kind: Nameable;
  readonly id: string;
  readonly path: Path;
}

/** The parts of a JSON Schema that the manual is read from. */
export interface Manual extends Readonly<Marks> {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string | boolean;
  readonly anyOf?: readonly Manual[];
  readonly properties?: Readonly<Record<string, Manual>>;
  readonly required?: readonly string[];
  readonly items?: Manual;
  readonly additionalProperties?: Manual | boolean;
}

const manualOf = remembered(
  (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Manual,
);

function below(part: Manual, key: string | number): Manual | undefined {
  if (typeof key === 'number') return part.items;
  const other = part.additionalProperties;
  return part.properties?.[key] ?? (typeof other === 'object' ? other : undefined);
}

/** The entry in the manual for the field at a path; undefined if the schema has none. */
export function partAt(schema: z.ZodType, path: Path): Manual | undefined {
  let part: Manual | undefined = manualOf(schema);
  for (const key of path) part = part === undefined ? undefined : below(part, key);
  return part;
}

/** Every string in a record, with its path and the manual for its field. */
function textsIn(schema: z.ZodType, data: unknown): { path: Path; text: string; part: Manual; beside: unknown }[] {
  const found: { path: Path; text: string; part: Manual; beside: unknown }[] = [];
  const walk = (value: unknown, part: Manual | undefined, path: Path, beside: unknown) => {
    if (part === undefined) return;
    if (typeof value === 'string') found.push({ path, text: value, part, beside });
    else if (Array.isArray(value)) {
      value.forEach((item, n) => {
        walk(item, below(part, n), [...path, n], value);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, below(part, key), [...path, key], value);
    }
  };
  walk(data, manualOf(schema), [], undefined);
  return found;
}

/** Every string in a record that the schema marks as our own prose, with its path. */
export function proseIn(schema: z.ZodType, data: unknown): { path: Path; text: string }[] {
  return textsIn(schema, data).filter(({ part }) => part.prose === true);
}

/**
 * Every id in a record that names something else, with the kind of thing it names.
 *
 * @param source the record’s own id if it is a source, because its notes name its claims without that id.
 * @example namesIn(schema, data, 'gazette-1899') // [{ kind: 'actor', id: 'anna-voss', path: ['claims', 1, 'chain', 1,
 * 'who'] }, …]
 */
export function namesIn(schema: z.ZodType, data: unknown, source?: string): Named[] {
  return textsIn(schema, data).flatMap(({ path, text, part, beside }) => {
    const { names: kind, unlessFalse, ofThisSource } = part;
    // If a document has neither publisher nor issuer, its chains begin with an empty id; another check reports that.
    if (kind === undefined || text === '') return [];
    if (unlessFalse !== undefined && (beside as Readonly<Record<string, unknown>>)[unlessFalse] === false) return [];
    return [{ kind, id: ofThisSource === true && source !== undefined ? `${source}/${text}` : text, path }];
  });
}
