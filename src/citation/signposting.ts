/** FAIR Signposting: typed links for a page, in its head and as a link set (RFC 9264, `application/linkset+json`). */

export interface TypedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface DescribedPage {
  /** Full address of the page. */
  readonly address: string;
  /** Full addresses of the files that describe the page’s subject, with their media types. */
  readonly files: readonly { readonly href: string; readonly type: string }[];
  /** The kind of thing that the page describes, as a schema.org address. */
  readonly kind: string;
  /** Address of our licence. */
  readonly licence: string;
  /** The data set that the page belongs to. */
  readonly collection?: string;
  /** The publisher’s address for the document. */
  readonly related?: string;
  /** The manifest of the pictures of the page’s subject, for image viewers on other sites. */
  readonly manifest?: { readonly href: string; readonly type: string };
  /** Address of the link set. */
  readonly linkset?: string;
}

export const CSL_TYPE = 'application/vnd.citationstyles.csl+json';
export const RIS_TYPE = 'application/x-research-info-systems';
export const BIBLATEX_TYPE = 'application/x-bibtex';
export const LINKSET_TYPE = 'application/linkset+json';

/** The links in a page’s head. */
export function typedLinks(page: DescribedPage): TypedLink[] {
  const { address, files, kind, licence, collection, related, manifest, linkset } = page;
  return [
    { rel: 'cite-as', href: address },
    { rel: 'type', href: kind },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'license', href: licence },
    ...files.map(({ href, type }) => ({ rel: 'describedby', href, type })),
    ...(collection === undefined ? [] : [{ rel: 'collection', href: collection }]),
    ...(related === undefined ? [] : [{ rel: 'related', href: related }]),
    ...(manifest === undefined ? [] : [{ rel: 'alternate', ...manifest }]),
    ...(linkset === undefined ? [] : [{ rel: 'linkset', href: linkset, type: LINKSET_TYPE }]),
  ];
}

/** The links of one page, grouped by anchor; the page’s files link back to it. */
function contexts(page: DescribedPage): object[] {
  const byRel = Map.groupBy(
    typedLinks(page).filter(({ rel }) => rel !== 'linkset'),
    ({ rel }) => rel,
  );
  const target = ({ href, type }: TypedLink) => (type === undefined ? { href } : { href, type });
  return [
    { anchor: page.address, ...Object.fromEntries([...byRel].map(([rel, links]) => [rel, links.map(target)])) },
    ...page.files.map(({ href }) => ({ anchor: href, describes: [{ href: page.address, type: 'text/html' }] })),
  ];
}

/** The links of several pages as a separate document. */
export const linkset = (pages: readonly DescribedPage[]): object => ({ linkset: pages.flatMap(contexts) });
