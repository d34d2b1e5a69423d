/** Language tags for languages that are named in words. */
import { language as tag } from '../../src/archive/schema/text.ts';

/** Names that babel, a LaTeX package, gives to languages in place of their English names. */
const BABEL: Readonly<Record<string, string>> = {
  american: 'en-US',
  british: 'en-GB',
  francais: 'fr',
  german: 'de',
  naustrian: 'de-AT',
  ngerman: 'de',
  norsk: 'no',
  nswissgerman: 'de-CH',
  nynorsk: 'nn',
  swissgerman: 'de-CH',
  usenglish: 'en-US',
  ukenglish: 'en-GB',
};

const CODES = 'abcdefghijklmnopqrstuvwxyz';

/** English names of the languages that have two-letter codes. */
const NAMES: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const found = new Map<string, string>();
  for (const a of CODES)
    for (const b of CODES) {
      const name = names.of(a + b);
      // A code that is no longer used has the same name as its replacement.
      const used = Intl.getCanonicalLocales(a + b)[0];
      if (name !== undefined && used === a + b) found.set(name.toLowerCase(), used);
    }
  return found;
})();

/**
 * The tag (BCP 47) of a language that is given as a tag or in words.
 *
 * @returns undefined if the language is not known.
 * @example languageTag('German') // 'de'
 */
export function languageTag(written: string): string | undefined {
  const text = written.trim();
  const named = BABEL[text.toLowerCase()] ?? NAMES.get(text.toLowerCase());
  if (named !== undefined) return named;
  const [first = '', ...rest] = text.replaceAll('_', '-').split('-');
  const canonical = [first.toLowerCase(), ...rest].join('-');
  return tag.safeParse(canonical).success ? canonical : undefined;
}
