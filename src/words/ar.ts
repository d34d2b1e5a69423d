/**
 * The text of the interface in Arabic: a draft made by a machine, to be checked and corrected by somebody who speaks
 * the language. `en.ts` explains what each section and placeholder is for.
 */

export const language = 'ar';
export const direction: 'ltr' | 'rtl' = 'rtl';
export const languageName = 'العربية';
export const draft: boolean = true;

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

export const dates = {
  months: MONTHS,
  // Arabic does not shorten the names of months.
  shortMonths: MONTHS,
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  beforeChrist: '{year} ق.م',
  decade: 'عقد {year}',
  century: 'عام ما بين {first} و{last}',
  seasonOf: '{season} {year}',
  monthOf: '{month} {year}',
  dayOf: '{day} {month}',
  someDay: 'يوم ما في {time}',
  someMonth: 'شهر ما في {time}',
  perhapsAbout: 'ربما نحو {time}',
  perhaps: 'ربما {time}',
  about: 'نحو {time}',
  comma: '، ',
  or: '{times} أو {last}',
  to: 'من {first} إلى {last}',
  after: 'بعد {time}',
  before: 'قبل {time}',
  noEnd: 'منذ {time}، والنهاية غير معروفة',
  noStart: 'حتى {time}، والبداية غير معروفة',
  someDayFrom: 'في يوم ما من {first} إلى {last}',
  someTimeFrom: 'في وقت ما من {first} إلى {last}',
  notBefore: 'ليس قبل {time}',
  onOrBefore: 'في {time} أو قبله',
  inOrBefore: 'في {time} أو قبل ذلك',
  none: 'بلا تاريخ',
} as const;

/** Adverbs, not verbs: they follow names of any gender and number. */
const passing = {
  witnesses: 'مشاهدةً',
  states: 'قولًا',
  writes: 'كتابةً',
  announces: 'إعلانًا',
  publishes: 'نشرًا',
  quotes: 'نقلًا حرفيًا عن',
  cites: 'استنادًا إلى',
  reports: 'إخبارًا',
  summarises: 'تلخيصًا',
  photographs: 'تصويرًا',
  assesses: 'تقديرًا',
  expects: 'توقعًا',
  alleges: 'ادعاءً',
  denies: 'نفيًا لما قيل',
} as const;
const last = {
  witnesses: 'مشاهدةً',
  states: 'قولًا',
  writes: 'كتابةً',
  announces: 'إعلانًا',
  publishes: 'نشرًا',
  quotes: 'نقلًا حرفيًا',
  cites: 'إيرادًا',
  reports: 'إخبارًا',
  summarises: 'تلخيصًا',
  photographs: 'تصويرًا',
  assesses: 'تقديرًا',
  expects: 'توقعًا',
  alleges: 'ادعاءً',
  denies: 'نفيًا',
} as const;
const ownVoice = 'قولًا غير منقول عن أحد';

export const attribution = {
  passing,
  last,
  leading: last,
  ownVoice,
  many: { passing, last, leading: last, ownVoice },
  that: '، عن ',
  who: '، ',
  which: '، ',
  occasion: ' (في {occasion})',
  occasionEnds: '',
  fullStop: '.',
  lead: '{chain}: {statement}',
} as const;

export const differences = {
  kinds: {
    date: 'التاريخ',
    number: 'العدد',
    name: 'الاسم',
    agency: 'مَن قام بذلك',
    wording: 'الصياغة',
    course: 'ما حدث',
    cause: 'السبب',
    fact: 'الوقائع',
    denial: 'النفي',
  },
  when: 'متى',
  range: 'من {min} إلى {max}',
  atLeast: '{min} على الأقل',
  atMost: 'حتى {max}',
  denies: 'نفي من {who} لإفادة منسوبة إلى {whom}',
  deny: 'نفي من {who} لإفادة منسوبة إلى {whom}',
  and: ' و',
} as const;

export const drawing = {
  name: 'خط زمني. الأحداث: {events}. المسارات: {lanes}. المرسوم في هذا العرض: {drawn}',
  allYears: 'كل السنوات',
  begun: {
    day: 'الأحداث في كل يوم',
    month: 'الأحداث في كل شهر',
    quarter: 'الأحداث في كل ربع سنة',
    year: 'الأحداث في كل سنة',
  },
  events: {
    zero: 'لا أحداث',
    one: '{count}: حدث واحد',
    two: '{count}: حدثان',
    few: '{count} أحداث',
    many: '{count} حدثًا',
    other: '{count} حدث',
  },
  drawn: 'المعروض: {count}',
  counted: 'مجمَّع: {count}',
  before: 'أقدم: {count}',
  after: 'أحدث: {count}',
  undated: 'بلا تاريخ: {count}',
  outside: 'خارج العرض: {count}',
  filtered: 'مستبعَد: {count}',
  comma: '، ',
  sentence: '{words}.',
  nextSentence: '. ',
  more: {
    zero: 'لا أحداث أخرى، بدءًا من {year}',
    one: '{count}: حدث آخر واحد، بدءًا من {year}',
    two: '{count}: حدثان آخران، بدءًا من {year}',
    few: '{count} أحداث أخرى، بدءًا من {year}',
    many: '{count} حدثًا آخر، بدءًا من {year}',
    other: '{count} حدث آخر، بدءًا من {year}',
  },
  lane: '{lane}: {words}',
  speaksOf: '{source}: أحداث مؤرخة يتحدث عنها، عددها {count}',
  speaksOfAndWritten: '{source}: أحداث مؤرخة يتحدث عنها، عددها {count}؛ وتاريخ كتابته داخل هذا العرض',
  coverage: 'ما يتحدث عنه كل مصدر',
  coverageSeen: 'ما يتحدث عنه كل مصدر، ومتى كُتب',
  moreSources: '؛ ومصادر أخرى غير مرسومة، عددها {count}',
  span: 'من {from} إلى {to}',
} as const;

export const eventWords = {
  noDate: 'بلا تاريخ',
  noDateInRow: 'بلا تاريخ',
  toldBy: 'بحسب {sources}',
  one: 'أصل واحد',
  several: 'عدة أصول مستقلة',
  contested: 'متنازع عليه',
  differ: 'تختلف الروايات',
  differInRow: 'تختلف الروايات',
} as const;

export const years = {
  name: 'السنوات',
  before: 'قبل {year}',
  after: 'بعد {year}',
  undated: 'بلا تاريخ',
  part: '{year}، {part}',
  fromTo: 'من {first} إلى {last}',
  open: {
    zero: 'لا حدث غير مثبت',
    one: 'حدث واحد غير مثبت',
    two: 'حدثان غير مثبتين',
    few: '{count} أحداث غير مثبتة',
    many: '{count} حدثًا غير مثبت',
    other: '{count} حدث غير مثبت',
  },
} as const;

export const timelineControls = {
  closer: 'تقريب',
  wider: 'توسيع',
  all: 'عرض الكل',
  period: 'فترة',
  take: 'مشاركة وتنزيل',
  link: 'نسخ رابط هذا العرض',
  picture: 'صورة ({format})',
  embed: 'نسخ شيفرة التضمين',
  alone: 'الخط الزمني وحده',
  chronology: 'تسلسل زمني للطباعة',
  whole: 'الأحداث نفسها على الخط الزمني كله',
} as const;

export const timelineFilters = {
  summary: 'تصفية',
  chosen: 'عوامل التصفية المستخدمة',
  remove: 'إزالة عامل التصفية: {choice}',
  close: 'تم',
  find: 'بحث',
  example: 'اسم أو تاريخ أو كلمات',
  source: 'المصدر',
  actor: 'الجهة الفاعلة',
  kind: 'النوع',
  status: 'الحالة',
  attested: 'قوة الإسناد',
  others: 'تُعرض هنا الخيارات الأكثر أحداثًا. ولكل من {others} صفحة تؤدي إلى هنا وقد اختيرت أحداثه.',
  othersLink: 'الخيارات الأخرى ({count})',
  differences: 'الاختلافات',
  differing: 'ما تختلف فيه الروايات فقط',
  reset: 'مسح كل عوامل التصفية',
} as const;

export const timelineKey = {
  day: 'يوم',
  doubtful: 'يوم مشكوك فيه',
  capsule: 'شهر أو فصل أو سنة',
  bar: 'من – إلى',
  about: 'نحو هذا الوقت',
  open: 'بلا نهاية مذكورة',
  set: 'أحد عدة أيام',
  differ: 'تختلف الروايات في التاريخ',
  counted: 'أحداث مجمَّعة لضيق المكان؛ تُفتح بالضغط',
  written: 'وقت كتابة المصدر',
} as const;

