/** Queries that show readers what they can type, taken from the archive’s own records. */
import type { Archive, Event } from '../../archive/archive.ts';
import { parseDate } from '../../archive/date.ts';
import { dateWords } from '../../archive/date-words.ts';
import { quotedSpans } from '../../archive/quotations.ts';

/** How many words a phrase has that is rare enough to be an example, and short enough. */
const PHRASE = { least: 3, most: 6 };
const MONTH = /^\d{4}-\d\d(?!\d)/;

/** The first of the items for which `count` is highest; undefined if there are none. */
const most = <T>(items: readonly T[], count: (item: T) => number): T | undefined =>
  items.toSorted((a, b) => count(b) - count(a))[0];

const monthOf = ({ date }: Event): string | undefined => MONTH.exec(date?.edtf ?? '')?.[0];

const isPhrase = (span: string): boolean => {
  const { length } = span.trim().split(/\s+/);
  return PHRASE.least <= length && length <= PHRASE.most;
};

/**
 * A name, a month, a phrase and a paragraph, each from the records about which most is said. What an archive does not
 * have is left out.
 */
export function searchExamples({ actors, events, claims, sources }: Archive): string[] {
  const people = actors.filter(({ record }) => record.kind === 'person');
  const name = most(people.length > 0 ? people : actors, (actor) => actor.events.length)?.name;
  const event = most(
    events.filter((each) => monthOf(each) !== undefined),
    (each) => each.claims.length,
  );
  const month = event && monthOf(event);
  const phrase = [...(event?.claims ?? []), ...claims.values()].flatMap(({ says }) => quotedSpans(says)).find(isPhrase);
  const source = most(sources, (each) => each.claims.length);
  const passage = source?.claims.find(({ at }) => typeof at === 'number');
  return [
    name,
    month && dateWords(parseDate(month)),
    phrase && `“${phrase}”`,
    source && passage && `${source.record.short}, ${passage.place}`,
  ].filter((each) => each !== undefined);
}
