/**
 * The interface text in English: all text on the pages that does not come from an archive’s content. Each part of the
 * site has a section here, and a browser gets only the sections it uses. Code fills in each `{placeholder}`. Plurals
 * are keyed by category.
 */

/**
 * The language of this file. `draft` means that a machine has translated it, and that no speaker of the language has
 * read it yet.
 */
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
  century: 'a year between {first} and {last}',
  seasonOf: '{season} {year}',
  monthOf: '{month} {year}',
  dayOf: '{day} {month}',
  someDay: 'a day in {time}',
  someMonth: 'a month in {time}',
  perhapsAbout: 'perhaps about {time}',
  perhaps: 'perhaps {time}',
  about: 'about {time}',
  comma: ', ',
  or: '{times} or {last}',
  to: '{first} to {last}',
  /** Used for a set of dates if all of them are meant. */
  and: '{times} and {last}',
  after: 'from {time}',
  before: 'until {time}',
  noEnd: 'from {time}, end not known',
  noStart: 'until {time}, start not known',
  /** Used for a window: an event took place at some time in a period whose start or end may be unknown. */
  nightOf: 'night of {first} to {last}',
  someDayFrom: 'on a day between {first} and {last}',
  someTimeFrom: 'at some time between {first} and {last}',
  notBefore: 'not before {time}',
  onOrBefore: 'on or before {time}',
  inOrBefore: 'in or before {time}',
  none: 'no date',
} as const;

/** Who told whom: the words for a chain, which runs from the publisher to the origin. */
export const attribution = {
  /**
   * Whether names take the articles that their records give. In a sentence in another language, these would be out of
   * place.
   */
  articles: true,
  /** Used between two links: "writes that …". */
  passing: {
    witnesses: 'saw',
    states: 'says',
    writes: 'writes',
    announces: 'announces',
    publishes: 'makes public',
    quotes: 'quotes',
    cites: 'cites',
    reports: 'reports',
    summarises: 'summarises',
    photographs: 'shows',
    assesses: 'assesses',
    expects: 'expects',
    alleges: 'alleges',
    denies: 'denies',
  },
  /** Used at the origin: "says so". */
  last: {
    witnesses: 'saw it',
    states: 'says so',
    writes: 'writes this',
    announces: 'announces it',
    publishes: 'makes it public',
    quotes: 'quotes it',
    cites: 'cites it',
    reports: 'reports it',
    summarises: 'summarises it',
    photographs: 'photographed it',
    assesses: 'makes this assessment',
    expects: 'expects it',
    alleges: 'alleges it',
    denies: 'denies it',
  },
  /** Used at the origin if the statement follows: "says". */
  leading: {
    witnesses: 'saw this',
    states: 'says',
    writes: 'writes',
    announces: 'announces',
    publishes: 'makes public',
    quotes: 'quotes',
    cites: 'cites',
    reports: 'reports',
    summarises: 'summarises',
    photographs: 'shows',
    assesses: 'assesses',
    expects: 'expects',
    alleges: 'alleges',
    denies: 'denies this',
  },
  ownVoice: 'says so in its own voice',
  /** Used for the document’s own voice if the statement follows. */
  ownVoiceLeading: 'says in its own voice',
  /** Used for the document’s own voice under a heading that names the document. */
  itsOwnVoice: 'own voice',
  /** The same verbs, for several people: "senior officials say so". */
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
      summarises: 'summarise',
      photographs: 'show',
      assesses: 'assess',
      expects: 'expect',
      alleges: 'allege',
      denies: 'deny',
    },
    last: {
      witnesses: 'saw it',
      states: 'say so',
      writes: 'write this',
      announces: 'announce it',
      publishes: 'make it public',
      quotes: 'quote it',
      cites: 'cite it',
      reports: 'report it',
      summarises: 'summarise it',
      photographs: 'photographed it',
      assesses: 'make this assessment',
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
      summarises: 'summarise',
      photographs: 'show',
      assesses: 'assess',
      expects: 'expect',
      alleges: 'allege',
      denies: 'deny this',
    },
    ownVoice: 'say so in their own voice',
    ownVoiceLeading: 'say in their own voice',
  },
  that: ' that ',
  who: ', who ',
  /** Used instead of `who` for an actor that is not a person. */
  which: ', which ',
  occasion: ', in {occasion}',
  occasionEnds: ',',
  fullStop: '.',
  colon: ':',
  lead: '{chain}: {statement}',
} as const;

/** The names of kinds of difference, and the text of differences that the code finds. */
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

/** The text in the drawing of the timeline, and descriptions of it for readers who cannot see it. */
export const drawing = {
  name: 'Timeline: {events} events in {lanes} lanes, {drawn} shown in this view',
  allYears: 'All years',
  begun: { day: 'events a day', month: 'events a month', quarter: 'events a quarter', year: 'events a year' },
  events: { one: '{count} event', other: '{count} events' },
  drawn: '{count} shown',
  /** Events that are drawn as one box with a label such as "+6". The next message says the same to screen readers. */
  counted: '{count} in +n',
  together: '{count} grouped together',
  before: '{count} earlier',
  after: '{count} later',
  undated: '{count} undated',
  outside: '{count} not in view',
  filtered: '{count} filtered out',
  comma: ', ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: { one: '{count} more event, from {year}', other: '{count} more events, from {year}' },
  lane: '{lane}: {words}',
  datedEvents: { one: '{count} dated event', other: '{count} dated events' },
  speaksOf: '{source} describes {events}',
  speaksOfAndWritten: '{source} describes {events}; its own date falls within this view',
  coverage: 'What each source covers, and when it was written',
  moreSources: { one: '; {count} more source is not shown', other: '; {count} more sources are not shown' },
  span: 'from {from} to {to}',
} as const;

/** How accounts differ. */
export const differMarks = {
  kinds: {
    between: 'between documents',
    denial: 'denial',
    within: 'within one document',
    outside: 'with outside evidence',
  },
  /** On an event’s row. The last one is shown only if no other applies. */
  sorts: {
    between: 'documents differ',
    denial: 'denied',
    within: 'conflicting statements',
    outside: 'other reports differ',
  },
  comma: ', ',
} as const;

/** Short descriptions of an event, used on its mark, its card and its row. */
export const eventWords = {
  noDate: 'No date',
  noDateInRow: 'no date',
  toldBy: 'Described by {sources}',
  one: 'One person’s or document’s word',
  several: 'Several independent accounts',
  contested: 'Contested',
  rests: { 'several-documents': 'Described by two or more documents', unnamed: 'Rests only on unnamed speakers' },
  differInRow: 'accounts differ',
  dateOutside: 'Date known only from outside the documents',
  dateOutsideInRow: 'dated by editors',
} as const;

/** The list of years next to the drawing. */
export const years = {
  name: 'Years',
  before: 'Before {year}',
  after: 'After {year}',
  undated: 'Without a date',
  part: '{year}, {part}',
  fromTo: '{first} to {last}',
  open: { one: '{count} not established', other: '{count} not established' },
} as const;

/** Controls for moving around the timeline, and for copying or downloading it. */
export const timelineControls = {
  closer: 'Zoom in',
  wider: 'Zoom out',
  all: 'Show all',
  period: 'Period',
  periods: 'Periods',
  take: 'Share and download',
  link: 'Copy link to this view',
  picture: 'Picture ({format})',
  embed: 'Copy embed code',
  alone: 'Open the timeline on its own',
  chronology: 'Print as a chronology',
  whole: 'See these events on the whole timeline',
} as const;