export const timelineSays = {
  listed: 'الأحداث: {listed} من {all}',
  inView: 'الأحداث: {listed} من {all}، وهي ما يطابق الاختيار ويقع داخل العرض',
  tooMany: 'الأحداث: {listed} من {all}، وهي ما يطابق الاختيار ويقع داخل العرض، أكثر مما يُدرج هنا',
  view: '{listed}، {span}.',
  noSearch: 'تعذّر تحميل البحث.',
  saved: 'حُفظت الصورة بصيغة {format}.',
  codeCopied: 'نُسخت الشيفرة.',
  noCopy: 'لا يسمح هذا المتصفح للصفحة بالنسخ.',
  only: ' · {choices} فقط',
  whereDiffer: 'ما تختلف فيه الروايات',
  dates: 'من {from} إلى {to}',
  key: 'قرص: يوم. حلقة: مشكوك فيه. كبسولة: شهر أو فصل أو سنة. شريط: من – إلى. مظلل: نحو هذا الوقت. شرطات: بلا نهاية مذكورة. قوس: تختلف الروايات في التاريخ. رقم بعد علامة الجمع: أحداث مجمَّعة.',
  licence: 'الرخصة: {licence}',
} as const;

export const search = {
  unreadable: 'تعذّر تحميل الفهرس. أعد المحاولة، أو تصفّح قوائم الأحداث والجهات الفاعلة والمصادر.',
  asDate: 'فُهم على أنه تاريخ: {date}.',
  asEitherDate: 'فُهم على أنه تاريخ: {date}. وقد يكون أيضًا {other}: اكتب الشهر باسمه.',
  atPlace: 'جرى البحث عند ¶ {place}.',
  unknown: 'لا يرد «{word}» في أي سجل.',
  unknownNear: 'لا يرد «{word}» في أي سجل. هل تقصد {nearest}؟',
  nothing: 'لم يُعثر على شيء.',
  nothingFor: 'لم يُعثر على شيء عند البحث عن «{query}».',
  without: 'من دون «{facet}»: عدد النتائج {count}',
  found: 'عدد النتائج {count}: {kinds}.',
  comma: '، ',
  counts: {
    event: {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '{count} أحداث',
      many: '{count} حدثًا',
      other: '{count} حدث',
    },
    actor: {
      zero: 'لا جهات فاعلة',
      one: 'جهة فاعلة واحدة',
      two: 'جهتان فاعلتان',
      few: '{count} جهات فاعلة',
      many: '{count} جهة فاعلة',
      other: '{count} جهة فاعلة',
    },
    claim: {
      zero: 'لا إفادات',
      one: 'إفادة واحدة',
      two: 'إفادتان',
      few: '{count} إفادات',
      many: '{count} إفادة',
      other: '{count} إفادة',
    },
    source: {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '{count} مصادر',
      many: '{count} مصدرًا',
      other: '{count} مصدر',
    },
    difference: {
      zero: 'لا اختلافات بين الروايات',
      one: 'اختلاف واحد بين الروايات',
      two: 'اختلافان بين الروايات',
      few: '{count} اختلافات بين الروايات',
      many: '{count} اختلافًا بين الروايات',
      other: '{count} اختلاف بين الروايات',
    },
    note: {
      zero: 'لا ملاحظات للمحرر',
      one: 'ملاحظة واحدة للمحرر',
      two: 'ملاحظتان للمحرر',
      few: '{count} ملاحظات للمحرر',
      many: '{count} ملاحظة للمحرر',
      other: '{count} ملاحظة للمحرر',
    },
    work: {
      zero: 'لا مراجع خارجية',
      one: 'مرجع خارجي واحد',
      two: 'مرجعان خارجيان',
      few: '{count} مراجع خارجية',
      many: '{count} مرجعًا خارجيًا',
      other: '{count} مرجع خارجي',
    },
    chapter: {
      zero: 'لا فصول من النظرة العامة',
      one: 'فصل واحد من النظرة العامة',
      two: 'فصلان من النظرة العامة',
      few: '{count} فصول من النظرة العامة',
      many: '{count} فصلًا من النظرة العامة',
      other: '{count} فصل من النظرة العامة',
    },
    thread: {
      zero: 'لا مسارات',
      one: 'مسار واحد',
      two: 'مساران',
      few: '{count} مسارات',
      many: '{count} مسارًا',
      other: '{count} مسار',
    },
  },
  all: {
    event: 'كل الأحداث ({count})',
    actor: 'كل الجهات الفاعلة ({count})',
    claim: 'كل الإفادات ({count})',
    source: 'كل المصادر ({count})',
    difference: 'كل مواضع اختلاف الروايات ({count})',
    note: 'كل ملاحظات المحرر ({count})',
    work: 'كل المراجع الخارجية ({count})',
    chapter: 'الكل ({count}): فصول النظرة العامة',
    thread: 'الكل ({count}): المسارات',
  },
  notShown: {
    zero: 'كل النتائج معروضة.',
    one: 'ثمة نتيجة أخرى لا تظهر هنا: ضيّق البحث.',
    two: 'ثمة نتيجتان أخريان لا تظهران هنا: ضيّق البحث.',
    few: 'ثمة {count} نتائج أخرى لا تظهر هنا: ضيّق البحث.',
    many: 'ثمة {count} نتيجة أخرى لا تظهر هنا: ضيّق البحث.',
    other: 'ثمة {count} نتيجة أخرى لا تظهر هنا: ضيّق البحث.',
  },
  differs: 'تختلف الروايات',
} as const;

export const searchFacets = {
  names: {
    record: 'نوع السجل',
    source: 'المصدر',
    actor: 'الجهة الفاعلة',
    year: 'السنة',
    kind: 'نوع الحدث',
    status: 'الحالة',
    differs: 'الاختلافات',
  },
  kinds: {
    event: 'الأحداث',
    actor: 'الجهات الفاعلة',
    claim: 'الإفادات',
    source: 'المصادر',
    difference: 'مواضع اختلاف الروايات',
    note: 'ملاحظات المحرر',
    work: 'مراجع خارجية',
    chapter: 'النظرة العامة',
    thread: 'المسارات',
  },
  onlyDiffering: 'ما تختلف فيه الروايات فقط',
} as const;

export const searchActors = {
  person: 'شخص',
  body: 'هيئة',
  authority: 'دولة أو سلطة حاكمة',
  medium: 'وسيلة إعلام أو ناشر',
} as const;

const NUMBER = { zero: '{count}', one: '{count}', two: '{count}', few: '{count}', many: '{count}', other: '{count}' };

export const amounts = {
  events: NUMBER,
  statements: NUMBER,
  documents: NUMBER,
  actors: NUMBER,
  differences: NUMBER,
} as const;

export const queries = {
  months: [
    'كانون الثاني, كانون ثاني, جانفي',
    'شباط, فيفري',
    'آذار',
    'نيسان, ابريل, أفريل',
    'أيار, ماي',
    'حزيران, جوان, يونيه',
    'تموز, جويلية, يوليه',
    'آب, أوت',
    'أيلول',
    'تشرين الأول, تشرين أول',
    'تشرين الثاني, تشرين ثاني',
    'كانون الأول, كانون أول',
  ],
  ofMonth: ['من', 'من شهر', 'شهر'],
  to: ['إلى', 'حتى'],
  afterChrist: ['م', 'ميلادي', 'ميلادية'],
  century: ['القرن {century}', 'القرن ال {century}'],
  paragraph: ['الفقرة', 'فقرة'],
  stopwords: [
    'في من على إلى عن مع ما ماذا متى أين كيف لماذا كم هل من الذي التي الذين هو هي هم هذا هذه ذلك تلك كان كانت قد لم لا',
    'أن إن أو ثم بين بعد قبل عند خلال منذ حتى كل بعض غير حول ضد',
  ],
  anyYear: '{day} في أي سنة',
} as const;

export const links = {
  copied: 'نُسخ الرابط.',
  inAddress: 'لا يسمح هذا المتصفح للصفحة بالنسخ؛ الرابط في شريط العنوان.',
} as const;

export const cite = {
  style: 'النمط {choice}',
  copyNote: 'نسخ الحاشية',
  copyEntry: 'نسخ مدخل قائمة المراجع',
  copyQuotation: 'نسخ الاقتباس',
  copyLink: 'نسخ الرابط',
  withHash: '{box} مع قيمة تجزئة النسخة التي قُرئت',
  listed: '{box} حفظ',
  openList: 'المحفوظات: {count}',
  putOn: 'أُضيف إلى قائمتك.',
  takenOff: 'حُذف من قائمتك.',
  notKept: 'لا يحفظ هذا المتصفح قائمةً بعد إغلاق هذه الصفحة.',
  noneInStyle: 'ليس في هذا النمط مثل ذلك.',
  copied: 'نُسخ.',
  copyYourself: 'لا يسمح هذا المتصفح للصفحة بالنسخ. هذا هو النص: {text}',
  selected: 'لا يسمح هذا المتصفح للصفحة بالنسخ: النص محدَّد، فاضغط Ctrl+C أو ⌘C.',
} as const;

