/** The types of value that fields can have, each with advice on what to write instead of a wrong value. */
import { z } from 'zod';
import { LONGEST_SLUG, SLUG } from '../../address/slug.ts';
import { DateError, parseDate } from '../date.ts';
import { slugFrom } from '../slug-from.ts';

/** In a schema message, separates what is wrong from what to write; `messageParts` splits it again. */
export const INSTEAD = ' || ';

/**
 * Splits a schema message into what is wrong and what to write instead; `instead` is empty if the message has no
 * advice.
 */
export function messageParts(message: string): { readonly wrong: string; readonly instead: string } {
  const [wrong = '', instead = ''] = message.split(INSTEAD);
  return { wrong, instead };
}

const says = (wrong: string, instead: string) => `${wrong}${INSTEAD}${instead}`;

/** A permanent id within the archive: a file’s name, a claim’s id. */
export const slug = z
  .string()
  .regex(new RegExp(`^${SLUG}$`), {
    error: (issue) =>
      says(
        `${JSON.stringify(issue.input)} is not an id`,
        `Write lower-case letters and digits, with single hyphens between words: "${slugFrom(String(issue.input), LONGEST_SLUG) || 'two-words'}".`,
      ),
  })
  .max(LONGEST_SLUG, { error: says(`the id is longer than ${LONGEST_SLUG} characters`, 'Shorten it.') });

/** A claim referred to from outside its source: `source/claim`. */
export const claimRef = z.string().regex(new RegExp(`^${SLUG}/${SLUG}$`), {
  error: (issue) =>
    says(
      `${JSON.stringify(issue.input)} does not name a claim`,
      'Write the source and the claim: "source-id/claim-id".',
    ),
});

/** The kinds of thing that a field can name by id. */
export type Nameable =
  | 'source'
  | 'event'
  | 'actor'
  | 'reference'
  | 'claim'
  | 'difference'
  | 'topic'
  | 'measure'
  | 'status'
  | 'kind'
  | 'place'
  | 'principal';

/**
 * The id of another record, annotated so that the check looks it up and code editors autocomplete it.
 *
 * @example naming('actor') // accepts "harbour-board"
 * @example naming('claim') // accepts "gazette-1899/resolved"
 */
export const naming = (kind: Nameable) => (kind === 'claim' ? claimRef : slug).meta({ names: kind });

/** Maximum length of a line, in UTF-16 units. Anything longer was pasted in by mistake, or belongs in a body. */
const LONGEST_LINE = 5000;

/** One line of text, neither empty nor padded with spaces. */
export const line = z
  .string()
  .min(1, { error: says('is empty', 'Write it, or leave the field out.'), abort: true })
  .max(LONGEST_LINE, {
    error: says(`is longer than ${LONGEST_LINE.toLocaleString('en')} characters`, 'Shorten it, or say it in the body.'),
  })
  .regex(/^\S(?:[^\n]*\S)?$/u, {
    error: says(
      'begins or ends with a space, or runs over several lines',
      'Write it on one line without spaces around it.',
    ),
  });

/** Whether a text is entirely enclosed in typographic quotation marks, with none inside. */
export const isPrinted = (text: string) => /^[“”„«‹‘‚][^“”„«»‹›]*[”“»›’‘]$/u.test(text);

/** A name: text that is not enclosed in typographic quotation marks. */
export const name = line.refine((text) => !isPrinted(text), {
  error: says('is in quotation marks that YAML takes for part of the text', 'Write straight ones, or none.'),
});

/**
 * Our own prose in a field. The document’s own words stand between “ and ”, and the wording rules apply to the rest.
 */
export const prose = line
  .refine((text) => !text.includes('"'), {
    error: says('has straight quotation marks', 'Put a document’s own words in “ ”.'),
  })
  .meta({ prose: true });

/** Words by which readers may look for a record. */
export const sought = z
  .array(
    prose.max(60, { error: says('is longer than 60 characters', 'Write the few words that a reader would type.') }),
  )
  .min(1, { error: says('is empty', 'Write words, or leave the field out.') })
  .optional()
  .describe(
    'Words that readers may search for but that the record’s own texts do not contain: [shipwreck, run aground]. A search for one of them finds the record, and says so; no page shows them.',
  );

/** EDTF text; see `date.ts`. */
export const edtf = z.string().superRefine((text, context) => {
  try {
    parseDate(text);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    context.addIssue({ code: 'custom', message: says(error.message, error.instead), continue: false });
  }
});

/** Marks an interval as a window. */
export const window = z
  .boolean()
  .optional()
  .describe(
    'For an interval: true if the event happened at some time within the interval (a window); left out if it lasted throughout.',
  );

/** Marks an interval of two days as the night between them. */
export const night = z
  .literal(true)
  .optional()
  .describe('For two successive days: true if it happened at some time in the night between them.');

export const address = z.string().refine((text) => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text), {
  error: (issue) =>
    says(`${JSON.stringify(issue.input)} is not a web address`, 'Write it whole, beginning with https://.'),
});

/** A contact address: `mailto:` and an e-mail address, or the https address of a page. */
export const contact = z
  .string()
  .refine(
    (text) =>
      /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) || (/^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)),
    {
      error: (issue) =>
        says(
          `${JSON.stringify(issue.input)} is not an address to write to`,
          'Write an e-mail address after "mailto:", or the address of a page, beginning with https://.',
        ),
    },
  );

const noTag = {
  error: (issue: { readonly input?: unknown }) =>
    says(`${JSON.stringify(issue.input)} is not a language tag`, 'Write "en", "ar", "he", "zh-Hant".'),
};

/** Whether programs accept a tag as valid BCP 47: they reject `en-a1`, although it has the form of a tag. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language tag (BCP 47): "en", "ar", "zh-Hant". */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { ...noTag, abort: true })
  .refine(isTag, noTag);

/**
 * How certain the editor is: A, several good sources agree; B, one good source or sound inference; C, likely; D, a
 * guess.
 */
export const sure = z.enum(['A', 'B', 'C', 'D']);

const noPlace = (issue: { readonly input?: unknown }) =>
  says(
    `${JSON.stringify(issue.input)} is not a place in a document`,
    'Write the number of the paragraph (¶), or "title", "standfirst", "heading 1", "caption 1", "credit 1", "footnote 1".',
  );

/** A place in a document: the number of a body paragraph, or a named block such as "title" or "caption 2". */
export const locator = z.union(
  [
    z.int({ error: noPlace }).min(1, { error: noPlace }),
    z.string().regex(/^(?:title|standfirst|(?:heading|caption|credit|footnote) [1-9]\d*)$/, { error: noPlace }),
  ],
  { error: noPlace },
);
export type Locator = z.infer<typeof locator>;
