/** Printed citations: as a person would write them, and as a second processor prints them. */
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../src/citation/biblatex.ts';
import { claimNote, type Run, textOf } from '../../src/citation/claim-note.ts';
import type { CslItem } from '../../src/citation/csl.ts';
import { archiveItem, differenceItem, eventItem, originalItem, recordItem } from '../../src/citation/items.ts';
import { sourceGraph } from '../../src/citation/json-ld.ts';
import { printedPage } from '../../src/citation/own-pages.ts';
import { pageTags } from '../../src/citation/page-tags.ts';
import { claimNotes, printed } from '../../src/citation/printed.ts';
import { bibliographyEntry, noteOf, runsOf, STYLE_NAMES, type StyleName } from '../../src/citation/processor.ts';
import { ris } from '../../src/citation/ris.ts';
import { wordsOf } from '../../src/words/languages.ts';
import { ARCHIVES, AWKWARD, OWN_PAGES, original, PLACE, REAL_ITEMS, SMALL_ARCHIVE } from './cases.ts';
import { annotated, otherwise } from './other-processor.ts';

const marked = (runs: readonly Run[]) =>
  runs
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('')
    .trim();
const line = (runs: readonly Run[]) => textOf(runs).replace(/\s+/g, ' ').trim();

const [firstEvent] = SMALL_ARCHIVE.events.filter(({ status }) => status.established);
if (firstEvent === undefined) throw new Error('no event');
const event = { ...eventItem(SMALL_ARCHIVE, firstEvent, PLACE), title: 'The old beacon stands' };
const report = original('haaretz-2010');
const ADDRESS = report.URL ?? '';
const HERE = 'https://archive.example/sources/haaretz-2010/#claim-meeting';
const EVENT = event.URL ?? '';

