/**
 * The words of the interface in Arabic: a draft made by a machine, to be read and mended by somebody who speaks it. What
 * each section and gap is for is said in `en.ts`.
 */

export const language = 'ar';
export const direction: 'ltr' | 'rtl' = 'rtl';
export const languageName = 'العربية';
export const draft: boolean = true;

export const dates = {
  months: [
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
  ],
  shortMonths: [
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
  ],
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
  to: '{first} إلى {last}',
  after: 'بعد {time}',
  before: 'قبل {time}',
  noEnd: 'منذ {time}، والنهاية غير معروفة',
  noStart: 'حتى {time}، والبداية غير معروفة',
  none: 'بلا تاريخ',
} as const;

export const attribution = {
  passing: {
    witnesses: 'شهد',
    states: 'يقول',
    writes: 'يكتب',
    announces: 'يعلن',
    quotes: 'ينقل حرفيًا عن',
    cites: 'يستشهد بـ',
    reports: 'يفيد',
    summarises: 'يقول ملخّصًا',
    photographs: 'يُظهر',
    assesses: 'يقدّر',
    expects: 'يتوقع',
    alleges: 'يزعم',
    denies: 'ينفي',
  },
  last: {
    witnesses: 'شهد ذلك',
    states: 'يقول ذلك',
    writes: 'يكتب ذلك',
    announces: 'يعلن ذلك',
    quotes: 'ينقل ذلك حرفيًا',
    cites: 'يستشهد بذلك',
    reports: 'يفيد بذلك',
    summarises: 'يقول ذلك ملخّصًا',
    photographs: 'صوّر ذلك',
    assesses: 'يقدّر ذلك',
    expects: 'يتوقع ذلك',
    alleges: 'يزعم ذلك',
    denies: 'ينفي ذلك',
  },
  ownVoice: 'يقول ذلك بصوته هو',
  that: ' أن ',
  who: '، وهذا الأخير ',
  occasion: '، في {occasion}',
  occasionEnds: '،',
  fullStop: '.',
} as const;

export const differences = {
  kinds: {
    date: 'التاريخ',
    number: 'العدد',
    name: 'الاسم',
    agency: 'من قام بذلك',
    wording: 'الصياغة',
    course: 'ما حدث',
    cause: 'السبب',
    fact: 'واقعة',
    denial: 'نفي',
  },
  when: 'متى',
  range: 'من {min} إلى {max}',
  atLeast: '{min} على الأقل',
  atMost: 'حتى {max}',
  denies: 'نفي من {who} لما يقوله {whom}',
  and: ' و',
} as const;
