/** The text of a file that another program wrote: UTF-8 or, if it is marked as such, UTF-16. */
import type { Brought, Fault } from './proposal.ts';

/**
 * @returns the text without its byte order mark and with `\n` at the end of each line, or what is wrong with the file.
 */
export function fileText({ name, bytes }: Brought): { text: string } | { fault: Fault } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
    if (text.trim() !== '') return { text };
    return { fault: { from: name, wrong: 'the file is empty', instead: 'Export it again.' } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const instead = 'Save or export it as UTF-8 (in Excel: “CSV UTF-8”).';
    return { fault: { from: name, wrong: 'the file is not UTF-8', instead } };
  }
}
