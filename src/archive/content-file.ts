/**
 * Parses the bytes of a content file into its data, its Markdown body and the position of each field. It rejects
 * anything unreadable or unsafe, without knowing what the fields mean.
 */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { badCharacters } from './characters.ts';
import { decoded, type Split, splitText } from './frontmatter.ts';
import { tangledAt } from './nesting.ts';
import { fieldName, type Path, type Place, type Problem } from './problems.ts';
import { type Complaint, slipsIn } from './slips.ts';

/** A file as found on disk. */
export interface RawFile {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could be read; its data has not yet been checked against a schema. */
export interface ContentFile {
  readonly path: string;
  readonly data: unknown;
  /** Markdown below the frontmatter; empty for YAML and JSON files. */
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** The position of a field or, if the file lacks that field, of its nearest parent. */
  readonly locate: (path: Path) => Place | undefined;
}

/** Maximum size of a content file, in bytes. */
const MAX_BYTES = 1_000_000;

const LINKS = /\b(?:javascript|vbscript)\s*:|\bdata:[a-z]+\/[a-z0-9.+-]+[;,]/iu;
const HTML = /<\/?[a-z][^<>]*>?|<!--|<!doctype|<\?/iu;
const HANDLER = /\bon[a-z]{3,}\s*=\s*["'{]/iu;

function placeIn(text: string, index: number): Place {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return { line, column: index - before.lastIndexOf('\n') };
}

/**
 * Why a text must not be published, or undefined if it may be. HTML, event handlers and links that run as code are
 * unsafe; angle brackets that do not begin a tag are allowed.
 */
export function unsafe(text: string): { wrong: string; instead: string } | undefined {
  const found = (pattern: RegExp) => pattern.exec(text)?.[0].slice(0, 40);
  const link = found(LINKS);
  if (link !== undefined) {
    return { wrong: `there is a link that could run as code (${link})`, instead: 'Link to an https address.' };
  }
  const html = found(HTML);
  if (html !== undefined)
    return { wrong: `there is HTML (${html})`, instead: 'Write Markdown or plain text, without tags.' };
  const handler = found(HANDLER);
  if (handler !== undefined) return { wrong: `there is an event handler (${handler})`, instead: 'Delete it.' };
  return undefined;
}

/** The parsed YAML of a file, and a function that returns the position in the file of an offset in the YAML. */
function parsed({ yaml, yamlLine }: Split): { document: Document.Parsed; at: (offset: number) => Place } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + yamlLine - 1, column: Math.max(1, col) };
  };
  return { document, at };
}

const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;

/** Reports YAML that an archive must not contain: unquoted dates, anchors, aliases, tags and dangerous field names. */
function yamlProblems(path: string, document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const place = (node: { range?: readonly number[] | null | undefined }) => at(node.range?.[0] ?? 0);
  const say = (node: Node, wrong: string, instead: string) =>
    problems.push({ file: path, place: place(node), wrong, instead });
  visit(document, {
    Node(_key, node) {
      if (node.tag !== undefined) {
        say(node, `there is a YAML tag (${node.tag.replace('tag:yaml.org,2002:', '!!')})`, 'Write the plain value.');
      }
      if ('anchor' in node && node.anchor !== undefined) {
        say(node, `there is a YAML anchor (&${node.anchor})`, 'Write the value out where it is used.');
      }
    },
  });
  // Aliases and single values need a second pass, because the library calls only the most specific visitor for a node.
  visit(document, {
    Alias(_key, node) {
      say(node, `there is a YAML alias (*${node.source})`, 'Write the value out.');
      return visit.SKIP;
    },
    Scalar(_key, node) {
      const [comment = ''] = /^[^\n]*/.exec(node.comment ?? '') ?? [];
      if (node.type === 'PLAIN' && node.source !== '' && /^\S/.test(comment)) {
        const text = JSON.stringify(`${node.source} #${comment}`);
        const instead = `Put the text in quotes: ${text}; or begin the comment with "# ".`;
        say(node, `YAML takes "#${comment}" for a comment`, instead);
      }
      if (node.type === 'PLAIN' && TIMESTAMP.test(String(node.source ?? ''))) {
        say(
          node,
          `the date ${node.source} is not in quotes, so YAML would read it as a moment`,
          `Write it in quotes: "${node.source}".`,
        );
      }
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && ['__proto__', 'constructor', 'prototype'].includes(String(pair.key.value))) {
        say(pair.key, `the field name ${String(pair.key.value)} is not allowed`, 'Use a field the record has.');
      }
    },
  });
  return problems;
}

