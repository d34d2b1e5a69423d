/**
 * Characters that no text in an archive may contain: invisible ones that change how a text reads, and code points that
 * are not characters.
 */

/** A character that is not allowed where it stands. */
export interface BadCharacter {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  readonly wrong: string;
  readonly instead: string;
}

/** Invisible characters that reorder the displayed text (Unicode bidirectional controls). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/**
 * Every character that is not allowed: bidirectional controls, control characters other than tabs and line breaks, line
 * and paragraph separators, byte order marks, lone surrogates and noncharacters.
 */
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

/**
 * All characters in a text that are not allowed, in order. A byte order mark at the start belongs to the file and is
 * allowed.
 */
export function badCharacters(text: string): BadCharacter[] {
  return [...text.matchAll(BAD)]
    .filter(({ 0: char, index }) => char !== '\ufeff' || index > 0)
    .map(({ 0: char, index }) => ({ index, ...reasonFor(char) }));
}
