/** The wording rules over our texts: contested words outside quotations. */
import type { WordingRecord } from './schema/wording.ts';

/** A contested word found in a text of ours. */
export interface WordFound {
  readonly word: string;
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  /** Id of the rule. */
  readonly rule: string;
  readonly ours: string;
}

/** Spaces of the same length, so that offsets stay true. */
const blank = (text: string) => ' '.repeat(text.length);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A form as part of a pattern: `*` at the end stands for any ending; straight and curly apostrophes are alike. */
function formPattern(form: string): string {
  const open = form.endsWith('*');
  const core = escaped(open ? form.slice(0, -1) : form)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
  return `${core}${open ? '[\\p{L}\\p{N}]*' : ''}`;
}

/**
 * Any of these forms as whole words, in any case.
 *
 * What must not stand before a word is asked once for all forms: asked for each, it takes four times as long.
 */
const patternOf = (forms: readonly string[]) =>
  `(?<![\\p{L}\\p{N}])(?:${forms.map(formPattern).join('|')})(?![\\p{L}\\p{N}])`;

/** A check made from `wording.yaml`: it takes one of our texts and returns every contested word in it. */
export function wordingCheck(wording: WordingRecord): (text: string) => WordFound[] {
  const rules = wording.words
    .filter(({ forms }) => forms.length > 0)
    .map(({ id, forms, ours }) => ({ id, ours, pattern: new RegExp(patternOf(forms), 'giu') }));
  // Most texts have none of the words: one search for all of them is enough to know.
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
