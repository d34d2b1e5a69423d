/** Reads RDF/XML (W3C, 2014) as nodes with facts. */
import { once } from 'node:events';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** A fact about a node: a value, or another node. */
export type Fact = { readonly is: string } & ({ readonly text: string } | { readonly node: Node });

export interface Node {
  /**
   * The node’s address. For a node in this file, it is only the fragment; for another file, a path relative to this
   * one.
   */
  readonly id: string;
  readonly facts: readonly Fact[];
}

/** A made-up address for the file. Nothing may depend on it. */
const BASE = 'https://file.invalid/';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Whether a text looks like RDF/XML. */
export const isRdf = (text: string): boolean => /^\s*</.test(text) && text.slice(0, 5000).includes(RDF);

/**
 * Reads a file.
 *
 * @param prefixes keyed by the beginnings of the addresses that they stand for. The kind of a fact is written with a
 * prefix: `dc:title`.
 * @returns every node that has facts, in the order of the file. @throws Error if it is not RDF/XML.
 */
export async function rdfNodes(text: string, prefixes: Readonly<Record<string, string>>): Promise<Node[]> {
  const nodes = new Map<string, { id: string; facts: Fact[] }>();
  const nodeOf = (id: string) => {
    const found = nodes.get(id) ?? { id: id.startsWith(BASE) ? id.slice(BASE.length).replace('#', '') : id, facts: [] };
    nodes.set(id, found);
    return found;
  };
  const named = Object.entries({ ...prefixes, rdf: RDF });
  const short = (iri: string) => {
    const [prefix, start = ''] = named.find(([, each]) => iri.startsWith(each)) ?? [];
    return prefix === undefined ? iri : `${prefix}:${iri.slice(start.length)}`;
  };
  const parser = new RdfXmlParser({ baseIRI: BASE, trackPosition: true, validateUri: false });
  parser.on('data', ({ subject, predicate, object }) => {
    const is = short(predicate.value);
    const about = nodeOf(subject.value);
    if (object.termType === 'Literal') about.facts.push({ is, text: object.value });
    else if (is === 'rdf:type') about.facts.push({ is, text: short(object.value) });
    else about.facts.push({ is, node: nodeOf(object.value) });
  });
  const ended = once(parser, 'end');
  parser.end(text);
  await ended;
  return [...nodes.values()].filter(({ facts }) => facts.length > 0);
}
