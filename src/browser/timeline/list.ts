/**
 * Keeps the list of events in step with the drawing. Events that are filtered out or out of view are hidden, and the
 * list says so.
 */
import { timelineSays } from '#words';
import type { Item, TimelineData } from '../../timeline/data.ts';
import type { Shape } from '../../timeline/drawing.ts';
import { namesOf } from '../../timeline/event-words.ts';
import type { View } from '../../timeline/scale.ts';
import { say } from '../../words/message.ts';
import { dataOf } from '../page/data-of.ts';
import { eventRow, rowOfItem, savedAs } from './event-row.ts';

export interface ListFollower {
  /** Shows the events that pass the filter and are in view. If `view` is undefined, all years are in view. */
  readonly follow: (shown: (item: Item) => boolean, view: View | undefined) => void;
  /** Scrolls to the row of the first event at or after a time. */
  readonly goTo: (time: number) => void;
  readonly focus: () => void;
  /** How many events are listed now, in words: "12 of 103 events". */
  readonly words: () => string;
  /** Whether any events are hidden. */
  readonly narrowed: () => boolean;
}

/** If the list has pages of its own, at most this many events are listed on this page. */
const MOST_MADE = 200;

/** A row identical to those the build makes, for lists too long to be built in full. */
const rowOf = (item: Item, data: TimelineData, address: string): HTMLElement =>
  nodeOf(
    eventRow(
      { ...rowOfItem(item, data, address), lane: data.lanes[item.lane]?.name, sources: namesOf(item, data) },
      data.language,
    ),
  );

/** Converts a tree of elements to DOM nodes. */
function nodeOf({ tag, attributes, children }: Shape): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(name, String(value));
  node.append(...children.map((child) => (typeof child === 'string' ? child : nodeOf(child))));
  return node;
}

/** @param addressOf returns the address of an event’s page. */
export function listenList(data: TimelineData, addressOf: (id: string) => string): ListFollower {
  const list = document.querySelector<HTMLElement>('[data-event-list]');
  const rows = new Map(
    [...(list?.querySelectorAll<HTMLElement>('[data-saves]') ?? [])].map((row) => [dataOf(row, 'saves'), row]),
  );
  const sections = [...(list?.querySelectorAll<HTMLElement>('section') ?? [])];
  const heading = list?.querySelector<HTMLElement>('[data-list-count]') ?? null;
  const whole = heading?.textContent ?? '';
  const made = list?.querySelector<HTMLElement>('[data-list-rows]') ?? null;
  const { length } = data.items;
  let before: string | undefined;
  let listed = length;
  const focus = () => {
    list?.setAttribute('tabindex', '-1');
    list?.focus();
  };
  return {
    narrowed: () => listed < length,
    words: () => say(timelineSays.listed, { listed, all: length }),
    follow(shown, view) {
      const passes = (item: Item) =>
        shown(item) &&
        (view === undefined ||
          (item.first !== null && item.last !== null && item.last >= view.from && item.first < view.to));
      const passed = data.items.filter(passes);
      listed = passed.length;
      if (list === null) return;
      const state = listed === length ? undefined : passed.map(({ id }) => id).join(' ');
      if (state === before) return;
      before = state;
      list.toggleAttribute('data-narrowed', listed !== length);
      const keys = new Set(passed.map(({ id }) => savedAs(id)));
      for (const [key, row] of rows) row.hidden = !keys.has(key);
      for (const section of sections) section.hidden = section.querySelector('[data-saves]:not([hidden])') === null;
      const few = listed <= MOST_MADE;
      made?.replaceChildren(...(few ? passed.map((item) => rowOf(item, data, addressOf(item.id))) : []));
      if (heading === null) return;
      if (listed === length) heading.textContent = whole;
      else if (made === null || few) heading.textContent = say(timelineSays.inView, { listed, all: length });
      else heading.textContent = say(timelineSays.tooMany, { listed, all: length });
    },
    goTo(time) {
      const item = data.items.find(({ first }) => first !== null && first >= time);
      const link = item === undefined ? null : rows.get(savedAs(item.id))?.querySelector('a');
      if (link === null || link === undefined) focus();
      else link.focus();
    },
    focus,
  };
}
