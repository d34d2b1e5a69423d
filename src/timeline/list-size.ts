/** Where the list of events stands: on the page of the timeline while it is short, else on a page for each year. */

/** Most rows beside the timeline. */
export const MOST_ROWS = 400;

/** Path of the list at a year or another part of it; `part` as `yearsOf` names it. */
export function listPath(part: string, events: number): string {
  return events <= MOST_ROWS ? `/#${part}` : `/years/${part}/`;
}
