/**
 * Content while it is edited. The server that checks it after every change hands it to the pages made in the same
 * process: nothing is written down and read again in between. In a build nothing is handed over.
 */
import type { Entry, Records } from './records.ts';

export interface EditedContent {
  /** Valid each by itself and against each other. */
  readonly records: Records;
  /** The Markdown below a record’s frontmatter, as the HTML that a build makes of it. */
  readonly html: (entry: Entry<unknown>) => Promise<string>;
  /** Whether pages made before are known to be old. */
  taken: boolean;
}

interface Editing {
  content?: EditedContent;
}

/** Where both find it: pages are made by modules of their own, which share nothing else with the server. */
const HELD = Symbol.for('content while it is edited');
const holder = globalThis as { [HELD]?: Editing };

/** From here on content is edited, and goes to the pages this way alone. */
export function beginEditing(): void {
  holder[HELD] ??= {};
}

/** Whether content is edited; no setting of the environment says so, as some builds are made with that of development. */
export const isEdited = (): boolean => holder[HELD] !== undefined;

/** What was last found whole; undefined in a build, and while nothing was. */
export const edited = (): EditedContent | undefined => holder[HELD]?.content;

/** Gives pages what was found whole. */
export function handOver(content: EditedContent): void {
  holder[HELD] = { content };
}
