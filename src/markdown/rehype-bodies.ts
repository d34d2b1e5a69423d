/**
 * rehype plugins that fit a body into a page with its own heading and perhaps with other bodies. The body’s headings
 * rank below the page’s, its ids become unique, and wide content scrolls in a box.
 */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h([1-6])$/;

/** Only the page itself may have an `h1`. If a body has one, all the body’s headings move down by a level. */
export function rehypeBelowHeading() {
  return (tree: Root): void => {
    const headings: { node: Element; level: number }[] = [];
    visit(tree, 'element', (node) => {
      const [, level] = HEADING.exec(node.tagName) ?? [];
      if (level !== undefined) headings.push({ node, level: Number(level) });
    });
    if (headings.every(({ level }) => level > 1)) return;
    for (const { node, level } of headings) node.tagName = `h${Math.min(6, level + 1)}`;
  };
}

/** Makes content that is wider than the page scroll in a box of its own. The keyboard can scroll it too. */
export function rehypeScrolling() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') node.properties = { ...node.properties, tabIndex: 0 };
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scrolls'], tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}

/**
 * Prefixes every id in a body, and every reference to such an id, with the name of the body.
 *
 * @param name empty for the only body on a page, whose ids then stay unchanged.
 */
export function ownIds(tree: Root, name: string): void {
  if (name === '') return;
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  const own = (id: string) => (ids.has(id) ? `${name}-${id}` : id);
  // Letters outside ASCII are percent-encoded in a link to an id, but not in the id.
  const encoded = new Map([...ids].map((id) => [encodeURI(id), id]));
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') properties.id = own(properties.id);
    const { href, ariaDescribedBy } = properties;
    if (typeof href === 'string' && href.startsWith('#')) {
      const id = href.slice(1);
      properties.href = `#${own(encoded.get(id) ?? id)}`;
    }
    if (Array.isArray(ariaDescribedBy)) properties.ariaDescribedBy = ariaDescribedBy.map((id) => own(String(id)));
  });
}
