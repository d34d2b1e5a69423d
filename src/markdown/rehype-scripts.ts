/**
 * rehype plugin that wraps runs of Arabic, Hebrew, Chinese or Japanese script in `<bdi lang dir>`, so that they are
 * pronounced and displayed correctly.
 */
import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { scriptRuns } from './scripts.ts';

export function rehypeScripts() {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (parent.type === 'element' && parent.tagName === 'bdi') return;
      const runs = scriptRuns(node.value);
      if (runs.every(({ language }) => language === undefined)) return;
      const children = runs.map(({ text, language, direction }): Element | Text =>
        language === undefined
          ? { type: 'text', value: text }
          : {
              type: 'element',
              tagName: 'bdi',
              properties: { lang: language, dir: direction },
              children: [{ type: 'text', value: text }],
            },
      );
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });
  };
}
