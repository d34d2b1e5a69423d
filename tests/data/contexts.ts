/**
 * The terms of the JSON-LD contexts that our files use, with their published meanings, so that no test needs the
 * network.
 */
const schemaOrg = (...words: string[]) => Object.fromEntries(words.map((word) => [word, `http://schema.org/${word}`]));
const annotation = (...words: string[]) =>
  Object.fromEntries(words.map((word) => [word, `http://www.w3.org/ns/oa#${word}`]));
const link = (id: string) => ({ '@type': '@id', '@id': id });

const ACTIVITY = 'http://www.w3.org/ns/activitystreams#';

export const CONTEXTS: Readonly<Record<string, { '@context': Record<string, unknown> }>> = {
  'https://w3id.org/ro/crate/1.1/context': {
    '@context': {
      ...schemaOrg(
        'Dataset',
        'CreativeWork',
        'Organization',
        'NewsArticle',
        'WebPage',
        'Article',
        'Report',
        'Book',
        'Message',
      ),
      ...schemaOrg('name', 'description', 'url', 'identifier', 'version', 'datePublished', 'inLanguage', 'about'),
      ...schemaOrg('temporalCoverage', 'license', 'publisher', 'isBasedOn', 'hasPart', 'encodingFormat', 'contentSize'),
      File: 'http://schema.org/MediaObject',
      conformsTo: 'http://purl.org/dc/terms/conformsTo',
    },
  },
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      id: '@id',
      type: '@type',
      ...annotation(
        'Annotation',
        'TextualBody',
        'SpecificResource',
        'TextQuoteSelector',
        'describing',
        'linking',
        'exact',
      ),
      AnnotationCollection: `${ACTIVITY}OrderedCollection`,
      AnnotationPage: `${ACTIVITY}OrderedCollectionPage`,
      Organization: 'http://xmlns.com/foaf/0.1/Organization',
      body: link('http://www.w3.org/ns/oa#hasBody'),
      target: link('http://www.w3.org/ns/oa#hasTarget'),
      source: link('http://www.w3.org/ns/oa#hasSource'),
      selector: link('http://www.w3.org/ns/oa#hasSelector'),
      canonical: link('http://www.w3.org/ns/oa#canonical'),
      motivation: { '@type': '@vocab', '@id': 'http://www.w3.org/ns/oa#motivatedBy' },
      purpose: { '@type': '@vocab', '@id': 'http://www.w3.org/ns/oa#hasPurpose' },
      creator: link('http://purl.org/dc/terms/creator'),
      rights: link('http://purl.org/dc/terms/rights'),
      items: { '@type': '@id', '@id': `${ACTIVITY}items`, '@container': '@list' },
      partOf: link(`${ACTIVITY}partOf`),
      first: link(`${ACTIVITY}first`),
      total: `${ACTIVITY}totalItems`,
      startIndex: `${ACTIVITY}startIndex`,
      format: 'http://purl.org/dc/elements/1.1/format',
      language: 'http://purl.org/dc/elements/1.1/language',
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      name: 'http://xmlns.com/foaf/0.1/name',
    },
  },
};
