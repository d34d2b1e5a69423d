/**
 * The interface text in Hebrew. It is a draft made by a machine, which somebody who speaks the language should read and
 * correct. `en.ts` explains the purpose of each section and placeholder.
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
  decade: 'שנות ה־{year}',
  century: 'שנה כלשהי בין {first} ל־{last}',
  seasonOf: '{season} {year}',
  monthOf: '{month} {year}',
  dayOf: '{day} ב{month}',
  someDay: 'יום כלשהו במהלך {time}',
  nightOf: 'הלילה שבין {first} ל־{last}',
  someMonth: 'חודש כלשהו במהלך {time}',
  perhapsAbout: 'אולי סביב {time}',
  perhaps: 'אולי {time}',
  about: 'סביב {time}',
  comma: ', ',
  or: '{times} או {last}',
  to: '{first} עד {last}',
  and: '{times} ו{last}',
  after: 'מאז {time}',
  before: 'עד {time}',
  noEnd: 'מאז {time}, הסוף אינו ידוע',
  noStart: 'עד {time}, ההתחלה אינה ידועה',
  someDayFrom: 'ביום כלשהו מ־{first} עד {last}',
  someTimeFrom: 'בזמן כלשהו מ־{first} עד {last}',
  notBefore: 'לא לפני {time}',
  onOrBefore: 'ב־{time} או לפני כן',
  inOrBefore: 'ב־{time} או לפני כן',
  none: 'ללא תאריך',
} as const;

/** Adverbs rather than verbs, so that they can follow a name of any gender and number. */
const passing = {
  witnesses: 'ממראה עיניים',
  states: 'באמירה',
  writes: 'בכתב',
  announces: 'בהודעה',
  publishes: 'בפרסום',
  quotes: 'בציטוט של',
  cites: 'בהסתמכות על',
  reports: 'בדיווח',
  summarises: 'בתמצית',
  photographs: 'בצילום',
  assesses: 'בהערכה',
  expects: 'בתחזית',
  alleges: 'בטענה',
  denies: 'בהכחשת דברים',
} as const;
const last = {
  witnesses: 'ממראה עיניים',
  states: 'באמירה',
  writes: 'בכתב',
  announces: 'בהודעה',
  publishes: 'בפרסום',
  quotes: 'בציטוט',
  cites: 'באזכור',
  reports: 'בדיווח',
  summarises: 'בתמצית',
  photographs: 'בצילום',
  assesses: 'בהערכה',
  expects: 'בתחזית',
  alleges: 'בטענה',
  denies: 'בהכחשה',
} as const;
const ownVoice = 'באמירה שאינה בשם אחרים';

export const attribution = {
  articles: false,
  passing,
  last,
  leading: last,
  ownVoice,
  ownVoiceLeading: ownVoice,
  itsOwnVoice: 'בקולו של המסמך עצמו',
  many: { passing, last, leading: last, ownVoice, ownVoiceLeading: ownVoice },
  that: ', על פי ',
  who: ', ',
  which: ', ',
  occasion: ' ({occasion})',
  occasionEnds: '',
  fullStop: '.',
  colon: ':',
  lead: '{chain}: {statement}',
} as const;

export const differences = {
  kinds: {
    date: 'תאריך',
    number: 'מספר',
    name: 'שם',
    agency: 'מי עשה',
    wording: 'ניסוח',
    course: 'מה קרה',
    cause: 'מדוע',
    fact: 'העובדות',
    denial: 'הכחשה',
  },
  when: 'מתי',
  range: '{min} עד {max}',
  atLeast: 'לפחות {min}',
  atMost: 'עד {max}',
  denies: 'הכחשה מצד {who} של היגד מפי {whom}',
  deny: 'הכחשה מצד {who} של היגד מפי {whom}',
  and: ' ו',
} as const;

export const drawing = {
  name: 'ציר זמן: {events} אירועים ב־{lanes} נתיבים, מהם {drawn} מצוירים בתצוגה זו',
  allYears: 'כל השנים',
  begun: { day: 'אירועים ליום', month: 'אירועים לחודש', quarter: 'אירועים לרבעון', year: 'אירועים לשנה' },
  /** The form for one event also begins with the number, like the other forms. */
  events: { one: '{count}: אירוע אחד', two: '{count} אירועים', other: '{count} אירועים' },
  drawn: 'מוצגים: {count}',
  counted: 'מקובצים: {count}',
  together: 'מקובצים: {count}',
  before: 'מוקדמים: {count}',
  after: 'מאוחרים: {count}',
  undated: 'ללא תאריך: {count}',
  outside: 'מחוץ לתצוגה: {count}',
  filtered: 'סוננו: {count}',
  comma: ', ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: {
    one: '{count}: עוד אירוע אחד, החל מ־{year}',
    two: 'עוד {count} אירועים, החל מ־{year}',
    other: 'עוד {count} אירועים, החל מ־{year}',
  },
  lane: '{lane}: {words}',
  datedEvents: {
    one: 'אירוע מתוארך אחד',
    two: 'שני אירועים מתוארכים',
    other: '{count} אירועים מתוארכים',
  },
  speaksOf: '{source}: המקור מדבר על {events}',
  speaksOfAndWritten: '{source}: המקור מדבר על {events}; מועד כתיבתו נמצא בתצוגה זו',
  coverage: 'על מה מדבר כל מקור, ומתי נכתב',
  moreSources: {
    one: '; מקור נוסף אחד אינו מצויר',
    two: '; שני מקורות נוספים אינם מצוירים',
    other: '; {count} מקורות נוספים אינם מצוירים',
  },
  span: 'מ־{from} עד {to}',
} as const;

export const differMarks = {
  kinds: { between: 'בין מסמכים', denial: 'הכחשה', within: 'בתוך מסמך אחד', outside: 'מול ראיות מבחוץ' },
  sorts: { between: 'המסמכים חלוקים', denial: 'הוכחש', within: 'אמירות סותרות', outside: 'דיווחים אחרים שונים' },
  comma: ', ',
} as const;

export const eventWords = {
  noDate: 'ללא תאריך',
  noDateInRow: 'ללא תאריך',
  toldBy: 'לפי {sources}',
  one: 'מוצא אחד',
  several: 'כמה מוצאים בלתי תלויים',
  contested: 'שנוי במחלוקת',
  rests: { 'several-documents': 'מסופר בשני מסמכים או יותר', unnamed: 'נשען רק על דוברים שאינם נקובים בשם' },
  differInRow: 'הגרסאות חלוקות',
  dateOutside: 'התאריך ידוע רק מחוץ למסמכים',
  dateOutsideInRow: 'תוארך בידי העורכים',
} as const;

export const years = {
  name: 'שנים',
  before: 'לפני {year}',
  after: 'אחרי {year}',
  undated: 'ללא תאריך',
  part: '{year}, {part}',
  fromTo: '{first} עד {last}',
  open: {
    one: 'אחד שלא נקבע כוודאי',
    two: 'שניים שלא נקבעו כוודאיים',
    other: '{count} שלא נקבעו כוודאיים',
  },
} as const;

export const timelineControls = {
  closer: 'קירוב',
  wider: 'הרחבה',
  all: 'הצגת הכול',
  period: 'תקופה',
  periods: 'תקופות',
  take: 'שיתוף והורדה',
  link: 'העתקת קישור לתצוגה זו',
  picture: 'תמונה ({format})',
  embed: 'העתקת קוד להטמעה',
  alone: 'ציר הזמן לבדו',
  chronology: 'כרונולוגיה להדפסה',
  whole: 'אותם אירועים על ציר הזמן השלם',
} as const;

export const timelineFilters = {
  summary: 'סינון',
  chosen: 'הסינונים הפעילים',
  remove: 'הסרת הסינון: {choice}',
  found: '”{query}”',
  more: 'עוד {count}',
  close: 'סיום',
  find: 'חיפוש',
  example: 'שם, תאריך, כמה מילים',
  source: 'מקור',
  actor: 'אדם או ארגון',
  kind: 'סוג',
  status: 'סטטוס',
  attested: 'מידת הביסוס',
  word: 'מפי מי',
  together: 'רק אירועים המופיעים בכל המקורות שנבחרו',
  others: 'מוצגות כאן האפשרויות שלהן האירועים הרבים ביותר. לכל אחת מן {others} יש דף המוביל לכאן כשאירועיה נבחרו.',
  othersLink: 'האפשרויות האחרות ({count})',
  differences: 'הבדלים',
  differing: 'רק היכן שהגרסאות חלוקות',
  reset: 'ניקוי כל הסינונים',
} as const;

export const timelineKey = {
  day: 'יום',
  doubtful: 'יום המוטל בספק',
  capsule: 'חודש, עונה או שנה',
  bar: 'מ – עד',
  about: 'סביב זמן זה',
  begun: 'ללא ציון התחלה',
  open: 'ללא ציון סוף',
  set: 'אחד מכמה ימים',
  differ: 'הגרסאות חלוקות על התאריך',
  counted: 'אירועים מקובצים מחוסר מקום; נפתח בלחיצה',
  outside: 'התאריך ידוע רק מחוץ למסמכים',
  written: 'מועד כתיבתו של מקור',
} as const;

export const timelineSays = {
  listed: '{listed} מתוך {all} אירועים',
  inView: '{listed} מתוך {all} אירועים: אלה שמתאימים לבחירה ונמצאים בתצוגה',
  tooMany: '{listed} מתוך {all} אירועים מתאימים לבחירה ונמצאים בתצוגה: יותר מכפי שמפורט כאן',
  view: '{listed}, {span}.',
  noSearch: 'לא ניתן היה לטעון את החיפוש.',
  saved: 'התמונה נשמרה בתבנית {format}.',
  codeCopied: 'הקוד הועתק.',
  noCopy: 'הדפדפן אינו מאפשר לדף להעתיק.',
  only: ' · רק {choices}',
  whereDiffer: 'היכן שהגרסאות חלוקות',
  dates: '{from} עד {to}',
  key: 'עיגול: יום. טבעת: מוטל בספק. קפסולה: חודש, עונה או שנה. פס: מ – עד. מוצלל: סביב זמן זה. קו מקוטע: ללא ציון סוף. סוגר: הגרסאות חלוקות על התאריך. מספר אחרי סימן פלוס: אירועים מקובצים.',
  licence: 'רישיון: {licence}',
} as const;

