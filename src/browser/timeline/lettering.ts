/** How text is set in the drawing on a page, and the language of titles if it differs from the interface’s. */
import { direction } from '#words';
import type { TimelineData } from '../../timeline/data.ts';
import type { Lettering } from '../../timeline/lettering.ts';
import { inLanguage } from '../../words/in-language.ts';

/** Whether time runs from right to left. */
export const MIRRORED = direction === 'rtl';

/** The text settings for all drawings of the same data. */
export function letteringOf({ language }: Pick<TimelineData, 'language'>): Lettering {
  const { lang, dir } = inLanguage(language);
  return { mirrored: MIRRORED, ours: lang === undefined || dir === undefined ? undefined : { lang, dir } };
}

/** Marks an element that contains titles or names with their language. */
export function inTheirs<T extends HTMLElement>(node: T, data: Pick<TimelineData, 'language'>): T {
  return Object.assign(node, inLanguage(data.language));
}
