/** A page for editors that lists every field of every file, made from the schemas. */

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part;
  readonly additionalProperties?: Part | boolean;
}

/** Every field with its path, in the order of the schema. */
function fieldLines(part: Part, path: string): string[] {
  if (part.items !== undefined) return fieldLines(part.items, `${path}[]`);
  const any =
    typeof part.additionalProperties === 'object' ? fieldLines(part.additionalProperties, `${path}.NAME`) : [];
  return Object.entries(part.properties ?? {})
    .flatMap(([key, field]) => {
      const own = path === '' ? key : `${path}.${key}`;
      const needed = part.required?.includes(key) === true ? ' (required)' : '';
      const words = field.enum === undefined ? '' : ` One of: ${field.enum.join(', ')}.`;
      return [`- **${own}**${needed}: ${field.description ?? ''}${words}`, ...fieldLines(field, own)];
    })
    .concat(any);
}

/**
 * The page as Markdown.
 *
 * @param schemas JSON Schemas whose titles say where their files are.
 */
export function fieldsPage(schemas: readonly Part[]): string {
  const parts = schemas.map((schema) => `## ${schema.title ?? ''}\n\n${fieldLines(schema, '').join('\n')}\n`);
  return `# Every field

Made from the schemas by npm run schemas. A dot leads to a field within another, [] stands for each item of a list, and
NAME for a name of your own. Technical words are explained in the [glossary](glossary.md).

${parts.join('\n')}`;
}
