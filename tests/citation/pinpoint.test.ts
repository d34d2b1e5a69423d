/** Pinpoint citations: links to words, notes on claims, copied quotations, statements in saved files. */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { pageOf, partOf, pinpointed } from '../../src/browser/cite/bibliography-entries.ts';
import { isKey, keysIn } from '../../src/browser/cite/store.ts';
import { biblatex } from '../../src/citation/biblatex.ts';
import { ADDRESS, claimNote, quotationText, textOf } from '../../src/citation/claim-note.ts';
import type { CslItem } from '../../src/citation/csl.ts';
import { claimNotes } from '../../src/citation/printed.ts';
import { ris } from '../../src/citation/ris.ts';
import { textFragment } from '../../src/citation/text-fragment.ts';
import { ARCHIVES, AWKWARD, SMALL_ARCHIVE } from './cases.ts';

const PAGE = 'https://gazette.example/a';

describe('a link to words', () => {
  it.each([
    ['stop everything', 'stop%20everything'],
    ['one two three four five six seven eight', 'one%20two%20three%20four%20five%20six%20seven%20eight'],
    ['one two three four five six seven eight nine', 'one%20two%20three%20four,six%20seven%20eight%20nine'],
    ['a-b, “c” & d', 'a%2Db%2C%20%E2%80%9Cc%E2%80%9D%20%26%20d'],
    ["don't (stop)! *now* ~ a_b.c", 'don%27t%20%28stop%29%21%20%2Anow%2A%20%7E%20a%5Fb%2Ec'],
    ['one two […] three four', 'one%20two,three%20four'],
    ['one two … three four', 'one%20two,three%20four'],
    ['one two ... three four', 'one%20two,three%20four'],
    ['[…] one two', 'one%20two'],
    ['one two […]', 'one%20two'],
    ['one […] two […] three', 'one,three'],
    ['he [the general] said no', 'he,said%20no'],
    ['[T]he end of it', 'end%20of%20it'],
    ['a b c d e f […] g', 'a%20b%20c%20d,g'],
    ['one\n  two\tthree', 'one%20two%20three'],
    ['לא עכשיו', '%D7%9C%D7%90%20%D7%A2%D7%9B%D7%A9%D7%99%D7%95'],
  ])('quoted as "%s" names the words on the page', (quote, directive) => {
    expect(textFragment(PAGE, quote)).toBe(`${PAGE}#:~:text=${directive}`);
  });

  it('replaces another fragment, and is not added without words', () => {
    expect(textFragment(`${PAGE}#section`, 'a b')).toBe(`${PAGE}#:~:text=a%20b`);
    expect(textFragment(PAGE, '[…]')).toBe(PAGE);
    expect(textFragment(PAGE, '')).toBe(PAGE);
  });

  it('contains nothing but letters, digits and separators, for every quotation in the archives', () => {
    const quotes = ARCHIVES.flatMap(({ claims }) =>
      [...claims.values()].flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
    );
    expect(quotes.length).toBeGreaterThan(3);
    for (const quote of quotes) {
      const [, directive = ''] = textFragment(PAGE, quote).split('#:~:text=');
      expect(directive).toMatch(/^(?:[A-Za-z0-9]|%[0-9A-F]{2})+(?:,(?:[A-Za-z0-9]|%[0-9A-F]{2})+)?$/);
      for (const part of directive.split(',')) expect(quote.replace(/\s+/g, ' ')).toContain(decodeURIComponent(part));
    }
  });
});

const item = (rest: Partial<CslItem> = {}): CslItem => ({
  id: 'gazette',
  type: 'article-newspaper',
  title: 'Flight 90909',
  'container-title': 'The Gazette',
  issued: { 'date-parts': [[1899]] },
  URL: 'https://gazette.example/90910/',
  ...rest,
});

describe('a note on a claim', () => {
  const archive = { ...SMALL_ARCHIVE, settings: { ...SMALL_ARCHIVE.settings, title: 'The $& archive' } };
  const [chicago] = claimNotes(item(), archive);
  if (chicago === undefined) throw new Error('no note');

  it('keeps a number of the title that could be taken for the place', () => {
    expect(textOf(claimNote(chicago, '¶ 3', 'https://a.example/'))).toBe(
      '“Flight 90909,” The Gazette, 1899, para. 3, https://gazette.example/90910/, as recorded in The $& archive, https://a.example/.',
    );
  });

  it.each(['90909', '90911', '$&', "$'", '$1', ADDRESS])('puts in %s unchanged as a place or an address', (odd) => {
    expect(textOf(claimNote(chicago, odd, 'https://a.example/'))).toContain(`, ${odd}, as recorded in`);
    expect(textOf(claimNote(chicago, '¶ 3', `https://a.example/?${odd}`))).toContain(`, https://a.example/?${odd}.`);
  });

  it('has place and address once in every style, and no placeholder', () => {
    for (const each of AWKWARD)
      for (const note of claimNotes(each, SMALL_ARCHIVE))
        for (const place of ['¶ 777777', 'headline-777777']) {
          const text = textOf(claimNote(note, place, 'https://here.example/x'));
          expect(text.split('777777')).toHaveLength(2);
          expect(text.split('https://here.example/x')).toHaveLength(2);
          expect(text).not.toContain(note.standIn);
          expect(text).not.toContain(ADDRESS);
        }
  });
});

