/**
 * Parses a query. It may contain words, phrases, exclusions, dates, the number of a paragraph, and a pasted id or
 * address.
 */
import { queries } from '#words';
import { closedWord, isStopword, oneWay, type Word, wordsOf } from './normalise.ts';
import type { Instead, OtherWords, Phrase } from './other-words.ts';
import { type DateRead, mayHaveDate, type Plausible, type ReadDate } from './query-date.ts';

export interface QueryWord {
  readonly word: string;
  readonly typed: string;
  /** The word joined to the one before it, and to the one after it: "ceasefire" for both "cease" and "fire". */
  readonly closed: readonly string[];
  /** Synonyms that are also searched for. A record must contain all the words of a phrase. */
  readonly instead: readonly Phrase[];
  /** Whether the word is a stop word, which a record need not contain. */
  readonly stopword: boolean;
  /** Whether the reader may still be typing the word, because it ends the query without a space after it. */
  readonly open: boolean;
}

export interface Query {
  /** The query as the reader typed it. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Phrases whose words must appear one after another. */
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly string[];
  readonly dates: readonly DateRead[];
  /** The number of a paragraph in a document. */
  readonly place: number | undefined;
  /** Parts of the query, each with other words that are searched for as well. */
  readonly others: readonly Instead[];
  /** A pasted id or address: `lamp-lit`, `gazette-1899/boats-counted`. */
  readonly pasted: string | undefined;
}

/** Maximum length of a query in characters, and maximum number of words. The rest is ignored. */
const LONGEST = 300;
const MOST_WORDS = 24;

const PARAGRAPH = ['para', 'paragraph', ...queries.paragraph].map(oneWay).join('|');
const PLACE = new RegExp(`(?:[¶§]|(^|[^\\p{L}\\p{N}_])(?:${PARAGRAPH})\\.?)\\s*(\\d{1,4})(?![\\p{L}\\p{N}_])`, 'iu');

/**
 * Text between quotation marks. A quotation mark directly after a letter or digit does not begin a phrase, so both
 * characters are skipped.
 */
const PHRASE = /[\p{L}\p{N}]["“”„«]|["“”„«]([^"”“»]+)["”“»](?![\p{L}\p{N}])/gu;

/** The id in an address on this site, or an id alone, as copied from a citation. */
function pastedId(text: string): string | undefined {
  const address = /(?:^|\/)(?:events|actors|sources)\/([a-z0-9-]+)\/?(?:#claim-([a-z0-9-]+))?(?:\?\S*)?$/.exec(
    text.trim(),
  );
  if (address !== null) return address[2] === undefined ? address[1] : `${address[1]}/${address[2]}`;
  const difference = /\/differences\/#([a-z0-9-]+)$/.exec(text.trim());
  if (difference !== null) return difference[1];
  return /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)+(?:\/[a-z0-9-]+)?$/.test(text.trim()) ? text.trim() : undefined;
}

/** What the parser needs to know about the archive. */
export interface QueryContext {
  /** Language of the archive’s texts. */
  readonly language: string;
  /** Whether a text names a source. If it does, a number in it is not a date: "gazette 1899". */
  readonly isName?: (text: string) => boolean;
  /** Finds dates. It is called only if there may be one. */
  readonly readDate?: ReadDate;
  /** Whether a number on its own should be taken for a year. */
  readonly plausible?: Plausible;
  /** Finds other words to search for besides those typed. */
  readonly otherWords?: Pick<OtherWords, 'of'>;
  /** Whether the archive contains a word. */
  readonly knows?: (word: string) => boolean;
}

/**
 * Joins hyphenated words such as "co-operation", if the archive has the joined word but does not have the first part
 * alone.
 */
function closedOnes(words: readonly Word[], knows: QueryContext['knows']): Word[] {
  const isOne = words.map((word, n) => {
    const one = word.joined === 'hyphen' ? closedWord(words, n) : undefined;
    return one !== undefined && knows?.(one) === true && !knows(words[n - 1]?.word ?? '');
  });
  return words.flatMap((word, n) => {
    if (isOne[n + 1] === true) return [];
    const before = isOne[n] === true ? words[n - 1] : undefined;
    return [before === undefined ? word : { ...before, word: before.word + word.word, to: word.to }];
  });
}

/** Parses a query. It never throws, whatever the reader typed. */
export function readQuery(
  typed: string,
  { language, isName, readDate, plausible, knows, otherWords }: QueryContext,
): Query {
  const text = typed
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  const pasted = pastedId(text);
  let rest = text;
  const cut = (at: number, length: number) => {
    rest = `${rest.slice(0, at)}${' '.repeat(length)}${rest.slice(at + length)}`;
  };
  const phrases: string[][] = [];
  for (const match of text.matchAll(PHRASE)) {
    const words = wordsOf(match[1] ?? '').map(({ word }) => word);
    if (words.length > 1) phrases.push(words);
  }
  const without: string[] = [];
  for (const match of rest.matchAll(/(?:^|\s)[-−]([\p{L}\p{N}][^\s]*)/gu)) {
    without.push(...wordsOf(match[1] ?? '').map(({ word }) => word));
    cut(match.index, match[0].length);
  }
  const place = PLACE.exec(oneWay(rest));
  if (place !== null) {
    const before = place[1]?.length ?? 0;
    cut(place.index + before, place[0].length - before);
  }
  const dates: DateRead[] = [];
  const dated = pasted === undefined && phrases.length === 0 && mayHaveDate(rest) && isName?.(rest) !== true;
  if (dated) {
    for (let date = readDate?.(rest, plausible); date && dates.length < 3; date = readDate?.(rest, plausible)) {
      dates.push(date);
      cut(date.at, date.length);
    }
  }
  const found = closedOnes(wordsOf(rest), knows).slice(0, MOST_WORDS);
  const others = otherWords?.of(found.map(({ word }) => word)) ?? [];
  const last = found.at(-1);
  return {
    text,
    words: found.map((each, n) => ({
      word: each.word,
      typed: rest.slice(each.from, each.to),
      closed: [closedWord(found, n), closedWord(found, n + 1)].filter((word) => word !== undefined),
      instead: others.filter(({ from, to }) => n >= from && n < to).flatMap(({ phrases }) => phrases),
      stopword: isStopword(each.word, language),
      open: each === last && each.to === rest.length,
    })),
    others,
    phrases,
    without,
    dates,
    place: place === null ? undefined : Number(place[2]),
    pasted,
  };
}
