/** How texts stand in the drawing of a page, and in which language titles are where the interface speaks another. */
import { direction, language } from '#words';
import { directionOf } from '../markdown/scripts.ts';
import type { TimelineData } from '../timeline/data.ts';
import type { Lettering } from '../timeline/lettering.ts';

/** Time runs from right to left. */
export const MIRRORED = direction === 'rtl';

/** The same lettering for each drawing of the same data. */
export function letteringOf({ language: ours }: Pick<TimelineData, 'language'>): Lettering {
  return {
    mirrored: MIRRORED,
    ours: ours.split('-')[0] === language ? undefined : { lang: ours, dir: directionOf(ours) },
  };
}

/** Marks an element that holds titles or names with their language. */
export function inTheirs<T extends HTMLElement>(node: T, data: Pick<TimelineData, 'language'>): T {
  const { ours } = letteringOf(data);
  if (ours !== undefined) Object.assign(node, ours);
  return node;
}