export const bibliography = {
  empty: 'لا شيء في القائمة. ضع علامة عند «في قائمة مراجعي» بجانب أي إحالة.',
  emptied: 'القائمة فارغة.',
  fromLink: 'جاءت هذه القائمة مع الرابط.',
  takeOver: 'إضافتها إلى قائمتي',
  copyAll: 'نسخ الكل',
  copyLink: 'نسخ رابط هذه القائمة',
  saveText: 'حفظ بصيغة نص',
  saveFormat: 'حفظ بصيغة {format}',
  saved: 'حُفظ باسم {file}.',
  unreadable: 'تعذّرت قراءة أحد الملفات. أعد المحاولة حين يمكن الوصول إلى الأرشيف.',
  emptyIt: 'إفراغ القائمة',
  up: 'إلى أعلى',
  down: 'إلى أسفل',
  remove: 'حذف',
  upOf: 'إلى أعلى: {record}',
  downOf: 'إلى أسفل: {record}',
  removeOf: 'حذف: {record}',
  moved: 'صار في الموضع {n} من {count}.',
  removed: 'حُذف من القائمة.',
  unknown: 'لا شيء بالمعرّف {key} في هذا الأرشيف.',
  page: 'صفحة السجل',
} as const;

export const compared = {
  unreached: 'تعذّر تحميل ما تُقارَن به النسخة. أعد المحاولة.',
  reading: 'تجري قراءة {file}.',
  readingPasted: 'تجري قراءة النص الملصق.',
  answer: '{file}: {answer}',
  firstOf: {
    zero: 'قُرئ الملف الأول.',
    one: 'قُرئ ملف واحد.',
    two: 'قُرئ الأول من ملفين.',
    few: 'قُرئ الأول من {count} ملفات.',
    many: 'قُرئ الأول من {count} ملفًا.',
    other: 'قُرئ الأول من {count} ملف.',
  },
  unreadable: 'تعذّرت قراءة {file}. لا يمكن هنا قراءة مجلد، ولا ملف نُقل في أثناء ذلك.',
  sizes: {
    bytes: {
      zero: '{count} بايت',
      one: 'بايت واحد',
      two: 'بايتان',
      few: '{count} بايتات',
      many: '{count} بايتًا',
      other: '{count} بايت',
    },
    kB: '{size} كيلوبايت',
    MB: '{size} ميغابايت',
  },
  tooLong: 'حجم هذا الملف {size}، ولا يُقرأ هنا أكثر من {most}. أما الملف الذي قُرئ فحجمه {original}.',
  noText: {
    pdf: 'هذا ملف PDF لا يمكن قراءة نصه هنا: حدّد النص كله حيث يمكن قراءته، وانسخه، ثم ألصقه هنا.',
    image: 'هذه صورة لا يمكن قراءة نص فيها هنا: قدّم النص نفسه، أو ألصقه.',
    packed:
      'هذا ملف مضغوط (كملفات ‎.docx و‎.odt و‎.epub و‎.zip) لا يمكن قراءته هنا: احفظه نصًا عاديًا، أو حدّد النص كله حيث يمكن قراءته، وانسخه، ثم ألصقه هنا.',
    formatted:
      'هذا مستند منسّق أو صفحة ويب محفوظة في أرشيف، ولا يمكن قراءته هنا: احفظه نصًا عاديًا، أو حدّد النص كله حيث يمكن قراءته، وانسخه، ثم ألصقه هنا.',
    unknown:
      'ليس هذا نصًا يمكن قراءته هنا: احفظ الوثيقة نصًا عاديًا، أو حدّد النص كله حيث يمكن قراءته، وانسخه، ثم ألصقه هنا.',
  },
  emptyText: 'لا كلمات في النص الملصق.',
  emptyFile: 'لا كلمات في هذا الملف.',
  veryFile: 'هذا هو بعينه الملف الذي قُرئ.',
  sameText: 'هذا هو النص الذي قُرئ.',
  sameTextInFile: 'هذا ملف آخر فيه النص الذي قُرئ.',
  partly: 'يرد بعض الوثيقة في نسختك كما قُرئ، لا كلها.',
  another: {
    zero: 'تبدو هذه وثيقة أخرى: لا ترد فيها أي فقرة.',
    one: 'تبدو هذه وثيقة أخرى: لا ترد فيها الفقرة الوحيدة.',
    two: 'تبدو هذه وثيقة أخرى: لا ترد فيها أي من الفقرتين.',
    few: 'تبدو هذه وثيقة أخرى: لا ترد فيها أي من الفقرات وعددها {count}.',
    many: 'تبدو هذه وثيقة أخرى: لا ترد فيها أي من الفقرات وعددها {count}.',
    other: 'تبدو هذه وثيقة أخرى: لا ترد فيها أي من الفقرات وعددها {count}.',
  },
  otherOrder: 'تتوالى الفقرات بترتيب غير ترتيبها في الوثيقة.',
  sameHash: 'قيمة SHA-256 هي نفسها قيمة الملف الذي قُرئ.',
  otherHash: 'قيمة SHA-256 هي {sha256}، وهي غير قيمة الملف الذي قُرئ.',
  comma: '، ',
  allParagraphs: {
    zero: 'لا فقرات (¶) في الوثيقة.',
    one: 'ترد الفقرة (¶) الوحيدة في نسختك كلمةً كلمة.',
    two: 'ترد الفقرتان (¶) كلتاهما في نسختك كلمةً كلمة.',
    few: 'ترد الفقرات (¶) كلها، وعددها {count}، في نسختك كلمةً كلمة.',
    many: 'ترد الفقرات (¶) كلها، وعددها {count}، في نسختك كلمةً كلمة.',
    other: 'ترد الفقرات (¶) كلها، وعددها {count}، في نسختك كلمةً كلمة.',
  },
  ofParagraphs: {
    zero: 'الفقرات (¶)',
    one: 'فقرة واحدة (¶)',
    two: 'فقرتين (¶)',
    few: '{count} فقرات (¶)',
    many: '{count} فقرة (¶)',
    other: '{count} فقرة (¶)',
  },
  someParagraphs: {
    zero: 'من {of} لا ترد أي منها في نسختك كلمةً كلمة، {rest}.',
    one: 'من {of} ترد واحدة في نسختك كلمةً كلمة، {rest}.',
    two: 'من {of} ترد اثنتان في نسختك كلمةً كلمة، {rest}.',
    few: 'من {of} ترد {count} في نسختك كلمةً كلمة، {rest}.',
    many: 'من {of} ترد {count} في نسختك كلمةً كلمة، {rest}.',
    other: 'من {of} ترد {count} في نسختك كلمةً كلمة، {rest}.',
  },
  otherParagraphs: {
    changed: {
      zero: 'ولا واحدة بتغييرات',
      one: 'وواحدة بتغييرات',
      two: 'واثنتان بتغييرات',
      few: 'و{count} بتغييرات',
      many: 'و{count} بتغييرات',
      other: 'و{count} بتغييرات',
    },
    missing: {
      zero: 'ولا تنقص واحدة',
      one: 'وواحدة لم يُعثر عليها',
      two: 'واثنتان لم يُعثر عليهما',
      few: 'و{count} لم يُعثر عليها',
      many: 'و{count} لم يُعثر عليها',
      other: 'و{count} لم يُعثر عليها',
    },
  },
  allQuotations: {
    zero: 'لا اقتباسات ولا عبارات منشورة هنا.',
    one: 'المقطع الوحيد المنشور هنا، اقتباسًا كان أم عبارة، يرد في موضعه حرفًا بحرف.',
    two: 'المقطعان المنشوران هنا، من اقتباسات وعبارات، يردان في موضعيهما حرفًا بحرف.',
    few: 'ترد الاقتباسات والعبارات المنشورة هنا كلها، وعددها {count}، في مواضعها حرفًا بحرف.',
    many: 'ترد الاقتباسات والعبارات المنشورة هنا كلها، وعددها {count}، في مواضعها حرفًا بحرف.',
    other: 'ترد الاقتباسات والعبارات المنشورة هنا كلها، وعددها {count}، في مواضعها حرفًا بحرف.',
  },
  ofQuotations: {
    zero: 'الاقتباسات والعبارات',
    one: 'اقتباس واحد أو عبارة واحدة',
    two: 'اقتباسين أو عبارتين',
    few: '{count} اقتباسات وعبارات',
    many: '{count} اقتباسًا وعبارة',
    other: '{count} اقتباس وعبارة',
  },
  someQuotations: {
    zero: 'من {of} في هذا الأرشيف لا يرد أي منها في موضعه حرفًا بحرف، {rest}.',
    one: 'من {of} في هذا الأرشيف يرد واحد في موضعه حرفًا بحرف، {rest}.',
    two: 'من {of} في هذا الأرشيف يرد اثنان في موضعيهما حرفًا بحرف، {rest}.',
    few: 'من {of} في هذا الأرشيف ترد {count} في مواضعها حرفًا بحرف، {rest}.',
    many: 'من {of} في هذا الأرشيف ترد {count} في مواضعها حرفًا بحرف، {rest}.',
    other: 'من {of} في هذا الأرشيف ترد {count} في مواضعها حرفًا بحرف، {rest}.',
  },
  otherQuotations: {
    marks: {
      zero: 'ولا واحد باختلاف في الترقيم أو الأحرف الكبيرة',
      one: 'وواحد في موضعه باختلاف في الترقيم أو الأحرف الكبيرة',
      two: 'واثنان في موضعيهما باختلاف في الترقيم أو الأحرف الكبيرة',
      few: 'و{count} في مواضعها باختلاف في الترقيم أو الأحرف الكبيرة',
      many: 'و{count} في مواضعها باختلاف في الترقيم أو الأحرف الكبيرة',
      other: 'و{count} في مواضعها باختلاف في الترقيم أو الأحرف الكبيرة',
    },
    elsewhere: {
      zero: 'ولا واحد في موضع آخر',
      one: 'وواحد في موضع آخر',
      two: 'واثنان في موضع آخر',
      few: 'و{count} في مواضع أخرى',
      many: 'و{count} في مواضع أخرى',
      other: 'و{count} في مواضع أخرى',
    },
    changed: {
      zero: 'ولا واحد بكلمات أخرى',
      one: 'وواحد بكلمات أخرى',
      two: 'واثنان بكلمات أخرى',
      few: 'و{count} بكلمات أخرى',
      many: 'و{count} بكلمات أخرى',
      other: 'و{count} بكلمات أخرى',
    },
    missing: {
      zero: 'ولا ينقص واحد',
      one: 'وواحد لم يُعثر عليه',
      two: 'واثنان لم يُعثر عليهما',
      few: 'و{count} لم يُعثر عليها',
      many: 'و{count} لم يُعثر عليها',
      other: 'و{count} لم يُعثر عليها',
    },
  },
  block: {
    whole: 'كلمةً كلمة',
    missing: 'لم يُعثر عليه',
    missingLine: 'لم يُعثر عليه سطرًا قائمًا بذاته',
    scattered: 'عُثر عليه كله، لكن غير متصل',
    changed: 'بتغييرات؛ عُثر على {percent} في المئة منه',
  },
  quotation: {
    missing: 'لم يُعثر عليه',
    changed: 'في نسختك «{there}»',
    letters: 'حرفًا بحرف',
    words: 'الكلمات نفسها، مكتوبةً «{there}»',
    elsewhereLetters: 'في موضع آخر من نسختك؛ حرفًا بحرف',
    elsewhereWords: 'في موضع آخر من نسختك؛ الكلمات نفسها، مكتوبةً «{there}»',
  },
  quotationAt: '{quotation} {text}: {found}',
  what: { quotation: 'اقتباس', phrase: 'عبارة عن تاريخ' },
  strange: 'كلمات في نسختك لا ترد في ذلك الموضع من الوثيقة: {words}.',
  strangeWord: '«{word}»',
  key: 'نسختك أدناه. المعلَّم فيها كلمات ينشرها هذا الأرشيف؛ وما تحته خط متقطع كلمات لا ترد في ذلك الموضع من الوثيقة.',
  notAsRead: 'ليس كما قُرئ',
  asRead: 'كما قُرئ',
} as const;

