/**
 * What the file of a new record contains at first, besides the fields given: further fields, hints and a placeholder
 * text.
 */
import { PLACEHOLDER } from '../archive/citations.ts';
import type { Records } from '../archive/records.ts';
import type { Hints } from './template.ts';

export const KINDS = ['source', 'event', 'actor', 'reference', 'difference', 'chapter', 'thread'] as const;
export type NewKind = (typeof KINDS)[number];

/**
 * Adds fields to those given. Every new record of the kind has them, and they come first. Only facts from the document
 * then remain to be filled in.
 */
export function begun(kind: NewKind, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (kind === 'event') return { date: {}, ...given };
  if (kind === 'source')
    return { authors: [], known: [{ field: 'title', how: 'inside', where: '', sure: 'A' }], ...given };
  return given;
}

/**
 * For each field that takes ids from the settings, the ids that the settings define now. They are shown with the
 * field’s explanation.
 */
export function hintsOf(kind: NewKind, { settings }: Records): Hints {
  const data = settings[0]?.data;
  if (data === undefined) return {};
  const now = (list: readonly { readonly id: string }[]) => `Now: ${list.map(({ id }) => id).join(', ')}.`;
  if (kind === 'event') return { status: now(data.statuses), kind: now(data.kinds) };
  if (kind === 'actor') return { principal: now(data.principals ?? []) };
  if (kind === 'source') return { 'claims.topic': now(data.topics), 'claims.values.measure': now(data.measures) };
  return {};
}

/**
 * The text below the frontmatter, which editors must replace. It cites a claim that does not exist, so the check asks
 * for a real one.
 */
export const BODIES: Readonly<Record<NewKind, string>> = {
  source: `To write: the summary in our words, with citations [@${PLACEHOLDER}].`,
  event: `To write: the account in our words, with citations [@${PLACEHOLDER}].`,
  actor: `To write: who this is, in a sentence, perhaps with a citation [@${PLACEHOLDER}].`,
  reference: `To write: what it says that we rest on, perhaps with a citation [@${PLACEHOLDER}].`,
  difference: `To write: what exactly differs, with citations [@${PLACEHOLDER}].`,
  chapter: `To write: the chapter, every sentence with its citation [@${PLACEHOLDER}].`,
  thread: `To write: what the thread follows, perhaps with a citation [@${PLACEHOLDER}].`,
};
