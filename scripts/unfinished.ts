/** Answers given before a command was interrupted, kept so that the next run continues from there. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../src/archive/quotations.ts';
import { PROJECT } from './content-folder.ts';

/** Keeps the answers to one command’s questions until its record is made. */
export interface Unfinished {
  readonly read: () => Readonly<Record<string, string>>;
  readonly keep: (answers: Readonly<Record<string, string>>) => void;
  readonly forget: () => void;
}

const keptSchema = z.record(z.string(), z.string());

/**
 * @param what the kind of record, part of the file’s name.
 * @param folder the content folder; each content folder has answers of its own.
 * @param inside the folder in which the files are kept, which is not part of the content.
 */
export function unfinished(what: string, folder: string, inside = join(PROJECT, '.cache/unfinished')): Unfinished {
  const file = join(inside, sha256(folder).slice(0, 12), `${what}.json`);
  return {
    read: () => {
      if (!existsSync(file)) return {};
      return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    },
    keep: (answers) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(answers, null, 2));
    },
    forget: () => rmSync(file, { force: true }),
  };
}