export const offline = {
  not: 'هذا الأرشيف غير محفوظ على هذا الجهاز.',
  taking: 'يجري حفظ هذا الأرشيف على هذا الجهاز، للقراءة دون اتصال.',
  whole: 'هذا الأرشيف محفوظ على هذا الجهاز، للقراءة والبحث دون اتصال.',
  part: 'البحث والصفحات التي تفتحها محفوظة على هذا الجهاز للقراءة دون اتصال.',
  failed: 'تعذّر حفظ هذا الأرشيف على هذا الجهاز. القراءة عبر الاتصال مستمرة كما كانت.',
  removed: 'أُزيلت النسخة المحفوظة على هذا الجهاز.',
  keep: 'الحفظ للقراءة دون اتصال',
  stop: 'إيقاف الحفظ وإزالة النسخة',
  remove: 'إزالة النسخة',
  again: 'إعادة المحاولة',
  newer: 'صدر إصدار أحدث من هذا الأرشيف.',
  show: 'عرض الإصدار الأحدث',
} as const;

export const viewVersion = {
  unknown: 'يذكر العنوان إصدارًا غير معروف من هذا الأرشيف. المعروض هو الإصدار {version} بتاريخ {day}.',
  unread:
    'يحيل العنوان إلى إصدار آخر من هذا الأرشيف، وتعذّر تحميل ما تغيّر منذ ذلك الحين. المعروض هو الإصدار {version} بتاريخ {day}.',
  cited: 'يحيل هذا العنوان إلى الإصدار {cited} بتاريخ {citedDay}. المعروض هو الإصدار {version} بتاريخ {day}. {between}',
  unchanged: 'لم يُضف أي سجل ولم يُصحَّح ولم يُسحب منذ ذلك الحين.',
  changed: 'السجلات منذ ذلك الحين: {counts}.',
  comma: '، ',
  counts: {
    added: {
      zero: 'لم يُضف شيء',
      one: 'أُضيف واحد',
      two: 'أُضيف اثنان',
      few: 'أُضيف {count}',
      many: 'أُضيف {count}',
      other: 'أُضيف {count}',
    },
    corrected: {
      zero: 'لم يُصحَّح شيء',
      one: 'صُحِّح واحد',
      two: 'صُحِّح اثنان',
      few: 'صُحِّح {count}',
      many: 'صُحِّح {count}',
      other: 'صُحِّح {count}',
    },
    withdrawn: {
      zero: 'لم يُسحب شيء',
      one: 'سُحب واحد',
      two: 'سُحب اثنان',
      few: 'سُحب {count}',
      many: 'سُحب {count}',
      other: 'سُحب {count}',
    },
  },
  lists: { added: 'ما أُضيف', corrected: 'ما صُحِّح', withdrawn: 'ما سُحب' },
  since: {
    added: 'ما أُضيف منذ الإصدار {version}',
    corrected: 'ما صُحِّح منذ الإصدار {version}',
    withdrawn: 'ما سُحب منذ الإصدار {version}',
  },
  record: '{record}: {says}',
  replaced: '{record}: {says} بدلًا منه: {instead}.',
  more: {
    zero: 'ولا غيرها',
    one: 'وسجل واحد آخر',
    two: 'وسجلان آخران',
    few: 'و{count} سجلات أخرى',
    many: 'و{count} سجلًا آخر',
    other: 'و{count} سجل آخر',
  },
  all: 'كل الإصدارات والتصحيحات',
} as const;

export const site = {
  menu: {
    overview: 'نظرة عامة',
    timeline: 'الخط الزمني',
    threads: 'مسارات',
    search: 'البحث',
    sources: 'المصادر',
    actors: 'الجهات الفاعلة',
    differences: 'الاختلافات',
    about: 'عن هذا الأرشيف',
  },
  mainMenu: 'القائمة الرئيسية',
  skip: 'الانتقال إلى النص',
  texts: 'نصوص هذا الأرشيف: {licence}، {publisher}.',
  code: 'الشيفرة البرمجية: {licence}.',
  documents: 'أما الوثائق نفسها فملك لأصحابها، وهي غير منشورة هنا.',
  someDocuments: 'أما الوثائق نفسها فملك لأصحابها، وما نُشر منها هنا فبرخص خاصة به.',
  data: 'بيانات هذا الأرشيف',
  bibliography: 'قائمة مراجعي',
  changes: 'التغييرات في {archive}',
  keepOffline: 'الحفظ للقراءة دون اتصال',
  copyLink: 'نسخ رابط هذا العرض',
  draft: 'ما تقوله الصفحات حول النصوص تُرجم إلى العربية آليًا، ولم يراجعه بعدُ قارئ يتقن العربية.',
  comma: '، ',
  semicolon: '؛ ',
} as const;

export const noPage = {
  title: 'لا صفحة هنا',
  description: 'لا توجد صفحة في هذا العنوان.',
  lead: 'لا توجد صفحة في هذا العنوان. عناوين صفحات هذا الأرشيف دائمة، فلعل الرابط الذي تبعته كُتب خطأً.',
  events: 'كل الأحداث، سنة بعد سنة',
} as const;

