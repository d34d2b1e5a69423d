/** Which language texts are in that do not come from the interface, on a page. */
import { inLanguage } from '../../words/in-language.ts';

/** The language of what stands in an element of a page. */
export const languageAt = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** For what is written in Latin letters everywhere: names of styles and formats, keys. */
export const LATIN = inLanguage('en');
