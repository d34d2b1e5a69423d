/** The language of our texts where it is not that of the interface. */
import { language } from '#words';
import { directionOf } from '../markdown/scripts.ts';

/** Attributes for an element that holds text in a language: none where the interface speaks the same. */
export function inLanguage(of: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return of.split('-')[0] === language ? {} : { lang: of, dir: directionOf(of) };
}
