import { describe, expect, it } from 'vitest';
import {
  attributed,
  chainPieces,
  chainSentence,
  independentOrigins,
  linkKeys,
  nameInSentence,
  nameSteps,
  originInSentence,
} from '../../src/archive/attribution.ts';
import type { Step } from '../../src/archive/schema/claim.ts';
import { wordsOf } from '../../src/words/languages.ts';

const names: Readonly<Record<string, string>> = { paper: 'The Paper', envoy: 'Ada Envoy', chief: 'Ben Chief' };
const actorOf = (actor: string) => ({ name: names[actor] ?? actor, person: actor !== 'paper' });
const sentence = (chain: readonly Step[]) => chainSentence(nameSteps(chain, actorOf));

describe('a chain reads as a sentence', () => {
  it.each<[string, Step[], string]>([
    [
      'through a writing',
      [
        { who: 'paper', how: 'reports' },
        { who: 'envoy', how: 'writes', in: 'a cable' },
        { who: 'chief', how: 'states' },
      ],
      'The Paper reports that Ada Envoy writes, in a cable, that Ben Chief says so.',
    ],
    [
      'through a quotation',
      [
        { who: 'paper', how: 'quotes' },
        { who: 'chief', how: 'states' },
      ],
      'The Paper quotes Ben Chief, who says so.',
    ],
    [
      'through a quotation on an occasion',
      [
        { who: 'paper', how: 'quotes', in: 'an interview' },
        { who: 'chief', how: 'denies' },
      ],
      'The Paper quotes, in an interview, Ben Chief, who denies it.',
    ],
    ['in the document’s own voice', [{ who: 'paper', how: 'states' }], 'The Paper says so in its own voice.'],
    ['that reports and does not say on whose word', [{ who: 'paper', how: 'reports' }], 'The Paper reports it.'],
    ['that cites and does not say whom', [{ who: 'paper', how: 'cites' }], 'The Paper cites it.'],
    ['that quotes and does not say whom', [{ who: 'paper', how: 'quotes' }], 'The Paper quotes it.'],
    [
      'through the one who made a paper public',
      [
        { who: 'paper', how: 'reports' },
        { who: 'chief', how: 'publishes', in: 'a collection of cables' },
        { who: 'envoy', how: 'writes' },
      ],
      'The Paper reports that Ben Chief makes public, in a collection of cables, that Ada Envoy writes this.',
    ],
    ['as the document’s own judgement', [{ who: 'paper', how: 'assesses' }], 'The Paper makes this assessment.'],
    [
      'to somebody unnamed',
      [
        { who: 'paper', how: 'reports' },
        { who: 'an aide', how: 'expects', named: false },
      ],
      'The Paper reports that an aide expects it.',
    ],
    ['to an unnamed first', [{ who: 'an aide', how: 'states', named: false }], 'An aide says so in its own voice.'],
    [
      'with an occasion at the origin',
      [
        { who: 'paper', how: 'cites' },
        { who: 'chief', how: 'announces', in: 'a speech' },
      ],
      'The Paper cites Ben Chief, who announces it, in a speech.',
    ],
  ])('%s', (_name, chain, expected) => {
    expect(sentence(chain)).toBe(expected);
  });

  it.each([
    ['ar', 'The Paper إخبارًا، عن Ada Envoy نقلًا حرفيًا عن (في a cable) Ben Chief، قولًا.'],
    ['he', 'The Paper בדיווח, על פי Ada Envoy בציטוט של (a cable) Ben Chief, באמירה.'],
  ] as const)('in %s, with words that agree with a name of any gender and number', (language, expected) => {
    const chain: Step[] = [
      { who: 'paper', how: 'reports' },
      { who: 'envoy', how: 'quotes', in: 'a cable' },
      { who: 'chief', how: 'states' },
    ];
    const named = nameSteps(chain, actorOf);
    expect(chainSentence(named, wordsOf(language).attribution)).toBe(expected);
  });

  it('says “which” of a body and “who” of a person', () => {
    expect(
      sentence([
        { who: 'chief', how: 'quotes' },
        { who: 'paper', how: 'denies' },
      ]),
    ).toBe('Ben Chief quotes The Paper, which denies it.');
  });

  it('puts the verb in the plural for several speakers', () => {
    expect(
      sentence([
        { who: 'paper', how: 'reports' },
        { who: 'two aides', how: 'alleges', named: false, plural: true },
      ]),
    ).toBe('The Paper reports that two aides allege it.');
    expect(sentence([{ who: 'the keepers', how: 'states', named: false, plural: true }])).toBe(
      'The keepers say so in their own voice.',
    );
  });

  it('comes before its statement if there is no room to draw the chain', () => {
    const lead = (chain: readonly Step[]) => attributed(nameSteps(chain, actorOf), 'It rained.');
    expect(lead([{ who: 'paper', how: 'states' }])).toBe('The Paper says: It rained.');
    expect(
      lead([
        { who: 'paper', how: 'quotes' },
        { who: 'chief', how: 'alleges', in: 'a speech' },
      ]),
    ).toBe('The Paper quotes Ben Chief, who alleges, in a speech: It rained.');
    expect(
      lead([
        { who: 'paper', how: 'cites' },
        { who: 'two aides', how: 'states', named: false, plural: true },
      ]),
    ).toBe('The Paper cites two aides, who say: It rained.');
  });

  it('gives a name the article of its record, where the language has articles', () => {
    const board = (id: string) => ({ name: 'Harbour Board', person: false, ...(id === 'board' && { article: 'the' }) });
    const chain = (...steps: Step[]) => nameSteps(steps, board);
    const reported = chain({ who: 'board', how: 'cites' }, { who: 'board', how: 'denies' });
    expect(chainSentence(reported)).toBe('The Harbour Board cites the Harbour Board, which denies it.');
    expect(attributed(chain({ who: 'other', how: 'reports' }, { who: 'board', how: 'states' }), 'It rained.')).toBe(
      'Harbour Board reports that the Harbour Board says: It rained.',
    );
    expect(originInSentence(reported)).toBe('the Harbour Board');
    expect(nameInSentence({ name: 'Harbour Board', article: 'the' })).toBe('the Harbour Board');
    expect(nameInSentence({ name: 'Harbour Board' })).toBe('Harbour Board');
    expect(originInSentence(chain({ who: 'other', how: 'states' }))).toBe('Harbour Board');
    expect(originInSentence(chain({ who: 'an aide', how: 'states', named: false }))).toBe('an aide');
    expect(chainPieces(reported).map(({ name }) => name)).toEqual(['Harbour Board', 'Harbour Board']);
    const { attribution } = wordsOf('he');
    expect(chainSentence(reported, attribution)).not.toMatch(/the /i);
    expect(originInSentence(reported, attribution)).toBe('Harbour Board');
  });

  it('is an empty text for an empty chain', () => expect(sentence([])).toBe(''));

  it('keeps actor ids for named steps only', () => {
    const pieces = chainPieces(
      nameSteps(
        [
          { who: 'paper', how: 'reports' },
          { who: 'an aide', how: 'states', named: false },
        ],
        (id) => ({ name: id, person: true }),
      ),
    );
    expect(pieces.map(({ actor }) => actor)).toEqual(['paper', undefined]);
  });
});

