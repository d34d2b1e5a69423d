/**
 * Mistakes that an editor can make, each with its message: file, place, field, what is wrong and what to write instead.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/join.ts';
import { sha256 } from '../../src/archive/quotations.ts';
import { type Change, changed, LIGHTHOUSE, problemsOf, swap } from './files.ts';

const GAZETTE = 'sources/gazette-1899.md';
const EVENT = 'events/board-resolves.md';
const ACTOR = 'actors/anna-voss.md';
const PICTURE = readFileSync(`${LIGHTHOUSE}/images/light-drawn.png`);
const HAPPENED = swap('status: disputed', 'status: happened');
const bytes = (text: string) => new TextEncoder().encode(text);

type Case = readonly [name: string, changes: Readonly<Record<string, Change>>, message: string];

const CASES: readonly Case[] = [
  // Mistakes in dates.
  [
    'an unquoted date',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: 1898-12-14') },
    'events/board-resolves.md:4:9: the date 1898-12-14 is not in quotes, so YAML would read it as a moment. Write it in quotes: "1898-12-14".',
  ],
  [
    'an unquoted year',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: 1898') },
    'date.edtf: is the number 1898, not text. Write it in quotes: "1898".',
  ],
  [
    '30 February',
    { [EVENT]: swap('"1898-12-14"', '"1899-02-30"') },
    'events/board-resolves.md:4:3 date.edtf: 1899-02-30 has the day 30, but that month has 28 days. Write a day from 01 to 28, or only the month: "1899-02".',
  ],
  [
    'month 13',
    { [EVENT]: swap('"1898-12-14"', '"1898-13"') },
    'date.edtf: 1898-13 has the month 13. Months are 01 to 12, and 21 to 24 for spring, summer, autumn and winter.',
  ],
  [
    'a reversed interval',
    { [EVENT]: swap('"1898-12-14"', '"1899/1898"') },
    'date.edtf: 1899/1898 ends before it begins. Write the earlier date first.',
  ],
  [
    'a date in words',
    { [EVENT]: swap('"1898-12-14"', '"14 December 1898"') },
    'is not EDTF that this archive reads. Write EDTF in quotes: "1898-12-14"',
  ],
  [
    'a date finer than its evidence',
    { 'events/foundations-dug.md': swap('edtf: "1899-03"', 'edtf: "1899-03-12"') },
    'events/foundations-dug.md:4:3 date.edtf: the date is more precise than its evidence (March 1899). Write a date no more precise than the evidence, or add evidence for it.',
  ],
  [
    'a date surer than its evidence',
    {
      [GAZETTE]: swap('edtf: "1899-03"', 'edtf: "1899-03~"'),
    },
    'events/foundations-dug.md:4:3 date.edtf: the date is more certain than its evidence (about March 1899). Write "~" after an approximate date and "?" after an uncertain one, as in the evidence.',
  ],
  ...(
    [
      ['the first day of a window', 'edtf: "1899-03-04/1899-03-22"\n      window: true', '1899-03-04'],
      ['the last day of an open window', 'edtf: "../1899-03-22"\n      window: true', '1899-03-22'],
      ['the last month of a window', 'edtf: "1899-03/1899-05"\n      window: true', '1899-05'],
      ['one day of a night', 'edtf: "1899-03-04/1899-03-05"\n      night: true', '1899-03-05'],
      ['one of several possible days', 'edtf: "[1899-03-04,1899-03-08]"', '1899-03-08'],
      ['two days at once, where one of them is meant', 'edtf: "[1899-03-04,1899-03-08]"', '{1899-03-04,1899-03-08}'],
      [
        'two days to choose from, both ends of a window',
        'edtf: "1899-03-04/1899-03-08"\n      window: true',
        '[1899-03-04,1899-03-08]',
      ],
    ] as const
  ).map(
    ([name, given, used]): Case => [
      `an event dated to ${name}`,
      {
        [GAZETTE]: swap(
          'edtf: "1899-03"\n      basis: stated',
          `${given}\n      basis: relative\n      resolved: "In a later issue."`,
        ),
        'events/foundations-dug.md': swap('edtf: "1899-03"', `edtf: "${used}"`),
      },
      'events/foundations-dug.md:4:3 date.edtf: the date is more precise than its evidence (',
    ],
  ),
  ...(
    [
      [
        'outside',
        'basis: outside\n      references: [foundry-book]\n      sure: B',
        '1899-03-04/1899-03-22',
        '1899-03-04',
      ],
      ['inferred', 'basis: inferred\n      claim: gazette-1899/dug', '../1899-03-22', '1899-03-22'],
    ] as const
  ).map(
    ([name, fields, given, used]): Case => [
      `an event dated to one end of an interval in ${name} evidence`,
      {
        'events/foundations-dug.md': swap(
          'edtf: "1899-03"\n  evidence:\n    - claim: gazette-1899/dug',
          `edtf: "${used}"\n  evidence:\n    - ${fields}\n      edtf: "${given}"\n      resolved: "At some time in these days."`,
        ),
      },
      'events/foundations-dug.md:4:3 date.edtf: the date is more precise than its evidence (on ',
    ],
  ),
  [
    'a night that is no two days',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n  night: true') },
    'date.night: is true, but the date is not two successive days. Write both days: edtf: "1899-03-12/1899-03-13".',
  ],
  [
    'a night of three days',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-13/1898-12-15"\n  night: true') },
    'date.night: is true, but the date is not two successive days.',
  ],
  [
    'a night that is a window as well',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14/1898-12-15"\n  night: true\n  window: true') },
    'date.night: is given as well as "window", but a night is a window already.',
  ],
  [
    'a place within a day for what has no day',
    { 'events/crates-opened.md': swap('edtf: "1899"', 'edtf: "1899"\n  order: 1') },
    'events/crates-opened.md:5:3 date.order: is given, but the date is not a single day. Leave it out: only events on the same day need it.',
  ],
  [
    'a date of an event of which the claim does not speak',
    { [GAZETTE]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n      event: lamp-lit') },
    'claims[0].date.event: the date belongs to "lamp-lit", which is not one of the claim’s events. Name one of its events: board-resolves',
  ],
  [
    'evidence that dates another event',
    {
      [GAZETTE]: (text) =>
        text
          .replace('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n      event: lamp-lit')
          .replace('events: [board-resolves]', 'events: [board-resolves, lamp-lit]'),
    },
    'date.evidence[0].claim: the claim gazette-1899/resolved gives the date of "lamp-lit", not of this event.',
  ],
  [
    'evidence whose date is of something else',
    { [GAZETTE]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n      apart: true') },
    'date.evidence[0].claim: the claim gazette-1899/resolved gives the date of something else, not of this event.',
  ],
  [
    'a date of an event and of something else',
    { [GAZETTE]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n      event: board-resolves\n      apart: true') },
    'claims[0].date.apart: is given beside "event". Keep one of the two.',
  ],
  [
    'a further question that is the first',
    { 'sources/letter-1899.md': swap('alsoTopics: [when]', 'alsoTopics: [what]') },
    'alsoTopics: names "what", which is already its topic. Name it once.',
  ],
  [
    'a further question without a first',
    { 'sources/letter-1899.md': swap('    topic: what\n    alsoTopics: [when]', '    alsoTopics: [when]') },
    'alsoTopics: the claim has further topics but no topic. Name the first of them under "topic".',
  ],
  [
    'a printed date that the document does not print',
    {
      'sources/letter-1899.md': swap(
        'text: "ninth or the eleventh of November"',
        'text: "tenth or the eleventh of November"',
      ),
    },
    'date.printed.text: the date is not in',
  ],
  [
    'a window that is no interval',
    { [EVENT]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n  window: true') },
    'events/board-resolves.md:5:3 date.window: is true, but the date is not an interval. Leave it out: a month or a year is a window anyway. Or write the interval: "1899-03-12/1899-03-24".',
  ],
  [
    'a window that is no interval, in a claim',
    { [GAZETTE]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-14"\n      window: true') },
    'claims[0].date.window: is true, but the date is not an interval.',
  ],
  [
    'a lasting time whose evidence is a window',
    { 'events/path-intended.md': swap('edtf: "1900-05/1900-11"\n  window: true', 'edtf: "1900-05/1900-11"') },
    'events/path-intended.md:4:3 date.edtf: is a period, but its evidence is a window. Add "window: true", or evidence that it lasted all that time.',
  ],
  [
    'a date without evidence',
    {
      'events/foundations-dug.md': swap(
        'edtf: "1899-03"\n  evidence:\n    - claim: gazette-1899/dug',
        'edtf: "1899-03"',
      ),
    },
    'date.evidence: the date rests on nothing. Name at least one claim or outside reference it rests on.',
  ],
  [
    'an event without date or reason',
    { 'events/quarrel-before.md': swap('date:\n  undated: Nobody says when.', 'date: {}') },
    'date.edtf: is missing. Give the date as EDTF in quotes, or say in "undated" why it has none.',
  ],
  [
    'evidence for another date',
    { 'events/foundations-dug.md': swap('edtf: "1899-03"', 'edtf: "1899-05"') },
    'date.evidence[0]: supports March 1899, not the date used (May 1899).',
  ],
  [
    'evidence by a claim without a date',
    { 'events/foundations-dug.md': swap('- claim: gazette-1899/dug', '- claim: gazette-1899/not-asked') },
    'date.evidence[0].claim: the claim gazette-1899/not-asked gives no date.',
  ],
  [
    'outside evidence without a place it was read',
    {
      'events/foundations-dug.md': swap(
        '- claim: gazette-1899/dug',
        '- basis: outside\n      edtf: "1899-03"\n      resolved: Known.\n      sure: A',
      ),
    },
    'date.evidence[0].references: is from outside, but nothing says where it was read.',
  ],
  [
    'a stated day the phrase does not print',
    { [GAZETTE]: swap('edtf: "1898-12-14"', 'edtf: "1898-12-15"') },
    'claims[0].date.basis: the date is called stated, but its phrase does not print the day 15.',
  ],
  [
    'an inferred date without its reasons',
    {
      [GAZETTE]: swap(
        'phrase: "spring of that year"\n      resolved: "That year is the 1899 of the sentence before."',
        'phrase: "spring of that year"',
      ),
    },
    'claims[3].date.resolved: the date is inferred but nothing says how it was resolved.',
  ],

  // Mistakes in fields.
  [
    'a missing field',
    { [EVENT]: swap('status: happened\n', '') },
    'events/board-resolves.md:2:1 status: is missing. Expected: How far the archive vouches for the event: an id from "statuses" in archive.yaml.',
  ],
  [
    'an unknown field',
    { [EVENT]: swap('place:', 'plaec:') },
    'plaec: is not a field of this record. Its fields are title, label, date, status, outcome, kind, actors, place, places, sought, images, notes. Did you mean "place"?',
  ],
  [
    'a word outside a closed list',
    { [ACTOR]: swap('kind: person', 'kind: persn') },
    'actors/anna-voss.md:4:1 kind: is "persn", which is not one of the words allowed here. Write one of: person, body, authority, medium. Did you mean "person"?',
  ],
  [
    'text where a list is due',
    { [EVENT]: swap('actors:\n  - actor: harbour-board', 'actors: harbour-board') },
    'actors: is text, not a list.',
  ],
  [
    'an empty text',
    { [EVENT]: swap('title: The Board resolves to build a light', 'title: ""') },
    'title: is missing. Expected: Neutral words that any side could use.',
  ],
  [
    'a claim without ¶',
    { [GAZETTE]: swap('    at: 1\n', '') },
    'claims[0].at: is missing. Expected: Where it is: the number of the paragraph (¶)',
  ],
  [
    'a claim without chain',
    {
      [GAZETTE]: swap(
        'says: "The Harbour Board resolved to build a light at Skerry Point."\n    chain:\n      - who: skerry-gazette\n        how: states',
        'says: "The Harbour Board resolved to build a light at Skerry Point."',
      ),
    },
    'claims[0].chain: is missing. Expected: Who told whom',
  ],
  [
    'an empty chain',
    { [GAZETTE]: swap('chain:\n      - who: skerry-gazette\n        how: states', 'chain: []') },
    'claims[0].chain: has too few: at least 1 needed.',
  ],
  [
    'editors that are only names',
    { 'archive.yaml': swap('  - name: Skerry Reading Room\n', '  - Skerry Reading Room\n  - name: Another\n') },
    'editors[0]: is text, not fields. Write its fields one per line: first - name: "Skerry Reading Room".',
  ],
  [
    'a reader of a record without a name',
    { 'sources/museum-page.md': swap('who: A second reader', 'when: "2026-11-02"') },
    'readBy[1].who: is missing.',
  ],
  [
    'a chain beside its short form',
    { [GAZETTE]: swap('    topic: what\n', '    topic: what\n    how: states\n') },
    'claims[0].how: is given beside a chain. Keep one of the two',
  ],
  [
    'a short form of no known way',
    { 'sources/museum-page.md': swap('    how: states\n', '    how: state\n') },
    'how: is "state", which is not one of the words allowed here.',
  ],
  [
    'the date of a claim beside a date',
    { 'events/light-listed.md': swap('date:', 'date:\n  edtf: "1900-01"') },
    'events/light-listed.md:5:3 date.claim: is given beside a date. Keep one of the two',
  ],
  [
    'the date of a claim that gives none',
    { 'events/light-listed.md': swap('claim: coast-lights/listed-old-style', 'claim: gazette-1899/not-asked') },
    'date.claim: the claim gazette-1899/not-asked gives no date. Write the date as "edtf" with its "evidence".',
  ],
  [
    'the date of a claim that does not exist',
    { 'events/light-listed.md': swap('claim: coast-lights/listed-old-style', 'claim: coast-lights/list') },
    'date.claim: names the claim "coast-lights/list", which does not exist.',
  ],
  [
    'a way of passing on that is not in the list',
    { [GAZETTE]: swap('how: states', 'how: claims') },
    'claims[0].chain[0].how: is "claims", which is not one of the words allowed here.',
  ],
  [
    'a place in a document that is none',
    { [GAZETTE]: swap('    at: 1\n', '    at: page 1\n') },
    'claims[0].at: "page 1" is not a place in a document. Write the number of the paragraph (¶)',
  ],

  // Mistakes in names of records.
  [
    'an unknown event',
    { [GAZETTE]: swap('events: [board-resolves]', 'events: [board-resolve]') },
    'claims[0].events[0]: names the event "board-resolve", which does not exist. Events are the files of events/. Did you mean "board-resolves"?',
  ],
  [
    'an unknown actor in a chain',
    { [GAZETTE]: swap('who: anna-voss', 'who: anna-vos') },
    'claims[1].chain[1].who: names the actor "anna-vos", which does not exist.',
  ],
  [
    'an unknown actor of an event',
    { [EVENT]: swap('harbour-board', 'harbor-board') },
    'actors[0].actor: names the actor "harbor-board", which does not exist.',
  ],
  [
    'an unknown source',
    { [ACTOR]: swap('kind: person', 'kind: person\noffices: [{ title: Secretary, source: gazete, at: 1 }]') },
    'offices[0].source: names the source "gazete", which does not exist.',
  ],
  [
    'an unknown reference',
    { 'actors/li-wen.md': swap('namesFrom: [names-register]', 'namesFrom: [register]') },
    'namesFrom[0]: names the reference "register", which does not exist.',
  ],
  [
    'an unknown status',
    { [EVENT]: swap('status: happened', 'status: hapened') },
    'status: names the status "hapened", which does not exist. Statuses are listed in archive.yaml. Did you mean "happened"?',
  ],
  [
    'an unknown claim in a citation',
    { [EVENT]: swap('[@gazette-1899/resolved]', '[@gazette-1899/resolve]') },
    'body: cites the claim "gazette-1899/resolve", which does not exist. Claims are named "source/claim" as in the sources’ "claims". Did you mean "gazette-1899/resolved"?',
  ],
  [
    'a link to no record',
    { 'pages/about.md': swap('(actor:li-wen)', '(actor:li-wan)') },
    'body: links to the actor "li-wan", which does not exist. Actors are the files of actors/. Did you mean "li-wen"?',
  ],
  [
    'an unknown actor among the principals',
    { 'archive.yaml': swap('actor: harbour-board', 'actor: harbour') },
    'principals[0].actor: names the actor "harbour", which does not exist.',
  ],
  [
    'a duplicate claim',
    { [GAZETTE]: swap('- id: not-asked', '- id: resolved') },
    'claims[1].id: the id "resolved" is given twice.',
  ],
  [
    'a file whose name is no id',
    { 'events/Board_Resolves.md': bytes('---\ntitle: x\n---\n') },
    'events/Board_Resolves.md: the name of the file is not an id.',
  ],
  [
    'a file in no known place',
    { 'event/board.md': bytes('---\ntitle: x\n---\n') },
    'event/board.md: the archive reads no file in this place. Put it in one of: archive.yaml, wording.yaml, sources/*.md',
  ],
  [
    'a reference nothing rests on',
    {
      'references/spare.md': bytes(
        '---\ntitle: Spare\npublisher: Nobody\naddress: https://example.org/\nread: All\nlookedUp: "2026-11-21"\n---\nSpare.\n',
      ),
    },
    'references/spare.md:2:1: nothing rests on this reference.',
  ],
  ['no archive.yaml', { 'archive.yaml': null }, 'archive.yaml: the file is missing.'],

  // Mistakes about outside works, and in lists of names.
  [
    'certainty on a weblog alone',
    {
      'events/bell-hung.md': swap(
        'references: [foundry-book]\n      sure: B',
        'references: [names-online]\n      sure: A',
      ),
      'references/names-online.md': swap('copyOf: names-register\n', ''),
    },
    'date.evidence[0].sure: is certain (A), but rests on encyclopedias or weblogs alone (names-online). Add a better work, or write B, C or D.',
  ],
  [
    'certainty on an encyclopedia and its copy, which count as one',
    {
      'references/names-register.md': swap('kind: public-body', 'kind: encyclopedia'),
      'events/bell-hung.md': swap(
        'references: [foundry-book]\n      sure: B',
        'references: [names-online, names-register]\n      sure: A',
      ),
    },
    'rests on encyclopedias or weblogs alone (names-register).',
  ],
  [
    'lanes by relation without principals',
    {
      'archive.yaml': (text) => text.replace(/principals:\n(?: .*\n)+/, '').replace(/ {2}names:\n.*\n/, ''),
      ...Object.fromEntries(
        ['anna-voss', 'fishermens-union', 'harbour-board'].map((id) => [
          `actors/${id}.md`,
          (text: string) => text.replace(/principal: .*\n/, ''),
        ]),
      ),
    },
    'archive.yaml:1:1 principals: lanes are relations between principals, and there are fewer than two. Name two, or say in "lanes.by" what else the lanes are.',
  ],
  [
    'lanes by a place that does not exist',
    { 'archive.yaml': swap('by: relation', 'by: place\n  of: [skerry-pont]') },
    'lanes.of[0]: names the place "skerry-pont", which does not exist. Places are listed in places.yaml. Did you mean "skerry-point"?',
  ],
  [
    'two lanes by one place',
    { 'archive.yaml': swap('by: relation', 'by: place\n  of: [skerry-point, skerry-point]') },
    'lanes.of[1]: names the place "skerry-point" a second time. Name it once.',
  ],
  [
    'lanes by actor that are not named',
    { 'archive.yaml': swap('by: relation', 'by: actor') },
    'lanes.of: the lanes by actor are not listed. List their ids, in order.',
  ],
  [
    'lanes by relation that are named one by one',
    { 'archive.yaml': swap('by: relation', 'by: relation\n  of: [anna-voss]') },
    'lanes.of: is for lanes by actor or place, but these are by relation. Leave it out.',
  ],
  [
    'a name for what is not a pair of principals',
    { 'archive.yaml': swap('board+union:', 'board+unison:') },
    'lanes.names.board+unison: is not a pair of principals. Join two of board, union with "+".',
  ],
  [
    'an event in a place that does not exist',
    { 'events/lamp-lit.md': swap('places: [skerry-point]', 'places: [skerry-pont]') },
    'places[0]: names the place "skerry-pont", which does not exist. Places are listed in places.yaml. Did you mean "skerry-point"?',
  ],
  [
    'a place that is given twice',
    {
      'places.yaml': swap('geonames: "999999999999"\n  - id: skerry', 'geonames: "999999999999"\n  - id: skerry-point'),
    },
    'places[1].id: the id "skerry-point" is given twice.',
  ],
  [
    'coordinates of a place',
    {
      'places.yaml': swap(
        'geonames: "999999999999"\n  - id: skerry',
        'geonames: "999999999999"\n  - id: skerry\n    latitude: 60.1',
      ),
    },
    'latitude',
  ],
  [
    'an identifier of a place that is none',
    {
      'places.yaml': swap(
        'geonames: "999999999999"\n  - id: skerry',
        'geonames: "999999999999"\n  - id: skerry\n    identifiers:\n      geonames: "x"',
      ),
    },
    'identifiers.geonames: "x" is no geonames id.',
  ],
  [
    'a picture that is not there',
    { 'images/light-drawn.png': null },
    'images[0].file: there is no images/light-drawn.png. Put the file there, or correct its name.',
  ],
  [
    'a picture that is something else',
    { 'images/light-drawn.png': bytes('<svg/>') },
    'images[0].file: is not a file of type png. Save it in the format its name says.',
  ],
  [
    'a picture of which a part is missing',
    { 'images/light-drawn.png': PICTURE.subarray(0, 500) },
    'images[0].file: is cut off: its end is missing. Copy the whole file again.',
  ],
  [
    'a picture that is too large',
    {
      'images/light-drawn.png': Uint8Array.from([
        ...PICTURE.subarray(0, 100),
        ...new Uint8Array(5_000_000),
        ...PICTURE.subarray(-12),
      ]),
    },
    'images[0].file: is larger than 5 MB. Make it smaller.',
  ],
  [
    'a picture that no record names',
    { 'images/spare.jpg': Uint8Array.from([0xff, 0xd8, 0xff]) },
    'images/spare.jpg: no record names this picture. Name it, or delete it.',
  ],
  [
    'a picture of a kind that pages do not show',
    { 'images/light.gif': bytes('GIF89a') },
    'images/light.gif: the archive reads no file in this place.',
  ],
  [
    'a picture without words for those who do not see it',
    {
      'events/light-photographed.md': swap(
        '- file: light-drawn.png\n    alt: "A white tower on a rock, its lamp lit."',
        '- file: light-drawn.png',
      ),
    },
    'images[0].alt: is missing.',
  ],
  [
    'a picture under others’ rights',
    { 'events/light-photographed.md': swap('licence: CC0-1.0', 'licence: others') },
    'images[0].licence: ',
  ],
  [
    'a picture elsewhere',
    { 'events/light-photographed.md': swap('file: light-drawn.png', 'file: "../light.png"') },
    'images[0].file: "../light.png" is not the name of a picture. Write the name of a file in images/',
  ],
  [
    'a picture that a record has already',
    {
      'events/light-photographed.md': (text) =>
        text.replace(/^images:\n((?: .*\n)*)/m, (all, picture: string) => `${all}${picture}`),
    },
    'images[1].file: is listed twice. Keep one of the two.',
  ],
  [
    'a work on the web without an address',
    { 'references/museum-list.md': swap('address: https://example.org/museums\n', '') },
    'address: is missing. Write where it was read. If it was read in print, write one of these as its "kind": document, newspaper, scholarship, book.',
  ],
  [
    'a name that no document can vouch for',
    { 'actors/idris-halim.md': swap('at: 4', 'at: 40') },
    'actors/idris-halim.md:10:5 namesIn[0].at: the source gazette-1899 has no ¶ 40. Write the ¶ that gives it.',
  ],
  [
    'a spelling in a document that does not exist',
    { 'actors/idris-halim.md': swap('source: delmas-1900', 'source: delmas-1901') },
    'actors/idris-halim.md:14:7 spelledIn[1].source: names the source "delmas-1901", which does not exist. Sources are the files of sources/. Did you mean "delmas-1900"?',
  ],
  [
    'a spelling at a place that the document does not have',
    { 'actors/idris-halim.md': swap('source: delmas-1900, at: 1', 'source: delmas-1900, at: 9') },
    'spelledIn[1].at: the source delmas-1900 has no ¶ 9. Write the ¶ that gives it.',
  ],
  [
    'one spelling in one document twice',
    {
      'actors/idris-halim.md': swap(
        'source: delmas-1900, at: 1, as: capitaine Halim',
        'source: gazette-1899, at: 5, as: Idris Halim',
      ),
    },
    'spelledIn[1]: gives the spelling “Idris Halim” in gazette-1899 a second time. Give it once.',
  ],
  [
    'a spelling without its document',
    { 'actors/idris-halim.md': swap('{ source: delmas-1900, at: 1, as: capitaine Halim }', 'capitaine Halim') },
    'spelledIn[1]: ',
  ],
  [
    'names that rest on nothing',
    { 'actors/idris-halim.md': (text) => text.replace(/namesFrom:.*\n|namesIn:\n(?: .*\n)+/g, '') },
    'names: the names rest on nothing. Say in "namesFrom" or "namesIn" where they were read.',
  ],
  [
    'a copy of itself',
    { 'references/names-online.md': swap('copyOf: names-register', 'copyOf: names-online') },
    'references/names-online.md:4:1 copyOf: names the work itself. Name the work it repeats.',
  ],
  [
    'a copy of a copy',
    { 'references/names-register.md': swap('kind: public-body', 'kind: public-body\ncopyOf: museum-list') },
    'references/names-online.md:4:1 copyOf: "names-register" is itself a copy of "museum-list". Name the original: copyOf: museum-list.',
  ],
  [
    'a copy of a work that does not exist',
    { 'references/names-online.md': swap('copyOf: names-register', 'copyOf: names-registry') },
    'copyOf: names the reference "names-registry", which does not exist.',
  ],
  [
    'an identifier that is an address',
    { [ACTOR]: swap('kind: person', 'kind: person\nidentifiers: { wikidata: "https://www.wikidata.org/wiki/Q42" }') },
    'identifiers.wikidata: "https://www.wikidata.org/wiki/Q42" is no wikidata id. Write the id alone, in quotes: "Q42".',
  ],
  [
    'an identifier in an unknown list',
    { [ACTOR]: swap('kind: person', 'kind: person\nidentifiers: { wikidate: "Q42" }') },
    'identifiers.wikidate: is not a field of this record. Its fields are wikidata, viaf, isni, gnd, lcnaf, geonames. Did you mean "wikidata"?',
  ],
  [
    'an identifier that is a number',
    { [ACTOR]: swap('kind: person', 'kind: person\nidentifiers: { viaf: 113230702 }') },
    'identifiers.viaf: is the number 113230702, not text. Write it in quotes: "113230702".',
  ],

  // Mistakes between records.
  [
    'an event no claim speaks of',
    { [GAZETTE]: (text) => text.replaceAll('events: [foundations-dug]', 'events: []') },
    'events/foundations-dug.md:2:1: no claim is about this event. Name it in the "events" of a claim, or delete the file.',
  ],
  [
    'a claim that is about an event but does not say which side',
    { [GAZETTE]: swap('    topic: what\n', '') },
    'claims[0].topic: the claim is about an event but does not say which question it answers. Add "topic".',
  ],
  [
    'a chain that does not begin with the publisher',
    { [GAZETTE]: swap('- who: skerry-gazette', '- who: anna-voss') },
    'claims[0].chain[0].who: the chain does not begin with the publisher.',
  ],
  [
    'a chain that does not begin with the author of a letter',
    {
      'sources/letter-1899.md': swap('- who: shimon-adar', '- who: anna-voss'),
    },
    'claims[0].chain[0].who: the chain does not begin with the author or issuing body. Write this step above the others: first - who: shimon-adar, then how: ….',
  ],
  [
    'a document nobody published or issued',
    { 'sources/letter-1899.md': swap('issuer: shimon-adar\n', '') },
    'publisher: no publisher or issuer of the document is named. Write "publisher"; if nobody published it, write its author or issuing body as "issuer".',
  ],
  [
    'a document with a publisher and an issuer',
    { [GAZETTE]: swap('publisher: skerry-gazette\n', 'publisher: skerry-gazette\nissuer: harbour-board\n') },
    'issuer: is given as well as a publisher. Keep one of the two.',
  ],
  [
    'a newspaper article that appeared in nothing',
    { [GAZETTE]: (text) => text.replace(/container:.*\n/, '') },
    'container: does not say what this newspaper-article appeared in. Write the newspaper, journal, site or work.',
  ],
  [
    'a collection without the repository that holds it',
    { 'sources/letter-1899.md': swap('held:\n  repository: Skerry Parish Archive', 'held:') },
    'held.repository: is missing.',
  ],
  [
    'a kind of document that is not known',
    { 'sources/letter-1899.md': swap('kind: letter', 'kind: lettre') },
    'kind: ',
  ],
  [
    'a plan that does not say whether it came about',
    { 'events/union-lamp.md': (text) => text.replace(/outcome:\n(?: .*\n)+/, '') },
    'outcome: an event that is intended does not say whether it came about. Add "outcome".',
  ],
  [
    'a dispute that nothing shows',
    { [GAZETTE]: (text) => text.replace(/ {4}denies:.*\n/, '') },
    'events/crates-opened.md:7:1 status: is disputed, but no claim about it is denied and no difference is stated.',
  ],
  [
    'an established event that a claim denies',
    { 'events/crates-opened.md': HAPPENED },
    'events/crates-opened.md:7:1 status: "happened" is an established status, but "gazette-1899/crates-denied" denies "gazette-1899/crates-opened", which says that the event happened. Give the event a status that is not established, or correct "denies", or, if the denied claim is about something else, give that claim another topic.',
  ],
  [
    'an established event with one claim that two others deny',
    {
      'events/crates-opened.md': HAPPENED,
      'sources/letter-1899.md': (text) =>
        text.replace(/(- id: launch\n)/, '$1    denies: [gazette-1899/crates-opened]\n'),
    },
    'but "gazette-1899/crates-denied" and "letter-1899/launch" deny "gazette-1899/crates-opened", which',
  ],
  [
    'an established event that is said not to have happened, in a denial that names no claim',
    { [GAZETTE]: swap('    denies: [gazette-1899/crates-opened]\n', ''), 'events/crates-opened.md': HAPPENED },
    'events/crates-opened.md:7:1 status: "happened" is an established status, but "gazette-1899/crates-denied" denies that the event happened. Give the event a status that is not established, or name what the claim denies instead, as "denies: [source/claim]", or give the claim another topic.',
  ],
  [
    'an established event that a claim denies, if no topic is marked as deciding that',
    { 'archive.yaml': swap('name: What\n    happened: true', 'name: What'), 'events/crates-opened.md': HAPPENED },
    'give that claim another topic. If only some topics say whether an event happened, mark them in archive.yaml: "- { id: what, name: What, happened: true }".',
  ],
  [
    'an event without an account',
    { [EVENT]: (text) => text.replace(/---\n.*\n$/, '---\n') },
    'events/board-resolves.md:14:1 body: has no words: the event has no account. Write what happened below the fields, citing claims.',
  ],
  ...['[@gazette-1899/resolved].', '– …', '* * *', '&nbsp;', '## ', '[board]: https://board.example/'].map(
    (body): Case => [
      `an event whose account is ${JSON.stringify(body)}`,
      { [EVENT]: (text) => text.replace(/---\n.*\n$/, () => `---\n${body}\n`) },
      'events/board-resolves.md:14:1 body: has no words: the event has no account.',
    ],
  ),
  [
    'a number where a name is due',
    { [GAZETTE]: swap('- measure: boats', '- measure: wording') },
    'claims[5].values[0]: "wording" is a name. Give "name", and no number.',
  ],
  [
    'one actor twice in an event',
    { [EVENT]: swap('- actor: harbour-board', '- actor: harbour-board\n  - actor: harbour-board') },
    'actors[1].actor: "harbour-board" is listed twice.',
  ],

  // Mistakes about documents.
  [
    'a ¶ outside the document',
    { [GAZETTE]: swap('    at: 6\n', '    at: 66\n') },
    'claims[12].at: the document has no ¶ 66. It has ¶ 1 to 7, title.',
  ],
  [
    'a ¶ nobody accounts for',
    { [GAZETTE]: (text) => text.replace(/silent:\n(?: {2}.*\n)+/, '') },
    'claims: ¶ 7 has no claim. Write its claims, or say in "silent" why it has none.',
  ],
  [
    'a silent ¶ with a claim',
    { [GAZETTE]: swap('silent:', 'silent:\n  - paragraph: 1\n    why: x') },
    'silent[0]: ¶ 1 is called silent but has a claim.',
  ],
  [
    'an invented quotation',
    { [GAZETTE]: swap("quote: 'no more than forty boats'", "quote: 'no fewer than forty boats'") },
    'claims[6].quote: the quotation is not in ¶ 3 of the document, according to its fingerprint. Copy it to the letter from that place, or correct "at".',
  ],
  [
    'an invented wording, whatever its measure is called',
    {
      'archive.yaml': swap('- id: wording', '- id: term'),
      'sources/delmas-1900.md': swap('measure: wording', 'measure: term'),
      'sources/coast-lights.md': swap(
        '- measure: wording\n        name: quiet spring',
        '- measure: term\n        name: loud spring',
      ),
    },
    'claims[8].values[0].name: “loud spring” is not part of the claim’s quotation. Quote the words it is in.',
  ],
  [
    'a quotation from another ¶',
    { [GAZETTE]: swap("quote: 'no more than forty boats'", "quote: 'the crates were opened'") },
    'claims[6].quote: the quotation is not in ¶ 3 of the document, according to its fingerprint. It is in ¶ 4: correct "at".',
  ],
  [
    'a text that nothing allows to publish',
    { 'sources/letter-1899.md': swap('licence: CC0-1.0\n', '') },
    'sources/letter-1899.md:2:1 licence: the text of the document is in texts/letter-1899.txt, but nothing says that it may be published. Write its "licence", or take the text out of the content folder.',
  ],
  [
    'a text under others’ rights',
    { 'sources/letter-1899.md': swap('licence: CC0-1.0\n', 'licence: others\n') },
    'licence: the text of the document is in texts/letter-1899.txt, but nothing says that it may be published.',
  ],
  [
    'a text that is published without attribution',
    { 'sources/letter-1899.md': (text) => text.replace(/attribution:.*\n/, '') },
    'attribution: the text of the document is published without naming whose it is. Name the authors as the licence asks.',
  ],
  [
    'a text that is another file than was read',
    { 'texts/letter-1899.txt': (text) => text.replace('Dear Sister', 'Dear Brother') },
    'texts/letter-1899.txt: is not the file that the reading frame was made for (SHA-256 differs). Put the file that was read here, or make the frame and the fingerprint again from this one.',
  ],
  [
    'a text with the fingerprint of another',
    { 'fingerprints/letter-1899.json': (text) => text.replace(/"grams": "[0-9a-f]{4}/, '"grams": "0000') },
    'texts/letter-1899.txt: the fingerprint is not that of this text. Run npm run fingerprint with the document.',
  ],
  [
    'a document in place of its text',
    { 'texts/letter-1899.html': '<p>Dear Sister,</p>', 'texts/letter-1899.txt': null },
    'texts/letter-1899.html: is not the text of a document, and only texts are published. Put here the text that the frame was made for, as texts/letter-1899.txt: npm run frame writes it beside the document.',
  ],
  [
    'a document that is called a text',
    {
      'frames/letter-1899.yaml': swap(
        'lines: 13 }',
        `lines: 13, original: { sha256: ${sha256(new TextEncoder().encode('Dear'))}, reader: parse5 8.0.0 } }`,
      ),
      'texts/letter-1899.txt': 'Dear',
    },
    'texts/letter-1899.txt: is the document itself, not the text that was taken from it. Put here the .txt file that npm run frame wrote beside it',
  ],
  [
    'two texts of one source',
    { 'texts/letter-1899.md': 'Dear Sister,' },
    'is a second text of the same source, beside texts/letter-1899.',
  ],
  [
    'a text under a name that is not an id',
    { 'texts/Letter 1899.txt': 'Dear Sister,' },
    'texts/Letter 1899.txt: the name of the file is not the id of a source. Name it in lower-case letters',
  ],
  [
    'a text of no source',
    { 'texts/letter-1898.txt': 'Dear Sister,' },
    'texts/letter-1898.txt: there is no source "letter-1898". Give the file the name of its source.',
  ],
  [
    'a text of a document that was not framed',
    {
      'texts/almanac-1912.txt': 'Tides.',
      'sources/almanac-1912.md': swap('licence: public-domain', 'licence: public-domain\nattribution: Nobody.'),
    },
    'texts/almanac-1912.txt: has no reading frame and fingerprint to be compared with.',
  ],
  [
    'a licence that is in no list',
    { 'sources/letter-1899.md': swap('licence: CC0-1.0', 'licence: CC-BY-NC-4.0') },
    'licence: ',
  ],
  [
    'a quotation over 25 words',
    { [GAZETTE]: swap("quote: 'no more than forty boats'", `quote: '${'boats and '.repeat(13).trim()}'`) },
    'claims[6].quote: the quotation has 26 words, more than 25.',
  ],
  [
    'a quotation too short to check',
    { [GAZETTE]: swap("quote: 'no more than forty boats'", "quote: 'forty boats'") },
    'claims[6].quote: the quotation has fewer than 3 words, too few to be checked.',
  ],
  [
    'over a tenth of the document',
    {
      [GAZETTE]: (text) =>
        text
          .replace(
            'phrase: "14 December 1898"',
            'phrase: "14 December 1898 the Harbour Board resolved to build a light at Skerry Point"',
          )
          .replace(
            'phrase: "in March 1899"',
            'phrase: "The foundations were dug in March 1899. Some say the first stone"',
          ),
    },
    'claims: the quotations and phrases have 61 words in all, more than a tenth of the document (47). Remove those whose exact words do not matter. If the document is in the public domain, your own or under an open licence, say so in "licence": then there is no limit.',
  ],
  [
    'words in quotation marks that were not quoted',
    { [GAZETTE]: swap('“no more than forty boats”', '“not even forty boats”') },
    'claims[6].says: “not even forty boats” is not part of the claim’s quotation.',
  ],
  [
    'words in quotation marks in a body that no cited claim quotes',
    { [EVENT]: swap('So it is told', '“So it is told” it says') },
    'body: “So it is told” is in no quotation of the claims cited in the same paragraph.',
  ],
  [
    'a fingerprint of an older frame',
    { 'frames/gazette-1899.yaml': swap('is: furniture, which: advertisement', 'is: caption, which: advertisement') },
    'fingerprints/gazette-1899.json frame: the reading frame was changed after this fingerprint was made.',
  ],
  [
    'a source with claims but no fingerprint',
    { 'fingerprints/gazette-1899.json': null },
    'claims: the source has claims but no fingerprint to check them against.',
  ],
  [
    'furniture without a reason',
    { 'frames/gazette-1899.yaml': swap(', why: "Sells things."', '') },
    'blocks: lines 3 are furniture without "which" and "why".',
  ],
  [
    'a ¶ that goes on after a page turn under another number',
    { 'frames/delmas-1900.yaml': swap('paragraph: 6, continues: true', 'paragraph: 7, continues: true') },
    'blocks: lines 25 are ¶ 6 by count, but "paragraph" says 7.',
  ],
  [
    'a footnote that goes on a ¶',
    { 'frames/delmas-1900.yaml': swap('is: footnote, page: 1', 'is: footnote, continues: true') },
    'blocks: lines 21 cannot continue a ¶ ("continues"), because they are not body.',
  ],
  [
    'a page without a number',
    { 'frames/delmas-1900.yaml': swap('is: title, page: 1', 'is: title, page: iv') },
    'blocks[0].page',
  ],
  [
    'an original file without its hash',
    { 'frames/delmas-1900.yaml': (text) => text.replace(/original: \{ sha256: \w+/, 'original: { sha256: unknown') },
    'document.original.sha256: is not a SHA-256. Let the fingerprint command write it.',
  ],
  [
    'a claim at a footnote that the document does not have',
    { 'sources/delmas-1900.md': (text) => text.replace(/\bat: 1\b/, 'at: footnote 2') },
    'the document has no footnote 2. It has ¶ 1 to 6, title, standfirst, heading 1, heading 2, footnote 1, credit 1.',
  ],

  // Mistakes in wording.
  [
    'a contested word in a title',
    { [EVENT]: swap('build a light', 'build a folly') },
    'title: uses the contested word “folly” in our voice. Write: the light.',
  ],
  [
    'a contested word in a body',
    { [EVENT]: swap('So it is told', 'The Follies were told') },
    'events/board-resolves.md:14:1 body: uses the contested word “Follies” in our voice.',
  ],
  [
    'a contested word in a claim',
    { [GAZETTE]: swap('to build a light at', 'to build the folly at') },
    'claims[0].says: uses the contested word “folly” in our voice.',
  ],
  [
    'more of a document’s words in a row than allowed, in a claim',
    { 'wording.yaml': swap('most: 13', 'most: 12') },
    'claims[3].says: has 13 words in a row from ¶ 2 of coast-lights outside quotation marks (at most 12): “the coast office put',
  ],
  [
    'more of a document’s words in a row than allowed, in a body',
    { 'wording.yaml': swap('most: 13', 'most: 12') },
    'events/boats-stay-in-port.md:15:1 body: has 13 words in a row from ¶ 3 of gazette-1899 outside quotation marks (at most 12): “the unions boats',
  ],
  [
    'a limit too low for a fingerprint to tell',
    { 'wording.yaml': swap('most: 13', 'most: 2') },
    'wording.yaml:13:3 borrowed.most: has too few: at least 3 needed.',
  ],
  [
    'straight quotation marks',
    { [EVENT]: swap('So it is told', 'So it is "told"') },
    'body: has straight quotation marks. Put a document’s own words in “ ”.',
  ],

  // Mistakes in files, and the messages about them.
  [
    'bad YAML',
    { [EVENT]: swap('status: happened', 'status: [happened') },
    'events/board-resolves.md:8:9: a bracket is not closed. Close it: status: [happened]',
  ],
  [
    'a repeated key',
    { [EVENT]: swap('status: happened', 'status: happened\nstatus: happened') },
    'events/board-resolves.md:9:1: the field status is given twice. Keep one of the two.',
  ],
  [
    'unclosed frontmatter',
    { [EVENT]: '---\ntitle: x\n' },
    'events/board-resolves.md:1:1: the frontmatter is not closed. Put a line of three hyphens (---) after the last field.',
  ],
  [
    'no frontmatter',
    { [EVENT]: 'Just text.\n' },
    'events/board-resolves.md:1:1: the file does not begin with frontmatter.',
  ],
  ['an empty file', { [EVENT]: '\n\n' }, 'events/board-resolves.md: the file is empty. Fill it in, or delete it.'],
  ['frontmatter that is a list', { [EVENT]: '---\n- a\n---\n' }, 'the file has no fields.'],
  [
    'a file over 1 MB',
    { [EVENT]: new Uint8Array(1_000_001).fill(97) },
    'the file has 1,000,001 bytes, more than 1,000,000.',
  ],
  [
    'invalid UTF-8',
    { [EVENT]: Uint8Array.from([0x2d, 0xff, 0xfe]) },
    'events/board-resolves.md: the file is not UTF-8. Save it as UTF-8.',
  ],
  [
    'a NUL byte',
    { [EVENT]: swap('So it', 'So\u0000 it') },
    'events/board-resolves.md:14:3: there is a control character (U+0000). Delete it.',
  ],
  [
    'a bidirectional control',
    { [EVENT]: swap('So it', 'So\u202e it') },
    'there is a hidden bidirectional control character (U+202E).',
  ],
  [
    'a right-to-left mark',
    { [ACTOR]: swap('name: Anna', 'name: \u200fAnna') },
    'there is a hidden bidirectional control character (U+200F).',
  ],
  [
    'a YAML tag',
    { [EVENT]: swap('title: The', 'title: !!js/function The') },
    'the YAML cannot be read: Unresolved tag',
  ],
  [
    'a YAML anchor',
    { [EVENT]: swap('title: The', 'title: &a The') },
    'events/board-resolves.md:2:11: there is a YAML anchor (&a). Write the value out where it is used.',
  ],
  [
    'a field named __proto__',
    { [EVENT]: swap('place: Skerry Point', '__proto__: Skerry Point') },
    'the field name __proto__ is not allowed.',
  ],

  // Content that must not be published.
  [
    'HTML in a field',
    { [EVENT]: swap('title: The Board resolves', 'title: The <b>Board</b> resolves') },
    'title: there is HTML (<b>). Write Markdown or plain text, without tags.',
  ],
  ['a script in a body', { [EVENT]: swap('So it', '<script>alert(1)</script> So it') }, 'body: has HTML (<script>'],
  ['a picture in a body', { [EVENT]: swap('So it', '![x](https://example.org/x.png) So it') }, 'body: has a picture.'],
  [
    'an event handler in a field',
    { [EVENT]: swap('place: Skerry Point', `place: 'x onerror="alert(1)"'`) },
    'place: there is an event handler (onerror=").',
  ],
  [
    'a javascript: link in a body',
    { [EVENT]: swap('So it', '[So](javascript:alert(1)) it') },
    'body: links to "javascript:alert(1)", which is not an address a page may link to.',
  ],
  [
    'a javascript: link in disguise',
    { [EVENT]: swap('So it', '[So](&#106;ava&#x0A;script:alert(1)) it') },
    'which is not an address a page may link to.',
  ],
  [
    'a data: link in a body',
    { [EVENT]: swap('So it', '[So](data:text/html,x) it') },
    'body: links to "data:text/html,x", which is not an address',
  ],
  [
    'a javascript: address',
    { 'references/names-register.md': swap('https://example.org/register', '"javascript:alert(1)"') },
    'address: there is a link that could run as code (javascript:).',
  ],
  [
    'an address without a scheme',
    { 'references/names-register.md': swap('https://example.org/register', 'example.org') },
    'address: "example.org" is not a web address. Write it whole, beginning with https://.',
  ],
];

/** Slips that have consequences in several places, each with the single message that reports it. */
const SLIPS: readonly Case[] = [
  [
    'curly quotes around a day',
    { 'changes.yaml': swap('date: "2026-05-04"', 'date: “2026-05-04”') },
    'changes.yaml:3:5 versions[0].date: is in quotation marks that YAML takes for part of the text. Write straight ones, or none: "2026-05-04".',
  ],
  [
    'a day in words',
    { 'changes.yaml': swap('date: "2026-05-04"', 'date: "4 May 2026"') },
    'changes.yaml:3:5 versions[0].date: "4 May 2026" is not EDTF',
  ],
  [
    'curly quotes around a title',
    { 'events/lamp-lit.md': swap('title: The lamp is lit', 'title: “The lamp is lit”') },
    'events/lamp-lit.md:2:1 title: is in quotation marks that YAML takes for part of the text. Write straight ones, or none.',
  ],
  [
    'curly quotes around a statement',
    { [GAZETTE]: swap('says: "The foundations were dug."', 'says: “The foundations were dug.”') },
    'claims[2].says: is in quotation marks that YAML takes for part of the text.',
  ],
  [
    'one wrong word in a quotation that other texts quote',
    { [GAZETTE]: swap("quote: 'no more than forty boats'", "quote: 'no more then forty boats'") },
    'claims[6].quote: the quotation is not in ¶ 3 of the document, according to its fingerprint.',
  ],
  [
    'one of two principals taken out',
    {
      'archive.yaml': swap(
        'actor: harbour-board\n  - id: union\n    name: Union\n    actor: fishermens-union',
        'actor: harbour-board',
      ),
    },
    'archive.yaml:11:1 principals: lanes are relations between principals, and there are fewer than two.',
  ],
  [
    'one id for two principals',
    { 'archive.yaml': swap('- id: union', '- id: board') },
    'archive.yaml:15:5 principals[1].id: the id "board" is given twice.',
  ],
  [
    'a colour without quotes in braces',
    { 'archive.yaml': (text) => `${text}look:\n  accent: { light: #ffcc00, dark: "#ffee99" }\n` },
    'the value begins with "#", and YAML takes the rest of the line for a comment. Put it in quotes: accent: { light: "#ffcc00", dark: "#ffee99" }',
  ],
];

