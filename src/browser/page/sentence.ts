/** A text of the interface as nodes, with elements in its gaps. */
import { type Gaps, pieces } from '../../words/message.ts';
import { make } from './make.ts';

/** What stands in each gap: an element, or a text that a reader or a document gave, which is in no known language and keeps its own direction. */
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
