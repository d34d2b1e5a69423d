/** Changes values in the YAML of a record. The rest keeps its exact text. */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../archive/problems.ts';
import { block, flow, keyed, listed } from './template.ts';

/** The parts of a Markdown record: its fields as YAML, and the text below. */
export interface Opened {
  readonly yaml: string;
  readonly body: string;
  /** Returns the file with these parts replaced. If the file has CRLF line endings, every line gets them. */
  readonly closed: (yaml: string, body: string) => string;
}

/** Splits a Markdown record into its parts. @returns undefined if it has no fields. */
export function opened(written: string): Opened | undefined {
  const text = written.replaceAll('\r\n', '\n');
  const parts = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))([\s\S]*)$/.exec(text);
  if (parts === null) return undefined;
  const [, head = '', yaml = '', tail = '', body = ''] = parts;
  const closed: Opened['closed'] = (fields, below) => {
    const whole = head + fields + (below === '' || tail.endsWith('\n') ? tail : `${tail}\n`) + below;
    return written.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole;
  };
  return { yaml, body, closed };
}

/**
 * The end of the line that contains a position. If a line has just ended at the position, this is the position itself.
 */
function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** The end of the line on which a node ends. */
export const after = (text: string, { range }: Node): number => lineEnd(text, range?.[1] ?? text.length);

/** An entry of a list or a field of a map, with its position in the text. */
interface Part {
  readonly key: unknown;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

const nodeRange = (node: unknown) => (node as Node | null)?.range ?? undefined;

function partsOf(node: YAMLMap | YAMLSeq): Part[] {
  if (isSeq(node))
    return node.items.map((value, key) => {
      const [start = 0, end = start] = nodeRange(value) ?? [];
      return { key, value, start, end };
    });
  return (node.items as Pair[]).map(({ key, value }) => {
    const [start = 0, keyEnd = start] = nodeRange(key) ?? [];
    return { key: isScalar(key) ? key.value : undefined, value, start, end: nodeRange(value)?.[1] ?? keyEnd };
  });
}

/** Thrown for YAML that is written in a way this module cannot change. */
export class CannotChange extends Error {}

/** Returns the list or map at a path. @throws CannotChange if there is neither. */
function collectionAt(yaml: string, path: Path): YAMLMap | YAMLSeq {
  const document = parseDocument(yaml);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node) || isSeq(node)) return node;
  throw new CannotChange(`there are no fields at ${path.join('.')}`);
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const spliced = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);
const isFields = (value: unknown) => typeof value === 'object' && value !== null;

/** The column of an entry’s dash, counted from 0; negative if the entry and its dash begin on different lines. */
export const dashAt = (yaml: string, start: number): number => yaml.slice(lineStart(yaml, start), start).indexOf('-');

/**
 * The column of an entry’s dash, counted from 0.
 *
 * @throws CannotChange if the entry and its dash begin on different lines.
 */
function dashBefore(yaml: string, start: number): number {
  const column = dashAt(yaml, start);
  if (column < 0) throw new CannotChange('an entry begins on another line than its dash');
  return column;
}

/** Returns the YAML without the value at a path. */
export function without(yaml: string, path: Path): string {
  const parent = collectionAt(yaml, path.slice(0, -1));
  const parts = partsOf(parent);
  const n = parts.findIndex(({ key }) => key === path.at(-1));
  const [own, next, previous] = [parts[n], parts[n + 1], parts[n - 1]];
  if (own === undefined) return yaml;
  if (parent.flow === true) {
    if (next !== undefined) return spliced(yaml, own.start, next.start, '');
    return spliced(yaml, previous?.end ?? own.start, own.end, '');
  }
  // If an entry began below its dash, removing its line would leave the dash behind.
  if (isSeq(parent)) dashBefore(yaml, own.start);
  const line = lineStart(yaml, own.start);
  // The first field of an entry is on the same line as its dash.
  if (isMap(parent) && next !== undefined && yaml.slice(line, own.start).trim() !== '')
    return spliced(yaml, own.start, next.start, '');
  return spliced(yaml, line, lineEnd(yaml, own.end), '');
}

