/** A copy of an archive for the tests of a command, made afresh before each test, and what the command says. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { LIGHTHOUSE } from '../archive/files.ts';

/** @param from the folder to copy. @returns the folder of the copy, and the lines said since the test began. */
export function archiveCopy(from = LIGHTHOUSE): { folder: string; said: string[]; say: (line: string) => number } {
  const folder = mkdtempSync(join(tmpdir(), 'an archive '));
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, said, say: (line) => said.push(line) };
}
