/**
 * Checks the fields of a source’s own record against each other. They say who issued the source, what it appeared in,
 * and where facts from outside it were read.
 */
import type { Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf } from '../records.ts';
import { type NamesOfKind, SOURCE_KIND_NAMES } from '../schema/source-kinds.ts';

type Source = RecordOf<'sources'>;

/** Actor id of the first link in a source’s chains; undefined only in a record that fails the check. */
export const issuerOf = ({ publisher, issuer }: Source): string | undefined => publisher ?? issuer;

/** All problems with the fields of a source’s own record that its schema cannot find. */
export function sourceProblems(entry: Entry<Source>): Problem[] {
  const { publisher, issuer, kind, container, known } = entry.data;
  const { contained }: NamesOfKind = SOURCE_KIND_NAMES[kind];
  const problems = known.flatMap(({ how, references = [] }, n) => {
    if (how !== 'outside' || references.length > 0) return [];
    const wrong = 'is known from outside, but nothing says where it was read';
    return [fieldProblem(entry, ['known', n], wrong, 'Add "references".')];
  });
  if (publisher === undefined && issuer === undefined) {
    const instead = 'Write "publisher"; if nobody published it, write its author or issuing body as "issuer".';
    problems.push(fieldProblem(entry, ['publisher'], 'no publisher or issuer of the document is named', instead));
  }
  if (publisher !== undefined && issuer !== undefined) {
    problems.push(fieldProblem(entry, ['issuer'], 'is given as well as a publisher', 'Keep one of the two.'));
  }
  if (contained === true && container === undefined) {
    const instead = 'Write the newspaper, journal, site or work.';
    problems.push(fieldProblem(entry, ['container'], `does not say what this ${kind} appeared in`, instead));
  }
  return problems;
}
