/**
 * The words of the interface in English: everything on the pages that does not come from an archive’s content. One
 * section a part of the site; a browser is sent the sections it uses. `{gap}` is filled in; plurals by their category.
 */

/** What this language is. `draft`: made by a machine and read by nobody who speaks it. */
export const language = 'en';
export const direction: 'ltr' | 'rtl' = 'ltr';
export const languageName = 'English';
export const draft: boolean = false;

/** Dates in words. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  beforeChrist: '{year} BC',
  decade: 'the {year}s',
  century: 'some year from {first} to {last}',
  seasonOf: '{season} {year}',
  monthOf: '{month} {year}',
  dayOf: '{day} {month}',
  someDay: 'some day in {time}',
  someMonth: 'some month in {time}',
  perhapsAbout: 'perhaps about {time}',
  perhaps: 'perhaps {time}',
  about: 'about {time}',
  comma: ', ',
  or: '{times} or {last}',
  to: '{first} to {last}',
  after: 'after {time}',
  before: 'before {time}',
  noEnd: 'from {time}, end not known',
  noStart: 'until {time}, start not known',
  none: 'no date',
} as const;

/** Who told whom: a chain as pieces of a sentence, from the publisher to the origin. */
export const attribution = {
  /** Between two links: "writes that …". */
  passing: {
    witnesses: 'saw',
    states: 'says',
    writes: 'writes',
    announces: 'announces',
    quotes: 'quotes',
    cites: 'cites',
    reports: 'reports',
    summarises: 'says in summary',
    photographs: 'shows',
    assesses: 'judges',
    expects: 'expects',
    alleges: 'alleges',
    denies: 'denies',
  },
  /** At the origin: "says so". */
  last: {
    witnesses: 'saw it',
    states: 'says so',
    writes: 'writes so',
    announces: 'announces it',
    quotes: 'quotes it',
    cites: 'cites it',
    reports: 'reports it',
    summarises: 'says so in summary',
    photographs: 'photographed it',
    assesses: 'judges so',
    expects: 'expects it',
    alleges: 'alleges it',
    denies: 'denies it',
  },
  ownVoice: 'says so in its own voice',
  that: ' that ',
  who: ', who ',
  occasion: ', in {occasion}',
  occasionEnds: ',',
  fullStop: '.',
} as const;

/** Differences: their kinds, and what computed ones say. */
export const differences = {
  kinds: {
    date: 'Date',
    number: 'Number',
    name: 'Name',
    agency: 'Who did it',
    wording: 'Wording',
    course: 'What happened',
    cause: 'Why',
    fact: 'Fact',
    denial: 'Denial',
  },
  when: 'When',
  range: '{min} to {max}',
  atLeast: 'at least {min}',
  atMost: 'up to {max}',
  denies: '{who} denies what {whom} says',
  and: ' and ',
} as const;

/** The drawing: what is written in it, and what it says to whoever does not see it. */
export const drawing = {
  name: 'Timeline: {events} events in {lanes} lanes, {drawn} drawn at this view',
  allYears: 'All years',
  quarters: 'events a quarter',
  events: { one: '{count} event', other: '{count} events' },
  drawn: '{count} drawn',
  counted: '{count} counted',
  before: '{count} earlier',
  undated: '{count} undated',
  outside: '{count} outside',
  filtered: '{count} filtered out',
  comma: ', ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: '{count} more events, from {year}',
  lane: '{lane}: {words}',
  speaksOf: '{source} speaks of {count} dated events',
  speaksOfAndWritten: '{source} speaks of {count} dated events; when it was written is in this view',
  coverage: 'What each source speaks of',
  coverageSeen: 'What each source speaks of, and when it was written',
  moreSources: '; {count} more sources are not drawn',
  span: 'from {from} to {to}',
} as const;

/** An event in few words: on its mark, its card and its row. */
export const eventWords = {
  noDate: 'No date',
  noDateInRow: 'no date',
  toldBy: 'Told by {sources}',
  one: 'One origin',
  several: 'Several independent origins',
  contested: 'Contested',
  differ: 'Sources differ',
  differInRow: 'sources differ',
} as const;

/** The years beside the drawing. */
export const years = {
  name: 'Years',
  before: 'Before {year}',
  undated: 'Without a date',
  part: '{year}, {part}',
  fromTo: '{first} to {last}',
} as const;

/** What is pressed to move in the timeline and to take it along. */
export const timelineControls = {
  closer: 'Closer',
  wider: 'Wider',
  all: 'All years',
  goTo: 'Go to',
  period: 'a period',
  take: 'Take it with you',
  link: 'Copy link to this view',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  embed: 'Copy code to embed it',
  alone: 'The timeline alone',
  chronology: 'Chronology to print',
  whole: 'The same events on the whole timeline',
} as const;

/** Which events are shown. */
export const timelineFilters = {
  summary: 'Find and choose events: by words, source, actor, kind, status, how well attested',
  find: 'Find',
  example: 'a name, a date, some words',
  source: 'Source',
  actor: 'Actor',
  kind: 'Kind',
  status: 'Status',
  attested: 'How well attested',
  others: 'Those with most events. Each of the {others} has a page that leads here with its events chosen.',
  othersLink: '{count} others',
  differences: 'Differences',
  differing: 'Only where sources differ',
  reset: 'Show all events',
} as const;

/** What each shape of the drawing means. */
export const timelineKey = {
  day: 'a day',
  doubtful: 'a doubtful day',
  capsule: 'month, season or year',
  bar: 'from – to',
  about: 'about this time',
  open: 'no end given',
  set: 'one of several days',
  differ: 'sources differ on the date',
  counted: 'events counted for want of room; opens',
  written: 'when a source was written',
} as const;

/** What the timeline says when it was moved, narrowed or taken along. */
export const timelineSays = {
  listed: '{listed} of {all} events',
  inView: '{listed} of {all} events: those that pass and lie in view',
  tooMany: '{listed} of {all} events pass and lie in view: more than are listed here',
  view: '{listed} {span}.',
  someOut: '(some are filtered out)',
  noSearch: 'The search could not be loaded.',
  saved: 'The picture was saved as {format}.',
  codeCopied: 'The code was copied.',
  noCopy: 'This browser does not let the page copy.',
  only: ' · only {choices}',
  whereDiffer: 'where sources differ',
  dates: '{from} to {to}',
  key: 'Disc: a day. Ring: doubtful. Capsule: month, season or year. Bar: from – to. Hatched: about. Dashes: no end given. Bracket: sources differ on the date. +n: counted.',
  licence: 'Licence: {licence}',
} as const;
