/**
 * npm run init -- FOLDER | --replace
 *
 * Starts a new archive: a copy of the example, or its bare settings.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContentFile } from '../src/archive/content-file.ts';
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { PROJECT } from './content-folder.ts';

const USE: Use = {
  help: `Usage: npm run init -- FOLDER [--bare]
     npm run init -- --replace --yes [--bare]

Starts a new archive in FOLDER with a copy of the example in examples/lighthouse: an invented archive that shows what
an archive can hold. Commands and builds use it if ARCHIVE_CONTENT names the folder.
  --bare     copies only settings, wording rules, pages and the actors that the settings name: an archive without
             documents
  --replace  puts the new archive in place of content/, which is kept beside it as content-kept-1 (2, 3 …). Without
             --yes, the command only says what it would do

Exits with 0 if all is well, 1 if files are in the way, 2 for a usage error.

Example: npm run init -- my-archive --bare`,
  switches: ['replace', 'yes', 'bare'],
  names: { least: 0, most: 1 },
};

const EXAMPLE = 'examples/lighthouse';

const hasFiles = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

/** Markdown without its citations and links to records, which would lead nowhere in an archive that has no records. */
function unlinked(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\((?:actor|event|source|difference|reference):[^)]*\)/g, '$1')
    .replace(/ ?\[@[^\]]*\]/g, '');
}

/** The files of an archive without documents, as `--bare` writes them. @param project the project’s root. */
export function bareFiles(project: string): { readonly path: string; readonly text: string }[] {
  const files = listFiles(join(project, EXAMPLE));
  const principals = new Set(readRecords(files).records.settings[0]?.data.principals?.map(({ actor }) => actor));
  const kept = files.filter(({ path }) => {
    const [folder = '', name = ''] = path.split('/');
    // A new archive has no history and no expectations yet.
    return path.endsWith('.yaml') && name === ''
      ? !['changes.yaml', 'expectations.yaml', 'places.yaml'].includes(path)
      : folder === 'pages' || (folder === 'actors' && principals.has(name.replace(/\.md$/, '')));
  });
  return kept.map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const read = readContentFile({ path, bytes });
    const body = 'file' in read ? read.file.body : '';
    return { path, text: body === '' ? text : text.replace(body, () => unlinked(body)) };
  });
}

/** Writes the example, or its bare settings, into an empty folder. @returns the number of files. */
function write(project: string, target: string, bare: boolean): number {
  mkdirSync(target, { recursive: true });
  if (!bare) {
    cpSync(join(project, EXAMPLE), target, { recursive: true });
    return listFiles(target).length;
  }
  const files = bareFiles(project);
  for (const { path, text } of files) {
    mkdirSync(join(target, path, '..'), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  return files.length;
}

/** Starts a new archive. It runs in the project’s root, and FOLDER is relative to that root. */
export const init = command(USE, ({ given, folder: project, say, stop, misused }) => {
  const [name] = given.names;
  const replace = given.has('replace');
  if (replace === (name !== undefined)) return misused('Give a folder, or --replace.');
  const target = replace ? join(project, 'content') : resolve(project, name ?? '');
  const inside = relative(project, target);
  const shown = inside === '' || inside.startsWith('..') ? target : inside;
  if (!replace) {
    if (existsSync(target) && !statSync(target).isDirectory()) return stop(1, `${shown} is a file. Name a folder.`);
    if (hasFiles(target))
      return stop(
        1,
        `${shown} has files in it and was left as it is. Name an empty or a new folder${shown === 'content' ? ', or replace it with --replace' : ''}.`,
      );
    const count = write(project, target, given.has('bare'));
    return stop(
      0,
      `${shown}: a new archive, ${count} files. Now set ARCHIVE_CONTENT=${JSON.stringify(shown)} for the other commands, and begin with ${shown}/archive.yaml.`,
    );
  }
  let n = 1;
  while (existsSync(join(project, `content-kept-${n}`))) n++;
  const keep = join(project, `content-kept-${n}`);
  if (hasFiles(target) && !given.has('yes'))
    return stop(
      1,
      `content/ has ${listFiles(target).length} files. They would be kept in content-kept-${n}/. To go ahead, add --yes: npm run init -- --replace --yes`,
    );
  if (hasFiles(target)) {
    renameSync(target, keep);
    say(`content-kept-${n}/: what was in content/.`);
  }
  const count = write(project, target, given.has('bare'));
  return stop(0, `content/: a new archive, ${count} files. Begin with content/archive.yaml.`);
});

if (import.meta.main) await runHere(init, PROJECT);
