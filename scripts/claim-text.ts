/** A claim as text, added to the file of its source; everything else in the file keeps its exact text. */
import { isSeq, parseDocument } from 'yaml';
import { listed } from './template.ts';

/**
 * The text of a source’s file with one more claim at the end of its list.
 *
 * @returns undefined if the claims are written in brackets on one line, where nothing can be added below.
 */
export function withClaim(text: string, claim: Readonly<Record<string, unknown>>): string | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const [, head = '', yaml = '', rest = ''] = /^(---\n)([\s\S]*?\n)(---\n?[\s\S]*)$/.exec(plain) ?? [];
  const claims = parseDocument(yaml).get('claims', true);
  if (!isSeq(claims) || !claims.range) return undefined;
  const [start, end] = claims.range;
  const lines = listed(claim);
  let made: string;
  if (claims.items.length === 0) {
    made = `${yaml.slice(0, start).trimEnd()}\n${lines.join('\n')}${yaml.slice(end)}`;
  } else {
    if (yaml[start] === '[') return undefined;
    const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start) + 1));
    const last = yaml.indexOf('\n', yaml.slice(0, end).trimEnd().length);
    const added = lines.map((line) => `${indent}${line.slice(2)}\n`).join('');
    made = `${yaml.slice(0, last + 1)}${added}${yaml.slice(last + 1)}`;
  }
  const whole = head + made + rest;
  return text.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole;
}
