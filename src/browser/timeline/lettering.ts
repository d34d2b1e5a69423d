/** How texts are set in the drawing of a page, and in which language titles are where the interface speaks another. */
import { direction } from '#words';
import type { TimelineData } from '../../timeline/data.ts';
import type { Lettering } from '../../timeline/lettering.ts';
import { inLanguage } from '../../words/in-language.ts';

/** Time runs from right to left. */
export const MIRRORED = direction === 'rtl';

/** The same lettering for each drawing of the same data. */
export function letteringOf({ language }: Pick<TimelineData, 'language'>): Lettering {
  const { lang, dir } = inLanguage(language);
  return { mirrored: MIRRORED, ours: lang === undefined || dir === undefined ? undefined : { lang, dir } };
}

/** Marks an element that holds titles or names with their language. */
export function inTheirs<T extends HTMLElement>(node: T, data: Pick<TimelineData, 'language'>): T {
  return Object.assign(node, inLanguage(data.language));
}
