/** Kinds of source by the names that bibliographic formats have for them. */
import { SOURCE_KIND_NAMES, SOURCE_KINDS, type SourceKind } from '../../src/archive/schema/source-kinds.ts';

/** Types that we never export but that clearly belong to one kind. */
const ALSO: Readonly<Record<string, SourceKind>> = {
  'csl post': 'webpage',
  'csl post-weblog': 'webpage',
  'csl entry': 'encyclopedia-article',
  'csl entry-dictionary': 'encyclopedia-article',
  'ris BLOG': 'webpage',
  'ris DICT': 'encyclopedia-article',
  'ris MANSCPT': 'manuscript',
  'ris MPCT': 'film',
  'biblatex online': 'webpage',
  'biblatex electronic': 'webpage',
  'biblatex www': 'webpage',
  'biblatex techreport': 'report',
  'biblatex reference': 'encyclopedia-article',
  'biblatex music': 'recording',
  'biblatex movie': 'film',
  'biblatex image': 'photograph',
  'biblatex mvbook': 'book',
  'zotero blogPost': 'webpage',
  'zotero forumPost': 'webpage',
  'zotero dictionaryEntry': 'encyclopedia-article',
  'zotero videoRecording': 'film',
};

export type Format = 'csl' | 'ris' | 'biblatex' | 'zotero';

function nameIn(format: Format, kind: SourceKind): string {
  const names = SOURCE_KIND_NAMES[kind];
  if (format !== 'biblatex') return names[format];
  const { biblatex } = names;
  return 'subtype' in biblatex ? `${biblatex.entry}/${biblatex.subtype}` : biblatex.entry;
}

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ...(['csl', 'ris', 'biblatex', 'zotero'] as const).flatMap((format) =>
    // If two kinds share a name, the first is meant, so it is set last.
    SOURCE_KINDS.toReversed().map((kind): [string, SourceKind] => [`${format} ${nameIn(format, kind)}`, kind]),
  ),
  ...Object.entries(ALSO),
]);

/** Types too general to say what something is. */
const VAGUE = new Set(['biblatex misc', 'ris GEN', 'csl document', 'zotero document']);

/**
 * The kind of source for a type.
 *
 * @param type the type; in BibLaTeX, any subtype follows a slash: `article/newspaper`.
 * @returns undefined if no kind clearly has this type.
 */
export function kindNamed(format: Format, type: string): SourceKind | undefined {
  const name = `${format} ${type}`;
  return VAGUE.has(name) ? undefined : KINDS.get(name);
}
