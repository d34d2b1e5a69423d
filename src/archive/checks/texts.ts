/** Our texts: wording rules, quotation marks, and that quoted words are borne out. */
import { COLLECTIONS } from '../collections.ts';
import type { Path, Problem } from '../problems.ts';
import { contains, quotedSpans } from '../quotations.ts';
import { bodyProblem, type Entry, fieldProblem, type RecordOf, type Records } from '../records.ts';
import { remembered } from '../remembered.ts';
import { proseIn } from '../schema-manual.ts';
import { wordingCheck } from '../wording.ts';
import { bodiesOf } from './bodies.ts';
import { quotationsOf } from './documents.ts';

const CHECKED = [
  'settings',
  'sources',
  'frames',
  'events',
  'actors',
  'differences',
  'references',
  'pages',
  'changes',
] as const;

interface OwnText {
  readonly collection: (typeof CHECKED)[number];
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly text: string;
}

/** Every prose field of one record. */
const proseOf = Object.fromEntries(
  CHECKED.map((collection) => [
    collection,
    remembered((entry: Entry<unknown>): readonly OwnText[] =>
      proseIn(COLLECTIONS[collection].schema, entry.data).map((found) => ({ collection, entry, ...found })),
    ),
  ]),
) as Record<(typeof CHECKED)[number], (entry: Entry<unknown>) => readonly OwnText[]>;

/** Our words for speakers a document does not name. */
const unnamedIn = remembered((entry: Records['sources'][number]): readonly OwnText[] =>
  entry.data.claims.flatMap(({ chain }, n) =>
    chain.flatMap(({ who, named }, m) =>
      named === false ? [{ collection: 'sources', entry, path: ['claims', n, 'chain', m, 'who'], text: who }] : [],
    ),
  ),
);

/** Every text of ours that is no body. */
function* ownTexts(records: Records): Generator<OwnText> {
  for (const collection of CHECKED) for (const entry of records[collection]) yield* proseOf[collection](entry);
  for (const entry of records.sources) yield* unnamedIn(entry);
}

/** Contested words in a text of ours; the same text is looked at once, as long as the rules are the same. */
const contestedIn = remembered((rules: RecordOf<'wording'>) => {
  const check = wordingCheck(rules);
  return remembered(({ text }: { readonly text: string }) => check(text));
});

/** Contested words of ours outside quotations. */
function wordingProblems(records: Records): Problem[] {
  const rules = records.wording[0];
  if (rules === undefined) return [];
  const check = contestedIn(rules.data);
  const advice = (ours: string) =>
    `Write: ${ours.replace(/[.]?$/, '.')} A document’s own word stands in “ ”, or is listed with its reason in wording.yaml.`;
  const problems: Problem[] = [];
  for (const own of ownTexts(records)) {
    for (const { word, ours } of check(own))
      problems.push(fieldProblem(own.entry, own.path, `uses the contested word “${word}” in our voice`, advice(ours)));
  }
  for (const { entry, body } of bodiesOf(records)) {
    for (const block of body.blocks) {
      for (const { word, ours } of check(block))
        problems.push(bodyProblem(entry, block.line, `uses the contested word “${word}” in our voice`, advice(ours)));
    }
  }
  return problems;
}

const quotedIn = remembered(({ text }: { readonly text: string }): readonly string[] => quotedSpans(text));

/** What is quoted in our texts must be part of a quotation that was checked. Notes may quote outside works. */
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
    for (const block of body.blocks) {
      const { text, line, cites } = block;
      if (text.includes('"'))
        problems.push(bodyProblem(entry, line, 'has straight quotation marks', 'Put a document’s own words in “ ”.'));
      const spans = quotedIn(block);
      const quotes = spans.length === 0 ? [] : cites.flatMap((claim) => quoteOf.get(claim) ?? []);
      for (const span of spans) {
        if (quotes.some((quote) => contains(quote, span))) continue;
        problems.push(
          bodyProblem(
            entry,
            line,
            `“${span}” is in no quotation of the claims cited in the same paragraph`,
            'Cite the claim whose "quote" has these words, or say it in our words.',
          ),
        );
      }
    }
  }
  for (const own of ownTexts(records)) {
    const { collection, entry, path } = own;
    const spans = quotedIn(own);
    if (spans.length === 0) continue;
    const ownRule = path[0] === 'notes' || (path[0] === 'claims' && path.at(-1) === 'says');
    // A correction may have to say what stood here before, which nothing quotes any more.
    if (ownRule || ['references', 'pages', 'changes'].includes(collection)) continue;
    for (const span of spans) {
      if (all.some((quote) => contains(quote, span))) continue;
      problems.push(
        fieldProblem(
          entry,
          path,
          `“${span}” is in no quotation of the archive`,
          'Quote it in the claim it comes from, or say it in our words.',
        ),
      );
    }
  }
  return problems;
}

/** Everything wrong with the wording of our texts. */
export function textProblems(records: Records): Problem[] {
  return [...wordingProblems(records), ...quotedProblems(records)];
}
