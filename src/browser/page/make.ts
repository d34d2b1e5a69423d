/** Creates elements, and nodes for interface texts. */
import { type Gaps, pieces } from '../../words/message.ts';

/** An HTML element with attributes and children; strings always become text, never markup. */
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

/**
 * The value for each placeholder: an element or a text. The text was typed by a reader or comes from a document, so it
 * has its own direction.
 */
export type GapNodes<M extends string> = Readonly<Record<Gaps<M>, Node | string>>;

/** A message with elements in place of its placeholders. */
export function sentence<const M extends string>(message: M, values: GapNodes<M>): (Node | string)[] {
  const known: Readonly<Record<string, Node | string>> = values;
  return pieces(message).map((piece) => {
    if ('text' in piece) return piece.text;
    const value = known[piece.gap] ?? `{${piece.gap}}`;
    return typeof value === 'string' ? make('bdi', { lang: '' }, value) : value;
  });
}
