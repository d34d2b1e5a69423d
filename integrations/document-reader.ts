/**
 * Bundles the worker that reads a reader’s own file (`src/browser/own-copy/document-reader.ts`). The worker is separate
 * from the pages, because its libraries are large and few readers need them. Its parts are measured, so that readers
 * can be told their size.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { LIBRARIES } from '../src/publish/offline.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const WORKER = `${fileURLToPath(new URL('../src/browser/own-copy/document-reader.ts', import.meta.url))}?worker&url`;
const SIZES = 'virtual:reader-sizes';

/** The module that reads each format. */
const MODULES = { docx: 'word-text', odt: 'open-document-text', epub: 'book-text', pdf: 'pdf-text' } as const;

/**
 * Modules that read a saved HTML page. They are loaded without asking the reader. All other modules are for formatted
 * documents.
 */
const FOR_PAGES = /\/src\/documents\/(?:page-text|read-block)\.ts$|\/node_modules\/(?:parse5|entities)\//;

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** The size of a chunk and of all chunks that it imports, in bytes, if a host compresses them with gzip. */
function sizeOf(chunks: ReadonlyMap<string, Chunk>, first: string): number {
  const all = new Set([first]);
  // The loop also reaches names that are added to the set while it runs.
  for (const name of all) for (const next of chunks.get(name)?.imports ?? []) all.add(next);
  return [...all].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0);
}

export function documentReader(): AstroIntegration {
  let sizes: Readonly<Record<string, number>> | undefined;
  const measure: VitePlugin = {
    name: 'document-reader-measured',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.entries(bundle).flatMap(([name, out]) => (out.type === 'chunk' ? [[name, out]] : [])),
      );
      sizes = Object.fromEntries(
        Object.entries(MODULES).map(([format, module]) => {
          const [name] =
            [...chunks].find(([, { moduleIds }]) =>
              moduleIds.some((id) => id.endsWith(`/src/documents/${module}.ts`)),
            ) ?? [];
          if (name === undefined) throw new Error(`No part of the worker has ${module}.ts.`);
          return [format, sizeOf(chunks, name)];
        }),
      );
    },
  };
  const tell: VitePlugin = {
    name: 'document-reader-sizes',
    resolveId: (id) => (id === SIZES ? `\0${SIZES}` : undefined),
    async load(id) {
      if (id !== `\0${SIZES}`) return undefined;
      // Loading the worker as a module bundles it.
      if (this.environment.mode === 'build') await this.load({ id: WORKER });
      return `export default ${JSON.stringify(sizes ?? {})};`;
    },
  };
  return {
    name: 'document-reader',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [tell],
            worker: {
              format: 'es',
              plugins: () => [measure],
              rolldownOptions: {
                output: {
                  entryFileNames: '_astro/[name].[hash].js',
                  chunkFileNames: ({ moduleIds }) =>
                    moduleIds.length > 0 && moduleIds.every((id) => FOR_PAGES.test(id))
                      ? '_astro/[name].[hash].js'
                      : `${LIBRARIES}[name].[hash].js`,
                },
              },
            },
          },
        });
      },
    },
  };
}
