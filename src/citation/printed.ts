/** Printed citations of one thing in every style, as pages show them. */
import type { Claim } from '../archive/archive.ts';
import type { CslItem } from './csl.ts';
import { bibliographyEntry, noteOf, type Run, STYLE_NAMES, type StyleName, textOf } from './processor.ts';

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

/** Stand-ins that no style changes; they give way to the place and address of a claim. */
const PLACE = '90909';
const ADDRESS = 'https://claim.invalid/';

/** A note on a claim of one document, but for its place and address. */
export interface ClaimNote {
  readonly style: StyleName;
  /** For places that are numbered ¶, and for places with a name: pieces around place and address. */
  readonly numbered: readonly Run[];
  readonly named: readonly Run[];
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

/** The note on one claim. @param address of the claim on this site. */
export function claimNote(note: ClaimNote, claim: Pick<Claim, 'at' | 'place'>, address: string): Run[] {
  const numbered = typeof claim.at === 'number';
  const place = numbered ? String(claim.at) : claim.place;
  return (numbered ? note.numbered : note.named).map(({ text, italic }) => ({
    text: text.replace(PLACE, () => place).replace(ADDRESS, () => address),
    italic,
  }));
}

/** A quotation as it is copied: the words, who told whom from the origin on, and the note. */
export function quotationText(claim: Pick<Claim, 'quote' | 'chain'>, note: readonly Run[]): string {
  const speakers = claim.chain.toReversed().map(({ name }) => name);
  return `“${claim.quote ?? ''}” (${speakers.join(', via ')}) ${textOf(note)}`;
}
