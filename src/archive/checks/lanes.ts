/** Checks the lane settings: the principals, actors or places that lanes are based on must exist. */

import type { Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import type { Known } from './names.ts';
import { unknownName } from './names.ts';

/** All problems with the lane settings of an archive. */
export function laneProblems(records: Records, known: Known): Problem[] {
  return records.settings.flatMap((entry) => [...setting(entry, known), ...pairNames(entry)]);
}

function setting(entry: Entry<RecordOf<'settings'>>, known: Known): Problem[] {
  const { principals = [], lanes } = entry.data;
  const { by = 'relation', of = [] } = lanes;
  if (by === 'relation' && principals.length < 2) {
    const wrong = 'lanes are relations between principals, and there are fewer than two';
    const instead = 'Name two, or say in "lanes.by" what else the lanes are.';
    return [{ ...fieldProblem(entry, ['principals'], wrong, instead), doubled: { kind: 'principal' } }];
  }
  if (by === 'actor' || by === 'place') {
    if (of.length === 0)
      return [fieldProblem(entry, ['lanes', 'of'], `the lanes by ${by} are not listed`, 'List their ids, in order.')];
    return of.flatMap((id, n) => {
      if (!known[by].has(id)) return [unknownName(entry, ['lanes', 'of', n], by, id, known)];
      if (of.indexOf(id) === n) return [];
      return [fieldProblem(entry, ['lanes', 'of', n], `names the ${by} "${id}" a second time`, 'Name it once.')];
    });
  }
  return of.length === 0
    ? []
    : [fieldProblem(entry, ['lanes', 'of'], `is for lanes by actor or place, but these are by ${by}`, 'Leave it out.')];
}

/** Reports names of lanes whose key is not a pair of principals. */
function pairNames(entry: Entry<RecordOf<'settings'>>): Problem[] {
  const known = new Set((entry.data.principals ?? []).map(({ id }) => id));
  return Object.keys(entry.data.lanes.names ?? {}).flatMap((name) => {
    const parts = name.split('+');
    if (parts.length === 2 && parts.every((part) => known.has(part))) return [];
    const instead = known.size < 2 ? 'Leave it out.' : `Join two of ${[...known].join(', ')} with "+".`;
    const unknown = parts.find((part) => part !== '' && !known.has(part));
    const problem = fieldProblem(entry, ['lanes', 'names', name], 'is not a pair of principals', instead);
    return [{ ...problem, ...(unknown !== undefined && { unknown: { kind: 'principal', id: unknown } }) }];
  });
}
