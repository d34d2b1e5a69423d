import { z } from 'zod';
import { INSTEAD } from './text.ts';

/**
 * The name authorities that can identify a person, body or place: their names, the form of their ids, and the address
 * to which an id is added.
 */
export const AUTHORITIES = {
  wikidata: { name: 'Wikidata', form: /^Q[1-9]\d*$/, example: 'Q42', address: 'https://www.wikidata.org/entity/' },
  viaf: {
    name: 'the Virtual International Authority File',
    form: /^[1-9]\d*$/,
    example: '113230702',
    address: 'https://viaf.org/viaf/',
  },
  isni: {
    name: 'the International Standard Name Identifier',
    form: /^\d{15}[\dX]$/,
    example: '0000000080452522',
    address: 'https://isni.org/isni/',
  },
  gnd: {
    name: 'the Integrated Authority File of the German National Library',
    form: /^[\dX-]*\d[\dX-]*$/,
    example: '119033364',
    address: 'https://d-nb.info/gnd/',
  },
  lcnaf: {
    name: 'the Name Authority File of the Library of Congress',
    form: /^n[a-z]?\d{8,10}$/,
    example: 'n80076765',
    address: 'https://id.loc.gov/authorities/names/',
  },
  geonames: { name: 'GeoNames', form: /^[1-9]\d*$/, example: '2643743', address: 'https://sws.geonames.org/' },
} as const;
export type Authority = keyof typeof AUTHORITIES;

const idIn = (authority: Authority) => {
  const { name, form, example } = AUTHORITIES[authority];
  return z
    .string()
    .regex(form, {
      error: (issue) =>
        `${JSON.stringify(issue.input)} is no ${authority} id${INSTEAD}Write the id alone, in quotes: "${example}".`,
    })
    .optional()
    .describe(`Id in ${name}, in quotes: "${example}".`);
};

/** Ids of one person, body or place in external name authorities, checked for their form. */
export const identifiers = z.strictObject({
  wikidata: idIn('wikidata'),
  viaf: idIn('viaf'),
  isni: idIn('isni'),
  gnd: idIn('gnd'),
  lcnaf: idIn('lcnaf'),
  geonames: idIn('geonames'),
});
export type Identifiers = z.infer<typeof identifiers>;

/**
 * The addresses that the identifiers stand for, in the order of `AUTHORITIES`.
 *
 * @example sameAs({ wikidata: 'Q42' }) // ['https://www.wikidata.org/entity/Q42']
 */
export function sameAs(ids: Identifiers | undefined): string[] {
  return (Object.keys(AUTHORITIES) as Authority[]).flatMap((authority) => {
    const id = ids?.[authority];
    return id === undefined ? [] : [`${AUTHORITIES[authority].address}${id}`];
  });
}
