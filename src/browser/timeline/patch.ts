/** Renders a drawing as DOM nodes and updates them, touching only what changed between two drawings. */
import type { Shape } from '../../timeline/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Made {
  shape: Shape;
  readonly node: SVGElement;
  readonly children: (Made | Text)[];
}

/** The DOM nodes of a drawing. */
export class Drawing {
  private readonly made: Made;

  /**
   * Draws a shape in the place of a drawing on the page. If the two are equal, the nodes on the page stay. A press or a
   * touch that has begun on one of them can then go on.
   */
  constructor(shape: Shape, built: Element | null) {
    const made = create(shape);
    if (built !== null && isEqual(built, made.node)) this.made = withNodes(made, built);
    else {
      this.made = made;
      built?.replaceWith(made.node);
    }
  }

  /** Updates the nodes to match another drawing of the same kind. */
  update(shape: Shape): void {
    patch(this.made, shape);
  }
}

function create(shape: Shape): Made {
  const node = document.createElementNS(SVG, shape.tag);
  for (const [name, value] of Object.entries(shape.attributes)) {
    if (value !== undefined) node.setAttribute(name, String(value));
  }
  const children = shape.children.map((child) =>
    typeof child === 'string' ? document.createTextNode(child) : create(child),
  );
  node.append(...children.map((child) => (child instanceof Text ? child : child.node)));
  return { shape, node, children };
}

/**
 * Whether two drawings are equal. Their outermost elements are compared as text, because the `xmlns` of only one of
 * them may be in a namespace.
 */
const isEqual = (built: Element, { outerHTML, children }: Element): boolean =>
  built.outerHTML === outerHTML && [...built.children].every((child, n) => child.isEqualNode(children.item(n)));

/** The same shapes with the nodes of an equal drawing. */
function withNodes({ shape, children }: Made, node: Node): Made {
  const own = children.map((child, n) => {
    const equal = node.childNodes[n] as SVGElement | Text;
    return child instanceof Text || equal instanceof Text ? (equal as Text) : withNodes(child, equal);
  });
  return { shape, node: node as SVGElement, children: own };
}

function patch(made: Made, next: Shape): void {
  const { node, shape: before } = made;
  if (before === next) return;
  for (const name in before.attributes) {
    if (next.attributes[name] === undefined) node.removeAttribute(name);
  }
  for (const name in next.attributes) {
    const value = next.attributes[name];
    if (value !== undefined && value !== before.attributes[name]) node.setAttribute(name, String(value));
  }
  if (before.children !== next.children) patchChildren(made, next);
  made.shape = next;
}

function patchChildren(made: Made, next: Shape): void {
  const keyed = new Map<string, Made>();
  const free: (Made | Text)[] = [];
  for (const child of made.children) {
    const key = child instanceof Text ? undefined : child.shape.key;
    if (key === undefined) free.push(child);
    else keyed.set(key, child as Made);
  }
  let unused = 0;
  const children = next.children.map((child): Made | Text => {
    if (typeof child === 'string') {
      const text = free[unused];
      if (text instanceof Text) {
        unused += 1;
        if (text.data !== child) text.data = child;
        return text;
      }
      return document.createTextNode(child);
    }
    const candidate = child.key === undefined ? free[unused] : keyed.get(child.key);
    if (candidate === undefined || candidate instanceof Text || candidate.shape.tag !== child.tag) return create(child);
    if (child.key === undefined) unused += 1;
    else keyed.delete(child.key);
    patch(candidate, child);
    return candidate;
  });
  const { node } = made;
  const kept = new Set(children);
  for (const child of made.children) if (!kept.has(child)) nodeOf(child).remove();
  let place = node.firstChild;
  for (const child of children) {
    const own = nodeOf(child);
    if (own === place) place = place.nextSibling;
    else node.insertBefore(own, place);
  }
  made.children.splice(0, made.children.length, ...children);
}

function nodeOf(child: Made | Text): SVGElement | Text {
  return child instanceof Text ? child : child.node;
}
