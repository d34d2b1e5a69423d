/**
 * The preview image for links to a page. It shows the archive’s name, the title, one line of text and a thin drawing of
 * the timeline.
 */
import type { TimelineData } from '../timeline/data.ts';
import { element, type Shape, svgText } from '../timeline/drawing.ts';
import { cut, type Foremost, MARK_RULES, thinLanes } from './lanes.ts';
import { type Letters, lettersFor } from './letters.ts';
import { INK, TONES } from './tones.ts';

/** A size that works in every link preview, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 64;
const ROOM = CARD.width - 2 * MARGIN;

export interface CardWords {
  /** The archive’s name, shown above the title. It is omitted on the archive’s own image, where it is the title. */
  readonly archive?: string | undefined;
  readonly title: string;
  /** One line below the title, such as the date, the status and the sources of an event. */
  readonly line: string;
  /** The accent colour, as `#` and six digits, if it is not the one in `tones.ts`. */
  readonly accent?: string | undefined;
}

const SIZES = [60, 52, 44] as const;
const MOST_LINES = 3;

/** Breaks the title into as few lines as possible, in the largest font size that allows this. */
function titleLines(title: string, letters: Letters): { size: number; lines: string[] } {
  const ways = SIZES.map((size) => ({ size, lines: broken(title, size, letters) }));
  const fewest = Math.min(...ways.map(({ lines }) => lines.length));
  const { size, lines } = ways.find((way) => way.lines.length === fewest) ?? { size: SIZES[2], lines: [title] };
  const kept = [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')].filter((line) => line !== '');
  return { size, lines: kept.map((line) => cut(line, size, ROOM, letters)) };
}

function broken(text: string, size: number, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && letters.width(longer, size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The archive’s mark, a bracket and a disc, as in its icon. */
const archiveMark = (x: number, y: number): Shape =>
  element(
    'g',
    { transform: `translate(${x} ${y})` },
    element('path', { d: 'M10 5H5v22h5', fill: 'none', stroke: INK.first, 'stroke-width': 3 }),
    element('circle', { cx: 20, cy: 16, r: 7, fill: INK.first }),
  );

const texts = ({ archive = '', line }: CardWords, data: TimelineData) => [
  archive,
  line,
  ...data.lanes.map(({ name }) => name),
  '0123456789…',
];

/**
 * Whether the site’s fonts have every letter in a record’s own text. An image with missing letters would be worse than
 * none.
 */
export async function canWrite({ title, line }: Pick<CardWords, 'title' | 'line'>): Promise<boolean> {
  const serif = await lettersFor('serif', 600, [title]);
  const sans = await lettersFor('sans', 400, [line]);
  return serif.has(title) && sans.has(line);
}

/** An image as SVG, with its text as outlines. @param foremost the event or events to highlight. */
export async function card(words: CardWords, data: TimelineData, foremost?: Foremost): Promise<string> {
  const { archive = '', title, line } = words;
  const serif = await lettersFor('serif', 600, [title, '…']);
  const sans = await lettersFor('sans', 400, texts(words, data));
  const { size, lines } = titleLines(title, serif);
  const step = size * 1.16;
  const first = archive === '' ? MARGIN + 60 : MARGIN + 96;
  const end = first + (lines.length - 1) * step;
  const frame = {
    left: MARGIN,
    right: CARD.width - MARGIN,
    top: Math.max(370, end + 84),
    bottom: CARD.height - 40,
    gutter: 250,
  };
  const { width, height } = CARD;
  const whole = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('style', {}, MARK_RULES),
    element('rect', { width, height, fill: TONES.paper }),
    ...(archive === ''
      ? []
      : [archiveMark(MARGIN - 5, 40), sans.line(cut(archive, 25, ROOM - 40, sans), 25, MARGIN + 34, 65, INK.second)]),
    ...lines.map((text, n) => serif.line(text, size, MARGIN, first + n * step, INK.first)),
    sans.line(cut(line, 27, ROOM, sans), 27, MARGIN, end + 52, INK.second),
    thinLanes(data, frame, sans, foremost),
  );
  return svgText(whole).replaceAll(TONES.accent, words.accent ?? TONES.accent);
}
