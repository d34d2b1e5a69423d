/**
 * npm run frame with documents of the kinds that people use: files from LibreOffice, pandoc and calibre, in every
 * format that can be read.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.ts';
import { frame } from '../../scripts/frame.ts';
import { cutDocument, frameFaults } from '../../src/archive/frame.ts';
import { readArchive } from '../../src/archive/join.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { foldedWords } from '../../src/fingerprint/runs.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';

const SAMPLES = fileURLToPath(new URL('documents/', import.meta.url));
const { folder, said, say } = archiveCopy();
const { folder: documents } = archiveCopy(SAMPLES);

const made = (id: string) => readRecords(listFiles(folder)).records.frames.find((each) => each.id === id)?.data;

/** Frames a document. @returns the frame, and each block with its text. */
async function framed(name: string, bytes?: Uint8Array | string) {
  const path = join(documents, name);
  if (bytes !== undefined) writeFileSync(path, bytes);
  const id = name.toLowerCase().replaceAll('.', '-');
  const exit = await frame([path, '--id', id, '--fingerprint'], folder, say);
  const record = made(id);
  if (exit !== 0 || record === undefined) throw new Error(said.join('\n'));
  const text = existsSync(`${path}.txt`) ? `${path}.txt` : path;
  const lines = readFileSync(text, 'utf8').split('\n');
  const blocks = record.blocks.map((block) => {
    const [from = 0, to = from] = block.lines.split('-').map(Number);
    return { ...block, text: lines.slice(from - 1, to).join(' ') };
  });
  const { blocks: cut, faults } = cutDocument(readFileSync(text), record);
  return { record, blocks, cut, faults: [...faults, ...frameFaults(record)], said: said.join('\n'), path: text };
}

const BODY = [
  'The commission let the contract for the breakwater on 3 May 1902 and asked the engineer to begin with the western arm, because the boats lie there in a northerly gale. The secretary of the Union was told of it by letter.',
  'Forty men worked on the arm in June, and sixty in July, when the barges with the stone came every second day. The engineer counted the stones that were sunk and found that one barge in five had brought less than its papers said. He wrote to the quarry, which answered that its scales were right and that the sea is wide. The commission has kept back a fifth of the money until the scales have been looked at by somebody whom both of them trust, and the quarry has since sent two barges more than it had promised, without a word about why it did so or who paid for them.',
  'On 9 August a squall tore the staging from the head of the arm. Nobody was hurt, since the men had gone to dinner.',
  'The eastern arm is not begun. The commission asks the town for the money of two summers more, and it will not ask again after that.',
];
const NOTES = [
  'The tender of the second bidder is kept with the minutes of that meeting.',
  'The drawing of the eastern arm was lost with the mail boat in March.',
];
const words = (text: string) => foldedWords(text, 2).join(' ');

describe.each(['report.docx', 'report.odt', 'report.pdf', 'report.epub'])('%s, from LibreOffice,', (name) => {
  it('has its ¶s word for word, whole across page turns, without the marks of notes', async () => {
    const { cut, faults } = await framed(name);
    expect(faults).toEqual([]);
    const body = cut.flatMap(({ at, text }) => (typeof at === 'number' ? [words(text)] : []));
    expect(body.slice(0, 4)).toEqual(BODY.map(words));
  });

  it('has its notes apart, and its title', async () => {
    const { blocks, cut } = await framed(name);
    const notes = cut.filter(({ at }) => `${at}`.startsWith('footnote'));
    expect(notes.map(({ text }) => words(text).replace(/^\d /, ''))).toEqual(NOTES.map(words));
    expect(notes.map(({ at }) => at)).toEqual(['footnote 1', 'footnote 2']);
    expect(blocks.filter(({ is }) => is === 'title').map(({ text }) => text)).toEqual(['Report on the new breakwater']);
  });

  it('keeps what is printed on every page apart', async () => {
    const { blocks } = await framed(name);
    const head = blocks.filter(({ text }) => text.includes('Harbour Commission'));
    expect(head.map(({ is, which }) => [is, which])).toEqual(head.map(() => ['page', 'running head']));
    expect(head).toHaveLength({ 'report.pdf': 3, 'report.epub': 0 }[name] ?? 1);
  });

  it('is written beside it as text, with the hash of the file and the program that read it', async () => {
    const { record, path } = await framed(name);
    const { original, ...document } = record.document;
    expect(document.sha256).toBe(sha256(readFileSync(path)));
    expect(original?.sha256).toBe(sha256(readFileSync(join(SAMPLES, name))));
    expect(original?.reader).toMatch(/^[@\w/-]+ \d+\.\d+\.\d+$/);
  });
});

