/** Quotations, frames and fingerprints of an invented document. */
import { describe, expect, it } from 'vitest';
import { wordsPrinted } from '../../src/archive/checks/documents.ts';
import { frameHash, makeFingerprint, paragraphCount, standsAt } from '../../src/archive/fingerprint.ts';
import { cutDocument, documentLines, frameFaults } from '../../src/archive/frame.ts';
import { bornOut, contains, countWords, quotedSpans, sha256 } from '../../src/archive/quotations.ts';
import type { FrameRecord } from '../../src/archive/schema/frame.ts';
import { FORMATS, foldedWords, grams, packGrams } from '../../src/fingerprint/runs.ts';

const TEXT = `A Heading

The keeper’s lamp was lit at nine, said the
harbour-master.

Buy oil!

It burned until dawn — or so they say — and was seen from Naïve Point.
`;
const bytes = new TextEncoder().encode(TEXT);
const frame: FrameRecord = {
  document: { sha256: sha256(bytes), bytes: bytes.length, lines: 8 },
  blocks: [
    { lines: '1', is: 'title' },
    { lines: '3-4', is: 'body', paragraph: 1 },
    { lines: '6', is: 'furniture', which: 'advertisement', why: 'Sells oil.' },
    { lines: '8', is: 'body', paragraph: 2 },
  ],
};
const { fingerprint, faults } = makeFingerprint('doc', bytes, frame);

