/** RIS: other programs read every exported field back unchanged. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parseRIS } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { type CslItem, type CslName, commaSplitName, writtenName } from '../../src/citation/csl.ts';
import { ris } from '../../src/citation/ris.ts';
import { AWKWARD, CASES as cases, oneLine, REAL_ITEMS } from './cases.ts';
import { richText } from './rich-text.ts';

const filled = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

const notesOf = ({ note }: CslItem): string[] => note?.split('\n') ?? [];

/** A name in the form that RIS requires: the name of an organisation ends in a comma and contains no other. */
const risName = (name: CslName) => (name.literal === undefined ? writtenName(name) : `${commaSplitName(name)},`);

const linesOf = (text: string, tag: string) =>
  text.split('\r\n').flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));

/** Types that citation-js replaces by other types when it reads them. */
const READ_AS: Partial<Record<CslItem['type'], string>> = {
  interview: 'personal_communication',
  speech: 'motion_picture',
  song: 'motion_picture',
};

/** What citation-js reads from a record, limited to the fields that it keeps for the type. */
function expectedByCitationJs(item: CslItem): object {
  const { type } = item;
  const names = item.author?.map(({ literal, family, given, suffix }) =>
    literal === undefined
      ? filled({ family, given: given === '' ? undefined : given, suffix })
      : { family: commaSplitName({ literal }), given: '' },
  );
  const reporters = item.author?.map(risName);
  const [first = []] = item.issued?.['date-parts'] ?? [];
  const news = type === 'article-newspaper';
  const series = ['webpage', 'report', 'book'].includes(type);
  return filled({
    id: item.id,
    type: READ_AS[type] ?? type,
    title: oneLine(item.title),
    // For a newspaper article, citation-js keeps only the year, and the authors as they are written.
    issued: item.issued && { 'date-parts': [news ? first.slice(0, 1) : first] },
    ...(news
      ? { reporter: reporters?.length === 1 ? reporters[0] : reporters }
      : { author: names?.map((name) => ('family' in name && !('given' in name) ? { ...name } : name)) }),
    accessed: type === 'webpage' ? undefined : item.accessed,
    'container-title':
      series || ['personal_communication', 'dataset'].includes(type) ? undefined : item['container-title'],
    'collection-title': series ? item['container-title'] : undefined,
    publisher: item.publisher,
    'publisher-place': item['publisher-place'],
    volume: item.volume,
    page: item.page,
    // For a book, citation-js takes the first page for the number of pages.
    'number-of-pages': type === 'book' ? item.page?.split('-')[0] : undefined,
    translator: item.translator?.map(({ literal, family, given }) =>
      literal === undefined ? { family, given } : { family: commaSplitName({ literal }), given: '' },
    ),
    genre:
      news || ['report', 'personal_communication', 'book', 'manuscript', 'song'].includes(type)
        ? item.genre
        : undefined,
    medium: type === 'webpage' ? item.genre : undefined,
    version: type === 'dataset' ? item.version : undefined,
    edition: type === 'dataset' ? undefined : (item.version ?? item.edition),
    URL: item.URL,
    language: item.language,
    source: item.archive,
    abstract: item.abstract,
  });
}

