/**
 * A reader’s own copy in the formats that people use (Word, OpenDocument, PDF, e-book), read in a web worker.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documentFile } from '../../scripts/document-file.ts';
import { proposeFrame } from '../../scripts/propose-frame.ts';
import { makeFingerprint } from '../../src/archive/fingerprint.ts';
import { documentLines } from '../../src/archive/frame.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import type { FrameRecord } from '../../src/archive/schema/frame.ts';
import { pageBlocks } from '../../src/documents/page-text.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { OwnCopyData } from '../../src/own-copy/known.ts';
import { reader } from './reader.ts';
import { SMALL } from './sites.ts';
import { PATIENCE } from './watched.ts';

const SAMPLES = fileURLToPath(new URL('../scripts/documents/', import.meta.url));
const FORMATS = /\.(?:docx|odt|pdf|epub)$/;
const samples = readdirSync(SAMPLES).filter((name) => FORMATS.test(name));
const bytesOf = (name: string) => readFileSync(join(SAMPLES, name));
const PATH = '/sources/gazette-1899/';
const SCRIPTS = join(SMALL.dist, '_astro');
const worker = readdirSync(SCRIPTS).find((name) => /^document-reader\.[^/]*\.js$/.test(name));

const small = reader(SMALL);

/** The data that a page would be given for the comparison if its source had been made from this document. */
async function dataOf(name: string): Promise<OwnCopyData> {
  const document = await documentFile(join(SAMPLES, name));
  if ('problem' in document) throw new Error(document.problem);
  const { text, bytes, marks, original } = document;
  const lines = documentLines(text);
  const about = { sha256: sha256(bytes), bytes: bytes.length, lines: lines.length, ...(original && { original }) };
  const frame: FrameRecord = { document: about, blocks: proposeFrame(lines, marks).map(({ block }) => block) };
  const { fingerprint, faults } = makeFingerprint('report', bytes, frame);
  expect(faults).toEqual([]);
  return {
    source: 'report',
    format: 2,
    language: 'en',
    file: { sha256: about.sha256, bytes: about.bytes, ...(original && { original: original.sha256 }) },
    blocks: fingerprint.blocks.map(({ at, ...block }) => ({
      ...block,
      place: `${at}`,
      fragment: '',
      body: typeof at === 'number',
    })),
    quotations: [],
  };
}

const said = (page: Page) => page.locator('own-copy[data-state="said"] [data-said]');
const loads = (page: Page) => page.locator('own-copy [data-result] button');

async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  const files = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('own-copy input[type="file"]').setInputFiles(files);
}

/** Picks a file, agrees to load the code that reads it, and returns the answer. */
async function read(page: Page, name: string, buffer: Buffer): Promise<string> {
  await pick(page, name, buffer);
  await loads(page).click();
  return said(page).innerText();
}

