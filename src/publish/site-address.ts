/** The address for which a site is built, from the environment variables `SITE` and `BASE`. */

/** The site’s address if none has been set. */
export const UNPUBLISHED = 'http://localhost:4321';

export interface SiteAddress {
  /** Scheme and host, such as `https://a.example`, without a slash at the end. */
  readonly origin: string;
  /** Folder on the host: `/`, or `/archive` without a trailing slash. */
  readonly base: string;
  /** Whether `SITE` was set; otherwise the origin is `UNPUBLISHED`. */
  readonly given: boolean;
}

/**
 * An error without a stack trace. Whoever publishes a site needs the message, and not the line of code that threw the
 * error.
 */
function refusal(sentence: string): Error {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

const unusable = (name: string, value: string, why: string): Error =>
  refusal(`${name}="${value}" cannot be used: ${why}`);

/** @throws Error if a part of the path is not a valid folder name. */
function folder(name: string, written: string): string {
  const parts = written.split('/').filter((part) => part !== '');
  const odd = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (odd !== undefined)
    throw unusable(name, written, `"${odd}" is not a plain folder name. Write for example BASE=/archive`);
  return `/${parts.join('/')}`;
}

/**
 * Determines the address at which the site will be published. Its folder may be in `BASE`, with or without slashes, or
 * at the end of `SITE`.
 *
 * @throws Error with a sentence that says what to write instead.
 * @example siteAddress({ SITE: 'https://a.example/b' }) // { origin: 'https://a.example', base: '/b', given: true }
 */
export function siteAddress({ SITE = '', BASE = '' }: { readonly SITE?: string; readonly BASE?: string }): SiteAddress {
  const base = folder('BASE', BASE);
  if (SITE === '') return { origin: UNPUBLISHED, base, given: false };
  if (!/^https?:\/\//i.test(SITE)) {
    const host = SITE.replace(/^(?:[a-z][a-z+.-]*:)?\/+/i, '');
    throw unusable('SITE', SITE, `an address begins with https:// or http://. Write for example SITE=https://${host}`);
  }
  if (!URL.canParse(SITE))
    throw unusable('SITE', SITE, 'it is not an address. Write for example SITE=https://archive.example');
  const { origin, pathname, search, hash, username, password } = new URL(SITE);
  if (`${search}${hash}${username}${password}` !== '')
    throw unusable('SITE', SITE, `only a host and a folder can be named. Write for example SITE=${origin}${pathname}`);
  const ofSite = folder('SITE', pathname);
  if (ofSite !== '/' && BASE !== '' && ofSite !== base)
    throw refusal(`SITE names the folder ${ofSite} and BASE the folder ${base}: leave one of them out.`);
  return { origin, base: ofSite === '/' ? base : ofSite, given: true };
}

/**
 * The last message of a build. It says which address the site was built for, and what goes wrong if it is published
 * elsewhere.
 */
export function builtFor({ origin, base, given }: SiteAddress): string {
  const address = withSlash(origin + base);
  return given
    ? `Built for ${address}. At any other address its citations, permalinks, feed and sitemap name the wrong place: build it again with the right SITE.`
    : `Built without an address: citations, permalinks, feed and sitemap say ${address}, which nobody else can open. Before you publish, set SITE to its address (docs/deploying.md says how) and build again.`;
}

const withSlash = (address: string): string => `${address.replace(/\/$/, '')}/`;
