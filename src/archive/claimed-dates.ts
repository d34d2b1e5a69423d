/** Events that name a claim instead of giving a date take the date of that claim. */
import type { Entry, RecordOf, Records } from './records.ts';
import { remembered } from './remembered.ts';
import type { ClaimRecord } from './schema/claim.ts';

type EventEntry = Entry<RecordOf<'events'>>;

/**
 * An event with its date filled in from a claim. The same event and date always give the same entry, so that anything
 * cached for the entry stays valid.
 */
const dated = remembered((entry: EventEntry) =>
  remembered(({ edtf, window, night }: NonNullable<ClaimRecord['date']>): EventEntry => {
    const { date } = entry.data;
    const given = { ...(window !== undefined && { window }), ...(night !== undefined && { night }) };
    const evidence = [{ claim: date.claim }];
    return { ...entry, data: { ...entry.data, date: { edtf, ...given, ...date, evidence } } };
  }),
);

/**
 * Fills in the dates of events that refer to a claim for their date.
 *
 * @returns the events. An event is left unchanged, and reported by the checks, if its claim does not exist or has no
 * date. So is an event that also gives a date of its own.
 */
export function withClaimedDates({ events, sources }: Pick<Records, 'events' | 'sources'>): EventEntry[] {
  if (!events.some(({ data }) => data.date.claim !== undefined)) return [...events];
  const dates = new Map(
    sources.flatMap(({ id, data }) => data.claims.map((claim) => [`${id}/${claim.id}`, claim.date])),
  );
  return events.map((entry) => {
    const { claim, ...others } = entry.data.date;
    const date = claim === undefined ? undefined : dates.get(claim);
    const isOnly = Object.keys(others).every((field) => field === 'order');
    return date === undefined || !isOnly ? entry : dated(entry)(date);
  });
}
