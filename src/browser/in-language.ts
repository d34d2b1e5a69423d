/** Which language texts are in that do not come from the interface, on elements made by script. */
import { language } from '#words';
import { directionOf } from '../markdown/scripts.ts';

/** Attributes for an element that holds text in a language: none where the interface speaks the same, or none is known. */
export function inLanguage(of: string | undefined): Readonly<Record<string, string>> {
  return of === undefined || of.split('-')[0] === language ? {} : { lang: of, dir: directionOf(of) };
}

/** The language of what stands in an element of a page. */
export const languageAt = (element: Element): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang') ?? undefined;

/** For what is written in Latin letters everywhere: names of styles and formats, keys. */
export const LATIN = inLanguage('en');