describe.each(['letter.docx', 'letter.odt', 'letter.epub'])('%s, from pandoc,', (name) => {
  it('has its text, its list, its table row by row and its notes', async () => {
    const { blocks, faults } = await framed(name);
    expect(faults).toEqual([]);
    const texts = blocks.filter(({ is }) => is !== 'footnote' && is !== 'page').map(({ text }) => text);
    expect(texts).toEqual([
      'A letter from the island',
      'Ana Pérez',
      'The crossing',
      'Dear Ida, we left on the second of March and had the wind behind us the whole way. The mate, who never says anything, said that the western light was out.',
      'You will not see it lit again, he told me.',
      'Two barrels of lamp oil',
      'One glass, broken',
      'The village',
      'Nobody here speaks of the lamp, and the priest speaks of nothing else.',
      'Year Boats',
      '1901 14',
    ]);
    expect(blocks.flatMap(({ is, text }) => (is === 'footnote' ? [text] : []))).toEqual([
      'Old Style.',
      'He was not asked.',
    ]);
    expect(blocks.flatMap(({ is, text }) => (is === 'heading' ? [text] : []))).toEqual(['The crossing', 'The village']);
  });
});

describe.each(['letter-calibre.epub', 'letter-calibre.docx'])('%s, from calibre,', (name) => {
  it('has its ¶s without the marks of notes, its table row by row, its notes apart', async () => {
    const { blocks, faults } = await framed(name);
    expect(faults).toEqual([]);
    const texts = blocks.filter(({ is }) => is !== 'footnote').map(({ text }) => text);
    const letter = [
      'A letter from the island',
      'Ana Pérez',
      'The crossing',
      'Dear Ida, we left on the second of March and had the wind behind us the whole way. The mate, who never says anything, said that the western light was out.',
      'You will not see it lit again, he told me.',
      'Two barrels of lamp oil',
      'One glass, broken',
      'The village',
      'Nobody here speaks of the lamp, and the priest speaks of nothing else.',
      'Year Boats',
      '1901 14',
    ];
    // calibre writes the bullets of a list into the text, and adds a table of contents and a heading of its own.
    const own = name.endsWith('.epub') ? [[], ['Notes']] : [['Table of Contents', 'The crossing', 'The village'], []];
    expect(texts.map((text) => text.replace(/^• /, ''))).toEqual([...(own[0] ?? []), ...letter, ...(own[1] ?? [])]);
    expect(blocks.flatMap(({ is, text }) => (is === 'footnote' ? [text] : []))).toEqual([
      'Old Style.',
      'He was not asked.',
    ]);
  });
});

describe('a PDF', () => {
  it('says on which page each block is, and which ¶ goes on', async () => {
    const { blocks, said: all } = await framed('report.pdf');
    expect(new Set(blocks.map(({ page }) => page))).toEqual(new Set([1, 2, 3]));
    expect(blocks.filter(({ continues }) => continues).map(({ paragraph, page }) => [paragraph, page])).toEqual([
      [2, 2],
    ]);
    expect(all).toContain('1 ¶ goes on after a page turn and was joined.');
  });

  it('passes the check with its frame and fingerprint', async () => {
    await framed('report.pdf');
    const read = readArchive(listFiles(folder));
    const wrong = 'problems' in read ? read.problems.map(({ wrong: what }) => what) : [];
    expect(wrong).toEqual(['there is no source "report-pdf"']);
  });

  it('has the fingerprint of its text: the command says so, and passes the file over in a folder', async () => {
    const { path } = await framed('report.pdf');
    const original = path.replace(/\.txt$/, '');
    said.length = 0;
    expect(fingerprint([original], folder, say)).toBe(1);
    expect(said).toEqual([`${original}: its text is the document. Give the file with the text: ${path}`]);
    expect(fingerprint([documents], folder, say)).toBe(0);
    expect(said.filter((each) => each.startsWith(`${original}:`))).toHaveLength(1);
  });
});

