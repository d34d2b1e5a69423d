/** Elements and texts of the interface as nodes. */
import { type Gaps, pieces } from '../../words/message.ts';

/** An HTML element with attributes and children; texts become text, never markup. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** What fills each gap: an element, or a text of a reader or a document, which has a direction of its own. */
export type GapNodes<M extends string> = Readonly<Record<Gaps<M>, Node | string>>;

/** A message with elements in its gaps. */
export function sentence<const M extends string>(message: M, values: GapNodes<M>): (Node | string)[] {
  const known: Readonly<Record<string, Node | string>> = values;
  return pieces(message).map((piece) => {
    if ('text' in piece) return piece.text;
    const value = known[piece.gap] ?? `{${piece.gap}}`;
    return typeof value === 'string' ? make('bdi', { lang: '' }, value) : value;
  });
}
