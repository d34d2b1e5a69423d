/** BibLaTeX: other programs, such as biber, read every exported field back unchanged. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { CSLExporter, parse as parseBiblatex } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../src/citation/biblatex.ts';
import { biblatexDate, type CslItem, edtfOf } from '../../src/citation/csl.ts';
import { citationKey, texTitle } from '../../src/citation/tex-fields.ts';
import { texText } from '../../src/escape/tex.ts';
import { ALL, CASES as COMMON_CASES, oneLine, original, REAL_ITEMS } from './cases.ts';
import { richText } from './rich-text.ts';

const filled = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** The entry type of each kind of item, and the field for the work that the item appeared in. */
const ENTRIES: Readonly<Record<CslItem['type'], readonly [string, string]>> = {
  'article-newspaper': ['article', 'journaltitle'],
  webpage: ['online', 'organization'],
  'entry-encyclopedia': ['inreference', 'booktitle'],
  report: ['report', 'titleaddon'],
  personal_communication: ['letter', 'titleaddon'],
  book: ['book', 'series'],
  'article-journal': ['article', 'journaltitle'],
  manuscript: ['unpublished', 'titleaddon'],
  interview: ['misc', 'titleaddon'],
  speech: ['unpublished', 'titleaddon'],
  song: ['audio', 'titleaddon'],
  motion_picture: ['video', 'titleaddon'],
  graphic: ['artwork', 'titleaddon'],
  map: ['misc', 'titleaddon'],
  dataset: ['misc', 'titleaddon'],
};

/** The ranges in the `page` of each case. */
const RANGES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '7': [['7']],
  '12-17': [['12', '17']],
  '3, 12 – 17': [['3'], ['12', '17']],
  'A-3–A-5': [['A-3', 'A-5']],
  'S_4-S_9': [['S_4', 'S_9']],
};

/** The cases, and one item for each way of writing pages. */
const CASES: typeof COMMON_CASES = [
  ...COMMON_CASES,
  ...Object.keys(RANGES).map((page) => [`pages ${page}`, [{ ...original('haaretz-2010'), page }]] as const),
];