export const searchNotes = {
  asDate: 'הובן כתאריך: {date}.',
  asEitherDate: 'הובן כתאריך: {date}. ייתכן גם {other}: כתבו את החודש בשמו.',
  atPlace: 'החיפוש נערך ב־¶ {place}.',
  alsoAs: 'נוסף על ”{typed}” חופשו גם {others}.',
  contested: '”{typed}” היא מילה שנויה במחלוקת. הארכיון כותב: {ours}. {why}',
  contestedWords: 'המילים שבשימוש כאן',
  unknown: 'אין רשומה שבה מופיע ”{word}”.',
  unknownNear: 'אין רשומה שבה מופיע ”{word}”. האם התכוונתם ל־{nearest}?',
  nothingFor: 'לא נמצא דבר עבור ”{query}”.',
  tryOther: 'אפשר לנסות פחות מילים, כתיב אחר או שנה.',
  without: 'ללא ”{facet}” (תוצאות: {count})',
  comma: ', ',
} as const;

export const search = {
  underWay: 'מחפש…',
  unreadable: 'לא ניתן היה לטעון את אינדקס החיפוש. נסו שוב, או עיינו ברשימות האירועים, האנשים והארגונים והמקורות.',
  sought: 'רשום תחת ”{typed}”; בטקסט עצמו כתוב במילים אחרות.',
  nothing: 'לא נמצא דבר.',
  found: 'תוצאות: {count} ({kinds}).',
  comma: ', ',
  counts: {
    event: { one: 'אירוע אחד', two: 'שני אירועים', other: '{count} אירועים' },
    actor: { one: 'אדם או ארגון אחד', two: 'שני אנשים וארגונים', other: '{count} אנשים וארגונים' },
    claim: { one: 'היגד אחד', two: 'שני היגדים', other: '{count} היגדים' },
    source: { one: 'מקור אחד', two: 'שני מקורות', other: '{count} מקורות' },
    difference: {
      one: 'הבדל אחד בין הגרסאות',
      two: 'שני הבדלים בין הגרסאות',
      other: '{count} הבדלים בין הגרסאות',
    },
    note: { one: 'הערת עורך אחת', two: 'שתי הערות עורך', other: '{count} הערות עורך' },
    work: { one: 'פרסום חיצוני אחד', two: 'שני פרסומים חיצוניים', other: '{count} פרסומים חיצוניים' },
    chapter: { one: 'פרק אחד בסקירה', two: 'שני פרקים בסקירה', other: '{count} פרקים בסקירה' },
    thread: { one: 'חוט אחד', two: 'שני חוטים', other: '{count} חוטים' },
    page: { one: 'דף אחד על הארכיון', two: 'שני דפים על הארכיון', other: '{count} דפים על הארכיון' },
    picture: { one: 'תמונה אחת', two: 'שתי תמונות', other: '{count} תמונות' },
    passage: { one: 'פסקה אחת ממסמך', two: 'שתי פסקאות ממסמכים', other: '{count} פסקאות ממסמכים' },
  },
  all: {
    event: 'כל האירועים ({count})',
    actor: 'כל האנשים והארגונים ({count})',
    claim: 'כל ההיגדים ({count})',
    source: 'כל המקורות ({count})',
    difference: 'כל ההבדלים בין הגרסאות ({count})',
    note: 'כל הערות העורך ({count})',
    work: 'כל הפרסומים החיצוניים ({count})',
    chapter: 'כל {count}: פרקי הסקירה',
    thread: 'כל {count}: חוטים',
    page: 'כל הדפים על הארכיון ({count})',
    picture: 'כל התמונות ({count})',
    passage: 'כל פסקאות המסמכים ({count})',
  },
  notShown: {
    one: 'תוצאה אחת נוספת אינה מוצגת: צמצמו את החיפוש.',
    two: 'שתי תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
    other: '{count} תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
  },
  differs: 'הגרסאות חלוקות: {kinds}',
  saveOf: 'שמירה: {record}',
  cite: 'אזכור',
  citeOf: 'אזכור: {record}',
  uncited: 'לא ניתן לטעון את האזכור. נסו שוב כשתהיו מחוברים לאינטרנט.',
} as const;

export const searchFacets = {
  names: {
    record: 'סוג הרשומה',
    source: 'מקור',
    actor: 'אדם או ארגון',
    year: 'שנה',
    kind: 'סוג האירוע',
    status: 'סטטוס',
    word: 'מפי מי',
    certainty: 'ודאות התאריך',
    differs: 'הבדלים',
  },
  kinds: {
    event: 'אירועים',
    actor: 'אנשים וארגונים',
    claim: 'היגדים',
    source: 'מקורות',
    difference: 'היכן הגרסאות נבדלות',
    note: 'הערות העורך',
    work: 'פרסומים חיצוניים',
    chapter: 'סקירה',
    thread: 'חוטים',
    page: 'על הארכיון',
    picture: 'תמונות',
    passage: 'דברי המסמכים עצמם',
  },
  words: {
    own: 'דברי המסמך עצמו',
    said: 'דברי מי שהמסמך נוקב בשמו',
    unnamed: 'דברי מי שהמסמך אינו נוקב בשמו',
    'several-documents': 'אירועים המסופרים בשני מסמכים או יותר',
    'unnamed-alone': 'אירועים הנשענים רק על דוברים שאינם נקובים בשם',
  },
  certainties: {
    day: 'יום או לילה מסוים, או מיום עד יום',
    wider: 'מתישהו בחודש, בשנה או בתקופה אחרת',
    doubtful: 'בקירוב, לא ודאי, או אחד מכמה ימים',
    outside: 'ידוע רק מחוץ למסמכים',
  },
  onlyDiffering: 'רק היכן שהגרסאות חלוקות',
} as const;

export const searchActors = {
  person: 'אדם',
  body: 'ארגון',
  authority: 'מדינה או רשות שלטונית',
  medium: 'כלי תקשורת או מוציא לאור',
} as const;

export const searchWorks = {
  document: 'מסמך',
  'public-body': 'גוף ציבורי',
  agency: 'סוכנות ידיעות',
  newspaper: 'עיתון',
  scholarship: 'מחקר',
  book: 'ספר',
  encyclopedia: 'אנציקלופדיה',
  weblog: 'בלוג',
} as const;

const NUMBER = { one: '{count}', two: '{count}', other: '{count}' };

export const amounts = {
  events: NUMBER,
  statements: NUMBER,
  documents: NUMBER,
  actors: NUMBER,
  differences: NUMBER,
} as const;

export const queries = {
  months: ['', '', 'מרס', '', '', '', '', 'אוג', 'ספט', 'אוק', 'נוב', 'דצמ'],
  ofMonth: ['ב', 'ל', 'בחודש', 'חודש'],
  to: ['עד'],
  afterChrist: ['לספירה', 'לסה״נ'],
  decades: [
    'שנות העשרים',
    'שנות השלושים',
    'שנות הארבעים',
    'שנות החמישים',
    'שנות השישים, שנות הששים',
    'שנות השבעים',
    'שנות השמונים',
    'שנות התשעים',
  ],
  halves: ['המחצית הראשונה, מחצית ראשונה', 'המחצית השנייה, המחצית השניה, מחצית שנייה'],
  quarters: [
    'הרבעון הראשון, רבעון ראשון',
    'הרבעון השני, רבעון שני',
    'הרבעון השלישי, רבעון שלישי',
    'הרבעון הרביעי, רבעון רביעי',
  ],
  ofPart: ['של', 'של שנת', 'בשנת', 'שנת'],
  century: ['המאה ה־{century}', 'המאה ה-{century}', 'המאה {century}'],
  paragraph: ['פסקה', 'פסקא'],
  stopwords: [
    'של על את אל אם או גם כי לא זה זו זאת הוא היא הם הן היה היתה הייתה מי מה מתי איפה היכן איך כיצד למה מדוע כמה',
    'עם בין לפני אחרי מאז עד כל יש אין אשר כאשר',
  ],
  asksUs: ['אתם', 'שלכם'],
  anyYear: '{day} בשנה כלשהי',
} as const;

export const links = {
  copied: 'הקישור הועתק.',
  inAddress: 'הדפדפן אינו מאפשר לדף להעתיק; הקישור נמצא בשורת הכתובת.',
} as const;

export const cite = {
  style: 'סגנון {choice}',
  copyNote: 'העתקת הערת השוליים',
  copyEntry: 'העתקת הרישום הביבליוגרפי',
  saveOf: 'שמירה: {record}',
  copyBibtex: 'העתקה בתבנית BibTeX',
  copyQuotation: 'העתקת הציטוט',
  copyLink: 'העתקת הקישור',
  withHash: '{box} עם סכום הביקורת של העותק שמולו נבדק הציטוט',
  listed: '{box} שמירה',
  openList: 'שמורים: {count}',
  putOn: 'נוסף לרשימה שלכם.',
  takenOff: 'הוסר מהרשימה שלכם.',
  notKept: 'הדפדפן אינו שומר רשימה מעבר לדף הזה.',
  noneInStyle: 'אין כזה בסגנון הזה.',
  copied: 'הועתק.',
  copyYourself: 'הדפדפן אינו מאפשר לדף להעתיק. זה הטקסט: {text}',
  selected: 'הדפדפן אינו מאפשר לדף להעתיק: הטקסט מסומן, הקישו Ctrl+C או ⌘C.',
} as const;

