/**
 * Compares a reader’s file or text with the document, then shows the copy paragraph by paragraph next to the
 * statements. The comparison pauses regularly, so that the page keeps responding. Nothing is sent anywhere.
 */
import { compared as words } from '#words';
import type { Format } from '../../documents/read-document.ts';
import { type Compared, type Copy, compareCopy } from '../../own-copy/compare.ts';
import { type CopyKind, MOST_BYTES, readCopyFile } from '../../own-copy/copy-file.ts';
import type { OwnCopyData } from '../../own-copy/known.ts';
import { runningText } from '../../own-copy/running-text.ts';
import { sizeWords, tooLong, verdictWords } from '../../own-copy/verdict-words.ts';
import { counted } from '../../words/counted.ts';
import { say } from '../../words/message.ts';
import { dataOf } from '../page/data-of.ts';
import { make, sentence } from '../page/make.ts';
import { type Beside, showBeside } from './beside.ts';
import type { Asked } from './document-reader.ts';
import { forgetCopy, type KeptCopy, keepCopy, keptCopy } from './kept.ts';
import { readApart, readerSize, stopReading } from './read-apart.ts';

/** Maximum time between two pauses of the comparison, in milliseconds. */
const SLICE = 12;

/** The elements of the section where a copy is provided. */
function partsOf(host: HTMLElement) {
  const part = <T extends Element>(selector: string): T => {
    const found = host.querySelector<T>(selector);
    if (found === null) throw new Error(`<${host.localName}> has no ${selector}.`);
    return found;
  };
  return {
    said: part<HTMLElement>('[data-said]'),
    result: part<HTMLElement>('[data-result]'),
    progress: part<HTMLProgressElement>('progress'),
    picked: part<HTMLInputElement>('input[type="file"]'),
    field: part<HTMLTextAreaElement>('textarea'),
    forgets: part<HTMLButtonElement>('[data-forget]'),
    keeping: part<HTMLElement>('[data-keep]'),
    keeps: part<HTMLInputElement>('[data-keep] input'),
    notKept: part<HTMLElement>('[data-not-kept]'),
  };
}

/** The text of a file, if any, with the kind of file or the reason why its text was not read. */
interface TextRead {
  readonly kind: Parameters<typeof verdictWords>[2];
  readonly text: string | undefined;
}

/** A copy as the reader provided it, or as this browser stored it. */
interface Given {
  readonly copy: Copy;
  readonly kind: TextRead['kind'];
  /** The name of the copy’s file; undefined for pasted text. */
  readonly name: string | undefined;
  /** Whether only the text is available, not the bytes of a file. True also for a file that the browser has stored. */
  readonly pasted: boolean;
}

export class Reading {
  private readonly host: HTMLElement;
  private readonly parts: ReturnType<typeof partsOf>;
  private facts: Promise<OwnCopyData> | undefined;
  /** The number of the copy being read; work on earlier copies is abandoned. */
  private turn = 0;
  /** Formats whose code the reader agreed to load. */
  private readonly loaded = new Set<Format>();
  /** The copy shown on the page, with the remarks on it and a function that removes it. */
  private shown: { readonly copy: KeptCopy; readonly beside: Beside } | undefined;

  constructor(host: HTMLElement) {
    this.host = host;
    this.parts = partsOf(host);
    this.parts.forgets.addEventListener('click', () => this.forget());
    // Firefox restores a checked box when the page is reloaded. The box must be checked only if a copy is stored.
    this.parts.keeps.checked = keptCopy() !== undefined;
    this.parts.keeps.addEventListener('change', () => {
      if (this.parts.keeps.checked) this.keep();
      else forgetCopy();
    });
  }

