/** Our texts: wording rules, quotation marks, and that quoted words are borne out. */
import { COLLECTIONS } from '../collections.ts';
import type { Path, Problem } from '../problems.ts';
import { contains, quotedSpans } from '../quotations.ts';
import { bodyProblem, type Entry, fieldProblem, type Records } from '../records.ts';
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

/** Every prose field of ours, and our words for speakers a document does not name. */
function ownTexts(records: Records): OwnText[] {
  const fields = CHECKED.flatMap((collection) =>
    (records[collection] as readonly Entry<unknown>[]).flatMap((entry) =>
      proseIn(COLLECTIONS[collection].schema, entry.data).map((found) => ({ collection, entry, ...found })),
    ),
  );
  const unnamed = records.sources.flatMap((entry) =>
    entry.data.claims.flatMap(({ chain }, n) =>
      chain.flatMap(({ who, named }, m) =>
        named === false
          ? [{ collection: 'sources' as const, entry, path: ['claims', n, 'chain', m, 'who'], text: who }]
          : [],
      ),
    ),
  );
  return [...fields, ...unnamed];
}

/** Contested words of ours outside quotations. */
function wordingProblems(records: Records): Problem[] {
  const rules = records.wording[0];
  if (rules === undefined) return [];
  const check = wordingCheck(rules.data);
  const advice = (ours: string) =>
    `Write: ${ours.replace(/[.]?$/, '.')} A document’s own word stands in “ ”, or is listed with its reason in wording.yaml.`;
  const problems: Problem[] = [];
  for (const { entry, path, text } of ownTexts(records)) {
    for (const { word, ours } of check(text))
      problems.push(fieldProblem(entry, path, `uses the contested word “${word}” in our voice`, advice(ours)));
  }
  for (const { entry, body } of bodiesOf(records)) {
    for (const { text, line } of body.blocks) {
      for (const { word, ours } of check(text))
        problems.push(bodyProblem(entry, line, `uses the contested word “${word}” in our voice`, advice(ours)));
    }
  }
  return problems;
}

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
    for (const { text, line, cites } of body.blocks) {
      if (text.includes('"'))
        problems.push(bodyProblem(entry, line, 'has straight quotation marks', 'Put a document’s own words in “ ”.'));
      const quotes = cites.flatMap((claim) => quoteOf.get(claim) ?? []);
      for (const span of quotedSpans(text)) {
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
  for (const { collection, entry, path, text } of ownTexts(records)) {
    const ownRule = path[0] === 'notes' || (path[0] === 'claims' && path.at(-1) === 'says');
    // A correction may have to say what stood here before, which nothing quotes any more.
    if (ownRule || ['references', 'pages', 'changes'].includes(collection)) continue;
    for (const span of quotedSpans(text)) {
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
