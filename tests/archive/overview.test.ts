/** Chapters of the overview, and threads: what the check refuses, and how they are read into the archive. */
import { describe, expect, it } from 'vitest';
import { uncitedSentences } from '../../src/archive/body.ts';
import { readArchive } from '../../src/archive/join.ts';
import { permalinks } from '../../src/archive/permalinks.ts';
import { recordHashes } from '../../src/archive/released.ts';
import { changed, problemsOf, swap } from './files.ts';

const CHAPTER = 'overview/lens-and-lamp.md';
const THREAD = 'threads/who-opened-what.md';

const archiveOf = (changes: Parameters<typeof changed>[0]) => {
  const read = readArchive(changed(changes));
  if ('problems' in read) throw new Error('the changed example is refused');
  return read;
};
const without = Object.fromEntries(
  changed({})
    .filter(({ path }) => /^(?:overview|threads)\//.test(path))
    .map(({ path }) => [path, null]),
);

describe('a chapter', () => {
  it.each([
    [
      'a sentence that cites nothing',
      swap('The workshop’s report says', 'So it began. The workshop’s report says'),
      [/overview\/lens-and-lamp\.md:\d+:1 body: “So it began\.” cites no claim\. Put \[@source\/claim\]/],
    ],
    [
      'a citation after the full stop',
      swap('[@gazette-1899/lens].', '. [@gazette-1899/lens]'),
      [/“The lens came from Alexandria\s?\.” cites no claim/],
    ],
    [
      'a claim that does not exist',
      swap('@gazette-1899/lens]', '@gazette-1899/lense]'),
      [/“?cites the claim "gazette-1899\/lense"/],
    ],
    ['words that nobody quotes', swap('a crane', 'a “crane”'), [/“crane” is in no quotation of the claims cited/]],
    ['a contested word', swap('a crane', 'a folly'), [/uses the contested word “folly”/]],
    ['an event that does not exist', swap('lamp-lit]', 'lamp-lost]'), [/events\[4\]: names the event "lamp-lost"/]],
    ['an event of other years', swap('lamp-lit]', 'bell-hung]'), [/"bell-hung" \(1900-07-15\) is not in the years/]],
    ['an event without a date', swap('lamp-lit]', 'quarrel-before]'), [/"quarrel-before" has no date/]],
    ['events without years', swap('span: "1899"\n', ''), [/events: there are events to draw, but no years/]],
    ['years without an end', swap('"1899"', '"1899/.."'), [/span: has an open end/]],
    [
      'the place of another',
      swap('order: 3', 'order: 2'),
      [/order: 2 is also the place of overview\/boats-in-port\.md/],
    ],
    ['no text', (text: string) => text.replace(/\n---\n[\s\S]*$/, '\n---\n'), [/the chapter has no text/]],
    [
      'no words',
      (text: string) => text.replace(/\n---\n[\s\S]*$/, '\n---\n[@gazette-1899/lens].\n'),
      [/the chapter has no text/],
    ],
    ['no place', swap('order: 3\n', ''), [/order: is missing/]],
  ])('with %s is refused', (_, change, expected) => {
    const problems = problemsOf({ [CHAPTER]: change });
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, n) => {
      expect(problems[n]).toMatch(pattern);
    });
  });

  it('that is a remark by the editors need not cite', () => {
    expect(
      problemsOf({
        [CHAPTER]: (text) => text.replace('order: 3', 'order: 3\nremark: true').replace(/ \[@[^\]]*\]/g, ''),
      }),
    ).toEqual([]);
  });

  it('comes in order, with its events by date', () => {
    const { overview } = archiveOf({}).archive;
    expect(overview.map(({ id }) => id)).toEqual([
      'a-light-on-the-rock',
      'boats-in-port',
      'lens-and-lamp',
      'announced-works',
      'not-told',
    ]);
    expect(overview[1]?.events.map(({ id }) => id)).toEqual([
      'board-resolves',
      'foundations-dug',
      'first-stone',
      'boats-stay-in-port',
    ]);
  });
});

