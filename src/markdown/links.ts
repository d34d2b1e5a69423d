/** Citations and links that name records, in the tree of a body, filled in with names and addresses. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A record’s name and address. */
export interface Target {
  readonly href: string;
  /** What is cited: a source by its short name. Said once where several places of it are cited in a row. */
  readonly name: string;
  /** Where in it. */
  readonly place: string;
  /** Address of the place itself: for several statements of one place cited in a row. */
  readonly placeHref: string;
}

export interface Targets {
  /** A claim by `source/claim`. */
  readonly claim: (ref: string) => Target;
  /** The address of a record by `kind:id`. */
  readonly record: (link: string) => string;
  /** An address inside the site, as it is to be linked to from any page. */
  readonly href: (path: string) => string;
}

/** Several citations in a row: a source is named once, and statements of one place share one link to it. */
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
        properties: { className: ['cite'], href, ...(said && full !== place && { ariaLabel: full }) },
        children: [{ type: 'text', value: said ? place : full }],
      });
    }
    before = target;
  }
  row.children = links.flatMap((link, n) => (n === 0 ? [link] : [{ type: 'text', value: ' ' } as const, link]));
}

/** Fills in every citation and record link of a body. */
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
