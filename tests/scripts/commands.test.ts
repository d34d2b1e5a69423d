/** The commands an editor uses, on copies of the small archive. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/arguments.ts';
import { check } from '../../scripts/check.ts';
import { fingerprint } from '../../scripts/fingerprint.ts';
import { FERRIES, LIGHTHOUSE } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';

const DOCUMENTS = `${LIGHTHOUSE}-documents`;
const { folder, said, say } = archiveCopy();

it('names a flag that npm took for itself, and says where the two hyphens go', () => {
  const use = { help: 'Usage: npm run x', values: ['names-in'], switches: ['yes'] };
  const taken = { npm_config_names_in: 'true', npm_config_yes: 'true', npm_lifecycle_event: 'new' };
  expect(readArguments(['actor', 'voss'], use, taken)).toEqual({
    exit: 2,
    text: 'npm took --names-in for itself. Write -- between the name of the command and everything else: npm run new -- ….',
  });
  expect(readArguments([], use, { npm_config_yes: 'true' })).toHaveProperty('names', []);
});

describe('check', () => {
  it('says what is there and that the originals were not looked at', () => {
    expect(check([], folder, say)).toBe(0);
    expect(said).toEqual([
      'The content is complete: 7 sources, 50 claims, 25 events, 14 actors, 10 differences; 5 quotations confirmed by fingerprint.',
      'Version 1.2 is not released yet (npm run release).',
      'Not checked against the original documents (give their folder with --originals).',
    ]);
  });
  it('proves fingerprints and quotations against the originals, under any file name', () => {
    expect(check(['--originals', DOCUMENTS], folder, say)).toBe(0);
    expect(said.at(-1)).toBe(
      'Checked against the original documents: coast-lights, delmas-1900, gazette-1899, letter-1899, museum-page, voss-1911.',
    );
  });
  it('says which documents were not at hand', () => {
    expect(check(['--originals', `${FERRIES}-documents`], folder, say)).toBe(0);
    expect(said.join('\n')).toContain('Not checked, because the document was not in');
  });
  it('finds a quotation that the fingerprint lets through but the letters do not', () => {
    const path = join(folder, 'sources/gazette-1899.md');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('no more than forty boats', 'no more than FORTY boats'));
    expect(check([], folder, say)).toBe(0);
    expect(check(['--originals', DOCUMENTS], folder, say)).toBe(1);
    expect(said.join('\n')).toContain('the quotation is not there letter for letter');
  });
  it('finds a spelling that is not in the document letter for letter', () => {
    const path = join(folder, 'actors/idris-halim.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('as: capitaine Halim', 'as: Capitaine Halim'));
    expect(check(['--originals', DOCUMENTS], folder, say)).toBe(1);
    expect(said.join('\n')).toContain('spelledIn[1].as: the name is not there letter for letter');
  });
  it('finds a fingerprint that is not that of the document', () => {
    const path = join(folder, 'fingerprints/museum-page.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/"words": 4,/, '"words": 5,')
        .replace(/"grams": "(.{4})/, '"grams": "0000$1'),
    );
    expect(check(['--originals', DOCUMENTS], folder, say)).toBe(1);
    expect(said.join('\n')).toContain(
      'fingerprints/museum-page.json: the fingerprint is not that of the document. Run npm run fingerprint with the document.',
    );
  });
  it('lists problems and fails', () => {
    writeFileSync(join(folder, 'events/lamp-lit.md'), '---\ntitle: x\n');
    expect(check([], folder, say)).toBe(1);
    expect(said[0]).toContain('events/lamp-lit.md:1:1: the frontmatter is not closed.');
    expect(said[0]).toMatch(/\n\d+ problems? in the content\.$/);
  });
  it.each([[['--originals']], [['--nonsense']]])('refuses wrong use: %j', (args) => {
    expect(check(args, folder, say)).toBe(2);
    expect(said[0]).toContain('Usage: npm run check:content');
  });
});

describe('fingerprint', () => {
  it('writes the same bytes again, twice', () => {
    const path = join(folder, 'fingerprints/gazette-1899.json');
    const before = readFileSync(path, 'utf8');
    for (const _ of [1, 2]) {
      expect(fingerprint([DOCUMENTS], folder, say)).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(before);
    }
    expect(said).toContain('fingerprints/gazette-1899.json: 8 blocks, 472 words of body.');
  });
  it('leaves a file alone that no frame names, and says its SHA-256', () => {
    expect(fingerprint([join(folder, 'archive.yaml')], folder, say)).toBe(1);
    expect(said[0]).toMatch(/archive\.yaml: no reading frame names this file \(SHA-256 [0-9a-f]{64}\); left alone\.$/);
  });
  it('refuses a frame that does not account for every line', () => {
    const path = join(folder, 'frames/letter-1899.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/.*credit.*\n/, ''));
    expect(fingerprint([DOCUMENTS], folder, say)).toBe(1);
    expect(said.join('\n')).toContain('line 13 is in no block. Correct the frame.');
  });
  it('names a document that is not there', () => {
    expect(fingerprint([DOCUMENTS, 'nowhere.txt'], folder, say)).toBe(2);
    expect(said[0]).toContain('There is no nowhere.txt.');
  });
  it('explains itself without a document', () => {
    expect(fingerprint([], folder, say)).toBe(2);
    expect(said[0]).toContain('npm run fingerprint -- DOCUMENT');
  });
});
