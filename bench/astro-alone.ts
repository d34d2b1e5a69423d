/**
 * A site that Astro builds without our code, as Astro’s own guide shows. Its collection contains the events of a
 * made-up archive. It has as many pages as that archive, each with a title and some text. The project’s own build is
 * compared with this one.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../scripts/content-folder.ts';

const CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { events: defineCollection({ loader: glob({ pattern: '*.md', base: process.env.EVENTS }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const events = await getCollection('events');
  return Array.from({ length: Number(process.env.PAGES) }, (_, n) => {
    const event = events[n % events.length];
    return { params: { id: \`\${event.id}-\${n}\` }, props: { event } };
  });
}
const { event } = Astro.props;
const { Content } = await render(event);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{event.data.title}</title></head>
  <body><h1>{event.data.title}</h1><Content /></body>
</html>
`;

/**
 * Writes the project.
 *
 * @param folder the folder to write, which is emptied first.
 * @param content the content folder of the archive.
 * @param pages the number of pages.
 * @returns the environment variables that its build needs.
 */
export function astroAlone(folder: string, content: string, pages: number): Record<string, string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'src/content.config.ts'), CONFIG);
  writeFileSync(join(folder, 'src/pages/[id].astro'), PAGE);
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { EVENTS: join(content, 'events'), PAGES: String(pages) };
}
