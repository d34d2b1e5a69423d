/** Walks through XML by the local names of elements. */
import { XmlElement, XmlText, xmlRoot } from '../../src/documents/xml.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Reader {
  /** Called where an element begins. Its attributes keep their prefixes: `r:id`. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * @param xml undefined if an optional file is missing; none of the functions is then called.
 * @throws Error if it is not well-formed XML. Entities that a document defines itself are not read.
 */
export function readXml(xml: Uint8Array | undefined, { open, close, text }: Reader): void {
  const visit = (element: XmlElement) => {
    open?.(local(element.name), element.attributes);
    for (const child of element.children) {
      if (child instanceof XmlElement) visit(child);
      else if (child instanceof XmlText) text?.(child.text);
    }
    close?.(local(element.name));
  };
  if (xml !== undefined) visit(xmlRoot(xml));
}
