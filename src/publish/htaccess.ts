/**
 * `.htaccess` for Apache: headers, media types, compression and the error page. It uses only what `AllowOverride
 * FileInfo` permits. A server that permits no more would refuse every page because of a single other directive.
 */
import {
  ASK_EACH_TIME,
  EVERYWHERE,
  FOR_EVER,
  FOR_OTHER_SITES,
  FRAMED,
  HASHED_FILE,
  NOT_FRAMED,
  READABLE,
  TYPES,
} from './headers.ts';

/** The media types that Apache compresses as it sends files. */
const TEXTS = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
  ...new Set(TYPES.map(([, type]) => type.split(';')[0])),
];

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Converts a path from `_headers` to a regular expression for addresses. */
const pattern = (path: string): string =>
  `#${path.replace(/[.+?^${}()|[\]\\#]/g, '\\$&').replace(/\*/g, path.startsWith('/*') ? '.*' : '[^/]*')}$#`;

/** Writes the text of `.htaccess`. @param base the site’s base path, `/` or `/folder`. */
export function htaccessText(base: string): string {
  const root = base.replace(/\/$/, '');
  const header = (how: 'set' | 'add', [name, value]: readonly [string, string]) =>
    `Header always ${how} ${name} ${quoted(value)}`;
  return [
    `ErrorDocument 404 ${root}/404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .json .xml .webmanifest',
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    ...TYPES.map(([path, type]) => `<If "%{REQUEST_URI} =~ m${pattern(path)}">\n  ForceType ${quoted(type)}\n</If>`),
    '<IfModule mod_headers.c>',
    // Apache adds a suffix to the ETag of a compressed page. It then fails to recognise its own ETag in a request.
    `RequestHeader edit If-None-Match '^(W/)?"(.*)-gzip"$' '$1"$2"'`,
    ...EVERYWHERE.map((each) => header('set', each)),
    `<If "%{REQUEST_URI} !~ m#^${root}/${FRAMED}#">`,
    ...NOT_FRAMED.map((each) => header('add', each)),
    '</If>',
    `<If "%{REQUEST_URI} =~ m#^${root}/(${FOR_OTHER_SITES.join('|')})#">`,
    header('set', READABLE),
    '</If>',
    header('set', ['Cache-Control', ASK_EACH_TIME]),
    `<If "%{REQUEST_URI} =~ m#^${root}/(_astro/|[^/]+${HASHED_FILE}$)#">`,
    header('set', ['Cache-Control', FOR_EVER]),
    '</If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');
}
