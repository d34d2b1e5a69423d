/**
 * The site’s own pages, as opposed to those of records. The menu, footer, site map and permanent addresses are built
 * from this list.
 */

export interface SitePage {
  /** Path from the site root. */
  readonly path: string;
  /** Whether the page may be cited, in which case its address must never change. */
  readonly permanent: boolean;
  /** The page’s key in the menu at the top of every page. */
  readonly menu?: 'overview' | 'threads' | 'timeline' | 'search' | 'sources' | 'actors' | 'differences' | 'about';
  /** Kind of record that the archive must have for the page to exist. */
  readonly needs?: 'overview' | 'threads';
  /** The page’s key in the footer. */
  readonly footer?: 'matrix' | 'data' | 'bibliography';
}

/** The site’s own pages, in menu order. */
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
 * The pages in this list that a site has.
 *
 * @param records the records of its archive; some pages exist only if there are records of a certain kind.
 */
export const sitePages = (records: Readonly<Record<'overview' | 'threads', readonly unknown[]>>): SitePage[] =>
  SITE_PAGES.filter(({ needs }) => needs === undefined || records[needs].length > 0);
