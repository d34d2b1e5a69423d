/** The editor’s answers to requests that come from its own pages. */
import { LONGEST_SLUG, SLUG } from '../../address/slug.ts';
import { knownNames } from '../../archive/checks/names.ts';
import { collectionOf } from '../../archive/collections.ts';
import { type RawFile, readContentFile } from '../../archive/content-file.ts';
import { readArchive } from '../../archive/join.ts';
import type { Problem } from '../../archive/problems.ts';
import { type FileReader, rememberingReader } from '../../archive/read-content.ts';
import type { Reading, Refusal } from '../../archive/reading.ts';
import { messageParts, slug } from '../../archive/schema/text.ts';
import { xmlText } from '../../escape/xml.ts';
import { amount } from '../../words/amount.ts';
import { bytesOf, FOLDERS, type Folder, stateOf, writeRecord } from './file.ts';
import { area, controls, placed } from './form.ts';
import { focused, links, notice, page, type Step, summary } from './page.ts';
import { claimsOf, claimTask, newRecordTask, readRecord, recordTask, type Task, withChain } from './task.ts';
import { given, type Values, valuesOf } from './values.ts';

/** What the editor needs to answer requests. */
export interface Desk {
  readonly folder: string;
  readonly look: () => Reading | Refusal;
  /** Path of the site; begins and ends with a slash. */
  readonly base: string;
  /** Every form carries this token, so that the editor accepts only forms made here. */
  readonly token: string;
}

/** A request that has been found to come from the editor’s own pages. */
export interface Asked {
  /** The path after `/edit/`: empty, or ending with a slash. */
  readonly path: string;
  readonly isSaved: boolean;
  /** The submitted form; undefined if a page is requested. */
  readonly form?: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly html?: string;
  /** The address to redirect to. */
  readonly location?: string;
}

const ADDRESS = new RegExp(`^(${FOLDERS.join('|')})/(${SLUG})/(?:claims/(${SLUG})/)?$`);
const NEW = 'new';
const HOME: Step = ['edit/', 'Editor'];

const recordAddress = (folder: Folder, id: string) => `edit/${folder}/${id}/`;
const problemsIn = (content: Reading | Refusal) => ('problems' in content ? content.problems : []);
const sameText = ({ file, field, wrong }: Problem) => `${file} ${field} ${wrong}`;

/** What a form page shows for its task: the HTTP status, the values and the problems. */
interface Outcome {
  readonly status: number;
  readonly values: Values;
  readonly body: string;
  readonly problems: readonly Problem[];
  readonly message?: string | undefined;
  /** Whether the record may be saved as it is, despite its problems. */
  readonly mayStay?: boolean;
}

/** What surrounds a form: the pages to link back to, the HTML below it, and the state of its file. */
interface Place {
  readonly way: readonly Step[];
  /** HTML about the record, below the form. */
  readonly below: string;
  readonly state: string;
}

function formPage(desk: Desk, content: Reading | Refusal, task: Task, place: Place, outcome: Outcome): Answer {
  const { values, body, problems, status, message, mayStay = false } = outcome;
  const found = placed(problems, task.fields, task.at, values);
  const shown = { problems: found, known: knownNames(content.records), offered: task.offered };
  const bodyProblems = (found.get('body') ?? []).map(({ wrong, instead }) => `${wrong}. ${instead}`).join(' ');
  const bodyState = bodyProblems === '' ? '' : ' aria-invalid="true" aria-describedby="body-wrong"';
  const text =
    task.body === undefined
      ? ''
      : `<div class="field"><label for="body">text below the fields</label>${
          bodyProblems === '' ? '' : `<p class="wrong" id="body-wrong">${xmlText(bodyProblems)}</p>`
        }${area(`id="body" name="body"${bodyState}`, body, 8)}</div>`;
  const stay = mayStay ? '<button name="anyway" value="yes">Save with these problems</button>' : '';
  const form = `<form method="post"${status === 200 ? '' : ' data-unsaved'}><input type="hidden" name="token" value="${desk.token}"><input type="hidden" name="state" value="${xmlText(place.state)}">${controls(task.fields, values, task.isFolded, shown)}${text}<button>Save</button>${stay}</form>`;
  const top = (message === undefined ? '' : notice(message)) + summary(found);
  const html = page(
    desk.base,
    place.way,
    task.title,
    top + form + place.below,
    `${desk.base}src/browser/editor/unsaved.ts`,
  );
  return { status, html: problems.length === 0 ? html : focused(html) };
}

