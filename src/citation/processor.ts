/**
 * The only access to the citation processor: prints CSL items as citations at build time. The processor and its styles
 * never reach the browser. An engine is slow to create but takes only milliseconds to use, so there is one per style
 * and kind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL, { type Engine, type StyleNode } from 'citeproc';
import { isEnglish } from '../words/in-language.ts';
import type { Run } from './claim-note.ts';
import type { CslItem } from './csl.ts';

/** Styles, keyed by the names used in pages and files, each with its name in CSL. */
export const STYLES = {
  'chicago-notes': { csl: 'chicago-fullnote-bibliography', locale: 'en-US', name: 'Chicago' },
  apa: { csl: 'apa', locale: 'en-US', name: 'APA 7' },
  mla: { csl: 'modern-language-association', locale: 'en-US', name: 'MLA 9' },
  harvard: { csl: 'harvard-cite-them-right', locale: 'en-GB', name: 'Harvard' },
} as const;
export type StyleName = keyof typeof STYLES;
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

/** The place in the cited work, and any text that follows it. */
export interface Pinpoint {
  readonly paragraph?: string;
  readonly suffix?: string;
}

function node(name: string, attrs: StyleNode['attrs'], children: StyleNode['children']): StyleNode {
  return { name, attrs, children };
}

/** The folder of the Citation Style Language’s styles and locales; their licence is in the same folder. */
const FOLDER = join(process.cwd(), 'src/citation/csl');
const localeFile = (language: string) => `locales/locales-${language}.xml`;
const readCsl = (file: string): StyleNode => CSL.parseXml(readFileSync(join(FOLDER, file), 'utf8'));

/** What is printed: a bibliography entry, or a footnote (in styles without notes, an in-text citation). */
export type PrintedKind = 'bib' | 'note';

/** Attributes of a style for telling works in one list apart, for example by giving more of their authors’ names. */
const AMONG_OTHERS = /^(?:disambiguate-|givenname-disambiguation-rule$|collapse$)/;
const NOTHING = node('layout', {}, [node('text', { value: '-' }, [])]);

/**
 * Reduces a style to what it needs to print a single item. The processor prints an item again for each way of
 * distinguishing it from others and for its position among them. It also prints the item’s note, even if only an entry
 * is requested. These repetitions accounted for nine tenths of the time.
 */
function alone(style: StyleNode, kind: PrintedKind): StyleNode {
  const children = style.children.flatMap((part): (StyleNode | string)[] => {
    if (typeof part === 'string' || (part.name !== 'citation' && part.name !== 'bibliography')) return [part];
    if (part.name === 'bibliography' && kind === 'note') return [];
    const attrs = Object.fromEntries(Object.entries(part.attrs).filter(([name]) => !AMONG_OTHERS.test(name)));
    if (part.name === 'citation' && kind === 'bib') return [{ ...part, attrs, children: [NOTHING] }];
    return [
      { ...part, attrs, children: part.children.filter((node) => typeof node === 'string' || node.name !== 'sort') },
    ];
  });
  return { ...style, children };
}

interface Running {
  readonly engine: Engine;
  readonly items: Map<string, CslItem>;
  /** How many items the engine has printed. */
  count: number;
}

const running = new Map<string, Running>();
const locales = new Map<string, StyleNode>();

/** A style that prints only a title, in English title case. */
const TITLE_ONLY: StyleNode = node('style', { class: 'in-text', version: '1.0' }, [
  node('info', {}, []),
  node('citation', {}, [node('layout', {}, [node('text', { variable: 'title', 'text-case': 'title' }, [])])]),
]);

/**
 * The engine for one kind of output, created when first needed. @param key a style and kind, or a name for other
 * output.
 */
function engineOf(key: string, locale: string, style: () => StyleNode): Running {
  const known = running.get(key);
  if (known !== undefined) return known;
  const items = new Map<string, CslItem>();
  const retrieveLocale = (language: string) => {
    const wanted = existsSync(join(FOLDER, localeFile(language))) ? language : 'en-US';
    const read = locales.get(wanted) ?? readCsl(localeFile(wanted));
    locales.set(wanted, read);
    return read;
  };
  const system = { retrieveItem: (id: string) => items.get(id), retrieveLocale };
  const engine = new CSL.Engine(system, style(), locale, true);
  const made = { engine, items, count: 0 };
  running.set(key, made);
  return made;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });

