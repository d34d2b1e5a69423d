/** The text in what biblatex-csl-converter returns: strings, nodes with text, and lists of them. */
export function richText(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(richText).join('');
  return typeof node === 'object' && node !== null && 'text' in node ? String(node.text) : '';
}