/** @throws Error if the ranges of `page` are not in the list above. */
function rangesOf(page: string): readonly (readonly string[])[] {
  const ranges = RANGES[page];
  if (ranges === undefined) throw new Error(`add the ranges of "${page}"`);
  return ranges;
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', fr: 'french', 'fr-CA': 'french' };

/** In addresses that are read back, anything that could end the field is percent-encoded. */
const address = (text: string | undefined) => text?.replace(/[{}\\ ]/g, encodeURIComponent);

/** What every BibLaTeX reader must find in an entry. */
function expected(item: CslItem) {
  const [entry, holder] = ENTRIES[item.type];
  return filled({
    title: oneLine(item.title),
    [holder]: item['container-title'],
    [entry === 'report' ? 'institution' : 'publisher']: item.publisher,
    location: item['publisher-place'],
    volume: item.volume,
    edition: item.edition,
    // In TeX, the two hyphens of a range are one dash.
    pages:
      item.page &&
      rangesOf(item.page)
        .map((range) => range.join('–'))
        .join(', '),
    entrysubtype: item.type === 'article-newspaper' ? 'newspaper' : undefined,
    type: item.genre,
    date: item.issued && biblatexDate(item.issued),
    urldate: item.accessed && edtfOf(item.accessed),
    version: item.version,
    url: address(item.URL),
    language: LANGUAGES[item.language ?? ''] ?? item.language,
    langid: LANGUAGES[item.language ?? ''],
    abstract: item.abstract && oneLine(item.abstract),
    library: [item.archive, item.archive_location].filter((part) => part !== undefined).join(': '),
    annotation: item.note?.replaceAll('\n', '; '),
  });
}

describe('BibLaTeX', () => {
  it.each(CASES)('of %s comes back whole through the parser of Better BibTeX', (_id, items) => {
    for (const item of items) {
      const { entries, errors } = parseBibtex(biblatex(item), { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      const [read] = entries;
      expect(read?.type).toBe(ENTRIES[item.type][0]);
      expect(read?.key).toBe(citationKey(item.id));
      const { author, translator: _translator, ...fields } = read?.fields ?? {};
      const one = (value: unknown) => (Array.isArray(value) ? value.join(' and ') : value);
      // The parser reads ~ in a date as TeX’s space.
      const { date, ...rest } = expected(item);
      const plain = typeof date === 'string' ? date.replaceAll('~/', '\u00A0/').replaceAll('~', '') : undefined;
      expect(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, one(value)]))).toEqual(
        filled({ ...rest, date: plain }),
      );
      expect(author ?? []).toEqual(
        (item.author ?? []).map(({ literal, family, given, suffix }) => {
          if (literal !== undefined) return { name: literal };
          // The parser splits off some prefixes that we leave with the name.
          const [, prefix, lastName = family] = /^(van der) (.*)$/.exec(family ?? '') ?? [];
          return filled({ prefix, lastName, firstName: given, suffix });
        }),
      );
    }
  });

  it.each(CASES)('of %s comes back whole through biblatex-csl-converter', (_id, items) => {
    for (const item of items) {
      const { entries, errors } = parseBiblatex(biblatex(item), { processUnexpected: true });
      expect(errors).toEqual([]);
      const [read] = Object.values(new CSLExporter(entries).parse());
      const plain = (text: unknown) => String(text ?? '').replaceAll(/<\/?span[^>]*>/g, '');
      // The converter knows none of the commands for these three characters.
      const signless = (text: string) => oneLine(text).replaceAll(/[<>^]/g, '');
      expect(oneLine(plain(read?.title))).toBe(oneLine(signless(item.title)));
      expect(plain(read?.URL)).toBe(address(item.URL) ?? '');
      // Styles would print CSL’s note, but not an annotation.
      expect(read?.note).toBeUndefined();
      const pages = Object.values(entries)[0]?.fields.pages ?? [];
      expect(Array.isArray(pages) && pages.map((range) => Array.isArray(range) && range.map(richText))).toEqual(
        item.page === undefined ? [] : rangesOf(item.page),
      );
      expect(plain(read?.abstract)).toBe(oneLine(item.abstract ?? ''));
      expect(read?.accessed).toEqual(item.accessed);
      // The converter writes a season as a month beyond the twelfth, as EDTF does.
      const { season, ...date } = item.issued ?? { 'date-parts': [] };
      const parts = season === undefined ? date['date-parts'] : [[date['date-parts'][0]?.[0], season + 20]];
      // In BibLaTeX, open ends and unspecified digits are EDTF, which the converter turns into CSL that differs from
      // ours.
      if (item.issued === undefined || biblatexDate(item.issued) === edtfOf(item.issued))
        expect(read?.issued).toEqual(item.issued && { ...date, 'date-parts': parts });
      expect(read?.author ?? []).toEqual(
        (item.author ?? []).map(({ family = '', ...name }) => {
          if (name.literal !== undefined) return name;
          if (name.given === '') return { literal: family };
          const [, prefix, last = family] = /^(van der) (.*)$/.exec(family) ?? [];
          return filled({ ...name, family: last, 'non-dropping-particle': prefix });
        }),
      );
      // In CSL, the converter omits the work that a web page, report or letter appeared in.
      const [, holder] = ENTRIES[item.type];
      if (['journaltitle', 'booktitle'].includes(holder))
        expect(plain(read?.['container-title'])).toBe(item['container-title']);
      else expect(richText(Object.values(entries)[0]?.fields[holder])).toBe(item['container-title'] ?? '');
    }
  });

  it('keeps many entries in one file separate, each under a key of its own', () => {
    const { entries, errors } = parseBibtex(REAL_ITEMS.map(biblatex).join('\n'), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ fields }) => fields.title)).toEqual(REAL_ITEMS.map(({ title }) => oneLine(title)));
  });
});

