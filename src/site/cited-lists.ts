/** Citations of the pages that list records. They share files, because no such page is a record. */
import type { Archive } from '../archive/archive.ts';
import { archiveItem, type OwnPage } from '../citation/items.ts';
import { printedPage } from '../citation/own-pages.ts';
import { wholeAddress } from './address.ts';
import { type Cited, filesAt, placeOf } from './citation.ts';

/**
 * The title of each page that lists records, in the language of the archive’s texts. The page’s path is used as its id.
 */
const titles = ({ words }: Archive) => ({
  chronology: words.lists.chronology,
  matrix: words.matrix.title,
  sources: words.source.list,
  actors: words.actor.list,
  differences: words.differencesPage.title,
  threads: words.threads.title,
});

export type CitedList = keyof ReturnType<typeof titles>;

function listItem(archive: Archive, list: CitedList): OwnPage {
  const { genre: _, abstract: __, ...whole } = archiveItem(archive, placeOf(archive));
  const URL = wholeAddress(`/${list}/`);
  return {
    ...whole,
    id: `page-${list}`,
    type: 'webpage',
    title: titles(archive)[list],
    URL,
    'container-title': whole.title,
  };
}

export function citedList(archive: Archive, list: CitedList): Cited {
  const item = listItem(archive, list);
  const files = filesAt((format) => `/bibliography/pages.${format}#${item.id}`);
  return { key: `pages/${list}`, item, printed: printedPage(item), files };
}

/** The items of all pages that list records. */
export const listItems = (archive: Archive): OwnPage[] =>
  (Object.keys(titles(archive)) as CitedList[])
    .filter((list) => list !== 'threads' || archive.threads.length > 0)
    .map((list) => listItem(archive, list));
