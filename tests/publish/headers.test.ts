/** The `_headers` file of a site, as a host reads it. */
import { describe, expect, it } from 'vitest';
import { headersText } from '../../src/publish/headers.ts';
import { PAGE_POLICY } from '../../src/publish/policy.ts';

const NAMES = ['_astro/', 'events/', 'embed/', 'index.html', '404.html', 'timeline-0123456789ab.json', 'timeline.json'];
const rules = (base: string) =>
  new Map(
    headersText(NAMES, base)
      .trim()
      .split('\n\n')
      .map((rule) => {
        const [path = '', ...lines] = rule.split('\n');
        return [path, lines.map((line) => line.trim()).join('\n')] as const;
      }),
  );

describe('the headers of a site', () => {
  it('allow nothing inline, nothing from elsewhere, and no text to become script', () => {
    expect(PAGE_POLICY).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(PAGE_POLICY).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'");
    expect(rules('/').get('/*')).toContain(`Content-Security-Policy: ${PAGE_POLICY}`);
  });

  it('let other sites show in frames only the pages made for that', () => {
    // A rule that states a file’s type says nothing about frames; the rule for its folder does.
    const pages = [...rules('/')].filter(([, lines]) => !/(?<!-)Content-Type:/.test(lines));
    const framed = pages.filter(([, lines]) => !lines.includes("frame-ancestors 'none'"));
    expect(framed.map(([path]) => path)).toEqual(['/*', '/embed/*']);
  });

  it('cache files whose names change with their content, and revalidate everything else', () => {
    const kept = [...rules('/')].filter(([, lines]) => lines.includes('immutable'));
    expect(kept.map(([path]) => path)).toEqual(['/_astro/*', '/timeline-0123456789ab.json']);
    const asked = [...rules('/')].filter(([, lines]) => lines.includes('must-revalidate'));
    expect(asked.map(([path]) => path)).toEqual(['/', '/404.html', '/embed/*', '/events/*', '/timeline.json']);
  });

  it('state the cache time of a file once, because hosts join repeated values', () => {
    const cached = [...rules('/')].filter(([, lines]) => lines.includes('Cache-Control')).map(([path]) => path);
    const overlap = cached.filter((path) =>
      cached.some((other) => other !== path && other.endsWith('*') && path.startsWith(other.slice(0, -1))),
    );
    expect(overlap).toEqual([]);
  });

  it('are under the folder the site is served from', () => {
    expect([...rules('/some/folder').keys()].every((path) => path.startsWith('/some/folder/'))).toBe(true);
    expect([...rules('/some/folder/').keys()]).toEqual([...rules('/some/folder').keys()]);
  });
});
