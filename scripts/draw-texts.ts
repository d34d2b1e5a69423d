/**
 * npm run draw -- SEED
 *
 * Draws texts of every kind at random, for a reader who marks each as natural, awkward or unclear English.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { readBody } from '../src/archive/body.ts';
import { readArchive } from '../src/archive/join.ts';
import { problemsText } from '../src/archive/problems.ts';
import { listFiles } from '../src/archive/read-content.ts';
import { wordsOf } from '../src/words/languages.ts';
import { given, numberGiven, type Use } from './arguments.ts';
import { contentFolder, PROJECT } from './content-folder.ts';

const USE: Use = {
  help: `Usage: npm run draw -- SEED [--count 200]

Draws texts at random, the same number of each kind: statements, notes, accounts, the interface, the docs and comments
in the code. The same seed draws the same texts. Exits with 0 if all is well, 1 if the content has problems, 2 for
a usage error.

Example: npm run draw -- spring`,
  values: ['count'],
  names: { least: 1, most: 1 },
};

export interface Text {
  readonly kind: 'statement' | 'note' | 'account' | 'interface' | 'docs' | 'comment';
  readonly where: string;
  readonly text: string;
}

/** Strings with fewer words than this are labels. */
const LEAST_WORDS = 4;

function contentTexts({ actors, claims, differences, events, sources }: Archive): Text[] {
  const noted = [...sources, ...events, ...actors];
  return [
    ...[...claims.values()].map(({ ref, says }): Text => ({ kind: 'statement', where: ref, text: says })),
    ...noted.flatMap(({ id, notes }) => notes.map((note): Text => ({ kind: 'note', where: id, text: note.says }))),
    ...[...noted, ...differences].flatMap(({ id, body }) =>
      readBody(body).blocks.map(({ text }): Text => ({ kind: 'account', where: id, text })),
    ),
  ];
}

/** Every string of the interface, with its path. */
function interfaceTexts(words: unknown, path = 'words'): Text[] {
  if (typeof words === 'string') return [{ kind: 'interface', where: path, text: words }];
  return Object.entries(words ?? {}).flatMap(([key, value]) => interfaceTexts(value, `${path}.${key}`));
}

/** The comments in a source file, each on one line. */
export function commentsOf(code: string): string[] {
  const found = code.matchAll(/^[ \t]*(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n?[ \t]*)+))/gm);
  return [...found].map(([, block = '', lines = '']) =>
    `${block}${lines}`
      .replace(/^[ \t]*(?:\*|\/\/)/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const filesOf = (folder: string, ending: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(PROJECT, folder, name), 'utf8') }));

function projectTexts(): Text[] {
  const docs = filesOf('docs', '.md').flatMap(({ file, text }) =>
    readBody(text).blocks.map((block): Text => ({ kind: 'docs', where: `${file}:${block.line}`, text: block.text })),
  );
  const code = ['src', 'scripts', 'bench', 'tests'].flatMap((folder) => filesOf(folder, '.ts'));
  const comments = code.flatMap(({ file, text }) =>
    commentsOf(text).map((comment): Text => ({ kind: 'comment', where: file, text: comment })),
  );
  return [...interfaceTexts(wordsOf('en')), ...docs, ...comments];
}

/** Draws the same number of texts of each kind, or all of a kind that has fewer; the same seed draws the same texts. */
export function draw(texts: readonly Text[], seed: string, count: number): Text[] {
  const rank = ({ where, text }: Text) => createHash('sha256').update(`${seed}\n${where}\n${text}`).digest('hex');
  const ranked = texts
    .filter(({ text }) => text.split(/\s+/).length >= LEAST_WORDS)
    .map((text) => ({ text, rank: rank(text) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const kinds = [...Map.groupBy(ranked, ({ text }) => text.kind).values()];
  return kinds.flatMap((of) => of.slice(0, Math.ceil(count / kinds.length)).map(({ text }) => text)).slice(0, count);
}

if (import.meta.main) {
  const from = given(USE);
  const count = numberGiven(from, 'count', 200, USE);
  const read = readArchive(listFiles(contentFolder()));
  if ('problems' in read) console.log(problemsText(read.problems));
  else {
    const drawn = draw([...contentTexts(read.archive), ...projectTexts()], from.names[0] ?? '', count);
    const line = ({ kind, where, text }: Text) => `${kind}, ${where}: ${text.replace(/\s+/g, ' ')}`;
    console.log(drawn.map((text, n) => `${n + 1}. ${line(text)}`).join('\n'));
  }
  process.exitCode = 'problems' in read ? 1 : 0;
}
