import { z } from 'zod';
import { SLUG } from '../../address/slug.ts';
import { line, prose } from './text.ts';

const NO_COLOUR = 'is not a colour || Write it in quotes, with six digits after "#": "#1d5c4d".';
const colour = z
  .string({ error: NO_COLOUR })
  .regex(/^#[0-9a-f]{6}$/i, { error: (issue) => `${JSON.stringify(issue.input)} ${NO_COLOUR}` });

const LOGO_NAME = new RegExp(`^${SLUG}\\.(?:svg|png)$`);
const FONT_NAME = new RegExp(`^(?:system|${SLUG}\\.woff2)$`);

const logoFile = z.string().regex(LOGO_NAME, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is not the name of a logo || Write the name of an SVG or PNG file in images/, in small letters, digits and hyphens: "logo.svg".`,
});

/** The archive’s own look: its logo, accent colour and font. */
export const lookSchema = z.strictObject({
  logo: z
    .strictObject({
      file: logoFile.describe('Name of the file in images/: svg or png, 20 kB at most.'),
      dark: logoFile.optional().describe('Another file for dark pages, if the first cannot be seen on them.'),
      alt: prose.describe('What the logo says or shows, for readers who cannot see it.'),
      instead: z
        .boolean()
        .optional()
        .describe('true: the logo contains the title and replaces it. If left out, the logo comes before the title.'),
      icon: z.boolean().optional().describe('true: the logo is also the icon of the site.'),
    })
    .optional()
    .describe('A logo for the header of every page.'),
  accent: z
    .strictObject({
      light: colour.describe('The colour for light pages, in quotes: "#1d5c4d".'),
      dark: colour.optional().describe('The colour for dark pages; if left out, it is derived from the light one.'),
    })
    .optional()
    .describe(
      'The one colour of the site, for whatever is selected, found or pointed at. It must be readable as text on every background used on the site’s pages.',
    ),
  font: z
    .strictObject({
      file: z
        .string()
        .regex(FONT_NAME, {
          error: (issue) =>
            `${JSON.stringify(issue.input)} is not the name of a font || Write the name of a woff2 file in fonts/, in small letters, digits and hyphens: "garden.woff2"; or "system" for the reader’s own font.`,
        })
        .describe('"system" for the serif font of the reader’s device, or a woff2 file in fonts/.'),
      licence: line
        .optional()
        .describe('For a file: the font’s owner and its licence, shown in a line at the foot of every page.'),
    })
    .optional()
    .describe(
      'The font of headings and running text. Labels, tables and the drawing keep the default font, because the layout of the drawing depends on the widths of that font’s letters.',
    ),
});
export type Look = z.infer<typeof lookSchema>;
