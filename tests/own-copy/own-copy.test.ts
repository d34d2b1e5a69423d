/**
 * A reader’s own copy compared with the fingerprints of the invented documents: the same, changed, another document, or
 * no text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { foldedWords, grams, packGrams } from '../../src/fingerprint/runs.ts';
import { type Compared, compareCopy } from '../../src/own-copy/compare.ts';
import { readCopyFile } from '../../src/own-copy/copy-file.ts';
import type { OwnCopyData } from '../../src/own-copy/known.ts';
import { ownCopyData, ownCopyFile } from '../../src/own-copy/known-of-source.ts';
import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';

function sourceOf(folder: string, id: string): Source {
  const read = readArchive(listFiles(folder));
  const source = 'archive' in read ? read.archive.sources.find((each) => each.id === id) : undefined;
  if (source === undefined) throw new Error(`no ${id}`);
  return source;
}

function dataOf(folder: string, id: string): OwnCopyData {
  const data = ownCopyData(sourceOf(folder, id));
  if (data === undefined) throw new Error(`no facts of ${id}`);
  return data;
}

const document = (folder: string, name: string) => readFileSync(`${folder}-documents/${name}.txt`);
const GAZETTE = document(LIGHTHOUSE, 'gazette').toString();
const gazette = dataOf(LIGHTHOUSE, 'gazette-1899');
const letter = dataOf(LIGHTHOUSE, 'letter-1899');
const minutes = dataOf(FERRIES, 'minutes-1954');

function compare(data: OwnCopyData, bytes: Uint8Array, text?: string): Compared & { text: string; slices: number } {
  const read = text ?? readCopyFile(bytes, '').text;
  const steps = compareCopy(data, { text: read, bytes });
  for (let slices = 0; ; slices++) {
    const step = steps.next();
    if (step.done) return { ...step.value, text: read ?? '', slices };
  }
}
const compareText = (data: OwnCopyData, text: string) => compare(data, new TextEncoder().encode(text));

/** The place and state of each block that was not found whole. */
const notWhole = (data: OwnCopyData, { blocks }: Compared) =>
  blocks.flatMap(({ state }, n) => (state === 'whole' ? [] : [`${data.blocks[n]?.place}: ${state}`]));
/** Each quotation that is not in place exactly as quoted, with its state. */
const notInPlace = (data: OwnCopyData, { quotations }: Compared) =>
  quotations.flatMap(({ state, letters }, n) =>
    state === 'in-place' && letters ? [] : [`${data.quotations[n]?.text}: ${state}`],
  );
const passage = (compared: { text: string; blocks: Compared['blocks'] }, n: number) =>
  compared.text.slice(compared.blocks[n]?.span?.from, compared.blocks[n]?.span?.to);
const placeAt = (data: OwnCopyData, place: string) => data.blocks.findIndex((block) => block.place === place);
const swapped = (from: string, to: string) => {
  expect(GAZETTE).toContain(from);
  return GAZETTE.replace(from, to);
};