describe('printed citations', () => {
  it.each<[StyleName, 'bib' | 'note', CslItem, string]>([
    [
      'chicago-notes',
      'note',
      report,
      `“Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows,” _Haaretz_, December 20, 2010, ${ADDRESS}.`,
    ],
    [
      'chicago-notes',
      'bib',
      report,
      `_Haaretz_. “Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows.” December 20, 2010. ${ADDRESS}.`,
    ],
    [
      'apa',
      'bib',
      report,
      `Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows. (2010, December 20). _Haaretz_. ${ADDRESS}`,
    ],
    [
      'apa',
      'note',
      report,
      '(“Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows,” 2010)',
    ],
    [
      'mla',
      'bib',
      report,
      `“Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows.” _Haaretz_, 20 Dec. 2010, ${ADDRESS}.`,
    ],
    ['mla', 'note', report, '(“Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows”)'],
    [
      'harvard',
      'bib',
      report,
      `_Haaretz_ (2010) ‘Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows’, 20 December. Available at: ${ADDRESS}.`,
    ],
    ['harvard', 'note', report, '(_Haaretz_, 2010)'],
    [
      'chicago-notes',
      'note',
      event,
      `The makers of this example, “The Old Beacon Stands,” Event in a timeline archive, The light at Skerry Point, November 21, 2026, ${EVENT}.`,
    ],
    [
      'apa',
      'bib',
      event,
      `The makers of this example. (2026, November 21). _The old beacon stands_ [Event in a timeline archive]. The Light at Skerry Point. ${EVENT}`,
    ],
    [
      'mla',
      'bib',
      event,
      `The makers of this example. “The Old Beacon Stands.” _The Light at Skerry Point_, 1.0, 21 Nov. 2026, ${EVENT}.`,
    ],
    [
      'harvard',
      'bib',
      event,
      `The makers of this example (2026) _The old beacon stands_, _The light at Skerry Point_. Available at: ${EVENT}.`,
    ],
    [
      'apa',
      'bib',
      archiveItem(SMALL_ARCHIVE, PLACE),
      'The makers of this example. (2026). _The light at Skerry Point_ (Version 1.0) [Data set]. https://archive.example/data/',
    ],
    [
      'chicago-notes',
      'bib',
      archiveItem(SMALL_ARCHIVE, PLACE),
      'The makers of this example. “The Light at Skerry Point.” Data set, November 21, 2026. https://archive.example/data/.',
    ],
    ['apa', 'note', original('wikipedia-extract'), '(Wikipedia contributors, ca. 2024)'],
  ])('in %s, %s, read as a hand would write them', (style, kind, item, text) => {
    expect(marked(kind === 'bib' ? bibliographyEntry(style, item, 'en') : noteOf(style, item, 'en'))).toBe(text);
  });

  it('say n.d. if no date is known, and never give another date', () => {
    const [undated] = AWKWARD;
    if (undated === undefined) throw new Error('no case');
    expect(line(bibliographyEntry('apa', undated, 'en'))).toContain('(n.d.)');
    expect(line(bibliographyEntry('harvard', undated, 'en'))).toContain('(no date)');
    for (const style of STYLE_NAMES)
      expect(line(bibliographyEntry(style, undated, 'en'))).not.toMatch(/\(\d{4}\b|\b1899[,)]/);
  });

  it('are the same from a second processor, in every style', () => {
    const items = [
      ...REAL_ITEMS.filter(({ type }, n) => type !== 'webpage' || n % 12 === 0),
      ...REAL_ITEMS.filter(({ id }) => id === 'jcpa-2017'),
      ...AWKWARD,
    ];
    const strings = items.flatMap((item) => printed(item, 'en').map((each) => ({ ...each, item })));
    expect(strings.length).toBeGreaterThan(300);
    const other = strings.map(
      ({ style, kind, item }) => `${item.id} ${style} ${kind}: ${otherwise(style, kind, item)}`,
    );
    expect(strings.map(({ style, kind, item, runs }) => `${item.id} ${style} ${kind}: ${line(runs)}`)).toEqual(other);
  });

  it('do not depend on what was printed before them', () => {
    const items = [...AWKWARD.slice(0, 8), report, event];
    const print = (list: readonly CslItem[]) => list.map((item) => printed(item, 'en').map(({ runs }) => marked(runs)));
    const forward = print(items);
    expect(print(items.toReversed()).toReversed()).toEqual(forward);
    // A document may be cited with its archive or without, under the same id.
    const kept = { ...report, archive: 'The National Archives', archive_location: 'HO 45/1' };
    const before = marked(bibliographyEntry('apa', kept, 'en'));
    expect(marked(bibliographyEntry('apa', report, 'en'))).not.toBe(before);
    expect(marked(bibliographyEntry('apa', kept, 'en'))).toBe(before);
  });

  it('of our own pages have an entry in every style and one footnote', () => {
    expect(printedPage(event).map(({ style, kind }) => `${style} ${kind}`)).toEqual([
      'chicago-notes note',
      'chicago-notes bib',
      'apa bib',
      'mla bib',
      'harvard bib',
    ]);
  });

  it('of our own pages are what the processor prints of each, whatever its title and language', () => {
    const titles = [
      'a tale of two cities',
      'the light: an account of it',
      'to be or not to',
      'iPhone, NATO and the UN-led aid (alleged)',
      'one; two – and after',
      'de Gaulle at sea',
      'حش',
      'Is it “so”?',
      'Record of “a light: its keepers”',
      '“The lamp”, as it was called (alleged)',
      'Who says “lit at dusk”? Who denies it?',
      'Unmatched “marks, and spaces ” within',
    ];
    const pages = [
      ...OWN_PAGES,
      ...[...titles, ...AWKWARD.map(({ title }) => title)].flatMap((title) => [
        { ...event, title },
        { ...event, title, language: 'de' },
      ]),
    ];
    expect(pages.length).toBeGreaterThan(200);
    for (const item of pages)
      expect(printedPage(item), item.title).toEqual(
        printed(item, item.language).filter(({ kind }, n) => kind === 'bib' || n === 0),
      );
  });
});

