/**
 * The value of a digit in any script. The ten digits of a script are consecutive characters, and no digit comes
 * directly before them.
 */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * Converts digits of any script in a text to the digits 0 to 9. Their positions do not change.
 *
 * @example inDigits('عام ١٨٩٩') // 'عام 1899'
 */
export const inDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (sign) => digit(sign).padEnd(sign.length));
