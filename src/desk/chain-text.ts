/** A chain as people write it in an answer or a table cell: "gazette = reports; (a fisherman) = states = a letter". */
import type { How, Step } from '../archive/schema/claim.ts';

/** The verb for a document’s own voice, unless an answer gives another. */
export const OWN_VOICE_VERB: How = 'states';

const UNNAMED = /^(?:\((.+)\)|["“'‘](.+)["”'’])$/u;
/** Several people together have a second pair of brackets inside the first or the quotation marks. */
const SEVERAL = /^\(([^()]+)\)$/u;
const PARTS = /^(\(.+?\)(?=\s*(?:=|$))|[^=]*?)\s*(?:=\s*([^=]*?)\s*(?:=\s*(.*))?)?$/u;

/** A step as it was written; the schema checks its values. */
export interface WrittenStep {
  readonly who: string;
  readonly how?: string;
  readonly named?: false;
  readonly plural?: true;
  readonly in?: string;
}

/**
 * "anna-voss = states = a letter" → a step. The words for someone unnamed are in brackets or in quotation marks, those
 * for several people in two pairs of brackets.
 */
export function stepIn(text: string): WrittenStep {
  const [, who = '', how, occasion] = PARTS.exec(text.trim()) ?? [];
  const [, inBrackets, inQuotes] = UNNAMED.exec(who) ?? [];
  const unnamed = inBrackets ?? inQuotes;
  const [, several] = SEVERAL.exec(unnamed ?? '') ?? [];
  return {
    who: several ?? unnamed ?? who,
    ...(how !== undefined && { how }),
    ...(unnamed !== undefined && { named: false }),
    ...(several !== undefined && { plural: true }),
    ...(occasion !== undefined && { in: occasion }),
  };
}

/** A chain as it would be written; undefined if one of its steps says more than this form can express. */
function chainText(chain: readonly Step[]): string | undefined {
  const steps = chain.map(({ who, how, named, plural, in: occasion }) =>
    [
      named !== false ? who : plural === true ? `((${who}))` : `(${who})`,
      how,
      ...(occasion === undefined ? [] : [occasion]),
    ].join(' = '),
  );
  const whole = chain.every((step, n) => {
    const again = stepIn(steps[n] ?? '');
    return (
      !(steps[n] ?? '').includes(';') && again.who === step.who && again.plural === step.plural && again.in === step.in
    );
  });
  return whole ? steps.join('; ') : undefined;
}

/** The chains of a source’s claims that can be written in one answer, the most used first. */
export function chainsIn(claims: readonly { readonly chain: readonly Step[] }[]): string[] {
  const count = new Map<string, number>();
  for (const { chain } of claims) {
    const text = chainText(chain);
    if (text === undefined) continue;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
