import { z } from 'zod';
import { address, edtf } from './text.ts';

/** A copy of a web page stored by a web archive. */
export const captureSchema = z.strictObject({
  address: address.describe('Address of the stored copy.'),
  date: edtf.describe('The day it was stored: an EDTF date in quotes.'),
});
export type Capture = z.infer<typeof captureSchema>;
