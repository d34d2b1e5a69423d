/** Content that is the same on every page, as HTML keyed by name. See `components/page/Once.astro`. */
import type { Archive } from '../archive/archive.ts';
import { remembered } from '../archive/remembered.ts';

export const renderedOnce = remembered((_: Archive): Map<string, string> => new Map());
