/**
 * Checks documents that are published in full. The licence must allow it, and each must be the very file that its
 * reading frame was made for.
 */
import { badCharacters } from '../characters.ts';
import { formatOf, makeFingerprint } from '../fingerprint.ts';
import type { Problem } from '../problems.ts';
import { sha256 } from '../quotations.ts';
import { fieldProblem, type Records } from '../records.ts';
import { isFree } from '../schema/licences.ts';

/** Everything that prevents a document in `texts/` from being published. */
export function publishedTextProblems(records: Records): Problem[] {
  return [...records.texts].flatMap(([id, { path: file, bytes }]): Problem[] => {
    const say = (wrong: string, instead: string): Problem => ({ file, names: id, wrong, instead });
    const source = records.sources.find((each) => each.id === id);
    const frame = records.frames.find((each) => each.id === id)?.data;
    const kept = records.fingerprints.find((each) => each.id === id)?.data;
    if (source === undefined) return [say(`there is no source "${id}"`, 'Give the file the name of its source.')];
    const { licence, attribution } = source.data;
    const problems: Problem[] = [];
    if (!isFree(licence)) {
      const wrong = `the text of the document is in ${file}, but nothing says that it may be published`;
      const instead = 'Write its "licence", or take the text out of the content folder.';
      problems.push(fieldProblem(source, ['licence'], wrong, instead));
    } else if (attribution === undefined) {
      const wrong = 'the text of the document is published without naming whose it is';
      problems.push(fieldProblem(source, ['attribution'], wrong, 'Name the authors as the licence asks.'));
    }
    if (frame === undefined || kept === undefined) {
      const instead = `Write frames/${id}.yaml and run npm run fingerprint with the document.`;
      return [...problems, say('has no reading frame and fingerprint to be compared with', instead)];
    }
    if (sha256(bytes) === frame.document.original?.sha256) {
      const instead = 'Put here the .txt file that npm run frame wrote beside it: the frame was made for that text.';
      return [...problems, say('is the document itself, not the text that was taken from it', instead)];
    }
    if (sha256(bytes) !== frame.document.sha256) {
      const instead = 'Put the file that was read here, or make the frame and the fingerprint again from this one.';
      return [...problems, say('is not the file that the reading frame was made for (SHA-256 differs)', instead)];
    }
    const { fingerprint } = makeFingerprint(id, bytes, frame, formatOf(kept));
    if (JSON.stringify(fingerprint) !== JSON.stringify(kept)) {
      problems.push(say('the fingerprint is not that of this text', 'Run npm run fingerprint with the document.'));
    }
    const [hidden] = badCharacters(new TextDecoder().decode(bytes));
    if (hidden !== undefined) problems.push(say(hidden.wrong, 'Do not publish this text.'));
    return problems;
  });
}