  /** Reads a file and compares it. @param count number of files provided at once; the others are not read. */
  async takeFile(file: File, count: number): Promise<void> {
    const turn = this.begin(...sentence(words.reading, { file: file.name }));
    try {
      const data = await this.load();
      if (file.size > MOST_BYTES) {
        this.say(turn, tooLong(file.size, data));
        return;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      const first = count > 1 ? [`${counted(words.firstOf, count)} `] : [];
      const read = await this.textOf(turn, file.name, bytes);
      if (read === undefined) return;
      const copy = { bytes, text: read.text };
      await this.compare(turn, data, { copy, kind: read.kind, name: file.name, pasted: false }, first);
    } catch (error) {
      const unread = error instanceof DOMException;
      this.say(turn, ...(unread ? sentence(words.unreadable, { file: file.name }) : [words.unreached]));
    }
  }

  /** Compares text that was pasted, or that this browser has stored. */
  async takeText({ text, name }: KeptCopy): Promise<void> {
    const turn = this.begin(...(name === undefined ? [words.readingPasted] : sentence(words.reading, { file: name })));
    try {
      const copy = { text, bytes: new TextEncoder().encode(text) };
      await this.compare(turn, await this.load(), { copy, kind: 'text', name, pasted: true });
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
    const response = await fetch(dataOf(this.host, 'facts'));
    if (!response.ok) throw new Error(`The fingerprint could not be read (${response.status}).`);
    return (await response.json()) as OwnCopyData;
  }

  /**
   * The text of a file. The code that reads a formatted document is loaded only if the reader agrees, because it is
   * large.
   *
   * @returns undefined if another copy was opened in the meantime, or if the code that reads this one could not be
   * loaded.
   */
  private async textOf(turn: number, name: string, bytes: Uint8Array): Promise<TextRead | undefined> {
    const { kind, text } = readCopyFile(bytes, name);
    if (kind === 'page' && text !== undefined) return this.readApart(turn, kind, { page: text });
    if (kind !== 'docx' && kind !== 'odt' && kind !== 'epub' && kind !== 'pdf') return { kind, text };
    await this.agreed(turn, kind, name);
    return turn === this.turn ? this.readApart(turn, kind, { bytes }) : undefined;
  }

  /** Before the code for a format is first loaded on a page, asks the reader and waits until they agree. */
  private async agreed(turn: number, format: Format, name: string): Promise<void> {
    const bytes = readerSize(format);
    if (bytes === undefined || this.loaded.has(format)) return;
    const size = sizeWords(bytes);
    const button = make('button', { type: 'button' }, say(words.loadReader, { size }));
    this.say(turn, ...sentence(words.answer, { file: name, answer: say(words.readerSize, { size }) }));
    this.parts.result.replaceChildren(make('p', {}, button));
    await new Promise((press) => button.addEventListener('click', press));
    if (turn !== this.turn) return;
    this.loaded.add(format);
    this.parts.said.replaceChildren(...sentence(words.reading, { file: name }));
    this.parts.result.replaceChildren();
    this.parts.picked.focus();
    this.host.dataset.state = 'reading';
  }

  /** @returns the text of the file, or the reason why it has none; undefined in the same cases as `textOf`. */
  private async readApart(turn: number, kind: CopyKind, asked: Asked): Promise<TextRead | undefined> {
    this.parts.progress.removeAttribute('value');
    this.parts.progress.hidden = false;
    const answer = await readApart(asked);
    if (turn !== this.turn) return undefined;
    if ('blocks' in answer) return { kind, text: runningText(answer.blocks) };
    if (answer.unread !== 'unreached')
      return { kind: answer.unread, text: answer.unread === 'no-words' ? '' : undefined };
    this.loaded.clear();
    this.say(turn, words.unreached);
    return undefined;
  }

  /** Compares a copy and tells the reader the result. @param first text shown before the answer. */
  private async compare(
    turn: number,
    data: OwnCopyData,
    { copy, kind, name, pasted }: Given,
    first: readonly string[] = [],
  ): Promise<void> {
    const compared = await this.inSlices(turn, compareCopy(data, copy));
    if (compared === undefined) return;
    const { answer, more } = verdictWords(data, compared, kind, pasted);
    this.parts.result.replaceChildren(...more.map((each) => make('p', {}, each)));
    if (copy.text !== undefined)
      this.show(data, compared, name === undefined ? { text: copy.text } : { text: copy.text, name });
    const named =
      name === undefined ? [answer] : sentence(words.answer, { file: name, answer: document.createTextNode(answer) });
    this.say(turn, ...first, ...named);
  }

  /** Shows a copy paragraph by paragraph, if the comparison has shown that it is a copy of this document. */
  private show(data: OwnCopyData, compared: Compared, copy: KeptCopy): void {
    if (compared.verdict !== 'same' && compared.verdict !== 'differs') return;
    const beside = showBeside(data, compared, copy.text);
    this.shown = { copy, beside };
    this.parts.result.append(...beside.overview);
    this.parts.keeping.hidden = false;
    if (this.parts.keeps.checked) this.keep();
  }

  /**
   * Stores the copy shown. If the browser cannot store it, any copy stored earlier remains, and the reader is told so.
   */
  private keep(): void {
    if (this.shown === undefined) return;
    const kept = keepCopy(this.shown.copy);
    const still = keptCopy() === undefined ? [] : [words.stillKept];
    this.parts.notKept.textContent = kept ? '' : [words.notKept, ...still].join(' ');
    this.parts.keeps.checked = kept;
  }

  /** Runs a comparison with pauses. @returns its result; undefined if another copy was opened in the meantime. */
  private async inSlices<T>(turn: number, steps: Generator<number, T, void>): Promise<T | undefined> {
    while (turn === this.turn) {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return step.value;
      this.parts.progress.hidden = false;
      this.parts.progress.value = step.value;
      await new Promise((ready) => setTimeout(ready));
    }
    return undefined;
  }

  private begin(...said: readonly (Node | string)[]): number {
    const { result, progress, keeping, notKept } = this.parts;
    this.turn += 1;
    stopReading();
    this.shown?.beside.remove();
    this.shown = undefined;
    result.replaceChildren();
    this.parts.said.replaceChildren(...said);
    progress.value = 0;
    keeping.hidden = true;
    notKept.textContent = '';
    this.host.dataset.state = 'reading';
    return this.turn;
  }

  private say(turn: number, ...said: readonly (Node | string)[]): void {
    if (turn !== this.turn) return;
    this.parts.said.replaceChildren(...said);
    this.parts.progress.hidden = true;
    this.parts.forgets.hidden = false;
    this.host.dataset.state = 'said';
  }

  /** Removes the copy from the page and from this browser. */
  private forget(): void {
    const { progress, picked, field, forgets, keeps } = this.parts;
    this.begin();
    forgetCopy();
    keeps.checked = false;
    progress.hidden = true;
    picked.value = '';
    field.value = '';
    field.focus();
    forgets.hidden = true;
    delete this.host.dataset.state;
  }
}

let reading: Reading | undefined;

/** The object that reads copies on this page; there is only one. @param host the element where a copy is provided. */
export function readingOf(host: HTMLElement): Reading {
  reading ??= new Reading(host);
  return reading;
}
