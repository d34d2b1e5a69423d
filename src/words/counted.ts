/** Numbers of things in the language of the interface. */
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
