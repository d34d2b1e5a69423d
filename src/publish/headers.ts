/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where several rules fit an address, those hosts join values of
 * one name with a comma. For policies that is what is wanted (both hold); for caching it is not, so rules that say how
 * long a file keeps never overlap: one for each folder and file at the top of the site.
 */
import { NO_FRAME_POLICY, PAGE_POLICY } from './policy.ts';

/** Powerful features that no page uses. */
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

/** Headers of every file. */
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
 * Media types of files whose ending says too little to a host. A file matches one rule only, since hosts join the
 * values of several; every other `.json` is `application/json` on every host.
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
  ['/sources/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/events/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/actors/*.json', 'application/vnd.citationstyles.csl+json'],
  ['/bibliography/*.json', 'application/vnd.citationstyles.csl+json'],
];

/** The folder of pages made for frames on other sites, and what the others say. */
export const FRAMED = 'embed/';
export const NOT_FRAMED: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', NO_FRAME_POLICY],
  ['X-Frame-Options', 'DENY'],
];
/** The end of a name that changes with the file’s content, as a pattern. */
export const HASHED_FILE = '-[0-9a-f]{12}\\.[a-z0-9]+';
const isHashed = (name: string) => name === '_astro/' || new RegExp(`${HASHED_FILE}$`).test(name);

/** Settings of hosts, and the page that has the address of its folder. */
const UNSENT: readonly string[] = ['index.html', '_headers', '.htaccess', '.nojekyll'];

/** @param names of files and folders at the top of the site, folders with a slash at the end. @param base of the site, `/` or `/folder`. */
export function headersText(names: readonly string[], base: string): string {
  const root = base.replace(/\/$/, '');
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [`${root}${path}`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const own = (name: string): (readonly [string, string])[] => [
    ...(name === FRAMED ? [] : NOT_FRAMED),
    ['Cache-Control', isHashed(name) ? FOR_EVER : ASK_EACH_TIME],
  ];
  const rules = names
    .filter((name) => !UNSENT.includes(name))
    .toSorted()
    .map((name) => rule(`/${name}${name.endsWith('/') ? '*' : ''}`, own(name)));
  const types = TYPES.map(([path, type]) => rule(path, [['Content-Type', type]]));
  return `${[rule('/*', EVERYWHERE), rule('/', own('')), ...rules, ...types].join('\n\n')}\n`;
}
