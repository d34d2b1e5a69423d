/** Reads RIS, the tagged lines that reference managers and catalogues export. */
import type { Fault } from './proposal.ts';
import { type Given, type Work, type WorkField, workOf } from './work.ts';
import { kindNamed } from './work-kind.ts';

/** Tags in order of preference: a day before a year, the full title of a journal before its short one. */
const TAGS: Readonly<Record<string, WorkField>> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  AU: 'authors',
  A1: 'authors',
  ED: 'contributors',
  A2: 'contributors',
  A4: 'translators',
  T2: 'container',
  JO: 'container',
  JF: 'container',
  BT: 'container',
  T3: 'container',
  JA: 'container',
  J2: 'container',
  PB: 'publisher',
  CY: 'place',
  PP: 'place',
  VL: 'volume',
  ET: 'edition',
  M3: 'genre',
  LA: 'language',
  DA: 'published',
  PY: 'published',
  Y1: 'published',
  Y2: 'lookedUp',
  UR: 'address',
  DO: 'doi',
  DB: 'repository',
  AV: 'shelfMark',
  AN: 'shelfMark',
  CN: 'shelfMark',
};
const PREFERENCE = Object.keys(TAGS);

interface Line {
  readonly tag: string;
  value: string;
}

/** An organisation’s name ends in a comma in RIS, but in our own records only if it contains another comma. */
const nameText = (name: string) => (/^[^,]*,\s*$/.test(name) ? name.replace(/,\s*$/, '') : name.trim());

/** `1899/03//circa` → `c. 1899-03`. In RIS, other words may follow the parts of the date. */
function dateText(value: string): string {
  const [year = '', month = '', day = '', ...other] = value.split('/').map((part) => part.trim());
  const words = other.join(' ').trim();
  if (!/^\d{4}$/.test(year) || !/^\d{0,2}$/.test(month) || !/^\d{0,2}$/.test(day)) return value;
  if (/^(?:(?:circa|about|c\.|ca\.) )?(?:spring|summer|autumn|fall|winter)$/i.test(words) && month === '')
    return words.replace(/\S+$/, (season) => `${season} ${year}`);
  const date = [year, month, day].filter((part) => part !== '').join('-');
  return words === '' ? date : /^(?:circa|about|c\.?|ca\.?)$/i.test(words) ? `c. ${date}` : value;
}

function given(lines: readonly Line[]): Given[] {
  const pages = ['SP', 'EP'].flatMap((tag) => lines.find((line) => line.tag === tag)?.value ?? []);
  const rank = ({ tag }: Line) => (PREFERENCE.includes(tag) ? PREFERENCE.indexOf(tag) : PREFERENCE.length);
  const others = lines
    .filter(({ tag }) => !['TY', 'ID', 'SP', 'EP'].includes(tag))
    .toSorted((a, b) => rank(a) - rank(b));
  return [
    { field: 'SP', to: 'pages', value: pages.join('-') },
    ...others.map(({ tag, value }): Given => {
      const to = Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
      const name = to === 'authors' || to === 'contributors' || to === 'translators';
      const date = to === 'published' || to === 'lookedUp';
      return { field: tag, to, value: name ? nameText(value) : date ? dateText(value) : value };
    }),
  ];
}

/** Whether a text looks like RIS. */
export const isRis = (text: string): boolean => /^TY {1,2}- /m.test(text);

/** @param name the name of the file. */
export function risWorks(text: string, name: string): { works: Work[]; faults: Fault[] } {
  const works: Work[] = [];
  const faults: Fault[] = [];
  let lines: Line[] | undefined;
  let begun = 0;
  const end = () => {
    if (lines === undefined) return;
    const value = (tag: string) => lines?.find((line) => line.tag === tag)?.value ?? '';
    const title = value('TI') || value('T1');
    const from = `${name}, line ${begun}${title === '' ? '' : ` ("${title.slice(0, 40)}")`}`;
    works.push(
      workOf({ from, key: value('ID'), type: value('TY'), kind: kindNamed('ris', value('TY')) }, given(lines)),
    );
    lines = undefined;
  };
  text.split('\n').forEach((written, n) => {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(written.trimEnd()) ?? [];
    const fault = (wrong: string, instead: string) => faults.push({ from: `${name}, line ${n + 1}`, wrong, instead });
    if (tag === 'TY') {
      if (lines !== undefined) fault('a new reference begins before the last one ends', 'Write "ER  - " above it.');
      end();
      lines = [{ tag, value: value.trim() }];
      begun = n + 1;
    } else if (tag === 'ER') end();
    else if (lines === undefined) {
      if (written.trim() !== '') fault('it belongs to no reference', 'Begin each reference with a line "TY  - ".');
    } else if (tag !== undefined) lines.push({ tag, value: value.trim() });
    else if (written.trim() !== '') {
      const last = lines.at(-1);
      if (last !== undefined) last.value += `\n${written.trim()}`;
    }
  });
  if (lines !== undefined)
    faults.push({
      from: `${name}, line ${begun}`,
      wrong: 'the reference has no end',
      instead: 'Write "ER  - " below it.',
    });
  return { works, faults };
}
