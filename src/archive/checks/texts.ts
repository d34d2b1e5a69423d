/**
 * Checks our own texts: they must follow the wording rules, use curly quotation marks, and quote only words that are in
 * a document.
 */
import { nearestPart } from '../../fingerprint/edit-distance.ts';
import type { Body } from '../body.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Path, Problem } from '../problems.ts';
import { contains, quotedSpans } from '../quotations.ts';
import { bodyProblem, type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import { proseIn } from '../schema-manual.ts';
import { wordingCheck } from '../wording.ts';
import { bodiesOf } from './bodies.ts';
import { quotationsOf, unquotedProblem } from './documents.ts';

const CHECKED = [
  'settings',
  'sources',
  'frames',
  'events',
  'actors',
  'differences',
  'references',
  'overview',
  'threads',
  'pages',
  'changes',
] as const;

/** One of our own texts in a field of a record. */
export interface OwnText {
  readonly collection: (typeof CHECKED)[number];
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly text: string;
}

/** Every prose field of a record. */
const proseOf = Object.fromEntries(
  CHECKED.map((collection) => [
    collection,
    remembered((entry: Entry<unknown>): readonly OwnText[] =>
      proseIn(COLLECTIONS[collection].schema, entry.data).map((found) => ({ collection, entry, ...found })),
    ),
  ]),
) as Record<(typeof CHECKED)[number], (entry: Entry<unknown>) => readonly OwnText[]>;

/** Our descriptions of speakers whom a document does not name. */
const unnamedIn = remembered((entry: Records['sources'][number]): readonly OwnText[] =>
  entry.data.claims.flatMap(({ chain }, n) =>
    chain.flatMap(({ who, named }, m) =>
      named === false ? [{ collection: 'sources', entry, path: ['claims', n, 'chain', m, 'who'], text: who }] : [],
    ),
  ),
);

/** All our own texts other than bodies, as one list per record. */
export function ownTexts(records: Records): (readonly OwnText[])[] {
  const prose = CHECKED.flatMap((collection) => records[collection].map((entry) => proseOf[collection](entry)));
  return [...prose, ...records.sources.map(unnamedIn)];
}

/** Finds contested words. Results are cached for each text as long as the rules stay the same. */
const wordFinder = remembered((rules: RecordOf<'wording'>) => {
  const check = wordingCheck(rules);
  return {
    inTexts: remembered((texts: readonly OwnText[]) =>
      texts.flatMap((own) => check(own.text).map((found) => ({ ...own, ...found }))),
    ),
    inBody: remembered(({ blocks }: Body) =>
      blocks.flatMap(({ text, line }) => check(text).map((found) => ({ line, ...found }))),
    ),
  };
});

/** Contested words that we use outside quotations. */
function wordingProblems(records: Records): Problem[] {
  const rules = records.wording[0];
  if (rules === undefined) return [];
  const { inTexts, inBody } = wordFinder(rules.data);
  const wrong = (word: string) => `uses the contested word “${word}” in our voice`;
  const advice = (ours: string) =>
    `Write: ${ours.replace(/[.]?$/, '.')} Put a document’s own word in “ ”, or list it with its reason in wording.yaml.`;
  return [
    ...ownTexts(records).flatMap((texts) =>
      inTexts(texts).map(({ entry, path, word, ours }) => fieldProblem(entry, path, wrong(word), advice(ours))),
    ),
    ...bodiesOf(records).flatMap(({ entry, body }) =>
      inBody(body).map(({ line, word, ours }) => bodyProblem(entry, line, wrong(word), advice(ours))),
    ),
  ];
}

/** Our own texts that contain quotations. */
const quotingTexts = remembered((texts: readonly OwnText[]) =>
  texts.flatMap((own) => {
    // Notes may quote outside works; claims are checked by a separate rule in `documents.ts`.
    const ownRule = own.path[0] === 'notes' || (own.path[0] === 'claims' && own.path.at(-1) === 'says');
    const spans = ownRule ? [] : quotedSpans(own.text);
    return spans.length === 0 ? [] : [{ ...own, spans }];
  }),
);

/** The paragraphs of a body that contain quotation marks, curly or straight. */
const quotingBlocks = remembered(({ blocks }: Body) =>
  blocks.flatMap((block) => {
    const spans = quotedSpans(block.text);
    const straight = block.text.includes('"');
    return spans.length === 0 && !straight ? [] : [{ ...block, spans, straight }];
  }),
);

/**
 * Quoted words in our texts that are not part of a verified quotation. Notes are exempt, because they may quote outside
 * works.
 */
function quotedProblems(records: Records): Problem[] {
  const problems: Problem[] = [];
  const quoteOf = new Map<string, string[]>();
  const all: string[] = [];
  for (const entry of records.sources) {
    all.push(entry.data.title, ...quotationsOf(entry).map(({ text }) => text));
    for (const claim of entry.data.claims) {
      quoteOf.set(`${entry.id}/${claim.id}`, [claim.quote ?? '', claim.date?.phrase ?? '', entry.data.title]);
    }
  }
  for (const { collection, entry, body } of bodiesOf(records)) {
    if (collection === 'pages' || collection === 'references') continue;
    for (const { line, cites, spans, straight } of quotingBlocks(body)) {
      if (straight)
        problems.push(bodyProblem(entry, line, 'has straight quotation marks', 'Put a document’s own words in “ ”.'));
      // A missing claim has no quotation to compare with; another check reports that it is missing.
      if (cites.some((claim) => !quoteOf.has(claim))) continue;
      const quotes = cites.flatMap((claim) => quoteOf.get(claim) ?? []);
      for (const span of spans) {
        if (quotes.some((quote) => contains(quote, span))) continue;
        const wrong = `“${span}” is in no quotation of the claims cited in the same paragraph`;
        const instead = 'Cite the claim whose "quote" has these words, or say it in our words.';
        problems.push({ ...bodyProblem(entry, line, wrong, instead), unquoted: span });
      }
    }
  }
  for (const { collection, entry, path, text, spans } of ownTexts(records).flatMap(quotingTexts)) {
    // A correction may have to repeat earlier words that no claim quotes any longer.
    if (['references', 'pages', 'changes'].includes(collection)) continue;
    for (const span of spans) {
      if (all.some((quote) => contains(quote, span))) continue;
      const instead = 'Quote it in the claim it comes from, or say it in our words.';
      const problem = fieldProblem(entry, path, `“${span}” is in no quotation of the archive`, instead);
      problems.push(unquotedProblem(problem, text, span));
    }
  }
  return problems;
}

/** Leaves out problems with words that seem to be in no quotation only because a quotation was miscopied. */
export function withoutMisquoted(problems: readonly Problem[]): Problem[] {
  const misquoted = problems.flatMap(({ misquoted: quote }) => (quote === undefined ? [] : [quote.split(/\s+/u)]));
  const isLike = (words: readonly string[]) =>
    misquoted.some((quote) => nearestPart(words, quote).edits * 2 < words.length);
  return problems.filter(({ unquoted }) => unquoted === undefined || !isLike(unquoted.split(/\s+/u)));
}

/** All problems with the wording of our texts. */
export function textProblems(records: Records): Problem[] {
  return [...wordingProblems(records), ...quotedProblems(records)];
}