/** The problems that a change would cause in any file, and the remaining problems of the changed record or claim. */
function problemsAfter(content: Reading | Refusal, file: RawFile, task: Task, reader: FileReader): Problem[] {
  const others = content.files.filter(({ path }) => path !== file.path);
  const files = [...others, file].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = readArchive(files, reader);
  const before = new Set(problemsIn(content).map(sameText));
  return ('problems' in read ? read.problems : []).filter(
    (problem) => (problem.file === file.path && task.concerns(problem)) || !before.has(sameText(problem)),
  );
}

/** Saves a submitted form. If it cannot be saved, the page shows it again as submitted, with the reason. */
function saved(
  desk: Desk,
  content: Reading | Refusal,
  task: Task,
  place: Place,
  target: { path: string; address: string },
  form: URLSearchParams,
  reader: FileReader,
): Answer {
  const values = withChain(valuesOf(task.fields, '', form), task.values);
  const body = (form.get('body') ?? '').replaceAll('\r\n', '\n');
  const state = form.get('state') ?? '';
  const refused = (status: number, problems: readonly Problem[], message?: string, mayStay = false) => {
    const own = { status, values: (given(values) ?? {}) as Values, body, problems, mayStay, message };
    return formPage(desk, content, task, { ...place, state }, own);
  };
  const changed = () =>
    refused(
      409,
      [],
      state === ''
        ? `Nothing is saved: there is already a file <code>${target.path}</code>. Give this record another id.`
        : `Nothing is saved: <code>${target.path}</code> has changed since this form was opened. Copy what you need from here, then <a href="${desk.base}${target.address}">open it again</a>.`,
    );
  if (stateOf(bytesOf(desk.folder, target.path)) !== state) return changed();
  const text = task.text(values, body);
  if (text === undefined)
    return refused(
      422,
      [],
      `Nothing is saved: <code>${target.path}</code> is written in a way that the editor cannot change without risk. Change it in a text editor.`,
    );
  const file = { path: target.path, bytes: new TextEncoder().encode(text) };
  const read = readContentFile(file);
  if ('problems' in read)
    return refused(422, read.problems, 'Nothing is saved: the change would make the file unreadable.');
  const problems = problemsAfter(content, file, task, reader);
  if (problems.length > 0 && !form.has('anyway')) return refused(422, problems, 'Nothing is saved yet.', true);
  const done = writeRecord(desk.folder, target.path, text, state);
  if (done === 'changed') return changed();
  if (done === 'elsewhere')
    return refused(409, [], `Nothing is saved: <code>${target.path}</code> is not a plain file in the content folder.`);
  return { status: 303, location: `${desk.base}${target.address}?saved` };
}

const plain = (desk: Desk, status: number, title: string, text: string): Answer => ({
  status,
  html: page(desk.base, [HOME], title, `<p class="lead">${text}</p>`),
});

function listPage(desk: Desk, content: Reading | Refusal): Answer {
  const counts = Map.groupBy(problemsIn(content), ({ file }) => file);
  const parts = FOLDERS.map((folder) => {
    const titles = new Map(
      content.records[folder].map(({ id, data }) => [id, 'name' in data ? data.name : data.title] as const),
    );
    const all = content.files.flatMap(({ path }) => {
      const found = collectionOf(path);
      if (found?.name !== folder || !slug.safeParse(found.id).success) return [];
      const count = counts.get(path)?.length ?? 0;
      const more = `${found.id}${count === 0 ? '' : `, ${amount(count, 'problem')}`}`;
      return [[recordAddress(folder, found.id), titles.get(found.id) ?? found.id, more] as const];
    });
    return `<h2>${folder[0]?.toUpperCase()}${folder.slice(1)} <a href="${desk.base}${recordAddress(folder, NEW)}">Make a new ${folder.slice(0, -1)}</a></h2>${links(desk.base, all)}`;
  });
  const lead = `<p class="lead">Forms for the files in <code>${xmlText(desk.folder)}</code>. Statements are on the form of their source.</p>`;
  return { status: 200, html: page(desk.base, [], 'Editor', lead + parts.join('')) };
}

