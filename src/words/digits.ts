/**
 * The value of a digit in any script: the ten digits of a script are consecutive, and the characters before them are
 * not digits.
 */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * Converts the digits of any script in a text to 0 to 9, without changing their positions.
 *
 * @example inDigits('عام ١٨٩٩') // 'عام 1899'
 */
export const inDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (sign) => digit(sign).padEnd(sign.length));