export const bibliography = {
  empty: 'אין עדיין דבר ברשימה.',
  emptied: 'הרשימה ריקה.',
  fromLink: 'הרשימה הזאת הגיעה עם הקישור.',
  takeOver: 'הוספה לרשימה שלי',
  copyAll: 'העתקת הכול',
  copyLink: 'העתקת קישור לרשימה הזאת',
  saveText: 'שמירה בתבנית טקסט',
  saveFormat: 'שמירה בתבנית {format}',
  saved: 'נשמר בשם {file}.',
  unreadable: 'לא ניתן היה לקרוא אחד מהקבצים. נסו שוב כשאפשר להגיע לארכיון.',
  emptyIt: 'ריקון הרשימה',
  up: 'למעלה',
  down: 'למטה',
  remove: 'הסרה',
  upOf: 'למעלה: {record}',
  downOf: 'למטה: {record}',
  removeOf: 'הסרה: {record}',
  moved: 'עכשיו במקום {n} מתוך {count}.',
  removed: 'הוסר מהרשימה.',
  unknown: 'אין דבר תחת {key} בארכיון הזה.',
  page: 'דף הרשומה',
} as const;

export const compared = {
  unreached: 'לא ניתן היה לטעון את מה שהעותק מושווה אליו. נסו שוב.',
  reading: 'הקובץ {file} נקרא כעת.',
  readingPasted: 'הטקסט שהודבק נקרא כעת.',
  answer: '{file}: {answer}',
  firstOf: {
    one: 'נקרא קובץ אחד.',
    two: 'מתוך שני קבצים נקרא הראשון.',
    other: 'מתוך {count} קבצים נקרא הראשון.',
  },
  unreadable: 'לא ניתן היה לקרוא את {file}. אי אפשר לקרוא כאן תיקייה, וגם לא קובץ שהועבר בינתיים.',
  sizes: {
    bytes: { one: 'בית אחד', two: 'שני בתים', other: '{count} בתים' },
    kB: '{size} ק״ב',
    MB: '{size} מ״ב',
  },
  tooLong: 'גודל הקובץ הזה {size}, וקבצים גדולים מ־{most} אינם נקראים כאן. גודלו של הקובץ שנקרא הוא {original}.',
  readerSize: 'כדי לקרוא כאן קובץ מסוג זה, על הדפדפן לטעון מהאתר הזה קוד בגודל {size}. הקובץ שלכם נשאר בדפדפן.',
  loadReader: 'טעינת {size} וקריאת הקובץ',
  noText: {
    image: 'זו תמונה, ואי אפשר לקרוא בה טקסט כאן: ספקו את הטקסט עצמו, או הדביקו אותו.',
    packed:
      'בקובץ הזה יש קבצים אחרים, או שהוא מסוג שאינו נקרא כאן: שמרו את המסמך כטקסט פשוט, או פתחו אותו בתוכנה אחרת, סמנו את כל הטקסט, העתיקו והדביקו כאן.',
    formatted:
      'זה מסמך בתבנית ישנה ‎(.rtf, .doc)‎ או ארכיון של דף אינטרנט, שאינו נקרא כאן: שמרו אותו כ־‎.docx, כ־‎.odt או כטקסט פשוט, או העתיקו את כל הטקסט והדביקו כאן.',
    pictures:
      'בקובץ ה־PDF הזה יש תמונות של עמודים בלי טקסט: הפיקו ממנו טקסט בתוכנה לזיהוי תווים (OCR), או הדביקו את הטקסט.',
    locked: 'הקובץ הזה מוגן בסיסמה או מוצפן: שמרו עותק בלי הגנה, או הדביקו את הטקסט.',
    damaged:
      'הקובץ הזה פגום, או שתוכנו גדול מכפי שאפשר לקרוא כאן, או שאינו מה ששמו אומר: פתחו אותו בתוכנה אחרת, סמנו את כל הטקסט, העתיקו והדביקו כאן.',
    old: 'לא ניתן היה לקרוא את הקובץ הזה. ייתכן שהוא פגום, וייתכן שהדפדפן הזה ישן מכדי לקרוא אותו: פתחו אותו בתוכנה אחרת, סמנו את כל הטקסט, העתיקו והדביקו כאן.',
    slow: 'קריאת הקובץ הזה ארכה זמן רב מדי ונעצרה: פתחו אותו בתוכנה אחרת, סמנו את כל הטקסט, העתיקו והדביקו כאן.',
    unknown:
      'זה אינו טקסט שאפשר לקרוא כאן: שמרו את המסמך כטקסט פשוט, או סמנו את כולו במקום שאפשר לקרוא אותו, העתיקו והדביקו כאן.',
  },
  emptyText: 'אין מילים בטקסט שהודבק.',
  emptyFile: 'אין מילים בקובץ הזה.',
  veryFile: 'זה בדיוק הקובץ שנקרא.',
  sameText: 'זה הטקסט שנקרא.',
  sameTextInFile: 'זה קובץ אחר עם הטקסט שנקרא.',
  partly: 'חלק מהמסמך מופיע בעותק שלכם כפי שנקרא, אך לא כולו.',
  another: {
    one: 'נראה שזה מסמך אחר: הפסקה היחידה אינה מופיעה בו.',
    two: 'נראה שזה מסמך אחר: אף אחת משתי הפסקאות אינה מופיעה בו.',
    other: 'נראה שזה מסמך אחר: אף אחת מ־{count} הפסקאות אינה מופיעה בו.',
  },
  otherOrder: 'הפסקאות באות זו אחר זו בסדר שונה מזה שבמסמך.',
  sameHash: 'ה־SHA-256 שלו הוא זה של הקובץ שנקרא.',
  otherHash: 'ה־SHA-256 שלו הוא {sha256}; זה של הקובץ שנקרא שונה.',
  comma: ', ',
  allParagraphs: {
    one: 'הפסקה (¶) היחידה מופיעה בעותק שלכם מילה במילה.',
    two: 'שתי הפסקאות (¶) מופיעות בעותק שלכם מילה במילה.',
    other: 'כל {count} הפסקאות (¶) מופיעות בעותק שלכם מילה במילה.',
  },
  ofParagraphs: { one: 'פסקה אחת (¶)', two: 'שתי פסקאות (¶)', other: '{count} פסקאות (¶)' },
  someParagraphs: {
    one: 'מתוך {of}, אחת מופיעה בעותק שלכם מילה במילה, {rest}.',
    two: 'מתוך {of}, שתיים מופיעות בעותק שלכם מילה במילה, {rest}.',
    other: 'מתוך {of}, {count} מופיעות בעותק שלכם מילה במילה, {rest}.',
  },
  otherParagraphs: {
    changed: { one: 'אחת עם שינויים', two: 'שתיים עם שינויים', other: '{count} עם שינויים' },
    missing: { one: 'אחת לא נמצאה', two: 'שתיים לא נמצאו', other: '{count} לא נמצאו' },
  },
  allQuotations: {
    one: 'הציטוט או הביטוי היחיד המובא כאן מופיע במקומו אות באות.',
    two: 'שני הציטוטים או הביטויים המובאים כאן מופיעים במקומם אות באות.',
    other: 'כל {count} הציטוטים והביטויים המובאים כאן מופיעים במקומם אות באות.',
  },
  ofQuotations: {
    one: 'ציטוט או ביטוי אחד',
    two: 'שני ציטוטים או ביטויים',
    other: '{count} ציטוטים וביטויים',
  },
  someQuotations: {
    one: 'מתוך {of} בארכיון הזה, אחד מופיע במקומו אות באות, {rest}.',
    two: 'מתוך {of} בארכיון הזה, שניים מופיעים במקומם אות באות, {rest}.',
    other: 'מתוך {of} בארכיון הזה, {count} מופיעים במקומם אות באות, {rest}.',
  },
  otherQuotations: {
    marks: {
      one: 'אחד במקומו, בסימני פיסוק או באותיות רישיות אחרים',
      two: 'שניים במקומם, בסימני פיסוק או באותיות רישיות אחרים',
      other: '{count} במקומם, בסימני פיסוק או באותיות רישיות אחרים',
    },
    elsewhere: { one: 'אחד במקום אחר', two: 'שניים במקום אחר', other: '{count} במקום אחר' },
    changed: { one: 'אחד במילים אחרות', two: 'שניים במילים אחרות', other: '{count} במילים אחרות' },
    missing: { one: 'אחד לא נמצא', two: 'שניים לא נמצאו', other: '{count} לא נמצאו' },
  },
  block: {
    whole: 'מילה במילה',
    missing: 'לא נמצא',
    missingLine: 'לא נמצא כשורה בפני עצמה',
    scattered: 'נמצא כולו, אך לא ברצף',
    changed: 'עם שינויים; נמצאו ממנו {percent} אחוז',
  },
  quotation: {
    missing: 'לא נמצא',
    changed: 'בעותק שלכם כתוב ”{there}”',
    letters: 'אות באות',
    words: 'אותן מילים, כתובות ”{there}”',
    elsewhereLetters: 'במקום אחר בעותק שלכם; אות באות',
    elsewhereWords: 'במקום אחר בעותק שלכם; אותן מילים, כתובות ”{there}”',
  },
  quotationAt: '{quotation} {text}: {found}',
  what: { quotation: 'ציטוט', phrase: 'ביטוי המציין תאריך' },
  strange: 'מילים בעותק שלכם שאינן מופיעות שם במסמך: {words}.',
  strangeWord: '”{word}”',
  key: 'העותק שלכם מופיע להלן, לצד ההיגדים. מסומנות המילים שהארכיון הזה מביא; בקו מקוטע, מילים שאינן מופיעות שם במסמך.',
  notAsRead: 'לא כפי שנקרא:',
  differing: '{place}: {found}',
  yourCopy: 'העותק שלכם',
  inYourCopy: 'בעותק שלכם: {found}.',
  notKept: 'הדפדפן הזה אינו יכול לשמור את העותק: הוא ארוך מדי, או שהשמירה כבויה.',
  stillKept: 'העותק שנשמר קודם עדיין שמור.',
} as const;

