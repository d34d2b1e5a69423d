/** Reads XML as a stream of elements and texts, by the local names of elements. */
import { SaxesParser } from '@rubensworks/saxes';

export type Attributes = Readonly<Record<string, string>>;

export interface Reader {
  /** An element begins. Attributes have their prefixes: `r:id`. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws Error if the text is not well-formed XML. Entities of its own that a document defines are not read. */
export function readXml(xml: string, { open, close, text }: Reader): void {
  const parser = new SaxesParser();
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: { name: string; attributes: Attributes }) =>
    open?.(local(name), attributes),
  );
  parser.on('closetag', ({ name }: { name: string }) => close?.(local(name)));
  parser.on('text', (part: string) => text?.(part));
  parser.on('cdata', (part: string) => text?.(part));
  parser.write(xml).close();
}
