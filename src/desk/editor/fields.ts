/** The fields of a form, derived from a schema, so that a form has every field of its record and no others. */
import type { z } from 'zod';
import type { Nameable } from '../../archive/schema/text.ts';
import { type Manual, partAt } from '../../archive/schema-manual.ts';

/** One field of a record, and the kind of value that it takes. */
export interface Field {
  readonly key: string;
  readonly help: string;
  readonly needed: boolean;
  /**
   * `fields` are nested fields; `list` has such fields in each entry; `texts` and `pairs` have one item on each line.
   */
  readonly is: 'text' | 'number' | 'choice' | 'texts' | 'pairs' | 'fields' | 'list';
  /** Our own prose, which may be long. */
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
    // A source’s notes refer to its own claims without the source’s id, so the ids of all claims would be misleading
    // suggestions here.
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

/** The fields of a schema, in the schema’s order. @param except names of fields that are left to other forms. */
export function formFields(schema: z.ZodType, except: readonly string[] = []): Field[] {
  return fieldsIn(partAt(schema, []) ?? {}).filter(({ key }) => !except.includes(key));
}
