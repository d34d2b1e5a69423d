/**
 * What an editor may still want to settle. None of this is a mistake: mistakes are reported as problems and stop the
 * build.
 */
import type { Archive, EditorNote, StepTarget, Thread } from '../src/archive/archive.ts';
import { stepTitle } from '../src/archive/thread-steps.ts';

export interface OpenQuestions {
  /** The question, as a heading. */
  readonly title: string;
  /** What an editor can do about the question, as a sentence. */
  readonly advice: string;
  /** The files that the question concerns, each with the reason in a few words. */
  readonly items: readonly { readonly file: string; readonly what: string }[];
}

const event = (id: string) => `events/${id}.md`;

function unsureNotes(archive: Archive): { file: string; what: string }[] {
  const of = (file: string, notes: readonly EditorNote[]) =>
    notes
      .filter(({ sure }) => sure === 'C' || sure === 'D')
      .map(({ id, sure }) => ({ file, what: `note ${id}, sure ${sure}` }));
  return [
    ...archive.sources.flatMap(({ id, notes }) => of(`sources/${id}.md`, notes)),
    ...archive.events.flatMap(({ id, notes }) => of(event(id), notes)),
    ...archive.actors.flatMap(({ id, notes }) => of(`actors/${id}.md`, notes)),
  ];
}

/** Established events with a denial, or with a stated difference that is about a fact. */
function disputedFacts({ events, differences, claims }: Archive): { file: string; what: string }[] {
  const denials = [...claims.values()].filter((claim) => claim.chain.at(-1)?.how === 'denies');
  return events
    .filter(({ status }) => status.established)
    .flatMap((own) => [
      ...differences
        .filter(
          ({ event: about, found, kind }) => about === own && found !== 'computed' && ['fact', 'denial'].includes(kind),
        )
        .map(({ title }) => ({ file: event(own.id), what: title })),
      ...denials
        .filter((claim) => claim.events.includes(own) && claim.denies.length === 0)
        .map(({ ref, says }) => ({ file: event(own.id), what: `${ref} denies something: ${says}` })),
    ]);
}

/** The claims that a step of a thread is about: those of its event or difference, or the claim itself. */
function claimsOf(target: StepTarget): readonly string[] {
  if (target.kind === 'claim') return [target.claim.ref];
  if (target.kind === 'event') return target.event.claims.map(({ ref }) => ref);
  return target.difference.sides.flatMap(({ claims }) => claims.map(({ ref }) => ref));
}

const citedIn = (blocks: Thread['blocks']) => blocks.flatMap(({ cites }) => cites);

/** Every open question of a valid archive, kind by kind, including kinds that have none. */
export function openQuestions(archive: Archive): OpenQuestions[] {
  const { sources, events, actors, claims, differences, overview, threads } = archive;
  return [
    {
      title: 'Events without a date',
      advice: 'Look again for words that date them, or for a reference from outside.',
      items: events.flatMap(({ id, undated }) => (undated === undefined ? [] : [{ file: event(id), what: undated }])),
    },
    {
      title: 'Established by a single origin',
      advice: 'See whether one origin is enough for the status.',
      items: events
        .filter(({ status, attested, claims: own }) => status.established && attested === 'one' && own.length > 0)
        .map(({ id, status }) => ({ file: event(id), what: status.name })),
    },
    {
      title: 'Established, but disputed',
      advice: 'See whether the status still holds.',
      items: disputedFacts(archive),
    },
    {
      title: 'Dates that rest only on inference',
      advice: 'Read the reasoning once more, or find a document that prints the date.',
      items: events
        .filter(({ evidence }) => evidence.length > 0 && evidence.every(({ basis }) => basis === 'inferred'))
        .map(({ id, record }) => ({ file: event(id), what: record.date.edtf ?? '' })),
    },
    {
      title: 'Differences that no note addresses',
      advice: 'If something from outside settles one, a note on the event can say so.',
      items: differences
        .filter(({ event: about, sides }) => {
          const settled = (about?.notes.length ?? 0) > 0 || sides.some(({ references }) => references.length > 0);
          return !settled;
        })
        .map(({ id, found, title, event: about }) => ({
          file: found === 'stated' ? `differences/${id}.md` : about === undefined ? id : event(about.id),
          what: title,
        })),
    },
    {
      title: 'Authors that may be parts of one name',
      advice: 'Without quotes, a comma ends a name: write authors: ["Voss, Anna"].',
      items: sources.flatMap(({ id, record: { authors } }) =>
        authors
          .filter((name, n) => n > 0 && [authors[n - 1] ?? '', name].every((each) => /^[^\s,]+$/.test(each)))
          .map((name) => ({ file: `sources/${id}.md`, what: name })),
      ),
    },
    { title: 'Notes of fair or low certainty', advice: 'Find a better reference.', items: unsureNotes(archive) },
    {
      title: 'Claims without an event',
      advice: 'This is fine for a claim about no event; otherwise name one.',
      items: [...claims.values()]
        .filter((claim) => claim.events.length === 0)
        .map(({ source, id, place }) => ({ file: `sources/${source.id}.md`, what: `claim ${id}, ${place}` })),
    },
    {
      title: 'Events drawn in a chapter that does not mention them',
      advice: 'Mention them with a citation, or remove them from the chapter’s drawing.',
      items: overview.flatMap(({ id, blocks, events: drawn }) => {
        const cited = new Set(blocks.flatMap(({ cites }) => cites));
        return drawn
          .filter((each) => !each.claims.some(({ ref }) => cited.has(ref)))
          .map(({ title }) => ({ file: `overview/${id}.md`, what: title }));
      }),
    },
    {
      title: 'Thread steps that cite nothing about what they lead to',
      advice: 'Cite a statement about it, or let the step lead to something else.',
      items: threads.flatMap(({ id, steps }) =>
        steps.flatMap(({ target, blocks }) => {
          const about = new Set(claimsOf(target));
          return citedIn(blocks).some((ref) => about.has(ref))
            ? []
            : [{ file: `threads/${id}.md`, what: stepTitle(target) }];
        }),
      ),
    },
    {
      title: 'Threads that follow their question through only one document',
      advice: 'Add what other documents say, or leave the matter to the accounts.',
      items: threads
        .filter(({ steps }) => {
          const cited = steps.flatMap(({ blocks }) => citedIn(blocks));
          return new Set(cited.map((ref) => ref.split('/')[0])).size < 2;
        })
        .map(({ id, question }) => ({ file: `threads/${id}.md`, what: question })),
    },
    {
      title: 'Unused actors',
      advice: 'Name them in a claim or an event, or delete the file.',
      items: actors
        .filter(
          ({ id, events: own, saidBy, passedOn, about }) =>
            own.length + saidBy.length + passedOn.length + about.length === 0 &&
            !archive.sources.some(({ issuer }) => issuer.id === id),
        )
        .map(({ id, name }) => ({ file: `actors/${id}.md`, what: name })),
    },
  ];
}
