/**
 * Patterns for dates as people write them, in English and in the interface’s language. Months are also recognised in
 * other languages.
 */
import { queries, dates as words } from '#words';
import { oneWay } from './normalise.ts';

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
/**
 * Names of months in languages that readers often use: French, German, Spanish, Italian, Portuguese, Dutch, Turkish,
 * Russian, Arabic and Hebrew.
 */
const ELSEWHERE = `janvier januar janner enero gennaio janeiro januari ocak январь января يناير ינואר
fevrier februar febrero febbraio fevereiro februari subat февраль февраля فبراير פברואר
mars marz maerz marzo maart mart март марта مارس מרץ מרס
avril abril aprile nisan апрель апреля ابريل אפריל
mai mayo maggio maio mei mayis май мая مايو מאי
juin juni junio giugno junho haziran июнь июня يونيو יוני
juillet juli julio luglio julho temmuz июль июля يوليو יולי
aout agosto agustos август августа اغسطس אוגוסט
septembre septiembre setiembre settembre setembro eylul сентябрь сентября سبتمبر ספטמבר
octobre oktober octubre ottobre outubro ekim октябрь октября اكتوبر אוקטובר
novembre noviembre novembro kasim ноябрь ноября نوفمبر נובמבר
decembre dezember diciembre dicembre dezembro aralik декабрь декабря ديسمبر דצמבר`.split('\n');
export const comparable = (name: string) => oneWay(name).toLowerCase().replace(/\s+/g, ' ');
const named = (names: readonly (readonly [name: string, number: number])[]) =>
  new Map(names.filter(([name]) => name !== '').map(([name, number]) => [comparable(name), number] as const));

/** Each name of a month or season, normalised for comparison, with its number. */
export const MONTHS = named(
  ENGLISH.flatMap((name, n) =>
    [
      name,
      name.slice(0, 3),
      ...(name === 'september' ? ['sept'] : []),
      words.months[n] ?? '',
      words.shortMonths[n] ?? '',
      ...(queries.months[n] ?? '').split(', '),
      ...(ELSEWHERE[n] ?? '').split(' '),
    ].map((each) => [each, n + 1] as const),
  ),
);
export const SEASONS = named([
  ...['spring', 'summer', 'autumn', 'winter'].map((name, n) => [name, n] as const),
  ['fall', 2],
  ...words.seasons.map((name, n) => [name, n] as const),
]);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/**
 * A pattern that matches any of the given texts, with longer texts tried first. A space in a text matches any number of
 * spaces of any kind.
 */
const anyOf = (texts: Iterable<string>) =>
  [...texts]
    .map(comparable)
    .sort((a, b) => b.length - a.length)
    .map((text) => escaped(text).replaceAll(' ', '\\s+'))
    .join('|');
/** Turns a message into a pattern, in which another pattern takes the place of the message’s placeholder. */
const filled = (message: string, pattern: string) =>
  message
    .split(/\{\w+\}/)
    .map((text) => anyOf([text.trim()]).replaceAll('״', '["״]'))
    .join(`\\s*${pattern}\\s*`);

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
/** Ordinal numbers in words, up to the last day of a month. */
export const ORDINALS = [
  ...UNITS,
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
  'twentieth',
  ...UNITS.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];
const ORDINAL = `(?<ordinal>${[...ORDINALS].reverse().join('|').replaceAll('-', '[-\\s]')})`;

const OF = `(?:(?:${anyOf(['of', 'de', 'ב', ...queries.ofMonth])})\\s*)?`;
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?';
const MONTH = `${OF}(?<m>${anyOf(MONTHS.keys())})\\.?`;
/** A month whose English name is not also another word. */
const NO_WORD = `(?!${OF}(?:mar(?:ch)?|may)(?![\\p{L}]))`;
const SEASON = `(?<s>${anyOf(SEASONS.keys())})`;
const BEFORE_CHRIST = `before\\s+Christ|B\\.?\\s?C\\.?(?:\\s?E\\.?)?|${filled(words.beforeChrist, '')}`;
const AFTER_CHRIST = ['C\\.?\\s?E\\.?', 'A\\.?\\s?D\\.?', ...queries.afterChrist.map(escaped)].join('|');
const ERA = `\\s*(?:(?<bc>${BEFORE_CHRIST})|(?<ce>${AFTER_CHRIST}))`;
const YEAR = `(?<y>\\d{1,6})(?:${ERA})?`;

/** What separates the two ends of a range. "and" separates them only after "between". */
export const SEPARATOR = new RegExp(
  `\\s*(?:[-–—−/]|\\.{2,3}|…)\\s*|\\s*(?:${anyOf(['to', 'until', 'till', 'through', ...queries.to])})\\s+|\\s+(and)\\s+`,
  'iuy',
);

