/** The files that an import writes. */
import type { Left } from './proposal.ts';

/** A file that an import would write. */
export interface Made {
  readonly place: 'content' | 'drafts';
  /** Path within the content folder, or within the folder of drafts. */
  readonly path: string;
  readonly text: string;
  /** The earlier text, if the file exists and something is added to it. */
  readonly before?: string;
  readonly from: string;
  /** What a draft lacks. */
  readonly open: readonly string[];
  readonly remarks: readonly string[];
  readonly left: readonly Left[];
}
