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
import { listFiles, readRecords } from '../src/archive/read-content.ts';
import type { FrameRecord } from '../src/archive/schema/frame.ts';
import { flow } from '../src/desk/template.ts';
import { amount } from '../src/words/amount.ts';
import type { Use } from './arguments.ts';
import { command, runHere } from './command.ts';
import { type DocumentFile, documentFile, replaces } from './document-file.ts';
import { fingerprint } from './fingerprint.ts';
import { keptFrame } from './kept-frame.ts';
import { idFault } from './new-record.ts';
import { type Proposal, proposeFrame, renumbered } from './propose-frame.ts';

const USE: Use = {
  help: `Usage: npm run frame -- DOCUMENT [--id SOURCE] [--fingerprint] [--force]
     npm run frame -- --renumber SOURCE

Reads a document (.txt, .docx, .odt, .pdf with text, .epub, .html), numbers its paragraphs, proposes what is page
furniture, and writes frames/SOURCE.yaml for you to correct. Unless the document is a text file, its text is first
written to a file next to it (LETTER.docx.txt): that text is the document from then on. Whatever was decided on thin
evidence is marked "doubt".

If you correct the text later, run the command again with the text: the frame is kept as you corrected it, with the
lines and the hash of the new text, the fingerprint is made again, and you are told which paragraphs have changed.
  --id SOURCE    the id of the source; by default the document’s name
  --fingerprint  also write the fingerprint at once
  --renumber     number the ¶ of a frame again, after you have changed what a block is
  --force        overwrite a frame (and an extracted text) that already exists

Exits with 0 if the frame is written, 1 if something prevents that, 2 for a usage error.

Example: npm run frame -- "documents/The light.docx" --id gazette-1899`,
  values: ['id'],
  switches: ['force', 'fingerprint', 'renumber'],
  names: { least: 1, most: 1 },
};

const headOf = (
  id: string,
) => `# The reading frame: what every line of the document is. Made by npm run frame, to be corrected by a reader.
# body: a numbered ¶ of the text, counted without gaps. title, standfirst (at most one each), heading, caption,
# credit (who wrote it, where and when). footnote. page: a page number, running head or running foot. furniture:
# anything else that is not part of the text, with "which" and "why". A ¶ that goes on after a page turn has its number
# twice, the second time with "continues: true".
# If a title or heading is really furniture, or a caption was taken for body, change "is" and run:
# npm run frame -- --renumber ${id}
`;

/** The text of a frame file. It contains none of the document’s own words. */
function frameText(
  id: string,
  { sha256: hash, bytes, lines, original }: FrameRecord['document'],
  proposals: readonly Proposal[],
): string {
  const blocks = proposals.map(({ block, doubt }) => {
    const { lines: run, is, paragraph, continues, page, which, why } = block;
    const fields = [
      `lines: "${run}"`,
      `is: ${is}`,
      ...(paragraph === undefined ? [] : [`paragraph: ${paragraph}`]),
      ...(continues ? ['continues: true'] : []),
      ...(page === undefined ? [] : [`page: ${page}`]),
      ...(which === undefined ? [] : [`which: ${flow(which)}`]),
      ...(why === undefined ? [] : [`why: ${JSON.stringify(why)}`]),
    ];
    return `  - { ${fields.join(', ')} }${doubt === undefined ? '' : ` # doubt: ${doubt}`}`;
  });
  const from =
    original === undefined
      ? ''
      : `, original: { sha256: ${original.sha256}, reader: ${JSON.stringify(original.reader)} }`;
  return `${headOf(id)}document: { sha256: ${hash}, bytes: ${bytes}, lines: ${lines}${from} }\nblocks:\n${blocks.join('\n')}\n`;
}

/** One proposal as a line for a terminal: the lines of the block, what the block is, and how it begins. */
function shown({ block, doubt, text }: Proposal): string {
  const number = `¶ ${block.paragraph}${block.continues ? ', continued' : ''}`;
  const what = block.is === 'body' ? number : block.which === undefined ? block.is : `(${block.which})`;
  const start = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `${block.lines.padStart(9)}  ${what.padEnd(22)} ${start}${doubt === undefined ? '' : `\n${' '.repeat(11)}doubt: ${doubt}`}`;
}

/** The id for a source, taken from the name of its document: "letter-1904.docx.txt" is "letter-1904". */
const idByName = (path: string) =>
  basename(path)
    .replace(/(?:\.(?:docx|odt|pdf|epub|x?html?))?\.[a-z]+$/i, '')
    .toLowerCase();