const form = (pattern: string) => new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_])`, 'iuy');

/** The centuries in phrases such as "the eighteen-nineties". */
export const HUNDREDS: Readonly<Record<string, number>> = {
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
/** The decades of a century, keyed by their names. */
export const DECADES = named([
  ...'tens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, n) => [name, 10 * (n + 1)] as const),
  ...queries.decades.flatMap((names, n) => names.split(', ').map((name) => [name, 10 * (n + 2)] as const)),
]);
/** A decade without its century: "the nineties", "the ’90s". */
export const SHORT_DECADE = form(`(?:the\\s+)?['’]?(?:(?<tens>[1-9]0)['’]?s|(?<name>${anyOf(DECADES.keys())}))`);

/**
 * Halves, thirds and quarters of a period, keyed by their names. Each is a part and the number of parts: the last
 * quarter is [4, 4].
 */
export const PORTIONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  [
    { count: 2, names: ['half'], letter: 'h', others: queries.halves },
    { count: 3, names: ['third'], letter: '', others: [] },
    { count: 4, names: ['quarter'], letter: 'q', others: queries.quarters },
  ].flatMap(({ count, names, letter, others }) =>
    Array.from({ length: count }, (_, n) => n + 1).flatMap((n) =>
      [
        ...names.flatMap((name) =>
          [ORDINALS[n - 1], `${n}${['st', 'nd', 'rd', 'th'][n - 1]}`, ...(n === count ? ['last'] : [])].map(
            (nth) => `${nth} ${name}`,
          ),
        ),
        ...(letter === '' ? [] : [`${letter}${n}`, `${names[0]} ${n}`]),
        ...(others[n - 1]?.split(', ') ?? []),
      ].map((name) => [comparable(name), [n, count]] as const),
    ),
  ),
);
/** A part of the period that follows: "the first half of", "Q1". */
export const PORTION = new RegExp(
  `(?:the\\s+)?(?<part>${anyOf(PORTIONS.keys())})(?:\\s+(?:${anyOf(['of', ...queries.ofPart])}))?(?:\\s+the)?[\\s/-]+`,
  'iuy',
);

/** A winter with both its years: "winter 1899/1900". */
const SPLIT_SEASON = `${SEASON}(?:\\s+of)?,?\\s+(?<y>\\d{4})[-–/](?:\\d\\d)?(?<next>\\d\\d)`;
/** The forms of a date in the order in which they are tried, longer ones first. */
export const FORMS: readonly RegExp[] = [
  '(?<y>\\d{4})-(?<mm>\\d\\d)-(?<d>\\d\\d)',
  '(?<a>\\d{1,2})([/.-])(?<b>\\d{1,2})\\2(?<y>\\d{4})',
  '(?<y>\\d{4})(?<sep>[/.])(?<mm>\\d{1,2})\\k<sep>(?<d>\\d{1,2})',
  '(?<y>\\d{4})\\s?年(?:\\s?(?<mm>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?日)?)?',
  `${DAY}\\s*${MONTH}(?:\\s+(?:de|del))?,?\\s+${YEAR}`,
  `${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+${YEAR}`,
  `(?:the\\s+)?${ORDINAL}\\s+${MONTH},?\\s+${YEAR}`,
  `${MONTH}\\s+(?:the\\s+)?${ORDINAL},?\\s+${YEAR}`,
  `(?<y>\\d{4})\\s+${MONTH}\\s+${DAY}`,
  '(?<y>\\d{4})[\\s/-]?(?<part>[QH][1-4])',
  '(?<y>\\d{4})-(?<mm>\\d\\d)(?!-)',
  '(?<y>\\d{4})/(?<mm>\\d\\d)(?!/)',
  '(?<mm>\\d{1,2})/(?<y>\\d{4})',
  `${MONTH}(?:\\s+(?:of|de|del))?,?\\s+${YEAR}`,
  `(?<y>\\d{4})\\s+${MONTH}`,
  SPLIT_SEASON,
  `${SEASON}(?:\\s+of)?,?\\s+${YEAR}`,
  `(?:the\\s+)?(?<decade>\\d{1,3}0)['’]?s${ERA}`,
  "(?:the\\s+)?(?<decade>[12]\\d\\d0)['’]?s",
  `(?:the\\s+)?(?<hundreds>${Object.keys(HUNDREDS).join('|')})[\\s-]+(?<tens>${anyOf(DECADES.keys())})`,
  filled(words.decade, '(?<decade>[12]\\d\\d0)'),
  '(?<mask>\\d{2}(?:\\dX|XX))',
  `(?:the\\s+)?(?<c>\\d{1,2})(?:st|nd|rd|th)[\\s-]+century(?:${ERA})?`,
  `(?:the\\s+)?${ORDINAL}[\\s-]+century(?:${ERA})?`,
  ...queries.century.map((message) => filled(message, '(?<c>\\d{1,2})')),
  `(?<y>\\d{1,6})${ERA}`,
  '(?<ce>A\\.?D\\.?)\\s*(?<y>\\d{1,4})',
  '(?<bc>B\\.\\s?C\\.|B\\.?C\\.?E\\.?)\\s*(?<y>\\d{1,6})',
  // Before a number of four digits, the letters BC may mean something else.
  '(?<bc>BC|before\\s+Christ)\\s*(?<y>\\d{1,3})',
  `${DAY}\\s+${MONTH}`,
  `${MONTH}\\s+${DAY}`,
  // Without a year, "the first may" and "march first" are not taken for dates.
  `(?:the\\s+)?${ORDINAL}\\s+(?=of\\s|${NO_WORD})${MONTH}`,
  `${MONTH}\\s+the\\s+${ORDINAL}`,
  `${NO_WORD}${MONTH}\\s+${ORDINAL}`,
].map(form);
export const SPLIT = form(SPLIT_SEASON);
export const YEAR_ALONE = form('(?<y>\\d{4})');
/** What a range may begin with if its last date supplies the rest. */
export const PARTIAL = [form(DAY), form(MONTH), form('(?<y>\\d{1,4})')];
/** The last year of a range, without its century: "1939–45". */
export const SHORT_YEAR = form('(?<short>\\d\\d)(?![-/.]\\d)');
/** The end of a range that takes its month from the start: "November 10–17, 1899". */
export const LAST_DAY = form(`${DAY},?\\s+${YEAR}`);
