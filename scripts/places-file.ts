/** Adds a place to `places.yaml`; everything else in the file keeps its exact text. */
import { listed } from '../src/desk/template.ts';
import { CannotChange, withEntry } from '../src/desk/yaml-edit.ts';

/**
 * The text of `places.yaml` with a place added at the end.
 *
 * @param written undefined if there is no file yet.
 * @returns undefined if the list is in a form that cannot be extended.
 */
export function placesWith(written: string | undefined, place: Readonly<Record<string, unknown>>): string | undefined {
  if (written === undefined) return `places:\n${listed(place).join('\n')}\n`;
  try {
    const added = withEntry(written.replaceAll('\r\n', '\n').replace(/\n?$/, '\n'), ['places'], place);
    return written.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
  } catch (error) {
    if (!(error instanceof CannotChange)) throw error;
    return undefined;
  }
}
