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

/** Search: what was found, and how what was typed was read. */
export const search = {
  unreadable: 'The index could not be loaded. Try again, or look through the lists of events, actors and sources.',
  asDate: 'Understood as a date: {date}.',
  asEitherDate: 'Understood as a date: {date}. It could also be {other}: write the month as a word.',
  atPlace: 'Looked for at ¶ {place}.',
  unknown: 'No record has “{word}”.',
  unknownNear: 'No record has “{word}”. Did you mean {nearest}?',
  nothing: 'Nothing was found.',
  nothingFor: 'Nothing was found for “{query}”.',
  /** A way out: a choice that would be given up. */
  without: 'without “{facet}”: {count} found',
  found: '{count} found: {kinds}.',
  comma: ', ',
  counts: {
    event: { one: '{count} event', other: '{count} events' },
    actor: { one: '{count} actor', other: '{count} actors' },
    claim: { one: '{count} statement', other: '{count} statements' },
    source: { one: '{count} source', other: '{count} sources' },
    difference: { other: '{count} where sources differ' },
  },
  all: {
    event: 'All {count}: events',
    actor: 'All {count}: actors',
    claim: 'All {count}: statements',
    source: 'All {count}: sources',
    difference: 'All {count}: where sources differ',
  },
  notShown: {
    one: '{count} more is not shown: narrow the search.',
    other: '{count} more are not shown: narrow the search.',
  },
  differs: 'sources differ',
} as const;

/** What found records can be narrowed by. */
export const searchFacets = {
  names: {
    record: 'Record',
    source: 'Source',
    actor: 'Actor',
    year: 'Year',
    kind: 'Kind of event',
    status: 'Status',
    differs: 'Differences',
  },
  kinds: {
    event: 'Events',
    actor: 'Actors',
    claim: 'Statements',
    source: 'Sources',
    difference: 'Where sources differ',
  },
  onlyDiffering: 'Only where sources differ',
} as const;

/** What an actor is, beside its name where it is found. */
export const searchActors = {
  person: 'person',
  body: 'body',
  authority: 'state or governing authority',
  medium: 'medium or publisher',
} as const;

/** What readers type beside the words of dates. English is understood in every language, and stands in the code. */
export const queries = {
  /** Other names of each month, January first, parted by commas. */
  months: [] as readonly string[],
  /** What may stand before the name of a month. */
  ofMonth: [] as readonly string[],
  /** Between the first year and the last. */
  to: [] as readonly string[],
  /** Before the number of a ¶. */
  paragraph: [] as readonly string[],
  /** Words of grammar, which need not be found. */
  small: [] as readonly string[],
  anyYear: '{day} of any year',
} as const;

/** Links to what one looks at. */
export const links = {
  copied: 'The link was copied.',
  inAddress: 'This browser does not let the page copy; the link is in the address line.',
} as const;

/** Citations: what can be done with them, and what was done. */
export const cite = {
  style: 'Style {choice}',
  copyNote: 'Copy note',
  copyEntry: 'Copy entry',
  copyQuotation: 'Copy quotation',
  copyLink: 'Copy link',
  withHash: '{box} with the hash of the copy read',
  listed: '{box} In my bibliography',
  openList: 'Open the list',
  putOn: 'It is on your list.',
  takenOff: 'It is off your list.',
  notKept: 'This browser keeps no list beyond this page.',
  noneInStyle: 'This style has none.',
  noNote: 'There is no note.',
  copied: 'Copied.',
  copyYourself: 'This browser does not let the page copy. It is: {text}',
  selected: 'This browser does not let the page copy: the text is selected, press Ctrl+C or ⌘C.',
} as const;

/** The reader’s own list of citations. */
export const bibliography = {
  empty: 'Nothing is on the list. Tick “In my bibliography” beside any citation.',
  emptied: 'The list is empty.',
  fromLink: 'This list came with the link.',
  takeOver: 'Add to my list',
  copyAll: 'Copy all',
  copyLink: 'Copy a link to this list',
  saveText: 'Save as text',
  saveFormat: 'Save as {format}',
  saved: 'Saved as {file}.',
  unreadable: 'A file could not be read. Try again when the archive can be reached.',
  emptyIt: 'Empty the list',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  upOf: 'Up: {record}',
  downOf: 'Down: {record}',
  removeOf: 'Remove: {record}',
  moved: 'Now number {n} of {count}.',
  removed: 'It is off the list.',
  unknown: 'There is nothing at {key} in this archive.',
  page: 'Its page',
} as const;

