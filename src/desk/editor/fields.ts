/** Derives the fields of a form from a schema, so that the form has exactly the fields of its record. */
import type { z } from 'zod';
import type { Nameable } from '../../archive/schema/text.ts';
import { type Manual, partAt } from '../../archive/schema-manual.ts';

/** One field of a record, and the kind of value it takes. */
export interface Field {
  readonly key: string;
  readonly help: string;
  readonly needed: boolean;
  /**
   * `fields` contains nested fields, and each entry of a `list` contains such fields. `texts` and `pairs` have one item
   * on each line.
   */
  readonly is: 'text' | 'number' | 'choice' | 'texts' | 'pairs' | 'fields' | 'list';
  /** Whether the value is prose by the editors, which may be long. */
  readonly prose: boolean;
  /** The kind of record or setting whose ids the field holds. */
  readonly names?: Nameable;
  readonly choices: readonly (string | boolean)[];
  /** The nested fields, for `fields` and `list`. */
  readonly inside: readonly Field[];
}

const isNumber = ({ type, anyOf = [] }: Manual): boolean =>
  type === 'number' || type === 'integer' || anyOf.some(isNumber);

function choicesOf({ enum: all, const: only, type }: Manual): readonly (string | boolean)[] {
  if (only !== undefined) return [only];
  return all ?? (type === 'boolean' ? [true, false] : []);
}

function formOf(part: Manual): Field['is'] {
  if (part.properties !== undefined) return 'fields';
  if (part.items !== undefined) return part.items.properties === undefined ? 'texts' : 'list';
  if (part.type === 'object') return 'pairs';
  if (choicesOf(part).length > 0) return 'choice';
  return isNumber(part) ? 'number' : 'text';
}

function fieldsIn({ properties = {}, required = [] }: Manual): Field[] {
  return Object.entries(properties).map(([key, part]) => {
    const names = part.names ?? part.items?.names;
    // A source’s notes refer to the source’s own claims, without the id of the source. Suggesting the ids of all claims
    // would be misleading here.
    const own = part.ofThisSource === true || part.items?.ofThisSource === true;
    return {
      key,
      help: part.description ?? '',
      needed: required.includes(key),
      is: formOf(part),
      prose: part.prose === true,
      ...(names !== undefined && !own && { names }),
      choices: choicesOf(part),
      inside: fieldsIn(part.items ?? part),
    };
  });
}

/** The fields of a schema, in the schema’s order. @param except names of fields that other forms contain. */
export function formFields(schema: z.ZodType, except: readonly string[] = []): Field[] {
  return fieldsIn(partAt(schema, []) ?? {}).filter(({ key }) => !except.includes(key));
}
