/**
 * Waits for a reader’s copy to be picked, dropped or pasted. The code that compares it is loaded when a copy is
 * provided, or at once if this browser has stored one.
 */
import { dataOf } from '../page/data-of.ts';
import { type KeptCopy, keptCopy } from './kept.ts';
import type { Reading } from './own-copy.ts';

/** Maximum length of a text put into the field, in UTF-16 units. A longer text would be slow to lay out. */
const MOST_SHOWN = 100_000;

function wait(host: HTMLElement, details: HTMLDetailsElement): void {
  const picked = host.querySelector<HTMLInputElement>('input[type="file"]');
  const field = host.querySelector('textarea');
  const said = host.querySelector('[data-said]');
  if (picked === null || field === null || said === null) return;
  const give = async (take: (reading: Reading) => Promise<void>) => {
    // The result for an earlier copy no longer applies.
    host.dataset.state = 'reading';
    try {
      const { readingOf } = await import('./own-copy.ts');
      await take(readingOf(host));
    } catch {
      said.textContent = dataOf(host, 'unreached');
      host.dataset.state = 'said';
    }
  };
  const takeFiles = (files: FileList | null | undefined) => {
    const file = files?.[0];
    const count = files?.length ?? 0;
    if (file !== undefined) void give((reading) => reading.takeFile(file, count));
  };
  const takeText = (copy: KeptCopy) => void give((reading) => reading.takeText(copy));

  picked.addEventListener('change', () => takeFiles(picked.files));
  // Allows the same file to be picked again.
  picked.addEventListener('click', () => {
    picked.value = '';
  });
  field.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' && files !== undefined && files.length > 0) {
      event.preventDefault();
      takeFiles(files);
    } else if (text.length > MOST_SHOWN) {
      event.preventDefault();
      takeText({ text });
    } else if (field.value === '') takeText({ text });
  });
  host.querySelector('[data-compare]')?.addEventListener('click', () => takeText({ text: field.value }));
  host.addEventListener('dragenter', () => {
    details.open = true;
  });
  // Without this handler, a file dropped next to the field would replace the page.
  addEventListener('dragover', (event) => {
    if (!details.open || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  });
  addEventListener('drop', (event) => {
    if (!details.open || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    takeFiles(event.dataTransfer.files);
  });
  host.dataset.ready = '';
  // The browser may fill in the field again when the page is reloaded.
  takeFiles(picked.files);
  const kept = keptCopy();
  if (kept !== undefined && !picked.files?.length) {
    details.open = true;
    takeText(kept);
  }
}

const host = document.querySelector<HTMLElement>('own-copy');
const details = host?.querySelector('details');
if (host && details) wait(host, details);
