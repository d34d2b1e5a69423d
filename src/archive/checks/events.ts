/** Checks the fields of an event against each other, and an event against the claims about it. */
import { bodyOf } from '../body.ts';
import type { Problem } from '../problems.ts';
import { bodyProblem, type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { decidingTopics } from '../whose-word.ts';

type EventEntry = Entry<RecordOf<'events'>>;
type Status = RecordOf<'settings'>['statuses'][number];

/**
 * A claim and the claim it denies, both given as `source/claim`. If a denial does not say which claim it denies,
 * `denied` is absent.
 */
interface Denial {
  readonly denier: string;
  readonly denied?: string;
}

/** Facts about events, gathered from claims and stated differences. */
interface Spoken {
  /** Events that a claim is about. */
  readonly events: ReadonlySet<string>;
  /** Events with a denied or denying claim, or with a difference stated by the editor. */
  readonly disputed: ReadonlySet<string>;
  /** Denials that an event happened, keyed by event. */
  readonly happened: ReadonlyMap<string, readonly Denial[]>;
  /** Whether the settings say on which topics a denial disputes that an event happened. */
  readonly marked: boolean;
}

const MARK =
  'If only some topics say whether an event happened, mark them in archive.yaml: "- { id: what, name: What, happened: true }".';

const topicsOf = (records: Records) => records.settings[0]?.data.topics ?? [];

function spokenIn(records: Records): Spoken {
  const claims = records.sources.flatMap(({ id, data }) =>
    data.claims.map((claim) => ({ ref: `${id}/${claim.id}`, ...claim })),
  );
  const denials = claims.flatMap(({ ref, denies }) => (denies ?? []).map((denied) => ({ denier: ref, denied })));
  const involved = new Set(denials.flatMap(({ denier, denied }) => [denier, denied]));
  const topics = decidingTopics(topicsOf(records));
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]));
  const unnamed = claims
    .filter(({ chain, denies = [] }) => chain.at(-1)?.how === 'denies' && denies.length === 0)
    .map(({ ref }) => ({ denier: ref }));
  const happened = [...denials, ...unnamed].flatMap((denial: Denial) => {
    const claim = byRef.get(denial.denied ?? denial.denier);
    const answers = [claim?.topic ?? '', ...(claim?.alsoTopics ?? [])];
    return claim === undefined || !answers.some((topic) => topics.has(topic))
      ? []
      : claim.events.map((event) => ({ event, ...denial }));
  });
  return {
    events: new Set(claims.flatMap(({ events }) => events)),
    disputed: new Set([
      ...claims.filter(({ ref }) => involved.has(ref)).flatMap(({ events }) => events),
      ...records.differences.flatMap(({ data }) => data.event ?? []),
    ]),
    happened: Map.groupBy(happened, ({ event }) => event),
    marked: topicsOf(records).some(({ happened }) => happened !== undefined),
  };
}

/**
 * Inconsistencies between the fields of one event. @param needs the requirement of the event’s status, if it has one.
 */
function ownProblems(entry: EventEntry, needs: Status['needs']): Problem[] {
  const { status, outcome, actors } = entry.data;
  const problems: Problem[] = [];
  const add = (path: (string | number)[], wrong: string, instead: string) =>
    problems.push(fieldProblem(entry, path, wrong, instead));
  if (bodyOf(entry).words === 0) {
    const instead = 'Write what happened below the fields, citing claims.';
    problems.push(bodyProblem(entry, 1, 'has no words: the event has no account', instead));
  }
  if (needs === 'outcome' && outcome === undefined)
    add(['outcome'], `an event that is ${status} does not say whether it came about`, 'Add "outcome".');
  if (needs !== 'outcome' && outcome !== undefined)
    add(['outcome'], `has an outcome, but its status is ${status}`, 'Leave it out, or change the status.');
  const rests = (outcome?.claims ?? []).length + (outcome?.references ?? []).length > 0;
  if (outcome !== undefined && outcome.cameAbout !== 'not-stated' && !rests)
    add(['outcome'], 'the outcome rests on nothing', 'Name the claims or references it rests on.');
  const seen = new Set<string>();
  actors.forEach(({ actor }, n) => {
    if (seen.has(actor)) add(['actors', n, 'actor'], `"${actor}" is listed twice`, 'Put both roles on one line.');
    seen.add(actor);
  });
  return problems;
}

/**
 * The problem with an event marked as established although claims deny it.
 *
 * @param denials of one and the same claim; at least one.
 */
function denialProblem(entry: EventEntry, status: string, denials: readonly Denial[], marked: boolean): Problem {
  const denied = denials[0]?.denied;
  const who = denials.map(({ denier }) => `"${denier}"`).join(' and ');
  const whom = denied === undefined ? 'that the event happened' : `"${denied}", which says that the event happened`;
  const instead =
    denied === undefined
      ? 'name what the claim denies instead, as "denies: [source/claim]", or give the claim another topic.'
      : 'correct "denies", or, if the denied claim is about something else, give that claim another topic.';
  const wrong = `"${status}" is an established status, but ${who} ${denials.length > 1 ? 'deny' : 'denies'} ${whom}`;
  const advice = ['Give the event a status that is not established, or', instead, ...(marked ? [] : [MARK])];
  return fieldProblem(entry, ['status'], wrong, advice.join(' '));
}

/** Inconsistencies between an event and the claims about it. */
function spokenProblems(entry: EventEntry, status: Status | undefined, spoken: Spoken): Problem[] {
  const name = entry.data.status;
  const problems: Problem[] = [];
  if (!spoken.events.has(entry.id)) {
    const instead = 'Name it in the "events" of a claim, or delete the file.';
    problems.push({ ...fieldProblem(entry, [], 'no claim is about this event', instead), needs: 'sources' });
  }
  if (status?.needs === 'dispute' && !spoken.disputed.has(entry.id)) {
    const wrong = `is ${name}, but no claim about it is denied and no difference is stated`;
    const instead = 'Name the denial in the denying claim’s "denies", state the difference, or change the status.';
    problems.push({ ...fieldProblem(entry, ['status'], wrong, instead), needs: 'sources' });
  }
  if (status?.established !== true) return problems;
  const denials = Map.groupBy(spoken.happened.get(entry.id) ?? [], ({ denier, denied }) => denied ?? denier);
  return [...problems, ...[...denials.values()].map((each) => denialProblem(entry, name, each, spoken.marked))];
}

/** All problems with events, apart from those with their dates, names or texts. */
export function eventProblems(records: Records): Problem[] {
  const spoken = spokenIn(records);
  const statuses = new Map(records.settings[0]?.data.statuses.map((status) => [status.id, status]));
  return records.events.flatMap((entry) => {
    const status = statuses.get(entry.data.status);
    return [...ownProblems(entry, status?.needs), ...spokenProblems(entry, status, spoken)];
  });
}
