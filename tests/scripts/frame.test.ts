/** npm run frame: what it proposes for texts and pages, and what it refuses. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frame } from '../../scripts/frame.ts';
import { proposeFrame } from '../../scripts/propose-frame.ts';
import { frameFaults } from '../../src/archive/frame.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles, readRecords } from '../../src/archive/read-content.ts';
import { pageBlocks } from '../../src/documents/page-text.ts';
import { markedText } from '../../src/documents/read-block.ts';
import { foldedWords } from '../../src/fingerprint/runs.ts';
import { LIGHTHOUSE } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';

const { folder, said, say } = archiveCopy();
const { folder: documents } = archiveCopy(`${LIGHTHOUSE}-documents`);
const write = (name: string, text: string | Uint8Array) => {
  const path = join(documents, name);
  writeFileSync(path, text);
  return path;
};

const kinds = (text: string) =>
  proposeFrame(text.split('\n')).map(({ block }) => (block.which === undefined ? block.is : `(${block.which})`));

const SENTENCE = 'The Board met and spoke about the light until the lamp had to be lit.';

describe('a proposal', () => {
  it('numbers the ¶ of the example as its editor did', () => {
    const proposed = proposeFrame(readFileSync(join(documents, 'gazette.txt'), 'utf8').trimEnd().split('\n'));
    const { records } = readRecords(listFiles(folder));
    const own = records.frames.find(({ id }) => id === 'gazette-1899')?.data.blocks;
    expect(proposed.map(({ block }) => [block.lines, block.is, block.paragraph])).toEqual(
      own?.map(({ lines, is, paragraph }) => [lines, is, paragraph]),
    );
  });

  it.each([
    [
      'a running head',
      `Title\n\n${SENTENCE}\n\nThe Gazette\n\n${SENTENCE}\n\nThe Gazette\n\n${SENTENCE}\n\nThe Gazette`,
      ['title', 'body', '(running head)', 'body', '(running head)', 'body', '(running head)'],
    ],
    ['page numbers', `Title\n\n${SENTENCE}\n\n12\n\nPage 3 of 9`, ['title', 'body', '(page number)', '(page number)']],
    ['a caption', `Title\n\nPhoto: the rock at low water.\n\n${SENTENCE}`, ['title', 'caption', 'body']],
    [
      'who wrote it and when',
      `Title\n\nBy Anna Voss\n\n4 March 1901\n\n${SENTENCE}`,
      ['title', 'credit', 'credit', 'body'],
    ],
    [
      'readers’ comments',
      `Title\n\n${SENTENCE}\n\n3 comments\n\nNice.\n\nI was there.`,
      ['title', 'body', '(comment form)', '(reader comment)', '(reader comment)'],
    ],
    ['a page break inside a run', `${SENTENCE}\n\f${SENTENCE}`, ['body', 'body']],
    ['lines that are whole ¶', `${SENTENCE.repeat(3)}\n${SENTENCE.repeat(3)}`, ['body', 'body']],
    ['a line broken for width', `${SENTENCE}\n${SENTENCE}`, ['body']],
    [
      'a ¶ that only begins like furniture',
      `Title\n\nShare prices of the harbour company rose after the lamp was lit, and fell again within the same week.`,
      ['title', 'body'],
    ],
  ])('recognises %s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['an item of a list', '(c) that the Union be told.', 'body'],
    ['a line that dates rights', '(C) 1901 The Gazette', '(copyright line)'],
    ['a telegram', 'Print the letter at once.', 'body'],
    ['a sentence about a neighbour', 'Next to the pier stood a crane.', 'body'],
    ['a day in a sentence', 'By Friday the boats were in.', 'body'],
    ['an author', 'By ANNA von Voss, Skerry Point', 'credit'],
    ['an order in a sentence', 'By order of the Board all boats stayed.', 'body'],
    ['a button', 'Print', '(sharing buttons)'],
    ['a button that trails off', 'Read more about this…', '(teaser)'],
    ['a notice of rights', '© 1901 The Gazette. All rights reserved.', '(copyright line)'],
    ['a notice with a year', 'Copyright 1901 The Gazette.', '(copyright line)'],
    ['a notice of cookies', 'We use cookies to count our readers.', '(foot of the page)'],
  ])('recognises %s', (_what, text, kind) => {
    expect(kinds(`Title\n\n${SENTENCE}\n\n${text}\n\n${SENTENCE}`)[2]).toBe(kind);
  });

  it('doubts furniture of several words that only its first words suggest', () => {
    const doubtOf = (text: string) => proposeFrame(['Title', '', SENTENCE, '', text, '', SENTENCE])[2]?.doubt;
    expect(doubtOf('Print it on the quay')).toContain('check whether it is text');
    expect(doubtOf('Print')).toBeUndefined();
  });

  it.each([
    ['signs', '§ 1. The pier is of stone.', '§ 2. The boats pay nothing.'],
    ['words', 'Article 7 The pier is of stone.', 'Article 8 The boats pay nothing.'],
    ['letters', '(a) that the pier be of stone;', '(b) that the boats pay nothing.'],
    ['Roman numbers', 'III. The pier is of stone.', 'IV. The boats pay nothing.'],
    ['brackets', '[1] The pier is of stone.', '[2] The boats pay nothing.'],
  ])('splits ¶s that only %s separate, with a doubt', (_what, one, two) => {
    const proposed = proposeFrame(['THE PIER', one, 'and of nothing else in the world.', two]);
    expect(proposed.map(({ block }) => block.lines)).toEqual(['1', '2-3', '4']);
    expect(proposed.slice(1).every(({ doubt }) => doubt?.includes('begins with a number'))).toBe(true);
  });
  it('splits a list within a numbered list', () => {
    const lines = ['1. The Board:', '(i) meets;', '(ii) votes.', '2. The Union:', '(i) waits;', '(ii) asks.'];
    expect(proposeFrame(lines)).toHaveLength(6);
  });
  it('does not split lines that happen to begin with a number', () => {
    expect(
      proposeFrame(['The clerk counted, between 3 and', 'March 9 in the year of the storm, no fewer than']),
    ).toHaveLength(1);
  });

  it.each(['1) See the minutes.', '[2] ibid., page 4.', '¹ See the minutes.', '(3) Anna Voss says so.'])(
    'takes “%s” at the bottom of a page for a note, and in a list for text',
    (note) => {
      const paged = (before: string) => kinds(`${before}\n\n${note}\n\f${SENTENCE}`);
      expect(paged(SENTENCE)).toEqual(['body', 'footnote', 'body']);
      expect(paged(`${SENTENCE}\n\n12 Anna Voss says so.`)).toEqual(['body', 'footnote', 'footnote', 'body']);
      const items = [note, note, note].join('\n\n');
      expect(kinds(`${SENTENCE}\n\n${items}\n\f${items}`)).not.toContain('footnote');
      expect(kinds(`${items}\n\f${SENTENCE}`)).not.toContain('footnote');
      expect(paged('The Board, which met on the same day in the same room, asked for this:')[1]).toBe('body');
    },
  );

  it.each([
    ['Thai', 'คณะกรรมการท่าเรือประชุมกันและตกลงที่จะสร้างสะพานหินในที่ซึ่งเรือเคยจอดอยู่จนถึงบัดนี้'],
    ['Chinese', '港务局开会决定在渔船停泊至今的地方用石头建造一座码头，渔民工会没有被询问。'],
  ])('counts the words of a ¶ in %s, which has no spaces', (_what, text) => {
    const [first, second] = proposeFrame(['Title', '', text]);
    expect([first?.block.is, second?.block.is, second?.doubt]).toEqual(['title', 'body', undefined]);
  });

  it('doubts a ¶ that goes on from the one before', () => {
    const [, second] = proposeFrame([SENTENCE, '', 'and then the lamp was lit, as the keeper tells it.']);
    expect(second?.doubt).toContain('It begins with a lower-case letter');
  });
});

describe('the text of a page', () => {
  it('has one block per line, leaves hidden material out, and keeps what the page marks', () => {
    const { text, marks } = markedText(
      pageBlocks(
        '<!doctype html><title>x</title><nav><a>Home</a></nav><h1>The <i>pier</i></h1><p>One\n two.<p hidden>No.<script>no()</script><figure><figcaption>A pier</figcaption></figure><table><tr><td>a<td>b</table><footer><p>©</footer>',
      ),
    );
    expect(text).toBe('Home\n\nThe pier\n\nOne two.\n\nA pier\n\na b\n\n©\n');
    expect([...marks].map(([line, { is }]) => [line, is])).toEqual([
      [1, 'furniture'],
      [3, 'title'],
      [7, 'caption'],
      [11, 'furniture'],
    ]);
  });
});

describe('a line break of a page', () => {
  const textOf = (html: string) => markedText(pageBlocks(html)).text;
  it.each(['re-<br>turn', 're-\n<br/>\n turn', 're\u00ad<br>turn', 're&not;<br>turn', 're&shy;turn'])(
    'inside a word leaves one word: %j',
    (word) => {
      expect(foldedWords(textOf(`<p>We ${word} to the pier.</p>`), 2).join(' ')).toBe('we return to the pier');
    },
  );
  it('elsewhere is a space', () => {
    expect(textOf('<p>One -<br>two<br>three.</p>')).toBe('One - two three.\n');
  });
});

describe('npm run frame', () => {
  it('writes a frame without faults, and the fingerprint when told', async () => {
    expect(await frame([join(documents, 'gazette.txt'), '--id', 'again', '--fingerprint'], folder, say)).toBe(0);
    expect(said.at(-1)).toMatch(/^fingerprints\/again\.json: \d+ blocks, \d+ words of body\.$/);
    const made = readRecords(listFiles(folder)).records.frames.find(({ id }) => id === 'again');
    expect(made === undefined ? ['not made'] : frameFaults(made.data)).toEqual([]);
    expect(readFileSync(join(folder, 'frames/again.yaml'), 'utf8')).not.toContain('14 December');
  });

  it('writes a page’s text beside it and frames that, with the same result twice', async () => {
    const page = write('My page.html', `<h1>The pier</h1><p>${SENTENCE}</p><footer>End</footer>`);
    expect(await frame([page, '--id', 'page'], folder, say)).toBe(0);
    const before = readFileSync(join(folder, 'frames/page.yaml'), 'utf8');
    expect(readFileSync(`${page}.txt`, 'utf8')).toBe(`The pier\n\n${SENTENCE}\n\nEnd\n`);
    expect(before).toContain('foot of the page');
    expect(await frame([page, '--id', 'page', '--force'], folder, say)).toBe(0);
    expect(readFileSync(join(folder, 'frames/page.yaml'), 'utf8')).toBe(before);
    expect(said.at(-1)).toContain('npm run fingerprint -- ');
    expect(before).toContain('# npm run frame -- --renumber page\n');
  });

  it('proposes no reason that the check would refuse', async () => {
    const parts = ['nav', 'header', 'footer', 'aside', 'form'].map((name) => `<${name}>${name}</${name}>`).join('');
    const page = write('parts.html', `<h1>The pier</h1>${parts}<p>${SENTENCE}</p>`);
    expect(await frame([page, '--id', 'parts', '--fingerprint'], folder, say)).toBe(0);
    const read = readArchive(listFiles(folder));
    const wrong = 'problems' in read ? read.problems.map(({ wrong: words }) => words) : [];
    expect(wrong).toEqual(['there is no source "parts"']);
  });

  it('renumbers a corrected frame, with the same result twice', async () => {
    const path = join(folder, 'frames/gazette-1899.yaml');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('is: body, paragraph: 2 }', 'is: heading, paragraph: 2 } # no text'));
    for (const _ of [1, 2]) expect(await frame(['--renumber', 'gazette-1899'], folder, say)).toBe(0);
    const made = readRecords(listFiles(folder)).records.frames.find(({ id }) => id === 'gazette-1899');
    expect(made?.data.blocks.flatMap(({ paragraph }) => paragraph ?? [])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(readFileSync(path, 'utf8')).toContain('is: heading } # no text');
    expect(await frame(['--renumber', 'nowhere'], folder, say)).toBe(2);
  });

  it('leaves a frame that is there as it is', async () => {
    const before = readFileSync(join(folder, 'frames/gazette-1899.yaml'), 'utf8');
    expect(await frame([join(documents, 'gazette.txt'), '--id', 'gazette-1899'], folder, say)).toBe(1);
    expect(said[0]).toContain('already exists and was left as it is');
    expect(readFileSync(join(folder, 'frames/gazette-1899.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['no document', () => [], 2, 'Something is missing.'],
    ['a document that is not there', () => ['nowhere.txt'], 2, 'There is no file nowhere.txt.'],
    ['a folder', () => [documents], 2, `${documents} is a folder. Name one document in it.`],
    ['a bad id', () => [join(documents, 'gazette.txt'), '--id', 'The Gazette'], 2, '--id "The Gazette" is not an id.'],
    ['a name that is no id', () => [write('The light.txt', SENTENCE)], 2, 'Give one: --id some-id'],
    ['a file that is no PDF', () => [write('scan.pdf', '%PDF-1.7 …')], 1, 'is damaged'],
    ['bytes that are no text', () => [write('x.txt', new Uint8Array([0xff, 0xfe, 0x41]))], 1, 'is not UTF-8'],
    ['an empty file', () => [write('empty.txt', '\n\n')], 1, 'has no text in it'],
  ])('refuses %s', async (_what, args, code, message) => {
    expect(await frame(args(), folder, say)).toBe(code);
    expect(said.join('\n')).toContain(message);
    expect(existsSync(join(folder, 'frames/empty.yaml'))).toBe(false);
  });
});
