/** The archive that pages are made from: read, checked and joined beforehand, and again whenever content is edited. */
import { lastReading } from 'virtual:content';
import type { Archive } from '../archive/archive.ts';

/** The joined archive. Everything computed from it is cached with it (`archive/remembered.ts`), and nowhere else. */
export const getArchive = (): Archive => lastReading().archive;