/** Filters that select which events are shown. */
export const timelineFilters = {
  summary: 'Filter',
  chosen: 'Filters in use',
  remove: 'Remove this filter: {choice}',
  found: '“{query}”',
  more: '{count} more',
  close: 'Done',
  find: 'Find',
  example: 'a name, a date, a few words',
  source: 'Source',
  actor: 'Person or organisation',
  kind: 'Kind',
  status: 'Status',
  attested: 'Corroboration',
  word: 'On whose word',
  together: 'Only events in all the selected sources',
  others: 'To select one of the {others}, follow the link on its page.',
  othersLink: '{count} others',
  differences: 'Differences',
  differing: 'Only where accounts differ',
  reset: 'Clear all filters',
} as const;

/** What each shape in the drawing means. */
export const timelineKey = {
  day: 'a day',
  doubtful: 'an uncertain day',
  capsule: 'some time in this month, year or other period',
  bar: 'from one day to another',
  about: 'about this time',
  begun: 'no beginning given',
  open: 'no end given',
  set: 'one of several days',
  differ: 'accounts differ on the date',
  counted: 'events that do not fit here; select to see them',
  outside: 'date known only from outside the documents',
  written: 'when a source was written',
} as const;

/** What the timeline announces after a reader moves, filters, copies or downloads it. */
export const timelineSays = {
  listed: '{listed} of {all} events',
  inView: '{listed} of {all} events: those in this view that match the filters',
  tooMany: '{listed} of {all} events are in this view and match the filters: too many to list here',
  view: '{listed} {span}.',
  noSearch: 'Search could not be loaded.',
  saved: 'The picture was saved as {format}.',
  codeCopied: 'The code was copied.',
  noCopy: 'This browser does not let pages copy text.',
  only: ' · only {choices}',
  whereDiffer: 'where accounts differ',
  dates: '{from} to {to}',
  key: 'Disc: a day. Ring: uncertain. Capsule: month, season or year. Bar: from – to. Hatched: about. Dashes: no beginning or no end given. Bracket: accounts differ on the date. Dots: date known only from outside the documents. +n: n more events.',
  licence: 'Licence: {licence}',
} as const;

/** What search says about how a query was understood, and if it found nothing. */
export const searchNotes = {
  asDate: 'Understood as a date: {date}.',
  asEitherDate:
    'Understood as a date: {date}. It could also mean {other}. To show which you mean, write the month as a word.',
  atPlace: 'Search limited to ¶ {place}.',
  /** Shown if the synonyms of a word were also searched for. */
  alsoAs: 'Searched for {others} as well as “{typed}”.',
  contested: '“{typed}” is a contested word. This archive writes: {ours}. {why}',
  contestedWords: 'Words used here',
  unknown: 'No record contains “{word}”.',
  unknownNear: 'No record contains “{word}”. Did you mean {nearest}?',
  nothingFor: 'Nothing found for “{query}”.',
  tryOther: 'Try fewer words, another spelling, or a year.',
  /** Offers to remove a filter if a search has no results. */
  without: 'without “{facet}”: {count} found',
  comma: ', ',
} as const;

/** Search: results, and how many there are. */
export const search = {
  underWay: 'Searching…',
  unreadable:
    'The search index could not be loaded. Try again, or look through the lists of events, people and sources.',
  /** Shown below a result found only by words that editors gave for the search, not by its own text. */
  sought: 'Listed under “{typed}”; its own text uses other words.',
  nothing: 'Nothing found.',
  found: '{count} found: {kinds}.',
  comma: ', ',
  counts: {
    event: { one: '{count} event', other: '{count} events' },
    actor: { one: '{count} person or organisation', other: '{count} people and organisations' },
    claim: { one: '{count} statement', other: '{count} statements' },
    source: { one: '{count} source', other: '{count} sources' },
    difference: { one: '{count} point on which accounts differ', other: '{count} points on which accounts differ' },
    note: { one: '{count} editor’s note', other: '{count} editor’s notes' },
    work: { one: '{count} outside work', other: '{count} outside works' },
    chapter: { one: '{count} chapter of the overview', other: '{count} chapters of the overview' },
    thread: { one: '{count} thread', other: '{count} threads' },
    page: { one: '{count} page about this archive', other: '{count} pages about this archive' },
    picture: { one: '{count} picture', other: '{count} pictures' },
    passage: { one: '{count} document paragraph', other: '{count} document paragraphs' },
  },
  all: {
    event: 'All {count} events',
    actor: 'All {count} people and organisations',
    claim: 'All {count} statements',
    source: 'All {count} sources',
    difference: 'All {count} points on which accounts differ',
    note: 'All {count} editor’s notes',
    work: 'All {count} outside works',
    chapter: 'All {count} chapters of the overview',
    thread: 'All {count} threads',
    page: 'All {count} pages about this archive',
    picture: 'All {count} pictures',
    passage: 'All {count} document paragraphs',
  },
  notShown: {
    one: '{count} more is not shown. Narrow the search to see it.',
    other: '{count} more are not shown. Narrow the search to see them.',
  },
  differs: 'accounts differ: {kinds}',
  saveOf: 'Save: {record}',
  cite: 'Cite',
  citeOf: 'Cite: {record}',
  uncited: 'The citation could not be loaded. Try again when you are online.',
} as const;

/** The filters for search results. */
export const searchFacets = {
  names: {
    record: 'Type',
    source: 'Source',
    actor: 'Person or organisation',
    year: 'Year',
    kind: 'Kind of event',
    status: 'Status',
    word: 'On whose word',
    certainty: 'Certainty of the date',
    differs: 'Differences',
  },
  kinds: {
    event: 'Events',
    actor: 'People and organisations',
    claim: 'Statements',
    source: 'Sources',
    difference: 'Where accounts differ',
    note: 'Editor’s notes',
    work: 'Outside works',
    chapter: 'Overview',
    thread: 'Threads',
    page: 'About this archive',
    picture: 'Pictures',
    passage: 'Documents’ own words',
  },
  words: {
    own: 'The document’s own',
    said: 'The word of someone the document names',
    unnamed: 'The word of someone the document does not name',
    'several-documents': 'Events described by two or more documents',
    'unnamed-alone': 'Events that rest only on unnamed speakers',
  },
  certainties: {
    day: 'An exact day or night, or an exact first and last day',
    wider: 'Some time in a month, year or other period',
    doubtful: 'Approximate, uncertain, or one of several days',
    outside: 'Known only from outside the documents',
  },
  onlyDiffering: 'Only where accounts differ',
} as const;

/** Names of the kinds of actor, shown next to an actor’s name in search results. */
export const searchActors = {
  person: 'person',
  body: 'organisation',
  authority: 'state or governing authority',
  medium: 'media outlet or publisher',
} as const;

/** Words by which readers find each kind of outside work. */
export const searchWorks = {
  document: 'document',
  'public-body': 'public body',
  agency: 'news agency',
  newspaper: 'newspaper',
  scholarship: 'scholarly work',
  book: 'book',
  encyclopedia: 'encyclopedia',
  weblog: 'weblog',
} as const;

/**
 * Counts of each kind of thing. In some languages, the messages that use them already name the things. The counts then
 * contain only the number.
 */
export const amounts = {
  events: { one: '{count} event', other: '{count} events' },
  statements: { one: '{count} statement', other: '{count} statements' },
  documents: { one: '{count} document', other: '{count} documents' },
  actors: { one: '{count} person or organisation', other: '{count} people and organisations' },
  differences: { one: '{count} point on which accounts differ', other: '{count} points on which accounts differ' },
} as const;

