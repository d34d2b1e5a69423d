/** The names of places in a document. */
import { places as interfaceWords } from '#words';
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import type { Locator } from './schema/text.ts';

/** A place in words: "¶ 10", "headline", "caption 2". The symbol ¶ is the same in every language. */
export function placeWords(at: Locator, words: Words['places'] = interfaceWords): string {
  if (typeof at === 'number') return `¶ ${at}`;
  const [kind = '', number = ''] = at.split(' ');
  if (kind === 'title' || kind === 'standfirst') return words[kind];
  const numbered: Readonly<Record<string, string>> = words.numbered;
  return say<string>(numbered[kind] ?? kind, { number });
}

/** Groups statements of one source by place, so that a list names each place once; the statements keep their order. */
export function byPlace<T extends { readonly at: Locator }>(
  statements: readonly T[],
): { readonly first: T; readonly count: number }[] {
  const groups = Map.groupBy(statements, ({ at }) => at);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ first, count: 1 + more.length }],
  );
}
