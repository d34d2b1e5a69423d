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

export const search = {
  unreadable: 'לא ניתן היה לטעון את המפתח. נסו שוב, או עיינו ברשימות האירועים, הגורמים והמקורות.',
  asDate: 'הובן כתאריך: {date}.',
  asEitherDate: 'הובן כתאריך: {date}. ייתכן גם {other}: כתבו את שם החודש.',
  atPlace: 'החיפוש נערך ב־¶ {place}.',
  unknown: '”{word}” אינה מופיעה באף רשומה.',
  unknownNear: '”{word}” אינה מופיעה באף רשומה. האם התכוונתם ל־{nearest}?',
  nothing: 'לא נמצא דבר.',
  nothingFor: 'לא נמצא דבר עבור ”{query}”.',
  without: 'ללא ”{facet}”: {count} תוצאות',
  found: '{count} תוצאות: {kinds}.',
  comma: ', ',
  counts: {
    event: { one: 'אירוע אחד', two: 'שני אירועים', other: '{count} אירועים' },
    actor: { one: 'גורם אחד', two: 'שני גורמים', other: '{count} גורמים' },
    claim: { one: 'היגד אחד', two: 'שני היגדים', other: '{count} היגדים' },
    source: { one: 'מקור אחד', two: 'שני מקורות', other: '{count} מקורות' },
    difference: {
      one: 'מחלוקת אחת בין המקורות',
      two: 'שתי מחלוקות בין המקורות',
      other: '{count} מחלוקות בין המקורות',
    },
  },
  all: {
    event: 'כל האירועים ({count})',
    actor: 'כל הגורמים ({count})',
    claim: 'כל ההיגדים ({count})',
    source: 'כל המקורות ({count})',
    difference: 'כל המחלוקות בין המקורות ({count})',
  },
  notShown: {
    one: 'תוצאה אחת נוספת אינה מוצגת: צמצמו את החיפוש.',
    two: 'שתי תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
    other: '{count} תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
  },
  differs: 'המקורות חלוקים',
} as const;

export const searchFacets = {
  names: {
    record: 'סוג הרשומה',
    source: 'מקור',
    actor: 'גורם',
    year: 'שנה',
    kind: 'סוג האירוע',
    status: 'מעמד',
    differs: 'מחלוקות',
  },
  kinds: {
    event: 'אירועים',
    actor: 'גורמים',
    claim: 'היגדים',
    source: 'מקורות',
    difference: 'היכן שהמקורות חלוקים',
  },
  onlyDiffering: 'רק היכן שהמקורות חלוקים',
} as const;

export const searchActors = {
  person: 'אדם',
  body: 'גוף',
  authority: 'מדינה או רשות שלטונית',
  medium: 'כלי תקשורת או מוציא לאור',
} as const;

export const queries = {
  months: ['', '', 'מרס', '', '', '', '', 'אוג', 'ספט', 'אוק', 'נוב', 'דצמ'],
  ofMonth: ['ב', 'ל', 'בחודש', 'חודש'],
  to: ['עד'],
  paragraph: ['פסקה', 'פסקא'],
  small: [
    'של על את אל אם או גם כי לא זה זו זאת הוא היא הם הן היה היתה הייתה מי מה מתי איפה היכן איך כיצד למה מדוע כמה',
    'עם בין לפני אחרי מאז עד כל יש אין אשר כאשר',
  ],
  anyYear: '{day} בשנה כלשהי',
} as const;

export const links = {
  copied: 'הקישור הועתק.',
  inAddress: 'הדפדפן אינו מאפשר לדף להעתיק; הקישור נמצא בשורת הכתובת.',
} as const;

export const cite = {
  style: 'סגנון {choice}',
  copyNote: 'העתקת ההערה',
  copyEntry: 'העתקת הרישום הביבליוגרפי',
  copyQuotation: 'העתקת הציטוט',
  copyLink: 'העתקת הקישור',
  withHash: '{box} עם טביעת האצבע (hash) של העותק שנקרא',
  listed: '{box} בביבליוגרפיה שלי',
  openList: 'פתיחת הרשימה',
  putOn: 'נוסף לרשימה שלכם.',
  takenOff: 'הוסר מהרשימה שלכם.',
  notKept: 'הדפדפן אינו שומר רשימה מעבר לדף הזה.',
  noneInStyle: 'אין כזה בסגנון הזה.',
  noNote: 'אין הערה.',
  copied: 'הועתק.',
  copyYourself: 'הדפדפן אינו מאפשר לדף להעתיק. זה הטקסט: {text}',
  selected: 'הדפדפן אינו מאפשר לדף להעתיק: הטקסט מסומן, הקישו Ctrl+C או ⌘C.',
} as const;

export const bibliography = {
  empty: 'הרשימה ריקה. סמנו ”בביבליוגרפיה שלי” ליד כל אזכור.',
  emptied: 'הרשימה ריקה.',
  fromLink: 'הרשימה הזאת הגיעה עם הקישור.',
  takeOver: 'הוספה לרשימה שלי',
  copyAll: 'העתקת הכול',
  copyLink: 'העתקת קישור לרשימה הזאת',
  saveText: 'שמירה כטקסט',
  saveFormat: 'שמירה כ־{format}',
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
  unknown: 'אין דבר בכתובת {key} בארכיון הזה.',
  page: 'הדף שלו',
} as const;

