/** The note on one claim, put together from its document’s note, its place and its address; here and in the browser. */

/** A piece of a printed citation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A placeholder that no style changes, for the address of a claim. */
export const ADDRESS = 'https://a.invalid/';

/** A note on a claim of one document, but for its place and address. */
export interface ClaimNote {
  readonly style: string;
  /** A number that is nowhere else in the note: the placeholder for the place. */
  readonly standIn: string;
  /** For places that are numbered ¶, and for places with a name: pieces around place and address. */
  readonly numbered: readonly Run[];
  readonly named: readonly Run[];
}

/**
 * The note on one claim.
 *
 * @param place as pages show it: "¶ 12", "headline".
 * @param address of the claim on this site.
 */
export function claimNote(note: ClaimNote, place: string, address: string): Run[] {
  const [, number] = /^¶ (\d+)$/.exec(place) ?? [];
  return (number === undefined ? note.named : note.numbered).map(({ text, italic }) => ({
    text: text
      .split(note.standIn)
      .map((part) => part.split(ADDRESS).join(address))
      .join(number ?? place),
    italic,
  }));
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/**
 * A quotation as it is copied: the words, who told whom from the origin on, the note, and where wanted what anyone
 * with a copy of the document needs to check it.
 */
export function quotationText(
  quote: string,
  speakers: string,
  note: readonly Run[],
  proof?: { place: string; sha256: string },
): string {
  const checked = proof === undefined ? '' : ` [${proof.place} of the copy with SHA-256 ${proof.sha256}]`;
  return `“${quote}” (${speakers}) ${textOf(note)}${checked}`;
}
