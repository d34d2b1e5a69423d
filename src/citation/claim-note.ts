/**
 * Builds the note on a claim from its document’s note, its place and its address; used in the build and in the browser.
 */

/** A stretch of text in a printed citation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A placeholder for the address of a claim. No style alters it. */
export const ADDRESS = 'https://a.invalid/';

/** The note on a claim from one document, without its place and address. */
export interface ClaimNote {
  readonly style: string;
  /** The placeholder for the place: a number that occurs nowhere else in the note. */
  readonly standIn: string;
  /** Text around the place and address: for numbered paragraphs, and for places with a name. */
  readonly numbered: readonly Run[];
  readonly named: readonly Run[];
}

/**
 * The note on one claim.
 *
 * @param place the place as shown on pages: "¶ 12", "headline".
 * @param address the claim’s address on this site.
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
 * What a reader copies as a quotation: the words, who told whom (starting from the origin), and the note. If requested,
 * it also has the place and the hash with which anyone can check the quotation in a copy of the document.
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
