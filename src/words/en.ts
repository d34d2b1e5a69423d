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
  /** A window: at some time between two ends, one of which may not be known. */
  nightOf: 'night of {first} to {last}',
  someDayFrom: 'on some day from {first} to {last}',
  someTimeFrom: 'at some time from {first} to {last}',
  notBefore: 'not before {time}',
  onOrBefore: 'on or before {time}',
  inOrBefore: 'in or before {time}',
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
    publishes: 'makes public',
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
    publishes: 'makes it public',
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
  /** At the origin, where the statement follows: "says". */
  leading: {
    witnesses: 'saw this',
    states: 'says',
    writes: 'writes',
    announces: 'announces',
    publishes: 'makes public',
    quotes: 'quotes',
    cites: 'cites',
    reports: 'reports',
    summarises: 'says in summary',
    photographs: 'shows',
    assesses: 'judges',
    expects: 'expects this',
    alleges: 'alleges',
    denies: 'denies this',
  },
  ownVoice: 'says so in its own voice',
  /** The same for several people: "senior officials say so". */
  many: {
    passing: {
      witnesses: 'saw',
      states: 'say',
      writes: 'write',
      announces: 'announce',
      publishes: 'make public',
      quotes: 'quote',
      cites: 'cite',
      reports: 'report',
      summarises: 'say in summary',
      photographs: 'show',
      assesses: 'judge',
      expects: 'expect',
      alleges: 'allege',
      denies: 'deny',
    },
    last: {
      witnesses: 'saw it',
      states: 'say so',
      writes: 'write so',
      announces: 'announce it',
      publishes: 'make it public',
      quotes: 'quote it',
      cites: 'cite it',
      reports: 'report it',
      summarises: 'say so in summary',
      photographs: 'photographed it',
      assesses: 'judge so',
      expects: 'expect it',
      alleges: 'allege it',
      denies: 'deny it',
    },
    leading: {
      witnesses: 'saw this',
      states: 'say',
      writes: 'write',
      announces: 'announce',
      publishes: 'make public',
      quotes: 'quote',
      cites: 'cite',
      reports: 'report',
      summarises: 'say in summary',
      photographs: 'show',
      assesses: 'judge',
      expects: 'expect this',
      alleges: 'allege',
      denies: 'deny this',
    },
    ownVoice: 'say so in their own voice',
  },
  that: ' that ',
  who: ', who ',
  /** The same for a body. */
  which: ', which ',
  occasion: ', in {occasion}',
  occasionEnds: ',',
  fullStop: '.',
  lead: '{chain}: {statement}',
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
  denies: '{who} denies a statement by {whom}',
  deny: '{who} deny a statement by {whom}',
  and: ' and ',
} as const;

/** The drawing: what is written in it, and what it says to whoever does not see it. */
export const drawing = {
  name: 'Timeline: {events} events in {lanes} lanes, {drawn} shown in this view',
  allYears: 'All years',
  begun: { day: 'events a day', month: 'events a month', quarter: 'events a quarter', year: 'events a year' },
  events: { one: '{count} event', other: '{count} events' },
  drawn: '{count} shown',
  /** In a box that says "+6". */
  counted: '{count} in +n',
  before: '{count} earlier',
  after: '{count} later',
  undated: '{count} undated',
  outside: '{count} outside',
  filtered: '{count} filtered out',
  comma: ', ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: { one: '{count} more event, from {year}', other: '{count} more events, from {year}' },
  lane: '{lane}: {words}',
  speaksOf: '{source} speaks of {count} dated events',
  speaksOfAndWritten: '{source} speaks of {count} dated events; when it was written is in this view',
  coverage: 'What each source speaks of',
  coverageSeen: 'What each source speaks of, and when it was written',
  moreSources: '; {count} more sources are not shown',
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
  rests: { 'several-documents': 'Told by two or more documents', unnamed: 'Rests on unnamed speakers alone' },
  differ: 'Accounts differ',
  differInRow: 'accounts differ',
  dateOutside: 'Date known only from outside the documents',
  dateOutsideInRow: 'from outside',
} as const;

/** The years beside the drawing. */
export const years = {
  name: 'Years',
  before: 'Before {year}',
  after: 'After {year}',
  undated: 'Without a date',
  part: '{year}, {part}',
  fromTo: '{first} to {last}',
  open: { one: '{count} not established', other: '{count} not established' },
} as const;

/** What is pressed to move in the timeline and to take it along. */
export const timelineControls = {
  closer: 'Zoom in',
  wider: 'Zoom out',
  all: 'Show all',
  period: 'Period',
  periods: 'Periods',
  take: 'Share and download',
  link: 'Copy link to this view',
  picture: 'Picture ({format})',
  embed: 'Copy code to embed it',
  alone: 'The timeline alone',
  chronology: 'Chronology to print',
  whole: 'The same events on the whole timeline',
} as const;