describe('words', () => {
  it('fold case, typography and accents of composition, and keep digits', () => {
    for (const format of FORMATS) {
      const words = foldedWords('The “Keeper’s” LAMP—9:30, U.S.', format);
      expect(words).toEqual(['the', 'keepers', 'lamp', '9', '30', 'u', 's']);
      expect(foldedWords('Nai\u0308ve', format)).toEqual(foldedWords('Naïve', format));
    }
  });
  it.each([
    ['a soft hyphen', 'the secre\u00adtary of the Union', 'the secretary of the Union'],
    ['a hyphen at the end of a line', 'the secre-\ntary of the Union', 'the secretary of the Union'],
    ['the same with spaces and another hyphen', 'the secre\u2010 \r\n tary', 'the secretary'],
    ['a hyphen of text recognition at the end of a line', 'the secre¬\n tary', 'the secretary'],
    ['a compound that a line end parts', 'a well-\nknown light', 'a well-known light'],
    ['a sign of no width', 'the sec\u200bretary', 'the secretary'],
    ['a joiner of words', 'the sec\u2060retary', 'the secretary'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['odd spaces', 'the\u00a0first\u2009office\u3000of all', 'the first office of all'],
    ['an acute accent for an apostrophe', 'the keeper´s lamp', 'the keeper’s lamp'],
  ])('of the second format are the same with %s', (_name, text, plain) => {
    expect(foldedWords(text, 2)).toEqual(foldedWords(plain, 2));
  });
  it('of the second format are characters where a script has no spaces', () => {
    expect(foldedWords('渔民工会，2009年', 2)).toEqual(['渔', '民', '工', '会', '2009', '年']);
    expect(foldedWords('a–b, 1-2', 2)).toEqual(['a', 'b', '1', '2']);
  });
  it('are counted as a person counts them', () => expect(countWords('a dash — is no word, 12 is one')).toBe(8));
  it('are characters where there are no spaces', () => expect(countWords('渔民工会没有被询问 (1899)')).toBe(10));
});

describe('a fingerprint', () => {
  it('is made without faults', () => expect(faults).toEqual([]));
  it('counts the ¶s and words of the body alone', () =>
    expect([paragraphCount(fingerprint), fingerprint.words]).toEqual([2, 24]));
  it.each([
    [1, 'lamp was lit at nine', true],
    [1, 'said the harbour-master', true],
    [1, 'The keeper’s lamp', true],
    [1, "the keeper's LAMP", true],
    [1, 'lamp was lit at ten', false],
    [1, 'burned until dawn', false],
    [2, 'burned until dawn', true],
    [3, 'burned until dawn', false],
    ['title', 'Buy oil now', false],
  ] as const)('knows whether ¶ %s has “%s”: %s', (at, quotation, expected) => {
    expect(standsAt(fingerprint, 'doc', at, quotation)).toBe(expected);
  });
  it('confirms a quotation of fewer than three words if that is a whole ¶', () => {
    const telegram = new TextEncoder().encode('To Adar\n\nSEND MONEY\n');
    const whole = makeFingerprint('wire', telegram, {
      document: { sha256: sha256(telegram), bytes: telegram.length, lines: 3 },
      blocks: [
        { lines: '1', is: 'title' },
        { lines: '3', is: 'body', paragraph: 1 },
      ],
    }).fingerprint;
    expect(standsAt(whole, 'wire', 1, 'Send money.')).toBe(true);
    expect(standsAt(whole, 'wire', 1, 'money')).toBe(false);
    expect(standsAt(whole, 'wire', 'title', 'SEND MONEY')).toBe(false);
  });
  it('says in which format it was made, and stays valid in the first', () => {
    const first = makeFingerprint('doc', bytes, frame, 1).fingerprint;
    expect([fingerprint.format, first.format]).toEqual([2, undefined]);
    expect(standsAt(first, 'doc', 1, 'said the harbour-master')).toBe(true);
    expect(standsAt(first, 'doc', 1, 'lamp was lit at ten')).toBe(false);
  });
  it('is salted by the source', () => expect(standsAt(fingerprint, 'other', 1, 'lamp was lit at nine')).toBe(false));
  it('holds no furniture', () =>
    expect(JSON.stringify(fingerprint)).not.toContain(packGrams(grams(['buy', 'oil', 'now'], 'doc'))));
  it('does not keep the order of the text', () => {
    const packed = packGrams([0xff, 1, 0xff]);
    expect(packed).toBe('000100ff');
  });
  it('cannot confirm fewer than three words', () =>
    expect(bornOut('lit at', fingerprint.blocks[1]?.grams ?? '', 'doc', 2)).toBe(false));
  it('hardly ever lets an invented run of three words through', () => {
    const packed = fingerprint.blocks[1]?.grams ?? '';
    const invented = Array.from({ length: 20_000 }, (_, n) => `word${n} word${n + 1} word${n + 2}`);
    expect(invented.filter((text) => bornOut(text, packed, 'doc', 2)).length).toBeLessThan(20);
  });
});

describe('a frame', () => {
  const withBlocks = (blocks: FrameRecord['blocks']): FrameRecord => ({ ...frame, blocks });
  it('accounts for every line that is not blank', () => {
    expect(cutDocument(bytes, withBlocks(frame.blocks.slice(0, 3))).faults).toEqual(['line 8 is in no block']);
  });
  it('belongs to exactly one file', () => {
    expect(cutDocument(new TextEncoder().encode(TEXT.replace('nine', 'ten')), frame).faults).toEqual([
      'the document is not the file the frame was made for (SHA-256 differs)',
    ]);
  });
  it('has no ¶ with a blank line inside', () => {
    expect(
      cutDocument(
        bytes,
        withBlocks([
          { lines: '1', is: 'title' },
          { lines: '3-8', is: 'body', paragraph: 1 },
        ]),
      ).faults,
    ).toEqual(['lines 3-8 are one ¶ but have a blank line inside']);
  });
  it.each([
    [[{ lines: '3', is: 'body', paragraph: 2 }], 'are ¶ 1 by count, but "paragraph" says 2'],
    [
      [
        { lines: '3', is: 'body', paragraph: 1 },
        { lines: '1', is: 'title' },
      ],
      'are listed twice or out of order',
    ],
    [[{ lines: '4-3', is: 'title' }], 'run backwards'],
    [[{ lines: '9', is: 'title' }], 'lie beyond the document’s 8 lines'],
    [
      [
        { lines: '1', is: 'title' },
        { lines: '2', is: 'title' },
      ],
      'there are 2 blocks called title',
    ],
    [[{ lines: '1', is: 'title', paragraph: 1 }], 'are not body, so they cannot have a ¶ number'],
  ] as [FrameRecord['blocks'], string][])('%#', (blocks, fault) => {
    expect(frameFaults(withBlocks(blocks)).join('\n')).toContain(fault);
  });
  it('counts lines the same with and without a last line break', () => {
    expect(documentLines('a\nb\n')).toEqual(documentLines('a\r\nb'));
  });
});

describe('words printed', () => {
  it('count a phrase inside a longer quotation once', () => {
    expect(
      wordsPrinted([
        { at: 1, text: 'lit at nine' },
        { at: 1, text: 'lamp was lit at nine' },
        { at: 2, text: 'lit at nine' },
      ]),
    ).toBe(8);
  });
});

describe('quoted spans', () => {
  it('are the texts between “ and ”', () =>
    expect(quotedSpans('He said “this”, and “that thing.”')).toEqual(['this', 'that thing.']));
  it('may end with the mark of our sentence', () => {
    expect(contains('that thing was seen', 'that thing.')).toBe(true);
    expect(contains('that thing was seen', 'that thin')).toBe(true);
    expect(contains('that thing', 'this thing')).toBe(false);
  });
});

describe('a ¶ that a page turn breaks', () => {
  const broken = new TextEncoder().encode(
    'The keeper lit the sec-\n\n1 In oil.\n\n7\n\nond lamp at nine.\n\nNobody saw it.\n',
  );
  const blocks: FrameRecord['blocks'] = [
    { lines: '1', is: 'body', paragraph: 1, page: 6 },
    { lines: '3', is: 'footnote', page: 6 },
    { lines: '5', is: 'page', which: 'page number', why: 'Numbers the page.' },
    { lines: '7', is: 'body', paragraph: 1, continues: true, page: 7 },
    { lines: '9', is: 'body', paragraph: 2 },
  ];
  const made = (own: FrameRecord['blocks']): FrameRecord => ({
    document: { sha256: sha256(broken), bytes: broken.length, lines: 9 },
    blocks: own,
  });

  it('is one ¶, whatever is between its halves', () => {
    const cut = cutDocument(broken, made(blocks));
    expect(cut.faults).toEqual([]);
    expect(cut.blocks.map(({ at }) => at)).toEqual([1, 'footnote 1', 2]);
    const print = makeFingerprint('doc', broken, made(blocks)).fingerprint;
    expect(standsAt(print, 'doc', 1, 'lit the second lamp at nine')).toBe(true);
  });

  it('is another frame than one of two ¶s; a frame without such a ¶ has the hash it always had', () => {
    const two = blocks.map(({ continues: _, ...block }) => block);
    expect(frameHash(made(blocks))).not.toBe(frameHash(made(two)));
    const always = sha256(JSON.stringify([sha256(broken), two.map(({ lines, is }) => [lines, is])]));
    expect(frameHash(made(two))).toBe(always);
  });

  it.each([
    ['nothing before it', [{ lines: '1', is: 'body', paragraph: 1, continues: true }], 'there is no ¶ before them'],
    [
      'a heading',
      [
        { lines: '1', is: 'body', paragraph: 1 },
        { lines: '3', is: 'heading', continues: true },
      ],
      'they are not body',
    ],
    [
      'another number',
      [
        { lines: '1', is: 'body', paragraph: 1 },
        { lines: '3', is: 'body', paragraph: 2, continues: true },
      ],
      'are ¶ 1 by count',
    ],
  ] as const)('is refused with %s', (_what, own, fault) => {
    expect(frameFaults(made([...own])).join('\n')).toContain(fault);
  });
});

it('a quotation in a script without spaces is checked character by character', () => {
  const letter = new TextEncoder().encode('昨天晚上灯亮了，渔民工会没有被询问。\n');
  const blocks: FrameRecord['blocks'] = [{ lines: '1', is: 'body', paragraph: 1 }];
  const document = { sha256: sha256(letter), bytes: letter.length, lines: 1 };
  const { fingerprint: print } = makeFingerprint('doc', letter, { document, blocks });
  expect(standsAt(print, 'doc', 1, '渔民工会没有被询问')).toBe(true);
  expect(standsAt(print, 'doc', 1, '渔民工会已经被询问')).toBe(false);
});
