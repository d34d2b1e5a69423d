/** Fills in the names and addresses of citations and record links in the tree of a body. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

export interface Target {
  readonly href: string;
  /**
   * The source’s short name. It is shown once if passages of the source are cited one after another. Empty if it is
   * never shown.
   */
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

const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dd', 'blockquote']);

/**
 * Shortens a row of citations. Statements from one place share a link to that place. A source is not named again if the
 * citation before it in the paragraph cites the same source.
 *
 * @param name the name of the source cited before the row; undefined for the first row of a paragraph.
 * @returns the name of the source cited last.
 */
function citeRow(row: Element, targets: Targets, name: string | undefined): string | undefined {
  const cited = row.children.flatMap((child) =>
    child.type === 'element' && typeof child.properties.dataClaim === 'string'
      ? [targets.claim(child.properties.dataClaim)]
      : [],
  );
  const links: Element[] = [];
  let before: Target | undefined;
  for (const target of cited) {
    const { place, href, placeHref } = target;
    const last = links.at(-1);
    if (last !== undefined && before?.placeHref === placeHref) last.properties.href = placeHref;
    else {
      const said = target.name === (before?.name ?? name) || target.name === '';
      links.push({
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['cite'],
          href,
          ...(said && target.name !== '' && { ariaLabel: `${place}, ${target.name}` }),
        },
        children: [{ type: 'text', value: said ? place : `${target.name} ${place}` }],
      });
    }
    before = target;
  }
  row.children = links.flatMap((link, n) => (n === 0 ? [link] : [{ type: 'text', value: ' ' } as const, link]));
  return before?.name ?? name;
}

export function resolveLinks(tree: Root, targets: Targets): void {
  let before: string | undefined;
  visit(tree, 'element', (node: Element) => {
    if (BLOCKS.has(node.tagName)) before = undefined;
    if (Array.isArray(node.properties.className) && node.properties.className.includes('cites')) {
      before = citeRow(node, targets, before);
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