/** Which events are shown. */
export const timelineFilters = {
  summary: 'Filter',
  chosen: 'Filters in use',
  remove: 'Remove this filter: {choice}',
  found: '“{query}”',
  more: '{count} more',
  close: 'Done',
  find: 'Find',
  example: 'a name, a date, some words',
  source: 'Source',
  actor: 'Person or organisation',
  kind: 'Kind',
  status: 'Status',
  attested: 'Corroboration',
  word: 'On whose word',
  together: 'Only what all chosen sources tell',
  others: 'The {others} each have a page with a link to their events here.',
  othersLink: '{count} others',
  differences: 'Differences',
  differing: 'Only where accounts differ',
  reset: 'Clear all filters',
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
  differ: 'accounts differ on the date',
  counted: 'events that have no room here; select to see them',
  outside: 'date known only from outside the documents',
  written: 'when a source was written',
} as const;

/** What the timeline says when it was moved, narrowed or taken along. */
export const timelineSays = {
  listed: '{listed} of {all} events',
  inView: '{listed} of {all} events: those that pass and lie in view',
  tooMany: '{listed} of {all} events pass and lie in view: more than are listed here',
  view: '{listed} {span}.',
  noSearch: 'The search could not be loaded.',
  saved: 'The picture was saved as {format}.',
  codeCopied: 'The code was copied.',
  noCopy: 'This browser does not let the page copy.',
  only: ' · only {choices}',
  whereDiffer: 'where accounts differ',
  dates: '{from} to {to}',
  key: 'Disc: a day. Ring: doubtful. Capsule: month, season or year. Bar: from – to. Hatched: about. Dashes: no end given. Bracket: accounts differ on the date. Dots: date known only from outside the documents. +n: n more events.',
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
    difference: { other: '{count} where accounts differ' },
    note: { one: '{count} editor’s note', other: '{count} editor’s notes' },
    work: { one: '{count} outside work', other: '{count} outside works' },
    chapter: { one: '{count} chapter of the overview', other: '{count} chapters of the overview' },
    thread: { one: '{count} thread', other: '{count} threads' },
  },
  all: {
    event: 'All {count}: events',
    actor: 'All {count}: actors',
    claim: 'All {count}: statements',
    source: 'All {count}: sources',
    difference: 'All {count}: where accounts differ',
    note: 'All {count}: editor’s notes',
    work: 'All {count}: outside works',
    chapter: 'All {count}: chapters of the overview',
    thread: 'All {count}: threads',
  },
  notShown: {
    one: '{count} more is not shown: narrow the search.',
    other: '{count} more are not shown: narrow the search.',
  },
  differs: 'accounts differ',
} as const;

/** What found records can be narrowed by. */
export const searchFacets = {
  names: {
    record: 'Type',
    source: 'Source',
    actor: 'Actor',
    year: 'Year',
    kind: 'Kind of event',
    status: 'Status',
    word: 'On whose word',
    differs: 'Differences',
  },
  kinds: {
    event: 'Events',
    actor: 'Actors',
    claim: 'Statements',
    source: 'Sources',
    difference: 'Where accounts differ',
    note: 'Editor’s notes',
    work: 'Outside works',
    chapter: 'Overview',
    thread: 'Threads',
  },
  words: {
    own: 'Of the document itself',
    said: 'Of someone it names',
    unnamed: 'Of someone it does not name',
    'several-documents': 'Events told by two or more documents',
    'unnamed-alone': 'Events resting on unnamed speakers alone',
  },
  onlyDiffering: 'Only where accounts differ',
} as const;

/** What an actor is, beside its name where it is found. */
export const searchActors = {
  person: 'person',
  body: 'body',
  authority: 'state or governing authority',
  medium: 'medium or publisher',
} as const;

/** How many there are of each kind of thing. A language whose messages name the things beside the number has the number alone. */
export const amounts = {
  events: { one: '{count} event', other: '{count} events' },
  statements: { one: '{count} statement', other: '{count} statements' },
  documents: { one: '{count} document', other: '{count} documents' },
  actors: { one: '{count} actor', other: '{count} actors' },
  differences: { one: '{count} point on which accounts differ', other: '{count} points on which accounts differ' },
} as const;

