/** What the oldest supported browsers load contains nothing that they cannot read (`browserslist` in package.json). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL } from './sites.ts';

const filesOf = (ending: string) =>
  readdirSync(SMALL.dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(SMALL.dist, path), 'utf8') }));

/** Each text in a file that no older browser can read. */
const found = (ending: string, newer: RegExp) =>
  filesOf(ending).flatMap(({ path, text }) => (text.match(newer) ?? []).map((hit) => `${path}: ${hit}`));

describe('what browsers load', () => {
  it('has styles that older browsers read: every colour, every breakpoint, every line', () => {
    expect(filesOf('.css').length).toBeGreaterThan(0);
    expect(found('.css', /light-dark\(|@media[^{]*[<>]|(?:^|[;{])text-decoration:[^;}]+ [^;}]+/g)).toEqual([]);
  });

  it('has scripts without lookbehind and without methods that came later', () => {
    expect(filesOf('.js').length).toBeGreaterThan(5);
    const later =
      /\(\?<[=!]|\.(?:toSorted|toReversed|toSpliced|toWellFormed|isWellFormed)\(|\b(?:Map|Object)\.groupBy\(/g;
    expect(found('.js', later)).toEqual([]);
  });
});
