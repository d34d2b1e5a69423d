/**
 * remark plugin that turns `[@source/claim; …]` and links such as `actor:id` into links that name the record in a data
 * attribute. `links.ts` fills in the record’s name and address.
 */
import type { Emphasis, Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationMarks, recordLink } from '../archive/citations.ts';

/** Properties for the element that a link becomes (mdast-util-to-hast reads `hProperties`). */
function linkData(properties: Readonly<Record<string, string>>): NonNullable<Link['data']> {
  return { hProperties: properties } as NonNullable<Link['data']>;
}

function mark(claims: readonly string[]): PhrasingContent {
  const links = claims.flatMap((claim, n): PhrasingContent[] => [
    ...(n === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
    {
      type: 'link',
      url: `#${claim}`,
      children: [{ type: 'text', value: claim }],
      data: linkData({ dataClaim: claim }),
    },
  ]);
  const data = { hName: 'span', hProperties: { className: ['cites'] } } as Emphasis['data'];
  return { type: 'emphasis', children: links, ...(data && { data }) };
}

/** @param first whether this text begins its paragraph. */
function split(node: Text, first: boolean): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { index, length, claims } of citationMarks(node.value)) {
    const before = node.value.slice(from, index);
    // Puts an ordinary space before each citation, so that a line can break there and copied text has the space.
    if (before !== '' || parts.length > 0 || !first) parts.push({ type: 'text', value: `${before.trimEnd()} ` });
    parts.push(mark(claims));
    from = index + length;
  }
  parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}

export function remarkCitations() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || citationMarks(node.value).length === 0) return;
      const parts = split(node, index === 0);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    visit(tree, 'link', (node) => {
      if (recordLink(node.url) === undefined) return;
      node.data = linkData({ dataRecord: node.url });
    });
  };
}