/** Keeps the frame of a document whose text has been corrected since it was framed. @returns the exit code. */
function keep(
  id: string,
  { path, bytes, original }: DocumentFile,
  folder: string,
  say: (line: string) => void,
): number {
  const target = join(folder, 'frames', `${id}.yaml`);
  const { records } = readRecords(listFiles(folder));
  const frame = records.frames.find((each) => each.id === id)?.data;
  if (frame === undefined) {
    say(`frames/${id}.yaml already exists but cannot be read: npm run check:content says why. Or use --force.`);
    return 1;
  }
  if (sha256(bytes) === frame.document.sha256) {
    say(`frames/${id}.yaml already exists and was left as it is. Use --force to overwrite it.`);
    return 1;
  }
  const fingerprinted = records.fingerprints.find((each) => each.id === id)?.data;
  const file = readFileSync(target, 'utf8');
  const kept = keptFrame({ id, file, frame, fingerprint: fingerprinted }, bytes, original);
  if ('problem' in kept) {
    say(kept.problem);
    return 1;
  }
  if (original !== undefined) writeFileSync(path, bytes);
  writeFileSync(target, kept.text);
  say(`frames/${id}.yaml: kept as it was, for the corrected text.`);
  for (const each of kept.told) say(each);
  return fingerprint([path], folder, say);
}

/** Proposes and writes a reading frame. @returns the exit code. */
export const frame = command(USE, async ({ given, folder, say, stop, misused }) => {
  const [path = ''] = given.names;
  if (given.has('renumber')) {
    const file = join(folder, 'frames', `${path}.yaml`);
    if (idFault(path) !== undefined || !existsSync(file)) return misused(`There is no frames/${path}.yaml.`);
    writeFileSync(file, renumbered(readFileSync(file, 'utf8')));
    return stop(0, `frames/${path}.yaml: numbered again. Next: npm run fingerprint -- DOCUMENT`);
  }
  if (!existsSync(path)) return misused(`There is no file ${path}.`);
  if (!statSync(path).isFile()) return misused(`${path} is a folder. Name one document in it.`);
  const id = given.value('id') ?? idByName(path);
  const fault = idFault(id);
  if (fault !== undefined)
    return stop(
      2,
      given.has('id') ? `--id ${fault}` : `The file’s name cannot be the id of the source. Give one: --id some-id`,
    );
  const target = join(folder, 'frames', `${id}.yaml`);
  const document = await documentFile(path);
  if ('problem' in document) return stop(1, document.problem);
  if (replaces(document) && !given.has('force'))
    return stop(
      1,
      `${document.path} already exists and is not the text of this file. If you corrected it, give that file to the command; otherwise move it away, or use --force.`,
    );
  if (existsSync(target) && !given.has('force')) return keep(id, document, folder, say);

  const { text, bytes, marks, original } = document;
  const lines = documentLines(text);
  const proposals = proposeFrame(lines, marks);
  if (proposals.length === 0) return stop(1, `${document.path} has no text in it.`);
  if (original !== undefined) {
    writeFileSync(document.path, bytes);
    say(`${document.path}: the text, which is the document from now on.`);
  }
  const about = { sha256: sha256(bytes), bytes: bytes.length, lines: lines.length, ...(original && { original }) };
  mkdirSync(join(folder, 'frames'), { recursive: true });
  writeFileSync(target, frameText(id, about, proposals));
  for (const proposal of proposals) say(shown(proposal));
  for (const told of document.told) say(told);
  const count = (is: (proposal: Proposal) => boolean) => proposals.filter(is).length;
  const split = count((each) => each.split === true);
  if (split > 0) say(`${split} lines follow each other without a blank line: each was taken for a block of its own.`);
  const joined = count(({ block }) => block.continues === true);
  if (joined > 0)
    say(
      `${joined} ¶ ${joined === 1 ? 'goes on after a page turn and was' : 'go on after a page turn and were'} joined.`,
    );
  const paragraphs = count(({ block }) => block.is === 'body') - joined;
  const left = count(({ block }) => block.is === 'furniture' || block.is === 'page');
  const doubts = count(({ doubt }) => doubt !== undefined);
  say(
    `frames/${id}.yaml: ${paragraphs} ¶, ${amount(left, 'block')} of furniture, ${amount(doubts, 'doubt')}. Compare it with the document and correct it.`,
  );
  if (paragraphs === 0) say('No ¶ was found: set "is: body" where the text is.');
  if (given.has('fingerprint')) return fingerprint([document.path], folder, say);
  say(`Next: npm run fingerprint -- ${JSON.stringify(document.path)}`);
  return 0;
});

if (import.meta.main) await runHere(frame);
