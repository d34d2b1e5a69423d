/** The part of search that runs in the browser, as one script to be measured. */
export { readIndex } from '../src/search/index-data.ts';
export { filesFor, search } from '../src/search/search.ts';
