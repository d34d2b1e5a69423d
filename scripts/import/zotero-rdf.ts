/**
 * Reads the RDF that Zotero exports (“Zotero RDF”), with its notes and attachments, which are listed but not imported.
 */
import { filedName } from './csl-json.ts';
import type { Fault } from './proposal.ts';
import { type Fact, type Node, rdfNodes } from './rdf.ts';
import { type Given, type Work, type WorkField, workOf } from './work.ts';
import { kindNamed } from './work-kind.ts';

const PREFIXES = {
  z: 'http://www.zotero.org/namespaces/export#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  bib: 'http://purl.org/net/biblio#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  link: 'http://purl.org/rss/1.0/modules/link/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
};

/** Facts in order of preference: the place of a work in an archive comes before its call number in a library. */
const FIELDS: Readonly<Record<string, WorkField>> = {
  'dc:title': 'title',
  'bib:authors': 'authors',
  'z:artists': 'authors',
  'z:cartographers': 'authors',
  'z:interviewees': 'authors',
  'z:performers': 'authors',
  'z:podcasters': 'authors',
  'z:presenters': 'authors',
  'bib:editors': 'contributors',
  'bib:contributors': 'contributors',
  'z:contributors': 'contributors',
  'z:directors': 'contributors',
  'z:interviewers': 'contributors',
  'z:recipients': 'contributors',
  'z:translators': 'translators',
  container: 'container',
  publisher: 'publisher',
  place: 'place',
  'prism:volume': 'volume',
  'prism:edition': 'edition',
  'bib:pages': 'pages',
  'z:type': 'genre',
  'dc:type': 'genre',
  'z:language': 'language',
  'dc:date': 'published',
  'dcterms:dateSubmitted': 'lookedUp',
  address: 'address',
  DOI: 'doi',
  'dc:rights': 'rights',
  'z:archive': 'repository',
  'dc:coverage': 'shelfMark',
  'call number': 'shelfMark',
};
const PREFERENCE = Object.keys(FIELDS);

/** Facts that only describe how the file is built. */
const SILENT = new Set(['rdf:type', 'z:itemType', 'z:key']);

const nodesOf = ({ facts }: Node, is: string): Node[] =>
  facts.flatMap((fact) => (fact.is === is && 'node' in fact ? [fact.node] : []));
const textOf = ({ facts }: Node, is: string): string =>
  facts.flatMap((fact) => (fact.is === is && 'text' in fact ? [fact.text] : []))[0] ?? '';

/** The text of a node and of all nodes below it, on one line. */
function everything(node: Node, above: readonly Node[] = []): string {
  if (above.includes(node)) return '';
  const parts = node.facts.map((fact) => {
    if (SILENT.has(fact.is)) return '';
    return 'text' in fact ? fact.text : everything(fact.node, [...above, node]);
  });
  return parts.filter((part) => part !== '').join(', ') || node.id;
}

/** A person’s name, or an organisation’s, which has only one part. */
function nameOf(person: Node): string {
  const given = textOf(person, 'foaf:givenName') || textOf(person, 'foaf:givenname');
  const family = textOf(person, 'foaf:surname');
  return given === '' ? filedName({ literal: family || textOf(person, 'foaf:name') }) : filedName({ family, given });
}

/** The members of a list, in its order. */
const membersOf = ({ facts }: Node): Node[] =>
  facts.flatMap((fact) => (/^rdf:_\d+$/.test(fact.is) && 'node' in fact ? [fact.node] : []));

type Said = Omit<Given, 'to'>;

/** `DOI 10.1000/1`, `ISBN 978-0-00-000000-2`, or an address. */
function identifier(fact: Fact): Said {
  if ('node' in fact) return { field: 'address', value: textOf(fact.node, 'rdf:value') || everything(fact.node) };
  const [, kind = '', value = ''] = /^([A-Z]+)\s+(.*)$/s.exec(fact.text) ?? [];
  return kind === '' ? { field: 'identifier', value: fact.text } : { field: kind, value };
}

/**
 * Facts about what a work appeared in, or about its series: the title, and any details of the volume. Between an
 * article and its newspaper there may be a section.
 *
 * @param above the nodes from the work down to the one that names this container.
 */
function containerFacts(container: Node, above: readonly Node[]): Said[] {
  if (above.includes(container)) return [];
  const type = textOf(container, 'rdf:type');
  const title = type === 'bib:Part' ? 'section' : 'container';
  return saidOf(container, above).map(({ field, value }) => ({
    field: type === 'bib:Series' ? `series, ${field}` : field === 'dc:title' ? title : field,
    value,
  }));
}