describe('the original of a record', () => {
  it('is printed without anything about the archive that keeps the record', () => {
    for (const archive of ARCHIVES)
      for (const source of archive.sources) {
        const item = originalItem(archive, source, PLACE);
        expect(item.note).toContain(
          `Recorded in: ${archive.settings.title}, ${PLACE.address(`/sources/${source.id}/`)}`,
        );
        for (const { runs } of printed(item, 'en')) {
          expect(textOf(runs)).not.toContain(archive.settings.title);
          expect(textOf(runs)).not.toContain('Recorded in');
        }
      }
  });
});

describe('a style for annotated bibliographies', () => {
  it('prints the note on each document: every line of it, once', () => {
    for (const archive of ARCHIVES)
      for (const source of archive.sources) {
        const item = originalItem(archive, source, PLACE);
        const entry = annotated(item).replace(/\s+/g, ' ');
        const lines = (item.note ?? '').split('\n');
        expect(lines.length).toBeGreaterThan(0);
        for (const each of lines) expect(entry.split(each).length - 1, entry).toBe(1);
      }
  });
});

describe('our record of a document', () => {
  it('is named once in each file and in the tags of its page', () => {
    for (const archive of ARCHIVES)
      for (const source of archive.sources) {
        const item = originalItem(archive, source, PLACE);
        const permalink = PLACE.address(`/sources/${source.id}/`);
        const written = [ris(item), biblatex(item), JSON.stringify(item), JSON.stringify(pageTags(item, ''))];
        expect(
          written.map((text) => text.split(permalink).length - 1),
          source.id,
        ).toEqual([1, 1, 1, 1]);
      }
  });
});

describe('titles', () => {
  it('keep “al-” and the like in lower case before a name', () => {
    const item = { ...report, title: 'Who killed Baha Abu al-Ata and el-Sisi’s man' };
    expect(line(noteOf('chicago-notes', item, 'en'))).toContain('“Who Killed Baha Abu al-Ata and el-Sisi’s Man,”');
  });
});

describe('in an archive of another language', () => {
  it.each([
    ['de', 'apa', 'bib', '(2010, Dezember 20)'],
    ['fr', 'mla', 'bib', '20 décembre 2010'],
    ['he', 'harvard', 'bib', 'דצמבר'],
    ['ar', 'apa', 'bib', 'ديسمبر'],
    // CSL has no locale for this language.
    ['ku', 'apa', 'bib', 'December 20'],
    ['en-GB', 'chicago-notes', 'bib', 'December 20, 2010'],
  ] as const)('%s, dates and terms are in CSL’s locale for it: %s', (language, style, kind, text) => {
    expect(line(kind === 'bib' ? bibliographyEntry(style, report, language) : [])).toContain(text);
  });

  it('our titles, genres and notes are in its language too', () => {
    const archive = { ...SMALL_ARCHIVE, settings: { ...SMALL_ARCHIVE.settings, language: 'ar' }, words: wordsOf('ar') };
    const items = [
      ...archive.sources.map((source) => originalItem(archive, source, PLACE)),
      ...archive.sources.map((source) => recordItem(archive, source, PLACE)),
      ...archive.events.map((each) => eventItem(archive, each, PLACE)),
      ...archive.differences.map((each) => differenceItem(archive, each, PLACE)),
      archiveItem(archive, PLACE),
    ];
    expect(JSON.stringify(items)).not.toMatch(
      /Recorded in|Archive record|timeline archive|sources differ|Data set|Also at/,
    );
    const [source] = archive.sources;
    if (source === undefined) throw new Error('no source');
    const [chicago] = claimNotes(originalItem(archive, source, PLACE), archive);
    expect(chicago && textOf(claimNote(chicago, '¶ 3', HERE))).toContain('كما هو مسجل في');
    expect(JSON.stringify(sourceGraph(archive, source, PLACE))).not.toMatch(/record and statements|"Sources"/);
  });
});