async function opened(use: (page: Page, asked: string[]) => Promise<void>, data?: OwnCopyData): Promise<void> {
  await small.opened(PATH, async (page) => {
    page.setDefaultTimeout(PATIENCE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    if (data !== undefined)
      await page.route('**/fingerprint-*.json', (route) => route.fulfill({ body: JSON.stringify(data) }));
    await page.locator('own-copy summary').click();
    await page.waitForSelector('own-copy[data-ready]');
    await use(page, asked);
    expect(asked.filter((url) => !url.startsWith(small.address))).toEqual([]);
  });
}

const PAGE = `<!doctype html><title>x</title><nav>Home</nav><h1>The pier</h1><p>They re-<br>turn,&shy; the secre&shy;tary
of the Union<a href="#n1">1</a>.<table><tr><td>a<td><p>b</table><p id="footnote-1">See it. <a href="#t1">↩</a><footer>©</footer>`;

it.each([...samples, 'a saved page'])('takes the same blocks from %s as npm run frame does', async (name) => {
  const isPage = name === 'a saved page';
  const inNode = isPage ? { blocks: pageBlocks(PAGE) } : await readDocument(bytesOf(name));
  await small.opened(
    PATH,
    async (page) => {
      const answer = await page.evaluate(
        async ({ address, base64, html }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const started = new Worker(address, { type: 'module' });
          const { port1, port2 } = new MessageChannel();
          started.postMessage(html === undefined ? { bytes } : { page: html }, [port2]);
          const { data } = await new Promise<MessageEvent>((done) => {
            port1.onmessage = done;
          });
          started.terminate();
          return data as unknown;
        },
        {
          address: `${small.address}/_astro/${worker}`,
          base64: isPage ? '' : bytesOf(name).toString('base64'),
          html: isPage ? PAGE : undefined,
        },
      );
      expect(answer).toEqual(JSON.parse(JSON.stringify(inNode)));
    },
    { bypassCSP: true },
  );
});

describe('a copy of the document', () => {
  it.each(['report.docx', 'report.odt', 'report.pdf', 'report.epub'])(
    'in another format, %s, has every ¶',
    async (name) => {
      const from = name === 'report.pdf' ? 'report.docx' : 'report.pdf';
      await opened(
        async (page) => {
          const answer = await read(page, name, bytesOf(name));
          expect(answer).toContain(`${name}: `);
          const text = await page.locator('own-copy [data-result]').innerText();
          expect(text).toMatch(/All \d paragraphs \(¶\) are in your copy word for word\./);
          expect(await page.locator('.document.own').count()).toBeGreaterThan(3);
        },
        await dataOf(from),
      );
    },
  );

  it('is recognised if it is the very file that the text was taken from', async () => {
    await opened(
      async (page) => {
        expect(await read(page, 'mine.docx', bytesOf('letter.docx'))).toBe(
          'mine.docx: This is the file this record was made from.',
        );
      },
      await dataOf('letter.docx'),
    );
  });

  it('is not read until the reader, who is told once how much has to be loaded, has agreed', async () => {
    await opened(async (page, asked) => {
      const libraries = () => asked.filter((url) => url.includes('/_astro/documents/'));
      await pick(page, 'report.pdf', bytesOf('report.pdf'));
      const question = await said(page).innerText();
      expect(question).toMatch(
        /^report\.pdf: To read a file of this kind here, the browser has to load \d+ kB of code from this site\./,
      );
      expect(asked.filter((url) => url.includes('/document-reader'))).toEqual([]);
      expect(libraries()).toEqual([]);
      await loads(page).click();
      expect(await said(page).innerText()).toContain('a different document');
      const loaded = new Set(libraries().map((url) => url.split('/').at(-1) ?? ''));
      const bytes = [...loaded].reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(SCRIPTS, 'documents', name)), { level: 9 }).length,
        0,
      );
      const told = Number(/load (\d+) kB/.exec(question)?.[1]) * 1000;
      expect(told / bytes).toBeGreaterThan(0.95);
      expect(told / bytes).toBeLessThan(1.05);
      await pick(page, 'other.pdf', bytesOf('report.pdf'));
      await expect.poll(() => said(page).innerText()).toContain('other.pdf: This seems to be a different document');
    });
  });

  it('can be replaced by another while the first waits for an answer', async () => {
    await opened(async (page) => {
      await pick(page, 'report.pdf', bytesOf('report.pdf'));
      await loads(page).waitFor();
      await pick(page, 'plain.txt', Buffer.from('The harbour was quiet.'));
      await expect.poll(() => said(page).innerText()).toContain('plain.txt: This seems to be a different document');
      expect(await loads(page).count()).toBe(0);
    });
  });
});

/** A Word file with the given main document, valid or not. */
const packed = (document: Uint8Array) =>
  Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document }));
const BOMB = packed(new Uint8Array(2 ** 27).fill(0x20));

describe('a file that cannot be read gets its sentence, and the page goes on:', () => {
  it.each([
    ['a scan', 'scan.pdf', bytesOf('scan.pdf'), 'pictures of pages but no text'],
    ['a locked PDF', 'locked.pdf', bytesOf('locked.pdf'), 'needs a password'],
    ['half a PDF', 'half.pdf', bytesOf('report.pdf').subarray(0, 2000), 'is damaged'],
    [
      'half a Word file',
      'half.docx',
      Buffer.concat([bytesOf('report.docx').subarray(0, 4000), Buffer.from('word/document.xml')]),
      'is damaged',
    ],
    ['a small file that unpacks to a large one', 'bomb.docx', BOMB, 'too large to be read here once unpacked'],
    ['one that nests without end', 'deep.docx', packed(strToU8('<w:p>'.repeat(20_000))), 'is damaged'],
  ])('%s', async (_what, name, bytes, answer) => {
    await opened(async (page) => {
      expect(await read(page, name, bytes)).toContain(answer);
      await pick(page, 'plain.txt', Buffer.from('The harbour was quiet.'));
      await expect.poll(() => said(page).innerText()).toContain('a different document');
    });
  });

  it.each([
    ['Rich Text', 'a.rtf', '{\\rtf1 The harbour}', 'Save it as .docx, .odt or plain text'],
    [
      'an archive of pictures',
      'a.zip',
      Buffer.from(zipSync({ 'a.png': strToU8('x') })),
      'This file contains other files',
    ],
  ])('%s, for which nothing is loaded', async (_what, name, content, answer) => {
    await opened(async (page, asked) => {
      await pick(page, name, Buffer.from(content));
      expect(await said(page).innerText()).toContain(answer);
      expect(asked.filter((url) => /document/.test(url.split('/_astro/')[1] ?? ''))).toEqual([]);
    });
  });

  it('one whose reader cannot be loaded', async () => {
    await small.opened(
      PATH,
      async (page) => {
        await page.route('**/_astro/documents/**', (route) => route.abort());
        await page.locator('own-copy summary').click();
        expect(await read(page, 'report.pdf', bytesOf('report.pdf'))).toContain('could not be loaded');
        await page.unroute('**/_astro/documents/**');
        await pick(page, 'report.pdf', bytesOf('report.pdf'));
        await loads(page).click();
        await expect.poll(() => said(page).innerText()).toContain('a different document');
      },
      { expected: /ERR_FAILED|Failed to (?:fetch|load)/ },
    );
  });
});
