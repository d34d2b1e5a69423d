import type { Node } from 'yaml';

/** The end of the line on which a node ends. */
export function after(text: string, { range }: Node): number {
  const end = range?.[1] ?? text.length;
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}
