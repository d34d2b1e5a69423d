/** Archives in earlier formats: they are read as they are, and updated without changing what they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../scripts/migrate.ts';
import { FORMAT } from '../../src/archive/format.ts';
import { readArchive } from '../../src/archive/join.ts';
import { listFiles } from '../../src/archive/read-content.ts';
import { recordHashes } from '../../src/archive/released.ts';
import { LIGHTHOUSE, problemsOf, swap } from '../archive/files.ts';
import { archiveCopy } from './archive-copy.ts';
import { EDITIONS, frozenArchive } from './frozen-archive.ts';

const FORMATS = Array.from({ length: FORMAT - 1 }, (_, n) => n + 1);
/** The small archive kept in each earlier format, and the real one as it was released in such a format. */
const OLDER: readonly (readonly [string, string])[] = [
  ...FORMATS.map(
    (format) =>
      [
        `an archive of format ${format}`,
        fileURLToPath(new URL(`../archives/format-${format}`, import.meta.url)),
      ] as const,
  ),
  ...EDITIONS.filter(({ settings }) => Number(settings.format ?? 1) < FORMAT).map(
    (edition) => [`version ${edition.version} of the archive`, frozenArchive(edition)] as const,
  ),
];
describe.each(OLDER)('%s', (_name, from) => {
  const { folder, said, say } = archiveCopy(from);
  const whole = () => {
    const read = readArchive(listFiles(folder));
    if ('problems' in read) throw new Error(read.problems.map(({ wrong }) => wrong).join('\n'));
    return read;
  };

  it('is read without problems', () => {
    expect(whole().archive.claims.size).toBeGreaterThan(40);
  });

  it('is left as it is by a dry run, which says what would be written and what an editor can decide', () => {
    const before = readFileSync(join(folder, 'archive.yaml'), 'utf8');
    expect(migrate([], folder, say)).toBe(0);
    expect(readFileSync(join(folder, 'archive.yaml'), 'utf8')).toBe(before);
    expect(said).toContain(`would write "format: ${FORMAT}" into archive.yaml`);
    expect(said.join('\n')).toContain('archive.yaml');
  });

  it('says the same in the present format, down to the hash of every record', () => {
    const before = recordHashes(whole().records);
    expect(migrate(['--write'], folder, say)).toBe(0);
    const after = whole();
    expect(after.archive.settings.format).toBe(FORMAT);
    expect(recordHashes(after.records)).toEqual(before);
    said.length = 0;
    expect(migrate(['--write'], folder, say)).toBe(0);
    expect(said).toEqual([`The archive has format ${FORMAT}, the present one: nothing to do.`]);
  });
});

describe('the format', () => {
  it('of the example is the present one', () => {
    const read = readArchive(listFiles(LIGHTHOUSE));
    expect('archive' in read && read.archive.settings.format).toBe(FORMAT);
  });

  it('of a newer program is refused', () => {
    expect(problemsOf({ 'archive.yaml': swap(`format: ${FORMAT}`, 'format: 99') })).toEqual([
      `archive.yaml:1:1 format: is 99, but this program only knows formats up to ${FORMAT}. Use a newer version of the program.`,
    ]);
  });
});
