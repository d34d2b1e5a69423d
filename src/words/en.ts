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
