/**
 * The words of the interface in Hebrew: a draft made by a machine, to be read and mended by somebody who speaks it. What
 * each section and gap is for is said in `en.ts`.
 */

export const language = 'he';
export const direction: 'ltr' | 'rtl' = 'rtl';
export const languageName = 'עברית';
export const draft: boolean = true;

export const dates = {
  months: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  shortMonths: ['ינו׳', 'פבר׳', 'מרץ', 'אפר׳', 'מאי', 'יוני', 'יולי', 'אוג׳', 'ספט׳', 'אוק׳', 'נוב׳', 'דצמ׳'],
  seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'],
  beforeChrist: '{year} לפנה״ס',
  decade: 'העשור של {year}',
  century: 'שנה כלשהי בין {first} ל־{last}',
  seasonOf: '{season} {year}',
  monthOf: '{month} {year}',
  dayOf: '{day} ב{month}',
  someDay: 'יום כלשהו ב{time}',
  someMonth: 'חודש כלשהו ב־{time}',
  perhapsAbout: 'אולי בערך {time}',
  perhaps: 'אולי {time}',
  about: 'בערך {time}',
  comma: ', ',
  or: '{times} או {last}',
  to: '{first} עד {last}',
  after: 'אחרי {time}',
  before: 'לפני {time}',
  noEnd: 'מאז {time}, הסוף אינו ידוע',
  noStart: 'עד {time}, ההתחלה אינה ידועה',
  none: 'ללא תאריך',
} as const;

export const attribution = {
  passing: {
    witnesses: 'ראה',
    states: 'אומר',
    writes: 'כותב',
    announces: 'מודיע',
    quotes: 'מצטט את',
    cites: 'מסתמך על',
    reports: 'מדווח',
    summarises: 'אומר בתמצית',
    photographs: 'מראה',
    assesses: 'מעריך',
    expects: 'צופה',
    alleges: 'טוען',
    denies: 'מכחיש',
  },
  last: {
    witnesses: 'ראה זאת',
    states: 'אומר זאת',
    writes: 'כותב זאת',
    announces: 'מודיע על כך',
    quotes: 'מצטט זאת',
    cites: 'מסתמך על כך',
    reports: 'מדווח על כך',
    summarises: 'אומר זאת בתמצית',
    photographs: 'צילם זאת',
    assesses: 'מעריך זאת',
    expects: 'צופה זאת',
    alleges: 'טוען זאת',
    denies: 'מכחיש זאת',
  },
  ownVoice: 'אומר זאת בקולו שלו',
  that: ' ש',
  who: ', אשר ',
  occasion: ', ב{occasion}',
  occasionEnds: ',',
  fullStop: '.',
} as const;

export const differences = {
  kinds: {
    date: 'תאריך',
    number: 'מספר',
    name: 'שם',
    agency: 'מי עשה זאת',
    wording: 'ניסוח',
    course: 'מה קרה',
    cause: 'מדוע',
    fact: 'עובדה',
    denial: 'הכחשה',
  },
  when: 'מתי',
  range: '{min} עד {max}',
  atLeast: 'לפחות {min}',
  atMost: 'עד {max}',
  denies: 'הכחשה של {who} למה שאומר {whom}',
  and: ' ו',
} as const;
