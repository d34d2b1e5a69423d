/** Turns fields into a form in HTML. Every text is escaped, and the form needs no script. */
import type { Known } from '../../archive/checks/names.ts';
import { fieldName, type Path, type Problem } from '../../archive/problems.ts';
import type { Nameable } from '../../archive/schema/text.ts';
import { xmlText } from '../../escape/xml.ts';
import type { Field } from './fields.ts';
import { entryName, firstText, given, linesOf, nameIn, placeOf, removalOf, textOf, type Values } from './values.ts';

/** What a form shows besides its fields and their values. */
export interface Shown {
  /** Problems, keyed by the name of the control or group of controls that they concern. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly known: Known;
  /** Suggested values for fields that do not take ids, keyed by field. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

/** Kinds of id with values so few and so stable that a menu can offer them. */
const FEW: ReadonlySet<Nameable> = new Set(['status', 'kind', 'topic', 'measure', 'principal', 'place']);

/** Number of empty inputs for new ids in a list of ids. */
const EMPTY_LINES = 2;

const words = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const option = (value: string, chosen: string, text = value) =>
  `<option value="${xmlText(value)}"${value === chosen ? ' selected' : ''}>${xmlText(text)}</option>`;

/** A menu. If a value is not among the choices, the menu adds it to them, so that it is not lost. */
export function menu(attributes: string, choices: readonly string[], chosen: string): string {
  const all = chosen === '' || choices.includes(chosen) ? choices : [chosen, ...choices];
  return `<select ${attributes}>${option('', chosen)}${all.map((each) => option(each, chosen)).join('')}</select>`;
}

/** The help and problems of a control as paragraphs, and the attributes with which the control refers to them. */
function told(name: string, help: string, { problems }: Shown) {
  const own = problems.get(name) ?? [];
  const about = [...(help === '' ? [] : [`${name}-help`]), ...(own.length === 0 ? [] : [`${name}-wrong`])].join(' ');
  const text = own.map(({ wrong, instead }) => `${wrong}. ${instead}`).join(' ');
  return {
    html:
      (help === '' ? '' : `<p class="help" id="${name}-help">${xmlText(help)}</p>`) +
      (own.length === 0 ? '' : `<p class="wrong" id="${name}-wrong">${xmlText(text)}</p>`),
    described: `${about === '' ? '' : ` aria-describedby="${about}"`}`,
    invalid: own.length === 0 ? '' : ' aria-invalid="true"',
  };
}

const isLong = (text: string) => text.length > 70 || text.includes('\n');

function control(field: Field, name: string, text: string, attributes: string, page: Shown): string {
  const { names, choices, prose } = field;
  if (choices.length > 0) return menu(attributes, choices.map(String), text);
  const offered = page.offered[name];
  const few = names !== undefined && FEW.has(names) ? [...page.known[names]] : [];
  if (few.length > 0) return menu(attributes, few, text);
  if (prose || isLong(text)) return area(attributes, text, isLong(text) ? 4 : 2);
  const list = names === undefined ? offered && `offered-${name}` : `ids-${names}`;
  return `<input ${attributes} value="${xmlText(text)}" autocomplete="off"${list === undefined ? '' : ` list="${list}"`}>`;
}

/** A text area. HTML ignores a line break at the start of its text, so one is added there. */
export const area = (attributes: string, text: string, rows: number): string =>
  `<textarea ${attributes} rows="${rows}">\n${xmlText(text)}</textarea>`;

function group(legend: string, name: string, inside: string, help: string, needed: boolean, page: Shown): string {
  const { html, described } = told(name, help, page);
  return `<fieldset id="${name}"${described}><legend>${legend}${mark(needed)}</legend>${html}${inside}</fieldset>`;
}

const mark = (needed: boolean) => (needed ? ' <span class="needed">needed</span>' : '');

/** Whether a control or group, or anything inside it, has a problem. */
const hasProblem = (name: string, { problems }: Shown) =>
  [...problems.keys()].some((each) => each === name || each.startsWith(`${name}.`) || each.startsWith(`${name}[`));

/** The menu for moving an item within its list. @param count number of items in the list. */
function placeMenu(entry: string, n: number, count: number, label = ''): string {
  const places = Array.from({ length: count }, (_, at) => option(String(at + 1), String(n + 1)));
  return `<select id="${placeOf(entry)}" name="${placeOf(entry)}"${label}>${places.join('')}</select>`;
}

function entries(field: Field, name: string, value: unknown, page: Shown): string {
  const known = Array.isArray(value) ? value : [];
  const one = (values: unknown, n: number, isNew: boolean) => {
    const entry = entryName(name, n);
    const own = `${words(field.key)} ${n + 1}`;
    const count = isNew ? n + 1 : known.length;
    const place = `<label for="${placeOf(entry)}">Place of ${own}</label>${placeMenu(entry, n, count)}`;
    const box = `<label><input type="checkbox" name="${removalOf(entry)}"> Take out ${own}</label>`;
    const inside = rows(field.inside, entry, (values ?? {}) as Values, page);
    const means = (count > 1 ? place : '') + (isNew ? '' : box);
    const more = means === '' ? '' : `<p class="item">${means}</p>`;
    const first = isNew ? '' : firstText(values);
    return group(`${own}${first === '' ? '' : `: ${xmlText(first)}`}`, entry, inside + more, '', false, page);
  };
  const fresh = one(undefined, known.length, true);
  const open = hasProblem(entryName(name, known.length), page) || (field.needed && known.length === 0);
  const more = `<details${open ? ' open' : ''}><summary>Add to “${words(field.key)}”</summary>${fresh}</details>`;
  return known.map((values, n) => one(values, n, false)).join('') + more;
}

function ids(field: Field, name: string, value: unknown, page: Shown): string {
  const lines = [...linesOf(value), ...Array<string>(EMPTY_LINES).fill('')];
  const { invalid } = told(name, '', page);
  return lines
    .map((text, n) => {
      const own = `${words(field.key)} ${n + 1}`;
      const label = `aria-label="${own}"${n === 0 ? invalid : ''}`;
      const asked = `<input name="${name}" ${label} value="${xmlText(text)}" autocomplete="off" list="ids-${field.names}">`;
      if (lines.length <= EMPTY_LINES) return asked;
      return `<div class="item">${asked}${placeMenu(entryName(name, n), n, lines.length, ` aria-label="Place of ${own}"`)}</div>`;
    })
    .join('');
}

function row(field: Field, parent: string, value: unknown, page: Shown): string {
  const name = nameIn(parent, field.key);
  const { key, help, needed, is } = field;
  if (is === 'fields')
    return group(words(key), name, rows(field.inside, name, (value ?? {}) as Values, page), help, needed, page);
  if (is === 'list') return group(words(key), name, entries(field, name, value, page), help, needed, page);
  if (is === 'texts' && field.names !== undefined)
    return group(words(key), name, ids(field, name, value, page), help, needed, page);
  const several = is === 'texts' ? ' One on each line.' : is === 'pairs' ? ' One on each line, as “ar = …”.' : '';
  const { html, described, invalid } = told(name, help + several, page);
  const attributes = `id="${name}" name="${name}"${described}${invalid}`;
  const asked =
    several === ''
      ? control(field, name, textOf(value), attributes, page)
      : area(attributes, linesOf(value).join('\n'), 2);
  return `<div class="field"><label for="${name}">${words(key)}${mark(needed)}</label>${html}${asked}</div>`;
}

const rows = (fields: readonly Field[], parent: string, values: Values, page: Shown): string =>
  fields.map((field) => row(field, parent, values[field.key], page)).join('');

/** The lists of ids and other values that controls in a form suggest. */
function lists(fields: readonly Field[], page: Shown): string {
  const named = (all: readonly Field[]): Nameable[] =>
    all.flatMap(({ names, inside }) => [...(names === undefined ? [] : [names]), ...named(inside)]);
  const list = (id: string, values: Iterable<string>) =>
    `<datalist id="${id}">${[...values].map((value) => `<option value="${xmlText(value)}"></option>`).join('')}</datalist>`;
  return [
    ...[...new Set(named(fields))].map((kind) => list(`ids-${kind}`, page.known[kind])),
    ...Object.entries(page.offered).map(([name, values]) => list(`offered-${name}`, values)),
  ].join('');
}

/**
 * The controls of a form.
 *
 * @param folded whether optional fields without a value are in a collapsed section.
 */
export function controls(fields: readonly Field[], values: Values, folded: boolean, page: Shown): string {
  const isPlain = ({ key, needed }: Field) =>
    !folded || needed || given(values[key]) !== undefined || hasProblem(key, page);
  const rare = fields.filter((field) => !isPlain(field));
  const names = rare.map(({ key }) => words(key)).join(', ');
  const more =
    rare.length === 0
      ? ''
      : `<details class="rare"><summary>More fields: ${names}</summary>${rows(rare, '', values, page)}</details>`;
  return lists(fields, page) + rows(fields.filter(isPlain), '', values, page) + more;
}

/** The names of all controls and groups in a form. Problems can be linked to them. */
function namesOf(fields: readonly Field[], parent: string, values: Values): string[] {
  return fields.flatMap((field) => {
    const name = nameIn(parent, field.key);
    const value = values[field.key];
    if (field.is === 'fields') return [name, ...namesOf(field.inside, name, (value ?? {}) as Values)];
    if (field.is !== 'list') return [name];
    const known = Array.isArray(value) ? value : [];
    const entry = (each: unknown, n: number) => [
      entryName(name, n),
      ...namesOf(field.inside, entryName(name, n), (each ?? {}) as Values),
    ];
    return [name, ...[...known, undefined].flatMap(entry)];
  });
}

/**
 * Finds the control, or the smallest group of controls, for each problem.
 *
 * @param path the path of the form’s fields in the record.
 * @returns problems by name; those that concern no field of the form have the name ''.
 */
export function placed(
  problems: readonly Problem[],
  fields: readonly Field[],
  path: Path,
  values: Values,
): Map<string, Problem[]> {
  const names = new Set(['body', ...namesOf(fields, '', values)]);
  const outer = fieldName(path);
  return Map.groupBy(problems, ({ field = '' }) => {
    if (!field.startsWith(outer)) return '';
    let name = outer === '' ? field : field.slice(outer.length + 1);
    // A problem’s field name may contain any characters, so its last part is removed, whatever that part contains.
    while (name !== '' && !names.has(name)) name = name.replace(/(?:^|[.[])[^.[]*$/, '');
    return name;
  });
}
