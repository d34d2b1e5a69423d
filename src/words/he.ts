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
    fact: 'האם כך הדבר',
    denial: 'הכחשה',
  },
  when: 'מתי',
  range: '{min} עד {max}',
  atLeast: 'לפחות {min}',
  atMost: 'עד {max}',
  denies: 'הכחשה של {who} להיגד מפי {whom}',
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
  differ: 'הגרסאות חלוקות',
  differInRow: 'הגרסאות חלוקות',
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
  picture: 'תמונה ({format})',
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
  differing: 'רק היכן שהגרסאות חלוקות',
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
  differ: 'הגרסאות חלוקות על התאריך',
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
  whereDiffer: 'היכן שהגרסאות חלוקות',
  dates: '{from} עד {to}',
  key: 'עיגול: יום. טבעת: מסופק. קפסולה: חודש, עונה או שנה. פס: מ – עד. מקווקו: בערך. קווים: ללא סוף ידוע. סוגר: הגרסאות חלוקות על התאריך. מספר אחרי סימן פלוס: ספורים.',
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
      one: 'מחלוקת אחת בין הגרסאות',
      two: 'שתי מחלוקות בין הגרסאות',
      other: '{count} מחלוקות בין הגרסאות',
    },
  },
  all: {
    event: 'כל האירועים ({count})',
    actor: 'כל הגורמים ({count})',
    claim: 'כל ההיגדים ({count})',
    source: 'כל המקורות ({count})',
    difference: 'כל המחלוקות בין הגרסאות ({count})',
  },
  notShown: {
    one: 'תוצאה אחת נוספת אינה מוצגת: צמצמו את החיפוש.',
    two: 'שתי תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
    other: '{count} תוצאות נוספות אינן מוצגות: צמצמו את החיפוש.',
  },
  differs: 'הגרסאות חלוקות',
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
    difference: 'היכן שהגרסאות חלוקות',
  },
  onlyDiffering: 'רק היכן שהגרסאות חלוקות',
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

export const site = {
  menu: {
    timeline: 'ציר הזמן',
    search: 'חיפוש',
    sources: 'מקורות',
    actors: 'גורמים',
    differences: 'היכן שהמקורות חלוקים',
    about: 'על הארכיון',
  },
  mainMenu: 'תפריט ראשי',
  skip: 'מעבר אל הטקסט',
  texts: 'הטקסטים של הארכיון: {licence}, {publisher}.',
  code: 'הקוד: {licence}.',
  documents: 'המסמכים עצמם שייכים לבעליהם ואינם מתפרסמים כאן.',
  data: 'הנתונים של הארכיון',
  bibliography: 'הביבליוגרפיה שלי',
  changes: 'שינויים ב־{archive}',
  keepOffline: 'שמירה לקריאה ללא רשת',
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
  standfirst: 'פתיח',
  numbered: { heading: 'כותרת משנה {number}', caption: 'כיתוב תמונה {number}', credit: 'קרדיט תמונה {number}' },
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
  kinds: { added: 'הוספה', corrected: 'תיקון', withdrawn: 'משיכה' },
  changed: { added: 'נוסף ב{version}', corrected: 'תוקן ב{version}', withdrawn: 'נמשך ב{version}' },
  withdrawnHeading: 'רשומות שנמשכו',
  change: '{version}. {change}',
  unchanged: 'פורסם לראשונה ב{version}; לא השתנה מאז.',
  lastChanged: 'פורסם לראשונה ב{version}; השתנה לאחרונה ב{last}.',
  withdrawn: '{record}. נמשך ב{version}: {why}',
  instead: 'במקומו: {record}.',
  statement: 'היגד מתוך {source}, {place}',
  subtitle: 'מה הוסיפה, תיקנה ומשכה כל גרסה.',
  title: 'תיקונים וגרסאות',
  short: 'כל גרסה שפורסמה, ומה הוסיפה, תיקנה ומשכה.',
  description: 'כל גרסה של הארכיון שפורסמה, ומה הוסיפה, תיקנה ומשכה.',
  lead: 'שום רשומה אינה משתנה בלי שהדבר נאמר. כל גרסה מונה את הרשומות שהוסיפה, מה תיקנה באחרות ומדוע, ומה משכה. הכתובות נשארות: לרשומה שנמשכה נשאר דף האומר זאת.',
  none: 'הארכיון אינו מנהל רשימת גרסאות.',
  everything: 'פורסם בה כל מה שהיה אז בארכיון.',
  uncorrected: 'מאז לא נעשה שום תיקון.',
} as const;

