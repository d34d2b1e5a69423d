/** The configuration for nginx as text; what nginx makes of it is tried where nginx is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nginx } from '../../scripts/nginx.ts';
import { NO_FRAME_POLICY, PAGE_POLICY } from '../../src/publish/policy.ts';

const said = (args: readonly string[], base = '/') => {
  const lines: string[] = [];
  const code = nginx(args, base, (line) => lines.push(line));
  return { code, text: `${lines.join('\n')}\n` };
};

describe('the configuration for nginx', () => {
  it('in deploy/nginx.conf is the one the command prints', () => {
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(said(['/var/www/archive', 'archive.example']).text);
  });

  it('says the policy of every page at every place that serves files, and lets only embedded pages be framed', () => {
    const places = said(['/srv', 'a.example'])
      .text.split(/^ {4}location /m)
      .slice(1);
    const serving = places.filter((place) => !place.includes('return 404'));
    expect(serving.length).toBeGreaterThan(3);
    expect(serving.filter((place) => !place.includes(PAGE_POLICY))).toEqual([]);
    expect(serving.filter((place) => !place.includes(NO_FRAME_POLICY)).map((place) => place.split(' ')[0])).toEqual([
      '/embed/',
    ]);
  });

  it('stands under the sub-folder the site is built for', () => {
    const { text } = said(['/srv', 'a.example'], '/some/folder/');
    expect(text).toContain('error_page 404 /some/folder/404.html;');
    expect(
      [...text.matchAll(/^ {4}location (?:= |~ )?"?\^?(\/\S*)/gm)].filter(([, at]) => !at?.startsWith('/some/folder/')),
    ).toEqual([]);
  });

  it('leaves brotli out for an nginx without it', () => {
    expect(said(['/srv', 'a.example']).text).toContain('brotli_static on;');
    expect(said(['/srv', 'a.example', '--no-brotli']).text).not.toContain('brotli');
  });

  it.each([
    [[]],
    [['/srv']],
    [['/srv', 'a.example', '80', 'more']],
    [['/srv; evil', 'a.example']],
    [['/srv', 'a', '--what']],
  ])('explains itself when asked %j', (args) => {
    const { code, text } = said(args);
    expect(code).toBe(2);
    expect(text).toContain('npm run --silent nginx -- ROOT HOST');
  });
});
