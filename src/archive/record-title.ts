/** The title of a record that is mentioned but may no longer exist, such as one that was withdrawn. */
import type { Words } from '../words/languages.ts';
import { say } from '../words/message.ts';
import type { RecordContent } from './edition.ts';
import { placeWords } from './place-words.ts';
import { readName } from './record-name.ts';
import { locator } from './schema/text.ts';

/**
 * The title of a record, from its content.
 *
 * @param contents the contents of all records, by name, at a time when the record existed.
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