export const offline = {
  not: 'הארכיון הזה אינו שמור במכשיר הזה.',
  taking: 'הארכיון הזה נשמר עכשיו במכשיר הזה, לקריאה ללא חיבור לרשת.',
  whole: 'הארכיון הזה שמור במכשיר הזה, לקריאה ולחיפוש ללא חיבור לרשת.',
  part: 'החיפוש והדפים שאתם פותחים שמורים במכשיר הזה לקריאה ללא חיבור לרשת.',
  failed: 'לא ניתן היה לשמור את הארכיון הזה במכשיר הזה. הקריאה בחיבור לרשת נמשכת כרגיל.',
  removed: 'העותק שבמכשיר הזה הוסר.',
  keep: 'שמירה לקריאה ללא חיבור לרשת',
  stop: 'עצירת השמירה והסרת העותק',
  remove: 'הסרת העותק',
  again: 'ניסיון נוסף',
  newer: 'יש גרסה חדשה יותר של הארכיון הזה.',
  show: 'הצגת הגרסה החדשה',
} as const;

export const viewVersion = {
  unknown: 'הכתובת מציינת גרסה לא מוכרת של הארכיון הזה. מוצגת גרסה {version} מיום {day}.',
  unread: 'הכתובת מפנה לגרסה אחרת של הארכיון הזה; לא ניתן היה לטעון את מה שהשתנה מאז. מוצגת גרסה {version} מיום {day}.',
  cited: 'הכתובת הזאת מפנה לגרסה {cited} מיום {citedDay}. מוצגת גרסה {version} מיום {day}. {between}',
  unchanged: 'מאז לא נוספה, לא תוקנה ולא הוסרה שום רשומה.',
  changed: 'הרשומות מאז: {counts}.',
  comma: ', ',
  counts: {
    added: { one: 'אחת נוספה', two: 'שתיים נוספו', other: '{count} נוספו' },
    corrected: { one: 'אחת תוקנה', two: 'שתיים תוקנו', other: '{count} תוקנו' },
    reworded: { one: 'אחת נוסחה מחדש', two: 'שתיים נוסחו מחדש', other: '{count} נוסחו מחדש' },
    withdrawn: { one: 'אחת הוסרה', two: 'שתיים הוסרו', other: '{count} הוסרו' },
  },
  lists: { added: 'נוספו', corrected: 'תוקנו', withdrawn: 'הוסרו' },
  since: {
    added: 'נוספו מאז גרסה {version}',
    corrected: 'תוקנו מאז גרסה {version}',
    withdrawn: 'הוסרו מאז גרסה {version}',
  },
  listed: '{record}: {says}',
  replaced: '{record}: {says} במקומה: {instead}.',
  more: { one: 'ועוד אחת', two: 'ועוד שתיים', other: 'ועוד {count}' },
  all: 'כל הגרסאות והתיקונים',
  record: 'הכתובת הזאת מפנה לגרסה {cited} מיום {citedDay}. מוצגת גרסה {version} מיום {day}. {earlier}',
  earlier: {
    one: 'טקסט אחד בדף הזה היה שונה אז. הוא מוצג לצד הטקסט הנוכחי.',
    two: 'שני טקסטים בדף הזה היו שונים אז. הם מוצגים לצד הטקסטים הנוכחיים.',
    other: '{count} טקסטים בדף הזה היו שונים אז. הם מוצגים לצד הטקסטים הנוכחיים.',
  },
  same: 'מה שכתוב בדף הזה לא השתנה מאז.',
  notThen: 'הרשומה הזאת נוספה מאוחר יותר.',
  notKept: 'לא נשמר עותק של אותה גרסה.',
  earlierUnread: 'לא ניתן היה לטעון את הטקסטים הקודמים.',
} as const;

export const site = {
  menu: {
    overview: 'סקירה',
    timeline: 'ציר הזמן',
    threads: 'חוטים',
    search: 'חיפוש',
    sources: 'מקורות',
    actors: 'אנשים וארגונים',
    differences: 'הבדלים',
    about: 'על הארכיון',
  },
  mainMenu: 'תפריט ראשי',
  skip: 'מעבר אל הטקסט',
  texts: 'הטקסטים של הארכיון: {licence}, {publisher}.',
  code: 'הקוד: {licence}.',
  font: 'הגופן של הטקסט: {licence}.',
  documents: 'המסמכים עצמם שייכים לבעליהם ואינם מתפרסמים כאן.',
  matrix: 'מסמכים ואירועים',
  someDocuments: 'המסמכים עצמם שייכים לבעליהם. אלה המתפרסמים כאן הם ברישיונות משלהם.',
  data: 'הנתונים של הארכיון',
  bibliography: 'שמורים',
  changes: 'שינויים ב־{archive}',
  keepOffline: 'שמירה לקריאה ללא חיבור לרשת',
  copyLink: 'העתקת קישור לתצוגה זו',
  draft: 'מה שהדפים אומרים סביב הטקסטים תורגם לעברית בידי מכונה, ועדיין לא נבדק בידי מי שעברית שפתו.',
  comma: ', ',
  semicolon: '; ',
} as const;

export const noPage = {
  title: 'אין דף כזה',
  description: 'אין דף בכתובת זו.',
  lead: 'אין דף בכתובת זו. כתובות הארכיון קבועות, ולכן ייתכן שנפלה טעות בקישור שהוביל לכאן.',
  events: 'כל האירועים, שנה אחר שנה',
} as const;

export const places = {
  title: 'כותרת',
  standfirst: 'כותרת משנה',
  numbered: { heading: 'כותרת ביניים {number}', caption: 'כיתוב תמונה {number}', credit: 'קרדיט תמונה {number}' },
} as const;

export const lanes = {
  pair: '{one} ו{other}',
  several: 'שלושה צדדים או יותר',
  all: 'כל הצדדים ({count})',
} as const;

export const versions = {
  dated: 'גרסה {number} מיום {date}',
  numbered: 'גרסה {number}',
  heading: 'גרסה {number}, {date}',
  kinds: { added: 'הוספה', corrected: 'תיקון', moved: 'העברה', withdrawn: 'הסרה' },
  onPage: { one: 'שינוי אחד במה שבדף הזה', two: 'שני שינויים במה שבדף הזה', other: '{count} שינויים במה שבדף הזה' },
  reworded: 'ניסוח מחדש',
  rewordedRecords: { one: 'רשומה אחת', two: 'שתי רשומות', other: '{count} רשומות' },
  movedFrom: 'עד אז הייתה כתובתה {address}.',
  withdrawnHeading: 'רשומות שהוסרו',
  change: '{version}. {change}',
  unchanged: 'פורסמה לראשונה ב{version}; לא תוקנה מאז.',
  lastChanged: 'פורסמה לראשונה ב{version}; השתנתה לאחרונה ב{last}.',
  rewordedOnly: 'פורסמה לראשונה ב{version}; מאז נוסחה מחדש, אך לא תוקנה.',
  changedAndReworded: 'פורסמה לראשונה ב{version}; השתנתה לאחרונה ב{last}, ומאז נוסחה מחדש.',
  withdrawn: '{record}. הוסרה ב{version}: {why}',
  instead: 'במקומה: {record}.',
  statement: 'היגד מתוך {source}, {place}',
  subtitle: 'מה הוסיפה, תיקנה והסירה כל גרסה.',
  title: 'תיקונים וגרסאות',
  short: 'כל גרסה שפורסמה, ומה הוסיפה, תיקנה והסירה.',
  description: 'כל גרסה של הארכיון שפורסמה, ומה הוסיפה, תיקנה והסירה.',
  lead: 'שום רשומה אינה משתנה בלי שהדבר נאמר. כל גרסה מונה את הרשומות שהוסיפה, מה תיקנה באחרות ומדוע, ומה הסירה. הכתובות נשארות: לרשומה שהוסרה נשאר דף האומר זאת.',
  none: 'בארכיון הזה אין רשימת גרסאות.',
  everything: 'פורסם בה כל מה שהיה אז בארכיון.',
  uncorrected: 'מאז לא נעשה שום תיקון.',
} as const;

export const earlier = {
  title: 'מה היה כתוב ברשומות בגרסה {version}',
  titled: '{kind} בגרסה {version}',
  description: 'מה היה כתוב ברשומות של הארכיון הזה בגרסה {version} מיום {date}, לצד מה שכתוב בהן עכשיו.',
  lead: 'גרסה {version}, {date}: זה מה שהיה כתוב ברשומות האלה. עכשיו כתוב בהן דבר אחר, או שהן הוסרו. כל אחת מוצגת לצד הטקסט הנוכחי שלה; מה שלא השתנה אינו מובא.',
  none: 'בכל רשומה כתוב עכשיו מה שהיה כתוב בה בגרסה הזאת, או שהטקסט שלה נמצא בגרסה מאוחרת יותר.',
  data: 'כל הרשומות של גרסה {version} כנתונים',
  kinds: {
    source: 'המקורות וההיגדים שבהם',
    event: 'אירועים',
    actor: 'אנשים וארגונים',
    difference: 'הבדלים',
    reference: 'פרסומים חיצוניים',
    chapter: 'פרקי הסקירה',
    thread: 'חוטים',
  },
  fields: {
    place: 'המקום במסמך',
    statement: 'היגד',
    quotation: 'ציטוט',
    title: 'כותרת',
    name: 'שם',
    short: 'שם קצר',
    status: 'סטטוס',
    date: 'תאריך',
    where: 'היכן',
    account: 'תיאור',
    outcome: 'תוצאה',
    note: 'הערה',
    who: 'מי',
    for: 'אל מי',
    when: 'מתי',
    evidence: 'על סמך מה',
    summary: 'תקציר',
    omitted: 'מה הושמט',
    side: 'צד',
    explanation: 'הסבר',
    question: 'שאלה',
    introduction: 'מבוא',
    step: 'צעד',
    about: 'על אודות',
    publisher: 'מוציא לאור',
    read: 'כיצד נקרא',
    chapter: 'טקסט',
  },
  resting: '{text} ({on})',
  place: '{source}, {place}',
  before: 'בגרסה {version}',
  beforeTo: 'בגרסאות {first} עד {last}',
  both: '{then} ועכשיו',
  now: 'עכשיו',
  nothing: 'אין.',
  gone: 'הרשומה הזאת הוסרה מאז.',
  others: 'הנתונים שלה שונים גם ב: {fields}.',
  texts: 'טקסטים קודמים ({count})',
  thisRecord: 'הרשומה הזאת בגרסה {version}',
  list: 'רשומות בגרסה {version}, החל מ”{record}”',
  statements: 'היגדים בגרסה {version}, החל מ־{place}',
} as const;

