/**
 * Converts CSL items to RIS, the format that every reference manager imports. The file has CRLF line endings and no
 * byte order mark.
 */
import { type CslDate, type CslItem, unsplitName } from './csl.ts';
import { namesOf } from './kinds.ts';

/** A value on one line; a line break would begin another tag. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));

/** A RIS date: year, month, day and other information; for a range, its first date. */
function risDate({ 'date-parts': [first = []], season, circa }: CslDate): string {
  const [y = 0, m, d] = first;
  const other = [
    circa === true && 'circa',
    season !== undefined && ['spring', 'summer', 'autumn', 'winter'][season - 1],
  ];
  return `${y}/${two(m)}/${two(d)}/${other.filter((part) => typeof part === 'string').join(' ')}`;
}

export function ris(item: CslItem): string {
  const [firstPage, lastPage] = item.page?.split(/\s*[-–]\s*/) ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', namesOf(item.type).ris],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', unsplitName(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['A4', unsplitName(name)]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['VL', item.volume],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0] ?? '')],
    ['DA', item.issued && risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['M3', item.genre],
    ['ET', item.version ?? item.edition],
    ['UR', item.URL],
    ['LA', item.language],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['AB', item.abstract],
    ...(item.note?.split('\n') ?? []).map((line): [string, string] => ['N1', line]),
    ['ID', item.id],
  ];
  const written = lines.flatMap(([tag, text]) =>
    text === undefined || text === '' ? [] : [`${tag}  - ${oneLine(text)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}
