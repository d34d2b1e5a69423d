/**
 * The archive from which pages are made. It is read, checked and joined before the pages are made, and again whenever
 * the content is edited.
 */
import { lastReading } from 'virtual:content';
import type { Archive } from '../archive/archive.ts';

/** The joined archive. Everything computed from it is cached with it (`archive/remembered.ts`) and nowhere else. */
export const getArchive = (): Archive => lastReading().archive;
