/** Descriptions of events and lanes. They are for screen readers, for cards and for the margin of the drawing. */
import { dates, drawing, eventWords } from '#words';
import { counted } from '../words/counted.ts';
import { differWords } from '../words/differ-words.ts';
import { capitalised, say } from '../words/message.ts';
import type { Attested, Coverage, Item, TimelineData } from './data.ts';
import type { LaneLayout } from './layout.ts';

export const attestedWords = (attested: Attested): string => eventWords[attested];

/** The short names of the sources that mention an event. */
export const namesOf = ({ sources }: Item, data: TimelineData): string[] =>
  sources.map((n) => (data.sources[n] as Coverage).name);

/** The sources that mention an event, as a single text; empty if there are none. */
export function toldBy(item: Item, data: TimelineData): string {
  const sources = namesOf(item, data).join(drawing.comma);
  return sources === '' ? '' : say(eventWords.toldBy, { sources });
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  dates.shortMonths.map((short, n) => [short, dates.months[n] ?? short]),
);

/** A date with its months written out, because a screen reader would read “Jun” as a word. */
const spokenDate = (when: string): string => when.replace(/[\p{L}׳]+/gu, (word) => MONTHS.get(word) ?? word);

/**
 * The description of a mark for screen readers, as sentences without repetition. It begins with the words of the label,
 * so that people who use voice control can say them.
 *
 * @param seen the label as drawn. It is shortened if it is long, and includes the status of an event that is not
 * established. It is undefined if the mark has no label.
 */
export function markWords(item: Item, seen: string | undefined, data: TimelineData): string {
  const { when, title, label, status, dateOutside, attested } = item;
  const state = data.statuses[status];
  const open = state === undefined || state.established ? '' : state.name;
  const cut = seen?.match(/^(.*)… · /)?.[1];
  const sentences = [
    seen === undefined ? '' : (cut ?? label),
    open,
    when === '' ? eventWords.noDate : spokenDate(when),
    title,
    toldBy(item, data),
    attestedWords(attested),
    differWords(item.differSorts),
    dateOutside ? eventWords.dateOutside : '',
  ].filter((sentence) => sentence !== '');
  return say(drawing.sentence, { words: [...new Set(sentences.map(capitalised))].join(drawing.nextSentence) });
}

const some = (message: string, count: number) => (count > 0 ? say<string>(message, { count }) : '');
const joined = (...words: readonly string[]) => words.filter((word) => word !== '').join(drawing.comma);

/**
 * How many events in a lane have marks, and how many are only counted.
 *
 * @param message the text for the second number.
 */
const shownWords = ({ drawn, counted: behind }: LaneLayout, message: string) =>
  joined(say(drawing.drawn, { count: drawn }), some(message, behind));

/** A lane’s counts for screen readers, one line for each. Together they account for every event in the lane. */
export function laneWords(lane: LaneLayout): string[] {
  const { total, filtered, before, after, undated } = lane;
  const elsewhere = total - filtered - before - after - undated - lane.drawn - lane.counted;
  return [
    counted(drawing.events, total),
    shownWords(lane, drawing.together),
    joined(some(drawing.before, before), some(drawing.after, after), some(drawing.undated, undated)),
    joined(some(drawing.outside, elsewhere), some(drawing.filtered, filtered)),
  ].filter((word) => word !== '');
}

/**
 * The counts shown next to a lane. They give the number of its events and, unless all have marks, say how many have
 * marks and why the others have none.
 */
export function headWords(lane: LaneLayout): string[] {
  const all = counted(drawing.events, lane.total);
  return lane.drawn === lane.total ? [all] : [all, shownWords(lane, drawing.counted), ...laneWords(lane).slice(2)];
}
