import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/join.ts';
import {
  attests,
  countWords,
  denialsOf,
  restsOnUnnamed,
  toldBySeveral,
  whoseWord,
} from '../../src/archive/whose-word.ts';
import { changed } from './files.ts';

const read = readArchive(changed({}));
const { claims, events } = 'archive' in read ? read.archive : { claims: new Map<string, Claim>(), events: [] };
const all = [...claims.values()];

describe('the word a statement rests on', () => {
  it('is the document’s own where nobody else is in its chain', () => {
    for (const claim of all) expect(whoseWord(claim) === 'own').toBe(claim.chain.length === 1);
  });
  it('is that of someone unnamed where the document does not say who', () => {
    for (const claim of all.filter(({ chain }) => chain.length > 1))
      expect(whoseWord(claim)).toBe(claim.chain.at(-1)?.actor === undefined ? 'unnamed' : 'said');
  });
  it('is counted once for every statement', () => {
    expect(countWords(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    expect(countWords(all).map(({ word }) => word)).toEqual(['own', 'said', 'unnamed']);
    expect(countWords([])).toEqual([]);
  });
});

describe('an event', () => {
  const unnamed = all.find((claim) => whoseWord(claim) === 'unnamed' && attests(claim));
  const own = all.find((claim) => whoseWord(claim) === 'own' && attests(claim));
  const denial = all.find(({ denies }) => denies.length > 0);
  if (unnamed === undefined || own === undefined || denial === undefined)
    throw new Error('the example has no statement of each kind');

  it('rests on unnamed speakers alone when nobody named says that it happened', () => {
    expect(restsOnUnnamed({ claims: [unnamed] })).toBe(true);
    expect(restsOnUnnamed({ claims: [unnamed, denial] })).toBe(true);
    expect(restsOnUnnamed({ claims: [unnamed, own] })).toBe(false);
    expect(restsOnUnnamed({ claims: [] })).toBe(false);
  });
  it('is denied by a denial of what happened, not by one of what is thought of it', () => {
    const denied = denial.denies[0];
    if (denied === undefined || !('archive' in read)) throw new Error('the denial names nothing');
    const { topics } = read.archive.settings;
    const view = topics.find(({ id }) => id === 'view');
    if (view === undefined) throw new Error('there is no such topic');
    expect(denialsOf({ claims: [denied, denied] }, topics)).toEqual([denial]);
    expect(denialsOf({ claims: [{ ...denied, topic: view }] }, topics)).toEqual([]);
    expect(denialsOf({ claims: [{ ...denied, topic: view, alsoTopics: topics }] }, topics)).toEqual([denial]);
    const unmarked = topics.map(({ happened: _, ...topic }) => topic);
    expect(denialsOf({ claims: [denied] }, unmarked)).toEqual([denial]);
    expect(denialsOf({ claims: [{ ...denied, topic: view }] }, unmarked)).toEqual([]);
  });
  it('is not attested by a denial, whether or not it names what it denies', () => {
    expect(attests(denial)).toBe(false);
    expect(attests({ ...denial, denies: [] })).toBe(false);
  });
  it('is told by several when more than one document speaks of it', () => {
    for (const event of events)
      expect(toldBySeveral(event)).toBe(new Set(event.claims.map(({ source }) => source.id)).size > 1);
  });
});
