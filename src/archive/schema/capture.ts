import { z } from 'zod';
import { address, edtf } from './text.ts';

/** A stored copy of a page on the web, as a web archive keeps it. */
export const captureSchema = z.strictObject({
  address: address.describe('Address of the stored copy.'),
  date: edtf.describe('The day it was stored, EDTF in quotes.'),
});
export type Capture = z.infer<typeof captureSchema>;
