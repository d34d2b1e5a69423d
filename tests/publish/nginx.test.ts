/** `deploy/nginx.conf` as text; `tests/site` tries it with nginx where nginx is installed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersText } from '../../src/publish/headers.ts';

/** Every header of each `location` that serves files, by its address. */
const locations = readFileSync('deploy/nginx.conf', 'utf8')
  .split(/^ {4}location /m)
  .slice(1)
  .filter((location) => !location.includes('return 404'))
  .map((location) => ({
    address: location.slice(0, location.indexOf(' {')),
    headers: [...location.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => `${name}: ${value}`),
  }));

/** What `_headers` says about one path: the lines of every rule that matches it. */
function headersOf(path: string): string[] {
  return headersText(['any.html', '_astro/', 'embed/', 'iiif/', 'images/', 'a-0123456789ab.json'], '/')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n').map((line) => line.trim()))
    .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
    .flatMap(([, ...lines]) => lines)
    .filter((line) => !line.startsWith('Content-Type:'));
}

describe('the configuration for nginx', () => {
  it('has a location for pages, frames, hashed names, pictures, manifests, CSL-JSON, the feed and OpenSearch', () =>
    expect(locations.map(({ address }) => address)).toEqual([
      '/',
      '/embed/',
      '~ "^/(?:_astro/|[^/]+-[0-9a-f]{12}\\.[a-z0-9]+$)"',
      '/images/',
      '/iiif/',
      '~ "^/(?:sources|events|actors|bibliography)/[^/]+\\.json$"',
      '= /feed.xml',
      '= /opensearch.xml',
    ]));

  it.each([
    ['/', '/any.html'],
    ['/embed/', '/embed/timeline/'],
    ['~ "^/(?:_astro/', '/_astro/any.js'],
    ['~ "^/(?:_astro/', '/a-0123456789ab.json'],
    ['/images/', '/images/any.png'],
    ['/iiif/', '/iiif/sources/any/manifest.json'],
    ['~ "^/(?:sources', '/any.html'],
    ['= /feed.xml', '/any.html'],
    ['= /opensearch.xml', '/any.html'],
  ])('sends at %s the headers that _headers has for %s', (beginning, path) => {
    const location = locations.find(({ address }) => address === beginning || address.startsWith(`${beginning}`));
    expect(location?.headers).toEqual(headersOf(path));
    expect(location?.headers.length).toBeGreaterThan(5);
  });
});
