/**
 * Letters in a drawing, which may be mirrored: where the interface is read from right to left, time runs that way too.
 *
 * Everything is laid out along the line, from where it begins to where it ends. A mirrored drawing is turned over as a
 * whole, and each text in it turned back, so that shapes, marks and gaps stay what they are.
 */
import { type Attributes, element, type Shape } from './drawing.ts';

/** How texts are set in a drawing. */
export interface Lettering {
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** The language of titles and names and the way it is written, where the interface speaks another. */
  readonly ours?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined;
}

/** Where a text is fixed, along the line. */
export type Anchor = 'start' | 'middle' | 'end';

export const PLAIN: Lettering = { mirrored: false };

function anchorOf(anchor: Anchor, fromRight: boolean, mirrored: boolean): Anchor | undefined {
  const turned = fromRight === mirrored ? anchor : anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : anchor;
  return turned === 'start' ? undefined : turned;
}

/** The attributes of a text. @param ours whether it is a title or a name, not a word of the interface. */
function standing({ mirrored, ours }: Lettering, isOurs: boolean, anchor: Anchor): Attributes {
  const own = isOurs ? ours : undefined;
  return {
    'text-anchor': anchorOf(anchor, own === undefined ? mirrored : own.dir === 'rtl', mirrored),
    transform: mirrored ? 'scale(-1 1)' : undefined,
    lang: own?.lang,
    direction: own?.dir,
  };
}

/** What is written, and how. */
interface Written {
  readonly lettering: Lettering;
  /** Title or name, not a word of the interface. */
  readonly ours?: boolean;
  readonly anchor?: Anchor;
}

/** One line of text. @param x where it is fixed along the line, CSS pixels; left out at 0. */
export function lineOf(
  text: string,
  at: { readonly x?: number; readonly y: number } & Attributes,
  { lettering, ours = false, anchor = 'start' }: Written,
): Shape {
  const { x, ...rest } = at;
  return element('text', { ...placed(x, lettering), ...standing(lettering, ours, anchor), ...rest }, text);
}

/** Several lines that begin at the same place. */
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

/** A drawing turned over, or as it is. @param width of the whole, CSS pixels. */
export function turned(
  shapes: readonly (Shape | undefined)[],
  width: number,
  { mirrored }: Lettering,
): (Shape | undefined)[] {
  return mirrored ? [element('g', { transform: `matrix(-1 0 0 1 ${width} 0)` }, ...shapes)] : [...shapes];
}