export const withdrawn = {
  title: 'רשומה שנמשכה: {record}',
  description: '”{record}” – הרשומה נמשכה מן הארכיון ב{version}.',
  kinds: {
    source: 'מקור · רשומה שנמשכה',
    claim: 'היגד · רשומה שנמשכה',
    event: 'אירוע · רשומה שנמשכה',
    actor: 'גורם · רשומה שנמשכה',
    difference: 'הבדל · רשומה שנמשכה',
    reference: 'חיבור חיצוני · רשומה שנמשכה',
  },
  lead: 'הרשומה נמשכה ב{version} ואינה עוד חלק מן הארכיון.',
  why: 'מדוע',
  instead: 'במקומה',
} as const;

export const claim = {
  quote: 'כפי שנדפס שם, נבדק בטביעת האצבע',
  quoteOnline: 'כפי שנדפס שם, נבדק בטביעת האצבע; {link}',
  lookFor: 'חיפוש המילים אצל המוציא לאור',
  deniedBy: 'הכחשה מפי {who}: {place}',
  denies: 'הכחשה של היגד מפי {who}: {place}',
  dates: 'התיארוך כאן: {when} ({phrase}).',
  datesResolved: 'התיארוך כאן: {when} ({phrase}; {resolved}).',
  events: 'אירוע: {events}.',
  none: 'אין היגד: {why}',
  cite: 'אזכור',
  via: ', באמצעות ',
} as const;

export const difference = {
  ours: 'התאריך שהארכיון נוקט',
  fromOutside: 'מחוץ למסמכים',
  outside: 'ידוע מחוץ למסמכים: {works}',
  cite: 'אזכור',
  citeThis: 'אזכור ההבדל הזה',
} as const;

export const note = {
  heading: 'הערות העורך',
  mark: 'מחוץ למסמכים · {sure} ({letter})',
  sure: { A: 'מוכרע', B: 'מבוסס היטב', C: 'סביר', D: 'השערה' },
  readIn: 'נקרא ב: {works}.',
  on: 'על {places}.',
} as const;

export const event = {
  description: {
    one: '{event}, {when}: מה אומר המקור {sources}, ומפי מי.',
    two: '{event}, {when}: מה אומרים המקורות {sources}, ומפי מי.',
    other: '{event}, {when}: מה אומרים המקורות {sources}, ומפי מי.',
  },
  readIn: 'נקרא ב: {works}.',
  outcome: {
    yes: 'הדבר התממש',
    no: 'הדבר לא התממש',
    partly: 'הדבר התממש בחלקו',
    'not-stated': 'לא נאמר אם הדבר התממש',
  },
  whatEachSays: 'מה אומר כל מקור',
  byTopic: 'מה אומר כל מקור, נושא אחר נושא',
  saysNothing: 'אינו אומר דבר בעניין זה.',
  differences: 'היכן שהגרסאות חלוקות',
  about: 'על האירוע',
  date: 'התאריך',
  undated: 'ללא תאריך',
  used: 'ננקט כאן',
  basis: {
    stated: 'מודפס: {date}',
    relative: 'מחושב מתאריך אחר: {date}',
    inferred: 'הוסק: {date}',
    outside: 'ידוע מחוץ למסמכים: {date}',
  },
  evidence: 'נקרא ב: {works}',
  evidenceSure: 'נקרא ב: {works} ({sure})',
  facts: 'מה הוא',
  kind: 'סוג',
  status: 'מעמד',
  between: 'בין',
  restsOn: 'נשען על',
  oneOrigin: 'מוצא אחד',
  origins: {
    one: 'מוצא בלתי תלוי אחד ({count})',
    two: '{count} מוצאים בלתי תלויים',
    other: '{count} מוצאים בלתי תלויים',
  },
  denied: '{origins}; משהו בו מוכחש',
  disputed: '{origins}; משהו בו שנוי במחלוקת',
  near: 'קרוב בזמן',
} as const;

