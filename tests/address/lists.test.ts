/** Lists of records that pages show. */
import { expect, it } from 'vitest';
import { differencesAmong } from '../../src/site/lists.ts';
import { ARCHIVES } from '../citation/cases.ts';

it('the differences among statements are those with one of them on a side, each once, in the archive’s order', () => {
  for (const archive of ARCHIVES) {
    const claims = [...archive.claims.values()];
    for (const chosen of [claims, [], ...archive.actors.map(({ about }) => about)])
      expect(differencesAmong(archive, [...chosen].reverse())).toEqual(
        archive.differences.filter(({ sides }) =>
          sides.some((side) => side.claims.some((claim) => chosen.includes(claim))),
        ),
      );
  }
});
