/**
 * npm run review -- SOURCE [--originals FOLDER] [--html FILE]
 *
 * Shows a source for a second reading, paragraph by paragraph: its claims and, if the editor has it, the document
 * beside them.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cutDocument } from '../src/archive/frame.ts';
import { problemsText } from '../src/archive/problems.ts';
import { sha256 } from '../src/archive/quotations.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import { meant } from '../src/archive/spelling.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';
import { reviewPage, reviewText } from './review-page.ts';
import { sideBySide } from './side-by-side.ts';

const USE: Use = {
  help: `Usage: npm run review -- SOURCE [--originals FOLDER] [--html FILE]

Shows a source ¶ by ¶: its claims with their chains, passages that no claim covers, long quotations, and hedges.
  --originals FOLDER  also shows the document’s own text, if the document is in this folder (under any name)
  --html FILE         writes a page instead; it contains the document’s text, so keep it to yourself

Exits with 0 if all is well, 1 if the review cannot be made, 2 for a usage error.

Example: npm run review -- gazette-1899 --originals documents --html review.html`,
  values: ['originals', 'html'],
  names: { least: 1, most: 1 },
};

/** Shows a source beside its document. @returns the exit code. */
export const review = command(USE, ({ given, folder, say, stop, misused }) => {
  const [source = ''] = given.names;
  const originals = given.value('originals');
  const page = given.value('html');
  if (originals !== undefined && !(existsSync(originals) && statSync(originals).isDirectory()))
    return misused(`There is no folder ${originals}.`);
  const { records, problems } = readRecords(listFiles(folder));
  const own = problems.filter(({ file }) => file === `sources/${source}.md`);
  if (own.length > 0) return stop(1, problemsText(own));
  const frame = records.frames.find(({ id }) => id === source)?.data;
  const bytes = (originals === undefined ? [] : readdirSync(originals))
    .map((name) => join(originals ?? '', name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))
    .find((each) => sha256(each) === frame?.document.sha256);
  const cut = frame === undefined || bytes === undefined ? undefined : cutDocument(bytes, frame);
  const places = sideBySide(records, source, cut?.blocks);
  if (places === undefined) {
    const known = records.sources.map(({ id }) => id);
    return stop(2, `There is no source "${source}".${meant(source, known)} There are: ${known.join(', ')}.`);
  }
  const language = records.sources.find(({ id }) => id === source)?.data.language ?? 'en';
  for (const fault of cut?.faults ?? []) say(`frames/${source}.yaml: ${fault}.`);
  if (page === undefined) say(reviewText(places));
  else {
    const target = resolve(page);
    const inContent = !relative(folder, target).startsWith('..');
    if (inContent || target.startsWith(join(PROJECT, 'public')))
      return stop(
        2,
        `${page} would be published. Choose a file outside ${relative(PROJECT, folder) || folder} and public.`,
      );
    if (existsSync(target) && !readFileSync(target, 'utf8').includes('<title>Review of '))
      return stop(1, `${page} already exists and is not a review. Choose another name.`);
    writeFileSync(target, reviewPage(`Review of ${source}`, places, language));
    say(`${page}: the review of ${source}.`);
  }
  const claims = places.reduce((sum, each) => sum + each.claims.length, 0);
  const bare = places.filter(
    (each) => each.claims.length === 0 && each.silent === undefined && each.place.startsWith('¶'),
  );
  say(
    `${source}: ${claims} claims in ${places.length} places; ¶ without claim or reason: ${bare.map(({ place }) => place.slice(2)).join(', ') || 'none'}.`,
  );
  if (cut === undefined)
    say(
      originals === undefined
        ? 'Without the document (give its folder with --originals).'
        : `Without the document: it is not in ${originals}.`,
    );
  return 0;
});

if (import.meta.main) await runHere(review);