describe('the very document', () => {
  it.each([
    ['gazette', gazette, document(LIGHTHOUSE, 'gazette')],
    ['letter', letter, document(LIGHTHOUSE, 'letter')],
    ['minutes', minutes, document(FERRIES, 'minutes')],
  ])('is known by its hash, every ¶ and every quotation: %s', (_name, data, bytes) => {
    const compared = compare(data, bytes);
    expect(compared).toMatchObject({ verdict: 'same', identical: true, inOrder: true });
    expect(compared.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(notWhole(data, compared)).toEqual([]);
    expect(notInPlace(data, compared)).toEqual([]);
    expect(data.quotations.length).toBeGreaterThan(2);
  });
  it('is shown in its place: the passage of each ¶ and of each quotation', () => {
    const compared = compareText(gazette, GAZETTE);
    expect(passage(compared, placeAt(gazette, '¶ 2'))).toBe(
      'The foundations were dug in March 1899. Some say the first stone was laid in the spring of that year, others only that it was in the course of 1899',
    );
    gazette.quotations.forEach(({ text }, n) => {
      const span = compared.quotations[n]?.span;
      expect(GAZETTE.slice(span?.from, span?.to)).toBe(text);
    });
  });
});

it('a quotation that is a whole ¶ of fewer than three words is found in its place', () => {
  const sha256 = createHash('sha256').update('send money').digest('hex');
  const block = { place: '¶ 1', words: 2, sha256, grams: '', fragment: '', body: true };
  const quotation = { block: gazette.blocks.length, fragment: '', text: 'SEND MONEY', what: 'quotation' as const };
  const data = { ...gazette, blocks: [...gazette.blocks, block], quotations: [...gazette.quotations, quotation] };
  expect(notInPlace(data, compareText(data, `${GAZETTE}\n\nSEND MONEY\n`))).toEqual([]);
  expect(notInPlace(data, compareText(data, GAZETTE))).toEqual(['SEND MONEY: missing']);
});

describe('the same text in another file', () => {
  it.each([
    ['other line ends', GAZETTE.replaceAll('\n', '\r\n')],
    ['a mark of byte order', `\ufeff${GAZETTE}`],
    ['lines broken elsewhere', GAZETTE.replace(/(.{40}\S*) /g, '$1\n')],
    ['without blank lines, in one line', GAZETTE.replace(/\n+/g, ' ')],
    ['other quotation marks and dashes', GAZETTE.replaceAll("'", '’').replaceAll('"', '”')],
    ['letters joined for print', GAZETTE.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
    ['soft hyphens', GAZETTE.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2')],
    ['signs of no width', GAZETTE.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u200b$2')],
    ['words parted at the ends of lines', GAZETTE.replace(/(\p{Ll}{4})(\p{Ll}{4})/gu, '$1-\n$2')],
    ['capitals', GAZETTE.toUpperCase()],
    [
      'in a page of other things',
      `Menu\nHome\n${'Other news here. '.repeat(50)}\n${GAZETTE}\n${'And more of it. '.repeat(500)}`,
    ],
    ['twice', GAZETTE + GAZETTE],
  ])('is the same to a reader: %s', (_name, text) => {
    const compared = compareText(gazette, text);
    expect(compared).toMatchObject({ verdict: 'same', identical: false, inOrder: true });
    expect(notWhole(gazette, compared)).toEqual([]);
    expect(compared.quotations.every(({ state }) => state === 'in-place')).toBe(true);
  });
  it('says if a quotation has the same words but not the same letters', () => {
    const compared = compareText(gazette, swapped('no more than forty', 'no more than FORTY'));
    expect(compared.verdict).toBe('same');
    expect(notInPlace(gazette, compared)).toEqual(['no more than forty boats: in-place']);
  });
  it('is read in UTF-16 and in old Western encodings', () => {
    const wide = Buffer.from(`\ufeff${GAZETTE}`, 'utf16le');
    expect(compare(gazette, wide).verdict).toBe('same');
    const old = Buffer.from(GAZETTE.replaceAll("'", '\x92'), 'latin1');
    expect(compare(gazette, old).verdict).toBe('same');
  });
});

describe('a changed copy', () => {
  it('is recognised by the ¶, and by the word', () => {
    const compared = compareText(gazette, swapped('the price of flour', 'the price of barley'));
    expect(compared).toMatchObject({ verdict: 'differs', identical: false });
    expect(notWhole(gazette, compared)).toEqual(['¶ 7: changed']);
    expect(notInPlace(gazette, compared)).toEqual([]);
    const found = compared.blocks[placeAt(gazette, '¶ 7')];
    expect(found?.share).toBeGreaterThan(0.9);
    expect(found?.share).toBeLessThan(1);
    expect(found?.strange.map(({ from, to }) => compared.text.slice(from, to))).toEqual(['barley']);
  });
  it.each([
    ['first', 'On 14 December', 'By 14 December', 'By'],
    ['last', 'told the Gazette', 'told the Mercury', 'Mercury'],
  ])('shows a ¶ to its ends when its %s word is another', (_which, from, to, word) => {
    const compared = compareText(gazette, swapped(from, to));
    const found = compared.blocks[placeAt(gazette, '¶ 1')];
    expect(found?.state).toBe('changed');
    expect(found?.strange.map((span) => compared.text.slice(span.from, span.to))).toEqual([word]);
  });
  it('is recognised by the quotation in which one word differs', () => {
    const compared = compareText(gazette, swapped('no more than forty boats', 'no more than fifty boats'));
    expect(notWhole(gazette, compared)).toEqual(['¶ 3: changed']);
    expect(notInPlace(gazette, compared)).toEqual(['no more than forty boats: changed']);
    const at = gazette.quotations.findIndex(({ text }) => text.includes('forty'));
    const span = compared.quotations[at]?.span;
    expect(compared.text.slice(span?.from, span?.to)).toBe('no more than fifty boats');
  });
  it('is recognised by the quotation that was moved to another ¶', () => {
    const compared = compareText(
      gazette,
      swapped('"no more than forty boats" on', 'some on').replace(
        'for an hour',
        'for no more than forty boats an hour',
      ),
    );
    expect(notInPlace(gazette, compared)).toEqual(['no more than forty boats: elsewhere']);
  });
  it('is recognised by the ¶ that is left out', () => {
    const lines = GAZETTE.split('\n').filter((line) => !line.startsWith('The foundations'));
    const compared = compareText(gazette, lines.join('\n'));
    expect(notWhole(gazette, compared)).toEqual(['¶ 2: missing']);
    expect(notInPlace(gazette, compared)).toEqual([
      'in March 1899: missing',
      'spring of that year: missing',
      'course of 1899: missing',
    ]);
  });
  it('is recognised by the ¶ into which something was inserted', () => {
    const compared = compareText(
      gazette,
      swapped('The ferryman counted', 'Read also: how to cook eel in ten minutes, with pictures. The ferryman counted'),
    );
    expect(notWhole(gazette, compared)).toEqual(['¶ 7: changed']);
    const found = compared.blocks[placeAt(gazette, '¶ 7')];
    expect(found?.strange.map(({ from, to }) => compared.text.slice(from, to)).join(' ')).toContain('Read also');
    expect(passage(compared, placeAt(gazette, '¶ 7'))).toMatch(/^The rest of the column[\s\S]*great care$/);
  });
  it('is complete in a different order, and reported as such', () => {
    const blocks = GAZETTE.split('\n\n');
    const compared = compareText(gazette, blocks.toReversed().join('\n\n'));
    expect(compared).toMatchObject({ verdict: 'same', identical: false, inOrder: false });
    expect(notWhole(gazette, compared)).toEqual([]);
    expect(notInPlace(gazette, compared)).toEqual([]);
  });
  it('is shown whole if a ¶ repeats a sentence and one of the two is changed', () => {
    const line = 'The keeper rows out to the rock with a lamp in his hand.';
    const words = foldedWords(`${line} ${line} A print.`, gazette.format);
    const block = {
      place: 'caption 1',
      fragment: '',
      body: true,
      words: words.length,
      sha256: createHash('sha256').update(words.join(' ')).digest('hex'),
      grams: packGrams(grams(words, gazette.source)),
    };
    const copy = compareText(
      { ...gazette, blocks: [block], quotations: [] },
      `Before it.\n${line.replace('lamp', 'lantern')}\n${line} A print.\nBehind it.`,
    );
    expect(passage(copy, 0)).toBe(`${line.replace('lamp', 'lantern')}\n${line} A print`);
    expect(copy.blocks[0]?.strange.map(({ from, to }) => copy.text.slice(from, to))).toEqual(['lantern']);
  });
  it('is searched for short lines as whole lines', () => {
    const short = { ...gazette, blocks: gazette.blocks.map((block) => ({ ...block })) };
    const sha256 = createHash('sha256').update('old news').digest('hex');
    short.blocks.push({ place: 'heading 1', fragment: '', body: false, words: 2, sha256, grams: '' });
    expect(notWhole(short, compareText(short, `${GAZETTE}\nOld News!\n`))).toEqual([]);
    expect(notWhole(short, compareText(short, `${GAZETTE}\nThe old news is good\n`))).toEqual(['heading 1: missing']);
  });
});

describe('what is not a copy', () => {
  const noise = (count: number, alphabet: string) => {
    let seed = 7;
    return Array.from({ length: count }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return alphabet.charAt((seed >>> 16) % alphabet.length);
    }).join('');
  };
  it('is another document', () => {
    for (const data of [letter, minutes]) {
      const compared = compareText(data, GAZETTE);
      expect(compared).toMatchObject({ verdict: 'other', identical: false });
      expect(compared.quotations.filter(({ state }) => state === 'in-place')).toEqual([]);
    }
  });
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['marks alone', '… — !?\n***'],
  ])('is empty: %s', (_name, text) => {
    expect(compareText(gazette, text)).toMatchObject({ verdict: 'empty', blocks: [], quotations: [] });
  });
  it('is ten million letters of noise, read to the end in many slices', () => {
    const text = noise(10_000_000, 'etaoinshrdlu    \n');
    const compared = compareText(gazette, text);
    expect(compared.verdict).toBe('other');
    expect(compared.quotations.filter(({ state }) => state !== 'missing')).toEqual([]);
    expect(compared.slices).toBeGreaterThan(500);
  });
  it.each([
    ['one word a million times', 'lamp '.repeat(1_000_000)],
    ['one run of the document a hundred thousand times', 'in March 1899 '.repeat(100_000)],
    ['one word of a million letters', 'x'.repeat(1_000_000)],
    ['a million full stops and no space', `${'.'.repeat(1_000_000)}ﬁn`],
    ['a million lines of one word', 'lamp\n'.repeat(1_000_000)],
  ])('is read to the end: %s', (_name, text) => {
    expect(compareText(gazette, text).verdict).toBe('other');
  });
  it('is recognised as a copy if the document is in the middle of the noise', () => {
    const text = `${noise(300_000, 'etaoin \n')}\n${GAZETTE}\n${noise(300_000, 'etaoin \n')}`;
    expect(compareText(gazette, text).verdict).toBe('same');
  });
  it('is a file without text, for which only the hash is reported', () => {
    const bytes = Uint8Array.from({ length: 50_000 }, (_, n) => (n * n * 31) % 256);
    expect(compare(gazette, bytes)).toMatchObject({
      verdict: 'unread',
      identical: false,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      blocks: [],
    });
  });
});

describe('a file', () => {
  const encoder = new TextEncoder();
  it.each([
    ['empty', ''],
    ['pdf', '%PDF-1.7\n%âãÏÓ'],
    ['packed', 'PK\x03\x04\x14\0'],
    ['formatted', '{\\rtf1\\ansi'],
    ['formatted', 'From: <Saved>\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n'],
    ['page', '<!DOCTYPE html><p>Hello'],
    ['page', '\ufeff  <!-- saved --><!-- twice -->\n<html><p>Hello'],
    ['page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'],
    ['text', 'A text that says <html> in the middle.'],
    ['text', `${'<!-- -->'.repeat(400)} and no markup`],
    ['text', 'Café — one line'],
    ['other', 'a\0b\0c\0d'],
  ])('is recognised by its bytes: %s', (kind, text) => {
    expect(readCopyFile(encoder.encode(text), 'copy.txt').kind).toBe(kind);
  });
  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['WebP', [...encoder.encode('RIFFxxxxWEBPVP8 ')]],
  ])('is an image, whatever it is called: %s', (_name, bytes) => {
    expect(readCopyFile(Uint8Array.from(bytes), 'page.html').kind).toBe('image');
  });
  it('is recognised as a page by its name if it is a fragment', () => {
    expect(readCopyFile(encoder.encode('Menu <p>Hello'), 'saved.HTM').kind).toBe('page');
  });
  it('is read in the encoding that the page states', () => {
    const bytes = Uint8Array.from([...encoder.encode('<html><meta charset="windows-1255">'), 0xf9]);
    expect(readCopyFile(bytes, '')).toEqual({ kind: 'page', text: '<html><meta charset="windows-1255">ש' });
  });
});

