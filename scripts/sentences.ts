/**
 * npm run sentences -- en
 *
 * Prints every kind of sentence that is assembled from pieces, for a reader who checks that the pieces agree.
 */
import { chainLead, chainSentence, type NamedStep } from '../src/archive/attribution.ts';
import { parseDate } from '../src/archive/date.ts';
import { dateWords } from '../src/archive/date-words.ts';
import { HOW, type Step } from '../src/archive/schema/claim.ts';
import { INTERFACE_LANGUAGES, wordsOf } from '../src/words/languages.ts';
import { capitalised, type Plural, pluralOf, say } from '../src/words/message.ts';
import { given, type Use } from './arguments.ts';

const USE: Use = {
  help: `Usage: npm run sentences -- LANGUAGE

Prints each kind of sentence that is assembled from pieces: chains with every verb for one and for several, dates,
denials, and every text that contains a number. LANGUAGE is one of ${INTERFACE_LANGUAGES.join(', ')}. Exits with 0 if all is well,
2 for a usage error.

Example: npm run sentences -- en`,
  names: { least: 1, most: 1 },
};
const [language = 'en'] = given(USE).names;
const words = wordsOf(language);
const lines: string[] = [];
const heading = (text: string) => lines.push('', text, '');

const PAPER: NamedStep = { name: 'The Gazette', actor: 'gazette', body: true, how: 'reports' };
const as = (how: Step['how'], more: Partial<NamedStep> = {}): NamedStep => ({
  name: 'Ada Lind',
  actor: 'ada-lind',
  how,
  ...more,
});
const several = (how: Step['how']) => ({ name: 'two officials', how, plural: true }) as const;
heading('Chains, as sentences and before a statement');
for (const how of HOW) {
  const chains: NamedStep[][] = [
    [as(how)],
    [several(how)],
    [PAPER, as(how, { in: 'a letter of June 1899' })],
    [PAPER, several(how)],
    [{ ...PAPER, how: 'quotes' }, as(how)],
    [
      { ...PAPER, how: 'cites' },
      { ...PAPER, name: 'the Board', how },
    ],
    [PAPER, { name: 'Harbour Board', actor: 'board', article: 'the', body: true, how }],
    [PAPER, as(how, { in: 'a letter' }), several('states')],
    [PAPER, several(how), as('denies')],
  ];
  for (const chain of chains)
    lines.push(chainSentence(chain, words.attribution), `${chainLead(chain, words.attribution)}: …`);
}

heading('Dates');
const DATES =
  '1899-06-14 1899-06 1899 1899-21 1899? 1899~ 1899-06~ 1899-06-14% 189X 18XX 1899-06-XX 1899-XX 1899-06-14/1899-06-20 1899-06/1899-08 1899/1901 1899-06-14/.. ../1899 1899/ /1899 [1899-06-14,1899-06-16] -0200';
for (const edtf of DATES.split(' ')) lines.push(`${edtf}: ${dateWords(parseDate(edtf), words.dates)}`);

heading('Denials');
for (const message of [words.differences.denies, words.differences.deny])
  lines.push(say<string>(message, { who: capitalised('the Board'), whom: 'Ada Lind' }));

heading('Texts with a number');
const isPlural = (value: object): value is Plural => 'other' in value && typeof value.other === 'string';
const count = (value: unknown, path: string): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if (isPlural(value)) {
    for (const n of [0, 1, 2, 5, 11]) lines.push(`${path}: ${say<string>(pluralOf(value, n, language), { count: n })}`);
    return;
  }
  for (const [key, inside] of Object.entries(value)) count(inside, path === '' ? key : `${path}.${key}`);
};
count({ ...words }, '');

console.log(lines.join('\n').trim());