function unsafeStrings(path: string, data: unknown, locate: ContentFile['locate']): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, at: (string | number)[]) => {
    if (typeof value === 'string') {
      // Values are checked again after parsing, because any character can be written in YAML as an escape sequence.
      const [hidden] = badCharacters(value);
      const reason = hidden ?? unsafe(value);
      if (reason === undefined) return;
      const { wrong, instead } = reason;
      problems.push({ file: path, place: locate(at), field: fieldName(at), wrong, instead });
    } else if (Array.isArray(value)) {
      value.forEach((each, n) => {
        walk(each, [...at, n]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, [...at, key]);
    }
  };
  walk(data, []);
  return problems;
}

function locator(document: Document.Parsed, at: (offset: number) => Place): ContentFile['locate'] {
  return (path) => {
    let node: unknown = document.contents;
    let best: Place | undefined = at(0);
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (pair === undefined) break;
        if (isScalar(pair.key) && pair.key.range) best = at(pair.key.range[0]);
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key];
        const range = (node as Node | undefined)?.range;
        if (range) best = at(range[0]);
      } else break;
    }
    return best;
  };
}

/**
 * Locates fields in a file that has been read. Positions are needed only for reporting problems. Neither the file’s text
 * nor the parsed document, which is far larger, is therefore kept: the first request parses the file again.
 */
function locatorLater({ path, bytes }: RawFile): ContentFile['locate'] {
  let known: ContentFile['locate'] | undefined;
  return (place) => {
    if (known === undefined) {
      const split = splitText(path, decoded(bytes));
      if ('wrong' in split) throw new Error(`${path} could be read before, but not now`);
      const { document, at } = parsed(split);
      known = locator(document, at);
    }
    return known(place);
  };
}

/** The parser’s complaints about the syntax of a text, except those about fields given twice. */
const complaints = (yaml: string): Complaint[] =>
  parseDocument(yaml, { uniqueKeys: false, prettyErrors: false })
    .errors.map(({ pos, message }) => ({ at: pos[0], message }))
    .sort((a, b) => a.at - b.at);

/**
 * The problems that prevent YAML from being read: fields given twice, slips found in the text, and any complaint that
 * the parser still has once these are corrected.
 */
function unreadable(path: string, split: Split, document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const problems = twice.map(
    ({ pos }): Problem => ({
      file: path,
      place: at(pos[0]),
      wrong: `the field ${/^[^:\n]*/.exec(split.yaml.slice(pos[0]))?.[0]} is given twice`,
      instead: 'Keep one of the two.',
    }),
  );
  const say = ({ at: offset, message }: Complaint) =>
    problems.push({
      file: path,
      place: at(offset),
      wrong: `the YAML cannot be read: ${message.split('\n')[0]}`,
      instead:
        'Check the indentation, put text with a colon or an apostrophe in quotes, and close every bracket and quotation mark.',
    });
  for (const { pos, message } of document.warnings) say({ at: pos[0], message });
  if (document.errors.length === twice.length) return problems;
  const { slips, left } = slipsIn(split.yaml, complaints);
  for (const { line, column, wrong, instead } of slips)
    problems.push({ file: path, place: { line: line + split.yamlLine, column }, wrong, instead });
  if (left !== undefined) say(left);
  return problems;
}

/**
 * Reads a content file: `.md` with frontmatter, `.yaml`, or `.json` (parsed as YAML, of which it is a subset).
 *
 * @returns the file, or every problem that prevents it from being read. Never throws.
 */
export function readContentFile(raw: RawFile): { file: ContentFile } | { problems: Problem[] } {
  const { path, bytes } = raw;
  const refuse = (wrong: string, instead: string, place?: Place) => ({
    problems: [{ file: path, place, wrong, instead }],
  });
  if (bytes.length > MAX_BYTES) {
    return refuse(
      `the file has ${bytes.length.toLocaleString('en')} bytes, more than ${MAX_BYTES.toLocaleString('en')}`,
      'Split it, or take out whatever is not part of a record.',
    );
  }
  let text: string;
  try {
    text = decoded(bytes);
  } catch {
    return refuse('the file is not UTF-8', 'Save it as UTF-8.');
  }
  if (text.trim() === '') return refuse('the file is empty', 'Fill it in, or delete it.');
  const hidden = badCharacters(text);
  if (hidden.length > 0) {
    return {
      problems: hidden.map(({ index, ...reason }) => ({ file: path, place: placeIn(text, index), ...reason })),
    };
  }

  const split = splitText(path, text);
  if ('wrong' in split) return { problems: [split] };

  const tangled = tangledAt(split.body);
  if (tangled !== undefined) {
    return refuse('the text is nested too deep, or has too many marks, to be read', 'Write plain paragraphs.', {
      line: split.bodyLine + tangled - 1,
      column: 1,
    });
  }

  const { document, at } = parsed(split);
  const problems = unreadable(path, split, document, at);
  problems.push(...yamlProblems(path, document, at));
  if (problems.length > 0) return { problems };

  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refuse('the file has no fields', 'Write the record as "field: value" lines.', at(0));
  }
  const locate = locator(document, at);
  const unsafeFields = unsafeStrings(path, data, locate);
  if (unsafeFields.length > 0) return { problems: unsafeFields };
  return { file: { path, data, body: split.body, bodyLine: split.bodyLine, locate: locatorLater(raw) } };
}