/** Adds a field to the map at a path, after any fields that must come before it. */
function withField(yaml: string, path: Path, value: unknown, before: readonly string[]): string {
  const key = String(path.at(-1));
  const map = collectionAt(yaml, path.slice(0, -1));
  const parts = partsOf(map);
  const previous = parts.findLast((part) => before.includes(String(part.key)));
  const [first] = parts;
  if (map.flow === true) {
    const text = `${keyed(key)}: ${flow(value)}`;
    if (previous !== undefined) return spliced(yaml, previous.end, previous.end, `, ${text}`);
    const at = (map.range?.[0] ?? 0) + 1;
    return spliced(yaml, at, at, first === undefined ? ` ${text} ` : ` ${text},`);
  }
  const start = first?.start ?? 0;
  const indent = ' '.repeat(start - lineStart(yaml, start));
  const lines = block({ [key]: value }).map((line) => `${indent}${line}\n`);
  if (previous !== undefined) {
    const at = lineEnd(yaml, previous.end);
    return spliced(yaml, at, at, lines.join(''));
  }
  return spliced(yaml, start, start, `${lines.join('').slice(indent.length)}${indent}`);
}

/** Adds an entry at the end of the list at a path. */
export function withEntry(yaml: string, path: Path, value: unknown): string {
  const list = collectionAt(yaml, path);
  const parts = partsOf(list);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) throw new CannotChange(`the list ${path.join('.')} is empty`);
  if (list.flow === true) return spliced(yaml, last.end, last.end, `, ${flow(value)}`);
  const indent = ' '.repeat(dashBefore(yaml, first.start));
  const lines = isFields(value) ? listed({ ...value }).map((line) => line.slice(2)) : [`- ${flow(value)}`];
  const at = lineEnd(yaml, last.end);
  return spliced(yaml, at, at, lines.map((line) => `${indent}${line}\n`).join(''));
}

/** Where the lines of an entry in block style begin. These include comments directly above its dash. */
function linesFrom(yaml: string, start: number, previous: Part | undefined): number {
  dashBefore(yaml, start);
  const least = previous === undefined ? 0 : lineEnd(yaml, previous.end);
  let at = lineStart(yaml, start);
  while (at > least && /^[ \t]*#/.test(yaml.slice(lineStart(yaml, at - 1), at))) at = lineStart(yaml, at - 1);
  return at;
}

/**
 * Changes the order of the entries in the list at a path.
 *
 * @param order for each new position, the old position of the entry.
 */
export function reordered(yaml: string, path: Path, order: readonly number[]): string {
  const list = collectionAt(yaml, path);
  const parts = partsOf(list);
  const isFlow = list.flow === true;
  const starts = parts.map(({ start }, n) => (isFlow ? start : linesFrom(yaml, start, parts[n - 1])));
  const ends = parts.map(({ end }, n) => (isFlow ? end : (starts[n + 1] ?? lineEnd(yaml, end))));
  const texts = parts.map((_, n) => yaml.slice(starts[n], ends[n]));
  return order.reduceRight((text, old, n) => spliced(text, starts[n] ?? 0, ends[n] ?? 0, texts[old] ?? ''), yaml);
}

/**
 * Sets a value at a path. Its parent must exist.
 *
 * @param before the fields in the same map that must come before the value’s field, if that field has to be added.
 */
export function withValue(yaml: string, path: Path, value: unknown, before: readonly string[]): string {
  const parent = collectionAt(yaml, path.slice(0, -1));
  const own = partsOf(parent).find(({ key }) => key === path.at(-1));
  const [start = 0, end = start] = nodeRange(own?.value) ?? [];
  const inPlace = isSeq(parent) || parent.flow === true || (isScalar(own?.value) && !isFields(value));
  if (own !== undefined && end > start && inPlace)
    return spliced(yaml, start, end, flow(value) + (yaml[end - 1] === '\n' ? '\n' : ''));
  return withField(without(yaml, path), path, value, before);
}