const line = (text: string) => `${text}\n`;
const SENTENCE = 'The Board met and spoke about the light until the lamp had to be lit.';

describe('a text', () => {
  it('with one ¶ per line is split, and that is reported', async () => {
    const long =
      'The Board met in the room above the net loft, as it does when the stove in the hall smokes, and sat until the tide had turned.';
    const text = line('Minutes of the Board') + line(long) + line('Nobody spoke.') + line(long);
    const { blocks, said: all } = await framed('minutes.txt', text);
    expect(blocks.map(({ is }) => is)).toEqual(['title', 'body', 'body', 'body']);
    expect(all).toContain('4 lines follow each other without a blank line: each was taken for a block of its own.');
  });

  it('with one short ¶ per line is split, with a doubt', async () => {
    const text = line(SENTENCE) + line('Nobody spoke of the pier.') + line(SENTENCE) + line('It was late.');
    const { blocks, said: all } = await framed('minutes.txt', text);
    expect(blocks).toHaveLength(4);
    expect(all).toContain('doubt: The lines from here on have no blank lines between them');
  });

  it('with lines broken to fit a width is one ¶', async () => {
    const { blocks } = await framed(
      'wide.txt',
      'The Board met and spoke\nabout the light until\nthe lamp had to be lit.\n',
    );
    expect(blocks).toHaveLength(1);
  });

  it.each(['-', '\u00AD', '¬'])('with a word divided by “%s” at the end of a line is one ¶', async (hyphen) => {
    const rest = 'tary of the Board spoke about the light until the lamp had to be lit. '.repeat(3);
    const { blocks } = await framed('divided.txt', `The secre${hyphen}\n${rest}\n`);
    expect(blocks.map(({ is, lines }) => [is, lines])).toEqual([['body', '1-2']]);
  });

  it('whose numbered ¶s run together is split at the numbers, with doubts', async () => {
    const text =
      'Rules of the harbour\n1. No boat lies at the steps longer\nthan a tide.\n2. Nets are dried on the north wall.\n3. The light is nobody’s but the keeper’s.\n';
    const { blocks, said: all } = await framed('rules.txt', text);
    expect(blocks.map(({ is, lines }) => [is, lines])).toEqual([
      ['title', '1'],
      ['body', '2-3'],
      ['body', '4'],
      ['body', '5'],
    ]);
    expect(all.match(/doubt: It begins with a number/g)).toHaveLength(3);
  });

  it('with a short line right above a ¶ is doubtful', async () => {
    const { said: all } = await framed(
      'r.txt',
      'The light\nThe Board met and spoke about the light until the\nlamp had to be lit. Then it went home.\n',
    );
    expect(all).toContain('doubt: Its first line is short: is it a heading?');
  });

  it.each([
    [
      'a small letter',
      'The Board met in the room above the net loft and spoke at length, until the tide had turned, about',
      'the light until the lamp had to be lit.',
      false,
    ],
    [
      'a hyphen',
      'The Board met in the room above the net loft and spoke at length, until the tide had turned, about the sec-',
      'retary until the lamp had to be lit.',
      false,
    ],
    [
      'no full stop, with a doubt',
      'The Board met in the room above the net loft and spoke at length, until the tide had turned, about',
      'Skerry Point until the lamp had to be lit, it says.',
      true,
    ],
  ])('with a ¶ broken by a page number is joined because of %s', async (_what, before, after, doubtful) => {
    const {
      blocks,
      said: all,
      faults,
    } = await framed('m.txt', `Minutes\n\n${before}\n\n7\n\n\f${after}\n\n${SENTENCE}\n`);
    expect(faults).toEqual([]);
    expect(blocks.map(({ is, paragraph }) => [is, paragraph])).toEqual([
      ['title', undefined],
      ['body', 1],
      ['page', undefined],
      ['body', 1],
      ['body', 2],
    ]);
    expect(all.includes('check that it continues here')).toBe(doubtful);
  });

  it('with only the first words of a ¶ before a page turn is joined, with a doubt', async () => {
    const { blocks, said: all } = await framed(
      'm.txt',
      `Minutes\n\nThe Board met and\n\n7\n\n\fsat until late.\n\n${SENTENCE}\n`,
    );
    expect(blocks.map(({ is, paragraph }) => [is, paragraph])).toEqual([
      ['title', undefined],
      ['body', 1],
      ['page', undefined],
      ['body', 1],
      ['body', 2],
    ]);
    expect(all).toContain('doubt: It is short, but the text after the page turn goes on from it.');
  });

  it('with whole ¶s on both sides of a page turn is not joined', async () => {
    const { blocks } = await framed('m.txt', `Minutes\n\n${SENTENCE}\n\n7\n\n\f${SENTENCE}\n`);
    expect(blocks.flatMap(({ paragraph }) => paragraph ?? [])).toEqual([1, 2]);
    expect(blocks.map(({ page }) => page)).toEqual([1, 1, 1, 2]);
  });

  it('with a note at the bottom of a page has the note split off, with a doubt', async () => {
    const { blocks, said: all } = await framed(
      'm.txt',
      `Minutes\n\n${SENTENCE}\n\n1 See the minutes of the year before.\n\n7\n\n\f${SENTENCE}\n`,
    );
    expect(blocks.map(({ is }) => is)).toEqual(['title', 'body', 'footnote', 'page', 'body']);
    expect(all).toContain('begins like a note');
  });
});

