/** Built pages read with an HTML parser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Site } from './sites.ts';

const parser = unified().use(rehypeParse);

export interface BuiltPage {
  /** The path as served, with the sub-folder: `/some/folder/events/x/`. */
  readonly path: string;
  readonly html: string;
  /** Parsed only when first needed, because parsing takes a hundred times longer than reading the file. */
  readonly tree: Root;
}

export function filesOf(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = inside === '' ? name : `${inside}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
  });
}

/** A page that is parsed at most once. */
function builtPage(path: string, html: string): BuiltPage {
  let tree: Root | undefined;
  return {
    path,
    html,
    get tree() {
      tree ??= parser.parse(html);
      return tree;
    },
  };
}

/** Every HTML page of a site. */
export function pagesOf({ dist, base }: Site): BuiltPage[] {
  const root = base.replace(/\/$/, '');
  return filesOf(dist)
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const html = readFileSync(join(dist, path), 'utf8');
      return builtPage(`${root}/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`, html);
    });
}

/** Every element of a page that a test accepts. */
export function elements(page: BuiltPage, accept: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (node) => {
    if (accept(node)) found.push(node);
  });
  return found;
}

export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : '';
}

export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null || value === false
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
};

/** Whether a page is at the old address of a record, and only points to the new one. */
export const isMoved = ({ html }: BuiltPage): boolean => /<meta http-equiv="refresh"/i.test(html);