describe('a thread', () => {
  it.each([
    ['one step', (text: string) => text.replace(/ {2}- (?!claim: delmas-1900\/left).*\n.*\n/g, ''), [/steps: /]],
    [
      'a step to nothing',
      swap(
        '- event: lens-arrives\n    says: "A surveyor signed for them in July [@letter-1899/lens-signed]."',
        '- says: "A surveyor signed for them in July [@letter-1899/lens-signed]."',
      ),
      [/steps\[1\]: the step leads to nothing/],
    ],
    [
      'a step to two records',
      swap('- event: lens-arrives', '- event: lens-arrives\n    claim: gazette-1899/lens'),
      [/steps\[1\]: the step leads to the event "lens-arrives" and the claim "gazette-1899\/lens"/],
    ],
    [
      'a record twice',
      swap('event: crates-opened', 'event: lens-arrives'),
      [/the event "lens-arrives" is already a step/],
    ],
    [
      'an event that does not exist',
      swap('event: lens-arrives', 'event: lens-leaves'),
      [/names the event "lens-leaves"/],
    ],
    [
      'a difference that nobody states',
      swap('event: lens-arrives', 'difference: how-many-crates'),
      [/names the difference "how-many-crates", which does not exist/],
    ],
    [
      'a connecting sentence that cites nothing',
      swap(' [@letter-1899/lens-signed]', ''),
      [/threads\/who-opened-what\.md:8:\d+ body: “A surveyor signed for them in July\.” cites no claim/],
    ],
    [
      'a connecting sentence that cites what does not exist',
      swap('@letter-1899/lens-signed', '@letter-1899/no'),
      [/:8:1 body: cites the claim "letter-1899\/no"/],
    ],
    ['no question', (text: string) => text.replace(/question: .*\n/, ''), [/question: is missing/]],
    [
      'a contested word in a step',
      swap('A surveyor signed', 'A surveyor of the folly signed'),
      [/:8:1 body: uses the contested word “folly”/],
    ],
  ])('with %s is refused', (_, change, expected) => {
    const problems = problemsOf({ [THREAD]: change });
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, n) => {
      expect(problems[n]).toMatch(pattern);
    });
  });
});

describe('an archive without overview and threads', () => {
  it('has no address for them, and one with them has', () => {
    const mine = (addresses: string[]) => addresses.filter((address) => /^\/(?:overview|threads)\//.test(address));
    expect(mine(permalinks(archiveOf(without).archive))).toEqual([]);
    expect(mine(permalinks(archiveOf({}).archive))).toEqual([
      '/overview/',
      '/overview/#a-light-on-the-rock',
      '/overview/#announced-works',
      '/overview/#boats-in-port',
      '/overview/#lens-and-lamp',
      '/overview/#not-told',
      '/threads/',
      '/threads/board-and-union/',
      '/threads/who-opened-what/',
    ]);
  });

  it('has the same hashes for its other records', () => {
    const hashes = recordHashes(archiveOf({}).records);
    const before = recordHashes(archiveOf(without).records);
    expect([...before].every(([name, hash]) => hashes.get(name) === hash)).toBe(true);
    expect([...hashes.keys()].filter((name) => !before.has(name))).toHaveLength(7);
  });
});

describe('sentences without a claim', () => {
  it.each([
    ['One [@a/b]. Two [@a/b; @a/c].', []],
    ['One [@a/b]. Two.', ['Two.']],
    ['“Who was it?” he asked [@a/b].', []],
    ['It was 3.5 metres high [@a/b].', []],
    ['- One [@a/b].\n- Two', ['Two']],
    ['One\ngoes on [@a/b].\n\n[@a/b]', []],
    ['# A heading\n\nOne [@a/b].', []],
  ])('of %j are %j', (markdown, expected) => {
    expect(uncitedSentences(markdown, 'en').map(({ sentence }) => sentence)).toEqual(expected);
  });

  it('end before a citation that comes too late', () => {
    expect(uncitedSentences('One. [@a/b] Two.', 'en').map(({ sentence }) => sentence)).toEqual(['One.']);
  });

  it('are reported with the line on which their paragraph begins', () => {
    expect(uncitedSentences('One [@a/b].\n\nTwo\nis told.', 'en')).toEqual([{ sentence: 'Two\nis told.', line: 3 }]);
  });
});
