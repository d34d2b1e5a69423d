/** The elements and attributes that a page uses, as far as the compatibility data cover them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { FEATURES, type Feature } from './compat.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** @param html the HTML of a whole page. */
export function featuresInPage(html: string): Set<Feature> {
  const found = new Set<Feature>();
  const add = (key: string) => {
    const feature = FEATURES.get(key);
    if (feature !== undefined) found.add(feature);
  };
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const element = `html.elements.${node.tagName}`;
      add(element);
      add(`svg.elements.${node.tagName}`);
      for (const { name, value } of node.attrs) {
        for (const attribute of [`${element}.${name}`, `html.global_attributes.${name}`]) {
          add(attribute);
          add(`${attribute}.${value}`);
          add(`${attribute}_${value}`);
        }
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}
