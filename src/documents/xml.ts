/** Reads the XML in word-processor files and e-books. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

export { XmlElement, XmlText };

/**
 * Reads an XML file.
 *
 * @returns its outermost element. @throws if it is not well-formed XML.
 */
export function xmlRoot(bytes: Uint8Array): XmlElement {
  const { root } = parseXml(new TextDecoder().decode(bytes));
  if (root === null) throw new Error('The XML has no element.');
  return root;
}

/** All elements with a given name inside an element, at any depth, in order. */
export function elementsNamed(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elementsNamed(child, name)] : [],
  );
}
