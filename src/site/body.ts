/** Bodies of records as pages show them. */
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
import type { Targets } from '../markdown/links.ts';
import { renderBody } from '../markdown/render.ts';
import { href } from './address.ts';
import { getArchive } from './archive.ts';

/** @param own the source whose own page this is: it need not be named at every ¶. */
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

/** A text in Markdown that is part of a body, as HTML. */
export const textHtml = (markdown: string): string => renderBody(markdown, targetsOf(getArchive()));

/** The body of a record as HTML, its citations and links filled in; empty when it has none. */
export const bodyOf = remembered(
  (record: Source | Event | Actor | Difference | Reference | Thread | ThreadStep | Page): string =>
    record.body === ''
      ? ''
      : renderBody(record.body, targetsOf(getArchive(), 'publisher' in record ? record.id : undefined)),
);