export const compared = {
  unreached: 'לא ניתן היה לטעון את מה שהעותק מושווה אליו. נסו שוב.',
  reading: 'הקובץ {file} נקרא.',
  readingPasted: 'הטקסט שהודבק נקרא.',
  answer: '{file}: {answer}',
  firstOf: {
    one: 'נקרא קובץ אחד.',
    two: 'מתוך שני קבצים נקרא הראשון.',
    other: 'מתוך {count} קבצים נקרא הראשון.',
  },
  unreadable: 'לא ניתן היה לקרוא את {file}. אי אפשר לקרוא כאן תיקייה, וגם לא קובץ שהוזז בינתיים.',
  sizes: {
    bytes: { one: 'בית אחד', two: 'שני בתים', other: '{count} בתים' },
    kB: '{size} ק״ב',
    MB: '{size} מ״ב',
  },
  tooLong: 'גודל הקובץ הזה {size}, ולא נקראים כאן יותר מ־{most}. גודל הקובץ שנקרא {original}.',
  noText: {
    pdf: 'זה קובץ PDF, שאי אפשר לקרוא כאן את הטקסט שלו: סמנו את כולו במקום שאפשר לקרוא אותו, העתיקו והדביקו כאן.',
    image: 'זו תמונה, ואי אפשר לקרוא בה טקסט כאן: תנו את הטקסט עצמו, או הדביקו אותו.',
    packed:
      'זה קובץ דחוס (כאלה הם ‎.docx, ‎.odt, ‎.epub ו־‎.zip), שאי אפשר לקרוא כאן: שמרו אותו כטקסט פשוט, או סמנו את כולו במקום שאפשר לקרוא אותו, העתיקו והדביקו כאן.',
    formatted:
      'זה מסמך מעוצב או ארכיון של דף אינטרנט, שאי אפשר לקרוא כאן: שמרו אותו כטקסט פשוט, או סמנו את כולו במקום שאפשר לקרוא אותו, העתיקו והדביקו כאן.',
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
    one: 'הציטוט היחיד המודפס כאן מופיע במקומו אות באות.',
    two: 'שני הציטוטים המודפסים כאן מופיעים במקומם אות באות.',
    other: 'כל {count} הציטוטים והביטויים המודפסים כאן מופיעים במקומם אות באות.',
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
      one: 'אחד שם בסימנים או באותיות רישיות אחרים',
      two: 'שניים שם בסימנים או באותיות רישיות אחרים',
      other: '{count} שם בסימנים או באותיות רישיות אחרים',
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
    changed: 'עם שינויים; נמצאו {percent} אחוזים ממנו',
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
  what: { quotation: 'ציטוט', phrase: 'ביטוי של תאריך' },
  strange: 'מילים בעותק שלכם שאינן מופיעות שם במסמך: {words}.',
  strangeWord: '”{word}”',
  key: 'להלן העותק שלכם. מסומנות המילים שהארכיון הזה מדפיס; בקו מקווקו, מילים שאינן מופיעות שם במסמך.',
  notAsRead: 'לא כפי שנקרא',
  asRead: 'כפי שנקרא',
} as const;

export const offline = {
  not: 'הארכיון הזה אינו שמור במכשיר הזה.',
  taking: 'הארכיון הזה נשמר עכשיו במכשיר הזה, לקריאה ללא רשת.',
  whole: 'הארכיון הזה שמור במכשיר הזה, לקריאה ולחיפוש ללא רשת.',
  part: 'החיפוש והדפים שאתם פותחים שמורים במכשיר הזה לקריאה ללא רשת.',
  failed: 'לא ניתן היה לשמור את הארכיון הזה במכשיר הזה. הקריאה בחיבור לרשת נמשכת כרגיל.',
  removed: 'העותק שבמכשיר הזה הוסר.',
  keep: 'שמירה לקריאה ללא רשת',
  stop: 'עצירה והסרה',
  remove: 'הסרה',
  again: 'ניסיון נוסף',
  newer: 'יש גרסה חדשה יותר של הארכיון הזה.',
  show: 'הצגתה',
} as const;

export const viewVersion = {
  unknown: 'הכתובת נוקבת בגרסה לא מוכרת של הארכיון הזה. מוצגת גרסה {version} מיום {day}.',
  unread: 'הכתובת מפנה לגרסה אחרת של הארכיון הזה; לא ניתן היה לטעון את מה שהשתנה מאז. מוצגת גרסה {version} מיום {day}.',
  cited: 'הכתובת הזאת מפנה לגרסה {cited} מיום {citedDay}. מוצגת גרסה {version} מיום {day}. {between}',
  unchanged: 'מאז לא נוספה, לא תוקנה ולא נמשכה שום רשומה.',
  changed: 'הרשומות מאז: {counts}.',
  comma: ', ',
  counts: {
    added: { one: 'אחת נוספה', two: 'שתיים נוספו', other: '{count} נוספו' },
    corrected: { one: 'אחת תוקנה', two: 'שתיים תוקנו', other: '{count} תוקנו' },
    withdrawn: { one: 'אחת נמשכה', two: 'שתיים נמשכו', other: '{count} נמשכו' },
  },
  lists: { added: 'נוספו', corrected: 'תוקנו', withdrawn: 'נמשכו' },
  since: {
    added: 'נוספו מאז גרסה {version}',
    corrected: 'תוקנו מאז גרסה {version}',
    withdrawn: 'נמשכו מאז גרסה {version}',
  },
  record: '{record}: {says}',
  replaced: '{record}: {says} במקומה: {instead}.',
  more: { one: 'ועוד אחת', two: 'ועוד שתיים', other: 'ועוד {count}' },
  all: 'כל הגרסאות והתיקונים',
} as const;
