/** Copying: as plain text and, where something is in italics, as rich text too. */
import { cite } from '#words';
import type { Run } from '../../citation/claim-note.ts';
import { say } from '../../words/message.ts';

/** Runs as nodes: text, and italics. */
export function nodesOf(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, italic }) => {
    if (!italic) return text;
    const node = document.createElement('i');
    node.textContent = text;
    return node;
  });
}

/**
 * Copies the content of an element, as rich text and as text. Where the browser refuses, it is selected for the reader.
 *
 * @param text where the element’s own has no breaks between its paragraphs.
 * @returns what to tell the reader.
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

/** Copies text. @param element selected where copying is not allowed. @returns what to tell the reader. */
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
