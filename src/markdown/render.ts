/** The Markdown of a body → its HTML, in one pass. What it may hold is decided by the checks; HTML is dropped here. */
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
 * @param targets what each citation and link leads to. @returns HTML; empty for an empty body.
 */
export function renderBody(markdown: string, targets: Targets): string {
  const tree = toTree.runSync(toTree.parse(markdown.trim()));
  resolveLinks(tree, targets);
  return toText.stringify(tree);
}
