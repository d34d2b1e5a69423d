/**
 * `timelinejs.json`: the events for TimelineJS 3, so that they can be shown with another program.
 *
 * TimelineJS knows only days, so an event is placed on the first day on which it may have happened, with its date in
 * words. Events without a date are left out, and the title says how many. Each statement follows its chain, because
 * without it the statement would look like a fact.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
import { xmlText as xml } from '../escape/xml.ts';
import { finder, type WholeArchive } from './whole.ts';

type Event = WholeArchive['events'][number];
type PublishedDate = NonNullable<Event['date']>;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @param iso `1899-03-04`, `-0044-03-15` or `+012000-01-01`. */
function dayOf(iso: string): Day {
  const [, year = '', month = '', day = ''] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/**
 * The first possible day of an event, or the last possible day if the first is unknown. For an event that lasted
 * several days, the last day is given too.
 */
function days({ form, first, last }: PublishedDate): { start_date: Day; end_date?: Day } | undefined {
  const start = first ?? last;
  if (start === null) return undefined;
  const lasted = form === 'interval' && first !== null && last !== null && first !== last;
  return { start_date: dayOf(start), ...(lasted && { end_date: dayOf(last) }) };
}

const paragraph = (text: string) => `<p>${xml(text)}</p>`;
const link = (address: string, text: string) => `<a href="${xml(address)}">${xml(text)}</a>`;

/** The timeline as plain data. */
export function timelineJs({ archive, events, claims, sources, statuses, lanes }: WholeArchive) {
  const statusOf = finder(statuses);
  const laneOf = finder(lanes);
  const claimOf = finder(claims);
  const sourceOf = finder(sources);
  const statement = (id: string) => {
    const { chainWords, says, source, place, permalink } = claimOf(id);
    const where = link(permalink, `${sourceOf(source).short}, ${place}`);
    return `<li>${xml(`${chainWords} ${says}`)} (${where})</li>`;
  };
  const slides = events.flatMap((event) => {
    const at = event.date === null ? undefined : days(event.date);
    if (event.date === null || at === undefined) return [];
    const account = event.account.text.split('\n\n').filter((part) => part !== '');
    const said = event.claims.map(statement).join('');
    return [
      {
        unique_id: event.id,
        ...at,
        display_date: event.date.words,
        group: laneOf(event.lane).name,
        text: {
          headline: xml(event.established ? event.title : `${statusOf(event.status).name}: ${event.title}`),
          text: [
            ...account.map(paragraph),
            ...(said === '' ? [] : [`<ul>${said}</ul>`]),
            `<p>${link(event.permalink, event.permalink)}</p>`,
          ].join(''),
        },
      },
    ];
  });
  const leftOut = events.length - slides.length;
  const says = [archive.description, ...(leftOut === 0 ? [] : [`Events without a date are left out: ${leftOut}.`])];
  return {
    title: {
      unique_id: 'archive',
      text: {
        headline: xml(archive.title),
        text: `${says.map(paragraph).join('')}<p>${link(archive.permalink, archive.permalink)}</p>`,
      },
    },
    events: slides,
  };
}
