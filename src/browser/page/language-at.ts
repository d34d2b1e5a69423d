/** The language of texts on a page that do not come from the interface. */
import { inLanguage } from '../../words/in-language.ts';

export const languageAt = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** For text that is in Latin script in every language: names of styles and formats, and keys. */
export const LATIN = inLanguage('en');
