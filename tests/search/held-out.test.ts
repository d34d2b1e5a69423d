/** Which archive the sets of queries are about. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../scripts/content-folder.ts';
import { readArchive } from '../../src/archive/join.ts';
import { problemsText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { comesWithProject, heldOut } from './held-out.ts';

it.each(['tests/archives/town', 'examples/lighthouse'])('no query is asked of another archive: %s', (folder) => {
  const read = readArchive(listFiles(join(PROJECT, folder)));
  if ('problems' in read) throw new Error(problemsText(read.problems));
  expect(comesWithProject(read.archive)).toBe(false);
  expect(heldOut('tuning', read.archive)).toBeUndefined();
});