/**
 * Words that readers may type in a query, in addition to the words for dates above. English words are understood in
 * every interface language, because they are part of the code.
 */
export const queries = {
  /** Other names for each month, beginning with January. Commas separate names for the same month. */
  months: [] as readonly string[],
  /** Words that may come before the name of a month. */
  ofMonth: [] as readonly string[],
  /** Words that connect the two ends of a range. */
  to: [] as readonly string[],
  /** Words that may come after a year AD. */
  afterChrist: [] as readonly string[],
  /** The decades of a century, from the twenties to the nineties. Commas separate spellings of the same decade. */
  decades: [] as readonly string[],
  /** The two halves and the four quarters of a period, and words that may come after them. */
  halves: [] as readonly string[],
  quarters: [] as readonly string[],
  ofPart: [] as readonly string[],
  /** A century with its number, in the forms in which people write it. */
  century: ['century {century}'] as readonly string[],
  /** Words that may come before the number of a paragraph. */
  paragraph: [] as readonly string[],
  /** Function words, which a record need not contain. */
  stopwords: [] as readonly string[],
  /** Words that show that a question is for the editors: "you", "your". */
  asksUs: [] as readonly string[],
  anyYear: '{day} in any year',
} as const;

/** Messages that appear after a reader copies a link to the current view. */
export const links = {
  copied: 'The link was copied.',
  inAddress: 'This browser does not let pages copy text. The link is in the address bar.',
} as const;

/** Controls for citations, and the messages that follow their use. */
export const cite = {
  style: 'Style {choice}',
  copyNote: 'Copy note',
  copyEntry: 'Copy entry',
  saveOf: 'Save: {record}',
  copyBibtex: 'Copy BibTeX',
  copyQuotation: 'Copy quotation',
  copyLink: 'Copy link',
  withHash: '{box} Include the checksum of the copy against which the quotation was checked',
  listed: '{box} Save',
  openList: 'Saved: {count}',
  putOn: 'Saved.',
  takenOff: 'Removed.',
  notKept: 'This browser does not let this site save anything.',
  noneInStyle: 'This style has no citation of this kind.',
  copied: 'Copied.',
  copyYourself: 'Copying is blocked. Copy this yourself: {text}',
  selected: 'Copying is blocked. The text is now selected: press Ctrl+C or ⌘C.',
} as const;

/** The list of records that the reader has saved. */
export const bibliography = {
  empty: 'Nothing is saved yet.',
  emptied: 'The list is empty.',
  fromLink: 'This list came with the link you opened.',
  takeOver: 'Add to my saved records',
  copyAll: 'Copy all',
  copyLink: 'Copy a link to this list',
  saveText: 'Save as text',
  saveFormat: 'Save as {format}',
  saved: 'Saved as {file}.',
  unreadable: 'A file could not be loaded. Try again when you are online.',
  emptyIt: 'Remove all',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  upOf: 'Up: {record}',
  downOf: 'Down: {record}',
  removeOf: 'Remove: {record}',
  moved: 'Now number {n} of {count}.',
  removed: 'Removed.',
  unknown: 'This archive has no record named {key}.',
  page: 'Page',
} as const;

/** The comparison of the reader’s own copy of a document with the text that the editors read. */
export const compared = {
  unreached: 'The data needed for the comparison could not be loaded. Try again.',
  reading: 'Reading {file}.',
  readingPasted: 'Reading the pasted text.',
  answer: '{file}: {answer}',
  firstOf: { other: 'Only the first of {count} files was read.' },
  unreadable: '{file} could not be read. It may be a folder, or the file may have been moved.',
  sizes: { bytes: { one: '{count} byte', other: '{count} bytes' }, kB: '{size} kB', MB: '{size} MB' },
  tooLong:
    'This file is too large ({size}; at most {most} can be read). The file from which this record was made is {original}.',
  /** Shown before the browser loads the code that reads PDFs, Word documents or e-books. */
  readerSize:
    'To read a file of this kind here, the browser has to load {size} of code from this site. Your file stays in the browser.',
  loadReader: 'Load {size} and read the file',
  noText: {
    image: 'This is a picture, and its text cannot be read here. Choose a text file instead, or paste the text.',
    packed:
      'This file contains other files, or is of a kind that cannot be read here. Save the document as plain text, or open it elsewhere, select all its text, copy it and paste it here.',
    formatted:
      'This is a document in an older format (.rtf, .doc) or a web archive, which cannot be read here. Save it as .docx, .odt or plain text, or open it elsewhere, select all its text, copy it and paste it here.',
    pictures:
      'This PDF contains pictures of pages but no text. Extract the text with a text-recognition (OCR) program, or paste it.',
    locked: 'This file needs a password or is encrypted. Save an unlocked copy, or paste the text.',
    damaged:
      'This file is damaged, too large to be read here once unpacked, or not the kind of file that its name suggests. Open it elsewhere, select all its text, copy it and paste it here.',
    old: 'This file could not be read. It may be damaged, or this browser may be too old to read it. Open it elsewhere, select all its text, copy it and paste it here.',
    slow: 'Reading this file took too long and was stopped. Open it elsewhere, select all its text, copy it and paste it here.',
    unknown:
      'The text of this file cannot be read here. Save the document as plain text, or open it elsewhere, select all its text, copy it and paste it here.',
  },
  emptyText: 'The pasted text contains no words.',
  emptyFile: 'This file contains no words.',
  veryFile: 'This is the file this record was made from.',
  sameText: 'This is the text this record was made from.',
  sameTextInFile: 'This is a different file with the same text.',
  partly: 'Your copy contains part of the document word for word, but not all of it.',
  another: {
    one: 'This seems to be a different document: it does not contain the paragraph that this record was made from.',
    other:
      'This seems to be a different document: it contains none of the {count} paragraphs that this record was made from.',
  },
  otherOrder: 'The paragraphs are in a different order.',
  sameHash: 'Its SHA-256 matches that of the original file.',
  otherHash: 'Its SHA-256, {sha256}, differs from that of the original file.',
  comma: ', ',
  allParagraphs: {
    one: 'The document’s only paragraph (¶) is in your copy word for word.',
    other: 'All {count} paragraphs (¶) are in your copy word for word.',
  },
  /** Replaces `{of}` in the next message. */
  ofParagraphs: { one: '{count} paragraph (¶)', other: '{count} paragraphs (¶)' },
  someParagraphs: {
    one: 'Of {of}, {count} is in your copy word for word, {rest}.',
    other: 'Of {of}, {count} are in your copy word for word, {rest}.',
  },
  otherParagraphs: { changed: { other: '{count} with changes' }, missing: { other: '{count} not found' } },
  allQuotations: {
    one: 'The only quotation or phrase printed here is where it should be, exactly as quoted.',
    other: 'All {count} quotations and phrases printed here are where they should be, exactly as quoted.',
  },
  ofQuotations: { one: '{count} quotation or phrase', other: '{count} quotations and phrases' },
  someQuotations: {
    one: 'Of {of} printed here, {count} appears where it should, exactly as quoted, {rest}.',
    other: 'Of {of} printed here, {count} appear where they should, exactly as quoted, {rest}.',
  },
  otherQuotations: {
    marks: { other: '{count} found with different punctuation or capitals' },
    elsewhere: { other: '{count} found elsewhere' },
    changed: { other: '{count} found with different words' },
    missing: { other: '{count} not found' },
  },
  block: {
    whole: 'word for word',
    missing: 'not found',
    missingLine: 'not found on a line of its own',
    scattered: 'all found, but not in one piece',
    changed: 'changed; {percent} per cent of it found',
  },
  quotation: {
    missing: 'not found',
    changed: 'your copy has “{there}”',
    letters: 'exactly as quoted',
    words: 'the same words, written “{there}”',
    elsewhereLetters: 'elsewhere in your copy, exactly as quoted',
    elsewhereWords: 'elsewhere in your copy; the same words, written “{there}”',
  },
  quotationAt: '{quotation} {text}: {found}',
  what: { quotation: 'Quotation', phrase: 'Phrase that gives a date' },
  strange: 'Words in your copy that are not in the document at this point: {words}.',
  strangeWord: '“{word}”',
  key: 'Your copy is shown below, beside the statements. Words that this archive quotes are marked; words that are not in the document have a dashed underline.',
  notAsRead: 'Different from the document:',
  differing: '{place}: {found}',
  yourCopy: 'Your copy',
  inYourCopy: 'In your copy: {found}.',
  notKept: 'The copy cannot be kept in this browser: it is too long, or storage is turned off.',
  stillKept: 'The copy you saved earlier is still stored.',
} as const;