describe('origins', () => {
  const originKey = (source: string, chain: readonly Step[]) => linkKeys(source, chain).at(-1);

  it('are one when the last link is the same actor, whoever passed it on', () => {
    expect(
      originKey('a', [
        { who: 'paper', how: 'reports' },
        { who: 'chief', how: 'states' },
      ]),
    ).toBe(originKey('b', [{ who: 'chief', how: 'states' }]));
  });
  it('differ between unnamed speakers of different documents and of different words', () => {
    const aide = (who: string): Step[] => [
      { who: 'paper', how: 'reports' },
      { who, how: 'states', named: false },
    ];
    const keys = [
      originKey('a', aide('an aide')),
      originKey('b', aide('an aide')),
      originKey('a', aide('another aide')),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(originKey('a', aide('an aide'))).toBe(keys[0]);
  });
  it('are not independent when one only passes the other on', () => {
    const origins = (...links: string[][]) =>
      independentOrigins(links.map((each) => ({ source: each[0] ?? '', links: each })));
    expect(origins(['paper', 'chief'], ['paper'])).toEqual(['chief']);
    expect(origins(['paper', 'cable', 'chief'], ['gazette', 'cable'], ['gazette'])).toEqual(['chief']);
    expect(origins(['paper'], ['gazette'])).toEqual(['paper', 'gazette']);
    expect(origins(['a', 'b'], ['b', 'a'])).toEqual(['b']);
    expect(origins()).toEqual([]);
  });
  it('are not shown to be several by speakers whom a document does not name', () => {
    const aide = { source: 'a', links: ['paper', 'a:an aide'] };
    const official = { source: 'a', links: ['paper', 'a:an official'] };
    const chief = { source: 'a', links: ['paper', 'chief'] };
    const elsewhere = { source: 'b', links: ['gazette', 'b:a clerk'] };
    expect(independentOrigins([aide, official])).toEqual(['a:an official']);
    expect(independentOrigins([aide, chief])).toEqual(['chief']);
    expect(independentOrigins([aide, elsewhere])).toEqual(['a:an aide', 'b:a clerk']);
  });
});
