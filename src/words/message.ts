/** Messages with gaps and plurals. Their texts are in the files of the languages. */

/** A text for a number of things, by the categories of Unicode’s plural rules; `{count}` is the number. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** The names of the gaps in a message. */
export type Gaps<M extends string> = M extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;

/** The value for each gap. */
export type Values<M extends string> = Readonly<Record<Gaps<M>, string | number>>;

/** A piece of a message: words, or the name of a gap. */
export type Piece = { readonly text: string } | { readonly gap: string };

/** Messages taken apart before: the drawing says the same few hundreds of times. */
const known = new Map<string, readonly Piece[]>();

/** A message in its order: words and gaps, for whoever puts more than text into the gaps. */
export function pieces(message: string): readonly Piece[] {
  const made = known.get(message) ?? takenApart(message);
  known.set(message, made);
  return made;
}

function takenApart(message: string): Piece[] {
  return message
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { gap: part.slice(1, -1) } : { text: part }));
}

/** A message with its gaps filled. A gap without a value stays as it is written. */
export function say<const M extends string>(message: M, values: Values<M>): string {
  const given: Readonly<Record<string, string | number>> = values;
  return pieces(message)
    .map((piece) => ('text' in piece ? piece.text : String(given[piece.gap] ?? `{${piece.gap}}`)))
    .join('');
}

/** The plural rules of each language asked for: making them costs more than asking them. */
const pluralRules = new Map<string, Intl.PluralRules>();

/** The text of a plural for a number, in a language. @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules */
export function pluralOf(message: Plural, count: number, language: string): string {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return message[rules.select(count)] ?? message.other;
}

/** A text with a capital letter, for the beginning of a sentence or a line. Scripts without capitals are left as they are. */
export function capitalised(text: string): string {
  return text.replace(/^\u2066?./u, (first) => first.toUpperCase());
}
