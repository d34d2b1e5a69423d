/**
 * Text in a drawing that may be mirrored. In an interface that reads right to left, time also runs from right to left.
 *
 * Everything is laid out from start to end. A mirrored drawing is flipped as a whole, and each text in it is flipped
 * back. The geometry is thus the same in both directions.
 */
import { type Attributes, element, type Shape } from './drawing.ts';

/** How text is set in a drawing. */
export interface Lettering {
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  /** The language and direction of titles and names, if they are not in the interface’s language. */
  readonly ours?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined;
}

/** The point along the line at which a text is anchored. */
export type Anchor = 'start' | 'middle' | 'end';

export const PLAIN: Lettering = { mirrored: false };

function anchorOf(anchor: Anchor, fromRight: boolean, mirrored: boolean): Anchor | undefined {
  const turned = fromRight === mirrored ? anchor : anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : anchor;
  return turned === 'start' ? undefined : turned;
}

/** The attributes of a text element. @param isOurs whether the text is a title or name rather than interface text. */
function standing({ mirrored, ours }: Lettering, isOurs: boolean, anchor: Anchor): Attributes {
  const own = isOurs ? ours : undefined;
  return {
    'text-anchor': anchorOf(anchor, own === undefined ? mirrored : own.dir === 'rtl', mirrored),
    transform: mirrored ? 'scale(-1 1)' : undefined,
    lang: own?.lang,
    direction: own?.dir,
  };
}

/** How one text is set. */
interface Written {
  readonly lettering: Lettering;
  /** Whether the text is a title or name rather than interface text. */
  readonly ours?: boolean;
  readonly anchor?: Anchor;
}

/** One line of text. @param at the position of the anchor, in CSS pixels; without `x`, it is at 0. */
export function lineOf(
  text: string,
  at: { readonly x?: number; readonly y: number } & Attributes,
  { lettering, ours = false, anchor = 'start' }: Written,
): Shape {
  const { x, ...rest } = at;
  return element('text', { ...placed(x, lettering), ...standing(lettering, ours, anchor), ...rest }, text);
}

/** Several lines of text that begin at the same horizontal position. */
export function linesOf(
  lines: readonly { readonly text: string; readonly y: number; readonly class?: string | undefined }[],
  at: { readonly x: number } & Attributes,
  { lettering, ours = false }: Written,
): Shape {
  const { x, ...rest } = at;
  return element(
    'text',
    { ...standing(lettering, ours, 'start'), ...rest },
    ...lines.map(({ text, ...line }) => element('tspan', { ...placed(x, lettering), ...line }, text)),
  );
}

const placed = (x: number | undefined, { mirrored }: Lettering): Attributes =>
  x === undefined ? {} : { x: mirrored && x !== 0 ? -x : x };

/**
 * The shapes of a drawing. In a mirrored drawing, they are in a group that flips them.
 *
 * @param width width of the whole drawing, in CSS pixels.
 */
export function turned(
  shapes: readonly (Shape | undefined)[],
  width: number,
  { mirrored }: Lettering,
): (Shape | undefined)[] {
  return mirrored ? [element('g', { transform: `matrix(-1 0 0 1 ${width} 0)` }, ...shapes)] : [...shapes];
}
