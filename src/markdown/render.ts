/**
 * Renders the Markdown of a body as HTML in one pass. The checks decide what a body may contain; any HTML in it is
 * dropped here.
 */
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { resolveLinks, type Targets } from './links.ts';
import { rehypeScripts } from './rehype-scripts.ts';
import { remarkCitations } from './remark-citations.ts';

const toTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCitations)
  .use(remarkRehype)
  .use(rehypeScripts)
  .use(rehypeSlug);
const toText = unified().use(rehypeStringify);

/**
 * Renders a body with its citations and links filled in.
 *
 * @param targets resolves citations and links. @returns HTML; empty for an empty body.
 */
export function renderBody(markdown: string, targets: Targets): string {
  const tree = toTree.runSync(toTree.parse(markdown.trim()));
  resolveLinks(tree, targets);
  return toText.stringify(tree);
}
