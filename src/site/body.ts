/** Renders the bodies of records for pages. */
import { claimPath, placePath, recordPath } from '../archive/address.ts';
import type {
  Actor,
  Archive,
  Difference,
  Event,
  Page,
  Reference,
  Source,
  Thread,
  ThreadStep,
} from '../archive/archive.ts';
import { recordLink } from '../archive/citations.ts';
import { remembered } from '../archive/remembered.ts';
import { sentencesOf } from '../archive/sentences.ts';
import type { Targets } from '../markdown/links.ts';
import { renderBody } from '../markdown/render.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

/**
 * Resolves citations and links.
 *
 * @param own the source that citations may leave unnamed. It is the one that a page is about, or the only one that
 * mentions the page’s event.
 */
const targetsOf = ({ claims }: Archive, own?: string): Targets => ({
  claim: (ref) => {
    const claim = claims.get(ref);
    if (claim === undefined) throw new Error(`the checks let through "${ref}", which does not exist`);
    const { source, place, at } = claim;
    const name = source.id === own ? '' : source.record.short;
    return { href: href(claimPath(ref)), name, place, placeHref: href(placePath(source.id, at)) };
  },
  record: (link) => {
    const record = recordLink(link);
    if (record === undefined) throw new Error(`the checks let through the link ${link}`);
    return href(recordPath(record.kind, record.id));
  },
  href,
});

/** Renders a part of a body from Markdown to HTML. @param name a name for the part that is unique on its page. */
export const textHtml = (markdown: string, name: string): string => renderBody(markdown, targetsOf(getArchive()), name);

/** The id of a source for its own body; for an event, the id of the only source that mentions it. */
function ownSource(record: Parameters<typeof bodyOf>[0]): string | undefined {
  if ('issuer' in record) return record.id;
  const [only, ...others] = 'evidence' in record ? record.sources : [];
  return others.length === 0 ? only?.id : undefined;
}

/** The name of the record that a step of a thread leads to, for use in ids on the page. */
function stepName({ target }: ThreadStep): string {
  if (target.kind === 'claim') return target.claim.ref.replace('/', '-');
  return target.kind === 'event' ? target.event.id : target.difference.id;
}

/**
 * The prefix for the ids of a body. It is empty for a page about the archive, which has only one body. Other bodies may
 * share a page.
 */
function nameOf(record: Parameters<typeof bodyOf>[0]): string {
  if ('target' in record) return `step-${stepName(record)}`;
  return 'description' in record ? '' : record.id;
}

/** The first sentence of a record’s body as plain text, for its preview; undefined if it has none. */
export const firstSentence = ({ blocks: [first] }: Source | Event | Actor): string | undefined =>
  first && sentencesOf(first.text, getArchive().settings.language)[0]?.trim();

/** The body of a record as HTML, with its citations and links filled in; empty if the record has no body. */
export const bodyOf = remembered(
  (record: Source | Event | Actor | Difference | Reference | Thread | ThreadStep | Page): string =>
    record.body === '' ? '' : renderBody(record.body, targetsOf(getArchive(), ownSource(record)), nameOf(record)),
);
