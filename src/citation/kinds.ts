/** The name of each kind of citable item in every citation format, looked up by its CSL type. */
import { type NamesOfKind, SOURCE_KIND_NAMES, type SourceKind } from '../archive/schema/source-kinds.ts';

/** The archive as a whole. It is `@misc` because Zotero silently drops BibLaTeX’s `@dataset`. */
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

/** @throws Error if no kind has this type. */
export function namesOf(type: CslType): NamesOfKind {
  const names = byType.get(type);
  if (names === undefined) throw new Error(`No kind of source has the CSL type ${type}.`);
  return names;
}
