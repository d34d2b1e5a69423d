/**
 * Turns a schema into a content file to fill in. Every field has its explanation as a comment. Required fields are
 * ready to be filled in, and the others are commented out. The explanations come from the schema, so they cannot become
 * outdated.
 */
import { z } from 'zod';

/** The parts of a JSON Schema from which a template is made. */
interface Part {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly minItems?: number;
}

/** The placeholder for a missing value, keyed by the type of the value. Types not listed are text. */
const EMPTY: Readonly<Record<string, string>> = {
  array: '[]',
  object: '{}',
  boolean: 'false',
  number: '0',
  integer: '1',
};

/** Values that YAML would take for something other than text. */
const NO_TEXT = /^(?:true|false|null|~|[\d.+-].*)$/i;

/** The name of a field as YAML, in quotation marks if it needs them. */
export const keyed = (key: string): string =>
  /^[a-z][\w-]*$/i.test(key) && !NO_TEXT.test(key) ? key : JSON.stringify(key);

/** A value as YAML on one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${keyed(key)}: ${flow(each)}`)
      .join(', ')} }`;
  if (typeof value === 'string')
    return /^[a-z][a-z0-9/-]*$/.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}

/** Fields in block style, as lines. In flow style, a comma that an editor adds to a text would begin a new field. */
export function block(value: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(value).flatMap(([key, each]) => {
    if (Array.isArray(each) && each.some((item) => typeof item === 'object'))
      return [`${keyed(key)}:`, ...each.flatMap((item: Record<string, unknown>) => listed(item))];
    if (typeof each === 'object' && each !== null && !Array.isArray(each))
      return [`${keyed(key)}:`, ...block(each as Record<string, unknown>).map((line) => `  ${line}`)];
    return [`${keyed(key)}: ${flow(each)}`];
  });
}

/** One item of a list in block style, as lines. */
export const listed = (item: Readonly<Record<string, unknown>>): string[] =>
  block(item).map((line, n) => (n === 0 ? `  - ${line}` : `    ${line}`));

/** Text as comment lines of at most 100 characters. */
function comment(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= 100) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** A sentence that lists the values a field can have; empty if there is no choice. */
export const oneOf = ({ enum: values = [] }: { readonly enum?: readonly unknown[] | undefined }): string =>
  values.length > 1 ? `One of: ${values.join(', ')}.` : '';

function explained(part: Part, needed: boolean, hint: string | undefined): string[] {
  const words = [part.description ?? '', oneOf(part), hint ?? '', needed ? '' : 'May be left out.'];
  const text = words.filter((each) => each !== '').join(' ');
  return text === '' ? [] : comment(text);
}

/** The lines of one item in a list. The dash goes on the first line that is not a comment. */
function item(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, n) => (n === first ? `  - ${line}` : n < first ? `  ${line}` : `    ${line}`));
}

function fields(part: Part, given: Readonly<Record<string, unknown>>, hints: Hints, path: string): string[] {
  return Object.entries(part.properties ?? {}).flatMap(([key, field]) => {
    const needed = part.required?.includes(key) ?? false;
    const here = path === '' ? key : `${path}.${key}`;
    const about = explained(field, needed, hints[here]);
    const value = given[key];
    const below = (at: Part, values: unknown) =>
      fields(at, typeof values === 'object' && values !== null ? { ...values } : {}, hints, here);
    if (value !== undefined && (field.properties === undefined || Object.keys(value ?? {}).length === 0))
      return [...about, ...block({ [key]: value })];
    if (field.properties !== undefined) {
      const lines = [`${key}:`, ...below(field, value).map((line) => `  ${line}`)];
      return needed || value !== undefined ? [...about, ...lines] : [...about, ...lines.map((line) => `# ${line}`)];
    }
    if (field.items?.properties !== undefined) {
      const lines = [`${key}:`, ...item(below(field.items, undefined))];
      if (needed && (field.minItems ?? 0) > 0) return [...about, ...lines];
      const asComment = lines.slice(1).map((line) => `# ${line}`);
      return needed ? [...about, `${key}: []`, ...asComment] : [...about, `# ${key}:`, ...asComment];
    }
    const line = `${key}: ${EMPTY[field.type ?? ''] ?? '""'}`;
    return [...about, needed ? line : `# ${line}`];
  });
}

/** Additions to the explanations of fields, keyed by path: the ids that a field may contain. */
export type Hints = Readonly<Record<string, string>>;

/**
 * A Markdown file with frontmatter for a record of this schema.
 *
 * @param given values already known, by field.
 * @param hints additions to the explanations of fields.
 * @param body the text below the frontmatter.
 */
export function templateOf(
  schema: z.ZodType,
  given: Readonly<Record<string, unknown>>,
  hints: Hints,
  body: string,
): string {
  const part = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Part;
  return `---\n${fields(part, given, hints, '').join('\n')}\n---\n${body}\n`;
}
