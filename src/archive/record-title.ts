/** What a record is called where it is named without being there: among the records that went. */
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import type { RecordContent } from './edition.ts';
import { placeWords } from './place-words.ts';
import { readName } from './record-name.ts';
import { locator } from './schema/text.ts';

/**
 * The title of a record, from what it says.
 *
 * @param contents of all records by name, of the time when it was there.
 */
export function titleOf(name: string, contents: ReadonlyMap<string, RecordContent>, words: Words): string {
  const { kind, id } = readName(name);
  const { data = {} } = contents.get(name) ?? {};
  if (kind === 'claim') {
    const source = contents.get(`sources/${id.split('/')[0]}`)?.data.short;
    return say(words.versions.statement, {
      source: String(source),
      place: placeWords(locator.parse(data.at), words.places),
    });
  }
  return String(kind === 'source' ? data.short : kind === 'actor' ? data.name : data.title);
}
