/** `ro-crate-metadata.json`: describes the data folder as a research object (RO-Crate 1.1, JSON-LD, one flat graph). */
import { SOURCE_KIND_NAMES } from '../archive/schema/source-kinds.ts';
import type { DataFileFacts } from './data-file.ts';
import type { WholeArchive } from './whole.ts';

/** RO-Crate 1.1 has no term for checksums, but schema.org does. */
const CONTEXT = ['https://w3id.org/ro/crate/1.1/context', { sha256: 'http://schema.org/sha256' }];

/**
 * The crate. It has `datePublished` if the version has a date.
 *
 * @param files everything else in the folder.
 * @param homepage address of the page about the data.
 * @see https://www.researchobject.org/ro-crate/1.1/
 */
export function roCrate(whole: WholeArchive, files: readonly DataFileFacts[], homepage: string) {
  const { archive, sources } = whole;
  const publisher = `${archive.permalink}#publisher`;
  const work = ({ url, permalink }: WholeArchive['sources'][number]) => url ?? permalink;
  // Two extracts from one page share an address, but each address is described only once.
  const works = [...new Map(sources.map((source) => [work(source), source])).values()];
  const otherLicences = [
    ...new Map(files.flatMap(({ licence }) => (licence === undefined ? [] : [[licence.address, licence]]))).values(),
  ].filter(({ address }) => address !== archive.licence.url);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: archive.title,
        description: archive.description,
        url: homepage,
        identifier: homepage,
        version: archive.version.number,
        ...(archive.version.date !== null && { datePublished: archive.version.date }),
        inLanguage: archive.language,
        temporalCoverage: archive.span.edtf,
        license: { '@id': archive.licence.url },
        publisher: { '@id': publisher },
        isBasedOn: works.map((source) => ({ '@id': work(source) })),
        hasPart: files.map(({ name }) => ({ '@id': name })),
      },
      { '@id': publisher, '@type': 'Organization', name: archive.publisher, url: archive.permalink },
      { '@id': archive.licence.url, '@type': 'CreativeWork', name: archive.licence.name, url: archive.licence.url },
      ...otherLicences.map(({ name, address }) => ({ '@id': address, '@type': 'CreativeWork', name, url: address })),
      ...works.map((source) => ({
        '@id': work(source),
        '@type': SOURCE_KIND_NAMES[source.kind].schemaOrg,
        name: source.title,
        inLanguage: source.language,
        ...(source.published !== null && { datePublished: source.published.edtf }),
      })),
      ...files.map(({ name, mediaType, says, bytes, sha256, licence }) => ({
        '@id': name,
        '@type': 'File',
        name,
        description: says,
        encodingFormat: mediaType,
        contentSize: String(bytes),
        sha256,
        ...(licence !== undefined && { license: { '@id': licence.address } }),
      })),
    ],
  };
}
