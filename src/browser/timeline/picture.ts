/** The current view as a downloadable image: drawing, title, period, key, address and licence in one SVG or PNG. */
import { drawing, timelineSays } from '#words';
import drawingStyle from '../../styles/timeline-drawing.css?inline';
import type { TimelineData } from '../../timeline/data.ts';
import { draw } from '../../timeline/draw.ts';
import { element, type Shape, svgText } from '../../timeline/drawing.ts';
import { choices, type Filter, LISTS } from '../../timeline/filter.ts';
import type { Layout } from '../../timeline/layout.ts';
import { lineOf } from '../../timeline/lettering.ts';
import { say } from '../../words/message.ts';
import { letteringOf } from './lettering.ts';
import { fontRules } from './picture-fonts.ts';

const TOKENS = ['--paper', '--ink', '--ink-2', '--ink-3', '--line', '--rule', '--accent', '--wash'] as const;
const TOP = 64;
const BOTTOM = 64;

/** The font families used in the drawing. */
const families = () => getComputedStyle(document.documentElement).getPropertyValue('--sans');

/** The current colours, because an image cannot look them up later. */
function tokens(): string {
  const probe = document.createElement('i');
  document.body.append(probe);
  const found = TOKENS.map((name) => {
    probe.style.color = `var(${name})`;
    return `${name}:${getComputedStyle(probe).color}`;
  });
  probe.remove();
  return `svg{${found.join(';')};--sans:${families()}}`;
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

function chosen(filter: Filter, data: TimelineData): string {
  const words = LISTS.flatMap((list) =>
    choices(data, list)
      .filter(({ id }) => filter[list].includes(id))
      .map(({ name }) => name),
  );
  if (filter.differs) words.push(timelineSays.whereDiffer);
  return words.length === 0 ? '' : say(timelineSays.only, { choices: words.join(drawing.comma) });
}

async function picture(
  laid: Layout,
  data: TimelineData,
  filter: Filter,
): Promise<{ text: string; width: number; height: number }> {
  const lettering = letteringOf(data);
  const drawn = draw(laid, {
    data,
    href: (id) => new URL(`events/${id}/`, new URL('.', location.href)).href,
    listHref: () => location.href,
    prefix: 'picture',
    lettering,
  });
  const width = laid.width + 32;
  // A saved image cannot rely on the styles of the page, so mirrored text is placed line by line.
  const plain = { ...lettering, mirrored: false };
  const line = (text: string, y: number, attributes: Readonly<Record<string, string | number>> = {}, ours = false) =>
    lettering.mirrored && !ours
      ? lineOf(text, { x: width - 16, y, ...attributes, direction: 'rtl' }, { lettering: plain })
      : lineOf(text, { x: 16, y, ...attributes }, { lettering: plain });
  const height = laid.height + TOP + BOTTOM;
  const licence = document.querySelector<HTMLAnchorElement>('link[rel="license"]')?.href ?? '';
  const whole = (style: string): Shape =>
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'timeline-drawing',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
      },
      element('style', {}, style),
      element('rect', { width, height, fill: 'var(--paper)' }),
      line(document.title, 26, { 'font-size': 18, 'font-weight': 600 }, true),
      line(
        `${say(timelineSays.dates, { from: day(laid.view.from), to: day(laid.view.to - 1) })}${chosen(filter, data)}`,
        46,
      ),
      element(
        'g',
        { transform: `translate(16 ${TOP})` },
        { ...drawn, attributes: { ...drawn.attributes, x: 0, y: 0 } },
      ),
      line(timelineSays.key, height - 40, { 'font-size': 12 }),
      line(location.href, height - 24, { 'font-size': 12 }, true),
      line(say(timelineSays.licence, { licence }), height - 8, { 'font-size': 12 }),
    );
  const fonts = await fontRules(families(), svgText(whole('')));
  return { text: svgText(whole(`${fonts}${tokens()}${drawingStyle}`)), width, height };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves the image as a file on the reader’s device. */
export async function savePicture(
  kind: 'svg' | 'png',
  laid: Layout,
  data: TimelineData,
  filter: Filter,
): Promise<void> {
  const { text, width, height } = await picture(laid, data, filter);
  const name = `timeline-${day(laid.view.from)}-${day(laid.view.to - 1)}.${kind}`;
  const svg = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'svg') {
    download(svg, name);
    return;
  }
  const image = new Image(width, height);
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  context?.scale(2, 2);
  context?.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (png !== null) download(png, name);
}