/** Tags that turn italics on or off: text in italics inside an italic title is set upright. */
const ITALIC: Readonly<Record<string, boolean>> = {
  '<i>': true,
  '<em>': true,
  '<span style="font-style:normal;">': false,
};

/**
 * Converts the processor’s HTML to runs: italics are kept, all other markup is dropped, and character references are
 * decoded.
 */
export function runsOf(html: string): Run[] {
  const open: boolean[] = [false];
  const runs: Run[] = [];
  for (const piece of html.trim().split(/(<\/?[a-z][^>]*>)/i)) {
    const italic = open.at(-1) ?? false;
    if (/^<[a-z]/i.test(piece) && piece !== '<br>') open.push(ITALIC[piece] ?? italic);
    else if (/^<\//.test(piece)) open.pop();
    if (piece === '' || /^<\/?[a-z][^>]*>$/i.test(piece)) continue;
    const text = decoded(piece).replace(/\s+/g, ' ');
    const last = runs.at(-1);
    if (last !== undefined && last.italic === italic) runs.splice(-1, 1, { text: last.text + text, italic });
    else runs.push({ text, italic });
  }
  return runs;
}

/**
 * Marks “al-” and similar prefixes before a capital so that they stay lower case in styles that capitalise titles.
 *
 * @example 'Death of al-Ata' → 'Death of <span class="nocase">al-Ata</span>'
 */
export const keptCase = (title: string): string =>
  title.replace(/(?<=[^\p{L}\p{N}’-])\p{Ll}{1,3}-\p{Lu}[\p{L}\p{M}’]*/gu, '<span class="nocase">$&</span>');

/**
 * Lends an item to the engine under a new name, because the engine caches items by name and two items may have the same
 * id.
 */
function holding<T>(running: Running, item: CslItem, use: (engine: Engine, name: string) => T): T {
  running.count += 1;
  const name = `item-${running.count}`;
  running.items.set(name, { ...item, title: keptCase(item.title), id: name });
  const made = use(running.engine, name);
  running.items.delete(name);
  return made;
}

/** @param language the archive’s language, which selects CSL’s locale if there is one; English uses the style’s own. */
function printing(style: StyleName, kind: PrintedKind, language: string): Running {
  const { csl, locale: english } = STYLES[style];
  const locale = isEnglish(language) ? english : language;
  return engineOf(`${style} ${kind} ${locale}`, locale, () => alone(readCsl(`${csl}.csl`), kind));
}

/** The bibliography entry. @param language the language of the archive that prints it. */
export function bibliographyEntry(style: StyleName, item: CslItem, language: string): Run[] {
  return holding(printing(style, 'bib', language), item, (engine, id) => {
    engine.updateItems([id]);
    const made = engine.makeBibliography();
    const [entry] = made === false ? [] : made[1];
    if (entry === undefined) throw new Error(`The style ${style} prints no entry for ${item.id}.`);
    return runsOf(entry);
  });
}

/**
 * The footnote or, in styles without notes, the in-text citation. The item is not registered with the engine, which
 * would print it once more to compare it with others.
 */
export function noteOf(style: StyleName, item: CslItem, language: string, { paragraph, suffix }: Pinpoint = {}): Run[] {
  return holding(printing(style, 'note', language), item, (engine, id) =>
    runsOf(
      engine.makeCitationCluster([
        {
          id,
          ...(paragraph !== undefined && { locator: paragraph, label: 'paragraph' }),
          ...(suffix !== undefined && { suffix }),
        },
      ]),
    ),
  );
}

/** A title in English title case, as printed by styles that require it. */
export function titleCase(title: string): string {
  const running = engineOf('title', 'en-US', () => TITLE_ONLY);
  return holding(running, { id: 'title', type: 'webpage', title }, (engine, id) =>
    runsOf(engine.makeCitationCluster([{ id }]))
      .map(({ text }) => text)
      .join(''),
  );
}
