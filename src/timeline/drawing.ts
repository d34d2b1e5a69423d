/** A drawing as a plain tree of SVG elements, which the build prints and the browser makes real. */
import { xmlText } from '../escape/xml.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface Shape {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Elements with the same key in two drawings are the same thing moved. */
  readonly key?: string | undefined;
  readonly children: readonly (Shape | string)[];
}

/** An element. Attributes that are undefined are left out. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Shape | string | undefined)[]
): Shape {
  return { tag, attributes, children: children.filter((child) => child !== undefined) };
}

/** The same with a key. */
export function keyed(
  key: string,
  tag: string,
  attributes: Attributes,
  ...children: readonly (Shape | string | undefined)[]
): Shape {
  return { ...element(tag, attributes, ...children), key };
}

/** A number as a drawing writes it: to a tenth of a pixel, without needless digits. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A tree as SVG text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child))).join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}
