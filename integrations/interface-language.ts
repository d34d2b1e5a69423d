/**
 * Sets the language of the interface. It comes from the environment variable `INTERFACE`, or from `interface` in the
 * archive’s settings.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceWordsOf } from '../src/words/languages.ts';
import type { Content } from './content.ts';

/**
 * The language of the interface for the content that was read.
 *
 * @throws Error if there is no interface in the language that `INTERFACE` names.
 */
export function interfaceLanguage({ records }: Content): InterfaceLanguage {
  const tried = process.env.INTERFACE;
  if (tried === undefined || tried === '') return records.settings[0]?.data.interface ?? 'en';
  const found = INTERFACE_LANGUAGES.find((each) => each === tried);
  if (found === undefined)
    throw new Error(`INTERFACE=${tried}: the interface is written in ${INTERFACE_LANGUAGES.join(', ')}.`);
  return found;
}

/**
 * `WORDS` is the name under which code imports the text. `SECTION` is the prefix for the modules in a build, each of
 * which has one section.
 */
const WORDS = '#words';
const SECTION = '\0words/';

/** The plugin for builds. Each section is a module, so that a page’s script contains only the sections that it uses. */
function sections(language: InterfaceLanguage) {
  const words = new Map<string, unknown>(Object.entries(interfaceWordsOf(language)));
  return {
    name: 'interface-words',
    enforce: 'pre' as const,
    resolveId: (id: string) =>
      id === WORDS || id.startsWith(SECTION) ? { id: id.replace(WORDS, SECTION), moduleSideEffects: false } : undefined,
    load(id: string) {
      if (!id.startsWith(SECTION)) return undefined;
      const section = id.slice(SECTION.length);
      if (section !== '') return `export const ${section} = ${JSON.stringify(words.get(section))};`;
      return [...words.keys()].map((name) => `export { ${name} } from ${JSON.stringify(SECTION + name)};`).join('\n');
    },
  };
}

/**
 * The plugin for `npm run dev`. It reads the language file itself, and reads it again whenever it changes. It fills
 * gaps with English.
 */
function read(language: InterfaceLanguage) {
  const file = (name: string) => JSON.stringify(fileURLToPath(new URL(`../src/words/${name}.ts`, import.meta.url)));
  const names = Object.keys(interfaceWordsOf(language)).join(', ');
  return {
    name: 'interface-words',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === WORDS ? SECTION : undefined),
    load: (id: string) =>
      id === SECTION
        ? `import * as own from ${file(language)};
import * as english from ${file('en')};
import { completed } from ${file('completed')};
export const { ${names} } = completed(own, english, true);`
        : undefined,
  };
}

/** Provides the interface text in one language. A build does not include the other languages. */
export function interfaceWords(look: () => Content): AstroIntegration {
  return {
    name: 'interface-words',
    hooks: {
      'astro:config:setup': ({ updateConfig, addMiddleware, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const language = interfaceLanguage(look());
        if (language !== 'en') {
          logger.info(`The interface speaks ${language}.`);
          addMiddleware({ order: 'pre', entrypoint: new URL('./marked-english.ts', import.meta.url) });
        }
        updateConfig({ vite: { plugins: [command === 'build' ? sections(language) : read(language)] } });
      },
    },
  };
}
