/** Rendered Markdown whose links name records → the same with names and addresses. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What a record is called and where it stands. */
export interface Target {
  readonly href: string;
  readonly text: string;
  /** A longer name for those who hear the link out of context. */
  readonly title?: string;
}

export interface Targets {
  /** A claim by `source/claim`. */
  readonly claim: (ref: string) => Target;
  /** A record by `kind:id`; only its address is used. */
  readonly record: (link: string) => Target;
  /** An address inside the site, as it is to be linked to from any page. */
  readonly href: (path: string) => string;
}

const parser = unified().use(rehypeParse, { fragment: true });
const printer = unified().use(rehypeStringify);

/** Fills in every citation and record link of a rendered body. */
export function resolveLinks(html: string, targets: Targets): string {
  const tree: Root = parser.parse(html);
  visit(tree, 'element', (node: Element) => {
    if (node.tagName !== 'a') return;
    const { dataClaim, dataRecord, href } = node.properties;
    if (typeof dataClaim === 'string') {
      const target = targets.claim(dataClaim);
      node.properties = { className: ['cite'], href: target.href, ...(target.title && { title: target.title }) };
      node.children = [{ type: 'text', value: target.text }];
    } else if (typeof dataRecord === 'string') {
      node.properties = { href: targets.record(dataRecord).href };
    } else if (typeof href === 'string' && href.startsWith('/')) {
      node.properties = { ...node.properties, href: targets.href(href) };
    }
  });
  return printer.stringify(tree);
}
