/** Every way to break a whole content file, whatever is in it. */

export interface FileBreak {
  readonly what: string;
  /** The file’s new bytes, made from its text. */
  readonly make: (text: string) => Uint8Array;
  /**
   * Whether the broken file must be refused. If `false`, it must be read as before; if undefined, it may be either
   * refused or read.
   */
  readonly refused: boolean | undefined;
  /** Whether the broken file is slow to read, so that one such file is enough. */
  readonly slow?: boolean;
  /** Whether only files with frontmatter and a body can be broken in this way. */
  readonly markdown?: boolean;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const to = (change: (text: string) => string) => (text: string) => utf8(change(text));
/** Puts a line after the first line, which in Markdown opens the frontmatter. */
const line = (added: string) =>
  to((text) => (text.startsWith('---') ? text.replace('\n', `\n${added}\n`) : `${added}\n${text}`));
const body = (added: string) => to((text) => `${text}\n${added}\n`);
const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, n) => {
    const before = 'abcdefgh'[n];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

export const FILE_BREAKS: readonly FileBreak[] = [
  { what: 'nothing in it', make: () => utf8(''), refused: true },
  { what: 'only white space', make: () => utf8(' \n\t\n'), refused: true },
  { what: 'only a byte order mark', make: () => utf8('\ufeff'), refused: true },
  { what: 'a byte order mark', make: to((text) => `\ufeff${text}`), refused: false },
  { what: 'lines as Windows ends them', make: to((text) => text.replaceAll('\n', '\r\n')), refused: false },
  { what: 'UTF-16', make: utf16, refused: true },
  { what: 'Latin-1', make: (text) => Uint8Array.from(Buffer.from(`${text}\n# caf\u00e9`, 'latin1')), refused: true },
  { what: 'a cut character', make: (text) => Uint8Array.from([...utf8(text), 0xe2, 0x80]), refused: true },
  { what: 'a surrogate as bytes', make: (text) => Uint8Array.from([...utf8(text), 0xed, 0xa0, 0x80]), refused: true },
  { what: 'NUL', make: to((text) => `${text}\u0000`), refused: true },
  {
    what: 'a picture’s bytes',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    refused: true,
  },
  { what: 'more than a megabyte', make: to((text) => text + ' '.repeat(1_000_001)), refused: true },
  { what: 'only text', make: () => utf8('Just some words.\n'), refused: true },
  { what: 'a number', make: () => utf8('42\n'), refused: true },
  { what: 'a list', make: () => utf8('---\n- a\n---\n'), refused: true },
  { what: 'no field', make: () => utf8('---\n---\n'), refused: true },
  { what: 'null', make: () => utf8('---\nnull\n---\n'), refused: true },
  { what: 'a tab before a field', make: line('\tx: 1'), refused: true },
  { what: 'a quotation mark that is not closed', make: line('x: "y'), refused: true },
  { what: 'a bracket that is not closed', make: line('x: [y'), refused: true },
  { what: 'a brace too many', make: line('x: y}}: ]'), refused: true },
  { what: 'a field twice', make: line('title: a\ntitle: b'), refused: true },
  { what: 'a bomb of aliases', make: line(BOMB), refused: true },
  { what: 'an alias of itself', make: line('x: &x [*x]'), refused: true },
  { what: 'a merge key', make: line('<<: { title: x }'), refused: true },
  { what: 'a merge of an anchor', make: line('x: &x { title: y }\n<<: *x'), refused: true },
  { what: 'a tag', make: line('x: !!set { a, b }'), refused: true },
  { what: 'a tag of its own', make: line('x: !code "alert(1)"'), refused: true },
  { what: 'a list as the name of a field', make: line('? [a, b]\n: x'), refused: true },
  { what: 'nothing as the name of a field', make: line('null: x'), refused: true },
  { what: 'a number as the name of a field', make: line('1: x'), refused: true },
  { what: '__proto__', make: line('__proto__: { polluted: true }'), refused: true },
  { what: '__proto__ in quotes', make: line('"__proto__": { polluted: true }'), refused: true },
  { what: 'constructor', make: line('constructor: { prototype: { polluted: true } }'), refused: true },
  { what: 'a directive', make: line('%YAML 1.1'), refused: true },
  { what: 'an end of the document', make: line('...'), refused: true },
  { what: 'lists in lists without end', make: line(`x: ${deep('[', ']', 10_000)}`), refused: true, slow: true },
  {
    what: 'fields in fields without end',
    make: line(`x: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`),
    refused: true,
    slow: true,
  },
  { what: 'a number too large', make: line(`x: ${'9'.repeat(400)}`), refused: true },
  { what: 'no frontmatter', make: () => utf8('# A title\n\nSome text.\n'), refused: true, markdown: true },
  {
    what: 'a frontmatter that is not closed',
    make: to((text) => text.replace(/\n---\n[\s\S]*$/, '\n')),
    refused: true,
    markdown: true,
  },
  { what: 'a space before the frontmatter', make: to((text) => `\n${text}`), refused: true, markdown: true },
  { what: 'HTML in the body', make: body('<img src=x onerror=alert(1)>'), refused: true, markdown: true },
  { what: 'a comment in the body', make: body('<!-- hidden -->'), refused: true, markdown: true },
  { what: 'a picture in the body', make: body('![x](https://example.org/x.png)'), refused: true, markdown: true },
  { what: 'a link that runs in the body', make: body('[x](java&#115;cript:alert(1))'), refused: true, markdown: true },
  { what: 'a citation of nothing', make: body('So it is [@zz/nothing].'), refused: true, markdown: true },
  { what: 'a citation with no name', make: body('So it is [@].'), refused: true, markdown: true },
  { what: 'a citation that is not closed', make: body('So it is [@zz/nothing.'), refused: undefined, markdown: true },
  { what: 'a link to no record', make: body('[x](actor:zz-nobody)'), refused: true, markdown: true },
  { what: 'brackets without end', make: body('['.repeat(20_000)), refused: true, markdown: true },
  {
    what: 'quotations in quotations without end',
    make: body(`${'>'.repeat(5000)} x`),
    refused: undefined,
    markdown: true,
  },
  { what: 'lists in lists in the body', make: body(`${'- '.repeat(2000)}x`), refused: true, markdown: true },
  { what: 'stars without end', make: body('*a_'.repeat(5000)), refused: true, markdown: true },
  { what: 'a half of a pair, as an entity', make: body('x &#xD800; y &#0; z'), refused: undefined, markdown: true },
];

/** Paths at which there must be no file. */
export const WRONG_PLACES = [
  'notes.md',
  'event/x.md',
  'events/x.yaml',
  'events/x.MD',
  'events/x.md.bak',
  'events/deep/x.md',
  'events/Upper-Case.md',
  'events/two--hyphens.md',
  'events/-begins.md',
  'events/under_score.md',
  'events/caf\u00e9.md',
  'events/with space.md',
  'events/.md',
  `events/${'a'.repeat(81)}.md`,
  'sources/x.yaml',
  'frames/x.yml',
  'fingerprints/x.md',
  'archive.yml',
  'wording/x.yaml',
  '../events/x.md',
  'events/../x.md',
  'events/__proto__.md',
];
