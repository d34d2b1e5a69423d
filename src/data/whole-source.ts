/** Sources and claims of an archive → as they are published. */
import { claimPath, recordPath } from '../archive/address.ts';
import type { Archive, Claim, Event, Source } from '../archive/archive.ts';
import { chainSentence } from '../archive/attribution.ts';
import type { FingerprintRecord } from '../archive/schema/fingerprint.ts';
import { attribution as english } from '../words/en.ts';
import { type Absolute, exportedDate, exportedText, uri } from './portable.ts';
import type { WholeArchive } from './schema.ts';

type ExportedSource = WholeArchive['sources'][number];

/** An event is never named without its status. */
export function eventRef({ id, status }: Event): WholeArchive['claims'][number]['events'][number] {
  return { id, status: status.id, established: status.established };
}

/** Ids of claims as `source/claim`. */
export const refsOf = (claims: readonly Claim[]): string[] => claims.map(({ ref }) => ref);

function exportedFrame(frame: Source['frame']): ExportedSource['frame'] {
  if (frame === undefined) return null;
  return {
    ...frame.document,
    blocks: frame.blocks.map(({ lines, is, paragraph, which, why }) => ({
      lines,
      is,
      paragraph: paragraph ?? null,
      which: which ?? null,
      why: why ?? null,
    })),
  };
}

/** @param fingerprint of the document, where there is one. */
export function exportedSource(
  source: Source,
  fingerprint: FingerprintRecord | undefined,
  archive: Archive,
  absolute: Absolute,
): ExportedSource {
  const { record } = source;
  return {
    id: source.id,
    permalink: absolute(recordPath('source', source.id)),
    title: record.title,
    titleDevised: record.titleDevised ?? false,
    short: record.short,
    kind: record.kind,
    genre: record.genre,
    authors: [...record.authors],
    contributors: [...(record.contributors ?? [])],
    publisher: source.publisher.id,
    container: record.container,
    language: record.language,
    published: source.published === undefined ? null : exportedDate(source.published),
    url: record.address === undefined ? null : uri(record.address),
    otherUrls: (record.otherAddresses ?? []).map(({ address, what }) => ({ url: uri(address), what })),
    rights: record.rights,
    known: record.known.map(({ field, how, where, references, sure }) => ({
      field,
      how,
      where,
      references: [...(references ?? [])],
      sure,
    })),
    standpoint: { ...record.standpoint },
    omitted: record.omitted,
    silent: (record.silent ?? []).map(({ paragraph, why }) => ({ paragraph, why })),
    paragraphs: source.paragraphs,
    words: source.words,
    wordsPrinted: source.wordsPrinted,
    frame: exportedFrame(source.frame),
    fingerprint:
      fingerprint === undefined
        ? null
        : {
            frame: fingerprint.frame,
            words: fingerprint.words,
            blocks: fingerprint.blocks.map(({ at, words, sha256, grams }) => ({ at, words, sha256, grams })),
          },
    summary: exportedText(source.body, archive, absolute),
  };
}

export function exportedClaim(claim: Claim, absolute: Absolute): WholeArchive['claims'][number] {
  return {
    id: claim.ref,
    permalink: absolute(claimPath(claim.ref)),
    source: claim.source.id,
    place: claim.place,
    paragraph: typeof claim.at === 'number' ? claim.at : null,
    says: claim.says,
    quote: claim.quote ?? null,
    chain: claim.chain.map(({ name, actor, how, in: occasion }) => ({
      name,
      actor: actor ?? null,
      how,
      occasion: occasion ?? null,
    })),
    chainWords: chainSentence(claim.chain, english),
    topic: claim.topic?.id ?? null,
    events: claim.events.map(eventRef),
    actors: claim.actors.map(({ id }) => id),
    date:
      claim.date === undefined
        ? null
        : {
            given: exportedDate(claim.date.date),
            basis: claim.date.basis,
            phrase: claim.date.phrase,
            resolved: claim.date.resolved ?? null,
          },
    values: claim.values.map(({ measure, number, min, max, name }) => ({
      measure,
      number: number ?? null,
      min: min ?? null,
      max: max ?? null,
      name: name ?? null,
    })),
    denies: refsOf(claim.denies),
    deniedBy: refsOf(claim.deniedBy),
  };
}