describe('notes on claims', () => {
  const notes = claimNotes(report, SMALL_ARCHIVE);
  const read = (style: StyleName, place: string) => {
    const note = notes.find((each) => each.style === style);
    if (note === undefined) throw new Error(`no note in ${style}`);
    return marked(claimNote(note, place, HERE));
  };
  const recorded = `as recorded in The light at Skerry Point, ${HERE}`;
  const TITLE = 'Fatah Asked Israel to Help Attack Hamas During Gaza Coup, WikiLeaks Cable Shows';

  it.each<[StyleName, string, string]>([
    ['chicago-notes', '¶ 12', `“${TITLE},” _Haaretz_, December 20, 2010, para. 12, ${ADDRESS}, ${recorded}.`],
    ['chicago-notes', 'headline', `“${TITLE},” _Haaretz_, December 20, 2010, ${ADDRESS}, headline, ${recorded}.`],
    ['apa', '¶ 12', `(“${TITLE},” 2010, para. 12, ${recorded})`],
    ['apa', 'headline', `(“${TITLE},” 2010, headline, ${recorded})`],
    ['mla', '¶ 12', `(“${TITLE},” para. 12, ${recorded})`],
    ['mla', 'headline', `(“${TITLE},” headline, ${recorded})`],
    ['harvard', '¶ 12', `(_Haaretz_, 2010, para. 12, ${recorded})`],
    ['harvard', 'caption 2', `(_Haaretz_, 2010, caption 2, ${recorded})`],
  ])('in %s at %s cite the document, and us for the record alone', (style, place, text) => {
    expect(read(style, place)).toBe(text);
  });

  it('place commas and quotation marks as the style’s country does', () => {
    const british = claimNotes({ ...report, 'container-title': '' }, SMALL_ARCHIVE).find(
      ({ style }) => style === 'harvard',
    );
    expect(british && marked(claimNote(british, 'headline', 'https://x.example/'))).not.toContain(',’');
  });
});

describe('runs', () => {
  it.each([
    ['plain', [['plain', false]]],
    [
      'a <i>b</i> c',
      [
        ['a ', false],
        ['b', true],
        [' c', false],
      ],
    ],
    ['A &#38; B &amp; C &lt;d&gt; &#x201c;e&#x201d; &quot;f&quot;', [['A & B & C <d> “e” "f"', false]]],
    [
      '<i>a <span style="font-style:normal;">b</span> c</i>',
      [
        ['a ', true],
        ['b', false],
        [' c', true],
      ],
    ],
    ['<i>a</i><i>b</i>', [['ab', true]]],
    ['<span style="font-variant: small-caps;">a</span> <b>b</b><sup>c</sup>', [['a bc', false]]],
    [
      '<div class="csl-entry">\n  <i>a</i>,\n b</div>',
      [
        ['a', true],
        [', b ', false],
      ],
    ],
    ['5 < 6 &unknown; > 4', [['5 < 6 &unknown; > 4', false]]],
    ['&#1581;&#x5E9;', [['حש', false]]],
  ])('of "%s" keep italics and letters and nothing else', (html, runs) => {
    const read = runsOf(html).filter(({ text }) => text.trim() !== '');
    expect(read.map(({ text, italic }) => [text.trim(), italic])).toEqual(
      runs.map(([text, italic]) => [String(text).trim(), italic]),
    );
  });

  it('contain no markup from the processor, whatever is cited', () => {
    const harmful = AWKWARD.filter(({ id }) => id !== 'script' && id !== 'markup');
    for (const item of harmful)
      for (const { runs } of printed(item, 'en'))
        expect(textOf(runs)).not.toMatch(/<\/?(?:i|b|span|div|sup)\b|&#?\w+;/);
  });
});
