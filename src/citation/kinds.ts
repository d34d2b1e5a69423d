/** What is cited, by its CSL type: what each kind is called in the formats a citation travels in. */
import { type NamesOfKind, SOURCE_KIND_NAMES, type SourceKind } from '../archive/schema/source-kinds.ts';

/** The archive as a whole. Zotero drops BibLaTeX’s `@dataset` without a word, so that it is `@misc`. */
const DATASET = {
  csl: 'dataset',
  ris: 'DATA',
  biblatex: { entry: 'misc', container: 'titleaddon' },
  zotero: 'dataset',
  schemaOrg: 'Dataset',
} as const satisfies NamesOfKind;

export type CslType = (typeof SOURCE_KIND_NAMES)[SourceKind]['csl'] | (typeof DATASET)['csl'];

const byType: ReadonlyMap<CslType, NamesOfKind> = new Map(
  [...Object.values(SOURCE_KIND_NAMES), DATASET].map((names) => [names.csl, names]),
);

/** @throws Error for a type that no kind has. */
export function namesOf(type: CslType): NamesOfKind {
  const names = byType.get(type);
  if (names === undefined) throw new Error(`No kind of source has the CSL type ${type}.`);
  return names;
}