describe('RIS', () => {
  it.each(cases)('of %s is made of tagged lines that end in CRLF, from TY to ER', (_id, items) => {
    for (const item of items) {
      const text = ris(item);
      expect(text).not.toMatch(/^\uFEFF/);
      expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- .*$/.test(line))).toEqual([]);
      expect(lines[0]).toMatch(/^TY {2}- /);
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toHaveLength(2);
    }
  });

  it.each(cases)('of %s contains every field of it', (_id, items) => {
    for (const item of items) {
      const text = ris(item);
      const one = (tag: string) => linesOf(text, tag).join('|');
      expect(one('TI')).toBe(oneLine(item.title));
      expect(linesOf(text, 'AU')).toEqual((item.author ?? []).map(risName));
      expect(one('T2')).toBe(item['container-title'] ?? '');
      expect(one('PB')).toBe(item.publisher ?? '');
      expect(one('M3')).toBe(item.genre ?? '');
      expect(linesOf(text, 'A4')).toEqual((item.translator ?? []).map(risName));
      expect(one('CY')).toBe(item['publisher-place'] ?? '');
      expect(one('VL')).toBe(item.volume ?? '');
      expect([one('SP'), one('EP')].filter((page) => page !== '').join('-')).toBe(item.page ?? '');
      expect(one('ET')).toBe(item.version ?? item.edition ?? '');
      expect(one('UR')).toBe(item.URL ?? '');
      expect(one('LA')).toBe(item.language ?? '');
      expect(one('DB')).toBe(item.archive ?? '');
      expect(one('AN')).toBe(item.archive_location ?? '');
      expect(one('AB')).toBe(oneLine(item.abstract ?? ''));
      expect(linesOf(text, 'N1')).toEqual(notesOf(item).map(oneLine));
      expect(one('PY')).toBe(String(item.issued?.['date-parts'][0]?.[0] ?? ''));
    }
  });

  it.each([
    ['month', '1899/03//'],
    ['year', '1899///'],
    ['about-year', '1899///circa'],
    ['about-day', '1899/03/02/circa'],
    ['season', '1899///spring'],
    ['about-season', '1899///circa winter'],
    ['range', '1899///'],
    ['capitals', '1899/03/02/'],
  ])('writes the date of %s as %s', (id, date) => {
    const item = AWKWARD.find((each) => each.id === id);
    expect(item && linesOf(ris(item), 'DA')).toEqual([date]);
  });

  it('has the day on which a document was seen if no date of publication is known', () => {
    const [undated] = AWKWARD;
    if (undated === undefined) throw new Error('no case');
    expect(linesOf(ris(undated), 'DA')).toEqual([]);
    expect(linesOf(ris(undated), 'PY')).toEqual([]);
    expect(linesOf(ris(undated), 'Y2')).toEqual(['2026/11/21/']);
  });

  it.each(cases)('of %s comes back whole through citation-js', (_id, items) => {
    for (const item of items) {
      const { data } = new Cite(ris(item), { forceType: '@ris/file' });
      const { _graph, note, ...read } = data[0] ?? { type: 'none' };
      expect(data).toHaveLength(1);
      expect(filled(read)).toEqual(expectedByCitationJs(item));
      for (const words of notesOf(item)) expect(String(note)).toContain(words);
    }
  });

  it.each(cases)('of %s comes back whole through biblatex-csl-converter', (_id, items) => {
    for (const item of items) {
      const { entries, errors } = parseRIS(ris(item));
      expect(errors).toEqual([]);
      const fields = Object.values(entries)[0]?.fields ?? {};
      // The parser decodes HTML entities, which RIS does not have.
      expect(richText(fields.title)).toBe(oneLine(item.title).replace('&amp;', '&'));
      expect(richText(fields.journaltitle)).toBe(item['container-title'] ?? '');
      expect(richText(fields.publisher)).toBe(item.publisher ?? '');
      expect(richText(fields.url)).toBe(item.URL ?? '');
      expect(richText(fields.eprint)).toBe(item.archive_location ?? '');
      expect(richText(fields.abstract)).toBe(oneLine(item.abstract ?? ''));
      expect(richText(fields.note)).toBe(notesOf(item)[0] ?? '');
      expect(richText(fields.edition)).toBe(item.version ?? item.edition ?? '');
      // The test compares the year alone, because the parser may keep no more of a date.
      expect(String(fields.date ?? '').slice(0, 4)).toBe(
        String((item.issued ?? item.accessed)?.['date-parts'][0]?.[0] ?? ''),
      );
      const names = Array.isArray(fields.author) ? fields.author : [];
      expect(names.map(({ literal, family, given }) => [richText(literal ?? family), richText(given)])).toEqual(
        (item.author ?? []).map(({ literal, family = '', given = '' }) =>
          literal === undefined ? [family, given] : [commaSplitName({ literal }), ''],
        ),
      );
    }
  });

  it('has a dash for a comma in an organisation’s name, which programs would split there', () => {
    const [item] = REAL_ITEMS;
    if (item === undefined) throw new Error('there is no item');
    const text = ris({ ...item, type: 'webpage', author: [{ literal: 'Ministry of Fisheries, Bergen' }] });
    const authors = (file: string) => [
      new Cite(file, { forceType: '@ris/file' }).data[0]?.author,
      ((Object.values(parseRIS(file).entries)[0]?.fields.author ?? []) as { family: unknown; given: unknown }[]).map(
        ({ family, given }) => ({ family: richText(family), given: richText(given) }),
      ),
    ];
    const one = [{ family: 'Ministry of Fisheries – Bergen', given: '' }];
    expect(authors(text)).toEqual([one, one]);
    const split = [{ family: 'Ministry of Fisheries', given: 'Bergen' }];
    expect(authors(text.replace(' – Bergen,', ', Bergen'))).toEqual([split, split]);
  });

  it('keeps many records in one file separate', () => {
    const read = new Cite(REAL_ITEMS.map(ris).join('\r\n'), { forceType: '@ris/file' }).data;
    expect(read.map(({ title }) => title)).toEqual(REAL_ITEMS.map(({ title }) => oneLine(title)));
  });
});
