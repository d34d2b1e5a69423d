/** Which language texts are in that do not come from the interface, on a page. */
import { inLanguage } from '../../words/in-language.ts';

/** The language of the text in an element of a page. */
export const languageAt = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** For text in Latin letters in every language: names of styles and formats, keys. */
export const LATIN = inLanguage('en');
