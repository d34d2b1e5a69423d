/**
 * The archive from which pages are made. It has been read, checked and joined before, and this happens again whenever
 * the content is edited.
 */
import { lastReading } from 'virtual:content';
import type { Archive } from '../archive/archive.ts';

/** The joined archive. Everything computed from it is cached with it (`archive/remembered.ts`) and nowhere else. */
export const getArchive = (): Archive => lastReading().archive;
