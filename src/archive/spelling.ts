/** Finds the known name closest to a mistyped one, for messages. */
import { editDistance } from '../fingerprint/edit-distance.ts';

/** A name without the things that people often get wrong: capitals, accents, spaces and hyphens. */
const folded = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]/gu, '');

/** The closest known name, if it is close enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  const same = folded(word);
  for (const candidate of known) {
    if (same !== '' && folded(candidate) === same) return candidate;
    if (word.length > 3 && candidate.startsWith(`${word}-`)) return candidate;
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = editDistance(word, candidate);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** "Did you mean x?" if a known name is close; otherwise an empty string. */
export function meant(word: string, known: Iterable<string>): string {
  const candidate = nearest(word, known);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
