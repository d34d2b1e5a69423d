/**
 * An afternoon’s work, counted: an archive is made again from four documents of the example, as an editor would make
 * it. The commands run and the lines typed must be no more than an afternoon has room for.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { PROJECT } from '../../scripts/content-folder.ts';
import { fingerprint } from '../../scripts/fingerprint.ts';
import { frame } from '../../scripts/frame.ts';
import { init } from '../../scripts/init.ts';
import { newRecord } from '../../scripts/new.ts';
import { readFolder } from '../../src/archive/read-content.ts';
import type { ClaimRecord } from '../../src/archive/schema/claim.ts';
import { LIGHTHOUSE } from '../archive/files.ts';

const DOCUMENTS = {
  'gazette-1899': 'gazette.txt',
  'letter-1899': 'letter.txt',
  'delmas-1900': 'rapport.txt',
  'museum-page': 'museum.txt',
} as const;
/**
 * What an afternoon has room for. A command or an answer counts as one line, and Enter alone as none; a text below the
 * fields counts as one line for every hundred characters.
 */
const MOST = { commands: 40, lines: 450 };
const lineCount = (text: string) => Math.ceil(text.length / 100);
/** The numbers of events and statements in the archive that the limits above were taken from. */
const EVENTS = 13;
const STATEMENTS = 46;

const TO_WRITE = 'The summary.';

const folder = mkdtempSync(join(tmpdir(), 'an afternoon '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { records } = readFolder(LIGHTHOUSE);
const sources = records.sources.filter(({ id }) => id in DOCUMENTS);
const claims = sources.flatMap(({ id, data }) => data.claims.map((claim) => ({ source: id, claim })));
/** Events that happened and that a claim dates; others need differences and outcomes, which are written by hand. */
const events = records.events
  .filter(({ id, data }) => {
    const evidence = data.date.evidence?.[0]?.claim;
    const [source, claim] = evidence?.split('/') ?? [];
    const own = claims.find((each) => each.source === source && each.claim.id === claim)?.claim;
    return data.status === 'happened' && own?.date !== undefined && own.events.includes(id);
  })
  .slice(0, EVENTS);
const isEvent = new Set(events.map(({ id }) => id));
const named = new Set([
  ...sources.map(({ data }) => data.publisher ?? data.issuer),
  ...claims.flatMap(({ claim }) => claim.chain.flatMap(({ who, named: is }) => (is === false ? [] : [who]))),
  ...events.flatMap(({ data }) => data.actors.map(({ actor }) => actor)),
]);
const parties = new Set(records.settings[0]?.data.principals?.map(({ actor }) => actor));
const actors = records.actors.filter(({ id }) => named.has(id) && !parties.has(id));

/** The answers about a date that is not in another calendar. @param events how many events the claim is about. */
function answersForDate(date: NonNullable<ClaimRecord['date']>, events: number): string[] {
  const { edtf, window = false, basis, phrase, resolved = '' } = date;
  const ends = !/\/|\.\./.test(edtf) ? [] : window ? ['yes'] : ['', ''];
  return [
    ...ends,
    ...(events > 1 ? [''] : []),
    phrase,
    basis === 'stated' ? '' : basis,
    ...(basis === 'inferred' ? [''] : []),
    ...(basis === 'stated' ? [] : [resolved]),
  ];
}

/** The answers that add a claim, in the order of the questions. */
function answersFor(claim: ClaimRecord, issuer: string): string[] {
  const { at, says, chain, quote, events: about, topic, alsoTopics = [], date } = claim;
  const [first] = chain;
  const isOwn = chain.length === 1 && first?.who === issuer;
  const own = about.filter((id) => isEvent.has(id));
  return [
    String(at),
    says,
    isOwn
      ? first.how === 'states'
        ? ''
        : first.how
      : chain.map(({ who, how, named: is }) => `${is === false ? `(${who})` : who} = ${how}`).join('; '),
    quote ?? '',
    own.join('; '),
    ...(own.length > 0 && topic !== undefined ? [topic, alsoTopics.join('; '), ''] : own.length > 0 ? ['', ''] : []),
    ...(chain.at(-1)?.how === 'denies' ? [''] : []),
    date?.edtf ?? '',
    ...(date === undefined ? [] : answersForDate(date, own.length)),
  ];
}

/** The ids given to claims when they were made again, keyed by their ids in the example; both as source/claim. */
const madeIds = (content: string) =>
  new Map<string, string>(
    readFolder(content).records.sources.flatMap(({ id, data }) => {
      const before = sources.find((each) => each.id === id)?.data.claims ?? [];
      return before.map((claim, n) => [`${id}/${claim.id}`, `${id}/${data.claims[n]?.id}`] as const);
    }),
  );

/** A text of the example with the new ids in its citations, and without links; undefined if it cites another source. */
function textWith(ids: ReadonlyMap<string, string>, body: string): string | undefined {
  const cited = [...body.matchAll(/@([a-z0-9-]+\/[a-z0-9-]+)/g)].map(([, ref = '']) => ref);
  if (cited.some((ref) => !ids.has(ref))) return undefined;
  return body
    .trim()
    .replace(/@([a-z0-9-]+\/[a-z0-9-]+)/g, (_, ref: string) => `@${ids.get(ref)}`)
    .replace(/\[([^\]@]+)\]\([a-z]+:[^)]+\)/g, '$1');
}

