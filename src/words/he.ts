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

export const drawing = {
  name: 'ציר זמן: {events} אירועים ב־{lanes} נתיבים, מהם {drawn} מצוירים בתצוגה זו',
  allYears: 'כל השנים',
  quarters: 'אירועים לרבעון',
  events: { one: 'אירוע {count}', two: '{count} אירועים', other: '{count} אירועים' },
  drawn: 'מצוירים: {count}',
  counted: 'ספורים: {count}',
  before: 'מוקדמים: {count}',
  undated: 'ללא תאריך: {count}',
  outside: 'מחוץ לתצוגה: {count}',
  filtered: 'סוננו: {count}',
  comma: ', ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: 'עוד {count} אירועים, מ־{year}',
  lane: '{lane}: {words}',
  speaksOf: '{source}: אירועים מתוארכים שהוא מספר עליהם, {count}',
  speaksOfAndWritten: '{source}: אירועים מתוארכים שהוא מספר עליהם, {count}; מועד כתיבתו נמצא בתצוגה זו',
  coverage: 'על מה מספר כל מקור',
  coverageSeen: 'על מה מספר כל מקור, ומתי נכתב',
  moreSources: '; {count} מקורות נוספים אינם מצוירים',
  span: 'מ־{from} עד {to}',
} as const;

export const eventWords = {
  noDate: 'ללא תאריך',
  noDateInRow: 'ללא תאריך',
  toldBy: 'מספרים: {sources}',
  one: 'מוצא אחד',
  several: 'כמה מוצאים בלתי תלויים',
  contested: 'שנוי במחלוקת',
  differ: 'המקורות חלוקים',
  differInRow: 'המקורות חלוקים',
} as const;

export const years = {
  name: 'שנים',
  before: 'לפני {year}',
  undated: 'ללא תאריך',
  part: '{year}, {part}',
  fromTo: '{first} עד {last}',
} as const;

export const timelineControls = {
  closer: 'קרוב יותר',
  wider: 'רחב יותר',
  all: 'כל השנים',
  goTo: 'מעבר אל',
  period: 'תקופה',
  take: 'לקחת אתך',
  link: 'העתקת קישור לתצוגה זו',
  svg: 'תמונה (SVG)',
  png: 'תמונה (PNG)',
  embed: 'העתקת קוד להטמעה',
  alone: 'ציר הזמן לבדו',
  chronology: 'כרונולוגיה להדפסה',
  whole: 'אותם אירועים על ציר הזמן השלם',
} as const;

export const timelineFilters = {
  summary: 'חיפוש ובחירת אירועים: לפי מילים, מקור, גורם, סוג, מעמד, עד כמה הוא מאומת',
  find: 'חיפוש',
  example: 'שם, תאריך, כמה מילים',
  source: 'מקור',
  actor: 'גורם',
  kind: 'סוג',
  status: 'מעמד',
  attested: 'עד כמה הוא מאומת',
  others: 'אלה שלהם רוב האירועים. לכל אחד מן {others} יש דף המוביל לכאן כשאירועיו נבחרו.',
  othersLink: 'האחרים ({count})',
  differences: 'הבדלים',
  differing: 'רק היכן שהמקורות חלוקים',
  reset: 'הצגת כל האירועים',
} as const;

export const timelineKey = {
  day: 'יום',
  doubtful: 'יום מסופק',
  capsule: 'חודש, עונה או שנה',
  bar: 'מ – עד',
  about: 'בערך בזמן זה',
  open: 'ללא סוף ידוע',
  set: 'אחד מכמה ימים',
  differ: 'המקורות חלוקים על התאריך',
  counted: 'אירועים ספורים מחוסר מקום; נפתח בלחיצה',
  written: 'מתי נכתב מקור',
} as const;

export const timelineSays = {
  listed: '{listed} מתוך {all} אירועים',
  inView: '{listed} מתוך {all} אירועים: אלה שעברו סינון ונמצאים בתצוגה',
  tooMany: '{listed} מתוך {all} אירועים עברו סינון ונמצאים בתצוגה: יותר מכפי שמוצג כאן',
  view: '{listed} {span}.',
  someOut: '(חלקם סוננו)',
  noSearch: 'לא ניתן היה לטעון את החיפוש.',
  saved: 'התמונה נשמרה בתבנית {format}.',
  codeCopied: 'הקוד הועתק.',
  noCopy: 'הדפדפן הזה אינו מרשה לדף להעתיק.',
  only: ' · רק {choices}',
  whereDiffer: 'היכן שהמקורות חלוקים',
  dates: '{from} עד {to}',
  key: 'עיגול: יום. טבעת: מסופק. קפסולה: חודש, עונה או שנה. פס: מ – עד. מקווקו: בערך. קווים: ללא סוף ידוע. סוגר: המקורות חלוקים על התאריך. מספר אחרי סימן פלוס: ספורים.',
  licence: 'רישיון: {licence}',
} as const;
