/** Text that is in another language than the interface, and the direction it is written in. */
import { language } from '#words';

/** Direction of a language’s script, for names whose language is known. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|arc|dv|fa|he|ku|ps|sd|ug|ur|yi)(?:-|$)/.test(language) ? 'rtl' : 'ltr';
}

/** Attributes for an element that holds text in a language: none where the interface speaks the same, or none is known. */
export function inLanguage(of: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return of === undefined || of.split('-')[0] === language ? {} : { lang: of, dir: directionOf(of) };
}