describe('what cannot be read', () => {
  it.each([
    [
      'scan.pdf',
      undefined,
      'has pictures of pages but no text. Extract the text with a text-recognition program (OCR)',
    ],
    ['locked.pdf', undefined, 'needs a password or is encrypted. Save an unlocked copy.'],
    ['a.rtf', '{\\rtf1 The light}', 'Open it in a word processor and save it as .odt or .docx.'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is in the format of Word before 2007'],
    ['a.zip', zipSync({ 'a.txt': strToU8('The light') }), 'contains other files'],
    ['a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'is damaged'],
    ['a.pdf', '%PDF-1.7 …', 'is damaged'],
    ['a.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'is damaged'],
    ['a.epub', zipSync({ mimetype: strToU8('application/epub+zip') }), 'is damaged'],
    ['a.txt', new Uint8Array([0xff, 0xfe, 0x41]), 'is not UTF-8 text'],
  ])('%s is answered in one sentence on what to do, and nothing is written', async (name, bytes, message) => {
    await expect(framed(name, bytes)).rejects.toThrow(message);
    expect(said).toHaveLength(1);
    expect(existsSync(join(documents, `${name}.txt`))).toBe(false);
    expect(made(name.replace('.', '-'))).toBeUndefined();
  });
});

describe('a corrected text', () => {
  const path = () => join(documents, 'gazette.txt');
  const correct = (change: (text: string) => string) => {
    copyFileSync(join(`${LIGHTHOUSE}-documents`, 'gazette.txt'), path());
    writeFileSync(path(), change(readFileSync(path(), 'utf8')));
  };
  const run = () => frame([path(), '--id', 'gazette-1899'], folder, say);
  const frameThen = () => readFileSync(join(LIGHTHOUSE, 'frames/gazette-1899.yaml'), 'utf8');
  const frameNow = () => readFileSync(join(folder, 'frames/gazette-1899.yaml'), 'utf8');
  const blocks = (text: string) => text.slice(text.indexOf('blocks:'));

  it('keeps its frame as it was corrected; the fingerprint is new, and what changed is said', async () => {
    const mine = frameThen().replace('which: advertisement', 'which: notice of a sale');
    writeFileSync(join(folder, 'frames/gazette-1899.yaml'), mine);
    correct((text) => text.replace(/\bkeeper\b/, 'warden'));
    expect(await run()).toBe(0);
    expect(blocks(frameNow())).toBe(blocks(mine));
    expect(frameNow()).toContain(sha256(readFileSync(path())));
    expect(said.join('\n')).toMatch(/Words have changed in ¶ \d: npm run check:content/);
    const print = readRecords(listFiles(folder)).records.fingerprints.find(({ id }) => id === 'gazette-1899')?.data;
    expect(print?.document).toBe(sha256(readFileSync(path())));
  });

  it('keeps it when lines have moved', async () => {
    correct((text) => text.replace('\n\n', '\n\n\n').replace(/(\n\n[^\n]{60}[^ \n]*) /, '$1\n'));
    expect(await run()).toBe(0);
    expect(said.join('\n')).toContain('No word of it has changed');
    expect(blocks(frameNow())).not.toBe(blocks(frameThen()));
    const record = made('gazette-1899');
    expect(record && cutDocument(readFileSync(path()), record).faults).toEqual([]);
  });

  it.each([
    ['a ¶ more', (text: string) => text.replace('\n\n', `\n\n${SENTENCE}\n\n`)],
    ['other words', (text: string) => text.replace(/\p{L}+/gu, 'word')],
  ])('with %s leaves the frame as it is, and says so', async (_what, change) => {
    correct(change);
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('was made for another text');
    expect(frameNow()).toBe(frameThen());
  });

  it('with two ¶ joined leaves a frame as it is, even if furniture that has a blank line makes up the number', async () => {
    const text = readFileSync(join(`${LIGHTHOUSE}-documents`, 'gazette.txt'), 'utf8');
    writeFileSync(path(), text.replace('\n\n', '\n\nBuy lamps.\n\n'));
    const moved = frameThen()
      .replace(/"(\d+)"/g, (_, line: string) =>
        line === '1' ? '"1"' : line === '3' ? '"3-5"' : `"${Number(line) + 2}"`,
      )
      .replace(/sha256: \w+, bytes: \d+, lines: 19/, () => {
        const bytes = readFileSync(path());
        return `sha256: ${sha256(bytes)}, bytes: ${bytes.length}, lines: 21`;
      });
    writeFileSync(join(folder, 'frames/gazette-1899.yaml'), moved);
    expect(fingerprint([path()], folder, say)).toBe(0);
    const [title, ad, more, first, second, ...rest] = readFileSync(path(), 'utf8').split('\n\n');
    writeFileSync(path(), [title, ad, more, `${first} ${second}`, ...rest].join('\n\n'));
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('was made for another text');
    expect(frameNow()).toBe(moved);
  });

  it('that was extracted is not overwritten, and keeps the hash of its original', async () => {
    const { path: text, record } = await framed('report.odt');
    writeFileSync(text, readFileSync(text, 'utf8').replace('Forty men', 'Fourteen men'));
    said.length = 0;
    expect(await frame([join(documents, 'report.odt'), '--id', 'report-odt'], folder, say)).toBe(1);
    expect(said.join()).toContain('If you corrected it, give that file to the command');
    expect(readFileSync(text, 'utf8')).toContain('Fourteen men');
    expect(await frame([text, '--id', 'report-odt'], folder, say)).toBe(0);
    expect(said.join('\n')).toContain('Words have changed in ¶ 2');
    expect(made('report-odt')?.document.original).toEqual(record.document.original);
  });

  it('is named by the document it was extracted from', async () => {
    copyFileSync(join(SAMPLES, 'report.odt'), join(documents, 'report-1902.odt'));
    expect(await frame([join(documents, 'report-1902.odt')], folder, say)).toBe(0);
    expect(await frame([join(documents, 'report-1902.odt.txt')], folder, say)).toBe(1);
    expect(said.at(-1)).toContain('frames/report-1902.yaml already exists and was left as it is');
  });
});