describe('the facts of a source', () => {
  it('name every block and every quotation and phrase once, and change their file’s name with them', () => {
    expect(gazette.blocks.map(({ place }) => place)).toEqual([
      'headline',
      ...Array.from({ length: 7 }, (_, n) => `¶ ${n + 1}`),
    ]);
    expect(gazette.quotations.filter(({ what }) => what === 'quotation').map(({ text }) => text)).toEqual([
      'no more than forty boats',
    ]);
    expect(new Set(gazette.quotations.map(({ block, text }) => `${block} ${text}`)).size).toBe(
      gazette.quotations.length,
    );
    const source = sourceOf(LIGHTHOUSE, 'gazette-1899');
    expect(ownCopyFile(source)?.path).toMatch(/^\/sources\/gazette-1899\/fingerprint-[0-9a-f]{12}\.json$/);
    expect(ownCopyFile({ ...source, claims: [] })?.path).not.toBe(ownCopyFile(source)?.path);
  });
  it('contain none of the document except what is printed anyway', () => {
    const text = JSON.stringify(gazette);
    expect(text).not.toContain('flour');
    expect(text).not.toContain('Skerry');
  });
  it('do not exist for a source that has no reading frame', () => {
    expect(ownCopyData(sourceOf(LIGHTHOUSE, 'almanac-1912'))).toBeUndefined();
  });
});
