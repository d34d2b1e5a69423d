/** Documents that may be published in full, as files under their own licence rather than the archive’s. */
import type { Archive } from '../archive/archive.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** File name of a document within `/data/`. */
export const textName = (source: string): string => `text-${source}.txt`;

/** The files, in the order of the sources. */
export function documentTexts({ sources }: Archive): DataFile[] {
  return sources.flatMap(({ id, record, text }) => {
    if (text === undefined) return [];
    const says = `The text of a document: ${record.title} (${record.short}). ${text.attribution} Licence: ${text.licence.name}.`;
    return [{ ...dataFile(textName(id), 'text/plain; charset=utf-8', says, text.content), licence: text.licence }];
  });
}