export const moved = {
  title: 'רשומה שהועברה: {record}',
  description: 'לרשומה ”{record}” יש כתובת אחרת בארכיון הזה.',
  lead: 'לרשומה הזאת יש עכשיו כתובת אחרת: {record}.',
} as const;

export const withdrawn = {
  title: 'רשומה שהוסרה: {record}',
  description: '”{record}”: הרשומה הוסרה מן הארכיון ב{version}.',
  kinds: {
    source: 'מקור · רשומה שהוסרה',
    claim: 'היגד · רשומה שהוסרה',
    event: 'אירוע · רשומה שהוסרה',
    actor: 'אדם או ארגון · רשומה שהוסרה',
    difference: 'הבדל · רשומה שהוסרה',
    reference: 'פרסום חיצוני · רשומה שהוסרה',
    chapter: 'פרק בסקירה · רשומה שהוסרה',
    thread: 'חוט · רשומה שהוסרה',
  },
  lead: 'הרשומה הוסרה ב{version} ואינה עוד חלק מן הארכיון.',
  why: 'מדוע',
  instead: 'במקומה',
} as const;

export const claim = {
  quoted: 'מצוטט במדויק',
  openIn: 'פתיחה ב־{container}',
  deniedBy: 'הכחשה מצד {who}: {place}',
  denies: 'הכחשה של היגד מפי {who}: {place}',
  dates: 'התאריך לפי היגד זה: {when}',
  datesInferred: 'תאריך שהוסק מהיגד זה: {when}',
  datePhrase: 'לשון המסמך: {phrase}.',
  dateOf: 'זהו התאריך של {event}.',
  dateApart: 'זה אינו תאריך האירוע.',
  datePrinted: 'במסמך מודפס התאריך כך: {text} ({calendar}).',
  calendars: {
    julian: 'הלוח היוליאני',
    'islamic-civil': 'הלוח המוסלמי, הלוחות האזרחיים',
    'islamic-umalqura': 'הלוח המוסלמי, אום אל־קורא',
    hebrew: 'הלוח העברי',
  },
  yearBegins: '{calendar}, השנה מתחילה ב־{day}',
  yearBeginsBefore: '{calendar}, השנה מתחילה ב־{day} של השנה הקודמת',
  calendarNotes: {
    'islamic-civil': 'הימים בלוח זה מתחילים בשקיעה של היום הקודם, וייתכן הפרש של יום בין הלוחות.',
    'islamic-umalqura': 'הימים בלוח זה מתחילים בשקיעה של היום הקודם, וייתכן הפרש של יום בין הלוחות.',
    hebrew: 'הימים בלוח זה מתחילים בשקיעה של היום הקודם.',
  },
  none: 'אין היגד: {why}',
  cite: 'אזכור',
  link: 'קישור להיגד הזה',
  via: ', באמצעות ',
  margin: { one: 'הערה אחת', two: 'שתי הערות', other: '{count} הערות' },
  more: { one: 'עוד היגד אחד', two: 'עוד שני היגדים', other: 'עוד {count} היגדים' },
  differs: 'הגרסאות חלוקות:',
} as const;

export const difference = {
  ours: 'התאריך שאומץ בארכיון',
  fromOutside: 'מחוץ למסמכים',
  outside: 'ידוע מחוץ למסמכים: {works}',
  alsoOutside: 'ידוע גם מחוץ למסמכים',
  cite: 'אזכור',
  citeThis: 'אזכור ההבדל הזה',
} as const;

export const note = {
  mark: 'מחוץ למסמכים · ודאות: {sure}',
  sure: { A: 'גבוהה', B: 'טובה', C: 'סבירה', D: 'נמוכה' },
  fromOutside: 'מחוץ למסמכים:',
  more: 'עוד',
  works: { one: 'מקור אחד', two: 'שני מקורות', other: '{count} מקורות' },
  certainty: 'ודאות: {sure}.',
  readIn: 'מקור: {works}.',
  on: 'לעניין {places}.',
} as const;

export const event = {
  description: {
    one: '{event}, {when}: מה אומר המקור {sources}, ומפי מי.',
    two: '{event}, {when}: מה אומרים המקורות {sources}, ומפי מי.',
    other: '{event}, {when}: מה אומרים המקורות {sources}, ומפי מי.',
  },
  readIn: 'מקור: {works}.',
  outcome: {
    yes: 'הדבר התממש',
    no: 'הדבר לא התממש',
    partly: 'הדבר התממש בחלקו',
    'not-stated': 'לא נאמר אם הדבר התממש',
  },
  whatEachSays: 'מה אומר כל מקור',
  byTopic: 'מה אומר כל מקור, נושא אחר נושא',
  everySource: 'כל המסמכים',
  saysNothing: 'אין היגד נפרד בעניין זה.',
  seeTopic: '{place}: ראו {topic}',
  differences: 'היכן הגרסאות נבדלות',
  about: 'על האירוע',
  date: 'התאריך',
  whyThisDate: 'התאריך וההערות',
  undated: 'ללא תאריך',
  used: 'התאריך שאומץ',
  basis: {
    stated: 'כתוב במפורש',
    converted: 'הומר מלוח שנה אחר',
    relative: 'מחושב מתאריך אחר',
    inferred: 'הוסק',
    outside: 'ידוע מחוץ למסמכים',
  },
  basisOf: '{basis}: {date}',
  evidence: 'מקור: {works}',
  evidenceSure: 'מקור: {works}. ודאות: {sure}',
  told: { one: 'לפי {sources}', two: 'לפי שני מסמכים: {sources}', other: 'לפי {count} מסמכים: {sources}' },
  restsOn: 'ביסוס: {origins}',
  oneOrigin: 'דבריו של {who}',
  oneDocument: 'דבריו של מסמך אחד',
  origins: {
    one: 'מוצא בלתי תלוי אחד',
    two: 'שני מוצאים בלתי תלויים',
    other: '{count} מוצאים בלתי תלויים',
  },
  denied: 'הכחשה מצד {who} ({places})',
  deniedInPart: 'הכחשה חלקית מצד {who} ({places})',
  disputed: 'משהו בו שנוי במחלוקת',
  outsideDiffers: 'ראיות מבחוץ חלוקות בעניין: {points}',
  differ: {
    one: 'הגרסאות חלוקות בנקודה אחת',
    two: 'הגרסאות חלוקות בשתי נקודות',
    other: 'הגרסאות חלוקות ב־{count} נקודות',
  },
  parties: 'אנשים וארגונים: {parties}.',
  cite: 'אזכור',
  otherDates: { one: 'תאריך אחד נוסף', two: 'שני תאריכים נוספים', other: '{count} תאריכים נוספים' },
  near: 'אירועים סמוכים בזמן',
} as const;

export const source = {
  list: 'מקורות',
  listDescription: 'המסמכים שמהם עשוי הארכיון ({count}): מה כל אחד מהם, מהי נקודת המבט שלו ומה הוא אומר.',
  listLead: 'המסמכים שמהם עשוי הארכיון. לכל אחד דף ובו הרשומה שלו, נקודת המבט שלו, תקציר, וכל היגד שבו לפי פסקאות.',
  caption: 'המסמכים',
  columns: {
    title: 'כותרת',
    published: 'פורסם',
    kind: 'סוג',
    paragraphs: 'פסקאות',
    statements: 'היגדים',
    events: 'אירועים',
  },
  notKnown: 'לא ידוע',
  description: '{genre}, {container}: מה המקור אומר פסקה אחר פסקה, מפי מי, ובמה הוא נבדל ממסמכים אחרים.',
  titleDevised: 'הכותרת מאת הארכיון; למסמך אין כותרת.',
  standpoint: 'נקודת המבט',
  who: 'מי',
  for: 'אל מי',
  when: 'מתי',
  evidence: 'על סמך מה',
  summary: 'תקציר',
  differences: 'היכן הגרסאות נבדלות',
  differencesShort: 'הבדלים',
  says: 'מה אומר {source}, פסקה אחר פסקה',
  textHere: 'הטקסט של המסמך עצמו נמצא כאן, לצד ההיגדים שהופקו ממנו. רישיון: {licence}. {attribution} כקובץ: {file}.',
  contents: 'בדף הזה',
  paragraphByParagraph: 'פסקה אחר פסקה',
  cite: 'אזכור',
  yields: 'פסקאות ({sign}) שמהן עולים היגדים: {spoken} מתוך {paragraphs}. מספר ההיגדים, בניסוח שלנו: {statements}.',
  checked:
    'הציטוטים הקצרים (מספרם {quotations}) והביטויים שעליהם נשענים התאריכים נבדקו אחד אחד מול טביעת האצבע של מקומם; {share} אחוז מן המסמך.',
  events: 'אירועים שהוא מדבר עליהם',
  about: 'על המקור',
  record: 'הרשומה',
  author: 'מחבר',
  contributor: 'משתתף',
  publisher: 'מוציא לאור',
  translator: 'תרגום',
  issuer: 'המחבר או הגוף המוציא',
  place: 'מקום',
  volume: 'כרך',
  edition: 'מהדורה',
  pages: 'עמודים',
  repository: 'שמור ב',
  collection: 'אוסף',
  shelfMark: 'סימן מדף',
  publicDomain: 'נחלת הכלל',
  dated: 'תאריך',
  text: 'טקסט',
  published: 'פורסם',
  address: 'הכתובת אצל המוציא לאור',
  storedCopy: 'עותק שמור מיום {date}',
  rights: 'זכויות',
  notStated: 'לא צוין',
  known: 'מניין ידוע כל שדה',
  knownField: '{field}: {how} (ודאות: {sure})',
  how: { inside: 'במסמך', outside: 'מחוץ למסמך', inferred: 'הוסק', 'not-stated': 'לא צוין' },
  fields: {
    title: 'כותרת',
    authors: 'מחברים',
    contributors: 'משתתפים',
    publisher: 'מוציא לאור',
    issuer: 'המחבר או הגוף המוציא',
    container: 'הופיע ב',
    held: 'שמור ב',
    licence: 'רישיון',
    published: 'מועד הפרסום',
    address: 'כתובת ברשת',
    genre: 'סוגה',
    language: 'שפה',
  },
  knownFrom: '{where}. מקור: {works}',
} as const;

