/** Writes numbers and counts in the interface’s language. */
import { amounts, language } from '#words';
import { type Plural, pluralOf, say } from './message.ts';

/** A count in words: "1 event", "2 events". `values` fills placeholders other than `{count}`. */
export function counted(
  message: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return say<string>(pluralOf(message, count, language), { count, ...values });
}

/**
 * Counts in words, to fill the placeholders of a message.
 *
 * @param plurals the words for counts in the message’s language, if it is not the interface’s.
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

/** A number in the same digits as dates: "12,345". @param decimals maximum number of decimal places. */
export function numberWords(value: number, decimals = 0): string {
  return value.toLocaleString(`${language}-u-nu-latn`, { maximumFractionDigits: decimals });
}
