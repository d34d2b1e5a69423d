/** Converts answers and table cells about a claim to the fields that they stand for. Pure functions. */
import { CALENDARS } from '../src/archive/calendars/month-starts.ts';
import { HOW } from '../src/archive/schema/claim.ts';
import { stepIn, type WrittenStep } from '../src/desk/chain-text.ts';
import { pairsFault, partsOf } from './new-record.ts';

/** "gazette = reports; (a fisherman) = states" → the links, or what is wrong with the answer. */
export function chainOf(answer: string): { links: WrittenStep[] } | { fault: string } {
  const links = partsOf(answer).map(stepIn);
  const lacking = links.findIndex(({ who, how = '' }) => who === '' || how === '');
  if (lacking >= 0)
    return {
      fault: `--chain has "${partsOf(answer)[lacking]}". Write "who = how", several separated by ";": "gazette = reports; anna-voss = states".`,
    };
  const strange = links.find(({ how }) => !HOW.some((each) => each === how));
  return strange === undefined
    ? { links }
    : { fault: `--chain has "${strange.how}". Write one of: ${HOW.join(', ')}.` };
}

/** A Julian date with all its parts, as an example. */
export const JULIAN = '30 January 1648 = julian = 1648-01-30 = 03-25';

/** "30 January 1648 = julian = 1648-01-30 = 03-25" → a date as printed, or what is wrong with the answer. */
export function printedFrom(answer: string): { printed: Record<string, string> } | { fault: string } {
  const [text = '', calendar = '', date = '', yearBegins = '', ...more] = answer.split('=').map((part) => part.trim());
  if (text === '' || calendar === '' || more.length > 0)
    return { fault: `has "${answer}". Write "words as printed = calendar = date in it": "${JULIAN}".` };
  const known = CALENDARS.some((each) => each === calendar) || date !== '';
  return {
    printed: {
      text,
      [known ? 'in' : 'calendar']: calendar,
      ...(date !== '' && { date }),
      ...(yearBegins !== '' && { yearBegins }),
    },
  };
}

/** An example of how to write numbers and names. */
export const VALUES = 'boats = 60; crew = 4..6; ship = Aurora';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;

/** "boats = 60" → a number; "boats = 40..60" or "boats = 40.." → its limits; "ship = Aurora" → a name. */
export function valueIn(text: string): Record<string, unknown> {
  const [, measure = text, given = ''] = /^([^=]*?)\s*=\s*(.*)$/su.exec(text.trim()) ?? [];
  if (NUMBER.test(given)) return { measure, number: Number(given) };
  const [, min, max] = RANGE.exec(given) ?? [];
  if (min === undefined && max === undefined) return { measure, name: given };
  return { measure, ...(min !== undefined && { min: Number(min) }), ...(max !== undefined && { max: Number(max) }) };
}

/** What is wrong with the form of numbers and names; undefined if nothing is. */
export const valuesFault = (answer: string): string | undefined =>
  /,\s*[a-z0-9-]+\s*=/.test(answer)
    ? `has "${answer}". Separate several values with semicolons: "${VALUES}".`
    : pairsFault(VALUES)(answer);
