/** Builds the data for comparing a reader’s own copy of a document, one file per source. */
import { claimFragment, placeFragment, recordPath } from '../archive/address.ts';
import type { Source } from '../archive/archive.ts';
import { formatOf } from '../archive/fingerprint.ts';
import { placeWords } from '../archive/place-words.ts';
import { sha256Of } from '../fingerprint/sha256.ts';
import type { KnownQuotation, OwnCopyData } from './known.ts';

/** The data of a source; undefined if its document has no frame or no fingerprint. */
export function ownCopyData(source: Source): OwnCopyData | undefined {
  const { id, record, frame, fingerprint, claims, text: published } = source;
  if (frame === undefined || fingerprint === undefined) return undefined;
  const spoken = new Set(claims.map(({ at }) => at));
  const index = new Map(fingerprint.blocks.map(({ at }, n) => [at, n]));
  const quotations = new Map<string, KnownQuotation>();
  for (const { id: claim, at, quote, date } of claims) {
    const block = index.get(at);
    if (block === undefined) continue;
    const put = (what: KnownQuotation['what'], text: string | undefined) => {
      const key = `${block}\n${text}`;
      if (text !== undefined && !quotations.has(key))
        quotations.set(key, { block, fragment: claimFragment(claim), text, what });
    };
    put('quotation', quote);
    put('phrase', date?.phrase);
  }
  return {
    source: id,
    format: formatOf(fingerprint),
    language: record.language,
    file: {
      sha256: frame.document.sha256,
      bytes: frame.document.bytes,
      ...(frame.document.original && { original: frame.document.original.sha256 }),
    },
    blocks: fingerprint.blocks.map(({ at, words, sha256, grams }) => ({
      place: placeWords(at),
      fragment: typeof at === 'number' || spoken.has(at) || published !== undefined ? placeFragment(at) : '',
      body: typeof at === 'number',
      words,
      sha256,
      grams,
    })),
    quotations: [...quotations.values()].sort((a, b) => a.block - b.block),
  };
}

/** The data as a file whose name changes with its content. @returns undefined if the source has no such data. */
export function ownCopyFile(source: Source): { text: string; version: string; path: string } | undefined {
  const data = ownCopyData(source);
  if (data === undefined) return undefined;
  const text = JSON.stringify(data);
  const version = sha256Of(text).slice(0, 12);
  return { text, version, path: `${recordPath('source', source.id)}fingerprint-${version}.json` };
}
