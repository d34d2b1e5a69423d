/**
 * Describes pages in schema.org terms, with one `@graph` per page. Claims are not rated; each is attributed to whoever
 * makes it.
 */
import { claimPath, picturePath, recordPath } from '../archive/address.ts';
import type { Actor, Archive, Claim, Event, Source, Thread } from '../archive/archive.ts';
import { attributed } from '../archive/attribution.ts';
import { sameAs } from '../archive/schema/identifiers.ts';
import type { Image } from '../archive/schema/image.ts';
import { licenceNamed } from '../archive/schema/licences.ts';
import { SOURCE_KIND_NAMES } from '../archive/schema/source-kinds.ts';
import { say } from '../words/message.ts';
import { cslDate, cslName, edtfOf, writtenName } from './csl.ts';
import type { Place } from './items.ts';

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** The schema.org type for each kind of actor. */
export const ACTOR_TYPES: Readonly<Record<Actor['record']['kind'], string>> = {
  person: 'Person',
  body: 'Organization',
  authority: 'Organization',
  medium: 'Organization',
};

const collectionOf = (place: Place) => place.address('/data/#dataset');

/** The pictures of a record; nothing if it has none. */
function pictured(images: readonly Image[] | undefined, { settings }: Archive, place: Place): Node {
  const nodes = (images ?? []).map(({ file, alt, credit, licence }) => ({
    '@type': 'ImageObject',
    contentUrl: place.address(picturePath(file)),
    description: alt,
    creditText: credit,
    license: licenceNamed(licence, settings.licence)?.address,
  }));
  return nodes.length === 0 ? {} : { image: nodes.length === 1 ? nodes[0] : nodes };
}

function crumbs(place: Place, page: string, steps: readonly { name: string; path: string }[]): Node {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${page}#breadcrumb`,
    itemListElement: steps.map(({ name, path }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name,
      item: place.address(path),
    })),
  };
}

function webPage(
  archive: Archive,
  place: Place,
  path: string,
  name: string,
  part: { name: string; path: string },
): Node[] {
  const address = place.address(path);
  return [
    {
      '@type': 'WebPage',
      '@id': address,
      url: address,
      name,
      inLanguage: archive.settings.language,
      isPartOf: {
        '@type': 'WebSite',
        '@id': place.address('/'),
        name: archive.settings.title,
        url: place.address('/'),
      },
      license: archive.settings.licence.address,
      publisher: { '@type': 'Organization', name: archive.settings.publisher },
      ...(place.date !== undefined && { dateModified: place.date }),
      ...(place.version !== undefined && { version: place.version }),
      breadcrumb: { '@id': `${address}#breadcrumb` },
      mainEntity: { '@id': `${address}#it` },
    },
    crumbs(place, address, [{ name: archive.settings.title, path: '/' }, part, { name, path }]),
  ];
}

const graph = (nodes: readonly Node[]) => ({ '@context': CONTEXT, '@graph': nodes });

/**
 * A schema.org date follows ISO 8601: a day, a month or a year. An unspecified day in a month becomes the month; a
 * season, which EDTF writes like a month, becomes the year.
 */
function isoDate(edtf: string | undefined): string | undefined {
  const known = edtf?.replace(/(?:-XX)+$|(?<=^\d{4})-2[1-4]$/, '');
  return known !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(known) ? known : undefined;
}

/** A person or organisation, from the name written in the archive’s files. */
function agent(name: string): Node {
  const read = cslName(name);
  return { '@type': read.literal === undefined ? 'Person' : 'Organization', name: writtenName(read) };
}

function original({ settings }: Archive, source: Source, place: Place): Node {
  const { record } = source;
  const licence = licenceNamed(record.licence, settings.licence);
  const issued = cslDate(source.published);
  const published = issued === undefined ? undefined : isoDate(edtfOf(issued));
  return {
    '@type': SOURCE_KIND_NAMES[record.kind].schemaOrg,
    '@id': record.address ?? `${place.address(recordPath('source', source.id))}#original`,
    ...(record.address !== undefined && { url: record.address }),
    headline: record.title,
    ...(source.publisher !== undefined && { publisher: { '@type': 'Organization', name: source.publisher.name } }),
    ...(record.place !== undefined && { locationCreated: { '@type': 'Place', name: record.place } }),
    ...(record.pages !== undefined && { pagination: record.pages }),
    ...(published !== undefined && { datePublished: published }),
    inLanguage: record.language,
    ...(licence !== undefined && { license: licence.address }),
    ...(record.authors.length > 0 && { author: record.authors.map(agent) }),
    ...(record.translators !== undefined && { translator: record.translators.map(agent) }),
  };
}