/** The values that one fact gives, with the keys of `FIELDS` where possible; `above` ends with the fact’s own node. */
function said(fact: Fact, above: readonly Node[]): Said[] {
  const { is } = fact;
  if (SILENT.has(is)) return [];
  if (is === 'dc:identifier') return [identifier(fact)];
  if (is === 'dcterms:dateSubmitted' && 'text' in fact)
    return [{ field: is, value: fact.text.replace(/^(\d{4}-\d\d-\d\d)[ T].*$/, '$1') }];
  if ('text' in fact) return [{ field: is === 'dc:subject' ? 'tag' : is, value: fact.text }];
  const { node } = fact;
  if (is === 'dcterms:isPartOf') return containerFacts(node, above);
  if (is === 'dc:publisher')
    return [
      { field: 'publisher', value: textOf(node, 'foaf:name') || (node.facts.length === 0 ? node.id : '') },
      ...nodesOf(node, 'vcard:adr').map((where) => ({ field: 'place', value: textOf(where, 'vcard:locality') })),
    ];
  if (is === 'dc:subject')
    return [
      {
        field: textOf(node, 'rdf:type') === 'dcterms:LCC' ? 'call number' : 'tag',
        value: textOf(node, 'rdf:value') || everything(node),
      },
    ];
  if (is === 'link:link') return [{ field: 'attachment', value: everything(node) }];
  if (is === 'dcterms:isReferencedBy') return [{ field: 'note', value: textOf(node, 'rdf:value') || node.id }];
  if (is === 'dc:relation') return [{ field: 'related', value: textOf(node, 'dc:title') || node.id }];
  const people = membersOf(node);
  return people.length > 0
    ? people.map((person) => ({ field: is, value: nameOf(person) }))
    : [{ field: is, value: everything(node) }];
}

/** @param above the nodes through which this one was reached. */
function saidOf(node: Node, above: readonly Node[] = []): Said[] {
  return node.facts.flatMap((fact) => said(fact, [...above, node]));
}

function work(node: Node, name: string): Work {
  const title = textOf(node, 'dc:title');
  const type = textOf(node, 'z:itemType');
  const rank = ({ field }: Said) => (PREFERENCE.includes(field) ? PREFERENCE.indexOf(field) : PREFERENCE.length);
  const given = saidOf(node)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ field, value }) => ({
      field: field.replace(/\b[a-z]+:/, ''),
      to: Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined,
      value,
    }));
  const from = `${name}, ${node.id}${title === '' ? '' : ` ("${title.slice(0, 40)}")`}`;
  return workOf({ from, key: node.id, type, kind: kindNamed('zotero', type) }, given);
}

/** Things in a file that are not works, keyed by what they are. */
const OTHERS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'bib:Memo': ['note that belongs to no work', 'notes that belong to no work'],
  'z:Attachment': ['attachment that belongs to no work', 'attachments that belong to no work'],
  'z:Collection': ['collection', 'collections'],
};

/** Sentences that count the collections, and the notes and attachments that belong to no work. */
function notTaken(nodes: readonly Node[], name: string): string[] {
  const belongs = new Set(
    nodes.flatMap((node) => ['link:link', 'dcterms:isReferencedBy'].flatMap((is) => nodesOf(node, is))),
  );
  return Object.entries(OTHERS).flatMap(([type, [one, many]]) => {
    const count = nodes.filter((node) => textOf(node, 'rdf:type') === type && !belongs.has(node)).length;
    return count === 0
      ? []
      : [`${name}: ${count} ${count === 1 ? one : many} ${count === 1 ? 'is' : 'are'} not imported.`];
  });
}

/**
 * Reads the works of a file.
 *
 * @param name the name of the file.
 * @returns the works, and sentences on what else is in the file.
 */
export async function zoteroWorks(
  text: string,
  name: string,
): Promise<{ works: Work[]; faults: Fault[]; notes: string[] }> {
  // The path of an attachment is in an element whose name RDF/XML reserves for an attribute.
  const legal = text.replaceAll(/<(\/?)rdf:resource(?=[\s/>])/g, '<$1z:path');
  let nodes: Node[];
  try {
    nodes = await rdfNodes(legal, PREFIXES);
  } catch (error) {
    const wrong = `it is not RDF that can be read (${(error as Error).message.split('\n')[0]})`;
    return { works: [], faults: [{ from: name, wrong, instead: 'Export it again as “Zotero RDF”.' }], notes: [] };
  }
  const isWork = (node: Node) => !['', 'attachment', 'note', 'annotation'].includes(textOf(node, 'z:itemType'));
  const works = nodes.filter(isWork).map((node) => work(node, name));
  return { works, faults: [], notes: notTaken(nodes, name) };
}
