/** The site’s own pages, beside those of records: menu, footer, site map and permanent addresses are made of this list. */

export interface SitePage {
  /** Path from the site’s root. */
  readonly path: string;
  /** Whether it may be cited, so that its address is kept for ever. */
  readonly permanent: boolean;
  /** Its name in the menu at the top of every page. */
  readonly menu?: 'overview' | 'threads' | 'timeline' | 'search' | 'sources' | 'actors' | 'differences' | 'about';
  /** Kind of record without which the site does not have it. */
  readonly needs?: 'overview' | 'threads';
  /** Its name in the footer. */
  readonly footer?: 'matrix' | 'data' | 'bibliography';
}

/** In the order of the menu. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: '/overview/', permanent: true, menu: 'overview', needs: 'overview' },
  { path: '/', permanent: true, menu: 'timeline' },
  { path: '/threads/', permanent: true, menu: 'threads', needs: 'threads' },
  { path: '/search/', permanent: false, menu: 'search' },
  { path: '/chronology/', permanent: false },
  { path: '/sources/', permanent: true, menu: 'sources' },
  { path: '/actors/', permanent: true, menu: 'actors' },
  { path: '/differences/', permanent: true, menu: 'differences' },
  { path: '/matrix/', permanent: false, footer: 'matrix' },
  { path: '/data/', permanent: true, footer: 'data' },
  { path: '/data/dictionary/', permanent: true },
  { path: '/bibliography/', permanent: false, footer: 'bibliography' },
  { path: '/about/', permanent: true, menu: 'about' },
  { path: '/about/words/', permanent: true },
  { path: '/about/references/', permanent: true },
  { path: '/about/corrections/', permanent: true },
];

/**
 * Those pages of the list that a site has.
 *
 * @param records of its archive, of the kinds that some pages need.
 */
export const sitePages = (records: Readonly<Record<'overview' | 'threads', readonly unknown[]>>): SitePage[] =>
  SITE_PAGES.filter(({ needs }) => needs === undefined || records[needs].length > 0);
