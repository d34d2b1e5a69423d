/** Checks fingerprints, quotations and spellings of names against the documents themselves, if these are at hand. */
import { quotationsOf } from './checks/documents.ts';
import { formatOf, makeFingerprint } from './fingerprint.ts';
import type { Problem } from './problems.ts';
import { sha256 } from './quotations.ts';
import { fieldProblem, type Records } from './records.ts';

/**
 * A text normalised for letter-by-letter comparison: without soft hyphens and zero-width characters, and with
 * compatibility forms replaced.
 */
const letters = (text: string) => text.replace(/\p{Cf}+/gu, '').normalize('NFKC');

/** A word that is hyphenated across a line break. */
const LINE_END = /(\p{L})-[ \t]*\n[ \t]*(?=\p{L})/gu;

/**
 * Whether a block contains a text letter for letter, wherever the lines of the block end, and with or without
 * end-of-line hyphens.
 */
function standsIn(block: string, text: string): boolean {
  const plain = letters(block);
  const sought = letters(text);
  return [plain, plain.replace(LINE_END, '$1-'), plain.replace(LINE_END, '$1')].some((each) =>
    each.replace(/\s+/gu, ' ').includes(sought),
  );
}

/** The spellings of an actor’s name that the archive attributes to a document. */
const spellingsFrom = (source: string, actor: Records['actors'][number]) =>
  (actor.data.spelledIn ?? []).flatMap(({ at, as, ...where }, n) =>
    where.source === source ? [{ of: actor, at, text: as, path: ['spelledIn', n, 'as'], what: 'name' }] : [],
  );

export interface OriginalsChecked {
  readonly problems: Problem[];
  /** Ids of the sources whose documents were among the files. */
  readonly checked: string[];
  readonly absent: string[];
}

/**
 * Checks that each fingerprint belongs to its document, and that the document contains every quotation and every
 * spelling of a name letter for letter.
 *
 * @param files documents with any file name; each is recognised by its SHA-256.
 */
export function checkOriginals(records: Records, files: readonly Uint8Array[]): OriginalsChecked {
  const byHash = new Map(files.map((bytes) => [sha256(bytes), bytes]));
  const problems: Problem[] = [];
  const checked: string[] = [];
  const absent: string[] = [];
  for (const entry of records.sources) {
    const frame = records.frames.find(({ id }) => id === entry.id);
    const kept = records.fingerprints.find(({ id }) => id === entry.id);
    if (frame === undefined || kept === undefined) continue;
    const bytes = byHash.get(frame.data.document.sha256);
    if (bytes === undefined) {
      absent.push(entry.id);
      continue;
    }
    checked.push(entry.id);
    const { fingerprint, faults, blocks } = makeFingerprint(entry.id, bytes, frame.data, formatOf(kept.data));
    for (const fault of faults)
      problems.push(fieldProblem(frame, ['blocks'], fault, 'Correct the frame, then run npm run fingerprint.'));
    if (JSON.stringify(fingerprint) !== JSON.stringify(kept.data)) {
      problems.push({
        file: kept.file,
        wrong: 'the fingerprint is not that of the document',
        instead: 'Run npm run fingerprint with the document.',
      });
    }
    const printed = [
      ...quotationsOf(entry).map((quotation) => ({ of: entry, ...quotation })),
      ...records.actors.flatMap((actor) => spellingsFrom(entry.id, actor)),
    ];
    for (const { of, at, text, path, what } of printed) {
      const block = blocks.find((each) => each.at === at);
      if (block !== undefined && !standsIn(block.text, text)) {
        const instead = 'Copy it from the document with its own punctuation and capitals.';
        problems.push(fieldProblem(of, path, `the ${what} is not there letter for letter`, instead));
      }
    }
  }
  return { problems, checked, absent };
}
