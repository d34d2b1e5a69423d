/** Adds claims to the file of their source. The rest of the file keeps its exact text. */
import { isSeq, type Node, parseDocument } from 'yaml';
import { placeOrder } from '../archive/draft.ts';
import { locator } from '../archive/schema/text.ts';
import { listed } from './template.ts';
import { after, dashAt, opened } from './yaml-edit.ts';

type Claim = Readonly<Record<string, unknown>>;

/** Whether new claims are sorted in among the others, in the order of the document, or added at the end. */
export type Where = 'in order' | 'at the end';

/** A number that sorts claims by their places in the document; infinite for a place that cannot be read. */
function orderOf(at: unknown): number {
  const read = locator.safeParse(at);
  return read.success ? placeOrder(read.data) : Number.POSITIVE_INFINITY;
}

/** A claim as the YAML of an entry in its source’s list. @param indent the spaces before the dash. */
const entry = (claim: Claim, indent: string): string =>
  listed(claim)
    .map((line) => `${indent}${line.slice(2)}\n`)
    .join('');

/**
 * Adds claims to the text of a source’s file.
 *
 * @returns the new text. It is undefined if the file has no list of claims, or if nothing can be added to the list as
 * it is written. This is so for a list in brackets on one line, and for one whose first claim begins below its dash.
 */
export function withClaims(written: string, claims: readonly Claim[], where: Where): string | undefined {
  const file = opened(written);
  if (file === undefined) return undefined;
  const added = into(
    file.yaml,
    claims.toSorted((a, b) => orderOf(a.at) - orderOf(b.at)),
    where,
  );
  return added === undefined ? undefined : file.closed(added, file.body);
}

function into(yaml: string, claims: readonly Claim[], where: Where): string | undefined {
  const list = parseDocument(yaml).get('claims', true);
  if (!isSeq(list) || !list.range) return undefined;
  if (list.items.length === 0) {
    const [start, end] = list.range;
    const entries = claims.map((claim) => entry(claim, '  ')).join('');
    return `${yaml.slice(0, start).trimEnd()}\n${entries}${yaml.slice(end).replace(/^[ \t]*\n/, '')}`;
  }
  if (list.flow === true) return undefined;
  const items = list.items as Node[];
  const first = items[0]?.range?.[0] ?? 0;
  const column = dashAt(yaml, first);
  if (column < 0) return undefined;
  const indent = ' '.repeat(column);
  const orders = (list.toJSON() as readonly Claim[]).map(({ at }) => orderOf(at));
  const start = yaml.lastIndexOf('\n', first - 1) + 1;
  // Inserts the last claim first, so that an insertion does not shift the positions of the others.
  return claims.toReversed().reduce((whole, claim) => {
    const above =
      where === 'at the end' ? items.length - 1 : orders.findLastIndex((order) => order <= orderOf(claim.at));
    const item = items[above];
    const at = item === undefined ? start : after(yaml, item);
    return whole.slice(0, at) + entry(claim, indent) + whole.slice(at);
  }, yaml);
}
