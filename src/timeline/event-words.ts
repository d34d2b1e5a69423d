/** Events and lanes in words, for screen readers, for cards and for the margin of the drawing. */
import { drawing, eventWords } from '#words';
import { counted } from '../words/counted.ts';
import { say } from '../words/message.ts';
import type { Attested, Coverage, Item, TimelineData } from './data.ts';
import type { LaneLayout } from './layout.ts';

/** How well an event is attested. */
export const attestedWords = (attested: Attested): string => eventWords[attested];

/** The short names of the sources that tell of an event. */
export const namesOf = ({ sources }: Item, data: TimelineData): string[] =>
  sources.map((n) => (data.sources[n] as Coverage).name);

/** The sources an event is told by; empty where none is named. */
export function toldBy(item: Item, data: TimelineData): string {
  const sources = namesOf(item, data).join(drawing.comma);
  return sources === '' ? '' : say(eventWords.toldBy, { sources });
}

/** What a screen reader says of an event, and what its card begins with. */
export function itemWords(item: Item, data: TimelineData): string {
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

/** The same for a mark: begins with the words that are seen beside it, so that who speaks to the page can say them. */
export function markWords(item: Item, seen: string | undefined, data: TimelineData): string {
  const words = itemWords(item, data);
  return seen === undefined || words.includes(seen) ? words : `${seen}${drawing.nextSentence}${words}`;
}

const some = (message: string, count: number) => (count > 0 ? say<string>(message, { count }) : '');
const joined = (...words: readonly string[]) => words.filter((word) => word !== '').join(drawing.comma);

/** How many events of a lane a view shows, and how many of them only as a number: "13 shown, 6 in +n". */
const shownWords = ({ drawn, counted: behind }: LaneLayout) =>
  joined(say(drawing.drawn, { count: drawn }), some(drawing.counted, behind));

/** A lane’s counts in words, line by line: nothing is left out without being said. */
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

/** Those of them that are written beside a lane: how many events there are and, unless all are seen, how many of them are. */
export function headWords(lane: LaneLayout): string[] {
  const all = counted(drawing.events, lane.total);
  return lane.drawn === lane.total ? [all] : [all, shownWords(lane), ...laneWords(lane).slice(2)];
}
