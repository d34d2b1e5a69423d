/** The lines of a text → runs of lines, each of which is one block: a paragraph, a heading, a caption … */
import { countWords } from '../src/archive/quotations.ts';

export interface Run {
  /** The first and the last line of the run, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** The lines of the run joined into one. */
  readonly text: string;
  /** The page that the run begins on, counted from 1; absent if the text has no page breaks. */
  readonly page?: number;
  /** Whether a page break comes right before the run. */
  readonly turn: boolean;
  /** Why an editor should look at where the run begins or ends. */
  readonly doubt?: string;
  /** Whether no blank line separates the run from the one before, because every line seems to be a paragraph. */
  readonly split?: boolean;
}

/** A run that has not been split yet. */
interface Lines {
  readonly first: number;
  readonly lines: readonly string[];
}

interface Part {
  readonly lines: readonly string[];
  readonly doubt?: string;
  readonly split?: boolean;
}

/** The end of a sentence, in scripts that mark it. */
export const ENDED = /[.!?…:;”"’')\]؟。！？]$/u;

/** A line of this many characters is longer than any that was wrapped to fit the page, except on very wide pages. */
const LONG_LINE = 120;
/** A line this long is a paragraph, whatever the lines around it look like. */
const WHOLE_LINE = 160;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The number of words; in scripts without spaces, a dictionary says where each word ends. */
export const wordsIn = (text: string): number =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (countWords(word) > 1 ? [...segmenter.segment(word)].filter((part) => part.isWordLike).length : 1))
    .reduce((sum, count) => sum + count, 0);

const share = <T>(list: readonly T[], is: (each: T) => boolean) =>
  list.length === 0 ? 0 : list.filter(is).length / list.length;

/**
 * Whether each line is a whole paragraph, as in texts that word processors save. In other texts, lines are wrapped to
 * fit the page. Wrapped lines are about equally long, seldom end where a sentence ends, and may end within a word.
 */
function paragraphALine(lines: readonly string[]): 'yes' | 'perhaps' | 'no' {
  const divided = lines.some((line, n) => /\p{L}[-\u00AD¬]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(lines[n + 1] ?? ''));
  if (lines.length < 2 || divided) return 'no';
  const widths = lines.map((line) => line.trim().length);
  if (widths.every((width) => width >= WHOLE_LINE)) return 'yes';
  const widest = Math.max(...widths);
  const sentences = lines.filter((line) => wordsIn(line) > 3).map((line) => line.trim());
  const ended = share(sentences, (line) => ENDED.test(line));
  const even = share(widths.slice(0, -1), (width) => width > 0.8 * widest);
  if (widest > LONG_LINE) return even > 0.7 && ended < 0.5 ? 'no' : 'yes';
  const uneven = sentences.some((line) => line.length < 0.7 * widest);
  return sentences.length > 2 && ended >= 0.8 && uneven ? 'perhaps' : 'no';
}

/** "1." "(1)" "[1]", "§ 1", "Article 1", "Rule 1:" … Captures the number, and any word or sign before it. */
const NUMBERED = /^\s*(?:(§+|\p{Lu}\p{L}*\.?)\s*(\d{1,3})[.):]?|[([]?(\d{1,3})(?:[.)\]]|\.[)]))\s+\S/u;
/** A letter, such as "(a)" or "b)", and a Roman numeral, such as "I." or "(iv)". */
const LETTERED = /^\s*\(?(\p{Ll})\)\s+\S/u;
const ROMAN = /^\s*(?:\(?([ivxl]+)\)|([IVXL]+)[.)])\s+\S/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** "xiv" → 14. */
const romanNumber = (text: string): number =>
  [...text.toLowerCase()]
    .map((letter) => ROMAN_VALUES[letter] ?? 0)
    .reduce((sum, value, n, all) => sum + (value < (all[n + 1] ?? 0) ? -value : value), 0);

/** The ways in which a line may be numbered, each with its number. For example, "(i)" may be the first or the ninth. */
function numbersOf(line: string): [way: string, number: number][] {
  const [, sign = '', after, bare] = NUMBERED.exec(line) ?? [];
  const letter = LETTERED.exec(line)?.[1];
  const [, small, large] = ROMAN.exec(line) ?? [];
  const roman = small ?? large;
  return [
    ...(after === undefined && bare === undefined ? [] : [[`1${sign}`, Number(after ?? bare)] as [string, number]]),
    ...(letter === undefined ? [] : [['a', letter.codePointAt(0) ?? 0] as [string, number]]),
    ...(roman === undefined ? [] : [[small === undefined ? 'I' : 'i', romanNumber(roman)] as [string, number]]),
  ];
}

/** Where numbered paragraphs begin among consecutive lines: at numbers that follow on from one another. */
function numberedStarts(lines: readonly string[]): number[] {
  const before = new Map<string, { number: number; line: number }>();
  const starts = new Set<number>();
  lines.forEach((text, line) => {
    for (const [way, number] of numbersOf(text)) {
      const last = before.get(way);
      if (last?.number === number - 1) starts.add(last.line).add(line);
      before.set(way, { number, line });
    }
  });
  return [...starts].sort((a, b) => a - b);
}

function partsOf(lines: readonly string[]): Part[] {
  const each = paragraphALine(lines);
  if (each !== 'no') {
    const doubt = 'The lines from here on have no blank lines between them: each was taken for a block of its own.';
    return lines.map((line, n) => ({
      lines: [line],
      split: true,
      ...(n === 0 && each === 'perhaps' && { doubt }),
    }));
  }
  const starts = numberedStarts(lines);
  if (starts.length === 0) {
    const [first = '', second = ''] = lines;
    const widest = Math.max(...lines.slice(1).map((line) => line.length));
    const headed =
      lines.length > 2 && !ENDED.test(first.trim()) && first.length < 0.6 * widest && /^\s*[\p{Lu}\d(“"]/u.test(second);
    return [{ lines, ...(headed && { doubt: 'Its first line is short: is it a heading?' }) }];
  }
  const doubt = 'It begins with a number, and only this number separates it from the lines before.';
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((from, n) => ({
    lines: lines.slice(from, cuts[n + 1] ?? lines.length),
    ...(from > 0 && { doubt }),
  }));
}

/**
 * Splits a text into runs at blank lines and page breaks, and where the lines themselves show that a run ends.
 *
 * @param whole the first lines of blocks that are known to be whole, such as those extracted from a PDF.
 */
export function textRuns(lines: readonly string[], whole: { has(line: number): boolean }): Run[] {
  const found: (Lines & { turn: boolean; page: number })[] = [];
  let open: string[] | undefined;
  let page = 1;
  let turn = false;
  lines.forEach((line, n) => {
    const breaks = line.match(/\f/g)?.length ?? 0;
    page += breaks;
    turn ||= breaks > 0;
    if (line.trim() === '') open = undefined;
    else if (open !== undefined && breaks === 0) open.push(line);
    else {
      open = [line];
      found.push({ first: n + 1, lines: open, turn, page });
      turn = false;
    }
  });
  const paged = lines.some((line) => line.includes('\f'));
  return found.flatMap(({ first, lines: own, turn: turned, page: number }) => {
    let at = first;
    const parts = whole.has(first) ? [{ lines: own }] : partsOf(own);
    return parts.map(({ lines: part, ...told }, n) => {
      const run = { first: at, last: at + part.length - 1, text: part.join(' ').trim() };
      at += part.length;
      return { ...run, ...told, turn: turned && n === 0, ...(paged && { page: number }) };
    });
  });
}