export const source = {
  list: 'מקורות',
  listDescription: 'המסמכים שמהם עשוי הארכיון ({count}): מה כל אחד מהם, מאין הוא מדבר ומה הוא אומר.',
  listLead: 'המסמכים שמהם עשוי הארכיון. לכל אחד דף ובו רישומו, מאין הוא מדבר, תקציר, וכל היגד שבו לפי פסקאות.',
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
  description: '{genre}, {container}: מה הוא אומר פסקה אחר פסקה, מפי מי, והיכן הוא חלוק על מסמכים אחרים.',
  titleDevised: 'הכותרת מאת הארכיון; למסמך אין כותרת.',
  standpoint: 'מאין הוא מדבר',
  who: 'מי',
  for: 'אל מי',
  when: 'מתי',
  evidence: 'על סמך מה',
  summary: 'תקציר',
  differences: 'היכן הוא חלוק, על עצמו או על אחרים',
  says: 'מה הוא אומר, פסקה אחר פסקה',
  yields: 'פסקאות (¶) שמהן עולים היגדים: {spoken} מתוך {paragraphs}. מספר ההיגדים, במילים שלנו: {statements}.',
  checked:
    'הציטוטים הקצרים (מספרם {quotations}) והביטויים שעליהם נשענים התאריכים נבדקו אחד אחד מול טביעת האצבע של מקומם; בסך הכול {words} מילים, {share} אחוזים מן המסמך.',
  events: 'אירועים שהוא מדבר עליהם',
  about: 'על המקור',
  record: 'הרישום',
  reliesOn: 'על מי הוא נשען',
  more: {
    one: '{places} ועוד מקום אחד ({count})',
    two: '{places} ועוד {count}',
    other: '{places} ועוד {count}',
  },
  author: 'מחבר',
  contributor: 'משתתף',
  publisher: 'מוציא לאור',
  published: 'פורסם',
  address: 'הכתובת אצל המוציא לאור',
  storedCopy: 'עותק שמור מיום {date}',
  rights: 'זכויות',
  notStated: 'לא צוין',
  known: 'מניין ידוע כל שדה',
  knownField: '{field}: {how} ({sure})',
  how: { inside: 'במסמך', outside: 'מחוץ למסמך', inferred: 'הוסק', 'not-stated': 'לא צוין' },
  fields: {
    title: 'כותרת',
    authors: 'מחברים',
    contributors: 'משתתפים',
    publisher: 'מוציא לאור',
    published: 'מועד הפרסום',
    address: 'כתובת ברשת',
    genre: 'סוגה',
    language: 'שפה',
  },
  knownFrom: '{where}. נקרא ב: {works}',
} as const;

export const frame = {
  heading: 'מה נקרא ומה הושמט',
  open: 'כל שורה במסמך שאינה ריקה',
  file: 'הקובץ שנקרא: {bytes} בתים, {lines} שורות; {checksum}.',
  caption: 'מסגרת הקריאה',
  lines: 'שורות',
  what: 'מה',
  why: 'מדוע',
  kinds: {
    title: 'כותרת',
    standfirst: 'פתיח',
    heading: 'כותרת משנה',
    caption: 'כיתוב תמונה',
    credit: 'קרדיט תמונה',
    furniture: 'אבזרי הדף',
  },
} as const;

export const ownCopyBox = {
  heading: 'בדיקת העותק שבידך',
  lead: 'המסמך אינו מתפרסם כאן. מי שבידו עותק יכול לראות בו על מה נשען הארכיון: כל פסקה (¶), וכל אחד מן הציטוטים והביטויים המודפסים כאן (מספרם {count}).',
  open: 'השוואת עותק עם מה שנקרא',
  stays: 'העותק נקרא בדפדפן הזה ואינו יוצא ממנו: דבר אינו נשלח ואינו נשמר.',
  file: 'קובץ: טקסט פשוט, או דף רשת כפי שהדפדפן שומר אותו. אפשר גם לגרור אותו אל הדף הזה.',
  text: 'או הטקסט, מועתק ומודבק',
  compare: 'השוואת הטקסט המודבק',
  forget: 'שכחת העותק',
  progress: 'כמה מן העותק נקרא',
  checksum: '{checksum} של הקובץ שנקרא ({bytes} בתים)',
  same: 'כדי לראות אם קובץ הוא בדיוק אותו קובץ, בלי הדף הזה',
  all: 'כדי לבדוק את כל המסמכים בתיקייה מול טביעות האצבע שלהם, וכל ציטוט אות באות, בעזרת הקוד של הארכיון',
} as const;

