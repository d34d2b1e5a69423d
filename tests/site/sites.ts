/** The sites the tests look at: the real archive and the two small ones, each built once. */
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Site {
  readonly name: string;
  /** The content folder, from the project’s root. */
  readonly content: string;
  /** The sub-folder that the site is served from. */
  readonly base: string;
  readonly dist: string;
}

const dist = (name: string) => fileURLToPath(new URL(`../../.cache/sites/${name}/`, import.meta.url));

export const SITES: readonly Site[] = [
  { name: 'real', content: 'content', base: '/', dist: dist('real') },
  { name: 'lighthouse', content: 'examples/lighthouse', base: '/some/folder', dist: dist('lighthouse') },
  { name: 'ferries', content: 'tests/archives/ferries', base: '/', dist: dist('ferries') },
];

/**
 * A very small archive whose records have changed, so that it has an earlier edition. It is not in SITES, because most
 * tests do not need it.
 */
export const VOYAGE: Site = {
  name: 'voyage',
  content: 'tests/archives/voyage',
  base: '/voyages',
  dist: dist('voyage'),
};

export const REAL = SITES[0] as Site;
/** The invented archive. Its content is known, so tests can say what must be shown. */
export const SMALL = SITES[1] as Site;

/** The invented archive with an interface that is read from right to left; the tests that need it build it. */
export const RIGHT_TO_LEFT: Site = { ...SMALL, name: 'lighthouse-ar', base: '/', dist: dist('lighthouse-ar') };

/** A very small archive about one life, with one party and one lane. The test that needs it builds it. */
export const LIFE: Site = { name: 'life', content: 'tests/archives/life', base: '/', dist: dist('life') };

/** A very small archive about a town, without parties; its lanes are kinds of event. The test that needs it builds it. */
export const TOWN: Site = { name: 'town', content: 'tests/archives/town', base: '/', dist: dist('town') };
