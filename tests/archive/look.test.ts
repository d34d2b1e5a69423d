/** An archive’s own look: what is accepted, what is refused, and what is offered instead. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { accentTones, GROUNDS, LEAST, MODES, tooFaint, washOf } from '../../src/archive/look/accent.ts';
import { contrast, leastContrast, mixed } from '../../src/archive/look/contrast.ts';
import { logoFault, logoSize } from '../../src/archive/look/logo.ts';
import { problemText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { FERRIES } from './files.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40z"/></svg>';
const bytes = (text: string) => new TextEncoder().encode(text);
const png = (width: number, height: number) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[width, height].flatMap((value) => [0, 0, value >> 8, value & 255]),
  ]);

/** The problems reported to an editor who gives the small archive these settings for its look, and these files. */
function told(look: string, files: Readonly<Record<string, Uint8Array>> = {}): string[] {
  const all = listFiles(FERRIES).map((file) =>
    file.path === 'archive.yaml' ? { ...file, bytes: bytes(`${Buffer.from(file.bytes)}${look}\n`) } : file,
  );
  const read = readArchive([...all, ...Object.entries(files).map(([path, own]) => ({ path, bytes: own }))]);
  return 'problems' in read ? read.problems.map(problemText) : [];
}

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('is measured on the backgrounds that pages have', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [n, name] of ['paper', 'panel', 'sunk'].entries())
      expect(css).toContain(`--${name}: light-dark(${GROUNDS.light[n]}, ${GROUNDS.dark[n]});`);
  });
});

describe('an accent', () => {
  it.each(['#ffff00', '#7f7f7f', '#00ff00', '#ff8800', '#fbfaf7'])(
    'that is faint, %s, is offered one that passes and is near',
    (colour) => {
      const faint = tooFaint(colour, 'light');
      expect(faint?.contrast).toBeLessThan(LEAST);
      expect(tooFaint(faint?.instead ?? '', 'light')).toBeUndefined();
      // A colour a little closer to the original would be too faint.
      const lighter = mixed(faint?.instead ?? '', colour, 0.06);
      expect(tooFaint(lighter, 'light')).toBeDefined();
    },
  );

  it('that is faint is offered one that passes, on light pages and on dark ones', () => {
    const shades = ['00', '33', '66', '99', 'cc', 'ff'];
    const colours = shades.flatMap((red) => shades.flatMap((green) => shades.map((blue) => `#${red}${green}${blue}`)));
    for (const mode of MODES)
      for (const colour of ['#0069d2', '#00874b', ...colours]) {
        const faint = tooFaint(colour, mode);
        if (faint !== undefined) expect(tooFaint(faint.instead, mode), `${colour}, ${mode}`).toBeUndefined();
      }
  });

  it('for dark pages is made from the light one, readable on every background', () => {
    for (const light of ['#1d5c4d', '#000000', '#5f3d8e', '#8a1c1c', '#00308f']) {
      const { accent, wash } = accentTones({ light });
      expect(leastContrast(accent.dark, GROUNDS.dark)).toBeGreaterThanOrEqual(7);
      for (const mode of MODES) {
        expect(tooFaint(accent[mode], mode)).toBeUndefined();
        expect(wash[mode]).toBe(washOf(accent[mode], mode));
        expect(contrast(wash[mode], mode === 'light' ? '#46484c' : '#d3d1cb')).toBeGreaterThan(LEAST);
      }
    }
  });
});