export const actor = {
  list: 'גורמים',
  listDescription: 'האישים, הגופים, הרשויות וכלי התקשורת שהמסמכים מדברים עליהם או נשענים עליהם ({count}).',
  listLead: 'כל מי שהמסמכים מדברים עליו, וכל מי שאת דבריו הם מוסרים.',
  kind: {
    person: 'אדם',
    body: 'גוף',
    authority: 'מדינה או רשות שלטונית',
    medium: 'כלי תקשורת או מוציא לאור',
  },
  kinds: {
    person: 'אישים',
    body: 'גופים',
    authority: 'מדינות ורשויות שלטוניות',
    medium: 'כלי תקשורת ומוציאים לאור',
  },
  originOf: {
    one: 'מוצאו של היגד אחד ({count})',
    two: 'מוצאם של {count} היגדים',
    other: 'מוצאם של {count} היגדים',
  },
  description: '{actor}: שמות, תפקידים, אירועים, מה המסמכים אומרים שאמר ומה הם אומרים עליו.',
  events: 'אירועים',
  byYear: 'אירועים, שנה אחר שנה',
  manyEvents: '{count} אירועים, שנה אחר שנה:',
  eventsOf: 'אירועים, {year}',
  said: 'היגדים המיוחסים אל {actor}',
  passed: 'היגדים ש{actor} מוסר מפי אחרים',
  spokenOf: 'היגדים על {actor}',
  manyStatements: '{count} היגדים; אלה הראשונים, {shown} במספר.',
  about: 'על הגורם',
  offices: 'תפקידים, כפי שנמסרו',
  spellings: 'נכתב גם',
  namesFrom: 'השמות נקראו ב',
} as const;

export const lists = {
  parts: 'חלקי הרשימה',
  all: 'כל האירועים, שנה אחר שנה',
  partOf: '{list}: {part} מתוך {count}.',
  before: 'לפני כן: {part}.',
  after: 'אחרי כן: {part}.',
  eventsOf: 'אירועים: {year}',
  yearDescription: '{year}: האירועים לפי סדר הזמן ({count}), עם מעמדם ומי שמספר עליהם.',
  chronology: 'כרונולוגיה',
  chronologyHeading: '{archive}: כרונולוגיה',
  chronologyDescription:
    'כל האירועים ({count}) לפי סדר הזמן, כל אחד עם תיאורו, הערותיו וכתובתו: לקריאה ברצף או להדפסה.',
  chronologyLead:
    '{heading}, לפי סדר הזמן. בחירת תצוגה או אירועים מצמצמת גם את הכרונולוגיה; בהדפסת הדף השרטוט בא ראשון, על גיליון משלו.',
  chronologyOf: 'כרונולוגיה: {year}',
  chronologyOfDescription:
    '{year}: האירועים לפי סדר הזמן ({count}), כל אחד עם תיאורו, הערותיו וכתובתו: לקריאה ברצף או להדפסה.',
  allYears: 'כל השנים',
  tooMany: 'רב מדי לדף אחד: לכל שנה דף משלה, לקריאה ברצף או להדפסה.',
  documents: 'המסמכים',
  allDocuments: 'כל המסמכים ({count})',
} as const;

export const frontPage = {
  search: 'חיפוש בארכיון',
  searchHint: 'חיפוש: שם, תאריך, כמה מילים',
  find: 'חיפוש',
  contents: 'אירועים: {events}. היגדים: {statements}. מסמכים: {documents}.',
  contentsDiffer:
    'אירועים: {events}. היגדים: {statements}. מסמכים: {documents}. נקודות שבהן הגרסאות חלוקות: {differences}, מהן {sorts}.',
  sorts: {
    between: 'בין מסמך למסמך: {count}',
    within: 'בתוך מסמך אחד: {count}',
    outside: 'עם מה שידוע מחוץ למסמכים: {count}',
  },
  chronology: '{chronology}, עם תיאורים והערות, לקריאה ברצף או להדפסה.',
  chronologyLink: 'הכול בכרונולוגיה אחת',
} as const;

export const embedded = {
  title: 'ציר זמן להטמעה',
  description: 'ציר הזמן של ”{archive}” לבדו, כדי שדפים אחרים יציגו אותו במסגרת.',
} as const;

