/** The index as the browser reads it, from a server that may not answer. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchClient } from '../../src/browser/search/client.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { pieceAddress } from '../../src/search/pieces/pieces.ts';
import { generatedSearch } from './generated.ts';
import { piecesOf } from './whole-index.ts';

const built = buildIndex(generatedSearch(60), {
  words: 12,
  postings: 40,
  ids: 7,
  ranks: 8,
  facts: 8,
  stubs: 3,
  texts: 3,
  along: 0,
});
const files = new Map<string, unknown>([
  ['index', { ...built.packed, address: '{piece}' }],
  ...piecesOf(built).map(({ content, ...piece }) => [pieceAddress('{piece}', piece), content] as const),
]);
const asked: string[] = [];
let lost: RegExp | undefined;
vi.stubGlobal('fetch', async (address: string) => {
  asked.push(address);
  return { ok: lost?.test(address) !== true, status: 404, json: async () => structuredClone(files.get(address)) };
});
afterAll(() => vi.unstubAllGlobals());

describe('the index in the browser', () => {
  beforeEach(() => {
    asked.splice(0);
    lost = undefined;
  });

  it('is asked for each piece once, however many queries need it at the same time', async () => {
    const client = new SearchClient('index');
    const index = await client.load();
    const hits = await client.everything(index);
    await Promise.all([client.records(index, hits), client.texts(index, hits), client.records(index, hits)]);
    await Promise.all(hits.map((hit) => client.text(index, hit)));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has no text for a row if it cannot be read, and reports that where the text is needed', async () => {
    const client = new SearchClient('index');
    const index = await client.load();
    const hits = await client.everything(index);
    const [hit] = hits;
    if (hit === undefined) throw new Error('There are no hits.');
    lost = /^texts-/;
    expect(await client.text(index, hit)).toBe('');
    await expect(client.texts(index, hits)).rejects.toThrow('404');
    lost = undefined;
    await client.texts(index, hits);
    expect(hits.map(({ at }) => index.text(at)).join('').length).toBeGreaterThan(0);
  });
});