describe('a look', () => {
  it('is accepted with everything that it can have', () => {
    const look = `look:
  logo: { file: boat.svg, dark: boat-dark.png, alt: A ferry, icon: true }
  accent: { light: "#1d5c4d", dark: "#7fd1bd" }
  font: { file: garden.woff2, licence: "Garden, SIL Open Font License 1.1" }`;
    const files = {
      'images/boat.svg': bytes(SVG),
      'images/boat-dark.png': png(120, 40),
      'fonts/garden.woff2': bytes('wOF2'),
    };
    expect(told(look, files)).toEqual([]);
    expect(told('look: { font: { file: system } }')).toEqual([]);
  });

  it.each([
    [
      'look: { accent: { light: "#ffd700" } }',
      {},
      /look\.accent\.light: #ffd700 has a contrast of 1\.\d to 1 with a background of light pages, but text needs 4\.5 to 1\. The nearest colour that has it is "#[0-9a-f]{6}"\.$/,
    ],
    [
      'look: { accent: { light: "#1d5c4d", dark: "#1d5c4d" } }',
      {},
      /look\.accent\.dark: #1d5c4d has a contrast of \d\.\d to 1 with a background of dark pages/,
    ],
    [
      'look: { accent: { light: green } }',
      {},
      /look\.accent\.light: "green" is not a colour\. Write it in quotes, with six digits after "#": "#1d5c4d"\.$/,
    ],
    ['look:\n  accent:\n    light: #1d5c4d', {}, /look\.accent\.light: is not a colour\. Write it in quotes/],
    [
      'look: { logo: { file: boat.svg, alt: A ferry } }',
      {},
      /look\.logo\.file: there is no images\/boat\.svg\. Put the file there/,
    ],
    [
      'look: { logo: { file: boat.gif, alt: A ferry } }',
      {},
      /look\.logo\.file: "boat\.gif" is not the name of a logo\. Write the name of an SVG or PNG file/,
    ],
    ['look: { logo: { file: boat.svg } }', { 'images/boat.svg': bytes(SVG) }, /look\.logo\.alt: /],
    [
      '',
      { 'images/boat.svg': bytes(SVG) },
      /^images\/boat\.svg: no record names this picture\. Name it, or delete it\.$/,
    ],
    ['look: { font: { file: garden.ttf } }', {}, /look\.font\.file: "garden\.ttf" is not the name of a font/],
    ['look: { font: { file: garden.woff2, licence: OFL } }', {}, /look\.font\.file: there is no fonts\/garden\.woff2/],
    [
      'look: { font: { file: garden.woff2, licence: OFL } }',
      { 'fonts/garden.woff2': bytes('OTTO') },
      /look\.font\.file: is not a woff2 file\. Convert the font to woff2\.$/,
    ],
    [
      'look: { font: { file: garden.woff2 } }',
      { 'fonts/garden.woff2': bytes('wOF2') },
      /look\.font\.file: its licence is not given\. Add "licence"/,
    ],
    [
      'look: { font: { file: system, licence: OFL } }',
      {},
      /look\.font\.licence: is for a file of a font\. Leave it out\.$/,
    ],
    [
      '',
      { 'fonts/garden.woff2': bytes('wOF2') },
      /^fonts\/garden\.woff2: archive\.yaml does not name this font\. Name it in "look\.font", or delete it\.$/,
    ],
    ['look: { colour: red }', {}, /look.*colour/],
  ] as const)('is refused in one sentence: %s', (look, files, message) => {
    const lines = told(look, files);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });
});

describe('the file of a logo', () => {
  it('says its size', () => {
    expect(logoSize({ path: 'images/a.svg', bytes: bytes(SVG) })).toEqual({ width: 120, height: 40 });
    expect(logoSize({ path: 'images/a.png', bytes: png(300, 200) })).toEqual({ width: 300, height: 200 });
  });

  it.each([
    ['a script', SVG.replace('<path', '<script>alert(1)</script><path'), 'has a script'],
    ['a handler', SVG.replace('<path', '<path onload="alert(1)"'), 'has a script'],
    ['another page', SVG.replace('<path', '<image href="https://example.org/a.png"/><path'), 'refers to another file'],
    ['a script with a prefix', SVG.replace('<path', '<s:script>alert(1)</s:script><path'), 'has a script'],
    ['an entity', SVG.replace('<svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg'), 'has a script'],
    ['an animated link', SVG.replace('<path', '<set attributeName="xlink:href" to="#a"/><path'), 'has a script'],
    ['an imported style', SVG.replace('<path', '<style>@import "a.css";</style><path'), 'refers to another file'],
    [
      'a pattern elsewhere',
      SVG.replace('<path', '<path fill="url(https://example.org/a.svg#p)"'),
      'refers to another file',
    ],
    ['foreign markup', SVG.replace('<path', '<foreignObject/><path'), 'has a script'],
    ['no size', SVG.replace(/ viewBox="[^"]*"/, ''), 'is not an SVG with a viewBox'],
    ['too much', SVG.replace('M0', `M${'0 '.repeat(20_000)}`), 'is larger than 20 kB'],
    ['no drawing', 'A boat', 'is not an SVG with a viewBox'],
  ])('is refused with %s in it', (_what, text, wrong) => {
    expect(logoFault({ path: 'images/a.svg', bytes: bytes(text) })?.wrong).toContain(wrong);
  });

  it('is refused if it is not what its name says', () => {
    expect(logoFault({ path: 'images/a.png', bytes: bytes(SVG) })?.wrong).toBe('is not a file of type png');
    expect(logoFault({ path: 'images/a.svg', bytes: png(1, 1) })?.wrong).toBe('is not a file of type svg');
    expect(logoFault({ path: 'images/a.png', bytes: png(1, 1).slice(0, 12) })?.wrong).toBe('is cut off');
  });
});
