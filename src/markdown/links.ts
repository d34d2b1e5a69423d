/** Fills in names and addresses for the citations and record links in the tree of a body. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export interface Target {
  readonly href: string;
  /** The source’s short name, shown once when several passages of it are cited in a row. */
  readonly name: string;
  /** The place cited in the source. */
  readonly place: string;
  /** Address of the place itself, used when several statements from one place are cited in a row. */
  readonly placeHref: string;
}

export interface Targets {
  /** Looks up a claim given as `source/claim`. */
  readonly claim: (ref: string) => Target;
  /** The address of a record given as `kind:id`. */
  readonly record: (link: string) => string;
  /** Turns a path within the site into one that any page can link to. */
  readonly href: (path: string) => string;
}

/**
 * Shortens several citations in a row: a source is named only once, and statements from one place share a link to that
 * place.
 */
function citeRow(row: Element, targets: Targets): void {
  const cited = row.children.flatMap((child) =>
    child.type === 'element' && typeof child.properties.dataClaim === 'string'
      ? [targets.claim(child.properties.dataClaim)]
      : [],
  );
  const links: Element[] = [];
  let before: Target | undefined;
  for (const target of cited) {
    const { name, place, href, placeHref } = target;
    const last = links.at(-1);
    if (last !== undefined && before?.placeHref === placeHref) last.properties.href = placeHref;
    else {
      const said = before?.name === name || name === '';
      const full = `${name} ${place}`.trim();
      links.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['cite'], href, ...(said && name !== '' && { ariaLabel: `${place}, ${name}` }) },
        children: [{ type: 'text', value: said ? place : full }],
      });
    }
    before = target;
  }
  row.children = links.flatMap((link, n) => (n === 0 ? [link] : [{ type: 'text', value: ' ' } as const, link]));
}

export function resolveLinks(tree: Root, targets: Targets): void {
  visit(tree, 'element', (node: Element) => {
    if (Array.isArray(node.properties.className) && node.properties.className.includes('cites')) {
      citeRow(node, targets);
      return SKIP;
    }
    if (node.tagName !== 'a') return undefined;
    const { dataRecord, href } = node.properties;
    if (typeof dataRecord === 'string') {
      node.properties = { href: targets.record(dataRecord) };
    } else if (typeof href === 'string' && href.startsWith('/')) {
      node.properties = { ...node.properties, href: targets.href(href) };
    }
    return undefined;
  });
}
