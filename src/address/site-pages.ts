/** The pages that every site has whatever its archive: menu, footer, site map and permanent addresses are made of this list. */

export interface SitePage {
  /** Path from the site’s root. */
  readonly path: string;
  /** Whether it may be cited, and so is never given up. */
  readonly permanent: boolean;
  /** Its name in the menu at the top of every page. */
  readonly menu?: 'timeline' | 'search' | 'sources' | 'actors' | 'differences' | 'about';
  /** Its name in the footer. */
  readonly footer?: 'data' | 'bibliography';
}

/** In the order of the menu. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: '/', permanent: true, menu: 'timeline' },
  { path: '/search/', permanent: false, menu: 'search' },
  { path: '/chronology/', permanent: false },
  { path: '/sources/', permanent: true, menu: 'sources' },
  { path: '/actors/', permanent: true, menu: 'actors' },
  { path: '/differences/', permanent: true, menu: 'differences' },
  { path: '/data/', permanent: true, footer: 'data' },
  { path: '/data/dictionary/', permanent: true },
  { path: '/bibliography/', permanent: false, footer: 'bibliography' },
  { path: '/about/', permanent: true, menu: 'about' },
  { path: '/about/words/', permanent: true },
  { path: '/about/references/', permanent: true },
  { path: '/about/corrections/', permanent: true },
];
