/** Printed citations of one thing in every style, as pages show them. */
import { ADDRESS, type ClaimNote, type Run } from './claim-note.ts';
import type { CslItem } from './csl.ts';
import { bibliographyEntry, noteOf, type PrintedKind, STYLE_NAMES, STYLES, type StyleName } from './processor.ts';

export interface Printed {
  readonly id: string;
  readonly style: StyleName;
  readonly kind: PrintedKind;
  readonly runs: readonly Run[];
}

/** Every style’s entry and note. */
export function printed(item: CslItem): Printed[] {
  const { id } = item;
  return STYLE_NAMES.flatMap((style): Printed[] => [
    { id, style, kind: 'note', runs: noteOf(style, item) },
    { id, style, kind: 'bib', runs: bibliographyEntry(style, item) },
  ]);
}

/** A number that stands nowhere in a text. It is a number so that a style prints its label of one ¶ before it. */
function unusedNumber(text: string): string {
  let number = 90909;
  while (text.includes(String(number))) number += 1;
  return String(number);
}

/**
 * Notes on the claims of a document: the document at its ¶, as recorded here. Made once a document; `claimNote`
 * puts in the place and the address.
 */
export function claimNotes(original: CslItem, archiveTitle: string): ClaimNote[] {
  const { archive: _, archive_location: __, ...document } = original;
  const recorded = `, as recorded in ${archiveTitle}, ${ADDRESS}`;
  const standIn = unusedNumber(JSON.stringify(document) + recorded);
  const mended = (style: StyleName, runs: readonly Run[]) =>
    runs.map(({ text, italic }) => ({
      text: text
        // One style puts no space after the label.
        .replace(`.${standIn}`, `. ${standIn}`)
        // A comma that comes from the suffix stays outside the quotation marks, where American styles have it inside.
        .replace(`”, ${standIn}`, STYLES[style].locale === 'en-US' ? `,” ${standIn}` : `”, ${standIn}`),
      italic,
    }));
  return STYLE_NAMES.map((style) => ({
    style,
    standIn,
    numbered: mended(style, noteOf(style, document, { paragraph: standIn, suffix: recorded })),
    named: mended(style, noteOf(style, document, { suffix: `, ${standIn}${recorded}` })),
  }));
}
