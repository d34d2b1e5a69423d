/** Checks that our own texts do not follow a document word for word outside quotation marks. */
import { borrowedWords } from '../borrowed-words.ts';
import type { Problem } from '../problems.ts';
import { bodyProblem, type Entry, fieldProblem, type Records } from '../records.ts';
import { bodiesOf } from './bodies.ts';
import { placeName } from './places-named.ts';
import { ownTexts } from './texts.ts';

const ADVICE =
  'Put them in “ ”, or say it in our words. If a name or plain fact cannot be put into other words, list it in wording.yaml, under "except" in "borrowed".';

const sourceOf = (claim: string) => claim.slice(0, claim.indexOf('/'));

/**
 * For each record, the sources whose words it could repeat. For a source, that is the source itself; for other records,
 * the sources of the claims that the record cites or that are about it.
 */
function sourcesByEntry(records: Records): Map<Entry<unknown>, Set<string>> {
  const found = new Map<Entry<unknown>, Set<string>>();
  const rests = (entry: Entry<unknown>, sources: readonly string[]) => {
    const known = found.get(entry) ?? new Set();
    for (const source of sources) known.add(source);
    found.set(entry, known);
  };
  for (const entry of [...records.sources, ...records.frames]) rests(entry, [entry.id]);
  const events = new Map(records.events.map((entry) => [entry.id, entry]));
  for (const { id, data } of records.sources) {
    for (const event of data.claims.flatMap((claim) => claim.events)) {
      const entry = events.get(event);
      if (entry !== undefined) rests(entry, [id]);
    }
  }
  for (const entry of records.differences)
    rests(
      entry,
      entry.data.sides.flatMap(({ claims = [] }) => claims.map(sourceOf)),
    );
  for (const { entry, body } of bodiesOf(records))
    rests(entry, body.blocks.flatMap(({ cites }) => cites).map(sourceOf));
  return found;
}

/** Runs of a document’s words in our texts that are not marked as quotations. */
export function borrowedProblems(records: Records): Problem[] {
  const rules = records.wording[0]?.data.borrowed;
  if (rules === undefined) return [];
  const fingerprints = new Map(records.fingerprints.map(({ id, data }) => [id, data]));
  const borrowedFrom = (sources: Iterable<string>, text: string) =>
    [...sources].flatMap((source) => {
      const fingerprint = fingerprints.get(source);
      return fingerprint === undefined
        ? []
        : borrowedWords(text, source, fingerprint, rules).map(
            ({ at, words, count }) =>
              `has ${count} words in a row from ${placeName(at)} of ${source} outside quotation marks (at most ${rules.most}): “${words}”`,
          );
    });
  const rests = sourcesByEntry(records);
  return [
    ...ownTexts(records)
      .flat()
      .flatMap(({ entry, path, text }) =>
        borrowedFrom(rests.get(entry) ?? [], text).map((wrong) => fieldProblem(entry, path, wrong, ADVICE)),
      ),
    ...bodiesOf(records).flatMap(({ entry, body }) =>
      body.blocks.flatMap(({ line, text }) =>
        borrowedFrom(rests.get(entry) ?? [], text).map((wrong) => bodyProblem(entry, line, wrong, ADVICE)),
      ),
    ),
  ];
}
