/**
 * The search index in the browser. Its first part is loaded once; the other pieces are loaded when a query or its
 * results need them.
 */

import { Hit } from '../../search/hit.ts';
import { Index } from '../../search/index-data.ts';
import type { PackedIndex } from '../../search/packed-index.ts';
import { hasPhrase } from '../../search/passage.ts';
import type { Piece, PieceContents, PieceKind } from '../../search/pieces/pieces.ts';
import { answer, type SearchResult } from '../../search/search.ts';

/** The content of a piece. @throws Error if it cannot be read. */
async function contentOf(index: Index, piece: Piece): Promise<PieceContents[PieceKind]> {
  if (piece.kind === 'alike') return (await import('../../search/alike.ts')).alike;
  if (piece.kind === 'dates') return (await import('../../search/dates.ts')).readDate;
  return readJson<PieceContents[PieceKind]>(index.addressOf(piece));
}

/** Maximum number of hits whose texts are checked for a phrase. */
const MOST_READ = 400;

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index could not be read (${response.status}).`);
  return (await response.json()) as T;
}

export class SearchClient {
  private readonly address: string;
  private index: Promise<Index> | undefined;
  /** Pieces that are being loaded, by address. */
  private readonly coming = new Map<string, Promise<void>>();

  /** @param address the address of the first part of the index. */
  constructor(address: string) {
    this.address = address;
  }

  /** The index; loaded again after a failure. */
  load(): Promise<Index> {
    this.index ??= this.read().catch((error: unknown) => {
      this.index = undefined;
      throw error;
    });
    return this.index;
  }

  private async read(): Promise<Index> {
    const index = new Index(await readJson<PackedIndex>(this.address));
    performance.mark('search-ready');
    return index;
  }

  /** Reads pieces in parallel, each only once. @throws Error if one cannot be read; the next call tries again. */
  private async take(index: Index, pieces: readonly Piece[]): Promise<void> {
    await Promise.all(
      pieces.map((piece) => {
        const address = index.addressOf(piece);
        const known =
          this.coming.get(address) ??
          contentOf(index, piece)
            .then((content) => index.take(piece, content))
            .finally(() => this.coming.delete(address));
        this.coming.set(address, known);
        return known;
      }),
    );
  }

  /**
   * Answers a query after reading the pieces it needs.
   *
   * @param whole whether later records must be among the hits.
   * @throws Error if a piece cannot be read.
   */
  async search(index: Index, typed: string, whole = true): Promise<SearchResult> {
    for (;;) {
      const found = answer(index, typed, whole);
      if ('hits' in found) return found;
      await this.take(index, found);
    }
  }

  /**
   * Of the first hits, those that contain every phrase. @throws Error if the texts of the first hits cannot be read.
   */
  async withPhrases(index: Index, { query, hits }: SearchResult): Promise<Hit[]> {
    const first = hits.slice(0, MOST_READ);
    await Promise.all([this.records(index, first), this.texts(index, first)]);
    return first.filter(({ at, record: { title } }) => {
      const text = `${title} · ${index.text(at)}`;
      return query.phrases.every((phrase) => hasPhrase(text, phrase));
    });
  }

  /** Every record as a hit, in the order of the index. */
  async everything(index: Index): Promise<Hit[]> {
    const hits = Array.from({ length: index.count }, (_, at) => new Hit(index, at, 0));
    await this.facts(index, hits);
    return hits;
  }

  /** Reads all that is needed to filter and sort these hits. @throws Error if a piece cannot be read. */
  facts(index: Index, hits: readonly Hit[]): Promise<void> {
    return this.wanted(index, () => {
      index.wantFacts(hits.map(({ at }) => at));
    });
  }

  /** Reads everything that pages show about these hits, except their texts. @throws Error if a piece cannot be read. */
  records(index: Index, hits: readonly Hit[]): Promise<void> {
    return this.wanted(index, () => {
      for (const { at } of hits) index.hasRecord(at);
    });
  }

  private async wanted(index: Index, ask: () => void): Promise<void> {
    index.pieces.begin();
    ask();
    await this.take(index, index.pieces.wanted);
  }

  /** Reads the texts of these hits. @throws Error if one cannot be read. */
  texts(index: Index, hits: readonly Hit[]): Promise<void> {
    return this.wanted(index, () => {
      for (const { at } of hits) index.has('texts', at);
    });
  }

  /** The text of a hit; empty if it is unavailable, in which case the next call tries again. */
  async text(index: Index, hit: Hit): Promise<string> {
    try {
      await this.texts(index, [hit]);
      return index.text(hit.at);
    } catch {
      return '';
    }
  }
}