describe('a copied quotation', () => {
  const note = [
    { text: 'Doe, ', italic: false },
    { text: 'The Gazette', italic: true },
    { text: ', para. 3.', italic: false },
  ];

  it('has the words, who says so and where they are', () => {
    expect(quotationText('stop', 'an aide, via The Gazette', note)).toBe(
      '“stop” (an aide, via The Gazette) Doe, The Gazette, para. 3.',
    );
  });

  it('includes its proof on request', () => {
    expect(quotationText('stop', 'an aide', note, { place: '¶ 3', sha256: 'abc' })).toBe(
      '“stop” (an aide) Doe, The Gazette, para. 3. [¶ 3 of the copy with SHA-256 abc]',
    );
  });
});

describe('a statement in a saved file', () => {
  const pinpoint = { id: 'x-y', place: '¶ 3', address: 'https://a.example/~jane/sources/gazette/#claim-50%_x' };
  const place = `${pinpoint.place}, ${pinpoint.address}`;

  it('is in RIS beside its document, under a name of its own', () => {
    const text = pinpointed(ris(item()), 'ris', pinpoint);
    expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    expect(text).toContain(`N1  - ${place}\r\nER  - \r\n`);
    expect(text).toContain('ID  - gazette-x-y\r\n');
  });

  it('is in BibLaTeX so that TeX reads it', () => {
    const text = [biblatex(item()), pinpointed(biblatex(item()), 'bib', pinpoint)].join('\n');
    const { entries, errors } = parseBibtex(text, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key, fields }) => [key, fields.title, fields.addendum])).toEqual([
      ['gazette', 'Flight 90909', undefined],
      ['gazette-x-y', 'Flight 90909', place],
    ]);
  });

  it('is in CSL-JSON', () => {
    expect(JSON.parse(pinpointed(JSON.stringify([item()]), 'json', pinpoint))).toEqual([
      { ...item(), id: 'gazette-x-y', annote: place },
    ]);
  });
});

describe('a record in a file of many', () => {
  const others = ['before', 'gazette', 'gazette-2'].map((id) => ({ ...item(), id }));

  it.each([
    ['ris', others.map(ris).join('\r\n'), ris(item())],
    ['bib', others.map(biblatex).join('\n'), biblatex(item())],
    ['json', JSON.stringify(others), JSON.stringify([item()])],
  ] as const)('is taken from %s as it would be by itself', (format, text, alone) => {
    expect(partOf(text, format, 'gazette')).toBe(alone);
    expect(partOf(alone, format, '')).toBe(alone);
  });

  it('is reported as missing when it is not there', () => {
    expect(() => partOf(ris(item()), 'ris', 'no-such')).toThrow('no-such is not in its file.');
  });
});

describe('the names on a list', () => {
  it.each([
    ['events/the-fire', 'events/the-fire/'],
    ['sources/gazette', 'sources/gazette/'],
    ['sources/gazette/record', 'sources/gazette/'],
    ['claims/gazette/meeting-1', 'sources/gazette/'],
    ['actors/harbour-board', 'actors/harbour-board/'],
    ['differences/boats', 'differences/'],
    ['differences/boats--date', 'differences/'],
    ['pages/matrix', 'matrix/'],
    ['archive', 'data/'],
  ])('%s is printed on %s', (key, page) => {
    expect(isKey(key)).toBe(true);
    expect(pageOf(key)).toBe(page);
  });

  it.each([
    '',
    'events',
    'events/',
    'events/../../x',
    'events/..',
    '/events/x',
    'https://evil.example/x',
    '//evil.example',
    'events/<b>',
    'events/a"b',
    '__proto__',
    'constructor',
    'events/__proto__',
    'Events/X',
    'claims/x',
    'archive/x',
    `events/${'a'.repeat(300)}`,
    'events/a%2Fb',
    'javascript:alert(1)',
  ])('"%s" is none', (key) => expect(isKey(key)).toBe(false));

  it('are read only once each, and never more than anyone would list', () => {
    expect(keysIn('events/a,events/b,events/a,<b>,actors/c')).toEqual(['events/a', 'events/b', 'actors/c']);
    expect(keysIn(Array.from({ length: 5000 }, (_, n) => `events/e${n}`).join(','))).toHaveLength(500);
  });
});
