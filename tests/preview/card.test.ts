/** The preview pictures for links. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD, canWrite, card } from '../../src/preview/card.ts';
import { ICONS, iconSvg, pictureMark } from '../../src/preview/icon.ts';
import { lettersFor } from '../../src/preview/letters.ts';
import { png } from '../../src/preview/raster.ts';
import { GROUND, INK, TONES } from '../../src/preview/tones.ts';
import { generated } from '../timeline/generated.ts';

const data = generated(300);
const LONG =
  'The harbour master of the northern port says that the council has asked for the lighthouse to be closed '.repeat(4);

/** The number of non-background pixels between two columns of a picture. */
async function inkAt(bytes: Uint8Array, from: number, to: number): Promise<number> {
  const { data: pixels, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const paper = [0xfb, 0xfa, 0xf7];
  let count = 0;
  for (let y = 0; y < info.height; y++)
    for (let x = from; x < to; x++)
      if (paper.some((tone, n) => Math.abs(tone - (pixels[(y * info.width + x) * info.channels + n] ?? 0)) > 24))
        count++;
  return count;
}

describe('a picture of a record', () => {
  it('has the size every reader of previews takes, and a few tens of kilobytes', async () => {
    const bytes = await png(await card({ archive: 'Lights', title: 'A ship is wrecked', line: '1899' }, data));
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ ...CARD, format: 'png' });
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('is the same to the byte each time', async () => {
    const event = data.items[3]?.id ?? '';
    const make = async () => png(await card({ archive: 'Lights', title: 'A ship', line: '1899' }, data, { event }));
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  it('keeps its margins, however long the words', async () => {
    const bytes = await png(await card({ archive: LONG, title: LONG, line: LONG }, data));
    expect(await inkAt(bytes, 1140, 1200)).toBe(0);
    expect(await inkAt(bytes, 0, 56)).toBe(0);
    expect(await inkAt(bytes, 64, 1136)).toBeGreaterThan(1000);
  });

  it('has no text in it, only outlines, so that no font of the machine is asked for', async () => {
    const svg = await card({ archive: 'Lights', title: 'Żółty Ğ “quoted” السلام שלום', line: '1899' }, data);
    expect(svg).not.toMatch(/<text|font/);
  });

  it('brings one event forward in the accent, and nothing else', async () => {
    const dated = data.items.find(({ first }) => first !== null && first >= data.span[0]);
    const plain = await card({ title: 'All', line: '' }, data);
    const one = await card({ title: 'All', line: '' }, data, { event: dated?.id ?? '' });
    expect(plain.match(/class="foremost"/g)).toBeNull();
    expect(one.match(/class="foremost"/g)).toHaveLength(1);
  });

  it('is not much longer for many events than for few', async () => {
    const many = await card({ title: 'All', line: '' }, generated(20_000));
    expect(many.length).toBeLessThan(3 * (await card({ title: 'All', line: '' }, data)).length);
  });
});

describe('words as outlines', () => {
  it('know which letters the fonts of the site have', async () => {
    expect(await canWrite({ title: 'Żółty, Ğ, السلام, שלום', line: 'May 1899 · ¶ 3' })).toBe(true);
    expect(await canWrite({ title: '東京', line: '1899' })).toBe(false);
  });

  it('are wider in a heavier weight and in a larger size', async () => {
    const [light, heavy] = await Promise.all([lettersFor('serif', 400, ['Ship']), lettersFor('serif', 600, ['Ship'])]);
    expect(heavy.width('Ship', 40)).toBeGreaterThan(light.width('Ship', 40));
    expect(light.width('Ship', 40)).toBeCloseTo(2 * light.width('Ship', 20), 5);
  });

  it('are the same whichever order fonts are opened in', async () => {
    const all = await Promise.all((['sans', 'serif'] as const).map((family) => lettersFor(family, 400, ['Żא'])));
    expect(all.map((letters) => letters.has('Żא'))).toEqual([true, true]);
  });
});

describe('icons', () => {
  it.each(ICONS)('$name is $size pixels wide, and its corners are paper', async (icon) => {
    const bytes = await png(iconSvg(icon));
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([icon.size, icon.size]);
    expect(await inkAt(bytes, 0, Math.floor(icon.size / 10))).toBe(0);
    expect(await inkAt(bytes, Math.floor(icon.size / 4), Math.floor((icon.size * 3) / 4))).toBeGreaterThan(100);
  });
});

describe('tones', () => {
  it('are those of the style sheet', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const pair = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);
    expect(pair('paper')).toEqual([GROUND.light, GROUND.dark]);
    for (const name of ['line', 'rule', 'accent'] as const) expect(pair(name)?.[0]).toBe(TONES[name]);
    expect([pair('ink')?.[0], pair('ink-2')?.[0]]).toEqual([INK.first, INK.second]);
  });
});

describe('an icon from a logo', () => {
  const groundAt = async (svg: string, share: number) => {
    const { data: pixels, info } = await sharp(await png(svg))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (Math.floor(info.height * share) * info.width + Math.floor(info.width * share)) * info.channels;
    // In a PNG with few colours, some colours are off by one.
    return (pixels[at] ?? 0) < 128 ? 'logo' : 'paper';
  };
  const [icon] = ICONS;

  it('has the drawing in its middle, whatever size it states, on the background of the pages', async () => {
    const logo = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width='9' height="9" viewBox="0 0 40 40"><path fill="#0b5d66" d="M0 0h40v40H0z"/></svg>`;
    expect(await groundAt(iconSvg(icon, logo), 0.5)).toBe('logo');
    expect(await groundAt(iconSvg(icon, logo), 0.05)).toBe('paper');
  });

  it('has a picture in its middle as well', async () => {
    const bytes = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#0b5d66' } })
      .png()
      .toBuffer();
    const drawn = iconSvg(icon, pictureMark(bytes, 'image/png', 30, 30));
    expect(await groundAt(drawn, 0.5)).toBe('logo');
    expect(await groundAt(drawn, 0.05)).toBe('paper');
  });
});

it('a picture for a link is drawn in the archive’s own accent', async () => {
  const dated = data.items.find(({ first }) => first !== null && first >= data.span[0]);
  const own = await card({ title: 'All', line: '', accent: '#0b5d66' }, data, { event: dated?.id ?? '' });
  expect(own).toContain('#0b5d66');
  expect(own).not.toContain(TONES.accent);
});
