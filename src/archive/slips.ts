/**
 * Finds the typing mistakes ("slips") that prevent YAML from being read: a tab, a missing space, a text that lacks
 * quotation marks. The parser reports the consequences of a slip, often in a dozen places; this module reports the slip
 * itself.
 */
/** A complaint by the parser about a text that it cannot read; `at` is an offset in the text. */
export interface Complaint {
  readonly at: number;
  readonly message: string;
}

/** One slip. Lines are counted from 0 within the YAML, columns from 1. */
export interface Slip {
  readonly line: number;
  readonly column: number;
  readonly wrong: string;
  readonly instead: string;
}

/** A corrected line, and what was wrong with the original. */
interface Mend extends Omit<Slip, 'line'> {
  readonly mended: string;
}

/** Maximum number of times that a file is parsed again. */
const TRIES = 200;

/** The start of a pattern for a field: spaces, possibly a list hyphen, and a name, in a group not yet closed. */
const FIELD = '^(\\s*(?:- +)?[A-Za-z]\\w*';
const OPENING = '[“”„«‹‘‚]';
const CLOSING = '[”“»›’‘]';

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text).trim();

/** A text with the quotation marks inside it converted to those used for a document’s own words. */
const curled = (text: string) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '”');

/** A text in quotation marks that YAML can read. */
const inQuotes = (text: string) => JSON.stringify(text);

/** Closes the brackets that a line opens; undefined if the line closes them all, or closes one too many. */
function closed(text: string): string | undefined {
  const open: string[] = [];
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').matchAll(/[[\]{}]/g)) {
    if (mark === '[') open.push(']');
    else if (mark === '{') open.push(' }');
    else if (open.pop()?.trim() !== mark) return undefined;
  }
  return open.length === 0 ? undefined : text.trimEnd() + open.reverse().join('');
}

type Rule = (line: string) => Mend | undefined;