/** Offline storage of the archive on the reader’s device. */
export const offline = {
  not: 'This archive is not saved on this device.',
  taking: 'Saving this archive on this device for offline reading.',
  whole: 'This archive is saved on this device and can be read and searched offline.',
  part: 'Search and the pages you open are saved on this device for offline use.',
  failed: 'This archive could not be saved on this device. You can still read it online.',
  removed: 'The copy on this device has been removed.',
  keep: 'Save for offline reading',
  stop: 'Stop and remove',
  remove: 'Remove it',
  again: 'Try again',
  newer: 'A newer version of this archive is available.',
  show: 'Show the newer version',
} as const;

/** Changes since the version that the address names. */
export const viewVersion = {
  unknown: 'The address refers to an unknown version of this archive. You are reading version {version}, dated {day}.',
  unread:
    'The address refers to another version of this archive, but the list of changes could not be loaded. You are reading version {version}, dated {day}.',
  cited:
    'This address refers to version {cited}, dated {citedDay}. You are reading version {version}, dated {day}. {between}',
  unchanged: 'No record has been added, corrected or withdrawn since.',
  changed: 'Changes to records since then: {counts}.',
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
  listed: '{record}: {says}',
  replaced: '{record}: {says} See {instead} instead.',
  more: { other: 'and {count} more' },
  all: 'All versions and corrections',
  /** Shown on a record’s page. */
  record:
    'This address refers to version {cited}, dated {citedDay}. You are reading version {version}, dated {day}. {earlier}',
  earlier: {
    one: 'One passage on this page was different then. The earlier text is shown beside the current one.',
    other: '{count} passages on this page were different then. The earlier texts are shown beside the current ones.',
  },
  same: 'What this page says has not changed since then.',
  notThen: 'This record was added later.',
  notKept: 'No copy of that version was kept.',
  earlierUnread: 'The earlier texts of this page could not be loaded.',
} as const;

/** The frame of every page, and separators between names in a list. */
export const site = {
  menu: {
    overview: 'Overview',
    timeline: 'Timeline',
    threads: 'Threads',
    search: 'Search',
    sources: 'Sources',
    actors: 'People and organisations',
    differences: 'Differences',
    about: 'About',
  },
  mainMenu: 'Main',
  skip: 'Skip to the text',
  texts: 'Texts of this archive: {licence}, {publisher}.',
  code: 'Code: {licence}.',
  font: 'Text font: {licence}.',
  documents: 'The documents themselves belong to others and are not published here.',
  matrix: 'Documents and events',
  someDocuments:
    'The rights in the documents remain with their owners. Documents published here have their own licences.',
  data: 'This archive as data',
  bibliography: 'Saved',
  changes: 'Changes to {archive}',
  keepOffline: 'Save for offline reading',
  copyLink: 'Copy link to this view',
  /** Shown if `draft` is true. */
  draft:
    'The menus and labels were translated into English by a machine and have not yet been corrected by a speaker of the language.',
  comma: ', ',
  semicolon: '; ',
} as const;

/** The page for an address that does not exist. */
export const noPage = {
  title: 'No such page',
  description: 'There is no page at this address.',
  lead: 'There is no page at this address. Addresses in this archive are permanent, so the link may contain a typing error.',
  events: 'All events, year by year',
} as const;

/** Places in a document that are not numbered paragraphs. */
export const places = {
  title: 'headline',
  standfirst: 'introduction',
  numbered: {
    heading: 'heading {number}',
    caption: 'caption {number}',
    credit: 'credit {number}',
    footnote: 'footnote {number}',
  },
} as const;

/** Names for lanes to which an archive’s settings give no name. */
export const lanes = {
  pair: '{one} and {other}',
  several: 'Three or more',
  all: 'All {count}',
} as const;

/** Versions of the archive, and the changes that each made to records. */
export const versions = {
  dated: 'version {number} of {date}',
  numbered: 'version {number}',
  heading: 'Version {number}, {date}',
  kinds: { added: 'Added', corrected: 'Corrected', moved: 'Moved', withdrawn: 'Withdrawn' },
  /** Changes to what a record’s page contains, in a list that is folded at first. */
  onPage: { one: '{count} change to the contents of this page', other: '{count} changes to the contents of this page' },
  reworded: 'Reworded',
  rewordedRecords: { one: '{count} record', other: '{count} records' },
  movedFrom: 'Its address was {address} until then.',
  withdrawnHeading: 'Withdrawn',
  change: '{version}. {change}',
  unchanged: 'First published in {version} and not corrected since.',
  lastChanged: 'First published in {version}; last changed in {last}.',
  rewordedOnly: 'First published in {version}; since reworded, but not corrected.',
  changedAndReworded: 'First published in {version}; last changed in {last}, and reworded since.',
  withdrawn: '{record}. Withdrawn in {version}: {why}',
  instead: 'Instead: {record}.',
  statement: 'Statement in {source}, {place}',
  subtitle: 'What each version added, corrected and withdrew.',
  title: 'Corrections and versions',
  short: 'Each published version, and what it added, corrected and withdrew.',
  description: 'Each published version of this archive, and what it added, corrected and withdrew.',
  lead: 'No record is changed silently. Each version lists the records it added, what it corrected and why, and what it withdrew. Addresses are permanent: if a record is withdrawn, its page says so.',
  none: 'This archive keeps no list of versions.',
  everything: 'This version contained every record that was in the archive at the time.',
  uncorrected: 'Nothing has been corrected since.',
} as const;