/** What readers type beside the words of dates. English is understood in every language, and stands in the code. */
export const queries = {
  /** Other names of each month, January first, parted by commas. */
  months: [] as readonly string[],
  /** What may stand before the name of a month. */
  ofMonth: [] as readonly string[],
  /** Between the first year and the last. */
  to: [] as readonly string[],
  /** After a year of our era. */
  afterChrist: [] as readonly string[],
  /** A century with its number, in the forms people write it. */
  century: ['century {century}'] as readonly string[],
  /** Before the number of a ¶. */
  paragraph: [] as readonly string[],
  /** Words of grammar, which need not be found. */
  stopwords: [] as readonly string[],
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
  withHash: '{box} with the hash of the copy',
  listed: '{box} In my bibliography',
  openList: 'Open the list',
  putOn: 'It is on your list.',
  takenOff: 'It is off your list.',
  notKept: 'This browser keeps no list beyond this page.',
  noneInStyle: 'This style has none.',
  copied: 'Copied.',
  copyYourself: 'This browser does not let the page copy. It is: {text}',
  selected: 'This browser does not let the page copy. It is selected: press Ctrl+C or ⌘C.',
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
    reworded: { other: '{count} reworded' },
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

/** The frame of every page, and signs between the names in a list. */
export const site = {
  menu: {
    overview: 'Overview',
    timeline: 'Timeline',
    threads: 'Threads',
    search: 'Search',
    sources: 'Sources',
    actors: 'People and organisations',
    differences: 'Differences',
    about: 'About this archive',
  },
  mainMenu: 'Main',
  skip: 'Skip to the text',
  texts: 'Texts of this archive: {licence}, {publisher}.',
  code: 'Code: {licence}.',
  documents: 'The documents themselves belong to their owners and are not published here.',
  matrix: 'Documents and events',
  someDocuments:
    'The documents themselves belong to their owners. Those that are published here are under licences of their own.',
  data: 'Data of this archive',
  bibliography: 'My bibliography',
  changes: 'Changes to {archive}',
  keepOffline: 'Keep it for reading offline',
  copyLink: 'Copy link to this view',
  /** Shown where `draft` is true. */
  draft:
    'What the pages say around the texts was put into English by a machine. No reader of the language has mended it yet.',
  comma: ', ',
  semicolon: '; ',
} as const;

/** The page shown at an address that has none. */
export const noPage = {
  title: 'No such page',
  description: 'There is no page at this address.',
  lead: 'There is no page at this address. Addresses of this archive are permanent, so the link you followed may be mistyped.',
  events: 'All events, year by year',
} as const;

/** Places in a document that have no number of a ¶. */
export const places = {
  title: 'headline',
  standfirst: 'standfirst',
  numbered: { heading: 'heading {number}', caption: 'caption {number}', credit: 'credit {number}' },
} as const;

/** Lanes that the settings of an archive do not name. */
export const lanes = {
  pair: '{one} and {other}',
  several: 'Three or more',
  all: 'All {count}',
} as const;

/** Versions of the archive, and what they did to records. */
export const versions = {
  dated: 'version {number} of {date}',
  numbered: 'version {number}',
  heading: 'Version {number}, {date}',
  kinds: { added: 'Added', corrected: 'Corrected', moved: 'Moved', withdrawn: 'Withdrawn' },
  changed: {
    added: 'Added in {version}',
    corrected: 'Corrected in {version}',
    moved: 'Moved in {version}',
    withdrawn: 'Withdrawn in {version}',
  },
  reworded: 'Reworded',
  rewordedRecords: { one: '{count} record', other: '{count} records' },
  movedFrom: 'Its address was {address} until then.',
  withdrawnHeading: 'Withdrawn',
  change: '{version}. {change}',
  unchanged: 'First published in {version}; not changed since.',
  lastChanged: 'First published in {version}; last changed in {last}.',
  withdrawn: '{record}. Withdrawn in {version}: {why}',
  instead: 'Instead: {record}.',
  statement: 'Statement in {source}, {place}',
  subtitle: 'What every version added, corrected and withdrew.',
  title: 'Corrections and versions',
  short: 'Every published version, and what it added, corrected and withdrew.',
  description: 'Every published version of this archive, and what it added, corrected and withdrew.',
  lead: 'No record is changed without a word. Every version lists the records it added, what it corrected in others and why, and what it withdrew. Addresses stay: a withdrawn record keeps a page that says so.',
  none: 'This archive keeps no list of versions.',
  everything: 'Everything then in the archive was published.',
  uncorrected: 'No correction has been made since.',
} as const;

/** The page at the old address of a record that has another one now. */
export const moved = {
  title: 'Moved: {record}',
  description: '“{record}” has another address in this archive.',
  lead: 'This record has another address now: {record}.',
} as const;

/** The page of a record that was withdrawn. */
export const withdrawn = {
  title: 'Withdrawn: {record}',
  description: '“{record}” was withdrawn from this archive in {version}.',
  kinds: {
    source: 'Source · withdrawn',
    claim: 'Statement · withdrawn',
    event: 'Event · withdrawn',
    actor: 'Actor · withdrawn',
    difference: 'Difference · withdrawn',
    reference: 'Reference · withdrawn',
    chapter: 'Chapter of the overview · withdrawn',
    thread: 'Thread · withdrawn',
  },
  lead: 'This record was withdrawn in {version} and is no longer part of the archive.',
  why: 'Why',
  instead: 'Instead',
} as const;

/** One statement, wherever it stands. */
export const claim = {
  quote: 'as printed there, checked by fingerprint',
  quoteOnline: 'as printed there, checked by fingerprint; {link}',
  lookFor: 'look for it at the publisher’s',
  deniedBy: 'Denied by {who}: {place}',
  denies: 'Denies a statement by {who}: {place}',
  dates: 'Dates it {when} ({phrase}).',
  dateOf: 'The date is that of {event}.',
  datePrinted: 'The document prints the date as {text} ({calendar}).',
  datesResolved: 'Dates it {when} ({phrase}; {resolved}).',
  events: 'Event: {events}.',
  none: 'No statement: {why}',
  cite: 'Cite',
  via: ', via ',
} as const;

/** One difference, wherever it stands. */
export const difference = {
  ours: 'The date this archive uses',
  fromOutside: 'From outside the documents',
  outside: 'Known from outside: {works}',
  alsoOutside: 'Known from outside too',
  cite: 'Cite',
  citeThis: 'Cite this difference',
} as const;

/** Editor’s notes. How sure they are goes by letters. */
export const note = {
  heading: 'Editor’s notes',
  mark: 'From outside the documents · {sure} ({letter})',
  sure: { A: 'settled', B: 'well founded', C: 'likely', D: 'a guess' },
  readIn: 'Read in: {works}.',
  on: 'On {places}.',
} as const;

/** The page of an event, and events in lists. */
export const event = {
  description: {
    one: '{event}, {when}: what {sources} says, on whose word.',
    other: '{event}, {when}: what {sources} say, on whose word.',
  },
  readIn: 'Read in: {works}.',
  outcome: {
    yes: 'It came about',
    no: 'It did not come about',
    partly: 'It came about in part',
    'not-stated': 'Whether it came about is not stated',
  },
  whatEachSays: 'What each source says',
  byTopic: 'What each source says, by topic',
  saysNothing: 'Says nothing on this.',
  differences: 'Where accounts differ',
  about: 'About this event',
  date: 'The date',
  undated: 'Not dated',
  used: 'Used here',
  basis: {
    stated: 'Printed: {date}',
    relative: 'Counted from another date: {date}',
    inferred: 'Inferred: {date}',
    outside: 'Known from outside: {date}',
  },
  evidence: 'Read in: {works}',
  evidenceSure: 'Read in: {works} ({sure})',
  facts: 'What it is',
  kind: 'Kind',
  status: 'Status',
  between: 'Between',
  restsOn: 'Rests on',
  oneOrigin: 'one origin',
  origins: { other: '{count} independent origins' },
  denied: '{origins}; something in it is denied',
  disputed: '{origins}; something in it is disputed',
  near: 'Near in time',
} as const;

/** The page of a source, and the list of sources. */
export const source = {
  list: 'Sources',
  listDescription:
    'Every document this archive is made from ({count}): what it is, where it speaks from, and what it says.',
  listLead:
    'The documents this archive is made from. Each has a page with its record, where it speaks from, a summary, and every statement in it by paragraph.',
  caption: 'The documents',
  columns: {
    title: 'Title',
    published: 'Published',
    kind: 'Kind',
    paragraphs: 'Paragraphs',
    statements: 'Statements',
    events: 'Events',
  },
  notKnown: 'not known',
  description:
    '{genre}, {container}: what it says paragraph by paragraph, on whose word, and where it differs from other documents.',
  titleDevised: 'Title devised by the archive; the document has none.',
  standpoint: 'Where it speaks from',
  who: 'Who',
  for: 'For whom',
  when: 'When',
  evidence: 'On what evidence',
  summary: 'Summary',
  differences: 'Where it differs, from itself or from others',
  says: 'What it says, paragraph by paragraph',
  yields: 'Paragraphs (¶) that yield statements: {spoken} of {paragraphs}. In our words these are {statements}.',
  checked:
    '{quotations} short quotations and the phrases dates rest on, {words} words or {share} per cent of the document in all, were each checked against the fingerprint of their place.',
  events: 'Events it speaks of',
  about: 'About this source',
  record: 'The record',
  reliesOn: 'Whom it relies on',
  more: { other: '{places} and {count} more' },
  author: 'Author',
  contributor: 'Contributor',
  publisher: 'Publisher',
  translator: 'Translator',
  issuer: 'Author or issuing body',
  place: 'Place',
  volume: 'Volume',
  edition: 'Edition',
  pages: 'Pages',
  repository: 'Held by',
  collection: 'Collection',
  shelfMark: 'Shelf mark',
  publicDomain: 'Public domain',
  dated: 'Date',
  text: 'Text',
  published: 'Published',
  address: 'Publisher’s address',
  storedCopy: 'stored copy of {date}',
  rights: 'Rights',
  notStated: 'not stated',
  known: 'How each field is known',
  knownField: '{field}: {how} ({sure})',
  how: { inside: 'in the document', outside: 'from outside', inferred: 'inferred', 'not-stated': 'not stated' },
  fields: {
    title: 'title',
    authors: 'authors',
    contributors: 'contributors',
    publisher: 'publisher',
    issuer: 'author or issuing body',
    container: 'appeared in',
    held: 'held by',
    licence: 'licence',
    published: 'published',
    address: 'address',
    genre: 'genre',
    language: 'language',
  },
  knownFrom: '{where}. Read in: {works}',
} as const;

/** The reading frame of a document. */
export const frame = {
  heading: 'What was read, and what was left out',
  open: 'Every line of the document that is not blank',
  file: 'The file that was read has {bytes} bytes in {lines} lines; {checksum}.',
  caption: 'Reading frame',
  lines: 'Lines',
  what: 'What',
  why: 'Why',
  kinds: {
    title: 'title',
    standfirst: 'standfirst',
    heading: 'heading',
    caption: 'caption',
    credit: 'credit',
    furniture: 'furniture',
  },
} as const;

/** Where a reader’s own copy of a document is held against it; what comes of it is said by script. */
export const ownCopyBox = {
  heading: 'Check your own copy',
  notPublished: 'The document is not published here.',
  lead: 'Whoever has a copy can see in it what this archive rests on: every paragraph (¶), and every quotation and phrase that is printed here ({count}).',
  open: 'Compare a copy with what was read',
  stays: 'The copy is read in this browser and does not leave it: nothing is sent or kept.',
  file: 'A file: plain text, or a web page as a browser saves it. It can also be dropped on this page.',
  text: 'Or the text, copied and pasted',
  compare: 'Compare the pasted text',
  forget: 'Forget the copy',
  progress: 'How much of the copy is read',
  checksum: '{checksum} of the file that was read ({bytes} bytes)',
  same: 'To see whether a file is the very same, without this page',
  all: 'To check all documents in a folder against their fingerprints, and every quotation to the letter, with the code of this archive',
} as const;

/** The page of an actor, and the list of actors. */
export const actor = {
  list: 'People and organisations',
  listDescription: 'Every person, body, authority and medium that the documents speak of or rely on ({count}).',
  listLead: 'Everyone the documents speak of, and everyone whose word they pass on.',
  kind: {
    person: 'Person',
    body: 'Organisation',
    authority: 'State or governing authority',
    medium: 'Medium or publisher',
  },
  kinds: {
    person: 'Persons',
    body: 'Organisations',
    authority: 'States and governing authorities',
    medium: 'Media and publishers',
  },
  originOf: { one: 'origin of {count} statement', other: 'origin of {count} statements' },
  description: '{actor}: names, offices, events, what the documents say it says and what they say about it.',
  events: 'Events',
  byYear: 'Events, year by year',
  manyEvents: '{count} events, year by year:',
  eventsOf: 'Events, {year}',
  said: 'Statements attributed to {actor}',
  passed: 'Statements passed on by {actor}',
  spokenOf: 'Statements about {actor}',
  manyStatements: '{count} statements; these are the first {shown}.',
  about: 'About this actor',
  offices: 'Positions',
  spellings: 'Also written',
  namesFrom: 'Spellings from',
  differences: 'Where accounts differ on {actor}',
} as const;

/** Lists too long for one page, the years, and the chronology. */
export const lists = {
  parts: 'Parts of the list',
  all: 'All events, year by year',
  partOf: '{list}: {part} of {count}.',
  before: 'Before: {part}.',
  after: 'After: {part}.',
  eventsOf: 'Events: {year}',
  yearDescription: '{year}: every event in the order of time ({count}), with its status and who tells of it.',
  chronology: 'Chronology',
  chronologyHeading: '{archive}: a chronology',
  chronologyDescription:
    'Every event in the order of time ({count}), each with its account, its notes and its address: to read through or to print.',
  chronologyLead:
    '{heading}, in the order of time. Choose a view or some events, and the chronology follows; print the page, and the drawing comes first on a sheet of its own.',
  chronologyOf: 'Chronology: {year}',
  chronologyOfDescription:
    '{year}: every event in the order of time ({count}), each with its account, its notes and its address: to read through or to print.',
  allYears: 'All years',
  tooMany: 'Too many for one page: each year has one of its own, to read through or to print.',
  whole: 'With accounts, notes and addresses, as in print',
  documents: 'The documents',
  allDocuments: 'All {count} documents',
} as const;

/** The front page. */
export const frontPage = {
  search: 'Search the archive',
  searchHint: 'Search: a name, a date, some words',
  find: 'Search',
  contents: '{events}, {statements} from {documents}.',
  contentsDiffer: '{events}, {statements} from {documents}, {differences}.',
  /** Ways to begin. */
  overview: 'Read the overview',
  read: 'Read the chronology',
  look: 'See the timeline',
  chronology: '{chronology}, with accounts and notes, to read through or to print.',
  chronologyLink: 'All of it in one chronology',
} as const;

/** The timeline alone, for other pages to show. */
export const embedded = {
  title: 'Timeline to embed',
  description: 'The timeline of “{archive}” by itself, for other pages to show in a frame.',
} as const;

/** The page of all differences. */
export const differencesPage = {
  title: 'Where accounts differ',
  description:
    'Every point on which the documents differ from each other, from themselves or from outside evidence ({count}), the sides next to each other.',
  lead: 'Every point on which two documents, two parts of one document, or a document and outside evidence differ. A denial is next to what it denies. Nothing here says who is right.',
  every: 'All {count}',
  sorts: {
    between: 'Between documents',
    denial: 'Denials',
    within: 'Within one document',
    outside: 'Against outside evidence',
  },
  columns: { question: 'Question', side: 'One account', otherSide: 'Another', event: 'Event' },
  noEvent: 'no single event',
  moreSides: { one: '{count} more account', other: '{count} more accounts' },
} as const;

/** The table of documents and events. */
export const matrix = {
  title: 'Documents and events',
  description: 'Which of {documents} documents speaks of which of {events} events, and on whose word.',
  lead: 'Which document speaks of which event, and on whose word: own is the document’s own voice, said is someone it names, unnamed is someone it does not name. The numbers count statements.',
  several: {
    one: '{count} of {all} events is told by more than one document.',
    other: '{count} of {all} events are told by more than one document.',
  },
  tooMany: 'Too many for one table: each year has one of its own.',
  every: 'All {count}',
  only: {
    several: 'Told by two or more documents {count}',
    unnamed: 'Rests on unnamed speakers alone {count}',
    denied: 'Denied {count}',
  },
  words: { own: 'own', said: 'said', unnamed: 'unnamed' },
  told: '{word} {count}',
  columns: { date: 'Date', event: 'Event', documents: 'Documents' },
} as const;

/** Pages about the archive. */
export const about = {
  title: 'About this archive',
  description: 'How to read this archive, how it was made, the words it uses, and what it was corrected in.',
  words: 'Words used here',
  wordsShort: 'Contested words, what this archive writes instead, and why.',
  wordsDescription:
    'Contested words, what this archive writes instead, and why. The build refuses them in our own voice.',
  wordsLead:
    'These words are fought over. In its own voice the archive writes something else; a source’s own word stands only in quotation marks, with its name and ¶. Every build checks this list against every text.',
  wordsCaption: 'Contested words',
  contested: 'Contested',
  inOurVoice: 'In our voice',
  onlyAttributed: 'Only attributed or quoted',
  onlyQuoted: 'Only quoted',
  why: 'Why',
  allowed: 'Let through',
  works: 'Outside works',
  worksShort: 'Everything the editor’s notes rest on, with where it was read.',
  worksDescription:
    'Every work from outside the documents that editor’s notes and dates rest on ({count}), with where and how it was read.',
  worksLead: 'Knowledge from outside the documents is always marked as an editor’s note and rests on one of these.',
  storedCopy: 'Stored copy',
  lookedUp: '{how}; looked up {date}.',
} as const;

/** How to cite one thing. */
export const citing = {
  page: 'Cite this page',
  original: 'Cite the original',
  record: 'Cite this record',
  bibliography: 'Bibliography',
  note: 'Note',
  inText: 'In the text',
  files: 'For a reference manager: {files}.',
  noAddress:
    'This copy of the archive was built without the address it will have. Its links work on this computer only: do not cite them.',
} as const;

/** Titles, kinds and notes in citations, in the language of the archive’s texts. */
export const cited = {
  recordTitle: '{short}: record and statements of “{title}”',
  recordName: '{short}: record and statements',
  recordGenre: 'Archive record',
  eventGenre: 'Event in a timeline archive',
  actorGenre: 'Actor in a timeline archive',
  differenceTitle: 'Where accounts differ: {title}',
  differenceGenre: 'Difference between sources',
  threadGenre: 'Thread in a timeline archive',
  overviewTitle: 'Overview of “{archive}”',
  overviewGenre: 'Overview of a timeline archive',
  dataGenre: 'Data set',
  asRecorded: 'as recorded in {archive}, {address}',
  recordedIn: 'Recorded in: {archive}, {address}',
  alsoAt: 'Also at {address} ({what})',
  published: 'Date of publication: {date}',
  summary: '[Summary by {archive}] {summary}',
} as const;

/** The reader’s own bibliography; the list itself is made by script. */
export const bibliographyPage = {
  title: 'My bibliography',
  description: 'The records of this archive that you have ticked, as one list to order, copy and save.',
  lead: 'Tick “In my bibliography” beside any citation and it stands here. The list is kept in this browser and sent nowhere.',
  noScript:
    'This list needs a script. All citations stand on the pages of the records themselves, and all documents are in {ris}, {bib} and {json}.',
  oneFile: 'one {format} file',
} as const;

/** What else a record of the search is called. */
export const searchAbout = {
  note: 'editor’s note',
  chapter: 'chapter of the overview',
  thread: 'thread',
  /** Of a statement whose origin the document does not name. */
  unnamed: 'unnamed, anonymous',
} as const;

/** The page of search without script, and what stands around the results. */
export const searchPage = {
  title: 'Search',
  description: 'Search {events}, {statements}, {actors} and {documents} by name, date or half a phrase.',
  label: 'A name in any spelling or script, a date, some words, “a phrase”, or ¶ 11',
  find: 'Search',
  sortedBy: 'Sorted by {order}',
  byRelevance: 'relevance',
  byDate: 'date',
  toFacets: 'Filters',
  narrow: 'Narrow what was found',
  needsScript: 'Searching needs script, which this browser does not run or has not yet loaded.',
  allHere: 'Everything there is to find is listed here, for the browser’s own search in the page.',
  allLinked: 'Everything there is to find is listed here, or on the pages linked to.',
  events: 'Events',
  statements: 'Statements',
  actors: 'Actors',
  sources: 'Sources',
  differences: 'Where accounts differ',
  eventsElsewhere: 'Events year by year, with the statements on each',
  sourcesElsewhere: 'Sources, with every statement',
} as const;

/** The page of files to take away. Descriptions of the files and of their fields are data, in English. */
export const dataPage = {
  title: 'Data',
  description:
    'The whole archive as files: {statements}, {events}, {actors} and {documents} as JSON and as tables, with licence, version and checksums.',
  lead: 'Everything in this archive as files, to take, to check and to cite. The {dictionary} says what every field means.',
  dictionaryLink: 'data dictionary',
  whole: 'All in one',
  wholeCaption: 'The whole archive',
  tables: 'Tables',
  others: 'For other programs',
  editions: 'Released versions',
  editionsLead:
    'What every record said when a version was released. These files never change, so a citation of an earlier version can be checked.',
  leftOut:
    'The calendar has the {dated} events whose days are known; {leftOut} with vaguer dates or none are left out, because a calendar would make a day of them.',
  annotations:
    'The annotations have the exact words of every quotation ({count}) and not those around them, which are not published here.',
  care: 'What to mind',
  careClaims:
    'A claim is what a source says, not what this archive says. An event comes with its status: where {established} is false, its title is not to be told as fact without it.',
  careDates:
    'Dates are {edtf}. The first and last day beside them are for reckoning; between them the day is not known better, or the event lasted.',
  careTables:
    'The tables are {csv} in {utf}, parted by commas, with lines that end in {ends}. They begin with a byte order mark, because {excel} otherwise garbles names in other scripts; in {python} open them with {encoding}.',
  careEmpty:
    'An empty cell says that there is nothing, or that it is not known. Several values in a cell are parted by {bar}.',
  careFormulas:
    'A text that a spreadsheet would run as a formula has an apostrophe before it. The {dictionary} says how to have the text back.',
  careDictionaryLink: 'dictionary',
  careDocuments:
    'The documents themselves are not in the data. They belong to their owners, and so do the short quotations.',
  check: 'Check what you took',
  checkFolder: 'In the folder with the files and {sums}:',
  checkMac: 'On a Mac, {mac} stands for {other}.',
  cite: 'Cite these data',
  citeWhole: 'The whole archive',
  citeDocuments: 'The documents themselves, all in one file: {files}.',
  citeParagraph: 'For what a document says, cite the document at its paragraph, as recorded in this archive.',
  about: 'About these data',
  thisVersion: 'This version',
  version: 'Version',
  date: 'Date',
  licence: 'Licence of our texts',
  checksum: 'Checksum of the content ({kind})',
  checksumOf:
    'The checksum is that of the list of all content files: the same content has the same checksum, wherever it is built.',
  columns: { file: 'File', what: 'What it is', type: 'Type', size: 'Size' },
  bytes: '{size}\u00a0B',
  kilobytes: '{size}\u00a0kB',
} as const;

/** The page that says what every field of the data means. */
export const dictionaryPage = {
  title: 'Data dictionary',
  description: 'What every field of every table and of the whole archive as JSON holds and means.',
  lead: 'What every field holds and means: first the tables, then the whole archive as {json}. The same is written for programs in {tables} and {schema}.',
  written: 'How the tables are written',
  cells:
    'The first line has the names of the fields. Cells with commas, quotation marks or line breaks stand in quotation marks, and quotation marks inside are doubled ({standard}).',
  lists:
    'Lists: the values of a cell are parted by {bar}, a vertical bar with a space on each side. A {sign} or {escape} that belongs to a value has a {before} before it.',
  formulas:
    'Formulas: a text that begins with {equals}, {plus}, {minus}, {at}, a tab or a line break gets an apostrophe ({apostrophe}) before it, so that no spreadsheet runs it. If it begins with apostrophes and then such a sign, it gets one more. To have the text back, take away one apostrophe wherever apostrophes are followed by such a sign; leave all others. Numbers are never changed.',
  days: 'Days are written as {day}. A text field with {edtf} in its name can hold more: {month} is a month, {about} about that month, {perhaps} perhaps, {span} from one day to another, {open} an open beginning.',
  key: 'A row is known by its {key}.',
  keys: 'A row is known by its {key} together.',
  always: 'Every field is always there: {null} says that there is nothing, an empty list that there is none.',
  fieldsOf: 'Fields of {what}',
  columns: { field: 'Field', holds: 'What it holds', holdsShort: 'Holds', means: 'What it means' },
} as const;

/** The pictures that links to pages are shown with, in the language of the content. */
export const previews = {
  toldBy: 'told by {sources}',
  undated: 'Not dated',
  source: '{statements} on {events}',
  archive: '{events}, {statements} from {documents}',
  alt: '{words}. Below, the lanes of the timeline with a stroke for every event.',
  altEvent: '{words}. Below, the lanes of the timeline with a stroke for every event, this one marked.',
  altSource: '{words}. Below, the lanes of the timeline with a stroke for every event, those it tells of marked.',
} as const;

/** The overview: the editors’ summary of the whole archive. */
export const overview = {
  title: 'Overview',
  description: 'What the documents tell, chapter by chapter: the editors’ summary.',
  lead: {
    one: 'The editors’ summary, about a minute. Every sentence leads to the statements it rests on.',
    other: 'The editors’ summary, about {count} minutes. Every sentence leads to the statements it rests on.',
  },
  contents: 'Contents',
  chapter: '{years}: {title}',
  remark: 'A remark of the editors',
  listed: { one: 'The event drawn here', other: 'The {count} events drawn here' },
  differs: 'Accounts differ:',
} as const;

/** Threads: one question followed across documents and years. */
export const threads = {
  title: 'Threads',
  description: 'Questions followed across documents and years.',
  lead: 'A thread follows one question across documents and years. The order and the connecting sentences are the editors’; every sentence leads to the statements it rests on.',
  eyebrow: 'Thread',
  steps: { one: '{count} step', other: '{count} steps' },
  by: 'The order and the connecting sentences are the editors’; every sentence leads to the statements it rests on.',
  difference: 'Accounts differ:',
  list: 'Step by step',
  others: 'Other threads',
  inThreads: 'In threads',
  step: '{thread}: step {step} of {count}',
  previous: 'Before it: {record}',
  next: 'After it: {record}',
} as const;

/** On whose word the statements of a source rest, drawn and as a table. */
export const onWhoseWord = {
  heading: 'On whose word',
  lead: 'From left to right: whose document it is, whom it relies on, and on whom they rely. The wider, the more statements. Dashed: not named.',
  allOwn: {
    one: 'The only statement is in the document’s own voice.',
    other: 'All {count} statements are in the document’s own voice.',
  },
  others: '{count} others',
  ofWhichOwn: '{count}, {own} of them own',
  table: {
    one: '{statements} statements along one chain, as a table',
    other: '{statements} statements along {count} chains, as a table',
  },
  chain: 'Whose word',
  statements: 'Statements',
  where: 'Where',
  from: '‹',
  unnamed: '(not named)',
  own: '(own voice)',
} as const;
