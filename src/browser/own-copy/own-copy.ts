/** `<own-copy>`: compares a reader’s file or text in slices of time, and shows the result. Nothing is sent anywhere. */
import { compared as words } from '#words';
import { type Copy, compareCopy } from '../../own-copy/compare.ts';
import { type CopyKind, MOST_BYTES, readCopyFile } from '../../own-copy/copy-file.ts';
import type { OwnCopyData } from '../../own-copy/known.ts';
import { tooLong, verdictWords } from '../../own-copy/verdict-words.ts';
import { counted } from '../../words/counted.ts';
import { dataOf } from '../page/data-of.ts';
import { make, sentence } from '../page/make.ts';
import { drawResult } from './result.ts';

/** Maximum time between pauses for the browser, in milliseconds. */
const SLICE = 12;
/** A longer text is not put into the field, because it would be slow to lay out. In UTF-16 units. */
const MOST_SHOWN = 100_000;

class OwnCopy extends HTMLElement {
  private facts: Promise<OwnCopyData> | undefined;
  private said!: HTMLElement;
  private result!: HTMLElement;
  private progress!: HTMLProgressElement;
  private picked!: HTMLInputElement;
  private field!: HTMLTextAreaElement;
  private forgets!: HTMLButtonElement;
  /** Number of the copy being read; work on earlier ones is abandoned. */
  private turn = 0;

  connectedCallback(): void {
    const said = this.querySelector<HTMLElement>('[data-said]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    const progress = this.querySelector('progress');
    const picked = this.querySelector<HTMLInputElement>('input[type="file"]');
    const field = this.querySelector('textarea');
    const forgets = this.querySelector<HTMLButtonElement>('[data-forget]');
    const details = this.querySelector('details');
    if (!said || !result || !progress || !picked || !field || !forgets || !details) return;
    Object.assign(this, { said, result, progress, picked, field, forgets });
    picked.addEventListener('change', () => this.takeFiles(picked.files));
    // Allows the same file to be picked again.
    picked.addEventListener('click', () => {
      picked.value = '';
    });
    field.addEventListener('paste', (event) => this.paste(event));
    this.querySelector('[data-compare]')?.addEventListener('click', () => void this.takeText(field.value));
    forgets.addEventListener('click', () => this.forget());
    // Without this, a file dropped next to the field would replace the page.
    addEventListener('dragover', (event) => {
      if (!details.open || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    });
    addEventListener('drop', (event) => {
      if (!details.open || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.takeFiles(event.dataTransfer.files);
    });
    this.dataset.ready = '';
    this.takeFiles(picked.files);
  }

  private takeFiles(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) void this.takeFile(file, files?.length ?? 1);
  }

  private paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' && files !== undefined && files.length > 0) {
      event.preventDefault();
      this.takeFiles(files);
    } else if (text.length > MOST_SHOWN) {
      event.preventDefault();
      void this.takeText(text);
    } else if (this.field.value === '') void this.takeText(text);
  }

  private async takeFile(file: File, count: number): Promise<void> {
    const turn = this.begin(...sentence(words.reading, { file: file.name }));
    try {
      const data = await this.load();
      if (file.size > MOST_BYTES) {
        this.say(turn, tooLong(file.size, data));
        return;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { kind, text } = readCopyFile(bytes, file.name);
      const read = kind === 'page' && text !== undefined ? await this.pageText(turn, text) : text;
      const copy = { bytes, text: read };
      const first = count > 1 ? [`${counted(words.firstOf, count)} `] : [];
      await this.compare(turn, data, copy, kind, (answer) => [
        ...first,
        ...sentence(words.answer, { file: file.name, answer: document.createTextNode(answer) }),
      ]);
    } catch (error) {
      const unread = error instanceof DOMException;
      this.say(turn, ...(unread ? sentence(words.unreadable, { file: file.name }) : [words.unreached]));
    }
  }

  private async takeText(text: string): Promise<void> {
    const turn = this.begin(words.readingPasted);
    try {
      const data = await this.load();
      await this.compare(turn, data, { text, bytes: new TextEncoder().encode(text) }, undefined, (answer) => [answer]);
    } catch {
      this.say(turn, words.unreached);
    }
  }

  /** The data to compare copies with; loaded again after a failure. */
  private load(): Promise<OwnCopyData> {
    this.facts ??= this.read().catch((error: unknown) => {
      this.facts = undefined;
      throw error;
    });
    return this.facts;
  }

  private async read(): Promise<OwnCopyData> {
    const response = await fetch(dataOf(this, 'facts'));
    if (!response.ok) throw new Error(`The fingerprint could not be read (${response.status}).`);
    return (await response.json()) as OwnCopyData;
  }

  /**
   * The code that parses a page is large, and few copies are pages. @returns undefined if another copy was given
   * meanwhile.
   */
  private async pageText(turn: number, html: string): Promise<string | undefined> {
    const { textOfPage } = await import('../../own-copy/page-text.ts');
    return this.inSlices(turn, textOfPage(html));
  }

  /** @param kind of the file; undefined for pasted text. @param saying message shown with the result. */
  private async compare(
    turn: number,
    data: OwnCopyData,
    copy: Copy,
    kind: CopyKind | undefined,
    saying: (answer: string) => readonly (Node | string)[],
  ): Promise<void> {
    const compared = await this.inSlices(turn, compareCopy(data, copy));
    if (compared === undefined) return;
    const { answer, more } = verdictWords(data, compared, kind ?? 'text', kind === undefined);
    this.result.replaceChildren(
      ...more.map((each) => make('p', {}, each)),
      ...drawResult(data, compared, copy.text ?? ''),
    );
    this.say(turn, ...saying(answer));
  }

  /** @returns undefined if another copy was given meanwhile. */
  private async inSlices<T>(turn: number, steps: Generator<number, T, void>): Promise<T | undefined> {
    while (turn === this.turn) {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return step.value;
      this.progress.hidden = false;
      this.progress.value = step.value;
      await new Promise((ready) => setTimeout(ready));
    }
    return undefined;
  }

  private begin(...said: readonly (Node | string)[]): number {
    this.turn += 1;
    this.result.replaceChildren();
    this.said.replaceChildren(...said);
    this.progress.value = 0;
    this.dataset.state = 'reading';
    return this.turn;
  }

  private say(turn: number, ...said: readonly (Node | string)[]): void {
    if (turn !== this.turn) return;
    this.said.replaceChildren(...said);
    this.progress.hidden = true;
    this.forgets.hidden = false;
    this.dataset.state = 'said';
  }

  private forget(): void {
    this.begin();
    this.progress.hidden = true;
    this.picked.value = '';
    this.field.value = '';
    this.field.focus();
    this.forgets.hidden = true;
    delete this.dataset.state;
  }
}

customElements.define('own-copy', OwnCopy);
