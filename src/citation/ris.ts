/** CSL items → RIS, the format every reference manager imports. CRLF, no byte order mark. */
import { type CslDate, type CslItem, type CslType, writtenName } from './csl.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  'entry-encyclopedia': 'ENCYC',
  report: 'RPRT',
  personal_communication: 'PCOMM',
  book: 'BOOK',
  dataset: 'DATA',
};

/** A value on one line; a line break would begin another tag. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function dateLines({ 'date-parts': [first = []] }: CslDate): [string, string][] {
  const [y = 0, m, d] = first;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [
    ['PY', String(y)],
    ['DA', m === undefined ? `${y}///` : d === undefined ? `${y}/${two(m)}//` : `${y}/${two(m)}/${two(d)}/`],
  ];
}

/** One item as RIS. */
export function ris(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', writtenName(name, true)]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ...(item.issued === undefined ? [] : dateLines(item.issued)),
    ...(item.accessed === undefined
      ? []
      : dateLines(item.accessed)
          .slice(1)
          .map(([, day]): [string, string] => ['Y2', day])),
    ['M3', item.genre],
    ['ET', item.version],
    ['UR', item.URL],
    ['LA', item.language],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ID', item.id],
  ];
  const written = lines.flatMap(([tag, text]) =>
    text === undefined || text === '' ? [] : [`${tag}  - ${oneLine(text)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}