/** The texts of records in earlier versions, next to the current ones. */
export const earlier = {
  title: 'What records said in version {version}',
  titled: '{kind} in version {version}',
  description: 'What the records of this archive said in version {version}, dated {date}, beside what they say now.',
  lead: 'These records have been changed or withdrawn since version {version}, dated {date}. What each said then is shown beside what it says now; whatever is unchanged is left out.',
  /** Shown for the newest version. */
  newest: 'No record has changed since this version.',
  none: 'Nothing is listed here: each record has stayed the same since this version, or its earlier text is listed with a later version.',
  data: 'All records of version {version}, as data',
  kinds: {
    source: 'Sources and their statements',
    event: 'Events',
    actor: 'People and organisations',
    difference: 'Differences',
    reference: 'Outside works',
    chapter: 'Chapters of the overview',
    thread: 'Threads',
  },
  fields: {
    place: 'Place',
    statement: 'Statement',
    quotation: 'Quotation',
    title: 'Title',
    name: 'Name',
    short: 'Short name',
    status: 'Status',
    date: 'Date',
    where: 'Where',
    account: 'Account',
    outcome: 'Outcome',
    note: 'Note',
    who: 'Who is speaking',
    for: 'For whom',
    when: 'When',
    evidence: 'On what evidence',
    summary: 'Summary',
    omitted: 'Left out',
    side: 'Side',
    explanation: 'Explanation',
    question: 'Question',
    introduction: 'Introduction',
    step: 'Step',
    about: 'About',
    publisher: 'Publisher',
    read: 'How it was read',
    chapter: 'Text',
  },
  /** A text, with the evidence for it in brackets. */
  resting: '{text} ({on})',
  place: '{source}, {place}',
  before: 'In version {version}',
  beforeTo: 'In versions {first} to {last}',
  /** Used for a text that has not changed. `then` is one of the two messages above. */
  both: '{then} and now',
  now: 'Now',
  nothing: 'Nothing.',
  gone: 'This record has since been withdrawn.',
  others: 'Other fields that differ: {fields}.',
  /** Shown on the pages of records. */
  texts: 'Earlier texts ({count})',
  thisRecord: 'this record in version {version}',
  list: 'records in version {version}, starting with {record}',
  statements: 'statements in version {version}, starting at {place}',
} as const;

/** The page at a record’s old address, if the record has moved. */
export const moved = {
  title: 'Moved: {record}',
  description: '“{record}” has a new address in this archive.',
  lead: 'This record has a new address: {record}.',
} as const;

/** The page of a withdrawn record. */
export const withdrawn = {
  title: 'Withdrawn: {record}',
  description: '“{record}” was withdrawn from this archive in {version}.',
  kinds: {
    source: 'Source · withdrawn',
    claim: 'Statement · withdrawn',
    event: 'Event · withdrawn',
    actor: 'Person or organisation · withdrawn',
    difference: 'Difference · withdrawn',
    reference: 'Reference · withdrawn',
    chapter: 'Chapter of the overview · withdrawn',
    thread: 'Thread · withdrawn',
  },
  lead: 'This record was withdrawn in {version} and is no longer part of the archive.',
  why: 'Why',
  instead: 'Instead',
} as const;

/** One statement, on any page. */
export const claim = {
  /** Says only that the words are in the document, not that they are true. */
  quoted: 'quoted exactly',
  openIn: 'Open in {container}',
  deniedBy: 'Denied by {who}: {place}',
  denies: 'Denies a statement by {who}: {place}',
  dates: 'Date given: {when}',
  /** Used for a date that the document’s words imply but do not give. */
  datesInferred: 'Date inferred: {when}',
  datePhrase: 'The document’s words are {phrase}.',
  dateOf: 'This is the date of {event}.',
  dateApart: 'This is not the date of the event.',
  datePrinted: 'The document prints the date as {text} ({calendar}).',
  /** Calendars from which dates are converted. */
  calendars: {
    julian: 'Julian calendar',
    'islamic-civil': 'Tabular Islamic calendar',
    'islamic-umalqura': 'Islamic calendar, Umm al-Qura',
    hebrew: 'Hebrew calendar',
  },
  yearBegins: '{calendar}, year beginning on {day}',
  yearBeginsBefore: '{calendar}, year beginning on {day} of the previous year',
  /** Cautions about calendars, shown next to dates converted from them. */
  calendarNotes: {
    'islamic-civil': 'Each day begins at sunset on the evening before, and conversion tables may differ by a day.',
    'islamic-umalqura': 'Each day begins at sunset on the evening before, and conversion tables may differ by a day.',
    hebrew: 'Each day begins at sunset on the evening before.',
  },
  none: 'No statement: {why}',
  cite: 'Cite',
  link: 'Link to this statement',
  via: ', via ',
  /** Labels for notes that are folded below a statement because there is no margin, and for folded statements. */
  margin: { one: '{count} note', other: '{count} notes' },
  more: { one: '{count} more statement', other: '{count} more statements' },
  differs: 'Accounts differ:',
} as const;

/** One difference, on any page. */
export const difference = {
  ours: 'The date this archive uses',
  fromOutside: 'From outside',
  outside: 'Known from outside the documents: {works}',
  alsoOutside: 'Also known from outside the documents',
  cite: 'Cite',
  citeThis: 'Cite this difference',
} as const;

/** Editor’s notes. Letters grade their certainty. */
export const note = {
  mark: 'From outside the documents · certainty: {sure}',
  sure: { A: 'high', B: 'good', C: 'fair', D: 'low' },
  /** Shown next to a statement, where one sentence of a note is visible and the rest is folded. */
  fromOutside: 'From outside:',
  more: 'more',
  works: { one: '{count} source', other: '{count} sources' },
  certainty: 'Certainty: {sure}.',
  readIn: 'Source: {works}.',
  on: 'On {places}.',
} as const;

/** The page of an event, and events in lists. */
export const event = {
  description: {
    one: '{event}, {when}: what {sources} says, and on whose word.',
    other: '{event}, {when}: what {sources} say, and on whose word.',
  },
  readIn: 'Source: {works}.',
  outcome: {
    yes: 'It happened',
    no: 'It did not happen',
    partly: 'It happened in part',
    'not-stated': 'No document says whether it happened',
  },
  whatEachSays: 'What each source says',
  byTopic: 'What each source says, by topic',
  everySource: 'All documents',
  saysNothing: 'No separate statement.',
  /** Replaces a statement that is shown under another topic. */
  seeTopic: '{place}: see {topic}',
  differences: 'Where accounts differ',
  about: 'About this event',
  date: 'The date',
  whyThisDate: 'Date and notes',
  undated: 'Not dated',
  used: 'Date used',
  basis: {
    stated: 'Printed',
    converted: 'Converted from another calendar',
    relative: 'Worked out from another date',
    inferred: 'Inferred',
    outside: 'Known from outside',
  },
  /** Used for evidence whose date is not the event’s. */
  basisOf: '{basis}: {date}',
  evidence: 'Source: {works}',
  evidenceSure: 'Source: {works}. Certainty: {sure}',
  told: { one: 'Described by {sources}', other: 'Described by {count} documents: {sources}' },
  restsOn: 'rests on {origins}',
  oneOrigin: 'the word of {who}',
  oneDocument: 'one document’s word',
  origins: { other: '{count} independent accounts' },
  denied: 'denied by {who} ({places})',
  /** Used if claims deny something about the event, but not that it happened. */
  deniedInPart: 'part of it is denied by {who} ({places})',
  disputed: 'part of it is disputed',
  differ: { one: 'accounts differ on {count} point', other: 'accounts differ on {count} points' },
  outsideDiffers: 'Outside evidence differs on: {points}',
  parties: 'People and organisations: {parties}.',
  otherDates: { one: '{count} other date', other: '{count} other dates' },
  near: 'Near in time',
  cite: 'Cite',
} as const;

