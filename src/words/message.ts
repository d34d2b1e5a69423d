/** Messages with placeholders and plurals. Their texts are in the language files. */

/** A text for each of Unicode’s plural categories. `{count}` stands for the number. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** The names of the placeholders in a message. */
export type Gaps<M extends string> = M extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;

/** The value for each placeholder. */
export type Values<M extends string> = Readonly<Record<Gaps<M>, string | number>>;

/** A piece of a message: a text, or the name of a placeholder. */
export type Piece = { readonly text: string } | { readonly gap: string };

/** Parsed messages, cached because the drawing repeats a few messages hundreds of times. */
const known = new Map<string, readonly Piece[]>();

/**
 * Splits a message into its texts and placeholders, in order. It is for callers that fill placeholders with something
 * other than text.
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

/** Fills in the placeholders of a message. A placeholder without a value stays as it is written. */
export function say<const M extends string>(message: M, values: Values<M>): string {
  const given: Readonly<Record<string, string | number>> = values;
  return pieces(message)
    .map((piece) => ('text' in piece ? piece.text : String(given[piece.gap] ?? `{${piece.gap}}`)))
    .join('');
}

/** Plural rules by language. They are cached, because creating them costs more than using them. */
const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The form of a plural for a number in a language.
 *
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export function pluralOf(message: Plural, count: number, language: string): string {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return message[rules.select(count)] ?? message.other;
}

/**
 * A text with a capital first letter, for the beginning of a sentence or line. In scripts without capitals, the text
 * stays as it is.
 */
export function capitalised(text: string): string {
  return text.replace(/^\u2066?./u, (first) => first.toUpperCase());
}
