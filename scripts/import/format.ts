/** Recognises the format of a file and reads it. */
import { bibtexWorks, isBibtex } from './bibtex.ts';
import { TABLES, type Table } from './columns.ts';
import { cslWorks, isCsl } from './csl-json.ts';
import { fileText } from './file-text.ts';
import { isMarkdown, markdownRecord } from './markdown.ts';
import { type Brought, type ReadFile, together } from './proposal.ts';
import { isRdf } from './rdf.ts';
import { isRis, risWorks } from './ris.ts';
import { csvSheet, type Sheet } from './sheet.ts';
import { sheetRecords, tableOf } from './sheet-records.ts';
import { isTimelineJs, isTimelineSheet, timelineJsEvents, timelineSheetEvents } from './timelinejs.ts';
import { asReference, asSource, type Work } from './work.ts';
import { isZip, workbookSheets } from './workbook.ts';
import { zoteroWorks } from './zotero-rdf.ts';

/** The kinds of records that the works or rows of a file can become, for files that do not say which. */
export const AS = ['sources', 'references', ...TABLES] as const;
export type As = (typeof AS)[number];

const refuse = (from: string, wrong: string, instead: string): ReadFile => ({
  proposals: [],
  faults: [{ from, wrong, instead }],
});

export const FORMATS =
  'CSL-JSON, BibTeX, BibLaTeX, RIS, Zotero RDF, CSV, .xlsx, .ods, the JSON of TimelineJS or Markdown with frontmatter';

/** The value of a JSON text without a byte order mark; undefined if the text is not JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function works(
  { works: found, faults }: { works: Work[]; faults: ReadFile['faults'] },
  as: As | undefined,
  name: string,
): ReadFile {
  if (found.length === 0 && faults.length === 0)
    return refuse(name, 'there is no work in the file', 'Export it again, with the works selected.');
  return { proposals: found.map(as === 'references' ? asReference : asSource), faults };
}

const isTable = (as: As | undefined): as is Table => TABLES.some((table) => table === as);

function table(sheet: Sheet, as: As | undefined): ReadFile {
  if (!isTable(as) && isTimelineSheet(sheet)) return timelineSheetEvents(sheet);
  const found = isTable(as) ? as : tableOf(sheet);
  if (found !== undefined) return sheetRecords(sheet, found);
  const wrong = 'the first row does not have the headings of a table';
  const instead = `Say what it is with --as ${TABLES.join('|')}, or begin with a template: --template events.`;
  return refuse(sheet.from, wrong, instead);
}

/** The tables of a workbook. If it has any, its other sheets are skipped and reported. */
function workbook(file: Brought, as: As | undefined): ReadFile {
  const { sheets, faults } = workbookSheets(file);
  const tables = sheets.filter(
    (sheet) => sheets.length === 1 || isTimelineSheet(sheet) || tableOf(sheet) !== undefined,
  );
  if (tables.length === 0 && faults.length === 0)
    return refuse(file.name, 'no sheet has the headings of a table', 'Begin with a template: --template events.');
  const reads = tables.map((sheet) => table(sheet, sheets.length === 1 ? as : undefined));
  const notes = sheets
    .filter((sheet) => !tables.includes(sheet))
    .map(({ from }) => `${from} is not imported: it is not a table of records.`);
  return together([{ proposals: [], faults }, ...reads, { proposals: [], faults: [], notes }]);
}

/**
 * Reads a file in any format that can be imported except RDF, whose library reads asynchronously.
 *
 * @param as what the works or rows of the file become; works become sources by default.
 */
export function readBrought(file: Brought, as: As | undefined): ReadFile {
  if (isZip(file)) return workbook(file, as);
  const read = fileText(file);
  if ('fault' in read) return { proposals: [], faults: [read.fault] };
  const { name } = file;
  const { text } = read;
  if (isMarkdown(text)) {
    if (as !== undefined && as !== 'statements') return markdownRecord(file, as);
    return refuse(
      name,
      'the kind of this record is not known',
      'Say it with --as: sources, references, events or actors.',
    );
  }
  if (/^\s*[[{]/.test(text)) {
    const data = json(text);
    if (data === undefined) return refuse(name, 'it is not JSON that can be read', 'Export it again.');
    if (isTimelineJs(data)) return timelineJsEvents(data, name);
    if (isCsl(data)) return works(cslWorks(data, name), as, name);
  }
  if (isRis(text)) return works(risWorks(text, name), as, name);
  if (isBibtex(text)) return works(bibtexWorks(text, name), as, name);
  if (/\.(?:csv|tsv|tab)$/i.test(name) || isTable(as)) {
    const { sheet, faults } = csvSheet(text, name);
    const rows = table(sheet, as);
    return { ...rows, faults: [...faults, ...rows.faults] };
  }
  return refuse(name, 'its format is not known', `Give a file in ${FORMATS}.`);
}

/**
 * Reads a file in any format that can be imported.
 *
 * @param as see `readBrought`.
 */
export async function readAny(file: Brought, as: As | undefined): Promise<ReadFile> {
  const read = isZip(file) ? undefined : fileText(file);
  if (read === undefined || 'fault' in read || !isRdf(read.text)) return readBrought(file, as);
  const { notes, ...found } = await zoteroWorks(read.text, file.name);
  return { ...works(found, as, file.name), notes };
}
