import { z } from 'zod';
import { SLUG } from '../../address/slug.ts';
import { LICENCE_IDS } from './licences.ts';
import { line, prose } from './text.ts';

/**
 * File extensions of images that can be displayed, each with its media type, its file signature and the byte offset at
 * which the signature begins.
 */
export const PICTURES = {
  jpg: { type: 'image/jpeg', signature: '\xff\xd8\xff', at: 0 },
  png: { type: 'image/png', signature: '\x89PNG', at: 0 },
  webp: { type: 'image/webp', signature: 'WEBP', at: 8 },
  avif: { type: 'image/avif', signature: 'ftypavi', at: 4 },
} as const;

const PICTURE_NAME = new RegExp(`^${SLUG}\\.(?:${Object.keys(PICTURES).join('|')})$`);

const openLicences = LICENCE_IDS.filter((id) => id !== 'others');

const imageSchema = z.strictObject({
  file: z
    .string()
    .regex(PICTURE_NAME, {
      error: (issue) =>
        `${JSON.stringify(issue.input)} is not the name of a picture || Write the name of a file in images/, in small letters, digits and hyphens: "first-light.jpg".`,
    })
    .describe('Name of the file in images/: jpg, png, webp or avif.'),
  alt: prose.describe('What the picture shows, for readers who cannot see it.'),
  credit: line.describe('Whose picture it is: the credit line printed with it.'),
  licence: z.enum(openLicences).describe('The terms under which it may be published.'),
  source: line.optional().describe('Where it comes from: an address, or the repository and shelf mark.'),
});
export type Image = z.infer<typeof imageSchema>;

/** The address at which an image was found, if its source is nothing but a web address. */
export const sourceAddress = ({ source = '' }: Image): URL | undefined =>
  /^https?:\/\/\S+$/i.test(source) && URL.canParse(source) ? new URL(source) : undefined;

export const images = z.array(imageSchema).min(1).optional().describe('Pictures that belong to this record.');
