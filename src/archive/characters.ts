/** Characters no text of an archive may hold: those that cannot be seen and change what is read, or are none. */

/** A character that must not stand where it does. */
export interface BadCharacter {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  readonly wrong: string;
  readonly instead: string;
}

/** Characters that reorder what a reader sees without being seen (Unicode bidirectional controls). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Controls but tab and line breaks, line and paragraph separators, byte order marks, halves of pairs, no characters. */
const BAD =
  /(?![\t\n\r])\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const codeOf = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function reasonFor(char: string): Omit<BadCharacter, 'index'> {
  const code = codeOf(char);
  if (BIDI.test(char)) {
    return {
      wrong: `there is a hidden bidirectional control character (${code})`,
      instead: 'Delete it; the pages set the direction of each name themselves.',
    };
  }
  if (char === '\ufeff') return { wrong: 'there is a byte order mark inside the text', instead: 'Delete it.' };
  if (/\p{Cs}|\p{Noncharacter_Code_Point}/u.test(char))
    return { wrong: `there is half a character, or none, (${code})`, instead: 'Write the whole character.' };
  return { wrong: `there is a control character (${code})`, instead: 'Delete it.' };
}

/** Every such character in a text, in order. A byte order mark that begins the text is the file’s, and left alone. */
export function badCharacters(text: string): BadCharacter[] {
  return [...text.matchAll(BAD)]
    .filter(({ 0: char, index }) => char !== '\ufeff' || index > 0)
    .map(({ 0: char, index }) => ({ index, ...reasonFor(char) }));
}
