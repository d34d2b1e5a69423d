/** Numbers, and numbers of things, in the language of the interface. */
import { language } from '#words';
import { type Plural, pluralOf, say } from './message.ts';

/** "1 event", "2 events". Further gaps than `{count}` are filled from `values`. */
export function counted(
  message: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return say<string>(pluralOf(message, count, language), { count, ...values });
}

/** "12,345": a number in the digits that dates are written with. @param decimals the most there are. */
export function numberWords(value: number, decimals = 0): string {
  return value.toLocaleString(`${language}-u-nu-latn`, { maximumFractionDigits: decimals });
}
