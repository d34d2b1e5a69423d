/** Messages with placeholders and plurals. Their texts are in the language files. */

/** Texts for different numbers of things, keyed by Unicode’s plural categories; `{count}` is the number. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** The names of the placeholders in a message. */
export type Gaps<M extends string> = M extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;

/** The value for each placeholder. */
export type Values<M extends string> = Readonly<Record<Gaps<M>, string | number>>;

/** A piece of a message: text, or the name of a placeholder. */
export type Piece = { readonly text: string } | { readonly gap: string };

/** Messages already parsed, kept because the drawing repeats the same few messages hundreds of times. */
const known = new Map<string, readonly Piece[]>();

/**
 * The text and placeholders of a message in order, for callers that fill placeholders with something other than text.
 */
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

/** A message with its placeholders filled in. A placeholder without a value is left as written. */
export function say<const M extends string>(message: M, values: Values<M>): string {
  const given: Readonly<Record<string, string | number>> = values;
  return pieces(message)
    .map((piece) => ('text' in piece ? piece.text : String(given[piece.gap] ?? `{${piece.gap}}`)))
    .join('');
}

/** Plural rules by language, cached because creating them costs more than using them. */
const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The plural form for a number in a language.
 *
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export function pluralOf(message: Plural, count: number, language: string): string {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return message[rules.select(count)] ?? message.other;
}

/**
 * A text with its first letter capitalised, for the beginning of a sentence or line. Scripts without capitals are left
 * unchanged.
 */
export function capitalised(text: string): string {
  return text.replace(/^\u2066?./u, (first) => first.toUpperCase());
}
