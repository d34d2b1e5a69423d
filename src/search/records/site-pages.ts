/** Searchable records for the site’s own pages, such as its lists, its corrections and its data. */
import {
  about,
  actor,
  dataPage,
  dictionaryPage,
  differencesPage,
  lists,
  matrix,
  searchAbout,
  searchPages,
  source,
  threads,
  versions,
} from '#words';
import { sitePages } from '../../address/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { NONE, type Searched } from './searched.ts';

/** Each page’s title, what is said of it elsewhere, and words by which readers may look for it. */
const PAGES: Readonly<Record<string, readonly [title: string, says: string, sought: string]>> = {
  '/threads/': [threads.title, threads.description, searchPages.threads],
  '/chronology/': [lists.chronology, '', searchPages.chronology],
  '/sources/': [source.list, '', searchPages.sources],
  '/actors/': [actor.list, '', searchPages.actors],
  '/differences/': [differencesPage.title, '', searchPages.differences],
  '/matrix/': [matrix.title, '', searchPages.matrix],
  '/data/': [dataPage.title, '', searchPages.data],
  '/data/dictionary/': [dictionaryPage.title, dictionaryPage.description, searchPages.dictionary],
  '/about/words/': [about.words, about.wordsShort, searchPages.words],
  '/about/references/': [about.works, about.worksShort, searchPages.works],
  '/about/corrections/': [versions.title, versions.short, searchPages.corrections],
};

export const sitePagesOf = (archive: Archive): Searched[] =>
  sitePages(archive).flatMap(({ path }) => {
    const page = PAGES[path];
    if (page === undefined) return [];
    const [title, says, sought] = page;
    const id = path.split('/').at(-2) ?? '';
    return [
      {
        record: { ...NONE, kind: 'page', id, path, title, detail: searchAbout.page },
        name: '',
        text: says,
        about: '',
        sought: [sought],
      },
    ];
  });
