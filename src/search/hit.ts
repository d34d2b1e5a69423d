/** A search result. */
import type { RecordKind, SearchRecord } from './data.ts';
import type { Index } from './index-data.ts';

/** A record that was found. Its title may not have been loaded yet. */
export class Hit {
  /** Index of the record. */
  readonly at: number;
  readonly score: number;
  readonly #index: Index;

  constructor(index: Index, at: number, score: number) {
    this.#index = index;
    this.at = at;
    this.score = score;
  }

  get kind(): RecordKind {
    return this.#index.rank(this.at).kind;
  }

  /** The record itself. @throws Error if it has not been loaded. */
  get record(): SearchRecord {
    return this.#index.record(this.at);
  }
}
