/** Text split into runs by script, so that names in other scripts carry their language and direction. */

/** A run of text; `language` and `direction` only where it differs from the text around it. */
export interface ScriptRun {
  readonly text: string;
  readonly language?: string;
  readonly direction?: 'rtl' | 'ltr';
}

const SCRIPTS = ['Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana'].map((name) => `\\p{Script=${name}}`).join('');
/** From a letter of these scripts to the last that follows it, with the marks, spaces and quotes between them. */
const FOREIGN = new RegExp(`[${SCRIPTS}](?:[\\p{M}${SCRIPTS}\\s\\u0640'’"״׳־-]*[${SCRIPTS}\\p{M}])?`, 'gu');

function languageOf(text: string): Pick<ScriptRun, 'language' | 'direction'> {
  if (/\p{Script=Arabic}/u.test(text)) return { language: 'ar', direction: 'rtl' };
  if (/\p{Script=Hebrew}/u.test(text)) return { language: 'he', direction: 'rtl' };
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { language: 'ja', direction: 'ltr' };
  return { language: 'zh', direction: 'ltr' };
}

/** Splits a text of ours at every change into or out of Arabic, Hebrew, Chinese or Japanese script. */
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