/** A reader’s own copy of a document, compared with what was read. */
export const compared = {
  unreached: 'What the copy is compared with could not be loaded. Try again.',
  reading: 'Reading {file}.',
  readingPasted: 'Reading the pasted text.',
  answer: '{file}: {answer}',
  firstOf: { other: 'Of {count} files the first was read.' },
  unreadable: '{file} could not be read. A folder cannot be read here, nor a file that was moved meanwhile.',
  sizes: { bytes: { one: '{count} byte', other: '{count} bytes' }, kB: '{size} kB', MB: '{size} MB' },
  tooLong: 'This file has {size}, and no more than {most} are read here. The file that was read has {original}.',
  noText: {
    pdf: 'This is a PDF, whose text cannot be read here: select all of it where it can be read, copy, and paste it here.',
    image: 'This is a picture, in which no text can be read here: give the text itself, or paste it.',
    packed:
      'This is a packed file (.docx, .odt, .epub and .zip are), which cannot be read here: save it as plain text, or select all of it where it can be read, copy, and paste it here.',
    formatted:
      'This is a formatted document or a web archive, which cannot be read here: save it as plain text, or select all of it where it can be read, copy, and paste it here.',
    unknown:
      'This is no text that can be read here: save the document as plain text, or select all of it where it can be read, copy, and paste it here.',
  },
  emptyText: 'There are no words in the pasted text.',
  emptyFile: 'There are no words in this file.',
  veryFile: 'This is the very file that was read.',
  sameText: 'This is the text that was read.',
  sameTextInFile: 'This is another file with the text that was read.',
  partly: 'Some of the document stands in your copy as it was read, but not all.',
  another: {
    one: 'This seems to be another document: its one paragraph does not stand in it.',
    other: 'This seems to be another document: not one of the {count} paragraphs stands in it.',
  },
  otherOrder: 'The paragraphs follow each other in another order than in the document.',
  sameHash: 'Its SHA-256 is that of the file that was read.',
  otherHash: 'Its SHA-256 is {sha256}; that of the file that was read is another.',
  comma: ', ',
  allParagraphs: {
    one: 'The one paragraph (¶) stands in your copy word for word.',
    other: 'All {count} paragraphs (¶) stand in your copy word for word.',
  },
  /** Fills `{of}` in the next. */
  ofParagraphs: { one: '{count} paragraph (¶)', other: '{count} paragraphs (¶)' },
  someParagraphs: {
    one: 'Of {of}, {count} stands in your copy word for word, {rest}.',
    other: 'Of {of}, {count} stand in your copy word for word, {rest}.',
  },
  otherParagraphs: { changed: { other: '{count} with changes' }, missing: { other: '{count} not found' } },
  allQuotations: {
    one: 'The one quotation or phrase that is printed here stands in its place to the letter.',
    other: 'All {count} quotations and phrases that are printed here stand in their places to the letter.',
  },
  ofQuotations: { one: '{count} quotation or phrase', other: '{count} quotations and phrases' },
  someQuotations: {
    one: 'Of {of} printed here, {count} stands in place to the letter, {rest}.',
    other: 'Of {of} printed here, {count} stand in place to the letter, {rest}.',
  },
  otherQuotations: {
    marks: { other: '{count} there with other marks or capitals' },
    elsewhere: { other: '{count} in another place' },
    changed: { other: '{count} with other words' },
    missing: { other: '{count} not found' },
  },
  block: {
    whole: 'word for word',
    missing: 'not found',
    missingLine: 'not found as a line of its own',
    scattered: 'all of it found, but not in one piece',
    changed: 'with changes; {percent} per cent of it found',
  },
  quotation: {
    missing: 'not found',
    changed: 'your copy has “{there}”',
    letters: 'to the letter',
    words: 'the same words, written “{there}”',
    elsewhereLetters: 'in another place of your copy; to the letter',
    elsewhereWords: 'in another place of your copy; the same words, written “{there}”',
  },
  quotationAt: '{quotation} {text}: {found}',
  what: { quotation: 'Quotation', phrase: 'Phrase of a date' },
  strange: 'Words in your copy that the document does not have there: {words}.',
  strangeWord: '“{word}”',
  key: 'Below is your copy. Marked are words that this archive prints; with a dashed line, words that the document does not have there.',
  notAsRead: 'Not as it was read',
  asRead: 'As it was read',
} as const;

/** What is kept on the reader’s device. */
export const offline = {
  not: 'This archive is not kept on this device.',
  taking: 'This archive is being kept on this device, for reading offline.',
  whole: 'This archive is kept on this device, for reading and searching offline.',
  part: 'The search, and the pages you open, are kept on this device for reading offline.',
  failed: 'This archive could not be kept on this device. Reading online goes on as before.',
  removed: 'The copy on this device was removed.',
  keep: 'Keep it for reading offline',
  stop: 'Stop and remove it',
  remove: 'Remove it',
  again: 'Try again',
  newer: 'A newer version of this archive is there.',
  show: 'Show it',
} as const;

/** What has changed since the version that an address cites. */
export const viewVersion = {
  unknown:
    'The address names a version of this archive that is not known. What is shown is version {version} of {day}.',
  unread:
    'The address cites another version of this archive; what has changed since could not be loaded. What is shown is version {version} of {day}.',
  cited: 'This address cites version {cited} of {citedDay}. What is shown is version {version} of {day}. {between}',
  unchanged: 'No record was added, corrected or withdrawn since.',
  changed: 'Records since then: {counts}.',
  comma: ', ',
  counts: {
    added: { other: '{count} added' },
    corrected: { other: '{count} corrected' },
    withdrawn: { other: '{count} withdrawn' },
  },
  lists: { added: 'Added', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  since: {
    added: 'Added since version {version}',
    corrected: 'Corrected since version {version}',
    withdrawn: 'Withdrawn since version {version}',
  },
  record: '{record}: {says}',
  replaced: '{record}: {says} Instead: {instead}.',
  more: { other: 'and {count} more' },
  all: 'All versions and corrections',
} as const;