export const places = {
  title: 'العنوان',
  standfirst: 'المقدمة',
  numbered: { heading: 'العنوان الفرعي {number}', caption: 'شرح الصورة {number}', credit: 'مصدر الصورة {number}' },
} as const;

export const lanes = {
  pair: '{one} و{other}',
  several: 'ثلاثة أطراف أو أكثر',
  all: 'الأطراف كلها ({count})',
} as const;

export const versions = {
  dated: 'الإصدار {number} بتاريخ {date}',
  numbered: 'الإصدار {number}',
  heading: 'الإصدار {number}، {date}',
  kinds: { added: 'إضافة', corrected: 'تصحيح', withdrawn: 'سحب' },
  changed: { added: 'أُضيف في {version}', corrected: 'صُحِّح في {version}', withdrawn: 'سُحب في {version}' },
  withdrawnHeading: 'سجلات مسحوبة',
  change: '{version}. {change}',
  unchanged: 'نُشر أول مرة في {version}؛ ولم يتغير منذ ذلك الحين.',
  lastChanged: 'نُشر أول مرة في {version}؛ وتغير آخر مرة في {last}.',
  withdrawn: '{record}. سُحب في {version}: {why}',
  instead: 'بدلًا منه: {record}.',
  statement: 'إفادة في {source}، {place}',
  subtitle: 'ما أضافه كل إصدار وما صحّحه وما سحبه.',
  title: 'التصحيحات والإصدارات',
  short: 'كل إصدار منشور، وما أضافه وصحّحه وسحبه.',
  description: 'كل إصدار منشور من هذا الأرشيف، وما أضافه وصحّحه وسحبه.',
  lead: 'لا يُغيَّر سجل من غير أن يُقال ذلك. يسرد كل إصدار السجلات التي أضافها، وما صحّحه في غيرها وسبب التصحيح، وما سحبه. والعناوين باقية: فالسجل المسحوب تبقى له صفحة تقول ذلك.',
  none: 'هذا الأرشيف لا يحتفظ بقائمة إصدارات.',
  everything: 'نُشر فيه كل ما كان في الأرشيف حينها.',
  uncorrected: 'لم يُجرَ أي تصحيح منذ ذلك الحين.',
} as const;

export const withdrawn = {
  title: 'سجل مسحوب: {record}',
  description: 'سُحب «{record}» من هذا الأرشيف في {version}.',
  kinds: {
    source: 'مصدر · سجل مسحوب',
    claim: 'إفادة · سجل مسحوب',
    event: 'حدث · سجل مسحوب',
    actor: 'جهة فاعلة · سجل مسحوب',
    difference: 'اختلاف · سجل مسحوب',
    reference: 'مرجع خارجي · سجل مسحوب',
    chapter: 'فصل من النظرة العامة · سجل مسحوب',
    thread: 'مسار · سجل مسحوب',
  },
  lead: 'سُحب هذا السجل في {version} ولم يعد جزءًا من الأرشيف.',
  why: 'السبب',
  instead: 'بدلًا منه',
} as const;

export const claim = {
  quoted: 'مقتبس حرفيًا',
  openIn: 'فتح في {container}',
  deniedBy: 'نفي لذلك من {who}: {place}',
  denies: 'نفي لإفادة منسوبة إلى {who}: {place}',
  dates: 'التاريخ بحسب هذه الإفادة: {when} ({phrase}).',
  datesResolved: 'التاريخ بحسب هذه الإفادة: {when} ({phrase}؛ {resolved}).',
  none: 'لا إفادة: {why}',
  cite: 'إحالة',
  via: '، عن طريق ',
} as const;

export const difference = {
  ours: 'التاريخ الذي يعتمده هذا الأرشيف',
  fromOutside: 'من خارج الوثائق',
  outside: 'معروف من خارج الوثائق: {works}',
  alsoOutside: 'معروف من خارج الوثائق أيضًا',
  cite: 'إحالة',
  citeThis: 'الإحالة إلى هذا الاختلاف',
} as const;

export const note = {
  heading: 'ملاحظات المحرر',
  mark: 'من خارج الوثائق · درجة اليقين: {sure}',
  sure: { A: 'عالية', B: 'جيدة', C: 'متوسطة', D: 'منخفضة' },
  readIn: 'قُرئ في: {works}.',
  on: 'بشأن {places}.',
} as const;

export const event = {
  description: {
    zero: '{event}، {when}: ما تقوله المصادر ({sources})، وعلى لسان مَن.',
    one: '{event}، {when}: ما يقوله المصدر {sources}، وعلى لسان مَن.',
    two: '{event}، {when}: ما يقوله المصدران {sources}، وعلى لسان مَن.',
    few: '{event}، {when}: ما تقوله المصادر {sources}، وعلى لسان مَن.',
    many: '{event}، {when}: ما تقوله المصادر {sources}، وعلى لسان مَن.',
    other: '{event}، {when}: ما تقوله المصادر {sources}، وعلى لسان مَن.',
  },
  readIn: 'قُرئ في: {works}.',
  outcome: {
    yes: 'تحقق',
    no: 'لم يتحقق',
    partly: 'تحقق جزئيًا',
    'not-stated': 'لا يُذكر هل تحقق',
  },
  whatEachSays: 'ما يقوله كل مصدر',
  byTopic: 'ما يقوله كل مصدر، موضوعًا بعد موضوع',
  saysNothing: 'لا يقول شيئًا في هذا.',
  differences: 'مواضع اختلاف الروايات',
  about: 'عن هذا الحدث',
  date: 'التاريخ',
  undated: 'بلا تاريخ',
  used: 'المعتمد هنا',
  basis: {
    stated: 'مذكور نصًا: {date}',
    relative: 'محسوب من تاريخ آخر: {date}',
    inferred: 'مستنتج: {date}',
    outside: 'معروف من خارج الوثائق: {date}',
  },
  evidence: 'قُرئ في: {works}',
  evidenceSure: 'قُرئ في: {works}. درجة اليقين: {sure}',
  restsOn: 'الإسناد: {origins}',
  oneOrigin: 'كلمة {who}',
  oneDocument: 'كلمة وثيقة واحدة',
  origins: {
    zero: 'لا أصول مستقلة',
    one: 'أصل مستقل واحد',
    two: 'أصلان مستقلان',
    few: '{count} أصول مستقلة',
    many: '{count} أصلًا مستقلًا',
    other: '{count} أصل مستقل',
  },
  denied: 'نفي من {who} ({places})',
  disputed: 'وشيء فيه متنازع عليه',
  cite: 'إحالة',
  near: 'أحداث قريبة زمنيًا',
} as const;

export const source = {
  list: 'المصادر',
  listDescription: 'الوثائق التي صُنع منها هذا الأرشيف ({count}): ما كل منها، وما منظوره، وما يقوله.',
  listLead: 'الوثائق التي صُنع منها هذا الأرشيف. لكل منها صفحة فيها سجلها ومنظورها وملخصها وكل إفادة فيها فقرةً فقرة.',
  caption: 'الوثائق',
  columns: {
    title: 'العنوان',
    published: 'تاريخ النشر',
    kind: 'النوع',
    paragraphs: 'الفقرات',
    statements: 'الإفادات',
    events: 'الأحداث',
  },
  notKnown: 'غير معروف',
  description: '{genre}، {container}: ما يقوله المصدر فقرةً فقرة، وعلى لسان مَن، وأين يختلف عن وثائق أخرى.',
  titleDevised: 'العنوان من وضع الأرشيف؛ فالوثيقة بلا عنوان.',
  standpoint: 'منظور المصدر',
  who: 'مَن',
  for: 'لمن',
  when: 'متى',
  evidence: 'استنادًا إلى ماذا',
  summary: 'الملخص',
  differences: 'مواضع اختلافه، مع نفسه أو مع غيره',
  says: 'ما يقوله {source}، فقرةً فقرة',
  cite: 'إحالة',
  yields: 'الفقرات (¶) التي استُخلصت منها إفادات: {spoken} من {paragraphs}. عدد الإفادات، مصوغةً بكلماتنا: {statements}.',
  checked:
    'الاقتباسات القصيرة (عددها {quotations}) والعبارات التي تستند إليها التواريخ قوبل كل منها ببصمة موضعه؛ ومجموع كلماتها {words}، أي {share} في المئة من الوثيقة.',
  events: 'الأحداث التي يتحدث عنها',
  about: 'عن هذا المصدر',
  record: 'السجل',
  reliesOn: 'على من يعتمد',
  more: {
    zero: '{places} ولا مواضع أخرى',
    one: '{places} وموضع آخر',
    two: '{places} وموضعان آخران',
    few: '{places} و{count} مواضع أخرى',
    many: '{places} و{count} موضعًا آخر',
    other: '{places} و{count} موضع آخر',
  },
  author: 'الكاتب',
  contributor: 'المساهم',
  publisher: 'الناشر',
  translator: 'المترجم',
  issuer: 'المؤلف أو الجهة المُصدِرة',
  place: 'المكان',
  volume: 'المجلد',
  edition: 'الطبعة',
  pages: 'الصفحات',
  repository: 'محفوظ لدى',
  collection: 'المجموعة',
  shelfMark: 'رقم الحفظ',
  publicDomain: 'ملكية عامة',
  dated: 'التاريخ',
  text: 'النص',
  published: 'تاريخ النشر',
  address: 'الرابط لدى الناشر',
  storedCopy: 'نسخة محفوظة بتاريخ {date}',
  rights: 'الحقوق',
  notStated: 'غير مذكور',
  known: 'كيف عُرف كل حقل',
  knownField: '{field}: {how} ({sure})',
  how: { inside: 'من الوثيقة', outside: 'من خارجها', inferred: 'استنتاجًا', 'not-stated': 'غير مذكور' },
  fields: {
    title: 'العنوان',
    authors: 'الكتّاب',
    contributors: 'المساهمون',
    publisher: 'الناشر',
    issuer: 'المؤلف أو الجهة المُصدِرة',
    container: 'ظهر في',
    held: 'محفوظ لدى',
    licence: 'الرخصة',
    published: 'تاريخ النشر',
    address: 'العنوان على الشبكة',
    genre: 'جنس النص',
    language: 'اللغة',
  },
  knownFrom: '{where}. قُرئ في: {works}',
} as const;

