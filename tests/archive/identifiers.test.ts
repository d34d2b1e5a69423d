/** Identifiers in external name registers. */
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, identifiers, sameAs } from '../../src/archive/schema/identifiers.ts';

describe('identifiers', () => {
  it('have an example in their own form', () => {
    const examples = Object.fromEntries(Object.entries(AUTHORITIES).map(([name, { example }]) => [name, example]));
    expect(identifiers.safeParse(examples).success).toBe(true);
  });
  it.each([
    [{ wikidata: '42' }],
    [{ wikidata: 'Q042' }],
    [{ viaf: 'viaf/1' }],
    [{ isni: '0000 0000 8045 2522' }],
    [{ isni: '00000000804525222' }],
    [{ gnd: '-' }],
    [{ lcnaf: 'x1' }],
    [{ geonames: '0' }],
    [{ orcid: '0000-0002-1825-0097' }],
  ])('are refused in another form: %j', (ids) => expect(identifiers.safeParse(ids).success).toBe(false));
  it('become addresses of the same person, always in the same order', () => {
    expect(sameAs({ viaf: '113230702', wikidata: 'Q42' })).toEqual([
      'https://www.wikidata.org/entity/Q42',
      'https://viaf.org/viaf/113230702',
    ]);
    expect(sameAs(undefined)).toEqual([]);
  });
});
