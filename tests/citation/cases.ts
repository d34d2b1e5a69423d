/**
 * What the tests cite: everything in three archives, documents that any archive might hold, and items that are hard to
 * export.
 */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../../scripts/content-folder.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/join.ts';
import { problemsText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import type { CslItem } from '../../src/citation/csl.ts';
import {
  actorItem,
  archiveItem,
  differenceItem,
  eventItem,
  originalItem,
  type Place,
  recordItem,
} from '../../src/citation/items.ts';
import { FERRIES, LIGHTHOUSE, VOYAGE } from '../archive/files.ts';

export const PLACE: Place = {
  address: (path) => `https://archive.example${path}`,
  version: '1.0',
  date: '2026-11-21',
};

function archiveIn(folder: string): Archive {
  const read = readArchive(listFiles(folder));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  return read.archive;
}

export const REAL_ARCHIVE = archiveIn(contentFolder());
export const SMALL_ARCHIVE = archiveIn(LIGHTHOUSE);
export const ARCHIVES: readonly Archive[] = [REAL_ARCHIVE, SMALL_ARCHIVE, archiveIn(FERRIES), archiveIn(VOYAGE)];

const ownPagesOf = (archive: Archive) => [
  ...archive.sources.map((source) => recordItem(archive, source, PLACE)),
  ...archive.events.map((event) => eventItem(archive, event, PLACE)),
  ...archive.actors.map((actor) => actorItem(archive, actor, PLACE)),
  ...archive.differences.map((difference) => differenceItem(archive, difference, PLACE)),
  archiveItem(archive, PLACE),
];
const itemsOf = (archive: Archive): CslItem[] => [
  ...archive.sources.map((source) => originalItem(archive, source, PLACE)),
  ...ownPagesOf(archive),
];

/** A newspaper article, a commentary on the web and an encyclopedia article, as an archive describes such documents. */
const ORIGINALS: readonly CslItem[] = JSON.parse(readFileSync(new URL('./originals.json', import.meta.url), 'utf8'));

/** A document from `originals.json`, by its id. @throws Error if there is none. */
export function original(id: string): CslItem {
  const item = ORIGINALS.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no document ${id}`);
  return item;
}

/** The archives’ own pages that are cited. */
export const OWN_PAGES = ARCHIVES.flatMap(ownPagesOf).filter(({ type }) => type === 'webpage');

export const REAL_ITEMS: readonly CslItem[] = [...ARCHIVES.flatMap(itemsOf), ...ORIGINALS];

const article = (id: string, rest: Partial<CslItem>): CslItem => ({
  id,
  type: 'article-newspaper',
  title: 'A plain title',
  'container-title': 'The Gazette',
  issued: { 'date-parts': [[1899, 3, 2]] },
  URL: 'https://gazette.example/1899/03/02',
  language: 'en',
  archive: 'The light at Skerry Point',
  archive_location: id,
  ...rest,
});

/** An item that appeared in no other work. */
function alone(id: string, rest: Partial<CslItem>): CslItem {
  const { 'container-title': _, ...item } = article(id, rest);
  return item;
}

const dated = (id: string, issued: CslItem['issued'] & object) => article(id, { issued });
const titled = (id: string, title: string) => article(id, { title });
const by = (id: string, ...author: CslItem['author'] & object) => article(id, { author });

const { issued: _, ...undated } = article('no-date', { accessed: { 'date-parts': [[2026, 11, 21]] } });

export const AWKWARD: readonly CslItem[] = [
  undated,
  dated('month', { 'date-parts': [[1899, 3]] }),
  dated('year', { 'date-parts': [[1899]] }),
  dated('about-year', { 'date-parts': [[1899]], circa: true }),
  dated('about-month', { 'date-parts': [[1899, 3]], circa: true }),
  dated('about-day', { 'date-parts': [[1899, 3, 2]], circa: true }),
  dated('season', { 'date-parts': [[1899]], season: 1 }),
  dated('about-season', { 'date-parts': [[1899]], season: 4, circa: true }),
  dated('range', { 'date-parts': [[1899], [1900]] }),
  dated('about-range', { 'date-parts': [[1899], [1900]], circa: true }),
  titled('devised', '[Letter to his sister]'),
  titled('quoted', 'The “Light” and \'the "other" one\' and ‘a third’'),
  titled('capitals', 'WikiLeaks, NATO and the iPhone of O’Neil: a McCarthy’s view of UN-led aid'),
  titled('tex', "Braces {a} 50% of A&B, #1, x_y, ~z, \\back, $5, 2<3>1 --- a-b -- c and `` d '' e"),
  titled('caret', 'Two ^ three'),
  titled('arabic', 'حركة المقاومة «حماس» في 2007'),
  titled('hebrew', 'שלום: "עכשיו" או לא'),
  titled('accents', 'Égalité à Łódź, naïve Ærø, Ístres, ﬁn, Ώρα'),
  titled('long', `A ${'very '.repeat(200)}long title, ending Here`),
  titled('lines', 'A title\nin three\r\n  lines\tand a tab'),
  titled('markup', 'Tags <b>bold</b> and R&amp;D, 3 < 4 > 2'),
  titled('script', '</script><script>alert(1)</script>'),
  by('particles', { family: 'al-Ata', given: 'Baha Abu' }, { family: 'al-Kidwa', given: 'Nasser' }),
  by('prefixes', { family: 'van der Berg', given: 'Ludwig' }, { family: 'Abu Rukun', given: 'Kamil' }),
  by('one-name', { family: 'Ibrahim', given: '' }),
  by('suffix', { family: 'King', given: 'Martin', suffix: 'Jr.' }),
  by('and', { literal: 'Smith and Sons, Ltd.' }, { family: 'Brandt', given: 'Sand and Co' }),
  by('organisation', { literal: 'Wikipedia contributors' }),
  by('script-names', { family: 'עבאס', given: 'מחמוד' }, { literal: 'حركة حماس' }),
  by('tex-names', { literal: 'A & B {C} 100% #_~$' }),
  article('notes', { note: 'Also at https://x.example/a_b%20c#d (it’s 5% shorter)', genre: 'News & views' }),
  article('address', { URL: 'https://x.example/~a/b%20c_{d}?e=f&g=h#i' }),
  article('container', { 'container-title': 'The A&B Times: 50% {more}' }),
  article('french', { language: 'fr-CA', title: 'Un Titre' }),
  article('unknown-language', { language: 'sux' }),
  article('web', { type: 'webpage', genre: 'Commentary', 'container-title': 'Centre for A and B' }),
  article('entry', { type: 'entry-encyclopedia', author: [{ literal: 'Many hands' }], genre: 'Extract' }),
  article('report', { type: 'report', publisher: 'Harbour Board & Co', genre: 'Annual report' }),
  article('letter', { type: 'personal_communication', publisher: 'The post', genre: 'Letter' }),
  article('book', { type: 'book', publisher: 'Quay Press' }),
  article('journal', { type: 'article-journal', volume: '12', page: '7' }),
  alone('minutes', { type: 'manuscript', 'publisher-place': 'Skerry' }),
  alone('talk', { type: 'interview' }),
  alone('speech', { type: 'speech' }),
  alone('recording', { type: 'song' }),
  alone('film', { type: 'motion_picture' }),
  alone('photograph', { type: 'graphic' }),
  alone('map', { type: 'map' }),
  article('translated', {
    type: 'book',
    edition: '2',
    volume: '3',
    page: '12-17',
    'publisher-place': 'Bergen, Norway',
    translator: [{ family: 'Lind', given: 'Ada' }, { literal: 'Ministry of Fisheries, Bergen' }],
  }),
  by('body-with-comma', { literal: 'Ministry of Fisheries, Bergen' }),
  article('data', { type: 'dataset', version: '1.0.2', abstract: 'What it is; 5% of it.' }),
];

export const ALL: readonly CslItem[] = [...REAL_ITEMS, ...AWKWARD];

/** Names of cases with their items: the archives as one case, each difficult item as another. */
export const CASES: readonly (readonly [string, readonly CslItem[]])[] = [
  ['every record of the archives', REAL_ITEMS],
  ...AWKWARD.map((item) => [item.id, [item]] as const),
];

/** Text on one line, as in RIS and BibLaTeX. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