export const frame = {
  heading: 'ما قُرئ وما تُرك',
  open: 'كل سطر غير فارغ في الوثيقة',
  file: 'الملف الذي قُرئ: حجمه بالبايت {bytes}، وعدد أسطره {lines}؛ {checksum}.',
  caption: 'إطار القراءة',
  lines: 'الأسطر',
  what: 'ما هي',
  why: 'السبب',
  kinds: {
    title: 'عنوان',
    standfirst: 'مقدمة',
    heading: 'عنوان فرعي',
    caption: 'شرح صورة',
    credit: 'مصدر صورة',
    furniture: 'لوازم الصفحة',
  },
} as const;

export const ownCopyBox = {
  heading: 'التحقق من نسختك',
  notPublished: 'الوثيقة غير منشورة هنا.',
  lead: 'من لديه نسخة منها يرى فيها ما يستند إليه هذا الأرشيف: كل فقرة (¶)، وكل ما نُشر هنا من اقتباسات وعبارات، وعددها {count}.',
  open: 'مقارنة نسخة بما قُرئ',
  stays: 'تُقرأ النسخة في هذا المتصفح ولا تغادره: لا يُرسل شيء ولا يُحفظ شيء.',
  file: 'ملف: نص عادي، أو صفحة كما يحفظها المتصفح. ويمكن أيضًا إفلاته فوق هذه الصفحة.',
  text: 'أو النص منسوخًا وملصقًا',
  compare: 'مقارنة النص الملصق',
  forget: 'محو النسخة',
  progress: 'ما قُرئ من النسخة',
  checksum: '{checksum} للملف الذي قُرئ (حجمه بالبايت: {bytes})',
  same: 'لمعرفة ما إذا كان ملفٌ هو نفسه تمامًا، من دون هذه الصفحة',
  all: 'لمقابلة كل الوثائق في مجلد ببصماتها، وكل اقتباس حرفًا بحرف، بشيفرة هذا الأرشيف',
} as const;

export const actor = {
  list: 'الجهات الفاعلة',
  listDescription: 'الأشخاص والهيئات والسلطات ووسائل الإعلام التي تتحدث عنها الوثائق أو تعتمد عليها ({count}).',
  listLead: 'كل من تتحدث عنه الوثائق، وكل من تنقل كلامه.',
  kind: {
    person: 'شخص',
    body: 'هيئة',
    authority: 'دولة أو سلطة حاكمة',
    medium: 'وسيلة إعلام أو ناشر',
  },
  kinds: {
    person: 'أشخاص',
    body: 'هيئات',
    authority: 'دول وسلطات حاكمة',
    medium: 'وسائل إعلام وناشرون',
  },
  originOf: {
    zero: 'ليس أصلًا لأي إفادة',
    one: 'أصل إفادة واحدة',
    two: 'أصل إفادتين',
    few: 'أصل {count} إفادات',
    many: 'أصل {count} إفادة',
    other: 'أصل {count} إفادة',
  },
  description: '{actor}: الأسماء والمناصب والأحداث، وما تنسبه الوثائق إلى هذه الجهة من أقوال وما تقوله عنها.',
  events: 'الأحداث',
  byYear: 'الأحداث، سنة بعد سنة',
  manyEvents: 'عدد الأحداث {count}، سنة بعد سنة:',
  eventsOf: 'الأحداث، {year}',
  said: 'إفادات منسوبة إلى {actor}',
  passed: 'إفادات عن آخرين منقولة عبر {actor}',
  spokenOf: 'إفادات عن {actor}',
  manyStatements: 'عدد الإفادات {count}؛ والمعروض هنا أول {shown}.',
  about: 'عن هذه الجهة',
  offices: 'المناصب كما وردت',
  spellings: 'صور أخرى لكتابة الاسم',
  namesFrom: 'مصدر الأسماء',
} as const;

export const lists = {
  parts: 'أجزاء القائمة',
  all: 'كل الأحداث، سنة بعد سنة',
  partOf: '{list}: {part} من أصل {count}.',
  before: 'السابق: {part}.',
  after: 'التالي: {part}.',
  eventsOf: 'الأحداث: {year}',
  yearDescription: '{year}: الأحداث بترتيب الزمن، وعددها {count}، مع حالة كل منها والمصادر التي تذكره.',
  chronology: 'التسلسل الزمني',
  chronologyHeading: '{archive}: تسلسل زمني',
  chronologyDescription:
    'كل الأحداث ({count}) بترتيب الزمن، كل منها مع وصفه وملاحظاته ورابطه: للقراءة المتصلة أو للطباعة.',
  chronologyLead:
    '{heading}، بترتيب الزمن. اختر عرضًا أو بعض الأحداث فيتغير التسلسل الزمني تبعًا لذلك؛ واطبع الصفحة فيأتي الرسم أولًا على ورقة وحده.',
  chronologyOf: 'التسلسل الزمني: {year}',
  chronologyOfDescription:
    '{year}: الأحداث بترتيب الزمن، وعددها {count}، كل منها مع وصفه وملاحظاته ورابطه: للقراءة المتصلة أو للطباعة.',
  allYears: 'كل السنوات',
  tooMany: 'أكثر مما تسعه صفحة واحدة: لكل سنة صفحة، للقراءة المتصلة أو للطباعة.',
  documents: 'الوثائق',
  allDocuments: 'كل الوثائق ({count})',
} as const;

export const frontPage = {
  search: 'البحث في الأرشيف',
  searchHint: 'بحث: اسم أو تاريخ أو بضع كلمات',
  find: 'بحث',
  contents: 'الأحداث: {events}. الإفادات: {statements}. الوثائق: {documents}.',
  contentsDiffer:
    'الأحداث: {events}. الإفادات: {statements}. الوثائق: {documents}. المواضع التي تختلف فيها الروايات: {differences}.',
  chronology: '{chronology}، مع الأوصاف والملاحظات، للقراءة المتصلة أو للطباعة.',
  chronologyLink: 'كل ذلك في تسلسل زمني واحد',
} as const;

export const embedded = {
  title: 'خط زمني للتضمين',
  description: 'الخط الزمني في «{archive}» وحده، لتعرضه صفحات أخرى في إطار.',
} as const;

export const differencesPage = {
  title: 'حيث تختلف الروايات',
  description:
    'المواضع التي تختلف فيها الوثائق بعضها مع بعض أو مع نفسها أو مع أدلة من خارجها ({count})، والجوانب جنبًا إلى جنب.',
  lead: 'كل موضع تختلف فيه وثيقتان، أو موضعان من وثيقة واحدة، أو وثيقة وأدلة من خارجها. والنفي إلى جانب ما ينفيه. ولا شيء هنا يقول أيّها المصيب.',
  every: 'الكل ({count})',
  sorts: {
    between: 'بين الوثائق',
    denial: 'النفي',
    within: 'داخل وثيقة واحدة',
    outside: 'مع أدلة من الخارج',
  },
  columns: { question: 'السؤال', side: 'رواية', otherSide: 'رواية أخرى', event: 'الحدث' },
  noEvent: 'لا يخص حدثًا واحدًا',
  moreSides: {
    zero: 'لا روايات أخرى',
    one: 'رواية أخرى واحدة',
    two: 'روايتان أخريان',
    few: '{count} روايات أخرى',
    many: '{count} رواية أخرى',
    other: '{count} رواية أخرى',
  },
} as const;

