/**
 * A drawing as a plain tree of SVG elements. The build prints the tree as text, and the browser turns it into DOM
 * nodes.
 */
import { xmlText } from '../escape/xml.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface Shape {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Elements with the same key in two successive drawings stand for the same thing, such as an event. */
  readonly key?: string | undefined;
  readonly children: readonly (Shape | string)[];
}

/** Makes an element, omitting undefined attributes. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Shape | string | undefined)[]
): Shape {
  return { tag, attributes, children: children.filter((child) => child !== undefined) };
}

/** Makes an element with a key. */
export function keyed(
  key: string,
  tag: string,
  attributes: Attributes,
  ...children: readonly (Shape | string | undefined)[]
): Shape {
  return { ...element(tag, attributes, ...children), key };
}

/** Rounds a coordinate to a tenth of a pixel. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Serialises a tree as SVG text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child))).join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}
