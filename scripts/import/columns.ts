/** The columns of tables that can be imported, and the fields that their cells fill. */
import { COLLECTIONS } from '../../src/archive/collections.ts';
import { claimSchema } from '../../src/archive/schema/claim.ts';
import { partAt } from '../../src/archive/schema-manual.ts';
import { stepIn } from '../../src/desk/chain-text.ts';
import { oneOf } from '../../src/desk/template.ts';
import { JULIAN, printedFrom, VALUES, valueIn } from '../claim-answers.ts';
import { FORMS, QUESTIONS, yes } from '../new-record.ts';

export const TABLES = ['actors', 'events', 'statements'] as const;
export type Table = (typeof TABLES)[number];

export interface Column {
  readonly name: string;
  /** The field that the column fills: `date.edtf`. */
  readonly field: string;
  /** Whether a cell can have several values, separated by semicolons or line breaks. */
  readonly list: boolean;
  readonly read: (cell: string) => unknown;
  /** The required form of a cell, if the explanation of the field does not state it. */
  readonly form?: string;
}

const same = (cell: string): unknown => cell;
/** A cell as a number. Any other text is left unchanged, for the check to report. */
const number = (cell: string): unknown => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);

const one = (name: string, field = name, read = same): Column => ({ name, field, list: false, read });
const several = (name: string, field: string, form: string, read = same): Column => ({
  name,
  field,
  list: true,
  read,
  form,
});

const YES = '"yes" or nothing.';
const IDS = 'Ids or names, separated by ";".';

/** `anna-voss = speaks` → an actor who takes part, with a role. */
function involved(cell: string): unknown {
  const [actor = '', ...role] = cell.split('=');
  return { actor: actor.trim(), ...(role.length > 0 && { role: role.join('=').trim() }) };
}

/** A date in another calendar. A cell of any other form is left unchanged, for the check to report. */
function printed(cell: string): unknown {
  const read = printedFrom(cell);
  return 'fault' in read ? cell : read.printed;
}

/** The questions of `npm run new` as columns, so that both have the same names. */
const asked = (kind: 'actor' | 'event', except: readonly string[]): Column[] =>
  QUESTIONS[kind]
    .filter(({ flag }) => !except.includes(flag))
    .map(({ flag, field, list, read = same }) => ({
      name: flag,
      field,
      list: list !== undefined,
      read,
      ...(list === undefined ? {} : { form: 'Several, separated by ";".' }),
    }));

export const COLUMNS: Readonly<Record<Table, readonly Column[]>> = {
  actors: [one('id'), ...asked('actor', []), one('text')],
  events: [
    one('id'),
    ...asked('event', ['claim', 'actors']),
    several('claims', 'date.evidence', 'The claims that date it, as source/claim, separated by ";".', (claim) => ({
      claim,
    })),
    several('actors', 'actors', `${IDS} A role may follow: "anna-voss = speaks".`, involved),
    one('text'),
  ],
  statements: [
    one('source'),
    one('id'),
    one('at', 'at', number),
    one('says'),
    one('quote'),
    several(
      'chain',
      'chain',
      'Steps separated by ";": "harbour-board = reports; anna-voss = states". The words for someone unnamed are in brackets or quotation marks: "(a sailor) = states"; for several people, the verb is in the plural: "(two sailors) = state". An occasion may follow: "anna-voss = states = a letter".',
      stepIn,
    ),
    several('events', 'events', IDS),
    one('topic'),
    several('also-topics', 'alsoTopics', IDS),
    several('actors', 'actors', IDS),
    one('date', 'date.edtf'),
    { ...one('window', 'date.window', yes), form: YES },
    { ...one('night', 'date.night', yes), form: YES },
    one('date-event', 'date.event'),
    { ...one('apart', 'date.apart', yes), form: YES },
    one('basis', 'date.basis'),
    {
      ...one('printed', 'date.printed', printed),
      form: `"words as printed = calendar = date in it": "${JULIAN}".`,
    },
    one('phrase', 'date.phrase'),
    one('resolved', 'date.resolved'),
    several('values', 'values', `Separated by ";": "${VALUES}".`, valueIn),
    several('denies', 'denies', 'Claims as source/claim, separated by ";".'),
  ],
};

const schemaOf = (table: Table) => (table === 'statements' ? claimSchema : COLLECTIONS[table].schema);

/** Whether a record must have a field. An empty cell for a required list means that the list is empty. */
export const isNeeded = (table: Table, { field }: Column): boolean =>
  partAt(schemaOf(table), [])?.required?.includes(field) === true;

const OWN: Readonly<Record<string, string>> = {
  id: 'Its permanent id; if the cell is empty, one is made.',
  source: 'The id or title of the document, which must be in the archive.',
  text: 'The text below the fields, in our words, with citations: [@source/claim].',
};

/** The explanation of a column: what its cells are for. */
export function explanation(table: Table, { name, field, form, list }: Column): string {
  if (OWN[name] !== undefined) return OWN[name];
  const part = partAt(schemaOf(table), field.split('.')) ?? {};
  const shape = form ?? (list ? '' : (FORMS[name] ?? ''));
  return [part.description ?? '', oneOf(part), shape].filter((each) => each !== '').join(' ');
}

/** The column whose field a problem is in: `date.evidence[0].claim` → `claims`. */
export function columnOf(table: Table, field: string): string {
  const inside = ({ field: own }: Column) =>
    field === own || field.startsWith(`${own}.`) || field.startsWith(`${own}[`);
  const found = COLUMNS[table].find(inside) ?? COLUMNS[table].find(({ field: own }) => own.startsWith(`${field}.`));
  return found === undefined ? field : `column "${found.name}"`;
}
