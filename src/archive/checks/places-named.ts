/** Checks that the places cited for actors’ offices, names and spellings exist in the documents. */
import type { Problem } from '../problems.ts';
import { fieldProblem, type Records } from '../records.ts';
import type { Locator } from '../schema/text.ts';

/** A place in a document, as named in messages. */
export const placeName = (at: Locator): string => (typeof at === 'number' ? `¶ ${at}` : at);

/** Reports offices, names and spellings that cite a place their source does not have, and spellings given twice. */
export function placesNamedProblems(records: Records): Problem[] {
  const places = new Map(records.fingerprints.map(({ id, data }) => [id, new Set(data.blocks.map(({ at }) => at))]));
  return records.actors.flatMap((entry) => {
    const inList = (list: string, named: readonly { source?: string | undefined; at?: Locator | undefined }[] = []) =>
      named.flatMap(({ source, at }, n): Problem[] => {
        const say = (wrong: string, instead: string) => [fieldProblem(entry, [list, n, 'at'], wrong, instead)];
        if (at === undefined) return [];
        if (source === undefined) return say('is a place, but no source is named', 'Add "source", or leave it out.');
        if (places.get(source)?.has(at) !== false) return [];
        return say(`the source ${source} has no ${placeName(at)}`, 'Write the ¶ that gives it.');
      });
    const { offices, namesIn, spelledIn = [] } = entry.data;
    const twice = spelledIn.flatMap(({ source, as }, n) => {
      if (spelledIn.findIndex((other) => other.source === source && other.as === as) === n) return [];
      const wrong = `gives the spelling “${as}” in ${source} a second time`;
      return [fieldProblem(entry, ['spelledIn', n], wrong, 'Give it once.')];
    });
    return [...inList('offices', offices), ...inList('namesIn', namesIn), ...inList('spelledIn', spelledIn), ...twice];
  });
}