describe('bad input is refused with a message that says what to write', () => {
  it.each(CASES)('%s', (_name, changes, message) => {
    const problems = problemsOf(changes);
    expect(problems.join('\n')).toContain(message);
    for (const problem of problems) expect(problem).not.toMatch(/\bat .*\.ts:\d+|undefined|\[object/);
  });

  it.each(SLIPS)('one message for %s', (_name, changes, message) => {
    const problems = problemsOf(changes);
    expect(problems.slice(1)).toEqual([]);
    expect(problems[0]).toContain(message);
  });

  it('reports a wrong word in a quotation, and separately words that are in no quotation', () => {
    const problems = problemsOf({
      [GAZETTE]: (text) =>
        text
          .replace("quote: 'no more than forty boats'", "quote: 'no more then forty boats'")
          .replace('“no more than forty boats” [@', '“every boat but one” [@'),
    });
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain('“every boat but one” is in no quotation of the claims cited');
  });

  it('says that the text with which a new record begins is still there', () => {
    const problems = problemsOf({ [ACTOR]: swap('Secretary', 'To write: who this is [@source/claim]. Secretary') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('body: the text that the file began with is still there, with [@source/claim].');
  });

  it('names everything wrong at once, across files', () => {
    const problems = problemsOf({
      [EVENT]: swap('status: happened', 'status: unheard'),
      [ACTOR]: swap('kind: person', 'kind: persn'),
      [GAZETTE]: (text) =>
        text
          .replace('at: 6', 'at: 66')
          .replace("quote: 'no more than forty boats'", "quote: 'no fewer than forty boats'"),
      'events/lamp-lit.md': swap('[1899-11-09,1899-11-11]', '1899-13'),
    });
    expect(problems.length).toBeGreaterThanOrEqual(5);
    expect(new Set(problems.map((line) => line.split(':')[0])).size).toBe(4);
  });

  it('does not blame others for a file that could not be read', () => {
    expect(problemsOf({ [ACTOR]: swap('kind: person', 'kind: persn') })).toHaveLength(1);
  });

  it('accepts other scripts in their fields and in prose', () => {
    expect(problemsOf({ [EVENT]: swap('So it is told', 'إدريس حليم told שמעון אדר and 李文 so') })).toEqual([]);
  });

  it('finds nothing wrong with the archive as it is', () => {
    const read = readArchive(changed({}));
    expect('archive' in read).toBe(true);
  });
});

describe('a stated day in Chinese numerals', () => {
  const told = (day: string, phrase: string) =>
    problemsOf({
      [GAZETTE]: (text) =>
        text
          .replace('edtf: "1898-12-14"', `edtf: "1898-12-${day}"`)
          .replace('"14 December 1898"', JSON.stringify(phrase)),
    }).filter((line) => line.includes('does not print'));

  it.each([
    ['04', '一八九八年十二月四日'],
    ['10', '一八九八年十二月十日'],
    ['14', '一八九八年十二月十四号'],
    ['20', '十二月二十日'],
    ['31', '光绪二十四年十二月三十一日'],
  ])('is printed: %s', (day, phrase) => {
    expect(told(day, phrase)).toEqual([]);
  });

  it.each([
    ['04', '一八九八年十二月十四日'],
    ['01', '十二月建一座码头'],
  ])('is not printed: %s', (day, phrase) => {
    expect(told(day, phrase)).toHaveLength(1);
  });
});
