/** The Trusted Types policy that allows the page of a source to start the script for reading a reader’s own file. */
export const READER_POLICY = 'document-reader';
