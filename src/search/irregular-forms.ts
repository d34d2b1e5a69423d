/**
 * English words whose forms are irregular, so that no spelling rule connects them. Bars or line breaks separate the
 * words. Forms that are also other words are left out ("found", "bound", "lay"), and so are words with a prefix.
 */
const FORMS = `
arise arose arisen|bear borne|beat beaten|begin began begun|bite bitten|bleed bled|blow blew blown
break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
come came|creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|flee fled|fly flew flown|forbid forbade forbidden
freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden
hold held|keep kept|know knew known|lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid
ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shoot shot|show shown|sing sang sung|sink sank sunk|slay slew slain|sleep slept|speak spoke spoken|spend spent
stand stood|steal stole stolen|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wear wore worn|weep wept
win won|write wrote written|child children|die dying|foot feet|half halves|knife knives|life lives|man men
mouse mice|thief thieves|tooth teeth|wife wives|woman women`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[\n|]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** The form in which a dictionary lists a word. It is the word itself unless the word is an irregular form. */
export function dictionaryForm(word: string): string {
  const [, prefix = '', rest = word] = /^(be|for|over|under|with)(.+)/.exec(word) ?? [];
  return BASES.get(word) ?? prefix + (BASES.get(rest) ?? rest);
}