export const footnotes = {
  heading: 'הערות שוליים',
  back: 'חזרה',
  backFrom: 'חזרה מהערה {number}',
} as const;

export const picture = {
  full: 'גודל מלא: {width} × {height} פיקסלים',
  licence: 'רישיון: {licence}',
  manifest: 'לתוכנות להצגת תמונות (IIIF)',
  labels: { credit: 'בעלי התמונה', source: 'מקור', licence: 'רישיון' },
} as const;

export const frame = {
  heading: 'מה נקרא ומה הושמט',
  open: 'כל שורה במסמך שאינה ריקה',
  file: 'הקובץ שנקרא: {bytes} בתים, {lines} שורות.',
  caption: 'מסגרת הקריאה',
  lines: 'שורות',
  what: 'מה',
  why: 'מדוע',
  kinds: {
    title: 'כותרת',
    standfirst: 'כותרת משנה',
    heading: 'כותרת ביניים',
    caption: 'כיתוב תמונה',
    credit: 'קרדיט תמונה',
    furniture: 'אבזרי הדף',
  },
} as const;

export const ownCopyBox = {
  heading: 'קריאה לצד העותק שלכם',
  lead: 'מי שבידו עותק יכול לקרוא אותו כאן לצד ההיגדים, ולראות במה הוא שונה מן המקור.',
  open: 'פתיחת העותק',
  stays: 'העותק נקרא בדפדפן הזה ואינו יוצא ממנו: דבר אינו נשלח, ודבר אינו נשמר אלא אם תבקשו.',
  file: 'בחרו קובץ, או גררו אותו אל הדף הזה: טקסט פשוט, דף אינטרנט שמור, PDF, ‏Word ‎(.docx)‎, ‏OpenDocument ‎(.odt)‎ או EPUB.',
  text: 'או הטקסט, מועתק ומודבק',
  compare: 'השוואת הטקסט המודבק',
  forget: 'מחיקת העותק',
  keep: 'לשמור את העותק בדפדפן הזה עד שאמחק אותו',
  progress: 'כמה מן העותק נקרא',
  checksum: '{checksum} של הקובץ שנקרא ({bytes} בתים)',
  same: 'כדי לראות אם קובץ הוא בדיוק אותו קובץ, בלי הדף הזה',
  byHand: 'איך לבדוק בלי הדף הזה',
  all: 'כדי לבדוק את כל המסמכים בתיקייה מול טביעות האצבע שלהם, וכל ציטוט אות באות, בעזרת הקוד של הארכיון',
} as const;

export const actor = {
  list: 'אנשים וארגונים',
  listDescription: 'האנשים, הגופים, הרשויות וכלי התקשורת שהמסמכים מדברים עליהם או נשענים עליהם ({count}).',
  listLead: 'כל מי שהמסמכים מדברים עליו, וכל מי שאת דבריו הם מוסרים.',
  kind: {
    person: 'אדם',
    body: 'ארגון',
    authority: 'מדינה או רשות שלטונית',
    medium: 'כלי תקשורת או מוציא לאור',
  },
  kinds: {
    person: 'אנשים',
    body: 'גופים',
    authority: 'מדינות ורשויות שלטוניות',
    medium: 'כלי תקשורת ומוציאים לאור',
  },
  originOf: {
    one: 'מוצאו של היגד אחד',
    two: 'מוצאם של שני היגדים',
    other: 'מוצאם של {count} היגדים',
  },
  description: '{actor}: שמות, תפקידים, אירועים, דברים שהמסמכים מייחסים להם ומה הם אומרים עליהם.',
  events: 'אירועים',
  byYear: 'אירועים, שנה אחר שנה',
  manyEvents: '{count} אירועים, שנה אחר שנה:',
  eventsOf: 'אירועים, {year}',
  said: 'היגדים המיוחסים אל {actor}',
  passed: 'היגדים מפי אחרים באמצעות {actor}',
  spokenOf: 'היגדים על {actor}',
  manyStatements: '{count} היגדים; אלה הראשונים, {shown} במספר.',
  about: 'עובדות',
  offices: 'תפקידים',
  spelledIn: 'הכתיב בכל מסמך',
  spellings: 'כתיבים נוספים',
  namesFrom: 'מקור הכתיבים',
  differences: 'היכן הגרסאות חלוקות בעניין {actor}',
} as const;

export const lists = {
  parts: 'חלקי הרשימה',
  all: 'כל האירועים, שנה אחר שנה',
  partOf: '{list}: {part} מתוך {count}.',
  before: 'הקודם: {part}.',
  after: 'הבא: {part}.',
  eventsOf: 'אירועים: {year}',
  yearDescription: '{year}: האירועים לפי סדר הזמן ({count}), עם הסטטוס שלהם והמקורות המדברים עליהם.',
  chronology: 'כרונולוגיה',
  chronologyHeading: '{archive}: כרונולוגיה',
  chronologyDescription:
    'כל האירועים ({count}) לפי סדר הזמן, כל אחד עם תיאורו, הערותיו וכתובתו: לקריאה ברצף או להדפסה.',
  chronologyLead: '{heading}, לפי סדר הזמן. בהדפסה מופיע תיאורו המלא של כל אירוע, אחרי ציר הזמן שעל גיליון משלו.',
  chronologyDrawing: 'ציר הזמן, לבחירת תקופה או לסינון הרשימה הזאת',
  chronologyOf: 'כרונולוגיה: {year}',
  chronologyOfDescription:
    '{year}: האירועים לפי סדר הזמן ({count}), כל אחד עם תיאורו, הערותיו וכתובתו: לקריאה ברצף או להדפסה.',
  allYears: 'כל השנים',
  tooMany: 'יותר מדי לדף אחד: לכל שנה דף משלה, לקריאה ברצף או להדפסה.',
  whole: 'עם תיאורים, הערות וכתובות, כמו בהדפסה',
  documents: 'המסמכים',
  allDocuments: 'כל המסמכים ({count})',
} as const;

export const frontPage = {
  search: 'חיפוש בארכיון',
  searchHint: 'שם, תאריך, כמה מילים',
  find: 'חיפוש',
  contents: 'אירועים: {events}. היגדים: {statements}. מסמכים: {documents}.',
  between: '{differences}, מהן {count} בין מסמכים',
  contentsDiffer:
    'אירועים: {events}. היגדים: {statements}. מסמכים: {documents}. נקודות שבהן הגרסאות חלוקות: {differences}.',
  overview: 'קריאת הסקירה',
  read: 'קריאת הכרונולוגיה',
  look: 'הצגת ציר הזמן',
  chronology: '{chronology}, עם תיאורים והערות, לקריאה ברצף או להדפסה.',
  chronologyLink: 'הכול בכרונולוגיה אחת',
} as const;

export const embedded = {
  title: 'ציר זמן להטמעה',
  description: 'ציר הזמן של ”{archive}” לבדו, כדי שדפים אחרים יציגו אותו במסגרת.',
  past: 'דילוג על התרשים',
} as const;

export const differencesPage = {
  title: 'היכן הגרסאות נבדלות',
  none: 'אין בארכיון הזה גרסאות נבדלות.',
  description: 'הנקודות שבהן המסמכים נבדלים זה מזה, בינם לבין עצמם או מראיות מבחוץ ({count}), הצדדים זה לצד זה.',
  lead: 'כל נקודה שבה נבדלים שני מסמכים, שני מקומות במסמך אחד, או מסמך וראיות מבחוץ. הכחשה לצד מה שהיא מכחישה. שום דבר כאן אינו אומר מי צודק.',
  every: 'הכול ({count})',
  sorts: {
    between: 'בין מסמכים',
    denial: 'הכחשות',
    within: 'בתוך מסמך אחד',
    outside: 'מול ראיות מבחוץ',
  },
  columns: { question: 'השאלה', side: 'גרסה אחת', otherSide: 'גרסה אחרת', event: 'האירוע' },
  noEvent: 'לא אירוע אחד',
  moreSides: { one: 'עוד גרסה אחת', two: 'עוד שתי גרסאות', other: 'עוד {count} גרסאות' },
} as const;

