/** Removes a record from the files that name it: from every list that can do without it. */
import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { collectionOf } from '../src/archive/collections.ts';
import { type Path, problemText } from '../src/archive/problems.ts';
import { readName } from '../src/archive/record-name.ts';
import { type Entry, fieldProblem, type Records } from '../src/archive/records.ts';
import { namedBy } from '../src/archive/renaming.ts';
import { after } from '../src/desk/yaml-edit.ts';

/** Whether an id belongs to a record that is being removed. */
export type Goes = (kind: string, id: string) => boolean;

/** A file without the removed records, and the places where only an editor can say what to write instead. */
export interface TakenOut {
  readonly text: string;
  readonly left: readonly string[];
  /** Whether the file is a list with nothing left in it. */
  readonly isEmpty?: boolean;
}

const MEND = 'Write what it rests on instead, or delete the sentence or field.';

/** Whether the path is that of an id whose whole list item is removed with it. */
const isItem = (path: Path) => path.length === 3 && path[0] === 'actors' && path[2] === 'actor';

/**
 * A list without some of its items, as text and with its position; an emptied list is removed with its field, or
 * becomes `[]`.
 */
function listWithout(yaml: string, document: ReturnType<typeof parseDocument>, path: Path, gone: ReadonlySet<number>) {
  const list = document.getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`no list ${path.join('.')}`);
  const items = list.items as Node[];
  const kept = items.filter((_, n) => !gone.has(n));
  const slice = ({ range }: Node) => yaml.slice(range?.[0], range?.[1]);
  if (list.flow === true || kept.length === 0) {
    const empty = list.flow === true ? '' : '\n';
    return [{ start: list.range[0], end: list.range[1], text: `[${kept.map(slice).join(', ')}]${empty}` }];
  }
  return items.flatMap((item, n) => {
    if (!gone.has(n)) return [];
    const start = yaml.lastIndexOf('\n', item.range?.[0] ?? 0) + 1;
    return [{ start, end: after(yaml, item), text: '' }];
  });
}

function fieldsWithout(yaml: string, lists: ReadonlyMap<string, { path: Path; gone: Set<number> }>): string {
  const document = parseDocument(yaml);
  if (!isMap(document.contents)) return yaml;
  return [...lists.values()]
    .flatMap(({ path, gone }) => listWithout(yaml, document, path, gone))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), yaml);
}

function bodyWithout(entry: Entry<unknown>, body: string, goes: Goes): TakenOut {
  const left: string[] = [];
  const at = (index: number) => ({ line: entry.bodyLine + body.slice(0, index).split('\n').length - 1, column: 1 });
  const say = (index: number, wrong: string) =>
    left.push(problemText({ file: entry.file, place: at(index), field: 'body', wrong, instead: MEND }));
  const text = body.replace(/\[@([^\]\n]*)\]/gu, (mark, inside: string, index: number) => {
    const cited = inside.split(';').map((each) => each.trim().replace(/^@/, ''));
    const kept = cited.filter((claim) => !goes('claim', claim));
    if (kept.length === cited.length) return mark;
    if (kept.length === 0) say(index, `rests only on ${cited.join(', ')}`);
    return `[${kept.map((claim) => `@${claim}`).join('; ')}]`;
  });
  for (const match of body.matchAll(/(?<=\]\(|\]: )([a-z]+):([a-z0-9-]+)/gu))
    if (goes(match[1] ?? '', match[2] ?? '')) say(match.index, `links to ${match[0]}`);
  return { text, left };
}

/**
 * The list of versions after the removal. The newest version no longer mentions the removed records; older versions
 * still say what was published.
 */
function changesWithout(text: string, records: Records, goes: Goes): string {
  const [newest] = records.changes[0]?.data.versions ?? [];
  const gone = (name: string) => {
    const { kind, id } = readName(name);
    return goes(kind, id);
  };
  const named = {
    added: newest?.added ?? [],
    corrected: (newest?.corrected ?? []).map(({ record }) => record),
  };
  const lists = Object.entries(named).flatMap(([list, names]) => {
    const at = new Set(names.flatMap((name, n) => (gone(name) ? [n] : [])));
    return at.size === 0 ? [] : [[list, { path: ['versions', 0, list], gone: at }] as const];
  });
  return fieldsWithout(text, new Map(lists));
}

/** One content file without the removed records. @param text the text of the file. */
export function takenOut(path: string, text: string, records: Records, goes: Goes): TakenOut {
  const place = collectionOf(path);
  const entry = place && records[place.name].find(({ id }) => id === place.id);
  if (place === undefined || entry === undefined) return { text, left: [] };
  if (place.name === 'changes') return { text: changesWithout(text, records, goes), left: [] };
  const source = place.name === 'sources' ? entry.id : undefined;
  const lists = new Map<string, { path: Path; gone: Set<number> }>();
  const take = (list: Path, n: number) => {
    const known = lists.get(list.join()) ?? { path: list, gone: new Set() };
    lists.set(list.join(), known);
    known.gone.add(n);
  };
  const left: string[] = [];
  const claims = source === undefined ? [] : (entry.data as Records['sources'][number]['data']).claims;
  claims.forEach(({ id }, n) => {
    if (goes('claim', `${source}/${id}`)) take(['claims'], n);
  });
  const places = place.name === 'places' ? (entry.data as Records['places'][number]['data']).places : [];
  places.forEach(({ id }, n) => {
    if (goes('place', id)) take(['places'], n);
  });
  for (const { kind, id, path: field } of namedBy(place.name, entry)) {
    if (!goes(kind, id)) continue;
    if (lists.get('claims')?.gone.has(Number(field[1])) === true && field[0] === 'claims') continue;
    const last = field.at(-1);
    if (typeof last === 'number') take(field.slice(0, -1), last);
    else if (place.name === 'events' && isItem(field)) take(['actors'], Number(field[1]));
    else left.push(problemText(fieldProblem(entry, field, `names the ${kind} "${id}"`, MEND)));
  }
  const [head = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?\n)(---\n?[\s\S]*)$/.exec(text)?.slice(1) ?? [];
  const body = bodyWithout(entry, entry.body, goes);
  const fence = rest.slice(0, rest.length - entry.body.length);
  return {
    text: head + (lists.size === 0 ? yaml : fieldsWithout(yaml, lists)) + fence + body.text,
    left: [...left, ...body.left],
    isEmpty: places.length > 0 && lists.get('places')?.gone.size === places.length,
  };
}
