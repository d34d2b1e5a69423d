/** Checks the words by which readers may look for a record: they must add something to its texts. */
import { foldedWords, NEWEST } from '../../fingerprint/runs.ts';
import { bodyOf } from '../body.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Problem } from '../problems.ts';
import { type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { wordsIn } from '../schema-manual.ts';

const KINDS = ['events', 'actors', 'sources', 'differences'] as const;
type Kind = (typeof KINDS)[number];

/** Fields that are searched as records of their own, or not at all. */
const NOT_ITS_OWN: ReadonlySet<unknown> = new Set(
  (
    'sought claims notes images known standpoint attribution licence ' +
    'address otherAddresses capture rights omitted silent readBy'
  ).split(' '),
);

const wordsOf = (text: string) => foldedWords(text, NEWEST);

function problemsOf(kind: Kind, entry: Entry<RecordOf<Kind>>): Problem[] {
  const { sought = [] } = entry.data;
  if (sought.length === 0) return [];
  const own = wordsIn(COLLECTIONS[kind].schema, entry.data).filter(({ path: [field] }) => !NOT_ITS_OWN.has(field));
  const has = new Set([...own, ...bodyOf(entry).blocks].flatMap(({ text }) => wordsOf(text)));
  const phrases = sought.map((phrase) => wordsOf(phrase).join(' '));
  return sought.flatMap((phrase, n) => {
    const say = (wrong: string, instead: string) => [fieldProblem(entry, ['sought', n], wrong, instead)];
    if (phrases.indexOf(phrases[n] ?? '') < n) return say(`gives “${phrase}” a second time`, 'Give it once.');
    if (!wordsOf(phrase).every((word) => has.has(word))) return [];
    return say(
      `“${phrase}” has no word that the texts of the record do not have`,
      'Leave it out, because search finds the record by these words already, or write other words.',
    );
  });
}

/** Words that add nothing: those that a record’s own texts already contain, and those given twice. */
export const soughtProblems = (records: Records): Problem[] =>
  KINDS.flatMap((kind) => records[kind].flatMap((entry) => problemsOf(kind, entry)));
