/** Descriptions of events and lanes, for screen readers, for cards and for the margin of the drawing. */
import { drawing, eventWords } from '#words';
import { counted } from '../words/counted.ts';
import { say } from '../words/message.ts';
import type { Attested, Coverage, Item, TimelineData } from './data.ts';
import type { LaneLayout } from './layout.ts';

export const attestedWords = (attested: Attested): string => eventWords[attested];

/** The short names of the sources that mention an event. */
export const namesOf = ({ sources }: Item, data: TimelineData): string[] =>
  sources.map((n) => (data.sources[n] as Coverage).name);

/** The sources that mention an event, as one text; empty if none is named. */
export function toldBy(item: Item, data: TimelineData): string {
  const sources = namesOf(item, data).join(drawing.comma);
  return sources === '' ? '' : say(eventWords.toldBy, { sources });
}

/** The description of an event for screen readers, and the start of its card. */
function itemWords(item: Item, data: TimelineData): string {
  const { when, title, status, differs, dateOutside, attested } = item;
  const state = data.statuses[status];
  const words = [
    when === '' ? eventWords.noDate : when,
    title,
    state === undefined || state.established ? '' : state.name,
    toldBy(item, data),
    attestedWords(attested),
    differs ? eventWords.differ : '',
    dateOutside ? eventWords.dateOutside : '',
  ];
  return say(drawing.sentence, { words: words.filter((word) => word !== '').join(drawing.nextSentence) });
}

/** The description of a mark. It contains the visible label, so that people who use voice control can say it. */
export function markWords(item: Item, seen: string | undefined, data: TimelineData): string {
  const words = itemWords(item, data);
  return seen === undefined || words.includes(seen) ? words : `${seen}${drawing.nextSentence}${words}`;
}

const some = (message: string, count: number) => (count > 0 ? say<string>(message, { count }) : '');
const joined = (...words: readonly string[]) => words.filter((word) => word !== '').join(drawing.comma);

/** How many events in a lane are shown, and how many of those only as a number: "13 shown, 6 in +n". */
const shownWords = ({ drawn, counted: behind }: LaneLayout) =>
  joined(say(drawing.drawn, { count: drawn }), some(drawing.counted, behind));

/** A lane’s counts in words, line by line, so that everything left out is mentioned. */
export function laneWords(lane: LaneLayout): string[] {
  const { total, filtered, before, after, undated } = lane;
  const elsewhere = total - filtered - before - after - undated - lane.drawn - lane.counted;
  return [
    counted(drawing.events, total),
    shownWords(lane),
    joined(some(drawing.before, before), some(drawing.after, after), some(drawing.undated, undated)),
    joined(some(drawing.outside, elsewhere), some(drawing.filtered, filtered)),
  ].filter((word) => word !== '');
}

/**
 * The counts written next to a lane: the number of events and, unless all are drawn, how many are shown and how many
 * are not.
 */
export function headWords(lane: LaneLayout): string[] {
  const all = counted(drawing.events, lane.total);
  return lane.drawn === lane.total ? [all] : [all, shownWords(lane), ...laneWords(lane).slice(2)];
}