/** The part of the page below a source’s form: links to the forms of its statements. */
function statements(desk: Desk, id: string, data: Values): string {
  const address = (claim: string) => `${recordAddress('sources', id)}claims/${claim}/`;
  const all = claimsOf(data).flatMap((each) =>
    slug.safeParse(each.id).success
      ? [[address(each.id), String(each.claim.says ?? each.id), `${each.claim.at ?? ''}, ${each.id}`] as const]
      : [],
  );
  return `<h2>Statements <a href="${desk.base}${address(NEW)}">Add a statement</a></h2>${links(desk.base, all)}`;
}

function newRecordAnswer(desk: Desk, content: Reading | Refusal, folder: Folder, asked: Asked, reader: FileReader) {
  const task = newRecordTask(folder, content.records);
  const place: Place = { way: [HOME], below: '', state: '' };
  const { form } = asked;
  if (form === undefined)
    return formPage(desk, content, task, place, { status: 200, values: {}, body: '', problems: [] });
  const id = (form.get('id') ?? '').trim();
  const checked = slug.safeParse(id);
  if (checked.success && id !== NEW) {
    const target = { path: `${folder}/${id}.md`, address: recordAddress(folder, id) };
    return saved(desk, content, task, place, target, form, reader);
  }
  const parts = checked.success
    ? // The new record’s form would have the same address as this form, so nobody could open it.
      { wrong: `"${NEW}" is the address of this form`, instead: 'Write another id.' }
    : messageParts(checked.error.issues[0]?.message ?? '');
  const problem = {
    file: folder,
    field: 'id',
    ...(id === '' ? { wrong: 'is missing', instead: 'Write one.' } : parts),
  };
  const values = (given(valuesOf(task.fields, '', form)) ?? {}) as Values;
  const body = form.get('body') ?? '';
  return formPage(desk, content, task, place, { status: 422, values, body, problems: [problem] });
}

/**
 * Makes the editor.
 *
 * @returns a function that answers requests. It writes only the files of records, and only for forms that carry the
 * token.
 */
export function editorAnswers(desk: Desk): (asked: Asked) => Answer {
  const reader = rememberingReader();
  return (asked) => {
    const content = desk.look();
    const { form } = asked;
    if (asked.path === '' && form === undefined) return listPage(desk, content);
    const [, name, id = '', claim] = ADDRESS.exec(asked.path) ?? [];
    const folder = FOLDERS.find((each) => each === name);
    if (folder === undefined || id.length > LONGEST_SLUG || (claim !== undefined && folder !== 'sources'))
      return plain(desk, 404, 'There is no such form', 'Choose a record from the list.');
    if (id === NEW && claim === undefined) return newRecordAnswer(desk, content, folder, asked, reader);

    const path = `${folder}/${id}.md`;
    const bytes = bytesOf(desk.folder, path);
    if (bytes === undefined)
      return plain(desk, 404, `There is no ${path}`, 'It is not a plain file in the content folder.');
    const read = readRecord({ path, bytes });
    if ('problems' in read) {
      const html = page(
        desk.base,
        [HOME],
        path,
        notice('Correct this file in a text editor first.') + summary(new Map([['', read.problems]])),
      );
      return { status: 200, html };
    }
    const task =
      claim === undefined
        ? recordTask(folder, id, read.text, read.data)
        : claimTask(id, claim === NEW ? undefined : claim, read.text, read.data, content.records);
    if (task === undefined) return plain(desk, 404, `${id} has no statement ${claim}`, 'Choose one from its source.');
    const own = recordAddress(folder, id);
    const place: Place = {
      way: claim === undefined ? [HOME, [`${folder}/${id}/`, 'Its page']] : [HOME, [own, id]],
      below: folder === 'sources' && claim === undefined ? statements(desk, id, read.data) : '',
      state: stateOf(bytes),
    };
    const address = claim === undefined ? own : `${own}claims/${claim}/`;
    if (form !== undefined) return saved(desk, content, task, place, { path, address }, form, reader);
    const problems = problemsIn(content).filter((problem) => problem.file === path && task.concerns(problem));
    const message = asked.isSaved ? `Saved.${claim === NEW ? ' Here you can add the next one.' : ''}` : undefined;
    return formPage(desk, content, task, place, {
      status: 200,
      values: task.values,
      body: task.body ?? '',
      problems,
      message,
    });
  };
}
