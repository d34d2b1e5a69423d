/**
 * `_headers` in the format of Netlify and Cloudflare Pages. If several rules match an address, those hosts join the
 * values of each header with a comma. Policies may be joined in this way, because all of them then apply; values for
 * caching may not. So the rules for caching never overlap: there is one for each folder and file at the top of the
 * site.
 */
import { NO_FRAME_POLICY, PAGE_POLICY } from './policy.ts';

/** Browser features that no page uses. */
const NEVER_USED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
] as const;

/** Headers for every file. */
export const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', PAGE_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', NEVER_USED.map((name) => `${name}=()`).join(', ')],
];

export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/**
 * Media types for files whose extension does not tell a host enough. No file matches two of these rules, because hosts
 * would join their values. Every host serves all other `.json` files as `application/json`.
 */
export const TYPES: readonly (readonly [string, string])[] = [
  ['/*.csv', 'text/csv; charset=utf-8'],
  ['/*.ics', 'text/calendar; charset=utf-8'],
  ['/*.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/*.bib', 'application/x-bibtex; charset=utf-8'],
  ['/*.cff', 'application/yaml; charset=utf-8'],
  ['/*.linkset', 'application/linkset+json'],
  ['/data/*.txt', 'text/plain; charset=utf-8'],
  ['/data/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['/data/archive.schema.json', 'application/schema+json'],
  ['/data/ro-crate-metadata.json', 'application/ld+json'],
  ['/data/annotations.json', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
  ['/iiif/*.json', 'application/ld+json; profile="http://iiif.io/api/presentation/3/context.json"'],
  ['/sources/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/events/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/actors/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/bibliography/*.json', 'application/vnd.citationstyles.csl+json'],
];

/** The folder of pages that other sites may show in frames, and the headers for all other pages. */
export const FRAMED = 'embed/';
export const NOT_FRAMED: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', NO_FRAME_POLICY],
  ['X-Frame-Options', 'DENY'],
];
/** Folders with pictures and their manifests, which viewers on other sites may read (IIIF). */
export const FOR_OTHER_SITES: readonly string[] = ['iiif/', 'images/'];
export const READABLE: readonly [string, string] = ['Access-Control-Allow-Origin', '*'];
/** A pattern for the end of a file name that changes with the file’s content. */
export const HASHED_FILE = '-[0-9a-f]{12}\\.[a-z0-9]+';
const isHashed = (name: string) => name === '_astro/' || new RegExp(`${HASHED_FILE}$`).test(name);

/** Files that nobody requests by name: settings for the host, and the page served at the address of its folder. */
const UNSENT: readonly string[] = ['index.html', '_headers', '.htaccess', '.nojekyll'];

/**
 * Writes the text of `_headers`.
 *
 * @param names the names of files and folders at the top of the site, with a slash after each folder.
 * @param base the site’s base path, `/` or `/folder`.
 */
export function headersText(names: readonly string[], base: string): string {
  const root = base.replace(/\/$/, '');
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [`${root}${path}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const own = (name: string): (readonly [string, string])[] => [
    ...(name === FRAMED ? [] : NOT_FRAMED),
    ...(FOR_OTHER_SITES.includes(name) ? [READABLE] : []),
    ['Cache-Control', isHashed(name) ? FOR_EVER : ASK_EACH_TIME],
  ];
  const rules = names
    .filter((name) => !UNSENT.includes(name))
    .toSorted()
    .map((name) => rule(`/${name}${name.endsWith('/') ? '*' : ''}`, own(name)));
  const types = TYPES.map(([path, type]) => rule(path, [['Content-Type', type]]));
  return `${[rule('/*', EVERYWHERE), rule('/', own('')), ...rules, ...types].join('\n\n')}\n`;
}