/** A source’s page: our record of the document, based on the original. */
export function sourceGraph(archive: Archive, source: Source, place: Place): object {
  const { record, id } = source;
  const path = recordPath('source', id);
  const address = place.address(path);
  return graph([
    ...webPage(archive, place, path, record.title, { name: archive.words.site.menu.sources, path: '/sources/' }),
    {
      '@type': 'ArchiveComponent',
      '@id': `${address}#it`,
      identifier: id,
      name: say(archive.words.cited.recordName, { short: record.short }),
      ...(place.version !== undefined && { version: place.version }),
      ...(place.date !== undefined && { dateModified: place.date }),
      license: archive.settings.licence.address,
      isPartOf: { '@id': collectionOf(place) },
      ...(record.held !== undefined && {
        holdingArchive: { '@type': 'ArchiveOrganization', name: record.held.repository },
        ...(record.held.shelfMark !== undefined && { itemLocation: record.held.shelfMark }),
      }),
      ...pictured(record.images, archive, place),
      isBasedOn: original(archive, source, place),
    },
  ]);
}

function claimNode(archive: Archive, claim: Claim, place: Place): Node {
  const origin = claim.chain.at(-1);
  return {
    '@type': 'Claim',
    '@id': place.address(claimPath(claim.ref)),
    url: place.address(claimPath(claim.ref)),
    text: attributed(claim.chain, claim.says, archive.words.attribution),
    author: {
      '@type': 'Thing',
      name: claim.originName,
      ...(origin?.actor !== undefined && { '@id': `${place.address(recordPath('actor', origin.actor))}#it` }),
    },
    appearance: original(archive, claim.source, place),
  };
}

/** An event’s page: the event, dated as precisely as is known, and the claims about it. */
export function eventGraph(archive: Archive, event: Event, place: Place): object {
  const path = recordPath('event', event.id);
  const { date } = event;
  const [start, end] = (date?.form === 'interval' ? date.edtf.split('/') : [date?.edtf]).map(isoDate);
  const given = event.record.place === undefined ? [] : [{ '@type': 'Place', name: event.record.place }];
  const meant = event.places.map(({ name, identifiers }) => {
    const same = sameAs(identifiers);
    return { '@type': 'Place', name, ...(same.length > 0 && { sameAs: same }) };
  });
  const locations = meant.length > 0 ? meant : given;
  const status = event.status.established ? {} : { disambiguatingDescription: event.status.name };
  return graph([
    ...webPage(archive, place, path, event.title, { name: archive.words.site.menu.timeline, path: '/' }),
    {
      '@type': 'Event',
      '@id': `${place.address(path)}#it`,
      name: event.title,
      ...status,
      ...(start !== undefined && { startDate: start }),
      ...(end !== undefined && { endDate: end }),
      ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
      ...(event.actors.length > 0 && {
        contributor: event.actors.map(({ actor }) => ({
          '@type': ACTOR_TYPES[actor.record.kind],
          '@id': `${place.address(recordPath('actor', actor.id))}#it`,
          name: actor.name,
        })),
      }),
      ...pictured(event.record.images, archive, place),
      subjectOf: event.claims.map((claim) => ({ '@id': place.address(claimPath(claim.ref)) })),
    },
    ...event.claims.map((claim) => claimNode(archive, claim, place)),
  ]);
}

export function actorGraph(archive: Archive, actor: Actor, place: Place): object {
  const path = recordPath('actor', actor.id);
  const names = [...Object.values(actor.record.names ?? {}), ...(actor.record.spellings ?? [])];
  const same = sameAs(actor.record.identifiers);
  return graph([
    ...webPage(archive, place, path, actor.name, { name: archive.words.site.menu.actors, path: '/actors/' }),
    {
      '@type': ACTOR_TYPES[actor.record.kind],
      '@id': `${place.address(path)}#it`,
      name: actor.name,
      ...(names.length > 0 && { alternateName: names }),
      ...(same.length > 0 && { sameAs: same }),
      ...pictured(actor.record.images, archive, place),
    },
  ]);
}

/** A thread’s page: one of our own texts, based on claims. */
export function threadGraph(archive: Archive, thread: Thread, place: Place): object {
  const path = recordPath('thread', thread.id);
  const cited = new Set(thread.steps.flatMap(({ blocks }) => blocks.flatMap(({ cites }) => cites)));
  return graph([
    ...webPage(archive, place, path, thread.title, { name: archive.words.site.menu.threads, path: '/threads/' }),
    {
      '@type': 'Article',
      '@id': `${place.address(path)}#it`,
      headline: thread.title,
      abstract: thread.question,
      isBasedOn: [...cited].map((ref) => ({ '@id': place.address(claimPath(ref)) })),
    },
  ]);
}

/** Any other page, such as the front page, the differences or the data. */
export function pageGraph(archive: Archive, place: Place, path: string, name: string): object {
  return graph([
    {
      '@type': 'Dataset',
      '@id': collectionOf(place),
      name: archive.settings.title,
      description: archive.settings.description,
      url: place.address('/data/'),
      ...(place.version !== undefined && { version: place.version }),
      ...(place.date !== undefined && { dateModified: place.date }),
      license: archive.settings.licence.address,
      inLanguage: archive.settings.language,
      creator: { '@type': 'Organization', name: archive.settings.publisher },
    },
    {
      '@type': 'WebPage',
      '@id': place.address(path),
      url: place.address(path),
      name,
      about: { '@id': collectionOf(place) },
    },
  ]);
}
