/** A schema as its own manual: what each field is for, and which fields are prose of ours. */
import { z } from 'zod';
import type { Path } from './problems.ts';
import { remembered } from './remembered.ts';

/** The part of a JSON Schema the manual is read from. `prose` is the mark `schema/text.ts` puts on prose. */
interface Manual {
  readonly description?: string;
  readonly prose?: boolean;
  readonly properties?: Readonly<Record<string, Manual>>;
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

/** The manual of the field a path leads to; undefined where the schema has none. */
export function partAt(schema: z.ZodType, path: Path): Manual | undefined {
  let part: Manual | undefined = manualOf(schema);
  for (const key of path) part = part === undefined ? undefined : below(part, key);
  return part;
}

/** Every text in a record that the schema marks as prose of ours, with its path. */
export function proseIn(schema: z.ZodType, data: unknown): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const walk = (value: unknown, part: Manual | undefined, path: Path) => {
    if (part === undefined) return;
    if (typeof value === 'string') {
      if (part.prose === true) found.push({ path, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((item, n) => {
        walk(item, below(part, n), [...path, n]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, below(part, key), [...path, key]);
    }
  };
  walk(data, manualOf(schema), []);
  return found;
}
