/** Decodes content files, and separates their YAML from their Markdown. */
import type { Problem } from './problems.ts';

export interface Split {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

function splitFrontmatter(path: string, text: string): Split | Problem {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    const isLike = /^\s*[-–—−]+\s*$/.test(lines[0] ?? '');
    return {
      file: path,
      place: { line: 1, column: 1 },
      wrong: isLike
        ? `the file begins with "${lines[0]?.trim()}", not with "---"`
        : 'the file does not begin with frontmatter',
      instead: 'Begin the file with a line of three hyphens (---), the fields, and another such line.',
    };
  }
  const end = lines.findIndex((line, n) => n > 0 && line.trimEnd() === '---');
  if (end < 0) {
    return {
      file: path,
      place: { line: 1, column: 1 },
      wrong: 'the frontmatter is not closed',
      instead: 'Put a line of three hyphens (---) after the last field.',
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** The text of a file. @throws TypeError if the bytes are not UTF-8. */
export const decoded = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');

/** Splits the text of a Markdown file into its frontmatter and its body. Any other file is YAML as a whole. */
export const splitText = (path: string, text: string): Split | Problem =>
  path.endsWith('.md') ? splitFrontmatter(path, text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