export const about = {
  title: 'عن هذا الأرشيف',
  description: 'كيف يُقرأ هذا الأرشيف، وكيف صُنع، والكلمات التي يستعملها، وما صُحِّح فيه.',
  words: 'الكلمات المستعملة هنا',
  wordsShort: 'كلمات متنازع عليها، وما يكتبه هذا الأرشيف بدلًا منها، ولماذا.',
  wordsDescription:
    'كلمات متنازع عليها، وما يكتبه هذا الأرشيف بدلًا منها، ولماذا. ولا يقبلها بناء الموقع إذا وردت بلسان الأرشيف.',
  wordsLead:
    'هذه كلمات يدور حولها خلاف. يكتب الأرشيف بلسانه غيرها؛ ولا ترد كلمة المصدر نفسه إلا بين علامتي اقتباس، مع اسمه ورقم ¶. وعند كل بناء للموقع تُقابَل هذه القائمة بكل نص.',
  wordsCaption: 'كلمات متنازع عليها',
  contested: 'الكلمة المتنازع عليها',
  inOurVoice: 'بلسان الأرشيف',
  onlyAttributed: 'منسوبةً أو مقتبسةً فقط',
  onlyQuoted: 'مقتبسةً فقط',
  why: 'السبب',
  allowed: 'مسموح به',
  works: 'مراجع خارجية',
  worksShort: 'كل ما تستند إليه ملاحظات المحرر، وأين قُرئ.',
  worksDescription:
    'المراجع من خارج الوثائق التي تستند إليها ملاحظات المحرر والتواريخ ({count})، وأين قُرئ كل منها وكيف.',
  worksLead: 'كل معرفة من خارج الوثائق معلَّمة بأنها ملاحظة من المحرر، وتستند إلى واحد من هذه المراجع.',
  storedCopy: 'نسخة محفوظة',
  lookedUp: '{how}؛ اطُّلع عليه في {date}.',
} as const;

export const citing = {
  page: 'الإحالة إلى هذه الصفحة',
  original: 'الإحالة إلى الوثيقة الأصلية',
  record: 'الإحالة إلى هذا السجل',
  bibliography: 'قائمة المراجع',
  note: 'حاشية',
  inText: 'في المتن',
  files: 'لبرامج إدارة المراجع: {files}.',
  noAddress:
    'بُنيت هذه النسخة من الأرشيف من دون العنوان الذي سيكون لها. لا تعمل روابطها إلا على هذا الحاسوب، فلا تُحِل إليها.',
} as const;

export const cited = {
  recordTitle: '{short}: سجل «{title}» وأقواله',
  recordName: '{short}: السجل والأقوال',
  recordGenre: 'سجل في أرشيف',
  eventGenre: 'حدث في أرشيف زمني',
  actorGenre: 'طرف في أرشيف زمني',
  differenceTitle: 'حيث تختلف الروايات: {title}',
  differenceGenre: 'اختلاف بين المصادر',
  threadGenre: 'مسار في أرشيف زمني',
  overviewTitle: 'نظرة عامة على «{archive}»',
  overviewGenre: 'نظرة عامة على أرشيف زمني',
  dataGenre: 'مجموعة بيانات',
  asRecorded: 'كما هو مسجل في {archive}، {address}',
  recordedIn: 'مسجل في: {archive}، {address}',
  alsoAt: 'وكذلك في {address} ({what})',
  published: 'تاريخ النشر: {date}',
  summary: '[ملخص بقلم {archive}] {summary}',
} as const;

export const bibliographyPage = {
  title: 'قائمة مراجعي',
  description: 'سجلات هذا الأرشيف التي اخترتها، في قائمة واحدة للترتيب والنسخ والحفظ.',
  lead: 'ضع علامة عند «في قائمة مراجعي» بجانب أي إحالة فتظهر هنا. تُحفظ القائمة في هذا المتصفح ولا تُرسل إلى أي مكان.',
  noScript:
    'تحتاج هذه القائمة إلى تشغيل البرمجة النصية في المتصفح. كل الإحالات موجودة في صفحات السجلات نفسها، وكل الوثائق في {ris} و{bib} و{json}.',
  oneFile: 'ملف واحد بصيغة {format}',
} as const;

export const searchAbout = {
  note: 'ملاحظة المحرر',
  chapter: 'فصل من النظرة العامة',
  thread: 'مسار',
  unnamed: 'مجهول، غير مسمّى',
} as const;

export const searchPage = {
  title: 'البحث',
  description:
    'البحث بالاسم أو بالتاريخ أو بجزء من عبارة. الأحداث: {events}، الإفادات: {statements}، الجهات الفاعلة: {actors}، الوثائق: {documents}.',
  label: 'اسم بأي إملاء أو كتابة، أو تاريخ، أو بضع كلمات، أو «عبارة»، أو ¶ 11',
  find: 'بحث',
  sortedBy: 'الترتيب بحسب {order}',
  byRelevance: 'الصلة',
  byDate: 'التاريخ',
  toFacets: 'تضييق النتائج',
  narrow: 'تضييق النتائج',
  needsScript: 'يحتاج البحث إلى البرمجة النصية، وهذا المتصفح لا يشغّلها أو لم يحمّلها بعد.',
  allHere: 'كل ما يمكن العثور عليه مسرود هنا، ليُبحث فيه ببحث المتصفح نفسه في الصفحة.',
  allLinked: 'كل ما يمكن العثور عليه مسرود هنا، أو في الصفحات المشار إليها.',
  events: 'الأحداث',
  statements: 'الإفادات',
  actors: 'الجهات الفاعلة',
  sources: 'المصادر',
  differences: 'مواضع اختلاف الروايات',
  eventsElsewhere: 'الأحداث سنة بعد سنة، مع الإفادات عن كل منها',
  sourcesElsewhere: 'المصادر، مع كل إفادة',
} as const;

export const dataPage = {
  title: 'البيانات',
  description:
    'الأرشيف كله في ملفات، للبرامج وفي جداول، مع الرخصة والإصدار والمجاميع الاختبارية. الإفادات: {statements}، الأحداث: {events}، الجهات الفاعلة: {actors}، الوثائق: {documents}.',
  lead: 'كل ما في هذا الأرشيف في ملفات، لتؤخذ ويُتحقق منها ويُحال إليها. أما معنى كل حقل فيشرحه {dictionary}.',
  dictionaryLink: 'معجم البيانات',
  whole: 'الكل في واحد',
  wholeCaption: 'الأرشيف كله',
  tables: 'جداول',
  others: 'لبرامج أخرى',
  editions: 'الإصدارات المنشورة',
  editionsLead: 'ما كان يقوله كل سجل عند نشر كل إصدار. لا تتغير هذه الملفات، فيمكن التحقق من أي استشهاد بإصدار سابق.',
  leftOut:
    'في التقويم الأحداث المعروفة أيامها، وعددها {dated}؛ وتُرك منه ما كان تاريخه أقل دقة أو بلا تاريخ، وعدده {leftOut}، لأن التقويم يجعل منه يومًا بعينه.',
  annotations:
    'في التعليقات التوضيحية كلمات كل اقتباس بنصها (عدد الاقتباسات: {count})، لا الكلمات التي حوله، فهي غير منشورة هنا.',
  care: 'ما ينبغي الانتباه إليه',
  careClaims:
    'الإفادة هي ما يقوله مصدر، لا ما يقوله هذا الأرشيف. ويأتي كل حدث مع حالته: فحيث لا يكون {established} صحيحًا لا يُذكر عنوانه واقعةً من دون ذكر حالته.',
  careDates:
    'التواريخ بصيغة {edtf}. واليومان الأول والأخير إلى جانبها للحساب؛ ولا يُعرف اليوم فيما بينهما بأدق من ذلك، أو أن الحدث امتد بينهما.',
  careTables:
    'الجداول بصيغة {csv} وترميز {utf}، تفصل بين خلاياها الفواصل، وتنتهي أسطرها بـ {ends}. وتبدأ بعلامة ترتيب البايتات، لأن {excel} يشوّه من دونها الأسماء المكتوبة بكتابات أخرى؛ وتُفتح في {python} هكذا: {encoding}.',
  careEmpty: 'الخلية الفارغة تعني أنه لا شيء، أو أن الأمر غير معروف. والعلامة {bar} تفصل بين عدة قيم في خلية واحدة.',
  careFormulas:
    'النص الذي قد تنفذه برامج الجداول على أنه صيغة حسابية تسبقه فاصلة عليا. وكيفية استعادة النص مذكورة في {dictionary}.',
  careDictionaryLink: 'المعجم',
  careDocuments: 'الوثائق نفسها ليست في البيانات. فهي ملك لأصحابها، وكذلك الاقتباسات القصيرة.',
  check: 'التحقق مما نزّلته',
  checkFolder: 'في المجلد الذي فيه الملفات و{sums}:',
  checkMac: 'على أجهزة ماك يقوم {mac} مقام {other}.',
  cite: 'الإحالة إلى هذه البيانات',
  citeWhole: 'الأرشيف كله',
  citeDocuments: 'الوثائق نفسها، كلها في ملف واحد: {files}.',
  citeParagraph: 'للإحالة إلى ما تقوله وثيقة، أحِل إلى الوثيقة عند فقرتها، كما هي مسجلة في هذا الأرشيف.',
  about: 'عن هذه البيانات',
  thisVersion: 'هذا الإصدار',
  version: 'الإصدار',
  date: 'التاريخ',
  licence: 'رخصة نصوصنا',
  checksum: 'المجموع الاختباري للمحتوى ({kind})',
  checksumOf: 'هو المجموع الاختباري لقائمة ملفات المحتوى كلها: فللمحتوى نفسه المجموع نفسه أينما بُني.',
  columns: { file: 'الملف', what: 'ما هو', type: 'النوع', size: 'الحجم' },
  bytes: '{size}\u00a0بايت',
  kilobytes: '{size}\u00a0ك.ب',
} as const;

