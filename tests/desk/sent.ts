/** What a browser would send from a page’s form, read from the HTML itself. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const textIn = (node: Node): string => ('value' in node ? String(node.value) : childrenOf(node).map(textIn).join(''));

/** Every element of a page, in order. */
export function elementsIn(html: string): Element[] {
  const all = (node: Node): Element[] => [...(isElement(node) ? [node] : []), ...childrenOf(node).flatMap(all)];
  return all(parse(html));
}

/** The names and values that a form without changes sends, with line endings as browsers send them. */
export function sentBy(html: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const element of elementsIn(html)) {
    const name = attribute(element, 'name');
    const { tagName } = element;
    if (name === undefined || !['input', 'textarea', 'select'].includes(tagName)) continue;
    if (attribute(element, 'type') === 'checkbox') continue;
    const options = childrenOf(element).filter(isElement);
    const chosen = options.find((each) => attribute(each, 'selected') !== undefined) ?? options[0];
    const value =
      tagName === 'input'
        ? attribute(element, 'value')
        : tagName === 'textarea'
          ? textIn(element)
          : chosen && attribute(chosen, 'value');
    form.append(name, (value ?? '').replaceAll('\n', '\r\n'));
  }
  return form;
}
