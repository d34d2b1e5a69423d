/** Citations of one item in every style, as printed on pages. */
import type { Archive } from '../archive/archive.ts';
import { isEnglish } from '../words/in-language.ts';
import { say } from '../words/message.ts';
import { ADDRESS, type ClaimNote, type Run } from './claim-note.ts';
import type { CslItem } from './csl.ts';
import {
  bibliographyEntry,
  noteOf,
  type Pinpoint,
  type PrintedKind,
  STYLE_NAMES,
  STYLES,
  type StyleName,
} from './processor.ts';

export interface Printed {
  readonly id: string;
  readonly style: StyleName;
  readonly kind: PrintedKind;
  readonly runs: readonly Run[];
}

/** Each style’s entry and note. @param language the language of the archive that prints them. */
export function printed(item: CslItem, language: string): Printed[] {
  const { id } = item;
  return STYLE_NAMES.flatMap((style): Printed[] => [
    { id, style, kind: 'note', runs: noteOf(style, item, language) },
    { id, style, kind: 'bib', runs: bibliographyEntry(style, item, language) },
  ]);
}

/**
 * A number that does not occur in a text. It must be a number, so that a style prints the label for paragraphs before
 * it.
 */
function unusedNumber(text: string): string {
  let number = 90909;
  while (text.includes(String(number))) number += 1;
  return String(number);
}

/**
 * Notes that cite a document, a paragraph and our record, one in each style. They are made once for all claims of the
 * document; `claimNote` fills in a claim’s place and address.
 */
export function claimNotes(original: CslItem, { settings, words }: Pick<Archive, 'settings' | 'words'>): ClaimNote[] {
  const { language, title } = settings;
  const recorded = `${words.site.comma}${say(words.cited.asRecorded, { archive: title, address: ADDRESS })}`;
  const standIn = unusedNumber(JSON.stringify(original) + recorded);
  const mended = (style: StyleName, runs: readonly Run[]) => {
    const american = isEnglish(language) && STYLES[style].locale === 'en-US';
    return runs.map(({ text, italic }) => ({
      text: text
        // One style omits the space after the label.
        .replace(`.${standIn}`, `. ${standIn}`)
        // The comma from the suffix ends up outside the quotation marks, but American styles put it inside.
        .replace(`”, ${standIn}`, american ? `,” ${standIn}` : `”, ${standIn}`),
      italic,
    }));
  };
  const note = (style: StyleName, pinpoint: Pinpoint) => mended(style, noteOf(style, original, language, pinpoint));
  return STYLE_NAMES.map((style) => ({
    style,
    standIn,
    numbered: note(style, { paragraph: standIn, suffix: recorded }),
    named: note(style, { suffix: `${words.site.comma}${standIn}${recorded}` }),
  }));
}
