/** Answers that were given before a command was broken off, so that the next run goes on from there. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from './content-folder.ts';

/** Keeps the answers to one command’s questions until its record is made. */
export interface Unfinished {
  readonly read: () => Readonly<Record<string, string>>;
  readonly keep: (answers: Readonly<Record<string, string>>) => void;
  readonly forget: () => void;
}

const keptSchema = z.strictObject({ folder: z.string(), answers: z.record(z.string(), z.string()) });

/**
 * @param what the kind of record, part of the file’s name.
 * @param folder the content folder; answers for another one are left alone and not used.
 * @param inside where the file is kept; outside the content.
 */
export function unfinished(what: string, folder: string, inside = join(PROJECT, '.cache/unfinished')): Unfinished {
  const file = join(inside, `${what}.json`);
  return {
    read: () => {
      if (!existsSync(file)) return {};
      const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return kept.folder === folder ? kept.answers : {};
    },
    keep: (answers) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ folder, answers }, null, 2));
    },
    forget: () => rmSync(file, { force: true }),
  };
}
