/** Undoes the last import. */
import { byPlace, problemText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { wasPublished } from '../content-change.ts';
import { changedSince, type Journal, type Places, readJournal, shownFolder, takeBack } from './journal.ts';
import { newProblems } from './new-problems.ts';

/** Records that went into the archive and have been published since. */
function published({ content }: Places, { files }: Journal): string[] {
  return files
    .filter(({ place, before }) => place === 'content' && before === undefined)
    .map(({ path }) => path.replace(/\.md$/, ''))
    .filter((name) => wasPublished(content, name));
}

/** Problems that undoing the import would cause, because other records now rest on it. */
function wrongWithout({ content }: Places, { files }: Journal): string[] {
  const inContent = files.filter(({ place }) => place === 'content');
  const edits = new Map(inContent.map((file) => [file.path, file.before ?? null]));
  return newProblems(listFiles(content))(edits).toSorted(byPlace).map(problemText);
}

/**
 * Removes what the last import wrote, or says why that cannot be done.
 *
 * @param agreed asks whether to go ahead.
 * @returns the exit code.
 */
export async function undoImport(
  places: Places,
  say: (line: string) => void,
  agreed: (question: string) => Promise<boolean>,
): Promise<number> {
  const refuse = (text: string) => {
    say(text);
    return 1;
  };
  const journal = readJournal(places);
  if (journal === undefined) return refuse('There is no import to take back, or its journal cannot be read.');
  const changed = changedSince(places, journal);
  if (changed.length > 0)
    return refuse(
      `Nothing is removed, because these files were changed, moved or deleted since:\n${changed.join('\n')}`,
    );
  const public_ = published(places, journal);
  if (public_.length > 0)
    return refuse(
      `Nothing is removed, because these records were published. Use npm run remove:\n${public_.join('\n')}`,
    );
  const problems = wrongWithout(places, journal);
  if (problems.length > 0)
    return refuse(`Nothing is removed, because the content would have these problems:\n${problems.join('\n')}`);
  for (const { place, path, before } of journal.files)
    say(`${before === undefined ? 'deletes' : 'restores'} ${shownFolder(places[place])}/${path}`);
  if (!(await agreed('Remove all of this?'))) {
    say('Nothing is removed yet: add --write to do so.');
    return 0;
  }
  takeBack(places, journal);
  say('Removed.');
  return 0;
}