/** The slips that can be seen in a single line, each with the line as it was meant. */
const RULES: readonly Rule[] = [
  (line) => {
    const mended = line.replace(/^[\s\u200b]+|(?<=^\s*(?:- +)?[A-Za-z]\w*:)[\s\u200b]+|(?<=^\s*-)[\s\u200b]+/g, (all) =>
      ' '.repeat(all.length),
    );
    if (mended === line || line.includes('\t')) return undefined;
    const column = [...line].findIndex((mark, n) => mark !== mended[n]) + 1;
    const code = (line.codePointAt(column - 1) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const wrong = `there is a space of another kind (U+${code}) where YAML needs a plain one`;
    return { mended, column, wrong, instead: `Write plain spaces: "${shown(mended)}".` };
  },
  (line) => {
    const [, before = '', mark = '', after = ''] = /^(\s*)([–—−•·‣*+]|-(?=[^\s\d-]))\s*(\S.*)$/.exec(line) ?? [];
    if (mark === '') return undefined;
    const mended = `${before}- ${after}`;
    const wrong = mark === '-' ? 'there is no space after the hyphen' : `the item of a list begins with "${mark}"`;
    return {
      mended,
      column: before.length + 1,
      wrong,
      instead: `Begin it with a hyphen and a space: "${shown(mended)}".`,
    };
  },
  (line) => {
    const [, name = '', mark = '', text = ''] =
      new RegExp(`${FIELD})\\s*(：|=|;|:(?=[^\\s/]))\\s*(\\S.*)$`, 'u').exec(line) ?? [];
    if (mark === '') return undefined;
    const mended = `${name}: ${text}`;
    const field = name.replace(/^[\s-]+/, '');
    const wrong =
      mark === ':'
        ? `there is no space after the colon of "${field}"`
        : `"${field}" is followed by "${mark}", not a colon`;
    return { mended, column: name.length + 1, wrong, instead: `Write a colon and a space: "${shown(mended)}".` };
  },
  (line) => {
    const [, name = '', text = ''] = new RegExp(`${FIELD}: +)${OPENING}(.*)${CLOSING}\\s*$`, 'u').exec(line) ?? [];
    if (name === '') return undefined;
    const mended = name + inQuotes(curled(text));
    const wrong = 'the text is in quotation marks that YAML does not read';
    return { mended, column: name.length + 1, wrong, instead: `Write straight ones around it: ${shown(mended)}` };
  },
  (line) => {
    const [, name = '', text = ''] = new RegExp(`${FIELD}: +)(["'].*?)\\s*$`).exec(line) ?? [];
    if (name === '') return undefined;
    const mark = text[0] ?? '';
    const ends = text.length > 1 && text.endsWith(mark);
    const inner = ends ? text.slice(1, -1) : text.slice(1);
    const isInside = inner.includes(mark);
    const mended = name + inQuotes(curled(ends || !isInside ? inner : text));
    const wrong = isInside
      ? `the text has quotation marks (${mark}) of the kind that encloses it`
      : `the quotation mark (${mark}) is not closed`;
    return { mended, column: name.length + 1, wrong, instead: `Put the whole text in one pair: ${shown(mended)}` };
  },
  (line) => {
    const [, before = '', text = ''] = /^(.*[[{].*[:,[] +)(#[^\s,\]}]+)/.exec(line) ?? [];
    if (text === '') return undefined;
    const mended = before + inQuotes(text) + line.slice(before.length + text.length);
    const wrong = 'the value begins with "#", and YAML takes the rest of the line for a comment';
    return { mended, column: before.length + 1, wrong, instead: `Put it in quotes: ${shown(mended)}` };
  },
  (line) => {
    const [, name = '', text = ''] = new RegExp(`${FIELD}: +)([[{].*)$`).exec(line) ?? [];
    const mended = closed(text);
    if (name === '' || mended === undefined) return undefined;
    const wrong = 'a bracket is not closed';
    return { mended: name + mended, column: name.length + 1, wrong, instead: `Close it: ${shown(name + mended)}` };
  },
  (line) => {
    const [, name = '', text = ''] = new RegExp(`${FIELD}: +)([^\\s"'[{|>#&*!].*?)\\s*$`).exec(line) ?? [];
    const colon = /:(?=\s|$)/.exec(text);
    const start = /^[@`%,\]}]|^- /.exec(text);
    if (name === '' || (colon ?? start) === null) return undefined;
    const mended = name + inQuotes(curled(text));
    const wrong =
      start === null
        ? 'the text has a colon, which YAML takes for the end of a field’s name'
        : `the text begins with "${start[0].trim()}", which means something else in YAML`;
    const column = name.length + 1 + (start === null ? (colon?.index ?? 0) : 0);
    return { mended, column, wrong, instead: `Put the text in quotes: ${shown(mended)}` };
  },
];

const indentOf = (line: string) => line.length - line.trimStart().length;
/** Where the name of a field begins: after the hyphen, if there is one. */
const nameAt = (line: string) => /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;

/** The depths to which the lines near a given one are indented. */
function depthsAround(lines: readonly string[], at: number): number[] {
  const near = lines.filter((line, n) => n !== at && Math.abs(n - at) < 9 && line.trim() !== '');
  return [...new Set(near.flatMap((line) => (line.includes('\t') ? [] : [indentOf(line), nameAt(line)])))];
}

/** A text that is being corrected. */
interface Work {
  lines: string[];
  errors: readonly Complaint[];
  readonly parse: (yaml: string) => readonly Complaint[];
  tries: number;
}

/** Accepts a change to some lines if it leaves fewer errors. */
function takes(work: Work, lines: string[]): boolean {
  work.tries += 1;
  const errors = work.parse(lines.join('\n'));
  if (errors.length >= work.errors.length) return false;
  work.lines = lines;
  work.errors = errors;
  return true;
}

/** Tabs as indentation: one slip, however many lines have them. */
function tabs(work: Work): Slip[] {
  const at = work.lines.flatMap((line, n) => (/^ *\t/.test(line) ? [n] : []));
  const [first] = at;
  if (first === undefined || work.errors.length === 0) return [];
  const isTabbed = new Set(at);
  const mendedBy = (indent: (line: string, n: number) => number) =>
    work.lines.map((line, n) => (isTabbed.has(n) ? ' '.repeat(indent(line, n)) + line.trimStart() : line));
  const wide = (width: number) => (line: string) =>
    line.slice(0, indentOf(line)).replaceAll('\t', ' '.repeat(width)).length;
  const ways = [wide(2), wide(4), wide(8), ...depthsAround(work.lines, first).map((depth) => () => depth)];
  for (const way of ways) if (work.errors.length > 0) takes(work, mendedBy(way));
  const more = at.length === 1 ? '' : `, and so are ${at.length - 1} more`;
  return [
    {
      line: first,
      column: (work.lines[first] ?? '').search(/\t/) + 1 || 1,
      wrong: `the line is indented with a tab${more}`,
      instead: 'Indent with spaces: YAML does not read tabs.',
    },
  ];
}

/** A line that begins too far to the left or right. */
function indentation(work: Work, lineOf: (offset: number) => number): Slip | undefined {
  const first = work.errors[0];
  if (first === undefined) return undefined;
  const near = lineOf(first.at);
  let best: { at: number; depth: number; lines: string[]; left: number; shift: number } | undefined;
  for (const at of [near, near + 1, near - 1]) {
    const line = work.lines[at];
    if (line === undefined || line.trim() === '' || line.includes('\t')) continue;
    for (const depth of depthsAround(work.lines, at)) {
      if (depth === indentOf(line) || work.tries > TRIES) continue;
      work.tries += 1;
      const lines = work.lines.with(at, ' '.repeat(depth) + line.trimStart());
      const left = work.parse(lines.join('\n')).length;
      const shift = Math.abs(depth - indentOf(line));
      if (left < (best?.left ?? work.errors.length) || (left === best?.left && shift < best.shift))
        best = { at, depth, lines, left, shift };
    }
  }
  if (best === undefined) return undefined;
  const { at, depth, lines } = best;
  const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`);
  const before = indentOf(work.lines[at] ?? '');
  takes(work, lines);
  return {
    line: at,
    column: before + 1,
    wrong: `the line is indented by ${spaces(before)} and does not belong to any line above it`,
    instead: `Indent it by ${spaces(depth)}, like the lines beside it.`,
  };
}

/** Finds the next slip in the text, and corrects it so that the search for others can go on. */
function nextSlip(work: Work): Slip | undefined {
  for (const [line, text] of work.lines.entries()) {
    for (const rule of RULES) {
      const mend = work.tries > TRIES ? undefined : rule(text);
      if (mend === undefined || !takes(work, work.lines.with(line, mend.mended))) continue;
      const { column, wrong, instead } = mend;
      return { line, column, wrong, instead };
    }
  }
  return indentation(work, (offset) => work.lines.join('\n').slice(0, offset).split('\n').length - 1);
}

/** The same slip in consecutive lines is reported only once. */
function joined(slips: readonly Slip[]): Slip[] {
  return slips.filter(
    ({ line, wrong, instead }) =>
      !slips.some((other) => other.line === line - 1 && other.wrong === wrong && other.instead === instead),
  );
}

/**
 * The slips that prevent a text from being read, each reported once.
 *
 * A slip counts if the parser has fewer complaints once the line is corrected.
 *
 * @param parse returns the parser’s complaints about a text, in order; none if the text can be read.
 * @returns the slips, and the first complaint that remains when they are corrected; neither if the text can be read.
 */
export function slipsIn(yaml: string, parse: Work['parse']): { slips: Slip[]; left: Complaint | undefined } {
  const work: Work = { lines: yaml.split('\n'), errors: parse(yaml), tries: 0, parse };
  const tabbed = tabs(work);
  const slips: Slip[] = [];
  while (work.errors.length > 0) {
    const slip = nextSlip(work);
    if (slip === undefined) break;
    slips.push(slip);
  }
  // If tabs were used as indentation, any errors that remain are probably due to them.
  return { slips: [...tabbed, ...joined(slips)], left: tabbed.length > 0 ? undefined : work.errors[0] };
}
