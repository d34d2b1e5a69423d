/**
 * Renders the Markdown of a body as HTML in one pass. The checks decide what a body may contain. Any HTML in it is
 * dropped here.
 */
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { direction, footnotes, language } from '#words';
import { say } from '../words/message.ts';
import { resolveLinks, type Targets } from './links.ts';
import { ownIds, rehypeBelowHeading, rehypeScrolling } from './rehype-bodies.ts';
import { rehypeScripts } from './rehype-scripts.ts';
import { remarkCitations } from './remark-citations.ts';

const toTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCitations)
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: footnotes.heading,
    // The label is a paragraph rather than a heading, because the text may appear below headings of any level.
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { lang: language, dir: direction },
    footnoteBackContent: footnotes.back,
    footnoteBackLabel: (n) => say(footnotes.backFrom, { number: n + 1 }),
  })
  .use(rehypeScripts)
  .use(rehypeBelowHeading)
  .use(rehypeScrolling)
  .use(rehypeSlug);
const toText = unified().use(rehypeStringify);

/**
 * Renders a body with its citations and links filled in.
 *
 * @param targets resolves citations and links.
 * @param name a name for the body, which prefixes its ids if the page has several bodies; empty if it has only one.
 * @returns HTML; empty for an empty body.
 */
export function renderBody(markdown: string, targets: Targets, name: string): string {
  const tree = toTree.runSync(toTree.parse(markdown.trim()));
  ownIds(tree, name);
  resolveLinks(tree, targets);
  return toText.stringify(tree);
}
