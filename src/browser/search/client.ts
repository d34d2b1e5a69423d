/**
 * The search index in the browser. The index is loaded when first needed, postings when their word is searched for, and
 * texts when they are shown.
 */
import type { PackedIndex, PostingFile } from '../../search/data.ts';
import { type Index, readIndex } from '../../search/index-data.ts';
import { filesFor, type SearchResult, search } from '../../search/search.ts';

export class SearchClient {
  private index: Promise<Index> | undefined;
  private readonly files = new Map<number, Promise<readonly string[]>>();

  /** @param address of the packed index, which lists its other files. */
  constructor(private readonly address: string) {}

  /** The index; loaded again after a failure. */
  load(): Promise<Index> {
    this.index ??= this.read().catch((error: unknown) => {
      this.index = undefined;
      throw error;
    });
    return this.index;
  }

  private async read(): Promise<Index> {
    const response = await fetch(this.address);
    if (!response.ok) throw new Error(`The index could not be read (${response.status}).`);
    const index = readIndex((await response.json()) as PackedIndex);
    performance.mark('search-ready');
    return index;
  }

  /** Answers a query after loading the files it needs. @throws Error if one cannot be read. */
  async search(index: Index, typed: string): Promise<SearchResult> {
    const wanted = filesFor(index, typed);
    if (wanted.length > 0) await Promise.all(wanted.map((file) => this.readPostings(index, file)));
    return search(index, typed);
  }

  private async readPostings(index: Index, file: number): Promise<void> {
    const path = index.files[file];
    if (path === undefined) throw new Error(`The index has no file ${file} of postings.`);
    const response = await fetch(path);
    if (!response.ok) throw new Error(`The index could not be read (${response.status}).`);
    index.take(file, (await response.json()) as PostingFile);
  }

  /** The text of a record; empty if it is unavailable, in which case the next call tries again. */
  async text(index: Index, record: number): Promise<string> {
    const file = Math.floor(record / index.shard);
    const known =
      this.files.get(file) ??
      this.readTexts(index.texts[file]).catch(() => {
        this.files.delete(file);
        return [];
      });
    this.files.set(file, known);
    return (await known)[record % index.shard] ?? '';
  }

  private async readTexts(path: string | undefined): Promise<readonly string[]> {
    if (path === undefined) return [];
    const response = await fetch(path);
    if (!response.ok) throw new Error(`The texts could not be read (${response.status}).`);
    return (await response.json()) as string[];
  }
}
