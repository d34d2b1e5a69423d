/** The content folder that commands work on: `ARCHIVE_CONTENT`, or else the project’s `content/`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export function contentFolder(): string {
  return resolve(PROJECT, process.env.ARCHIVE_CONTENT ?? 'content');
}