/** What no question asks for: the values on which differences rest, and the claims that a claim denies. */
function typedByHand({ values = [], denies = [] }: ClaimRecord, ids: ReadonlyMap<string, string>): string[] {
  const field = ([key, value]: readonly [string, unknown]) => `${key}: ${JSON.stringify(value)}`;
  const listed = values.flatMap((value) =>
    Object.entries(value).map((entry, n) => `      ${n === 0 ? '- ' : '  '}${field(entry)}`),
  );
  return [
    ...(values.length === 0 ? [] : ['    values:', ...listed]),
    ...(denies.length === 0 ? [] : [`    denies: [${denies.map((ref) => ids.get(ref)).join(', ')}]`]),
  ];
}

describe('an afternoon', () => {
  it('is enough for four documents', async () => {
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    let commands = 0;
    let lines = 0;
    const run = async (result: number | Promise<number>) => {
      commands += 1;
      lines += 1;
      if ((await result) !== 0) throw new Error(said.slice(-5).join('\n'));
    };
    const content = join(folder, 'content');
    await run(init([content, '--bare'], PROJECT, say));

    for (const [id, name] of Object.entries(DOCUMENTS)) {
      await run(frame([join(`${LIGHTHOUSE}-documents`, name), '--id', id], content, say));
      const proposed = new Set(readFileSync(join(content, 'frames', `${id}.yaml`), 'utf8').split('\n'));
      const corrected = readFileSync(join(LIGHTHOUSE, 'frames', `${id}.yaml`), 'utf8').split('\n');
      lines += corrected.filter((line) => !line.startsWith('#') && line.trim() !== '' && !proposed.has(line)).length;
      copyFileSync(join(LIGHTHOUSE, 'frames', `${id}.yaml`), join(content, 'frames', `${id}.yaml`));
    }
    const all = Object.values(DOCUMENTS).map((name) => join(`${LIGHTHOUSE}-documents`, name));
    await run(fingerprint(all, content, say));

    for (const { id, data } of sources) {
      const { who, for: whom, when, evidence } = data.standpoint;
      const issuer = data.publisher ?? data.issuer ?? '';
      const flags = {
        ...{ id, title: data.title, short: data.short, kind: data.kind, genre: data.genre, language: data.language },
        ...{
          [data.publisher === undefined ? 'issuer' : 'publisher']: issuer,
          rights: data.rights,
          omitted: data.omitted,
        },
        ...(data.container !== undefined && { container: data.container }),
        ...(data.licence !== undefined && { licence: data.licence }),
        ...{ speaker: who, 'speaks-for': whom, spoke: when, 'rests-on': evidence, text: TO_WRITE },
      };
      await run(
        newRecord(['source', ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])], content, say),
      );
      // The editor has to type these from the document: the line with the title, and the paragraphs without a claim.
      const path = join(content, `sources/${id}.md`);
      const silent = (data.silent ?? []).map(({ paragraph, why }) => `  - paragraph: ${paragraph}\n    why: ${why}\n`);
      const typed = silent.length === 0 ? '' : `silent:\n${silent.join('')}`;
      const text = readFileSync(path, 'utf8')
        .replace('where: ""', 'where: line 1')
        .replace('\nclaims: []', `\n${typed}claims: []`);
      lines += 1 + typed.split('\n').filter((line) => line !== '').length;
      writeFileSync(path, text);
      const answers = data.claims.flatMap((claim) => answersFor(claim, issuer)).concat('');
      lines += answers.filter((answer) => answer !== '').length;
      await run(newRecord(['claim', id], content, say, async () => answers.shift()));
      expect(answers).toEqual([]);
    }

    const ids = madeIds(content);
    for (const { id, data, body } of sources) {
      const path = join(content, `sources/${id}.md`);
      const summary = textWith(ids, body) ?? '';
      expect(summary).not.toBe('');
      let text = readFileSync(path, 'utf8').replace(TO_WRITE, () => summary);
      lines += lineCount(summary);
      for (const claim of data.claims) {
        const more = typedByHand(claim, ids);
        lines += more.length;
        const [, made = ''] = ids.get(`${id}/${claim.id}`)?.split('/') ?? [];
        text = text.replace(`\n  - id: ${made}\n`, (line) => line + more.map((each) => `${each}\n`).join(''));
      }
      writeFileSync(path, text);
    }

    for (const { id, data, body } of actors) {
      const text = textWith(ids, body) ?? 'One of the harbour.';
      lines += lineCount(text);
      const flags = ['--name', data.name, '--sort', data.sort, '--kind', data.kind, '--text', text];
      await run(newRecord(['actor', '--id', id, ...flags], content, say));
    }
    for (const { id, data, body } of events) {
      const own = ids.get(data.date.evidence?.[0]?.claim ?? '') ?? '';
      const flags = ['--title', data.title, '--claim', own, '--status', data.status, '--kind', data.kind];
      const who = data.actors.map(({ actor }) => actor).join('; ');
      const text = textWith(ids, body) ?? `So it is told [@${own}].`;
      lines += lineCount(text);
      await run(
        newRecord(
          ['event', '--id', id, ...flags, ...(who === '' ? [] : ['--actors', who]), '--text', text],
          content,
          say,
        ),
      );
    }
    await run(check([], content, say));

    expect(said.at(-3)).toContain(`4 sources, ${claims.length} claims, ${events.length} events`);
    expect(commands).toBeLessThanOrEqual(MOST.commands);
    expect(lines).toBeLessThanOrEqual((MOST.lines * claims.length) / STATEMENTS);
  });
});
