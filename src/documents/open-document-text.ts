/** Turns a text document from LibreOffice or another program (.odt, OpenDocument 1.2 or later) into blocks. */
import { unpack } from './packed.ts';
import { type Mark, oneLine, pageKind, type ReadBlock } from './read-block.ts';
import { elementsNamed, XmlElement, XmlText, xmlRoot } from './xml.ts';

/** Elements that are not part of the text: tracked changes, comments, and fields that only describe the document. */
const LEFT_OUT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'svg:title',
  'svg:desc',
]);

const CAPTIONS = /^(?:Caption|Illustration|Figure|Table|Text|Drawing)$/;

/** Makes a function that returns the name of a style and the names of the styles that it is based on. */
function styleNames(roots: readonly XmlElement[]): (style: string) => string[] {
  const parents = new Map(
    roots
      .flatMap((root) => elementsNamed(root, 'style:style'))
      .map(({ attributes }) => [attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '']),
  );
  return (style) => {
    const names: string[] = [];
    for (let at = style; at !== '' && !names.includes(at); at = parents.get(at) ?? '') names.push(at);
    return names;
  };
}

/** Reads the paragraphs inside an element, in order. */
class Reader {
  readonly blocks: ReadBlock[] = [];
  private page = 1;
  /** Whether the file records its page breaks. */
  private readonly paged: boolean;
  private titled = false;
  private readonly namesOf: (style: string) => string[];

  constructor(namesOf: (style: string) => string[], paged: boolean) {
    this.namesOf = namesOf;
    this.paged = paged;
  }

  read(within: XmlElement, given?: Mark): void {
    for (const child of within.children) {
      if (!(child instanceof XmlElement) || LEFT_OUT.has(child.name)) continue;
      if (child.name === 'text:soft-page-break') this.page += 1;
      else if (child.name === 'text:p' || child.name === 'text:h') this.paragraph(child, given);
      else if (child.name === 'table:table-row') this.row(child, given);
      else if (/^text:(?:table-of-content|illustration-index|alphabetical-index)$/.test(child.name))
        this.read(child, { is: 'furniture', which: 'table of contents', why: 'The file makes it from its headings.' });
      else this.read(child, given);
    }
  }

  private markOf(element: XmlElement): Mark {
    const names = this.namesOf(element.attributes['text:style-name'] ?? '');
    if (names.includes('Title') && !this.titled) {
      this.titled = true;
      return { is: 'title', why: 'The file gives it the style of a title.' };
    }
    if (element.name === 'text:h') return { is: 'heading', why: 'The file marks it as a heading.' };
    if (names.some((name) => CAPTIONS.test(name)))
      return { is: 'caption', why: 'The file gives it the style of a caption.' };
    return {};
  }

  private put(text: string, mark: Mark, page: number): void {
    const words = oneLine(text);
    if (words !== '') this.blocks.push({ lines: [words], ...mark, ...(this.paged && { page }) });
  }

  private paragraph(element: XmlElement, given: Mark | undefined): void {
    const { page } = this;
    const after: { inside: XmlElement; mark: Mark | undefined }[] = [];
    const text = this.words(element, after);
    this.put(text, given ?? this.markOf(element), page);
    for (const { inside, mark } of after) this.read(inside, mark ?? given);
  }

  /** Reads a row of a table as one line. */
  private row(element: XmlElement, given: Mark | undefined): void {
    const { page } = this;
    const after: { inside: XmlElement; mark: Mark | undefined }[] = [];
    const cells = element.children.flatMap((cell) =>
      cell instanceof XmlElement && cell.name === 'table:table-cell' ? [this.words(cell, after)] : [],
    );
    this.put(cells.join(' '), given ?? {}, page);
    for (const { inside, mark } of after) this.read(inside, mark ?? given);
  }

  /** The words of a paragraph. Its notes and frames are added to `after`, to be read after the paragraph. */
  private words(element: XmlElement, after: { inside: XmlElement; mark: Mark | undefined }[]): string {
    return element.children
      .map((child) => {
        if (child instanceof XmlText) return child.text;
        if (!(child instanceof XmlElement) || LEFT_OUT.has(child.name)) return '';
        if (child.name === 'text:s' || child.name === 'text:tab' || child.name === 'text:line-break') return ' ';
        if (child.name === 'text:soft-page-break') this.page += 1;
        if (child.name === 'text:note') {
          const mark = { is: 'footnote', why: 'The file marks it as a note.' } as const;
          for (const body of elementsNamed(child, 'text:note-body')) after.push({ inside: body, mark });
          return '';
        }
        if (child.name === 'draw:frame' || child.name === 'draw:custom-shape') {
          after.push({ inside: child, mark: undefined });
          return '';
        }
        const parts = this.words(child, after);
        return child.name === 'text:p' ? ` ${parts} ` : parts;
      })
      .join('');
  }
}

function runningHeads(styles: XmlElement): ReadBlock[] {
  const seen = new Set<string>();
  return ['style:header', 'style:footer'].flatMap((name) =>
    elementsNamed(styles, name)
      .flatMap((each) => elementsNamed(each, 'text:p'))
      .flatMap((paragraph): ReadBlock[] => {
        const text = oneLine(paragraph.text);
        if (text === '' || seen.has(text)) return [];
        seen.add(text);
        const which = pageKind(text, name === 'style:header' ? 'running head' : 'running foot');
        return [{ lines: [text], is: 'page', which, why: 'The file prints it on its pages.' }];
      }),
  );
}

/**
 * Reads an OpenDocument text. A note comes after the paragraph that it belongs to. Running heads and feet come after
 * the text.
 *
 * @throws if the file is damaged.
 */
export function openDocumentBlocks(bytes: Uint8Array): ReadBlock[] {
  const files = unpack(bytes, (path) => path === 'content.xml' || path === 'styles.xml');
  const content = files['content.xml'];
  if (content === undefined) throw new Error('The file has no content.xml.');
  const root = xmlRoot(content);
  const styles = files['styles.xml'] === undefined ? undefined : xmlRoot(files['styles.xml']);
  const paged = elementsNamed(root, 'text:soft-page-break').length > 0;
  const reader = new Reader(styleNames([root, ...(styles === undefined ? [] : [styles])]), paged);
  for (const text of elementsNamed(root, 'office:text')) reader.read(text);
  return [...reader.blocks, ...(styles === undefined ? [] : runningHeads(styles))];
}