export const matrix = {
  title: 'מסמכים ואירועים',
  leads: '{matrix}: איזה מסמך מתאר איזה אירוע, ומפי מי.',
  description: 'אילו מן המסמכים ({documents}) מתארים אילו מן האירועים ({events}), ומפי מי.',
  lead: 'איזה מסמך מתאר איזה אירוע, ומפי מי. ”בקולו”: המסמך עצמו. ”נאמר”: דברי מי שהמסמך נוקב בשמו. ”ללא שם”: דברי מי שאינו נקוב בשם. המספרים מונים היגדים.',
  several: {
    one: 'אירוע אחד מתוך {all} מדווח ביותר ממסמך אחד.',
    two: 'שני אירועים מתוך {all} מדווחים ביותר ממסמך אחד.',
    other: '{count} אירועים מתוך {all} מדווחים ביותר ממסמך אחד.',
  },
  tooMany: 'האירועים רבים מכדי טבלה אחת, ולכן לכל שנה טבלה משלה.',
  every: 'הכול ({count})',
  only: {
    several: 'מסופר בשני מסמכים או יותר ({count})',
    unnamed: 'נשען רק על דוברים שאינם נקובים בשם ({count})',
    denied: 'הוכחש ({count})',
  },
  unnamedOnly:
    'אירוע נשען רק על דוברים שאינם נקובים בשם אם איש מלבדם אינו אומר שקרה. הכחשות והערות של אחרים אינן נחשבות.',
  words: { own: 'בקולו', said: 'נאמר', unnamed: 'ללא שם' },
  told: '{word} {count}',
  columns: { date: 'תאריך', event: 'אירוע', documents: 'מסמכים' },
} as const;

export const glances = {
  open: 'פתיחה',
} as const;

export const glossary = {
  heading: 'מילון מונחים',
  statuses: 'סטטוס של אירוע',
  certainty: 'ודאות',
  certaintyOf: {
    A: 'גבוהה: נאמר במקור ראשוני או רשמי, או בכמה מקורות טובים שאינם תלויים זה בזה.',
    B: 'טובה: נאמר במקור טוב אחד, ושום דבר אינו סותר אותו.',
    C: 'סבירה: מסתבר ממה שידוע, אך לא נאמר במפורש.',
    D: 'נמוכה: ניחוש, שניתן משום שאין טוב ממנו.',
  },
  terms: {
    paragraph: { term: '¶', says: 'פסקה במסמך, המצוינת במספרה. כותרות, כיתובי תמונות, מודעות ותגובות אינם נספרים.' },
    statement: {
      term: 'היגד',
      says: 'מה שמסמך אחד אומר בפסקה אחת, בניסוח שלנו, עם שרשרת הדוברים והמסמכים שהוא נשען עליהם.',
    },
    lane: { term: 'נתיב', says: 'שורה בציר הזמן לאירועים שצדדיהם זהים. היא נקבעת לפי מי שהשתתפו בהם.' },
    quoted: {
      term: '✓ מצוטט במדויק',
      says: 'הציטוט נמצא מילה במילה בפסקה המצוינת, בעותק שממנו נעשתה הרשומה. אין בכך לומר שהדבר נכון.',
    },
    corroboration: {
      term: 'מידת הביסוס',
      says: 'אם האירוע נשען על דברי אדם או מסמך אחד, על כמה גרסאות בלתי תלויות, או שהוא שנוי במחלוקת.',
    },
    edtf: { says: 'דרך תקנית לכתוב תאריכים שאינם מדויקים, כגון 2007-06 לחודש או ‎2007~‎ ל”סביב 2007”.' },
  },
} as const;

export const about = {
  title: 'על הארכיון',
  description: 'איך לקרוא את הארכיון, איך נעשה, באילו מילים הוא משתמש ומה תוקן בו.',
  editors: 'מי עורך את הארכיון',
  words: 'המילים שבשימוש כאן',
  wordsShort: 'מילים שנויות במחלוקת, מה הארכיון כותב במקומן, ומדוע.',
  wordsDescription:
    'מילים שנויות במחלוקת, מה הארכיון כותב במקומן, ומדוע. בניית האתר דוחה אותן כשהן מופיעות בלשון הארכיון.',
  wordsLead:
    'על המילים האלה יש מחלוקת. בלשונו שלו הארכיון כותב דבר אחר; מילה של מקור באה רק במירכאות, עם שמו ומספר ¶. בכל בנייה של האתר נבדקת הרשימה הזאת מול כל טקסט.',
  wordsCaption: 'מילים שנויות במחלוקת',
  contested: 'המילה שבמחלוקת',
  inOurVoice: 'בלשון הארכיון',
  onlyAttributed: 'רק בייחוס או בציטוט',
  onlyQuoted: 'רק בציטוט',
  why: 'מדוע',
  allowed: 'מותר בכל זאת',
  works: 'פרסומים חיצוניים',
  worksShort: 'כל מה שהערות העורך נשענות עליו, והיכן נקרא.',
  worksDescription: 'הפרסומים מחוץ למסמכים שעליהם נשענות הערות העורך והתאריכים ({count}), והיכן ואיך נקרא כל אחד מהם.',
  worksLead: 'ידיעה מחוץ למסמכים מסומנת תמיד כהערת עורך ונשענת על אחד מן הפרסומים האלה.',
  storedCopy: 'עותק שמור',
  lookedUp: '{how}; נבדק ב־{date}.',
} as const;

export const citing = {
  page: 'אזכור הדף הזה',
  original: 'אזכור המסמך המקורי',
  record: 'אזכור הרשומה הזאת',
  bibliography: 'ביבליוגרפיה',
  note: 'הערת שוליים',
  inText: 'בגוף הטקסט',
  files: 'לתוכנות לניהול ביבליוגרפי: {files}.',
  report: 'דיווח על טעות',
  reportSubject: 'טעות ב־{record} {version}',
  noAddress: 'העותק הזה של הארכיון נבנה בלי הכתובת שתהיה לו. הקישורים שלו פועלים במחשב הזה בלבד: אין לאזכר אותם.',
} as const;

export const cited = {
  recordTitle: '{short}: הרשומה והאמירות של ”{title}“',
  recordName: '{short}: הרשומה והאמירות',
  recordGenre: 'רשומה בארכיון',
  eventGenre: 'אירוע בארכיון ציר זמן',
  actorGenre: 'אדם או ארגון בארכיון ציר זמן',
  differenceTitle: 'היכן הגרסאות נבדלות: {title}',
  differenceGenre: 'הבדל בין המקורות',
  threadGenre: 'חוט בארכיון ציר זמן',
  overviewTitle: 'סקירה של ”{archive}”',
  overviewGenre: 'סקירה של ארכיון ציר זמן',
  dataGenre: 'מאגר נתונים',
  asRecorded: 'כפי שנרשם ב־{archive}, {address}',
  recordedIn: 'נרשם ב: {archive}, {address}',
  alsoAt: 'גם ב־{address} ({what})',
  published: 'תאריך הפרסום: {date}',
  summary: '[תקציר מאת {archive}] {summary}',
} as const;

export const bibliographyPage = {
  title: 'שמורים',
  description: 'הרשומות של הארכיון שסימנתם, ברשימה אחת לסידור, להעתקה ולשמירה.',
  lead: 'סימון ”שמירה” ליד אזכור כלשהו מביא אותו לכאן. הרשימה נשמרת בדפדפן הזה ואינה נשלחת לשום מקום.',
  noScript:
    'הרשימה הזאת זקוקה לסקריפט. כל האזכורים נמצאים בדפי הרשומות עצמן, וכל המסמכים נמצאים ב{ris}, ב{bib} וב{json}.',
  oneFile: 'קובץ אחד בתבנית {format}',
} as const;

export const searchAbout = {
  note: 'הערת עורך',
  chapter: 'פרק בסקירה',
  passage: 'דברי המסמך עצמו',
  thread: 'חוט',
  page: 'על הארכיון',
  standpoint: '{source}: על המקור',
  word: 'מילה שנויה במחלוקת',
  picture: 'תמונה',
  document: 'מסמך, מקור, מאמר',
  unnamed: 'אנונימי, ללא שם',
} as const;

/** Words, never displayed, by which readers may look for the pages of the site. */
export const searchPages = {
  threads: 'נושאים',
  chronology: 'הדפסה',
  sources: 'מסמכים, עיתונים',
  actors: 'ארגונים, מי ומי',
  differences: 'סתירות, מחלוקות',
  matrix: 'השוואה, טבלה',
  data: 'הורדה, קבצים, CSV',
  dictionary: 'שדות, עמודות',
  words: 'מונחים, מינוח',
  works: 'מקורות, ביבליוגרפיה, הפניות',
  corrections: 'טעויות, שגיאות',
} as const;

export const searchPage = {
  title: 'חיפוש',
  description:
    'חיפוש לפי שם, תאריך או חלק של ביטוי. אירועים: {events}, היגדים: {statements}, אנשים וארגונים: {actors}, מסמכים: {documents}.',
  label: 'שם בכל כתיב או כתב, תאריך, כמה מילים, ”ביטוי”, או ¶ 11',
  covers:
    'החיפוש כולל גם הערות, מקורות חיצוניים ודפים על הארכיון. אירועים: {events}, היגדים: {statements}, אנשים וארגונים: {actors}, מסמכים: {documents}, נקודות מחלוקת: {differences}.',
  examples: 'לדוגמה:',
  find: 'חיפוש',
  sortedBy: 'מיון לפי {order}',
  byRelevance: 'רלוונטיות',
  byDate: 'תאריך',
  toFacets: 'מסננים',
  narrow: 'מסננים',
  needsScript: 'החיפוש זקוק לסקריפט, שהדפדפן הזה אינו מריץ או טרם טען.',
  allHere: 'כל מה שאפשר למצוא מפורט כאן, לחיפוש של הדפדפן עצמו בתוך הדף.',
  allLinked: 'כל מה שאפשר למצוא מפורט כאן, או בדפים שהקישורים מובילים אליהם.',
  events: 'אירועים',
  statements: 'היגדים',
  actors: 'אנשים וארגונים',
  sources: 'מקורות',
  differences: 'היכן הגרסאות נבדלות',
  eventsElsewhere: 'אירועים שנה אחר שנה, עם ההיגדים על כל אחד',
  sourcesElsewhere: 'מקורות, עם כל היגד',
} as const;