/** The page of a source, and the list of sources. */
export const source = {
  list: 'Sources',
  listDescription:
    'Every document this archive is made from ({count}): what it is, who is behind it, and what it says.',
  listLead:
    'The documents this archive is made from. Each has a page that says who is behind the document, summarises it, and gives its record and all its statements, paragraph by paragraph.',
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
  standpoint: 'About this source',
  who: 'Who',
  for: 'For whom',
  when: 'When',
  evidence: 'Evidence',
  summary: 'Summary',
  differences: 'Where accounts differ',
  differencesShort: 'Differences',
  /** Shown for a document whose text is published here. */
  textHere:
    'The document’s own text is here, beside the statements drawn from it. Licence: {licence}. {attribution} As a file: {file}.',
  says: '{source}, paragraph by paragraph',
  contents: 'On this page',
  paragraphByParagraph: 'Paragraph by paragraph',
  cite: 'Cite',
  yields: '{statements}, in our words, from {spoken} of {paragraphs} paragraphs ({sign}).',
  checked:
    'Every quotation ({quotations}) and every phrase that gives a date was found in the document, word for word. Together they make up {share} per cent of it.',
  checkedPhrases:
    'All the phrases that give a date were found in the document, word for word. Together they make up {share} per cent of it.',
  events: 'Events it describes',
  about: 'About this source',
  record: 'The record',
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
  address: 'Publisher’s page',
  storedCopy: 'stored copy from {date}',
  readBy: 'Compared with the document by',
  rights: 'Rights',
  notStated: 'not stated',
  known: 'Where each field comes from',
  knownField: '{field}: {how} (certainty: {sure})',
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
  knownFrom: '{where}. Source: {works}',
} as const;

/** Footnotes in our own texts. */
export const footnotes = {
  heading: 'Footnotes',
  back: 'Back',
  backFrom: 'Back to the text from footnote {number}',
} as const;

/** The pictures of records. */
export const picture = {
  full: 'Full size: {width} × {height} pixels',
  licence: 'Licence: {licence}',
  manifest: 'For image viewers (IIIF)',
  /** Labels in files for image viewers. */
  labels: { credit: 'Credit', source: 'Source', licence: 'Licence' },
} as const;

/** The reading frame of a document: what was read, and what was left out. */
export const frame = {
  heading: 'What was read, and what was left out',
  open: 'Show all lines that are not blank',
  continued: '¶ {number}, continued',
  onPage: 'page {number}',
  file: 'The original file has {bytes} bytes in {lines} lines.',
  extracted: 'The text was extracted by {reader} from a file with this SHA-256:',
  caption: 'Reading frame',
  lines: 'Lines',
  what: 'What',
  why: 'Why',
  kinds: {
    title: 'title',
    standfirst: 'introduction',
    heading: 'heading',
    caption: 'caption',
    credit: 'credit',
    footnote: 'footnote',
    page: 'page number or running head',
    furniture: 'page furniture',
  },
} as const;

/** The comparison of a reader’s own copy with its document. A script fills in the results. */
export const ownCopyBox = {
  heading: 'Read beside your own copy',
  lead: 'Open your copy of the document to read it beside the statements, and see where it differs from the one used here.',
  open: 'Open your copy',
  stays: 'Your copy stays in this browser: nothing is sent, and nothing is kept unless you ask for it.',
  file: 'Choose a file, or drop one on this page: plain text, a saved web page, PDF, Word (.docx), OpenDocument (.odt) or EPUB.',
  text: 'Or paste the text',
  compare: 'Compare the pasted text',
  forget: 'Remove the copy',
  keep: 'Keep the copy in this browser until I remove it',
  progress: 'How much of the copy has been read',
  checksum: '{checksum} of the original file ({bytes} bytes)',
  same: 'To check that your file is identical to the original, without using this page',
  byHand: 'How to check without using this page',
  all: 'To check all documents in a folder, and every quotation from them, with this archive’s code',
} as const;

/** The page of an actor, and the list of actors. */
export const actor = {
  list: 'People and organisations',
  listDescription: 'Every person and organisation that the documents mention or rely on ({count}).',
  listLead: 'Everyone the documents mention, and everyone whose words they pass on.',
  kind: {
    person: 'Person',
    body: 'Organisation',
    authority: 'State or governing authority',
    medium: 'Media outlet or publisher',
  },
  kinds: {
    person: 'People',
    body: 'Organisations',
    authority: 'States and governing authorities',
    medium: 'Media outlets and publishers',
  },
  originOf: { one: '{count} statement rests on their word', other: '{count} statements rest on their word' },
  description:
    '{actor}: names, positions, events, and the statements the documents attribute to them or make about them.',
  events: 'Events',
  byYear: 'Events, year by year',
  manyEvents: '{count} events, year by year:',
  eventsOf: 'Events, {year}',
  said: 'Statements attributed to {actor}',
  passed: 'Statements passed on by {actor}',
  spokenOf: 'Statements about {actor}',
  manyStatements: 'The first {shown} of {count} statements.',
  about: 'Facts',
  offices: 'Positions',
  spelledIn: 'Spelling by document',
  spellings: 'Also written',
  namesFrom: 'Spellings from',
  differences: 'Where accounts differ on {actor}',
} as const;

/** Lists that are too long for one page, lists by year, and the chronology. */
export const lists = {
  parts: 'Parts of the list',
  all: 'All events, year by year',
  partOf: '{list}: {part} of {count}.',
  before: 'Previous: {part}.',
  after: 'Next: {part}.',
  eventsOf: 'Events: {year}',
  yearDescription: '{year}: every event in chronological order ({count}), with its status and sources.',
  chronology: 'Chronology',
  chronologyHeading: '{archive}: a chronology',
  chronologyDescription:
    'Every event in chronological order ({count}), with its account, notes and address, to read through or print.',
  chronologyLead:
    '{heading}, in chronological order. A printout begins with the timeline and has every account in full.',
  chronologyDrawing: 'Timeline, to choose a period or filter this list',
  chronologyOf: 'Chronology: {year}',
  chronologyOfDescription:
    '{year}: every event in chronological order ({count}), with its account, notes and address, to read through or print.',
  allYears: 'All years',
  tooMany: 'There are too many events for one page. Each year has a page of its own, to read through or print.',
  whole: 'With accounts, notes and addresses, as in print',
  documents: 'The documents',
  allDocuments: 'All {count} documents',
} as const;

/** The front page. */
export const frontPage = {
  search: 'Search the archive',
  searchHint: 'A name, a date, a few words',
  find: 'Search',
  contents: '{events}, {statements} from {documents}.',
  contentsDiffer: '{events}, {statements} from {documents}, {differences}.',
  between: '{differences}, {count} between documents',
  /** Ways to begin reading. */
  overview: 'Read the overview',
  read: 'Read the chronology',
  look: 'See the timeline',
  chronology: '{chronology}, with accounts and notes, to read through or print.',
  chronologyLink: 'All events in one chronology',
} as const;

/** The timeline on its own, for other pages to embed. */
export const embedded = {
  title: 'Timeline to embed',
  description: 'The timeline of “{archive}” on its own, for other sites to embed.',
  past: 'Skip the drawing',
} as const;

