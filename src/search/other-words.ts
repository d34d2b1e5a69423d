/**
 * Finds other words to search for besides those typed: synonyms in this archive, and the archive’s own wording for
 * contested words.
 */
import type { Contested, SearchLists } from './data.ts';
import { isStopword, stemOf, wordsOf } from './normalise.ts';

/** A group of words that are searched for as one. A record matches only if it contains all of them. */
export type Phrase = readonly string[];

/** Phrases to search for besides the query words from `from` to `to` (exclusive). */
export interface Instead {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  /** The entry for the typed words, if they are contested. */
  readonly contested?: Contested;
}

/** A form that a reader may type, as consecutive words. If `anyEnding` is set, the last word may have any ending. */
interface Form {
  readonly words: readonly string[];
  /** The stems of the words. They are set if other inflections also match: "chiefs" for "chief". */
  readonly stems?: readonly string[];
  readonly anyEnding: boolean;
  readonly phrases: readonly Phrase[];
  readonly contested?: Contested;
}

/** English numbers in words and in digits. Each is searched for when the other is typed. */
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'
  .split(' ')
  .map((word, n) => [word, String(n + 2)]);

const plainWords = (text: string) => wordsOf(text).map(({ word }) => word);

/** All forms of the synonyms and contested words in an archive. */
export class OtherWords {
  private readonly forms: readonly Form[];

  constructor({ synonyms, contested, language }: Pick<SearchLists, 'synonyms' | 'contested' | 'language'>) {
    const meaning = (text: string) => {
      const words = plainWords(text);
      const kept = words.filter((word) => !isStopword(word, language));
      // "take over" must keep its stop word, because "take" alone means something else.
      return kept.length < Math.min(2, words.length) ? words : kept;
    };
    this.forms = [
      ...[...synonyms, ...(language === 'en' ? NUMBERS : [])].flatMap((group) => {
        const phrases = group.map(meaning);
        return group.map((form, n): Form => {
          const others = phrases.filter((_, other) => other !== n);
          const words = plainWords(form);
          return { words, stems: words.map(stemOf), anyEnding: false, phrases: others };
        });
      }),
      ...contested.flatMap((entry) =>
        entry.forms.map((form): Form => {
          const anyEnding = form.endsWith('*');
          const phrases = entry.finds.map(meaning);
          return { words: plainWords(form), anyEnding, phrases, contested: entry };
        }),
      ),
    ];
  }

  /** The other words for every form that occurs in a query. @param typed the words of the query, in order. */
  of(typed: readonly string[]): Instead[] {
    const typedStems = typed.map(stemOf);
    const is = ({ words, stems, anyEnding }: Form, from: number) =>
      words.every((word, n) => {
        const other = typed[from + n];
        if (other === undefined) return false;
        if (other === word || (anyEnding && n === words.length - 1 && other.startsWith(word))) return true;
        return stems?.[n] === typedStems[from + n];
      });
    return typed.flatMap((_, from) =>
      this.forms
        .filter((form) => is(form, from))
        .map(({ words, phrases, contested }) => ({
          from,
          to: from + words.length,
          phrases,
          ...(contested && { contested }),
        })),
    );
  }
}
