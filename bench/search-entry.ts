/** The part of search that runs in the browser, as one script to be measured. */
export { alike } from '../src/search/alike.ts';
export { readDate } from '../src/search/dates.ts';
export { Index } from '../src/search/index-data.ts';
export { answer } from '../src/search/search.ts';