export const differencesPage = {
  title: 'היכן שהמקורות חלוקים',
  description: 'הנקודות שבהן המסמכים חלוקים זה על זה, על עצמם או על מה שידוע מבחוץ ({count}), שני הצדדים זה לצד זה.',
  all: 'כולן, לפי סוג',
  lead: 'כל נקודה שבה הגרסאות חלוקות: מסמך על מסמך אחר, מסמך על עצמו, או מסמך על מה שידוע מחוץ למסמכים. הכחשה עומדת לצד מה שהיא מכחישה. שום דבר כאן אינו אומר מי צודק.',
} as const;

export const about = {
  title: 'על הארכיון',
  description: 'איך לקרוא את הארכיון, איך נעשה, באילו מילים הוא משתמש ומה תוקן בו.',
  words: 'המילים שבשימוש כאן',
  wordsShort: 'מילים שנויות במחלוקת, מה הארכיון כותב במקומן, ומדוע.',
  wordsDescription: 'מילים שנויות במחלוקת, מה הארכיון כותב במקומן, ומדוע. בניית האתר דוחה אותן כשהן בקולנו שלנו.',
  wordsLead:
    'על המילים האלה יש מחלוקת. בקולו שלו הארכיון כותב דבר אחר; מילה של מקור באה רק במירכאות, עם שמו ומספר ¶. בכל בנייה של האתר נבדקת הרשימה הזאת מול כל טקסט.',
  wordsCaption: 'מילים שנויות במחלוקת',
  contested: 'שנוי במחלוקת',
  inOurVoice: 'בקולנו שלנו',
  onlyAttributed: 'רק בייחוס או בציטוט',
  onlyQuoted: 'רק בציטוט',
  why: 'מדוע',
  allowed: 'מותר בכל זאת',
  works: 'חיבורים חיצוניים',
  worksShort: 'כל מה שהערות העורך נשענות עליו, והיכן נקרא.',
  worksDescription: 'החיבורים מחוץ למסמכים שעליהם נשענות הערות העורך והתאריכים ({count}), והיכן ואיך נקרא כל אחד מהם.',
  worksLead: 'ידיעה מחוץ למסמכים מסומנת תמיד כהערת עורך ונשענת על אחד מן החיבורים האלה.',
  storedCopy: 'עותק שמור',
  lookedUp: '{how}; נבדק ב־{date}.',
} as const;

export const citing = {
  page: 'אזכור הדף הזה',
  original: 'אזכור המקור עצמו',
  record: 'אזכור הרישום הזה',
  bibliography: 'ביבליוגרפיה',
  note: 'הערת שוליים',
  inText: 'בגוף הטקסט',
  files: 'לתוכנות לניהול מקורות: {files}.',
} as const;

export const bibliographyPage = {
  title: 'הביבליוגרפיה שלי',
  description: 'הרשומות של הארכיון שסימנת, ברשימה אחת לסידור, להעתקה ולשמירה.',
  lead: 'סימון ”בביבליוגרפיה שלי” ליד כל אזכור מביא אותו לכאן. הרשימה נשמרת בדפדפן הזה ואינה נשלחת לשום מקום.',
  noScript:
    'הרשימה הזאת זקוקה לסקריפט. כל האזכורים נמצאים בדפי הרשומות עצמן, וכל המסמכים נמצאים ב{ris}, ב{bib} וב{json}.',
  oneFile: 'קובץ אחד בתבנית {format}',
} as const;

export const searchPage = {
  title: 'חיפוש',
  description:
    'חיפוש לפי שם, תאריך או חצי ביטוי. אירועים: {events}, היגדים: {statements}, גורמים: {actors}, מסמכים: {documents}.',
  label: 'שם בכל כתיב או כתב, תאריך, כמה מילים, ”ביטוי”, או ¶ 11',
  find: 'חיפוש',
  sortedBy: 'מיון לפי {order}',
  byRelevance: 'רלוונטיות',
  byDate: 'תאריך',
  toFacets: 'צמצום התוצאות',
  narrow: 'צמצום מה שנמצא',
  needsScript: 'החיפוש זקוק לסקריפט, שהדפדפן הזה אינו מריץ או טרם טען.',
  allHere: 'כל מה שאפשר למצוא מפורט כאן, לחיפוש של הדפדפן עצמו בתוך הדף.',
  allLinked: 'כל מה שאפשר למצוא מפורט כאן, או בדפים שהקישורים מובילים אליהם.',
  events: 'אירועים',
  statements: 'היגדים',
  actors: 'גורמים',
  sources: 'מקורות',
  differences: 'היכן שהגרסאות חלוקות',
  eventsElsewhere: 'אירועים שנה אחר שנה, עם ההיגדים על כל אחד',
  sourcesElsewhere: 'מקורות, עם כל היגד',
} as const;

