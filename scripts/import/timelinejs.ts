/**
 * Reads timelines made for TimelineJS: its JSON, and the table that it reads from a spreadsheet. The slides name
 * neither a document nor a speaker, so they become drafts of events.
 */
import { oneLine, paragraphs } from './plain-text.ts';
import type { Left, Proposal, ReadFile } from './proposal.ts';
import type { Sheet } from './sheet.ts';
import { edtfOf } from './written-date.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A slide, from JSON or from a row. `others` holds the values that the draft leaves out. */
interface Slide {
  readonly from: string;
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly others: readonly Left[];
}

/** Headings of the table, and the parts of a slide that they stand for. */
const HEADINGS = {
  start: ['year', 'month', 'day'],
  end: ['end year', 'end month', 'end day'],
} as const;

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** EDTF for a year, which a month and a day may follow; undefined if these parts do not make a date. */
function pointOf([year = '', month = '', day = '']: readonly string[]): string | undefined {
  if (!/^-?\d{1,6}$/.test(year) || (month === '' && day !== '')) return undefined;
  const digits = year.replace('-', '').padStart(4, '0');
  const sign = `${digits.length > 4 ? 'Y' : ''}${year.startsWith('-') ? '-' : ''}`;
  const parts = [
    `${sign}${digits}`,
    ...[month, day].filter((part) => part !== '').map((part) => part.padStart(2, '0')),
  ];
  return edtfOf(parts.join('-'));
}

function dateOf({ start, end }: Slide): { date: Fields; left: Left[] } {
  const [first, last] = [pointOf(start), pointOf(end)];
  const left = [
    ...(first === undefined && start.some((part) => part !== '')
      ? [{ field: 'start date', value: start.join('-') }]
      : []),
    ...(last === undefined && end.some((part) => part !== '') ? [{ field: 'end date', value: end.join('-') }] : []),
  ].map((each) => ({ ...each, why: 'not a date' }));
  if (first === undefined) return { date: {}, left };
  return { date: { edtf: last === undefined || last === first ? first : `${first}/${last}` }, left };
}

function proposal(slide: Slide): Proposal {
  const title = oneLine(slide.headline);
  const { date, left } = dateOf(slide);
  return {
    from: slide.from,
    folder: 'events',
    called: [title, slide.id],
    fields: { ...(title !== '' && { title }), date },
    body: paragraphs(slide.text),
    left: [...left, ...slide.others],
    remarks: ['It has no claim yet: say which document says so, at which ¶ and on whose word.'],
  };
}

/** The values of an object that are not used, each with its path: `media.url`. */
function unused(fields: Fields, used: readonly string[], within = ''): Left[] {
  return Object.entries(fields).flatMap(([key, value]): Left[] => {
    const name = `${within}${key}`;
    if (used.includes(name) || value === null || value === undefined || value === '') return [];
    if (isFields(value)) return unused(value, used, `${name}.`);
    return [{ field: name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

const USED = ['unique_id', 'text.headline', 'text.text'].concat(
  ['year', 'month', 'day'].flatMap((part) => [`start_date.${part}`, `end_date.${part}`]),
);

function slideOf(data: Fields, from: string): Slide {
  const part = (name: string) => (isFields(data[name]) ? data[name] : {});
  const day = (name: string) => ['year', 'month', 'day'].map((each) => text(part(name)[each]));
  const { headline, text: says } = part('text');
  return {
    from,
    id: text(data.unique_id),
    headline: text(headline),
    text: text(says),
    start: day('start_date'),
    end: day('end_date'),
    others: unused(data, USED),
  };
}

/** Whether a value read from JSON is a TimelineJS timeline. */
export const isTimelineJs = (data: unknown): data is Fields =>
  isFields(data) && Array.isArray(data.events) && data.events.every((each) => isFields(each) && 'start_date' in each);

export function timelineJsEvents(data: Fields, name: string): ReadFile {
  const events = Array.isArray(data.events) ? data.events.filter(isFields) : [];
  const others = Object.keys(data).filter((key) => key !== 'events');
  return {
    proposals: events.map((event, n) => proposal(slideOf(event, `${name}, event ${n + 1}`))),
    faults: [],
    notes: others.map((key) => `${name}: "${key}" is not imported: ${JSON.stringify(data[key])}`),
  };
}

const heading = (written: string) =>
  written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');

/** Whether a table is one that TimelineJS reads. */
export const isTimelineSheet = ({ header }: Sheet): boolean =>
  ['year', 'headline'].every((name) => header.map(heading).includes(name));

export function timelineSheetEvents({ from, header, rows }: Sheet): ReadFile {
  const names = header.map(heading);
  const notes: string[] = [];
  const proposals = rows.flatMap(({ number, cells }): Proposal[] => {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const where = `${from}, row ${number}`;
    const used = [...HEADINGS.start, ...HEADINGS.end, 'headline', 'text'];
    const others = names.flatMap((name, n): Left[] => {
      const value = cells[n] ?? '';
      return used.includes(name) || value === '' ? [] : [{ field: header[n] || `column ${n + 1}`, value }];
    });
    // The first slide and the eras are not events.
    if (/^(?:title|era)$/i.test(cell('type'))) {
      notes.push(
        `${where} is not imported: it is the ${cell('type').toLowerCase()} ${JSON.stringify(cell('headline'))}.`,
      );
      return [];
    }
    const slide = { from: where, id: '', headline: cell('headline'), text: cell('text'), others };
    return [proposal({ ...slide, start: HEADINGS.start.map(cell), end: HEADINGS.end.map(cell) })];
  });
  return { proposals, faults: [], notes };
}
