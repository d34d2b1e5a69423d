/** A chain as people write it in an answer or a table cell: "gazette = reports; (a fisherman) = states = a letter". */
import { HOW, type How, type Step } from '../archive/schema/claim.ts';

/** The verb for a document’s own voice, unless an answer gives another verb. */
export const OWN_VOICE_VERB: How = 'states';

const UNNAMED = /^(?:\((.+)\)|["“'‘](.+)["”'’])$/u;
const PARTS = /^(\(.+?\)(?=\s*(?:=|$))|[^=]*?)\s*(?:=\s*([^=]*?)\s*(?:=\s*(.*))?)?$/u;

/** A step as somebody wrote it. The schema checks its values. */
export interface WrittenStep {
  readonly who: string;
  readonly how?: string;
  readonly named?: false;
  readonly plural?: true;
  readonly in?: string;
}

/** The form of a verb that follows words for several people: "denies" → "deny". */
const pluralVerb = (how: How): string => (how === 'denies' ? 'deny' : how.replace(/(?<=ss|sh)es$|s$/, ''));

/**
 * Reads a step: "anna-voss = states = a letter". Words for somebody unnamed are in brackets or quotation marks. If they
 * mean several people, the verb is in the plural: "(several sailors) = deny".
 */
export function stepIn(text: string): WrittenStep {
  const [, who = '', how, occasion] = PARTS.exec(text.trim()) ?? [];
  const [, inBrackets, inQuotes] = UNNAMED.exec(who) ?? [];
  const unnamed = inBrackets ?? inQuotes;
  const plural = unnamed === undefined ? undefined : HOW.find((each) => pluralVerb(each) === how);
  return {
    who: unnamed ?? who,
    ...(how !== undefined && { how: plural ?? how }),
    ...(unnamed !== undefined && { named: false }),
    ...(plural !== undefined && { plural: true }),
    ...(occasion !== undefined && { in: occasion }),
  };
}

/** A chain as a person would write it; undefined if one of its steps says more than this form can express. */
function chainText(chain: readonly Step[]): string | undefined {
  const steps = chain.map(({ who, how, named, plural = false, in: occasion }) =>
    [
      named === false ? `(${who})` : who,
      plural ? pluralVerb(how) : how,
      ...(occasion === undefined ? [] : [occasion]),
    ].join(' = '),
  );
  const whole = chain.every((step, n) => {
    const again = stepIn(steps[n] ?? '');
    const isSame = again.who === step.who && again.in === step.in && again.plural === (step.plural || undefined);
    return isSame && !(steps[n] ?? '').includes(';');
  });
  return whole ? steps.join('; ') : undefined;
}

/** The chains of a source’s claims that can be written in one answer, beginning with the one used most. */
export function chainsIn(claims: readonly { readonly chain: readonly Step[] }[]): string[] {
  const count = new Map<string, number>();
  for (const { chain } of claims) {
    const text = chainText(chain);
    if (text === undefined) continue;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