export const dictionaryPage = {
  title: 'معجم البيانات',
  description: 'ما يحويه ويعنيه كل حقل في كل جدول وفي ملف الأرشيف كله.',
  lead: 'ما يحويه ويعنيه كل حقل: الجداول أولًا، ثم الأرشيف كله بصيغة {json}. والأمر نفسه مكتوب للبرامج في {tables} و{schema}.',
  written: 'كيف كُتبت الجداول',
  cells:
    'في السطر الأول أسماء الحقول. والخلايا التي فيها فواصل أو علامات اقتباس أو فواصل أسطر توضع بين علامتي اقتباس، وتُضاعف علامات الاقتباس التي في داخلها ({standard}).',
  lists:
    'القوائم: يفصل بين قيم الخلية {bar}، أي خط عمودي عن كل جانب منه مسافة. وإذا كان {sign} أو {escape} من القيمة نفسها سبقه {before}.',
  formulas:
    'الصيغ الحسابية: النص الذي يبدأ بأحد {equals} أو {plus} أو {minus} أو {at} أو بعلامة جدولة أو بفاصل أسطر تسبقه فاصلة عليا ({apostrophe})، كي لا ينفذه برنامج جداول. وإن بدأ بفواصل عليا ثم بعلامة من هذه زيدت عليه واحدة. ولاستعادة النص احذف فاصلة عليا واحدة حيثما تلت الفواصلَ العليا علامةٌ من هذه؛ ودع ما سواها. أما الأعداد فلا تُغيَّر أبدًا.',
  days: 'تُكتب الأيام هكذا: {day}. وقد يحوي الحقل النصي الذي في اسمه {edtf} أكثر من ذلك: {month} شهر، و{about} نحو ذلك الشهر، و{perhaps} ربما، و{span} من يوم إلى آخر، و{open} بداية مفتوحة.',
  key: 'يُعرف الصف بقيمة {key}.',
  keys: 'يُعرف الصف بقيم {key} معًا.',
  always: 'كل حقل حاضر دائمًا: {null} تعني أنه لا شيء، والقائمة الفارغة تعني أنه لا وجود لأي منها.',
  fieldsOf: 'حقول {what}',
  columns: { field: 'الحقل', holds: 'ما يحويه', holdsShort: 'يحوي', means: 'ما يعنيه' },
} as const;

export const previews = {
  toldBy: 'بحسب {sources}',
  undated: 'بلا تاريخ',
  source: 'الإفادات: {statements}، الأحداث: {events}',
  archive: 'الأحداث: {events}، الإفادات: {statements}، الوثائق: {documents}',
  alt: '{words}. وتحتها مسارات الخط الزمني وفيها خط صغير لكل حدث.',
  altEvent: '{words}. وتحتها مسارات الخط الزمني وفيها خط صغير لكل حدث، وهذا الحدث معلَّم بينها.',
  altSource: '{words}. وتحتها مسارات الخط الزمني وفيها خط صغير لكل حدث، وما يذكره هذا المصدر معلَّم بينها.',
} as const;

/** The overview: the editors’ summary of the whole archive. */
export const overview = {
  title: 'نظرة عامة',
  description: 'ما ترويه الوثائق، فصلًا فصلًا: ملخّص المحرّرين.',
  lead: {
    zero: 'ملخّص المحرّرين. كل جملة تقود إلى الإفادات التي تستند إليها.',
    one: 'ملخّص المحرّرين، نحو دقيقة واحدة. كل جملة تقود إلى الإفادات التي تستند إليها.',
    two: 'ملخّص المحرّرين، نحو دقيقتين. كل جملة تقود إلى الإفادات التي تستند إليها.',
    few: 'ملخّص المحرّرين، نحو {count} دقائق. كل جملة تقود إلى الإفادات التي تستند إليها.',
    many: 'ملخّص المحرّرين، نحو {count} دقيقة. كل جملة تقود إلى الإفادات التي تستند إليها.',
    other: 'ملخّص المحرّرين، نحو {count} دقيقة. كل جملة تقود إلى الإفادات التي تستند إليها.',
  },
  contents: 'المحتويات',
  chapter: '{years}: {title}',
  remark: 'ملاحظة من المحرّرين',
  listed: {
    zero: 'لا أحداث مرسومة هنا',
    one: 'الحدث المرسوم هنا',
    two: 'الحدثان المرسومان هنا',
    few: 'الأحداث الـ{count} المرسومة هنا',
    many: 'الأحداث الـ{count} المرسومة هنا',
    other: 'الأحداث الـ{count} المرسومة هنا',
  },
  differs: 'تختلف الروايات:',
} as const;

/** Threads: each follows one question across documents and years. */
export const threads = {
  title: 'مسارات',
  description: 'أسئلة تُتابَع عبر الوثائق والسنين.',
  lead: 'يتابع المسار سؤالًا واحدًا عبر الوثائق والسنين. الترتيب وجمل الربط للمحرّرين، وكل جملة تقود إلى الإفادات التي تستند إليها.',
  eyebrow: 'مسار',
  steps: {
    zero: 'لا خطوات',
    one: 'خطوة واحدة',
    two: 'خطوتان',
    few: '{count} خطوات',
    many: '{count} خطوة',
    other: '{count} خطوة',
  },
  by: 'الترتيب وجمل الربط للمحرّرين، وكل جملة تقود إلى الإفادات التي تستند إليها.',
  difference: 'تختلف الروايات:',
  list: 'خطوة خطوة',
  others: 'مسارات أخرى',
  inThreads: 'في المسارات',
  step: '{thread}: الخطوة {step} من {count}',
  previous: 'قبله: {record}',
  next: 'بعده: {record}',
} as const;

/** On whose word the statements in a source rest, as a drawing and as a table. */
export const onWhoseWord = {
  heading: 'على لسان مَن',
  lead: 'من البداية إلى النهاية: صاحب الوثيقة، ثم مَن يستند إليه، ثم مَن يستند إليه هؤلاء. كلما زاد العرض زادت الإفادات. الخط المتقطّع: غير مسمّى.',
  allOwn: {
    zero: 'لا إفادات.',
    one: 'الإفادة الوحيدة بلسان الوثيقة نفسها.',
    two: 'الإفادتان كلتاهما بلسان الوثيقة نفسها.',
    few: 'الإفادات الـ{count} كلها بلسان الوثيقة نفسها.',
    many: 'الإفادات الـ{count} كلها بلسان الوثيقة نفسها.',
    other: 'الإفادات الـ{count} كلها بلسان الوثيقة نفسها.',
  },
  others: '{count} آخرون',
  ofWhichOwn: '{count}، منها {own} بلسانه',
  table: {
    zero: '{statements} من الإفادات، جدولًا',
    one: '{statements} من الإفادات عبر سلسلة واحدة، جدولًا',
    two: '{statements} من الإفادات عبر سلسلتين، جدولًا',
    few: '{statements} من الإفادات عبر {count} سلاسل، جدولًا',
    many: '{statements} من الإفادات عبر {count} سلسلة، جدولًا',
    other: '{statements} من الإفادات عبر {count} سلسلة، جدولًا',
  },
  chain: 'على لسان مَن',
  statements: 'الإفادات',
  where: 'الموضع',
  from: '‹',
  unnamed: '(غير مسمّى)',
  own: '(بلسانه)',
} as const;
