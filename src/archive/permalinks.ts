/** Every permanent address of an archive: pages, and the places on them that can be linked to and cited. */
import { claimPath, noteFragment, placeFragment, recordPath } from './address.ts';
import type { Archive } from './archive.ts';

/** Pages every archive has. */
const PAGES = [
  '/',
  '/sources/',
  '/actors/',
  '/differences/',
  '/data/',
  '/data/dictionary/',
  '/about/',
  '/about/words/',
  '/about/references/',
];

/** Paths from the site’s root, with fragments; sorted, each once. */
export function permalinks(archive: Archive): string[] {
  const found = new Set(PAGES);
  for (const source of archive.sources) {
    const path = recordPath('source', source.id);
    found.add(path);
    for (let n = 1; n <= source.paragraphs; n++) found.add(`${path}#${placeFragment(n)}`);
    for (const claim of source.claims) {
      found.add(`${path}#${placeFragment(claim.at)}`);
      found.add(claimPath(claim.ref));
    }
    for (const { id } of source.notes) found.add(`${path}#${noteFragment(id)}`);
  }
  for (const kind of ['event', 'actor'] as const) {
    for (const { id, notes } of archive[`${kind}s`]) {
      const path = recordPath(kind, id);
      found.add(path);
      for (const note of notes) found.add(`${path}#${noteFragment(note.id)}`);
    }
  }
  for (const { id } of archive.differences) found.add(recordPath('difference', id));
  for (const { id } of archive.references) found.add(recordPath('reference', id));
  for (const { id } of archive.pages) found.add(`/about/${id}/`);
  for (const { id } of archive.wording.words) found.add(`/about/words/#${id}`);
  return [...found].sort();
}
