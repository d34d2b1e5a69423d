/**
 * `CITATION.cff`: how to cite the dataset (Citation File Format 1.2.0). Every value is written as a JSON string, which
 * is also valid YAML.
 */
import { spdx } from './data-file.ts';
import type { WholeArchive } from './whole.ts';

/** @param homepage address of the page about the data. */
export function cff({ archive, principals }: WholeArchive, homepage: string): string {
  const { version, licence } = archive;
  const text = (value: string) => JSON.stringify(value);
  const name = spdx(licence.url);
  const keywords = [...new Set(principals.map((principal) => principal.name))];
  return `${[
    'cff-version: 1.2.0',
    `message: ${text('If you use these data, please cite them. For what a document says, cite the document at its paragraph, as recorded in this archive.')}`,
    'type: dataset',
    `title: ${text(archive.title)}`,
    `abstract: ${text(archive.description)}`,
    'authors:',
    `  - name: ${text(archive.publisher)}`,
    `version: ${text(version.number)}`,
    ...(version.date === null ? [] : [`date-released: ${text(version.date)}`]),
    name === undefined ? `license-url: ${text(licence.url)}` : `license: ${name}`,
    `url: ${text(homepage)}`,
    ...(keywords.length === 0 ? [] : ['keywords:', ...keywords.map((keyword) => `  - ${text(keyword)}`)]),
  ].join('\n')}\n`;
}
