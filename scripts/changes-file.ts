/**
 * Writes to `changes.yaml` for commands: new entries go into the right list, and the rest of the file keeps its exact
 * text.
 */
import { isMap, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import { listed } from '../src/desk/template.ts';
import { after } from '../src/desk/yaml-edit.ts';

/** The name of the file that lists the versions. */
export const CHANGES = 'changes.yaml';

/** The indentation of a position: one space for each character before it on its line. */
const indentAt = (text: string, at: number) => ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));

function newest(text: string): { document: ReturnType<typeof parseDocument>; version: ParsedNode } {
  const document = parseDocument(text);
  const version = document.getIn(['versions', 0], true);
  if (!isMap(version)) throw new Error(`${CHANGES} has no version`);
  return { document, version: version as ParsedNode };
}

/** An entry in a version: the name of a record, such as `events/lamp-lit`, or fields, such as `from` and `to`. */
export type ChangeEntry = string | Readonly<Record<string, unknown>>;

/** The lines of an entry. @param indent the spaces before its dash. */
const entryLines = (entry: ChangeEntry, indent: string): string =>
  (typeof entry === 'string' ? [`  - ${entry}`] : listed(entry)).map((line) => `${indent}${line.slice(2)}\n`).join('');

/** The file with entries added to a list in its newest version. */
export function withEntries(written: string, list: string, entries: readonly ChangeEntry[]): string {
  if (entries.length === 0) return written;
  const text = written.endsWith('\n') ? written : `${written}\n`;
  const { document, version } = newest(text);
  if (!isMap(version) || version.flow === true) {
    for (const entry of entries) {
      const known = document.getIn(['versions', 0, list]);
      document.setIn(['versions', 0, list], [...(isSeq(known) ? (known.toJSON() as unknown[]) : []), entry]);
    }
    return document.toString({ lineWidth: 0 });
  }
  const known = version.get(list, true);
  const first = isSeq(known) && known.flow !== true ? (known.items[0] as Node | undefined) : undefined;
  const indent = indentAt(text, version.range?.[0] ?? 0);
  if (isSeq(known) && first !== undefined) {
    const dash = indentAt(text, (first.range?.[0] ?? 0) - 2);
    const at = after(text, known.items.at(-1) as Node);
    return text.slice(0, at) + entries.map((entry) => entryLines(entry, dash)).join('') + text.slice(at);
  }
  if (known !== undefined) throw new Error(`${CHANGES}: write the list "${list}" with one entry per line`);
  const at = after(text, version.items.at(-1)?.value as Node);
  return `${text.slice(0, at)}${indent}${list}:\n${entries.map((entry) => entryLines(entry, `${indent}  `)).join('')}${text.slice(at)}`;
}

/** Puts a new version above the others in the file. The new version’s field `says` is left empty. */
export function withVersion(text: string, version: string, date: string): string {
  const at = text.lastIndexOf('\n', newest(text).version.range[0]) + 1;
  const indent = /^ */.exec(text.slice(at))?.[0] ?? '';
  const lines = [`- version: "${version}"`, `  date: "${date}"`, '  says: ""'];
  return text.slice(0, at) + lines.map((line) => `${indent}${line}\n`).join('') + text.slice(at);
}

/**
 * Changes the number of reworded records in the newest version that states such a number.
 *
 * @throws Error if no version states one.
 */
export function withCount(text: string, records: number): string {
  const document = parseDocument(text);
  const versions = document.get('versions');
  const n = isSeq(versions) ? versions.items.findIndex((each) => isMap(each) && each.has('reworded')) : -1;
  const node = document.getIn(['versions', n, 'reworded', 'records'], true) as Node | undefined;
  if (!node?.range) throw new Error(`${CHANGES} has no count of reworded records`);
  return text.slice(0, node.range[0]) + String(records) + text.slice(node.range[1]);
}
