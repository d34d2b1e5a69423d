/** Every permanent address of an archive: its pages, and the places on them that can be linked to and cited. */
import { sitePages } from '../address/site-pages.ts';
import { claimPath, noteFragment, placeFragment, recordPath } from './address.ts';
import type { Archive, Change } from './archive.ts';
import { type DatedChange, datedChanges } from './history.ts';
import { formerAddresses } from './moved.ts';
import { namedPath, type RecordName } from './record-name.ts';

/** Paths from the site root, with fragments; sorted and without duplicates. */
export function permalinks(archive: Archive): string[] {
  const found = new Set(sitePages(archive).flatMap(({ permanent, path }) => (permanent ? [path] : [])));
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
  for (const { id } of archive.overview) found.add(recordPath('chapter', id));
  for (const { id } of archive.threads) found.add(recordPath('thread', id));
  for (const { id } of archive.pages) found.add(`/about/${id}/`);
  for (const { id } of archive.wording.words) found.add(`/about/words/#${id}`);
  for (const version of archive.versions) {
    found.add(version.path);
    for (const change of version.changes) if (change.kind === 'withdrawn') found.add(change.path);
  }
  for (const address of formerAddresses(archive).keys()) found.add(address);
  return [...found].sort();
}

/** Whether a published address still works: it leads to its record, or to a page that says where the record is now. */
export function keepsAddress(archive: Archive, address: string, now: ReadonlySet<string>): boolean {
  const [page = ''] = address.split('#');
  const former = formerAddresses(archive);
  if (now.has(address) || former.has(address) || former.has(page)) return true;
  return withdrawnPages(archive).some(({ change }) => change.path === page);
}

/** Withdrawn records that had a page of their own. Any other withdrawn record remains as a section of a page. */
export function withdrawnPages(archive: Archive): DatedChange[] {
  return datedChanges(archive).filter(({ change: { kind, path } }) => kind === 'withdrawn' && !path.includes('#'));
}

/** Records with a page of their own whose id has changed. */
export function movedPages(archive: Archive): (Change & { readonly from: RecordName })[] {
  return datedChanges(archive).flatMap(({ change }) =>
    change.from === undefined || namedPath(change.from).includes('#') ? [] : [{ ...change, from: change.from }],
  );
}
