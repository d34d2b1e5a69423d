/**
 * Checks statements that rest on outside works: an encyclopedia or weblog alone makes nothing certain, and a copy
 * counts as the work that it repeats.
 */
import type { COLLECTIONS } from '../collections.ts';
import type { Path, Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';

import { PRINTED } from '../schema/reference.ts';

/** Kinds of work that cannot make anything certain on their own. */
const WEAK: readonly string[] = ['encyclopedia', 'weblog'];

type Reference = RecordOf<'references'>;

/** A note or other part of a record that is marked certain, with the outside works that support it. */
interface Sure {
  readonly path: Path;
  readonly references: readonly string[];
}

/** Every part of a record that is marked certain (A) and names outside works in support. */
function certainIn(value: unknown, path: Path): Sure[] {
  if (Array.isArray(value)) return value.flatMap((item, n) => certainIn(item, [...path, n]));
  if (typeof value !== 'object' || value === null) return [];
  const { sure, references } = value as { readonly sure?: unknown; readonly references?: unknown };
  const own = sure === 'A' && Array.isArray(references) && references.length > 0 ? [{ path, references }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => certainIn(item, [...path, key]))];
}

/** The work that a copy repeats; for any other work, the work itself. A copy of a copy is reported separately. */
function originalOf(id: string, works: ReadonlyMap<string, Reference>): string {
  const original = works.get(id)?.copyOf;
  return original === undefined || !works.has(original) ? id : original;
}

/** All problems with records that rely on outside works, and with copies. */
export function referenceProblems(records: Records): Problem[] {
  const works = new Map(records.references.map(({ id, data }) => [id, data]));
  const copies = records.references.flatMap((entry) => {
    const { copyOf } = entry.data;
    const say = (wrong: string, instead: string) => [fieldProblem(entry, ['copyOf'], wrong, instead)];
    if (copyOf === undefined) return [];
    if (copyOf === entry.id) return say('names the work itself', 'Name the work it repeats.');
    const further = works.get(copyOf)?.copyOf;
    return further === undefined
      ? []
      : say(`"${copyOf}" is itself a copy of "${further}"`, `Name the original: copyOf: ${further}.`);
  });
  const judged = (['sources', 'events', 'actors'] as const satisfies readonly (keyof typeof COLLECTIONS)[]).flatMap(
    (name) => (records[name] as readonly Entry<unknown>[]).flatMap((entry) => judgedIn(entry, works)),
  );
  const nowhere = records.references
    .filter(({ data: { address, kind } }) => address === undefined && !PRINTED.includes(kind ?? ''))
    .map((entry): Problem => {
      const instead = `Write where it was read. If it was read in print, write one of these as its "kind": ${PRINTED.join(', ')}.`;
      return { ...fieldProblem(entry, ['address'], 'is missing', instead), missing: true };
    });
  return [...nowhere, ...copies, ...judged];
}

function judgedIn(entry: Entry<unknown>, works: ReadonlyMap<string, Reference>): Problem[] {
  return certainIn(entry.data, []).flatMap(({ path, references }) => {
    const originals = [...new Set(references.map((id) => originalOf(id, works)))];
    const kinds = originals.map((id) => works.get(id)?.kind);
    if (!kinds.every((kind) => kind !== undefined && WEAK.includes(kind))) return [];
    const wrong = `is certain (A), but rests on encyclopedias or weblogs alone (${originals.join(', ')})`;
    return [fieldProblem(entry, [...path, 'sure'], wrong, 'Add a better work, or write B, C or D.')];
  });
}
