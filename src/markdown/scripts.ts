/**
 * Splits text into runs by script, so that Arabic, Hebrew, Chinese and Japanese names can be marked with their language
 * and direction.
 */

/** A run of text. `language` and `direction` are set only if they differ from those of the surrounding text. */
export interface ScriptRun {
  readonly text: string;
  readonly language?: string;
  readonly direction?: 'rtl' | 'ltr';
}

const SCRIPTS = ['Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana'].map((name) => `\\p{Script=${name}}`).join('');
/**
 * A run in one of these scripts, from its first letter to its last, with any combining marks, spaces and quotation
 * marks in between.
 */
const FOREIGN = new RegExp(`[${SCRIPTS}](?:[\\p{M}${SCRIPTS}\\s\\u0640'’"״׳־-]*[${SCRIPTS}\\p{M}])?`, 'gu');

function languageOf(text: string): Pick<ScriptRun, 'language' | 'direction'> {
  if (/\p{Script=Arabic}/u.test(text)) return { language: 'ar', direction: 'rtl' };
  if (/\p{Script=Hebrew}/u.test(text)) return { language: 'he', direction: 'rtl' };
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { language: 'ja', direction: 'ltr' };
  return { language: 'zh', direction: 'ltr' };
}

/** Splits one of our texts wherever it switches into or out of Arabic, Hebrew, Chinese or Japanese script. */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const match of text.matchAll(FOREIGN)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ text: match[0], ...languageOf(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
