/** Says how a query was understood, and if it found nothing. Most queries need no such note. */
import { searchNotes as words } from '#words';
import type { SearchState } from '../../search/address.ts';
import type { SearchResult } from '../../search/search.ts';
import { inLanguage } from '../../words/in-language.ts';
import { say } from '../../words/message.ts';
import { make, sentence } from '../page/make.ts';

/**
 * How the query was understood, if that is not obvious.
 *
 * @param base prefix of the site’s addresses. @param language the language of the archive’s texts.
 * @param instead makes a link to the same query with one word replaced.
 */
function readingNotes(
  { query, unknown, instead: others, hits }: SearchResult,
  base: string,
  language: string,
  instead: (word: string, other: string) => HTMLElement,
): HTMLElement[] {
  const note = (...parts: (Node | string)[]) => make('p', { class: 'small' }, ...parts);
  return [
    ...query.dates.map(({ words: date, or: other }) =>
      note(other === undefined ? say(words.asDate, { date }) : say(words.asEitherDate, { date, other })),
    ),
    ...(query.place === undefined ? [] : [note(say(words.atPlace, { place: query.place }))]),
    ...others.map(({ typed, contested, phrases }) =>
      contested === undefined
        ? note(...sentence(words.alsoAs, { typed, others: phrases.join(words.comma) }))
        : note(
            ...sentence(words.contested, {
              typed,
              ours: make('bdi', inLanguage(language), contested.ours),
              why: make('bdi', inLanguage(language), contested.why),
            }),
            ' ',
            make('a', { href: `${base}/about/words/#${contested.id}` }, words.contestedWords),
          ),
    ),
    // If there are no hits, one sentence says so for all words.
    ...unknown
      .filter(({ nearest }) => nearest !== undefined || hits.length > 0)
      .map(({ word, nearest }) =>
        note(
          ...(nearest === undefined
            ? sentence(words.unknown, { word })
            : sentence(words.unknownNear, { word, nearest: instead(word, nearest) })),
        ),
      ),
  ];
}

/** The same search without one of its filters, and how many records it would find. */
export interface Way {
  readonly facet: string;
  readonly count: number;
  readonly state: SearchState;
}

/**
 * Says that no record was found, and what to do instead.
 *
 * @param ways the filters that could be left out. @param linkTo makes a link to another search.
 */
function nothingFound(
  query: string,
  ways: readonly Way[],
  linkTo: (state: SearchState, name: string) => HTMLElement,
): HTMLElement {
  const links = ways.map(({ facet, count, state }) =>
    make('li', {}, linkTo(state, say(words.without, { facet, count }))),
  );
  const more = links.length > 0 ? make('ul', {}, ...links) : make('p', {}, words.tryOther);
  return make('div', {}, make('p', {}, ...sentence(words.nothingFor, { query })), more);
}

export const notes = { readingNotes, nothingFound };
export type Notes = typeof notes;
