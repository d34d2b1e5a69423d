/** Formats numbers and counts in the language of the interface. */
import { amounts, language } from '#words';
import { type Plural, pluralOf, say } from './message.ts';

/** "1 event", "2 events". Placeholders other than `{count}` are filled from `values`. */
export function counted(
  message: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return say<string>(pluralOf(message, count, language), { count, ...values });
}

/**
 * Counts to fill the placeholders of a message.
 *
 * @param plurals the words for counts in the message’s language, if that is not the interface’s.
 * @example amountsOf({ events: 1, actors: 2 }) // { events: '1 event', actors: '2 actors' }
 */
export function amountsOf<K extends keyof typeof amounts>(
  counts: Readonly<Record<K, number>>,
  plurals: { readonly amounts: Readonly<Record<keyof typeof amounts, Plural>>; readonly language: string } = {
    amounts,
    language,
  },
): Record<K, string> {
  const said = (Object.keys(counts) as K[]).map((thing) => {
    const count = counts[thing];
    return [thing, say<string>(pluralOf(plurals.amounts[thing], count, plurals.language), { count })];
  });
  return Object.fromEntries(said) as Record<K, string>;
}

/** "12,345": a number in the same digits as dates. @param decimals the maximum number of decimal places. */
export function numberWords(value: number, decimals = 0): string {
  return value.toLocaleString(`${language}-u-nu-latn`, { maximumFractionDigits: decimals });
}
