/** The Trusted Types policy that lets the page of a source start the script that reads a reader’s own file. */
export const READER_POLICY = 'document-reader';
