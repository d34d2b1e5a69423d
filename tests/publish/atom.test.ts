/** The feed as text; the tests of the built sites check that it is well-formed XML. */
import { describe, expect, it } from 'vitest';
import { atomText, type Feed } from '../../src/publish/atom.ts';

const entry = (number: string, date: string) => ({
  name: `version/${number}`,
  title: `Version ${number}`,
  link: `https://archive.example/about/#${number}`,
  date,
  summary: 'Ships & <ports>.',
  groups: [
    { name: 'Corrected', lines: [{ title: 'The "Anna"', link: 'https://archive.example/a/', says: 'was <b>' }] },
  ],
});
const feed = (over: Partial<Feed> = {}): Feed => ({
  title: 'Changes',
  subtitle: 'All',
  author: 'The editors',
  rights: 'CC BY 4.0',
  language: 'en',
  site: 'https://archive.example/',
  self: 'https://archive.example/feed.xml',
  page: 'https://archive.example/about/',
  entries: [entry('1.1', '2026-12-01'), entry('1.0', '2026-11-21')],
  ...over,
});
const ids = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe('the feed', () => {
  it('names itself and its entries by the day of the first, so that a new version renames nothing', () => {
    const before = ids(atomText(feed({ entries: [entry('1.0', '2026-11-21')] })));
    const after = ids(atomText(feed()));
    expect(before).toEqual(['tag:archive.example,2026-11-21:/changes', 'tag:archive.example,2026-11-21:/version/1.0']);
    expect(after).toEqual([before[0], 'tag:archive.example,2026-11-21:/version/1.1', before[1]]);
  });

  it('keeps its names when the site moves from http to https or to another port', () => {
    expect(ids(atomText(feed({ site: 'http://archive.example:8080/' })))).toEqual(ids(atomText(feed())));
  });

  it('tells archives on one host apart by their folder', () => {
    expect(ids(atomText(feed({ site: 'https://archive.example/ships/' })))[0]).toBe(
      'tag:archive.example,2026-11-21:/ships/changes',
    );
  });

  it('was changed when its newest entry was', () => {
    expect(/<updated>([^<]*)/.exec(atomText(feed()))?.[1]).toBe('2026-12-01T00:00:00Z');
  });

  it('writes a year or a month alone as its first day', () => {
    const text = atomText(feed({ entries: [entry('1.1', '2027-02'), entry('1.0', '2026')] }));
    expect([...text.matchAll(/<published>([^<]*)/g)].map(([, day]) => day)).toEqual([
      '2027-02-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ]);
  });

  it('lets no character of a text become markup', () => {
    const text = atomText(feed());
    expect(text).toContain('Ships &amp; &lt;ports&gt;.');
    expect(text).toContain('The &quot;Anna&quot;</a>: was &lt;b&gt;');
  });
});
