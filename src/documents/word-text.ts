/**
 * Turns a Word document (.docx) into blocks. mammoth makes an HTML page of the document. It leaves out running heads,
 * so these are read from the file.
 */
import mammoth from 'mammoth';
import { unpack, unpackedArchive } from './packed.ts';
import { pageBlocks } from './page-text.ts';
import { oneLine, pageKind, type ReadBlock } from './read-block.ts';
import { elementsNamed, xmlRoot } from './xml.ts';

/** Word styles that mammoth does not recognise by default. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='caption'] => figcaption:fresh"];

/**
 * The words of a paragraph. Field instructions and deletions recorded by change tracking are left out, because nobody
 * is meant to read them.
 */
const wordsOf = (paragraph: ReturnType<typeof xmlRoot>): string =>
  oneLine(
    elementsNamed(paragraph, 'w:t')
      .map(({ text }) => text)
      .join(''),
  );

function runningHeads(bytes: Uint8Array): ReadBlock[] {
  const files = unpack(bytes, (path) => /^word\/(?:header|footer)\d*\.xml$/.test(path));
  const lines = Object.keys(files)
    .sort()
    .flatMap((path) => {
      const file = files[path];
      const which = path.includes('header') ? 'running head' : 'running foot';
      if (file === undefined) return [];
      return elementsNamed(xmlRoot(file), 'w:p').map((paragraph) => ({ which, text: wordsOf(paragraph) }));
    });
  const texts = new Map(lines.flatMap(({ which, text }) => (text === '' ? [] : [[text, pageKind(text, which)]])));
  return [...texts].map(([text, which]) => ({
    lines: [text],
    is: 'page',
    which,
    why: 'The file prints it on its pages.',
  }));
}

/**
 * Reads a Word document. Notes come after the text, followed by the running heads and feet.
 *
 * @throws if the file is damaged.
 */
export async function wordBlocks(bytes: Uint8Array): Promise<ReadBlock[]> {
  const copy = unpackedArchive(bytes, (path) => /\.(?:xml|rels)$/i.test(path));
  // In Node.js, mammoth takes a Buffer; in a browser, it takes an ArrayBuffer.
  const input = 'Buffer' in globalThis ? { buffer: Buffer.from(copy.buffer) } : { arrayBuffer: copy.buffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  // A bookmark inside a link would end the link.
  return [...pageBlocks(value.replaceAll(/<a id="[^"]*"><\/a>/g, '')), ...runningHeads(bytes)];
}
