/**
 * What a page says of itself to reference managers, as `<meta>` names and contents. Zotero’s reader of embedded
 * metadata takes the `z:` tags and the Dublin Core and PRISM ones; the order is the order they are written in.
 */
import { type CslItem, type CslName, commaSplitName, edtfOf, writtenName } from './csl.ts';
import { namesOf } from './kinds.ts';

export interface Tag {
  readonly name: string;
  readonly content: string;
}

/** One name: a body’s ends in a comma, or it would be split into family and given name. */
const tagName = (name: CslName) => (name.literal === undefined ? writtenName(name) : `${commaSplitName(name)},`);

/**
 * The tags of a page whose subject is this item. Without an author there is no author tag, without a date no date.
 *
 * @param summary our words on it; said to be ours, since a reference manager keeps it beside the original.
 */
export function pageTags(item: CslItem, summary: string): Tag[] {
  const authors = item.author ?? [];
  const date = item.issued === undefined ? undefined : edtfOf(item.issued);
  const tags: [string, string | undefined][] = [
    ['z:itemType', namesOf(item.type).zotero],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['bib:authors', tagName(name)]),
    ...authors.map((name): [string, string] => ['DC.creator', commaSplitName(name)]),
    // Readers of these tags know no intervals.
    ...(item.translator ?? []).map((name): [string, string] => ['z:translators', tagName(name)]),
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
