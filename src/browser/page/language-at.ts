/** Finds the language of a text on a page, which may differ from the language of the interface. */
import { inLanguage } from '../../words/in-language.ts';

export const languageAt = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/**
 * Attributes for text that is in Latin script whatever the interface’s language: names of styles and formats, and the
 * keys of records.
 */
export const LATIN = inLanguage('en');