export const dataPage = {
  title: 'נתונים',
  description:
    'הארכיון כולו בקבצים, לתוכנות ובטבלאות, עם רישיון, גרסה וסכומי ביקורת. היגדים: {statements}, אירועים: {events}, גורמים: {actors}, מסמכים: {documents}.',
  lead: 'כל מה שבארכיון הזה בקבצים, לקחת, לבדוק ולאזכר. מה פירושו של כל שדה אומר {dictionary}.',
  dictionaryLink: 'מילון הנתונים',
  whole: 'הכול באחד',
  wholeCaption: 'הארכיון כולו',
  tables: 'טבלאות',
  others: 'לתוכנות אחרות',
  leftOut:
    'בלוח השנה נמצאים האירועים שיומם ידוע ({dated}); אלה שתאריכם מעורפל יותר או שאין להם תאריך ({leftOut}) הושמטו, כי לוח שנה היה עושה מהם יום.',
  annotations:
    'בביאורים נמצאות המילים המדויקות של כל אחד מן הציטוטים ({count}), ולא המילים שסביבן, שאינן מתפרסמות כאן.',
  care: 'במה כדאי להיזהר',
  careClaims:
    'היגד הוא מה שמקור אומר, לא מה שהארכיון אומר. אירוע בא עם מעמדו: היכן שהשדה {established} שלילי, אין לספר את כותרתו כעובדה בלי המעמד.',
  careDates:
    'התאריכים הם {edtf}. היום הראשון והאחרון שלצדם נועדו לחישוב; בתוך הטווח שביניהם היום אינו ידוע טוב יותר, או שהאירוע נמשך.',
  careTables:
    'הטבלאות הן {csv} בקידוד {utf}, מופרדות בפסיקים, ושורותיהן מסתיימות ב־{ends}. הן נפתחות בסימן סדר בתים, כי {excel} משבש בלעדיו שמות בכתבים אחרים; ב־{python} פותחים אותן עם {encoding}.',
  careEmpty: 'תא ריק אומר שאין דבר, או שהדבר אינו ידוע. כמה ערכים בתא אחד מופרדים ב־{bar}.',
  careFormulas: 'לפני טקסט שגיליון אלקטרוני היה מריץ כנוסחה עומד גרש. איך להשיב את הטקסט אומר {dictionary}.',
  careDictionaryLink: 'המילון',
  careDocuments: 'המסמכים עצמם אינם בנתונים. הם שייכים לבעליהם, וכך גם הציטוטים הקצרים.',
  check: 'בדיקת מה שלקחת',
  checkFolder: 'בתיקייה שבה הקבצים והקובץ {sums}:',
  checkMac: 'במחשבי מק {mac} בא במקום {other}.',
  cite: 'אזכור הנתונים האלה',
  citeWhole: 'הארכיון כולו',
  citeDocuments: 'המסמכים עצמם, כולם בקובץ אחד: {files}.',
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
  description: 'מה מכיל ומה אומר כל שדה בכל טבלה ובקובץ של הארכיון כולו.',
  lead: 'מה מכיל ומה אומר כל שדה: תחילה הטבלאות, ואחריהן הארכיון כולו כ־{json}. אותם הדברים כתובים לתוכנות ב־{tables} וב־{schema}.',
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
  always: 'כל שדה נמצא תמיד: {null} אומר שאין דבר, רשימה ריקה אומרת שאין אף אחד.',
  fieldsOf: 'השדות של {what}',
  columns: { field: 'שדה', holds: 'מה הוא מכיל', holdsShort: 'מכיל', means: 'מה פירושו' },
} as const;

export const previews = {
  toldBy: 'מספרים: {sources}',
  undated: 'ללא תאריך',
  source: 'היגדים: {statements}, אירועים: {events}',
  archive: 'אירועים: {events}, היגדים: {statements}, מסמכים: {documents}',
  alt: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע.',
  altEvent: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע, והאירוע הזה מסומן.',
  altSource: '{words}. מתחת, נתיבי ציר הזמן ובהם קו לכל אירוע, ואלה שהמקור מספר עליהם מסומנים.',
} as const;
