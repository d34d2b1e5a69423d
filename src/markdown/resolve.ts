/** Rendered Markdown whose links name records → the same with names and addresses. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a record is called and where it stands. */
export interface Target {
  readonly href: string;
  /** What is cited: a source by its short name. Said once where several places of it are cited in a row. */
  readonly name: string;
  /** Where in it. */
  readonly place: string;
}

export interface Targets {
  /** A claim by `source/claim`. */
  readonly claim: (ref: string) => Target;
  /** The address of a record by `kind:id`. */
  readonly record: (link: string) => string;
  /** An address inside the site, as it is to be linked to from any page. */
  readonly href: (path: string) => string;
}

const parser = unified().use(rehypeParse, { fragment: true });
const printer = unified().use(rehypeStringify);

/** Fills in every citation and record link of a rendered body. */
export function resolveLinks(html: string, targets: Targets): string {
  const tree: Root = parser.parse(html);
  let before = { parent: undefined as unknown, name: '' };
  visit(tree, 'element', (node: Element, _index, parent) => {
    if (node.tagName !== 'a') return;
    const { dataClaim, dataRecord, href } = node.properties;
    if (typeof dataClaim === 'string') {
      const { href: address, name, place } = targets.claim(dataClaim);
      const said = before.parent === parent && before.name === name;
      before = { parent, name };
      node.properties = { className: ['cite'], href: address, ...(said && { ariaLabel: `${name} ${place}` }) };
      node.children = [{ type: 'text', value: said ? place : `${name} ${place}` }];
    } else if (typeof dataRecord === 'string') {
      node.properties = { href: targets.record(dataRecord) };
    } else if (typeof href === 'string' && href.startsWith('/')) {
      node.properties = { ...node.properties, href: targets.href(href) };
    }
  });
  return printer.stringify(tree);
}
