/**
 * npm run frame -- DOCUMENT [--id SOURCE]
 *
 * Numbers the paragraphs of a document, proposes what is page furniture, and writes the reading frame for an editor to
 * correct.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentLines } from '../src/archive/frame.ts';
import { sha256 } from '../src/archive/quotations.ts';
import { readArguments, type Use, wrongUse } from './arguments.ts';
import { contentFolder } from './content-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { idFault } from './new-record.ts';
import { type Mark, pageText } from './page-text.ts';
import { type Proposal, proposeFrame, renumbered } from './propose-frame.ts';
import { flow } from './template.ts';

const USE: Use = {
  help: `Usage: npm run frame -- DOCUMENT [--id SOURCE] [--fingerprint] [--force]
     npm run frame -- --renumber SOURCE

Reads a text file or a saved HTML page, numbers its paragraphs, proposes what is page furniture, and writes
frames/SOURCE.yaml for you to correct. For an HTML page it first writes the text to a file next to it (PAGE.html.txt):
that text is the document from then on. Whatever was decided on thin evidence is marked "doubt".
  --id SOURCE    the id of the source; by default the document’s name
  --fingerprint  also writes the fingerprint at once
  --renumber     numbers the ¶ of a frame again, after you have changed what a block is
  --force        overwrites a frame (and a page’s text) that already exists

Exits with 0 if the frame is written, 1 if something prevents that, 2 for a usage error.

Example: npm run frame -- "documents/The light.txt" --id gazette-1899`,
  values: ['id'],
  switches: ['force', 'fingerprint', 'renumber'],
  names: { least: 1, most: 1 },
};

const HEAD = `# The reading frame: what every line of the document is. Made by npm run frame, to be corrected by a reader.
# body: a numbered ¶ of the text, counted without gaps. title, standfirst (at most one each), heading, caption,
# credit (who wrote it, where and when). furniture: anything that is not part of the text, with "which" and "why".
# If a title or heading is really furniture, or a caption was taken for body, change "is" and run:
# npm run frame -- --renumber
`;

/** The text of a frame file. It contains none of the document’s own words. */
export function frameText(bytes: Uint8Array, lines: number, proposals: readonly Proposal[]): string {
  const blocks = proposals.map(({ block, doubt }) => {
    const { lines: run, is, paragraph, which, why } = block;
    const fields = [
      `lines: "${run}"`,
      `is: ${is}`,
      ...(paragraph === undefined ? [] : [`paragraph: ${paragraph}`]),
      ...(which === undefined ? [] : [`which: ${flow(which)}`]),
      ...(why === undefined ? [] : [`why: ${JSON.stringify(why)}`]),
    ];
    return `  - { ${fields.join(', ')} }${doubt === undefined ? '' : ` # doubt: ${doubt}`}`;
  });
  return `${HEAD}document: { sha256: ${sha256(bytes)}, bytes: ${bytes.length}, lines: ${lines} }\nblocks:\n${blocks.join('\n')}\n`;
}

/** One proposal as a line for a terminal: where it is, what it is, and how it begins. */
function shown({ block, doubt, text }: Proposal): string {
  const what = block.is === 'body' ? `¶ ${block.paragraph}` : block.is === 'furniture' ? `(${block.which})` : block.is;
  const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `${block.lines.padStart(9)}  ${what.padEnd(22)} ${start}${doubt === undefined ? '' : `\n${' '.repeat(11)}doubt: ${doubt}`}`;
}

const isPage = (path: string, text: string) =>
  /\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)\b/i.test(text.slice(0, 500));

/** Proposes and writes a reading frame. @returns the exit code. */
export function frame(args: readonly string[], folder: string, say: (line: string) => void): number {
  const given = readArguments(args, USE);
  if ('exit' in given) {
    say(given.text);
    return given.exit;
  }
  const stop = (exit: 0 | 1 | 2, text: string) => {
    say(text);
    return exit;
  };
  const [path = ''] = given.names;
  if (given.has('renumber')) {
    const file = join(folder, 'frames', `${path}.yaml`);
    if (idFault(path) !== undefined || !existsSync(file))
      return stop(2, wrongUse(`There is no frames/${path}.yaml.`, USE).text);
    writeFileSync(file, renumbered(readFileSync(file, 'utf8')));
    return stop(0, `frames/${path}.yaml: numbered again. Next: npm run fingerprint -- DOCUMENT`);
  }
  if (!existsSync(path) || !statSync(path).isFile()) return stop(2, wrongUse(`There is no file ${path}.`, USE).text);
  const id =
    given.value('id') ??
    basename(path)
      .replace(/\.[a-z]+$/i, '')
      .toLowerCase();
  const fault = idFault(id);
  if (fault !== undefined)
    return stop(
      2,
      given.has('id') ? `--id ${fault}` : `The file’s name cannot be the id of the source. Give one: --id some-id`,
    );
  const target = join(folder, 'frames', `${id}.yaml`);
  if (existsSync(target) && !given.has('force'))
    return stop(1, `frames/${id}.yaml already exists and was left as it is. Use --force to overwrite it.`);

  let bytes: Uint8Array = readFileSync(path);
  let document = path;
  let marks: ReadonlyMap<number, Mark> = new Map();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return stop(
      1,
      `${path} is not UTF-8 text. Save it as UTF-8; for a PDF, extract the text first: pdftotext FILE.pdf FILE.txt`,
    );
  }
  if (text.startsWith('%PDF') || text.includes('\0'))
    return stop(1, `${path} is not a text file. For a PDF, extract the text first: pdftotext FILE.pdf FILE.txt`);
  if (isPage(path, text)) {
    const page = pageText(text);
    document = `${path}.txt`;
    if (existsSync(document) && readFileSync(document, 'utf8') !== page.text && !given.has('force'))
      return stop(1, `${document} already exists and is not this page’s text. Move it away, or use --force.`);
    ({ text, marks } = page);
    bytes = new TextEncoder().encode(text);
    writeFileSync(document, bytes);
    say(`${document}: the text of the page, which is the document from now on.`);
  }
  const lines = documentLines(text);
  const proposals = proposeFrame(lines, marks);
  if (proposals.length === 0) return stop(1, `${document} has no text in it.`);
  mkdirSync(join(folder, 'frames'), { recursive: true });
  writeFileSync(target, frameText(bytes, lines.length, proposals));
  for (const proposal of proposals) say(shown(proposal));
  const count = (is: string) => proposals.filter(({ block }) => block.is === is).length;
  const doubts = proposals.filter(({ doubt }) => doubt !== undefined).length;
  say(
    `frames/${id}.yaml: ${count('body')} ¶, ${count('furniture')} blocks of furniture, ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}. Compare it with the document and correct it.`,
  );
  if (count('body') === 0) say('No ¶ was found: set "is: body" where the text is.');
  if (given.has('fingerprint')) return fingerprint([document], folder, say);
  say(`Next: npm run fingerprint -- ${JSON.stringify(document)}`);
  return 0;
}

if (import.meta.main) process.exitCode = frame(process.argv.slice(2), contentFolder(), (line) => console.log(line));
