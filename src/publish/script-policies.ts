/** The Trusted Types policies of the site. Each lets one script start one other, and nothing else. */

/** Lets a page register the script that stores the archive for offline reading. */
export const WORKER_POLICY = 'offline-worker';
/** Lets the page of a source start the script that reads a reader’s own file. */
export const READER_POLICY = 'document-reader';
