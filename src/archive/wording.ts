/** Applies the wording rules to our own texts: finds contested words outside quotations. */
import type { WordingRecord } from './schema/wording.ts';

/** A contested word found in one of our own texts. */
export interface WordFound {
  readonly word: string;
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  /** Id of the rule that lists the word. */
  readonly rule: string;
  readonly ours: string;
}

/** Spaces of the same length, so that offsets stay valid. */
const blank = (text: string) => ' '.repeat(text.length);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A form as part of a regular expression: a final `*` matches any ending, and straight and curly apostrophes are
 * equivalent.
 */
function formPattern(form: string): string {
  const open = form.endsWith('*');
  const core = escaped(open ? form.slice(0, -1) : form)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
  return `${core}${open ? '[\\p{L}\\p{N}]*' : ''}`;
}

/**
 * A regular expression for any of these forms as whole words, case-insensitive.
 *
 * The lookarounds are shared by all forms, because repeating them for each takes four times as long.
 */
const patternOf = (forms: readonly string[]) =>
  `(?<![\\p{L}\\p{N}])(?:${forms.map(formPattern).join('|')})(?![\\p{L}\\p{N}])`;

/** Makes a check from `wording.yaml`: given one of our own texts, it returns every contested word in it. */
export function wordingCheck(wording: WordingRecord): (text: string) => WordFound[] {
  const rules = wording.words
    .filter(({ forms }) => forms.length > 0)
    .map(({ id, forms, ours }) => ({ id, ours, pattern: new RegExp(patternOf(forms), 'giu') }));
  // Most texts contain none of the words, so they are first tested against all rules at once.
  const any = new RegExp(patternOf(wording.words.flatMap(({ forms }) => forms)), 'iu');
  const allowed = (wording.allowed ?? []).map(({ phrase }) => new RegExp(patternOf([phrase]), 'giu'));
  return (text) => {
    if (rules.length === 0 || !any.test(text)) return [];
    let ours = text.replace(/“[^”]*”/gu, blank);
    for (const phrase of allowed) ours = ours.replace(phrase, blank);
    return rules.flatMap((rule) =>
      [...ours.matchAll(rule.pattern)].map((match) => ({
        word: match[0],
        index: match.index,
        rule: rule.id,
        ours: rule.ours,
      })),
    );
  };
}
