/** Copies plain text and, if anything is in italics, rich text as well. */
import { cite } from '#words';
import type { Run } from '../../citation/claim-note.ts';
import { say } from '../../words/message.ts';
import { make } from '../page/make.ts';

/** Converts runs to nodes: text and italics. */
export function nodesOf(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, italic }) => (italic ? make('i', {}, text) : text));
}

/**
 * Copies the content of an element as both rich and plain text. If the browser refuses, copies only plain text. If it
 * refuses that too, selects the content for the reader.
 *
 * @param text the plain text, for an element whose own text has no breaks between its paragraphs.
 * @returns a message for the reader.
 */
export async function copyElement(element: HTMLElement, text = element.textContent.trim()): Promise<string> {
  try {
    const types = { 'text/plain': text, 'text/html': element.innerHTML };
    const blobs = Object.entries(types).map(([type, data]) => [type, new Blob([data], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return cite.copied;
  } catch {
    return copyText(text, element);
  }
}

/** Copies text. @param element selected for the reader if the browser refuses. @returns a message for the reader. */
export async function copyText(text: string, element?: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return cite.copied;
  } catch {
    if (element === undefined) return say(cite.copyYourself, { text });
    getSelection()?.selectAllChildren(element);
    return cite.selected;
  }
}
