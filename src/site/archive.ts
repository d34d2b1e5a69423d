/** The archive that pages are made from: read, checked and joined before they are, and again when content is edited. */
import { lastReading } from 'virtual:content';
import type { Archive } from '../archive/archive.ts';

/** The joined archive. Everything made of it is remembered by it (`archive/remembered.ts`), and by nothing else. */
export const getArchive = (): Archive => lastReading().archive;
