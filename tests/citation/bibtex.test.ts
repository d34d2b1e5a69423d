/** Classic BibTeX: other programs read every entry, and its own styles print the date, the address and the place. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseBiblatex } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { bibtexFile } from '../../src/citation/bibtex.ts';
import type { CslItem } from '../../src/citation/csl.ts';
import { ALL, CASES, oneLine, original } from './cases.ts';
import { richText } from './rich-text.ts';

/**
 * The fields that classic styles print for each entry type, besides `year`, `month` and `note`. They print no others.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  article: ['author', 'title', 'journal', 'volume', 'pages'],
  incollection: ['author', 'title', 'booktitle', 'publisher', 'address', 'edition', 'volume', 'pages'],
  book: ['author', 'title', 'series', 'publisher', 'address', 'edition', 'volume'],
  techreport: ['author', 'title', 'institution', 'address', 'type'],
  unpublished: ['author', 'title'],
  misc: ['author', 'title', 'howpublished'],
};

/** The parser marks up an address that is printed with TeX’s command for addresses. */
const plain = (text: unknown) => String(text ?? '').replaceAll(/<a href="[^"]*">|<\/a>/g, '');
/** In TeX’s command for addresses, anything that could end the command is percent-encoded. */
const address = (text = '') => (text.includes('%') ? text : text.replace(/[{}\\ ]/g, encodeURIComponent));

function read(text: string) {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  return entries;
}

/** All that a classic style would print of an entry, in any order. */
const printed = ({ type, fields }: ReturnType<typeof read>[number]) =>
  [...(FIELDS[type] ?? []), 'year', 'month', 'note']
    .map((name) => plain((fields as Readonly<Record<string, unknown>>)[name]))
    .join(' | ');

describe('classic BibTeX', () => {
  it.each(CASES)('of %s comes back through the parser of Better BibTeX', (_id, items) => {
    for (const item of items) {
      const [entry, ...more] = read(bibtexFile([[item]]));
      expect(more).toEqual([]);
      if (entry === undefined) throw new Error('no entry');
      expect(entry.fields.title).toBe(oneLine(item.title));
      const text = printed(entry);
      for (const part of [item['container-title'], item.publisher, address(item.URL), item.archive])
        expect(text).toContain(part ?? '');
      for (const part of [item.genre, item.version]) if (entry.type === 'misc') expect(text).toContain(part ?? '');
      expect(entry.fields.author ?? []).toHaveLength(item.author?.length ?? 0);
      // BibLaTeX’s own fields are not for classic styles.
      expect(Object.keys(entry.fields).filter((name) => /^(?:date|journaltitle|location|url)$/.test(name))).toEqual([]);
    }
  });

  it.each(CASES)('of %s is read without complaint by biblatex-csl-converter', (_id, items) => {
    for (const item of items) {
      const { entries, errors } = parseBiblatex(bibtexFile([[item]]), { processUnexpected: true });
      expect(errors).toEqual([]);
      const [entry] = Object.values(entries);
      // The converter knows none of the commands for these three characters.
      expect(oneLine(richText(entry?.fields.title))).toBe(oneLine(item.title.replaceAll(/[<>^]/g, '')));
      const [year, month] = item.issued?.['date-parts'][0] ?? [];
      if (item.issued?.circa !== true && item.issued?.['date-parts'].length === 1)
        expect(String(entry?.fields.date)).toBe(
          month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
        );
    }
  });

  it.each<readonly [CslItem['issued'] & object, string]>([
    [{ 'date-parts': [[1899, 3, 2]] }, '  year = {1899},\n  month = mar,\n  day = {2},\n'],
    [{ 'date-parts': [[1899, 12]] }, '  year = {1899},\n  month = dec,\n'],
    [{ 'date-parts': [[1899]], circa: true }, '  year = {ca.~1899},\n'],
    [{ 'date-parts': [[1899], [1900]] }, '  year = {1899--1900},\n'],
    [{ 'date-parts': [[-44, 3]] }, '  year = {44~BC},\n  month = mar,\n'],
  ])('writes the date %j as year and month', (issued, written) => {
    expect(bibtexFile([[{ ...original('haaretz-2010'), issued }]])).toContain(written);
  });

  it('puts many items into one file, each under a key of its own', () => {
    const entries = read(bibtexFile(ALL.map((item) => [item])));
    expect(entries).toHaveLength(ALL.length);
    expect(new Set(entries.map(({ key }) => key.toLowerCase())).size).toBe(ALL.length);
  });

  it('has a document and the places in it as entries of their own', () => {
    const item = original('haaretz-2010');
    const pinpoint = { id: 'x-y', place: '¶ 3', address: 'https://a.example/~jane/#claim-50_x' };
    const [whole, part] = read(bibtexFile([[item], [item, pinpoint]]));
    expect([whole?.key, part?.key]).toEqual(['haaretz-2010', 'haaretz-2010-x-y']);
    expect(plain(part?.fields.note)).toBe(`${plain(whole?.fields.note)}, ¶ 3, ${pinpoint.address}`);
  });
});