describe('BibLaTeX as it is written', () => {
  it.each([
    ['WikiLeaks Cable Shows why', '{WikiLeaks} {Cable} {Shows} why'],
    ['PA if Hamas wins', '{PA} if {Hamas} wins'],
    ['Fatah–Hamas conflict', '{Fatah}–{Hamas} conflict'],
    ['the iPhone of O’Neil', 'the {iPhone} of {O}’{Neil}'],
    ['[Letter to his sister]', '[{Letter} to his sister]'],
    ['50% of A & B_c', '50\\% of {A} \\& {B}\\_c'],
    ['Élan and École', '{Élan} and {École}'],
    ['حركة في 2007', 'حركة في 2007'],
  ])('braces the words with capitals in "%s"', (title, written) => expect(texTitle(title)).toBe(written));

  it.each([
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["''x``", "'{}'x`{}`"],
    ['{}\\', '\\{\\}\\textbackslash{}'],
    ['<~^>', '\\textless{}\\textasciitilde{}\\textasciicircum{}\\textgreater{}'],
    ['#$%&_', '\\#\\$\\%\\&\\_'],
  ])('keeps the signs of TeX in "%s" as they are', (text, written) => expect(texText(text)).toBe(written));

  it('puts braces around whole organisations, lower-case family names and names with "and"', () => {
    const item = ALL.filter(({ id }) => ['particles', 'prefixes', 'suffix', 'and', 'organisation'].includes(id));
    expect(item.map((each) => /author = \{(.*)\},\n/.exec(biblatex(each))?.[1])).toEqual([
      '{al-Ata}, Baha Abu and {al-Kidwa}, Nasser',
      '{van der Berg}, Ludwig and {Abu Rukun}, Kamil',
      'King, Jr., Martin',
      '{Smith and Sons, Ltd.} and Brandt, {Sand and Co}',
      '{Wikipedia contributors}',
    ]);
  });

  it('makes a key that TeX can read from any name', () => expect(citationKey('a b_c~%é,d')).toBe('a-b-c-d'));
});

const biber = spawnSync('biber', ['--version'], { encoding: 'utf8' }).status === 0;

describe('biber', () => {
  it(biber
    ? 'reads every entry, finds no fault and loses no field'
    : 'is not installed here: not tried with it', () => {
    if (!biber) return;
    const folder = mkdtempSync(join(tmpdir(), 'biber-'));
    try {
      const bib = join(folder, 'in.bib');
      const out = join(folder, 'out.bib');
      // Events and actors may have the same id; in one file each entry needs its own.
      const items = ALL.map((item, n) => ({ ...item, id: `n${n}-${item.id}` }));
      writeFileSync(bib, items.map(biblatex).join('\n'));
      const { status, stdout } = spawnSync('biber', ['--tool', '--quiet', '-O', out, bib], {
        encoding: 'utf8',
        cwd: folder,
      });
      expect(stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line))).toEqual([]);
      expect(status).toBe(0);
      const { entries, errors } = parseBibtex(readFileSync(out, 'utf8'), { sentenceCase: false });
      expect(errors).toEqual([]);
      const read = new Map(entries.map(({ key, fields }) => [key, fields]));
      const lost = items.flatMap((item) => {
        const fields = new Set(Object.keys(read.get(citationKey(item.id)) ?? {}));
        return Object.keys({ ...expected(item), ...(item.author && { author: '' }) })
          .filter((name) => !fields.has(name))
          .map((name) => `${item.id}: ${name}`);
      });
      expect(lost).toEqual([]);
      // The parser, unlike biber, reads < and > as characters in an old TeX encoding.
      const signs = (title: string) => oneLine(title).replaceAll('<', '¡').replaceAll('>', '¿');
      expect(items.map(({ id }) => read.get(citationKey(id))?.title)).toEqual(items.map(({ title }) => signs(title)));
      expect(items.map(({ id }) => read.get(citationKey(id))?.url)).toEqual(items.map(({ URL: url }) => address(url)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
