/** Content for tests: the small archives, changed in memory. */
import { fileURLToPath } from 'node:url';
import type { RawFile } from '../../src/archive/content-file.ts';
import { readArchive } from '../../src/archive/join.ts';
import { problemText } from '../../src/archive/problems.ts';
import { listFiles } from '../../src/archive/read-content.ts';

export const LIGHTHOUSE = fileURLToPath(new URL('../../examples/lighthouse', import.meta.url));
export const FERRIES = fileURLToPath(new URL('../archives/ferries', import.meta.url));
export const VOYAGE = fileURLToPath(new URL('../archives/voyage', import.meta.url));

/** What to do with a file: new text, new bytes, or `null` to delete it. */
export type Change = ((text: string) => string) | string | Uint8Array | null;

/** The files of the lighthouse archive with some of them changed, added or deleted. */
export function changed(changes: Readonly<Record<string, Change>>): RawFile[] {
  const files = new Map(listFiles(LIGHTHOUSE).map(({ path, bytes }) => [path, bytes]));
  for (const [path, change] of Object.entries(changes)) {
    const before = files.get(path);
    if (change === null) files.delete(path);
    else if (change instanceof Uint8Array) files.set(path, change);
    else if (typeof change === 'string') files.set(path, new TextEncoder().encode(change));
    else {
      if (before === undefined) throw new Error(`there is no ${path} to change`);
      const text = new TextDecoder().decode(before);
      const after = change(text);
      if (after === text) throw new Error(`the change to ${path} changes nothing`);
      files.set(path, new TextEncoder().encode(after));
    }
  }
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

/** The problems in changed content, as the lines an editor reads; empty if there are none. */
export function problemsOf(changes: Readonly<Record<string, Change>>): string[] {
  const read = readArchive(changed(changes));
  return 'problems' in read ? read.problems.map(problemText) : [];
}

/** Replaces one text with another, once. */
export const swap = (from: string, to: string) => (text: string) => text.replace(from, () => to);
