/**
 * Finds dates and ranges in a query, and gives them in days. This code is loaded only when a query may contain a date.
 */
import { queries, dates as words } from '#words';
import { say } from '../words/message.ts';
import { dayWords, readPoint, readRange, readShortDecade } from './date-forms.ts';
import { oneWay } from './normalise.ts';
import type { DateRead, ReadDate } from './query-date.ts';

/** Whether a number stands alone. It does not in "1900a", "1899/1" and "12.1900". */
const alone = (text: string, at: number, length: number) =>
  !/(?:[\p{L}\d-]|(?<!\.)\.|(?<!\.\.)\/)$/u.test(text.slice(0, at)) && !/^[/-]/.test(text.slice(at + length));

/** English words before a date that may be ignored. Without them, the date is the same or covers more days. */
const LEAD =
  /(?<![\p{L}\p{N}])(?:(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+(?:the\s+)?|(?:early|late|mid|middle|beginning|start|end|circa|ca?\.|around)(?:\s+of)?(?:\s+|-)(?:in\s+)?)$/iu;
/** English words before a date that leave one end of a period open. */
const OPEN = /(?<![\p{L}\p{N}])(since|after|before|until|till|up\s+to)\s+(?:the\s+)?$|\.\.\s*\/?\s*$/iu;
const OPEN_END = /^\s*\/?\s*\.\.(?![\p{L}\p{N}])/u;

/**
 * A date together with the words before it that belong to it. "after 1900" is a period with an open end. There is no
 * such period in "after 1900 election", because the year belongs to the election.
 */
function withLead(text: string, date: DateRead): DateRead {
  const before = LEAD.exec(text.slice(0, date.at))?.[0].length ?? 0;
  const led = { ...date, at: date.at - before, length: date.length + before };
  if (led.span === undefined) return led;
  const { from, to } = led.span;
  const rest = text.slice(led.at + led.length);
  const end = OPEN_END.exec(rest)?.[0].length;
  if (end !== undefined)
    return {
      ...{ at: led.at, length: led.length + end, span: { from, to: Infinity } },
      words: say(words.after, { time: led.words }),
    };
  const open = OPEN.exec(text.slice(0, led.at));
  if (open === null || !/^[\s?!.,;)]*$/.test(rest)) return led;
  const at = { at: led.at - open[0].length, length: led.length + open[0].length };
  const how = open[1]?.toLowerCase();
  if (how === 'since') return { ...at, span: { from, to: Infinity }, words: say(words.after, { time: led.words }) };
  if (how === 'after')
    return { ...at, span: { from: to + 1, to: Infinity }, words: say(words.after, { time: dayWords(to + 1) }) };
  if (how === 'before')
    return { ...at, span: { from: -Infinity, to: from - 1 }, words: say(words.before, { time: dayWords(from - 1) }) };
  return { ...at, span: { from: -Infinity, to }, words: say(words.before, { time: led.words }) };
}

/**
 * Finds the first date in a text.
 *
 * @param plausible whether a number on its own should be taken for a year.
 * @example readDate('fighting 10-17 November 1899')?.words // "10 November 1899 to 17 November 1899"
 */
export const readDate: ReadDate = (text, plausible = () => true) => {
  const compared = oneWay(text);
  for (const { index: at } of compared.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const range = readRange(compared, at);
    if (range !== undefined) return withLead(compared, { at, ...range });
    const point = readPoint(compared, at) ?? readShortDecade(compared, at, plausible);
    if (point === undefined) continue;
    const { length, span, yearly, or } = point;
    if (point.bare && span && !(alone(compared, at, length) && plausible(span))) continue;
    return withLead(compared, {
      at,
      length,
      words: yearly === undefined ? point.words : say(queries.anyYear, { day: point.words }),
      ...(span && { span }),
      ...(yearly && { yearly }),
      ...(or !== undefined && { or }),
    });
  }
  return undefined;
};
