/** Words that `npm run related` proposes for the small archive, from an invented WordNet of a few senses. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { relatedIn } from '../../scripts/related-words.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const outer = mkdtempSync(join(tmpdir(), 'related words '));
const folder = join(outer, 'content');
const dict = join(outer, 'dict');
let said: string[];
const say = (line: string) => said.push(line);

/** A line of WordNet’s data: the words of a sense, and a pointer that says what kind of sense it is. */
const senseLine = (words: readonly string[], pointer: string) =>
  `00000000 03 n ${words.length.toString(16).padStart(2, '0')} ${words.map((word) => `${word} 0`).join(' ')} 001 ${pointer} 00000001 n 0000 | a gloss  \n`;

/** Writes both files of a part of speech. @param senses the senses of each lemma, as lines of data. */
function writePart(part: string, senses: Readonly<Record<string, readonly string[]>>): void {
  let data = '';
  const index = Object.entries(senses).map(([lemma, lines]) => {
    const offsets = lines.map((line) => {
      const offset = data.length;
      data += line;
      return String(offset).padStart(8, '0');
    });
    return `${lemma} n ${lines.length} 1 @ ${lines.length} 0 ${offsets.join(' ')}  \n`;
  });
  writeFileSync(join(dict, `data.${part}`), data);
  writeFileSync(join(dict, `index.${part}`), `  1 a licence before the first line  \n${index.join('')}`);
}

beforeAll(() => {
  mkdirSync(dict);
  writePart('noun', {
    keeper: [
      senseLine(['keeper', 'warden', 'Custodian', 'care_taker', 'boats'], '@'),
      senseLine(['keeper', 'chieftain'], '@i'),
      senseLine(['keeper', 'goalie'], '@'),
    ],
    lamp: [senseLine(['lamp', 'lantern'], '@')],
  });
  writePart('verb', { resolve: [senseLine(['resolve', 'decide'], '@')] });
});
beforeEach(() => {
  said = [];
  rmSync(folder, { recursive: true, force: true });
  cpSync(LIGHTHOUSE, folder, { recursive: true });
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

/** Changes archive.yaml in the copy. */
function swapped(from: string, to: string): void {
  const path = join(folder, 'archive.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('proposes words of the commonest senses, none of which is a name, several words, the archive’s or a synonym', () => {
  expect(relatedIn(dict)([], folder, say)).toBe(0);
  expect(said).toEqual(['  - [keeper, warden]', '  - [resolve, decide]']);
});

it('says what is wrong with the content, and with its language', () => {
  swapped('\nlanguage: en\n', '\nlanguage: de\n');
  expect(relatedIn(dict)([], folder, say)).toBe(1);
  expect(said).toEqual(['WordNet has English words only, and the language of this archive is "de".']);
  swapped('\nlanguage: de\n', '\nlanguage: Deutsch\n');
  expect(relatedIn(dict)([], folder, say)).toBe(1);
  expect(said.at(-1)).toContain('archive.yaml:8');
});

it('says how WordNet is installed, and how it is used', () => {
  expect(relatedIn(join(outer, 'nowhere'))([], folder, say)).toBe(2);
  expect(said).toEqual(['WordNet is not installed: run "npm ci" in scripts/wordnet first.']);
  expect(relatedIn(join(outer, 'nowhere'))(['--help'], folder, say)).toBe(0);
  expect(relatedIn(dict)(['noun'], folder, say)).toBe(2);
});