export const dataPage = {
  title: 'נתונים',
  description:
    'הארכיון כולו בקבצים, לתוכנות ובטבלאות, עם רישיון, גרסה וסכומי ביקורת. היגדים: {statements}, אירועים: {events}, אנשים וארגונים: {actors}, מסמכים: {documents}.',
  lead: 'כל מה שבארכיון הזה בקבצים, להורדה, לבדיקה ולאזכור. את משמעותו של כל שדה מסביר {dictionary}.',
  dictionaryLink: 'מילון הנתונים',
  whole: 'הכול באחד',
  wholeCaption: 'הארכיון כולו',
  tables: 'טבלאות',
  others: 'לתוכנות אחרות',
  editions: 'גרסאות שפורסמו',
  editionsLead: 'מה אמרה כל רשומה כשפורסמה כל גרסה. הקבצים האלה אינם משתנים, ולכן אפשר לבדוק ציטוט של גרסה קודמת.',
  leftOut:
    'בלוח השנה נמצאים האירועים שיומם ידוע ({dated}); אלה שתאריכם מעורפל יותר או שאין להם תאריך ({leftOut}) הושמטו, כי לוח שנה היה עושה מהם יום.',
  annotations:
    'בביאורים נמצאות המילים המדויקות של כל אחד מן הציטוטים ({count}), ולא המילים שסביבן, שאינן מתפרסמות כאן.',
  care: 'במה כדאי להיזהר',
  careClaims:
    'היגד הוא מה שמקור אומר, לא מה שהארכיון אומר. אירוע בא עם הסטטוס שלו: היכן שערכו של {established} אינו אמת, אין לספר את כותרתו כעובדה בלי הסטטוס.',
  careDates:
    'התאריכים הם {edtf}. היום הראשון והאחרון שלצדם נועדו לחישוב; בתוך הטווח שביניהם היום אינו ידוע טוב יותר, או שהאירוע נמשך.',
  careTables:
    'הטבלאות הן {csv} בקידוד {utf}, מופרדות בפסיקים, ושורותיהן מסתיימות ב־{ends}. הן נפתחות בסימן סדר בתים, כי {excel} משבש בלעדיו שמות בכתבים אחרים; ב־{python} פותחים אותן עם {encoding}.',
  careEmpty: 'תא ריק פירושו שאין דבר, או שהדבר אינו ידוע. הסימן {bar} מפריד בין כמה ערכים בתא אחד.',
  careFormulas: 'לפני טקסט שגיליון אלקטרוני היה מריץ כנוסחה עומד גרש. איך להשיב את הטקסט מסביר {dictionary}.',
  careDictionaryLink: 'המילון',
  careDocuments: 'המסמכים עצמם אינם בנתונים. הם שייכים לבעליהם, וכך גם הציטוטים הקצרים.',
  check: 'בדיקת מה שהורדתם',
  checkFolder: 'בתיקייה שבה הקבצים והקובץ {sums}:',
  checkMac: 'במחשבי מק {mac} בא במקום {other}.',
  cite: 'אזכור הנתונים האלה',
  citeWhole: 'הארכיון כולו',
  citeDocuments: 'המסמכים עצמם, כולם בקובץ אחד: {files}.',
  citeAll: 'המסמכים וכל הרשומות בקובץ אחד עבור LaTeX: {file}.',
  citeParagraph: 'כדי לאזכר מה שמסמך אומר, יש לאזכר את המסמך בפסקה שלו, כפי שנרשם בארכיון הזה.',
  about: 'על הנתונים האלה',
  thisVersion: 'הגרסה הזאת',
  version: 'גרסה',
  date: 'תאריך',
  licence: 'הרישיון של הטקסטים שלנו',
  checksum: 'סכום הביקורת של התוכן ({kind})',
  checksumOf: 'זהו סכום הביקורת של רשימת כל קובצי התוכן: לאותו תוכן אותו סכום, בכל מקום שבו ייבנה.',
  columns: { file: 'קובץ', what: 'מה הוא', type: 'סוג', size: 'גודל' },
  bytes: '{size}\u00a0בתים',
  kilobytes: '{size}\u00a0ק״ב',
} as const;

export const dictionaryPage = {
  title: 'מילון הנתונים',
  description: 'מה מכיל כל שדה בכל טבלה ובקובץ של הארכיון כולו, ומה פירושו.',
  lead: 'מה מכיל כל שדה ומה פירושו: תחילה הטבלאות, ואחריהן הארכיון כולו כ־{json}. אותם הדברים כתובים לתוכנות ב־{tables} וב־{schema}.',
  written: 'איך כתובות הטבלאות',
  cells:
    'בשורה הראשונה שמות השדות. תאים שיש בהם פסיקים, מירכאות או שבירות שורה עומדים במירכאות, ומירכאות שבתוכם מוכפלות ({standard}).',
  lists:
    'רשימות: הערכים בתא מופרדים ב־{bar}, קו אנכי ורווח מכל צד שלו. לפני {sign} או {escape} השייכים לערך בא {before}.',
  formulas:
    'נוסחאות: טקסט הפותח ב־{equals}, ב־{plus}, ב־{minus}, ב־{at}, בטאב או בשבירת שורה מקבל לפניו גרש ({apostrophe}), כדי ששום גיליון אלקטרוני לא יריץ אותו. אם הוא פותח בגרשים ואחריהם סימן כזה, נוסף לו עוד אחד. כדי להשיב את הטקסט יש להסיר גרש אחד בכל מקום שבו אחרי גרשים בא סימן כזה; את כל השאר יש להניח. מספרים אינם משתנים לעולם.',
  days: 'ימים נכתבים כך: {day}. שדה טקסט ש־{edtf} בשמו יכול להכיל יותר: {month} הוא חודש, {about} בערך אותו חודש, {perhaps} אולי, {span} מיום אחד עד אחר, {open} התחלה פתוחה.',
  key: 'שורה מזוהה לפי {key}.',
  keys: 'שורה מזוהה לפי {key} יחד.',
  always: 'כל שדה נמצא תמיד: {null} פירושו שאין דבר, ורשימה ריקה פירושה שאין אף אחד.',
  fieldsOf: 'השדות של {what}',
  columns: { field: 'שדה', holds: 'מה הוא מכיל', holdsShort: 'מכיל', means: 'מה פירושו' },
} as const;

export const previews = {
  toldBy: 'לפי {sources}',
  undated: 'ללא תאריך',
  source: 'היגדים: {statements}, אירועים: {events}',
  archive: 'אירועים: {events}, היגדים: {statements}, מסמכים: {documents}',
  alt: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע.',
  altEvent: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע, והאירוע הזה מסומן.',
  altSource: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע, ואלה שהמקור מדבר עליהם מסומנים.',
} as const;

/** The overview: the editors’ summary of the whole archive. */
export const overview = {
  title: 'סקירה',
  description: 'מה שהמסמכים מספרים, פרק אחר פרק: סיכום העורכים.',
  lead: {
    one: 'סיכום העורכים, כדקה אחת. כל משפט מוביל אל ההיגדים שהוא נשען עליהם.',
    two: 'סיכום העורכים, כשתי דקות. כל משפט מוביל אל ההיגדים שהוא נשען עליהם.',
    other: 'סיכום העורכים, כ־{count} דקות. כל משפט מוביל אל ההיגדים שהוא נשען עליהם.',
  },
  contents: 'תוכן העניינים',
  chapter: '{years}: {title}',
  remark: 'הערה של העורכים',
  listed: { one: 'האירוע המצויר כאן', two: 'שני האירועים המצוירים כאן', other: '{count} האירועים המצוירים כאן' },
  differs: 'הגרסאות חלוקות:',
} as const;

/** Threads. Each follows one question across documents and years. */
export const threads = {
  title: 'חוטים',
  description: 'שאלות שהולכים אחריהן לאורך מסמכים ושנים.',
  lead: 'חוט הולך אחרי שאלה אחת לאורך מסמכים ושנים. הסדר ומשפטי הקישור הם של העורכים, וכל משפט מוביל אל ההיגדים שהוא נשען עליהם.',
  eyebrow: 'חוט',
  steps: { one: 'צעד אחד', two: 'שני צעדים', other: '{count} צעדים' },
  by: 'הסדר ומשפטי הקישור הם של העורכים, וכל משפט מוביל אל ההיגדים שהוא נשען עליהם.',
  difference: 'הגרסאות חלוקות:',
  statement: 'ההיגד עצמו',
  list: 'צעד אחר צעד',
  others: 'חוטים אחרים',
  inThreads: 'בחוטים',
  step: '{thread}: צעד {step} מתוך {count}',
  previous: 'לפניו: {record}',
  next: 'אחריו: {record}',
} as const;

/** On whose word the statements in a source rest, as a drawing and as a table. */
export const onWhoseWord = {
  heading: 'מפי מי',
  lead: 'מההתחלה אל הסוף: של מי המסמך, על מי הוא נשען, ועל מי נשענים הם. ככל שהפס רחב יותר, כך ההיגדים רבים יותר. קו מקווקו: לא נקוב בשם.',
  allOwn: {
    one: 'ההיגד היחיד הוא בקולו של המסמך עצמו.',
    two: 'שני ההיגדים הם בקולו של המסמך עצמו.',
    other: 'כל {count} ההיגדים הם בקולו של המסמך עצמו.',
  },
  others: 'עוד {count}',
  ofWhichOwn: '{count}, מהם {own} בקולו',
  table: {
    one: '{statements} היגדים לאורך שרשרת אחת, כטבלה',
    two: '{statements} היגדים לאורך שתי שרשרות, כטבלה',
    other: '{statements} היגדים לאורך {count} שרשרות, כטבלה',
  },
  chain: 'מפי מי',
  statements: 'היגדים',
  where: 'היכן (ומספר ההיגדים, אם יש יותר מאחד)',
  inOnePlace: '({count})',
  from: '‹',
  unnamed: '(לא נקוב בשם)',
  own: '(בקולו)',
} as const;