/** The page of all differences. */
export const differencesPage = {
  title: 'Where accounts differ',
  description:
    'The {count} points on which the documents contradict each other, themselves or outside evidence, with the accounts side by side.',
  lead: 'Every point on which two documents, two parts of one document, or a document and outside evidence differ. A denial is shown next to what it denies. This page does not say who is right.',
  none: 'No accounts in this archive differ.',
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

/** The table that shows which document mentions which event. */
export const matrix = {
  title: 'Documents and events',
  /** Leads to the table from other pages. */
  leads: '{matrix}: which document describes which event, and on whose word.',
  description: 'Which of the {documents} documents describe which of the {events} events, and on whose word.',
  lead: 'Which document describes which event, and on whose word. “Own” means the document’s own voice, “said” means someone it names, and “unnamed” means someone it does not name. The numbers count statements.',
  several: {
    one: '{count} of {all} events is described by more than one document.',
    other: '{count} of {all} events are described by more than one document.',
  },
  tooMany: 'There are too many events for one table, so each year has a table of its own.',
  every: 'All {count}',
  only: {
    several: 'Described by two or more documents {count}',
    unnamed: 'Rests only on unnamed speakers {count}',
    denied: 'Denied {count}',
  },
  unnamedOnly:
    'An event rests only on unnamed speakers if nobody else says that it happened. Denials and comments by others do not count.',
  words: { own: 'own', said: 'said', unnamed: 'unnamed' },
  told: '{word} {count}',
  columns: { date: 'Date', event: 'Event', documents: 'Documents' },
} as const;

/** Previews of the page that a link leads to. */
export const glances = {
  open: 'Open',
} as const;

/** Words that readers may not know, and what they mean here. */
export const glossary = {
  heading: 'Glossary',
  statuses: 'Status of an event',
  certainty: 'Certainty',
  certaintyOf: {
    A: 'High: stated by a primary or official source, or by several good sources independently.',
    B: 'Good: stated by one good source, and nothing contradicts it.',
    C: 'Fair: probable from what is known, but not stated directly.',
    D: 'Low: a guess, given because there is nothing better.',
  },
  terms: {
    paragraph: {
      term: '¶',
      says: 'A paragraph of a document, referred to by its number. Titles, captions, advertisements and comments are not counted.',
    },
    statement: {
      term: 'Statement',
      says: 'What one document says in one paragraph, in our words, with the chain of speakers and documents it rests on.',
    },
    lane: {
      term: 'Lane',
      says: 'A row of the timeline for events that involve the same parties. Which row an event is in depends on who took part in it.',
      actor:
        'A row of the timeline for events that involve the same person or organisation. Which row an event is in depends on who took part in it.',
      place:
        'A row of the timeline for events at the same place. Which row an event is in depends on where it happened.',
      kind: 'A row of the timeline for events of the same kind.',
      one: 'A row of the timeline. This archive has only one.',
    },
    quoted: {
      term: '✓ quoted exactly',
      says: 'The quotation was found, word for word, in the cited paragraph of the copy from which this record was made. This does not mean that what it says is true.',
    },
    corroboration: {
      term: 'Corroboration',
      says: 'Whether an event rests on the word of one person or document, is supported by several independent accounts, or is contested.',
    },
    edtf: {
      term: 'EDTF',
      says: 'A standard way to write dates that are not exact, such as 2007-06 for a month or 2007~ for “about 2007”.',
    },
  },
} as const;

/** Pages about the archive. */
export const about = {
  title: 'About this archive',
  description: 'How to read this archive, how it was made, the words it uses, and its corrections.',
  editors: 'Who edits this archive',
  words: 'Words used here',
  wordsShort: 'Contested words, what this archive writes instead, and why.',
  wordsDescription:
    'Contested words, what this archive writes instead, and why. An automatic check keeps them out of our own sentences.',
  wordsLead:
    'These words are contested. In its own sentences, the archive uses others; where a source’s word is needed, it stands in quotation marks, with the source and the paragraph number. Every text is checked against this list automatically.',
  wordsCaption: 'Contested words',
  contested: 'Contested',
  inOurVoice: 'Our word',
  onlyAttributed: 'Only if attributed or quoted',
  onlyQuoted: 'Only quoted',
  why: 'Why',
  allowed: 'Exceptions',
  works: 'Outside works',
  worksShort: 'Everything the editor’s notes rest on, and where it was read.',
  worksDescription:
    'Every outside work that an editor’s note or a date rests on ({count}), and where and how it was read.',
  worksNone: 'No editor’s note and no date in this archive rests on an outside work.',
  worksLead:
    'Knowledge from outside the documents is always marked as an editor’s note and rests on one of these works.',
  storedCopy: 'Stored copy',
  lookedUp: '{how}; looked up on {date}.',
} as const;

/** How to cite a page or a record. */
export const citing = {
  page: 'Cite this page',
  original: 'Cite the original',
  record: 'Cite this record',
  bibliography: 'Bibliography',
  note: 'Note',
  inText: 'In the text',
  files: 'For reference managers: {files}.',
  report: 'Report a mistake',
  reportSubject: 'Mistake in {record} {version}',
  noAddress:
    'This copy of the archive was built without its web address. Its links work only on this computer: do not cite them.',
} as const;

/** Titles, genres and notes in citations, in the language of the archive’s texts. */
export const cited = {
  recordTitle: '{short}: record of “{title}” and statements from it',
  recordName: '{short}: record and statements',
  recordGenre: 'Archive record',
  eventGenre: 'Event in a timeline archive',
  actorGenre: 'Person or organisation in a timeline archive',
  differenceTitle: 'Where accounts differ: {title}',
  differenceGenre: 'Difference between accounts',
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

/** The page of the reader’s saved records. A script builds its list. */
export const bibliographyPage = {
  title: 'Saved',
  description: 'The records of this archive that you have saved, as one list to sort, copy and download.',
  lead: 'Choose “Save” beside a record to add its citation here. The list stays in this browser and is not sent anywhere.',
  noScript:
    'This list needs JavaScript. Every citation is also on the page of its record, and the citations of all documents are in {ris}, {bib} and {json}.',
  oneFile: 'one {format} file',
} as const;

/** Descriptions shown with a search result. */
export const searchAbout = {
  note: 'editor’s note',
  chapter: 'chapter of the overview',
  thread: 'thread',
  page: 'about this archive',
  standpoint: '{source}: about this source',
  word: 'contested word',
  picture: 'picture',
  passage: 'the document’s own words',
  /** Search words for documents. */
  document: 'document, source, article',
  /** Search words for a statement whose origin the document does not name. */
  unnamed: 'unnamed, anonymous',
} as const;

/** Words, never displayed, by which readers may look for the pages of the site. */
export const searchPages = {
  threads: 'topics, themes',
  chronology: 'print',
  sources: 'documents, newspapers',
  actors: 'organizations, who is who',
  differences: 'disagreements, contradictions, discrepancies',
  matrix: 'comparison, table',
  data: 'download, dataset, files, CSV',
  dictionary: 'fields, columns',
  words: 'terminology, vocabulary',
  works: 'references, bibliography, literature',
  corrections: 'errata, errors, mistakes',
} as const;

/** The search page without JavaScript, and the text around the results. */
export const searchPage = {
  title: 'Search',
  description: 'Search {events}, {statements}, {actors} and {documents} by name, date or part of a phrase.',
  label: 'A name in any spelling or script, a date, a few words, “a phrase” or ¶ 11',
  /** Shown below the field until something is typed. */
  covers:
    'Search finds {events}, {statements}, {actors}, {documents} and {differences}, as well as notes, outside works and pages about the archive.',
  examples: 'For example:',
  find: 'Search',
  sortedBy: 'Sorted by {order}',
  byRelevance: 'relevance',
  byDate: 'date',
  toFacets: 'Filters',
  narrow: 'Filters',
  needsScript: 'Search needs JavaScript, which is turned off in this browser or has not loaded yet.',
  allHere: 'Everything is listed here, so you can use your browser’s “find in page”.',
  allLinked: 'Everything is listed here or on the pages linked from here.',
  events: 'Events',
  statements: 'Statements',
  actors: 'People and organisations',
  sources: 'Sources',
  differences: 'Where accounts differ',
  eventsElsewhere: 'Events year by year, with the statements about each',
  sourcesElsewhere: 'Sources, with all their statements',
} as const;

/** The page of downloadable files. The descriptions of files and fields are part of the data, and are in English. */
export const dataPage = {
  title: 'Data',
  description:
    'The whole archive as files: {statements}, {events}, {actors} and {documents} as JSON and as tables, with licence, version and checksums.',
  lead: 'Everything in this archive as files to download, check and cite. The {dictionary} says what each field means.',
  dictionaryLink: 'data dictionary',
  whole: 'All in one',
  wholeCaption: 'The whole archive',
  tables: 'Tables',
  others: 'For other programs',
  editions: 'Released versions',
  editionsLead:
    'What every record said when each version was released. These files never change, so citations of earlier versions can be checked.',
  leftOut:
    'Events in the calendar, because their days are known: {dated}. Events left out, because a calendar needs exact days: {leftOut}.',
  annotations:
    'The annotations contain the exact words of every quotation ({count}), but not the words around them, which are not published here.',
  care: 'Please note',
  careClaims:
    'A claim is what a source says, not what this archive says. Every event has a status: where {established} is false, the title is not a fact and should not be repeated without the status.',
  careDates:
    'Dates are {edtf}. The first and last days given with them are for calculation: the event lasted from one to the other, or fell on an unknown day between them.',
  careTables:
    'The tables are {csv} in {utf}, with values separated by commas and lines that end in {ends}. They begin with a byte order mark, because {excel} otherwise garbles names in non-Latin scripts; in {python}, open them with {encoding}.',
  careEmpty:
    'An empty cell means that there is no value, or that the value is unknown. Several values in a cell are separated by {bar}.',
  careFormulas:
    'Text that a spreadsheet would run as a formula begins with an apostrophe. The {dictionary} says how to restore the text.',
  careDictionaryLink: 'dictionary',
  careDocuments:
    'The documents themselves are not in the data. The rights in them, and in the short quotations from them, remain with their owners.',
  check: 'Check your download',
  checkFolder: 'Run this in the folder that contains the files and {sums}:',
  checkMac: 'On a Mac, use {mac} instead of {other}.',
  cite: 'Cite these data',
  citeWhole: 'The whole archive',
  citeDocuments: 'Citations of the documents themselves, all in one file: {files}.',
  citeAll: 'Citations of the documents and of all records, in one file for LaTeX: {file}.',
  citeParagraph: 'To cite what a document says, cite the document and the paragraph, as recorded in this archive.',
  about: 'About these data',
  thisVersion: 'This version',
  version: 'Version',
  date: 'Date',
  licence: 'Licence for our texts',
  checksum: 'Checksum of the content ({kind})',
  checksumOf:
    'This is the checksum of the list of all content files. It is the same wherever a site is built from the same content.',
  columns: { file: 'File', what: 'What it is', type: 'Type', size: 'Size' },
  bytes: '{size}\u00a0B',
  kilobytes: '{size}\u00a0kB',
} as const;

/** The data dictionary, which explains every field of the data. */
export const dictionaryPage = {
  title: 'Data dictionary',
  description: 'What each field of the tables, and of the whole archive as JSON, contains and means.',
  lead: 'What each field contains and means: first the tables, then the whole archive as {json}. Programs can read the same information in {tables} and {schema}.',
  written: 'Format of the tables',
  cells:
    'The first line gives the names of the fields. Cells that contain commas, quotation marks or line breaks are enclosed in quotation marks, and quotation marks inside them are doubled ({standard}).',
  lists:
    'Lists: the values of a cell are separated by {bar}, a vertical bar with a space on each side. A {sign} or {escape} inside a value is preceded by a {before}.',
  formulas:
    'Formulas: text that begins with {equals}, {plus}, {minus}, {at}, a tab or a line break gets an apostrophe ({apostrophe}) before it, so that no spreadsheet runs it. Text that already begins with one or more apostrophes followed by such a character gets one more. To restore such text, remove one apostrophe; leave all other text as it is. Numbers are never changed.',
  days: 'Days are written as {day}. A text field with {edtf} in its name can hold other dates: {month} means a month, {about} about that month, {perhaps} perhaps that month, {span} from one day to another, and {open} from an unknown beginning.',
  key: 'A row is identified by its {key}.',
  keys: 'A row is identified by these fields together: {key}.',
  always: 'Every field is always present. {null} or an empty list means that there is no value.',
  fieldsOf: 'Fields of {what}',
  columns: { field: 'Field', holds: 'What it contains', holdsShort: 'Contains', means: 'What it means' },
} as const;

/** Preview images for links to pages, in the language of the content. */
export const previews = {
  toldBy: 'described by {sources}',
  undated: 'Not dated',
  source: '{statements} on {events}',
  archive: '{events}, {statements} from {documents}',
  alt: '{words}. Below, the lanes of the timeline with a stroke for each event.',
  altEvent: '{words}. Below, the lanes of the timeline with a stroke for each event; this one is marked.',
  altSource: '{words}. Below, the lanes of the timeline with a stroke for each event; those in this source are marked.',
} as const;

/** The overview: the editors’ summary of the whole archive. */
export const overview = {
  title: 'Overview',
  description: 'What the documents say, chapter by chapter: the editors’ summary.',
  lead: {
    one: 'The editors’ summary, about a minute’s reading. Every sentence links to the statements it rests on, except in remarks marked as the editors’ own.',
    other:
      'The editors’ summary, about {count} minutes’ reading. Every sentence links to the statements it rests on, except in remarks marked as the editors’ own.',
  },
  contents: 'Contents',
  chapter: '{years}: {title}',
  remark: 'A remark by the editors',
  listed: { one: 'The event shown here', other: 'The {count} events shown here' },
  differs: 'Accounts differ:',
} as const;

/** Threads. Each follows one question across documents and years. */
export const threads = {
  title: 'Threads',
  description: 'Questions followed across documents and years.',
  lead: 'A thread follows one question across documents and years. The editors chose the order and wrote the connecting sentences. Every sentence links to the statements it rests on.',
  eyebrow: 'Thread',
  steps: { one: '{count} step', other: '{count} steps' },
  by: 'The editors chose the order and wrote the connecting sentences. Every sentence links to the statements it rests on.',
  difference: 'Accounts differ:',
  statement: 'The statement itself',
  list: 'Step by step',
  others: 'Other threads',
  inThreads: 'In threads',
  step: '{thread}: step {step} of {count}',
  previous: 'Previous: {record}',
  next: 'Next: {record}',
} as const;

/** On whose word the statements in a source rest, as a drawing and as a table. */
export const onWhoseWord = {
  heading: 'On whose word',
  lead: 'Left to right: who relies on whom. Wider bands: more statements. Dashed: not named.',
  allOwn: {
    one: 'The only statement is in the document’s own voice.',
    other: 'All {count} statements are in the document’s own voice.',
  },
  others: '{count} others',
  ofWhichOwn: '{count} ({own} own voice)',
  table: {
    one: '{statements} statements in one chain, as a table',
    other: '{statements} statements in {count} chains, as a table',
  },
  chain: 'Whose word',
  statements: 'Statements',
  where: 'Where (and how many statements, if more than one)',
  inOnePlace: '({count})',
  from: '‹',
  unnamed: '(not named)',
  own: '(own voice)',
} as const;
