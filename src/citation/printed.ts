/** Printed citations of one thing in every style, as pages show them. */
import { ADDRESS, type ClaimNote, PLACE, type Run } from './claim-note.ts';
import type { CslItem } from './csl.ts';
import { bibliographyEntry, noteOf, STYLE_NAMES, type StyleName } from './processor.ts';

export interface Printed {
  readonly id: string;
  readonly style: StyleName;
  /** An entry of a bibliography, or a footnote (in styles without notes, the words in the running text). */
  readonly kind: 'bib' | 'note';
  readonly runs: readonly Run[];
}

/** Every style’s entry and note; for our own pages, whose notes in the text are all alike, entries and one footnote. */
export function printed(item: CslItem, notes: 'all' | 'first' = 'all'): Printed[] {
  return STYLE_NAMES.flatMap((style, n): Printed[] => [
    ...(notes === 'all' || n === 0 ? [{ id: item.id, style, kind: 'note' as const, runs: noteOf(style, item) }] : []),
    { id: item.id, style, kind: 'bib' as const, runs: bibliographyEntry(style, item) },
  ]);
}

/**
 * Notes on the claims of a document: the document at its ¶, as recorded here. Made once a document; `claimNote`
 * puts in the place and the address.
 */
export function claimNotes(original: CslItem, archiveTitle: string): ClaimNote[] {
  const { archive: _, archive_location: __, ...document } = original;
  const recorded = `, as recorded in ${archiveTitle}, ${ADDRESS}`;
  return STYLE_NAMES.map((style) => ({
    style,
    numbered: noteOf(style, document, { paragraph: PLACE, suffix: recorded }),
    named: noteOf(style, document, { suffix: `, ${PLACE}${recorded}` }),
  }));
}
