/**
 * Makes up archives of any size, as content folders in the project’s own format. The same size always gives the same
 * archive.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDate } from '../src/archive/date.ts';
import { dateWords } from '../src/archive/date-words.ts';
import { makeFingerprint } from '../src/archive/fingerprint.ts';
import { sha256 } from '../src/archive/quotations.ts';
import type { ActorRecord } from '../src/archive/schema/actor.ts';
import type { ClaimRecord, Step } from '../src/archive/schema/claim.ts';
import type { EventRecord } from '../src/archive/schema/event.ts';
import type { FrameRecord } from '../src/archive/schema/frame.ts';
import type { SourceRecord } from '../src/archive/schema/source.ts';
import { vocabulary } from '../tests/search/generated.ts';
import { numbers } from '../tests/timeline/generated.ts';

const DAY = 86_400_000;
const START = Date.UTC(2006, 0, 1);
const DAYS = 365 * 18;
const MEDIA = 20;
/** The number of claims per paragraph of a document. */
const IN_ONE = 2;

const STATUSES = ['occurred', 'reported', 'disputed', 'planned'];
const TOPICS = ['when', 'what', 'who', 'after'];

export interface Size {
  readonly events: number;
  readonly sources: number;
  /** The share of events in which one actor takes part; a fifth by default. */
  readonly share?: number;
}

/** A Markdown file with frontmatter, one field per line; JSON is valid YAML. */
function markdown(fields: object, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) =>
    Array.isArray(value) && value.length > 0 && typeof value[0] === 'object'
      ? `${key}:\n${value.map((item) => `  - ${JSON.stringify(item)}`).join('\n')}`
      : `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n${body}\n`;
}

const SETTINGS = {
  title: 'Invented archive',
  heading: 'What invented documents say of invented events',
  description: 'An archive made up to measure how long a large one takes.',
  intro: 'Nothing in this archive happened. It is as large as it is so that the time it takes can be measured.',
  language: 'en',
  span: '2006/2024',
  principals: ['north', 'south', 'island'].map((id) => ({ id, name: id, actor: id })),
  lanes: { all: 'All three', other: 'One of them, or others' },
  statuses: [
    { id: 'occurred', name: 'Occurred', established: true },
    { id: 'reported', name: 'Reported', established: false, says: 'One chain reports it.' },
    { id: 'disputed', name: 'Disputed', established: false, needs: 'dispute' },
    { id: 'planned', name: 'Planned', established: false, needs: 'outcome' },
  ],
  kinds: ['meeting', 'quarrel', 'work', 'voyage', 'statement', 'election'].map((id) => ({ id, name: id })),
  topics: TOPICS.map((id) => ({ id, name: id, ...(id === 'after' && { attests: false }) })),
  measures: [
    { id: 'boats', name: 'Boats', kind: 'number' },
    { id: 'wording', name: 'Its name for this', kind: 'wording' },
  ],
  publisher: 'Nobody',
  licence: {
    name: 'CC0',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
    code: 'MIT',
    codeAddress: 'https://opensource.org/license/mit',
  },
};

/** As many wording rules as an archive on a contested subject might have. */
const WORDING = {
  words: Array.from({ length: 30 }, (_, n) => ({
    id: `word-${n}`,
    contested: `quarrelword${n}`,
    forms: [`quarrelword${n}*`, `fightword${n}`, `harsh word${n}`],
    ours: 'another word',
    why: 'It is one side’s.',
  })),
};

/** A claim, with the text that its paragraph must contain. */
interface Made {
  readonly claim: ClaimRecord;
  readonly printed: readonly string[];
}

/**
 * Makes up an archive: three claims per event, different dates for one event in ten, chains of one to three links, one
 * actor in a large share of all events, notes, stated differences and denials.
 *
 * @returns the text of every file, by its path in the content folder.
 */
