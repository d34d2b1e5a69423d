import { z } from 'zod';
import { prose } from './text.ts';

/** A page of our own prose, such as about, method or corrections. The file’s body is the page. */
export const pageSchema = z.strictObject({
  title: prose.describe('Title and heading.'),
  description: prose.describe('One sentence for search engines.'),
  order: z.int().describe('This page’s place among the pages about the archive.'),
});
