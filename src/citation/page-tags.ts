/**
 * A page’s metadata for reference managers, as names and contents of `<meta>` tags. Zotero’s embedded-metadata
 * translator reads the `z:` tags and those of Dublin Core and PRISM.
 */
import { type CslItem, commaSplitName, edtfOf, unsplitName } from './csl.ts';
import { namesOf } from './kinds.ts';

export interface Tag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags for a page about this item. If the item has no author or no date, that tag is left out.
 *
 * @param summary our description of the item, labelled as ours because a reference manager stores it with the original.
 */
export function pageTags(item: CslItem, summary: string): Tag[] {
  const authors = item.author ?? [];
  const date = item.issued === undefined ? undefined : edtfOf(item.issued);
  const tags: [string, string | undefined][] = [
    ['z:itemType', namesOf(item.type).zotero],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['bib:authors', unsplitName(name)]),
    ...authors.map((name): [string, string] => ['DC.creator', commaSplitName(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['z:translators', unsplitName(name)]),
    // Programs that read these tags do not understand intervals.
    ['DC.date', date?.includes('/') ? undefined : date],
    ['prism:publicationName', item['container-title']],
    ['DC.publisher', item.publisher],
    ['z:place', item['publisher-place']],
    ['prism:volume', item.volume],
    ['prism:edition', item.edition],
    ['bib:pages', item.page],
    ['DC.language', item.language],
    ['z:url', item.URL],
    ['z:archive', item.archive],
    ['z:archiveLocation', item.archive_location],
    ['z:extra', item.note],
    ['z:websiteType', item.type === 'webpage' ? item.genre : undefined],
    ['z:abstractNote', summary],
  ];
  return tags.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
}
