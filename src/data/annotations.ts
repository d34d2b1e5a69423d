/**
 * `annotations.json`: every quotation as a W3C Web Annotation on its document.
 *
 * Each TextQuoteSelector contains only the exact words. The words around a quotation would help programs to find it.
 * The archive does not print them, however, and we have no right to print more of the documents.
 */
import type { WholeArchive } from './whole.ts';

/**
 * An AnnotationCollection with all annotations on one page.
 *
 * @param address the address of the published file.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotations({ archive, claims, sources, events }: WholeArchive, address: string) {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const eventAt = new Map(events.map(({ id, permalink }) => [id, permalink]));
  const items = claims.flatMap((claim) => {
    const source = sourceOf.get(claim.source);
    if (claim.quote === null || source === undefined) return [];
    return [
      {
        id: `${address}#${claim.id}`,
        type: 'Annotation',
        motivation: 'describing',
        canonical: claim.permalink,
        rights: archive.licence.url,
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            // Without its chain, a statement would look like a fact.
            value: `${claim.chainWords} ${claim.says}`,
            format: 'text/plain',
            language: archive.language,
          },
          ...claim.events.flatMap(({ id }) => {
            const event = eventAt.get(id);
            return event === undefined ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: event }];
          }),
        ],
        target: {
          type: 'SpecificResource',
          source: source.url ?? source.permalink,
          selector: { type: 'TextQuoteSelector', exact: claim.quote },
        },
      },
    ];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: `Quotations in ${archive.title}. Selectors have only the exact words: the words around them are not published here.`,
    creator: { id: `${archive.permalink}#publisher`, type: 'Organization', name: archive.publisher },
    rights: archive.licence.url,
    total: items.length,
    first: { id: `${address}#page`, type: 'AnnotationPage', partOf: address, startIndex: 0, items },
  };
}
