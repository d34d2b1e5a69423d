/**
 * npm run fingerprint -- DOCUMENT …
 *
 * Reads documents with their reading frames and writes their fingerprints. A document is recognised by its SHA-256, so
 * its name does not matter; a folder stands for the files in it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFingerprint } from '../src/archive/fingerprint.ts';
import { sha256 } from '../src/archive/quotations.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';

const USE: Use = {
  help: `Usage: npm run fingerprint -- DOCUMENT …

Reads each document with its reading frame (frames/ID.yaml in the content folder) and writes
fingerprints/ID.json. DOCUMENT is a file or a folder of files. A frame names its document by SHA-256;
for a document without a frame, run "npm run frame -- DOCUMENT" first.

Exits with 0 if all is well, 1 if a frame is missing or needs correcting, 2 for a usage error.

Example: npm run fingerprint -- documents`,
  names: { least: 1, most: Number.POSITIVE_INFINITY },
};

/** Makes and writes fingerprints. @returns the exit code. */
export const fingerprint = command(USE, ({ given, folder, say, misused }) => {
  const paths = given.names;
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0) return misused(`There is no ${absent.join(', no ')}.`);
  let failed = false;
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  const frames = readRecords(listFiles(folder)).records.frames;
  for (const path of files) {
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    const hash = sha256(bytes);
    const frame = frames.find(({ data }) => data.document.sha256 === hash);
    if (frame === undefined) {
      const named = paths.includes(path);
      const read = frames.some(({ data }) => data.document.original?.sha256 === hash);
      if (read && !named) continue;
      if (read) say(`${path}: its text is the document. Give the file with the text: ${path}.txt`);
      else say(`${path}: no reading frame names this file (SHA-256 ${hash}); left alone.`);
      failed ||= named;
      continue;
    }
    const { fingerprint: made, faults } = makeFingerprint(frame.id, bytes, frame.data);
    if (faults.length > 0) {
      for (const fault of faults) say(`${frame.file}: ${fault}. Correct the frame.`);
      failed = true;
      continue;
    }
    mkdirSync(join(folder, 'fingerprints'), { recursive: true });
    writeFileSync(join(folder, 'fingerprints', `${frame.id}.json`), `${JSON.stringify(made, null, 2)}\n`);
    say(`fingerprints/${frame.id}.json: ${made.blocks.length} blocks, ${made.words} words of body.`);
  }
  return failed ? 1 : 0;
});

if (import.meta.main) await runHere(fingerprint);
