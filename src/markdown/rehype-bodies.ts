/**
 * rehype plugins that fit a body into a page which has a heading of its own and may show other bodies: headings below
 * that of the page, ids of its own, and boxes in which what is wide scrolls.
 */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h([1-6])$/;

/** The page has the only `h1`: a body that has one is moved down by a level. */
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

/** What is wider than the page scrolls in itself, also with the keyboard. */
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
 * Puts the name of a body before every id in it and before every reference to one of them.
 *
 * @param name empty for a body that is the only one of its page, whose ids stay as they are.
 */
export function ownIds(tree: Root, name: string): void {
  if (name === '') return;
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  const own = (id: string) => (ids.has(id) ? `${name}-${id}` : id);
  // A link to a heading has its letters encoded, unlike the heading.
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
