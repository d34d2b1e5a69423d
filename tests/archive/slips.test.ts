/**
 * Slips of the hand: whatever an editor mistypes is reported once, at its place. The message names the cause and not
 * its consequences.
 */
import { describe, expect, it } from 'vitest';
import { type Change, problemsOf, swap } from './files.ts';

const SOURCE = 'sources/gazette-1899.md';
const EVENT = 'events/board-resolves.md';
const ACTOR = 'actors/anna-voss.md';
const FRAME = 'frames/gazette-1899.yaml';

type Slip = readonly [what: string, file: string, change: Exclude<Change, null>, message: string];

const TAB = 'the line is indented with a tab';
const NO_SPACE = 'there is no space after the colon';
const PRINTED = 'is in quotation marks that YAML takes for part of the text';

const SLIPS: readonly Slip[] = [
  // Indentation
  ['a tab before a field of a claim', SOURCE, swap('    at: 1\n', '\tat: 1\n'), `${SOURCE}:29:1: ${TAB}`],
  [
    'a tab before the hyphen of a claim',
    SOURCE,
    swap('  - id: resolved', '\t- id: resolved'),
    `${SOURCE}:28:1: ${TAB}`,
  ],
  ['a tab after spaces', SOURCE, swap('    at: 1\n', '  \tat: 1\n'), `${SOURCE}:29:`],
  ['two tabs', SOURCE, swap('    at: 1\n', '\t\tat: 1\n'), `${SOURCE}:29:1: ${TAB}`],
  ['tabs in every claim', SOURCE, (text) => text.replace(/^ {4}(?=\w)/gm, '\t'), `${TAB}, and so are `],
  ['a tab in the settings', 'archive.yaml', (text) => text.replace('\n  - ', '\n\t- '), TAB],
  ['a tab in the list of versions', 'changes.yaml', (text) => text.replace(/\n {4}(?=date)/, '\n\t'), TAB],
  ['one space too many', SOURCE, swap('    at: 1\n', '     at: 1\n'), 'is indented by 5 spaces'],
  ['one space too few', SOURCE, swap('    at: 1\n', '   at: 1\n'), 'is indented by 3 spaces'],
  ['no spaces at all', SOURCE, swap('    topic: what\n', 'topic: what\n'), 'Indent it by 4 spaces'],
  ['a field of the record that is indented', EVENT, swap('kind: ', ' kind: '), 'Indent it by 0 spaces'],
  ['spaces as a word processor writes them', SOURCE, swap('    at: 1\n', '\u00a0   at: 1\n'), 'another kind (U+00A0)'],

  // Colons and hyphens
  ['no space after a colon', EVENT, swap('status: ', 'status:'), `${EVENT}:8:7: ${NO_SPACE} of "status"`],
  ['no space after the first colon', EVENT, swap('title: ', 'title:'), `${NO_SPACE} of "title"`],
  ['no space in a claim', SOURCE, swap('    at: 1\n', '    at:1\n'), `${SOURCE}:29:7: ${NO_SPACE} of "at"`],
  ['no space at the head of a claim', SOURCE, swap('- id: resolved', '- id:resolved'), `${NO_SPACE} of "id"`],
  [
    'no space in braces',
    SOURCE,
    swap('- who: skerry-gazette\n        how: states', '- { who:skerry-gazette, how: states }'),
    `${NO_SPACE} of "who"`,
  ],
  ['no space in the settings', 'archive.yaml', swap('heading: ', 'heading:'), `${NO_SPACE} of "heading"`],
  ['an equals sign', EVENT, swap('status: ', 'status = '), 'is followed by "=", not a colon'],
  ['a colon of another script', EVENT, swap('status: ', 'status：'), 'is followed by "：", not a colon'],
  ['a space as printers use it', EVENT, swap('status: ', 'status:\u00a0'), 'another kind (U+00A0)'],
  ['no space after a hyphen', SOURCE, swap('- id: not-asked', '-id: not-asked'), 'no space after the hyphen'],
  ['a dash for a hyphen', SOURCE, swap('- id: not-asked', '– id: not-asked'), 'begins with "–"'],
  ['a bullet for a hyphen', SOURCE, swap('- id: not-asked', '• id: not-asked'), 'begins with "•"'],
  ['a dash for three hyphens', EVENT, (text) => text.replace('---', '—'), 'the file begins with "—", not with "---"'],
  ['a colon in a text', EVENT, swap('title: The', 'title: A note: The'), 'title: "A note: The'],

  // Quotation marks
  ['a date in curly quotes', EVENT, swap('edtf: "1898-12-14"', 'edtf: “1898-12-14”'), `edtf: ${PRINTED}`],
  ['a date in German quotes', EVENT, swap('edtf: "1898-12-14"', 'edtf: „1898-12-14“'), `edtf: ${PRINTED}`],
  ['a date in French quotes', EVENT, swap('edtf: "1898-12-14"', 'edtf: «1898-12-14»'), `edtf: ${PRINTED}`],
  ['a date in single curly quotes', EVENT, swap('edtf: "1898-12-14"', 'edtf: ‘1898-12-14’'), `edtf: ${PRINTED}`],
  ['a name in curly quotes', ACTOR, (text) => text.replace(/sort: .*/, 'sort: “Voss, Anna”'), `sort: ${PRINTED}`],
  ['a status in curly quotes', EVENT, swap('status: happened', 'status: “happened”'), `status: ${PRINTED}`],
  ['a quotation in curly quotes', SOURCE, swap("'no more than forty boats'", '“no more than forty boats”'), PRINTED],
  ['a phrase in curly quotes', SOURCE, swap('phrase: "14 December 1898"', 'phrase: “14 December 1898”'), PRINTED],
  ['a word of a closed list in curly quotes', ACTOR, swap('kind: person', 'kind: “person”'), `kind: ${PRINTED}`],
  [
    'quotes in quotes',
    EVENT,
    (text) => text.replace(/title: (.*)/, 'title: "The "pier" of $1"'),
    'of the kind that encloses it',
  ],
  [
    'an apostrophe in single quotes',
    EVENT,
    (text) => text.replace(/title: .*/, "title: 'Anna's light'"),
    'of the kind that encloses it',
  ],
  ['a quotation mark that is not closed', EVENT, (text) => text.replace(/title: (.*)/, 'title: "$1'), 'is not closed'],
  [
    'a bracket that is not closed',
    SOURCE,
    swap('events: [board-resolves]', 'events: [board-resolves'),
    'a bracket is not closed',
  ],
  [
    'a brace that is not closed',
    SOURCE,
    swap('- who: skerry-gazette\n        how: states', '- { who: skerry-gazette, how: states'),
    'the YAML cannot be read',
  ],
  ['a text that begins with an at sign', EVENT, (text) => text.replace(/title: (.*)/, 'title: @$1'), 'begins with "@"'],

  // Names
  ['a capital in a status', EVENT, swap('status: happened', 'status: Happened'), 'names the status "Happened"'],
  ['capitals in a kind', EVENT, swap('kind: ', 'kind: N'), 'kind'],
  ['a capital in an actor', EVENT, swap('harbour-board', 'Harbour-Board'), 'Did you mean "harbour-board"?'],
  [
    'the name of an actor for its id',
    EVENT,
    swap('actor: harbour-board', 'actor: Harbour Board'),
    'id: "harbour-board"',
  ],
  [
    'another spelling of an actor for its id',
    EVENT,
    swap('actor: harbour-board', 'actor: Delmas Workshop'),
    'id: "atelier-delmas"',
  ],
  [
    'a capital in a claim',
    EVENT,
    swap('claim: gazette-1899/resolved', 'claim: Gazette-1899/Resolved'),
    'mean "gazette-1899/resolved"',
  ],
  ['a capital in a field', EVENT, swap('status: ', 'Status: '), 'Did you mean "status"?'],
  ['capitals in a word of a closed list', ACTOR, swap('kind: person', 'kind: PERSON'), 'Did you mean "person"?'],
  ['a misspelt field', EVENT, swap('status: ', 'staus: '), 'Did you mean "status"?'],
  ['one id for two claims', SOURCE, swap('- id: resolved', '- id: not-asked'), 'the id "not-asked" is given twice'],
  ['the id of the claim above', SOURCE, swap('- id: not-asked', '- id: resolved'), 'the id "resolved" is given twice'],
  ['one id for two statuses', 'archive.yaml', swap('id: happened', 'id: disputed'), 'the id "disputed" is given twice'],
  [
    'one id for two topics',
    'archive.yaml',
    (text) => text.replace(/id: when\b/, 'id: what'),
    'the id "what" is given twice',
  ],

  // Lists and fields
  [
    'ids where actors of an event are due',
    EVENT,
    swap('- actor: harbour-board', '- harbour-board'),
    'first - actor: harbour-board. It may also have role.',
  ],
  [
    'an id where a link of a chain is due',
    SOURCE,
    swap('chain:\n      - who: skerry-gazette\n        how: states', 'chain: [skerry-gazette]'),
    'first - who: skerry-gazette, then how: ….',
  ],
  [
    'one link where a chain is due',
    SOURCE,
    swap('- who: skerry-gazette\n        how: states', 'who: skerry-gazette\n      how: states'),
    'is fields, not a list. Put a hyphen',
  ],
  [
    'a number where a silent ¶ is due',
    SOURCE,
    (text) => text.replace(/silent:\n.*\n.*/, 'silent: [7]'),
    'first - paragraph: 7, then why: ….',
  ],
  [
    'a claim where evidence is due',
    EVENT,
    swap('evidence:\n    - claim: gazette-1899/resolved', 'evidence: gazette-1899/resolved'),
    'is text, not a list. Write its fields one per line: first - claim: gazette-1899/resolved.',
  ],
  [
    'a date where its fields are due',
    EVENT,
    (text) => text.replace(/^date:(?:\n .*)*/m, 'date: "1898-12-14"'),
    'first edtf: "1898-12-14".',
  ],
  [
    'names where corrections are due',
    'changes.yaml',
    (text) => text.replace(/(says: .*\n)(?:[\s\S]*?)(?= {2}- version)/, '$1    corrected: [events/lamp-lit]\n'),
    'first - record: events/lamp-lit, then what: ….',
  ],
  [
    'a list where fields are due',
    SOURCE,
    (text) => text.replace(/published:\n.*/, 'published: ["1899"]'),
    'Only one is possible',
  ],
  [
    'one value where a list is due',
    'events/lamp-lit.md',
    swap('places: [skerry-point]', 'places: skerry-point'),
    'Write a list of one: [skerry-point].',
  ],
  [
    'a comma in a text in braces',
    SOURCE,
    (text) =>
      text.replace(
        /standpoint:\n {2}who: (.*)\n(?: .*\n)*/,
        'standpoint: { who: $1, a man of the town, for: All, when: Now, evidence: None }\n',
      ),
    'In { } a comma begins a new field',
  ],

  [
    'ids with commas, without brackets',
    SOURCE,
    swap('events: [board-resolves]', 'events: board-resolves, lamp-lit'),
    'Write a list: [board-resolves, lamp-lit].',
  ],
  [
    'a chain as a command takes it',
    SOURCE,
    swap('chain:\n      - who: skerry-gazette\n        how: states', 'chain: skerry-gazette = states'),
    'first - who: skerry-gazette, then how: states.',
  ],
  [
    'a note as a sentence',
    ACTOR,
    swap('kind: person', 'kind: person\nnotes: She was tall.'),
    'first - says: "She was tall.", then id: …',
  ],
  [
    'a number sign that begins a comment',
    EVENT,
    swap('place: Skerry Point', 'place: Skerry Point #1'),
    `${EVENT}:12:8: YAML takes "#1" for a comment. Put the text in quotes: "Skerry Point #1"`,
  ],
  ['a field given twice', EVENT, swap('kind: work', 'kind: work\nplace: Here'), 'the field place is given twice'],
  ['the beginning of a word', SOURCE, swap('newspaper-article', 'newspaper'), 'Did you mean "newspaper-article"?'],

  // Citations and file names
  ...['(@gazette-1899/resolved)', '[gazette-1899/resolved]', '@gazette-1899/resolved'].map(
    (cited): Slip => [
      `something that looks like a citation, ${cited}`,
      EVENT,
      swap('[@gazette-1899/resolved]', cited),
      'names the claim gazette-1899/resolved, but does not cite it. Write [@gazette-1899/resolved].',
    ],
  ),
  ['a word in bold', EVENT, swap('So it is', 'So <b>it</b> is'), 'has HTML (<b>)'],
  ['a file saved as text', 'events/new-one.md.txt', '---\ntitle: x\n---\n', 'Files in events/ end in .md: new-one.md.'],
  ['a folder in the singular', 'event/new-one.md', '---\ntitle: x\n---\n', 'Did you mean "events"?'],
  [
    'a picture under another name',
    'events/light-photographed.md',
    swap('light-drawn.png', 'light-drawn.jpg'),
    'there is no images/light-drawn.jpg',
  ],

  // Places in a document
  ['a ¶ that is not there', SOURCE, swap('    at: 1\n', '    at: 99\n'), 'the document has no ¶ 99'],
  [
    'a block taken out of a frame',
    FRAME,
    (text) => text.replace(/.*lines: "7".*\n/, ''),
    'lines 9 are ¶ 2 by count, but "paragraph" says 3. Correct the frame, renumber it with npm run frame -- --renumber',
  ],
  [
    'a comma in a frame',
    FRAME,
    swap('which: subscription offer', 'which: subscription, offer of'),
    'In { } a comma begins a new field',
  ],
  [
    'a statement given for the wrong ¶',
    SOURCE,
    swap('phrase: "in March 1899"', 'phrase: "no more than forty boats"'),
    'It is in ¶ 3: correct "at".',
  ],
];

describe('a slip of the hand', () => {
  it.each(SLIPS)('is reported once: %s', (_what, file, change, message) => {
    const problems = problemsOf({ [file]: change });
    expect(problems.map((line) => line.slice(0, 200))).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  it('is reported beside another in the same file', () => {
    const problems = problemsOf({
      [SOURCE]: (text) => text.replace('    at: 1\n', '\tat: 1\n').replace('topic: what', 'topic:what'),
    });
    expect(problems).toHaveLength(2);
  });
});