export function generatedArchive({ events: count, sources: sourceCount, share = 0.2 }: Size): Map<string, string> {
  const random = numbers(count * 13 + sourceCount);
  const word = vocabulary(Math.min(20_000, 500 + count * 2), random);
  const some = (length: number) => Array.from({ length }, () => word(random())).join(' ');
  const sentence = (length: number) => some(length).replace(/^./, (first) => first.toUpperCase());
  const chance = (share: number) => random() < share;
  const below = (limit: number) => Math.floor(random() * limit);
  const files = new Map<string, string>();
  const actors = Math.max(20, Math.round(count / 10));
  const references = Math.max(10, Math.round(count / 10));
  const actorId = (n: number) => `actor-${n}`;
  const sourceId = (n: number) => `source-${n}`;

  files.set('archive.yaml', JSON.stringify(SETTINGS));
  files.set('wording.yaml', JSON.stringify(WORDING));
  const actor = (id: string, record: ActorRecord) => files.set(`actors/${id}.md`, markdown(record, `${sentence(15)}.`));
  for (const { id } of SETTINGS.principals)
    actor(id, { name: `The ${id}`, sort: id, kind: 'authority', principal: id });
  for (let n = 0; n < MEDIA; n++) actor(`medium-${n}`, { name: `Gazette ${n}`, sort: `Gazette ${n}`, kind: 'medium' });
  for (let n = 0; n < actors; n++) {
    const [given, family] = [sentence(1), sentence(1)];
    actor(actorId(n), {
      name: `${given} ${family} ${n}`,
      sort: `${family}, ${given} ${n}`,
      kind: n % 3 === 0 ? 'body' : 'person',
      spellings: [sentence(2), sentence(2)],
      ...(n % 7 === 0 && { principal: SETTINGS.principals[n % 3]?.id ?? 'north' }),
    });
  }

  const claims = new Map<number, Made[]>();
  const rested = new Set<string>();
  const reference = () => {
    const id = `reference-${below(references)}`;
    rested.add(id);
    return id;
  };
  /** Adds a claim to a source. @returns the reference to cite it by. */
  const claimOn = (event: string, about: readonly string[], time: number | undefined, denies?: string): string => {
    const source = below(sourceCount);
    const own = claims.get(source) ?? [];
    claims.set(source, own);
    const chain: Step[] = [{ who: `medium-${source % MEDIA}`, how: 'reports' }];
    if (chance(0.6)) chain.push({ who: actorId(below(actors)), how: 'states' });
    else if (chance(0.5)) chain.push({ who: `an official of ${below(5)}`, how: 'states', named: false });
    if (chance(0.15)) chain.push({ who: actorId(below(actors)), how: 'witnesses' });
    const edtf = time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);
    const phrase = edtf === undefined ? undefined : `on ${dateWords(parseDate(edtf))}`;
    const quote = chance(0.15) ? some(4) : undefined;
    const id = `claim-${own.length}`;
    own.push({
      claim: {
        id,
        at: 1 + Math.floor(own.length / IN_ONE),
        says: `${sentence(14 + below(16))}${quote === undefined ? '' : `, “${quote}”`}.`,
        ...(quote !== undefined && { quote }),
        chain,
        events: [event],
        topic: TOPICS[below(TOPICS.length)] ?? 'what',
        actors: [...about],
        ...(edtf !== undefined && phrase !== undefined && { date: { edtf, basis: 'stated', phrase } }),
        ...(chance(0.1) && { values: [{ measure: 'boats', number: 2 + below(3) }] }),
        ...(denies !== undefined && { denies: [denies] }),
      },
      printed: [phrase, quote].filter((text) => text !== undefined),
    });
    return `${sourceId(source)}/${id}`;
  };

  for (let n = 0; n < count; n++) {
    const id = `event-${n}`;
    // The events are spread unevenly over the years, like those that people write about.
    const lump = chance(0.3) ? 0.6 + random() * 0.05 : random();
    const time = START + Math.floor(lump * DAYS) * DAY;
    const party = SETTINGS.principals[1 + below(2)]?.id ?? 'south';
    const involved = [
      ...new Set([
        n % 100 < share * 100 ? 'north' : actorId(below(actors)),
        chance(0.1) ? party : actorId(below(actors)),
      ]),
    ];
    const status = STATUSES[chance(0.7) ? 0 : 1 + below(3)] ?? 'occurred';
    const first = claimOn(id, involved, time);
    const second = claimOn(id, involved.slice(1), chance(0.1) ? time + 2 * DAY : undefined);
    const others = Array.from({ length: below(3) }, () => claimOn(id, involved.slice(0, 1), undefined));
    if (status === 'disputed') others.push(claimOn(id, involved.slice(0, 1), undefined, first));
    const event: EventRecord = {
      title: sentence(4 + below(6)),
      date: { edtf: new Date(time).toISOString().slice(0, 10), evidence: [{ claim: first }] },
      status,
      ...(status === 'planned' && { outcome: { cameAbout: 'not-stated', says: 'No document says.' } }),
      kind: SETTINGS.kinds[below(SETTINGS.kinds.length)]?.id ?? 'work',
      actors: involved.map((each) => ({ actor: each })),
      ...(chance(0.5) && { place: sentence(1) }),
      ...(chance(0.1) && {
        notes: [{ id: 'note', says: `${sentence(20)}.`, references: [reference()], sure: 'B' as const }],
      }),
    };
    files.set(`events/${id}.md`, markdown(event, `${sentence(18)} [@${first}]. ${sentence(22)} [@${second}].`));
    if (n % 50 === 0) {
      const sides = [first, second].map((ref) => ({ says: sentence(6), claims: [ref] }));
      const record = { title: `${sentence(5)} or not`, kind: 'course', event: id, sides };
      files.set(`differences/difference-${n}.md`, markdown(record, `${sentence(25)}.`));
    }
  }
  for (const id of rested) {
    const record = {
      title: sentence(5),
      publisher: sentence(2),
      address: `https://example.org/${id}`,
      read: 'All of it',
      lookedUp: '2026-11-21',
    };
    files.set(`references/${id}.md`, markdown(record, `${sentence(20)}.`));
  }
  files.set('pages/about.md', markdown({ title: 'About', description: 'What this is.', order: 1 }, 'Made up.'));

  for (let n = 0; n < sourceCount; n++) {
    const id = sourceId(n);
    const made = claims.get(n) ?? [];
    const places = Map.groupBy(made, ({ claim }) => claim.at);
    const paragraphs = Array.from({ length: Math.max(1, places.size) }, (_, place) =>
      [
        // The paragraph is ten times as long as everything that can be quoted from it.
        `${sentence(120)}.`,
        ...(places.get(place + 1) ?? []).flatMap(({ printed }) => printed.map((p) => `${some(9)} ${p} ${some(5)}.`)),
      ].join(' '),
    );
    const text = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
    const frame: FrameRecord = {
      document: { sha256: sha256(text), bytes: text.length, lines: 2 * paragraphs.length - 1 },
      blocks: paragraphs.map((_, place) => ({ lines: String(2 * place + 1), is: 'body', paragraph: place + 1 })),
    };
    files.set(`frames/${id}.yaml`, JSON.stringify(frame));
    files.set(`fingerprints/${id}.json`, `${JSON.stringify(makeFingerprint(id, text, frame).fingerprint, null, 2)}\n`);
    const record: SourceRecord = {
      title: sentence(7),
      short: `Gazette ${n}`,
      kind: 'newspaper-article',
      genre: 'News report',
      authors: [`${sentence(1)}, ${sentence(1)}`],
      publisher: `medium-${n % MEDIA}`,
      container: `Gazette ${n % MEDIA}`,
      language: 'en',
      published: { edtf: new Date(START + below(DAYS) * DAY).toISOString().slice(0, 10) },
      address: `https://example.org/documents/${n}`,
      rights: 'Nobody’s.',
      known: ['title', 'authors', 'publisher', 'published'].map((field) => ({
        field,
        how: 'inside',
        where: `line ${below(9) + 1}`,
        sure: 'A',
      })),
      standpoint: { who: sentence(8), for: sentence(6), when: sentence(9), evidence: sentence(20) },
      omitted: 'Nothing.',
      ...(made.length === 0 && { silent: [{ paragraph: 1, why: 'Describes nothing.' }] }),
      claims: made.map(({ claim }) => claim),
    };
    const cited = made.slice(0, 4).map(({ claim }) => `${sentence(15)} [@${id}/${claim.id}].`);
    files.set(`sources/${id}.md`, markdown(record, cited.join(' ') || 'It describes nothing.'));
  }
  return files;
}

/** Writes files into an empty folder. @returns the number of bytes. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): number {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
